// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/share_bar_delegate.h"

#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace utfall {

namespace {

constexpr int BarHeight = 10;
constexpr int Margin = 8;

} // namespace

void ShareBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const ThemeColors& colors = Theme::current().colors();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.surfaceRaised);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.border);

    const QString text = index.data(Qt::DisplayRole).toString();
    const int textWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("100,0 %"));
    const QRect textRect(option.rect.left() + Margin, option.rect.top(), textWidth, option.rect.height());
    painter->setPen(colors.text);
    painter->drawText(textRect, Qt::AlignRight | Qt::AlignVCenter, text);

    const QVariant share = index.data(ShareRole);
    if (share.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        const int left = textRect.right() + 12;
        const QRectF track(left, option.rect.center().y() - BarHeight / 2.0,
                           option.rect.right() - Margin - left, BarHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.border);
        painter->drawRoundedRect(track, 2, 2);
        QRectF done = track;
        done.setWidth(track.width() * std::clamp(share.toDouble(), 0.0, 1.0));
        painter->setBrush(colors.info);
        painter->drawRoundedRect(done, 2, 2);
        painter->setPen(QPen(colors.text, 1.5));
        for (const int role : {FloorRole, CapRole}) {
            const QVariant mark = index.data(role);
            if (!mark.isValid())
                continue;
            const qreal x = track.left() + track.width() * std::clamp(mark.toDouble(), 0.0, 1.0);
            painter->drawLine(QPointF(x, track.top() - 3), QPointF(x, track.bottom() + 3));
        }
    }
    painter->restore();
}

QSize ShareBarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.horizontalAdvance(QStringLiteral("100,0 %")) + 160,
            option.fontMetrics.height() + 12};
}

} // namespace utfall
