// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/badge.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace utfall {

namespace {

constexpr int Side = 8;
constexpr int GlyphGap = 6;

QPolygonF octagon(const QRectF& r)
{
    const qreal cut = r.width() * 0.29;
    return {{r.left() + cut, r.top()},     {r.right() - cut, r.top()},    {r.right(), r.top() + cut},
            {r.right(), r.bottom() - cut}, {r.right() - cut, r.bottom()}, {r.left() + cut, r.bottom()},
            {r.left(), r.bottom() - cut},  {r.left(), r.top() + cut}};
}

} // namespace

NoticeColors noticeColors(NoticeKind kind)
{
    const ThemeColors& c = Theme::current().colors();
    switch (kind) {
    case NoticeKind::Info:
        return {c.info, c.infoSurface};
    case NoticeKind::Warning:
        return {c.warning, c.warningSurface};
    case NoticeKind::Error:
        return {c.error, c.errorSurface};
    case NoticeKind::Success:
        return {c.success, c.successSurface};
    }
    Q_UNREACHABLE();
}

void drawNoticeGlyph(QPainter& painter, const QRectF& rect, NoticeKind kind)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = noticeColors(kind).line;
    const qreal w = rect.width();
    const QRectF r = rect.adjusted(w * 0.06, w * 0.06, -w * 0.06, -w * 0.06);
    painter.setPen(QPen(line, w * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&r](qreal x, qreal y) {
        return QPointF(r.left() + r.width() * x, r.top() + r.height() * y);
    };
    const auto dot = [&](qreal x, qreal y) {
        painter.setBrush(line);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(at(x, y), w * 0.075, w * 0.075);
    };
    switch (kind) {
    case NoticeKind::Info:
        painter.drawEllipse(r);
        painter.drawLine(at(0.5, 0.47), at(0.5, 0.74));
        dot(0.5, 0.27);
        break;
    case NoticeKind::Warning:
        painter.drawPolygon(QPolygonF{at(0.5, 0.04), at(1.0, 0.93), at(0.0, 0.93)});
        painter.drawLine(at(0.5, 0.38), at(0.5, 0.6));
        dot(0.5, 0.77);
        break;
    case NoticeKind::Error:
        painter.drawPolygon(octagon(r));
        painter.drawLine(at(0.5, 0.24), at(0.5, 0.54));
        dot(0.5, 0.74);
        break;
    case NoticeKind::Success:
        painter.drawEllipse(r);
        painter.drawPolyline(QPolygonF{at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.34)});
        break;
    }
    painter.restore();
}

Badge::Badge(NoticeKind kind, const QString& text, QWidget* parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setKind(NoticeKind kind)
{
    m_kind = kind;
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics fm(font());
    const int glyph = fm.height() - 3;
    return {Side + glyph + GlyphGap + fm.horizontalAdvance(m_text) + Side + 2, fm.height() + 6};
}

void Badge::paintEvent(QPaintEvent*)
{
    const NoticeColors colors = noticeColors(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.surface);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    const int glyph = QFontMetrics(font()).height() - 3;
    drawNoticeGlyph(painter, QRectF(Side, (height() - glyph) / 2.0, glyph, glyph), m_kind);
    painter.setPen(Theme::current().colors().text);
    painter.drawText(rect().adjusted(Side + glyph + GlyphGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_text);
}

} // namespace utfall
