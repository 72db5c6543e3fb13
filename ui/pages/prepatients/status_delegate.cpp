// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/prepatients/status_delegate.h"

#include "ui/models/prepatient_table_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/badge.h"

#include <QPainter>

namespace utfall {

namespace {

constexpr int Margin = 8;
constexpr int Side = 14;
constexpr qreal Line = 1.6;

} // namespace

void drawStanding(QPainter& painter, const QRectF& rect, PersonStanding standing)
{
    const ThemeColors& colors = Theme::current().colors();
    const QRectF r = rect.adjusted(1, 1, -1, -1);
    const auto at = [&r](qreal x, qreal y) {
        return QPointF(r.left() + x * r.width(), r.top() + y * r.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.textMuted, Line));
    painter.setBrush(Qt::NoBrush);
    switch (standing) {
    case PersonStanding::Reached:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.info);
        painter.drawEllipse(r);
        painter.setPen(QPen(colors.surface, Line + 0.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{at(0.27, 0.52), at(0.44, 0.68), at(0.74, 0.34)});
        break;
    case PersonStanding::NotReached:
    case PersonStanding::NotConfirmed:
        painter.drawEllipse(r);
        painter.drawLine(at(0.33, 0.33), at(0.67, 0.67));
        painter.drawLine(at(0.67, 0.33), at(0.33, 0.67));
        break;
    case PersonStanding::NoSample:
        painter.drawEllipse(r);
        break;
    case PersonStanding::NoSampleYet:
        painter.drawEllipse(r);
        painter.setBrush(colors.textMuted);
        painter.drawPie(r, 90 * 16, 180 * 16);
        break;
    case PersonStanding::EnrolledLater:
        painter.setPen(QPen(colors.textMuted, Line, Qt::DotLine));
        painter.drawEllipse(r);
        break;
    case PersonStanding::Held:
        painter.setPen(QPen(colors.warning, Line));
        drawNoticeGlyph(painter, rect, NoticeKind::Warning);
        break;
    case PersonStanding::Removed:
        painter.drawRoundedRect(r, 2, 2);
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
        break;
    }
    painter.restore();
}

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const ThemeColors& colors = Theme::current().colors();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.surfaceRaised);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.border);

    int left = option.rect.left() + Margin;
    const QVariant standing = index.data(PrepatientTableModel::StandingRole);
    if (standing.isValid()) {
        const QRectF shape(left, option.rect.center().y() - Side / 2.0 + 0.5, Side, Side);
        drawStanding(*painter, shape, static_cast<PersonStanding>(standing.toInt()));
    }
    left += Side + Margin;
    const QRect words(left, option.rect.top(), option.rect.right() - left - metrics::HalfGrid,
                      option.rect.height());
    painter->setFont(option.font);
    painter->setPen(colors.text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + Side + 3 * Margin,
            option.fontMetrics.height() + 12};
}

StandingSign::StandingSign(QWidget* parent) : QWidget(parent)
{
    setFixedSize(Side + 4, Side + 4);
}

void StandingSign::setStanding(PersonStanding standing)
{
    m_standing = standing;
    update();
}

void StandingSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawStanding(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_standing);
}

} // namespace utfall
