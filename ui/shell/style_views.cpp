// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/style_views.h"

#include "ui/shell/style_strokes.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace utfall::look {

void drawItemBackground(const QStyleOptionViewItem& option, QPainter* painter)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors().selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors().surfaceRaised);
}

void drawHeaderSection(const QStyleOption* option, QPainter* painter)
{
    painter->fillRect(option->rect, colors().surfaceRaised);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      colors().border);
}

void drawTab(const QStyleOptionTab* tab, QPainter* painter)
{
    const QRect& r = tab->rect;
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), colors().border);
    if (tab->state & QStyle::State_Selected)
        painter->fillRect(QRect(r.left() + 8, r.bottom() - 2, r.width() - 16, 3), colors().accent);
    else if (tab->state & QStyle::State_MouseOver)
        painter->fillRect(QRect(r.left() + 8, r.bottom() - 2, r.width() - 16, 3), colors().border);
    if (tab->state & QStyle::State_HasFocus)
        drawFocusRing(painter, r.adjusted(2, 2, -2, -4));
}

void drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter)
{
    const QRect groove(bar->rect.left(), bar->rect.center().y() - 3, bar->rect.width(), 6);
    drawRounded(painter, groove, colors().border, {}, 0, 3);
    QRect done = groove;
    if (bar->maximum > bar->minimum) {
        const qint64 span = qint64(bar->maximum) - bar->minimum;
        done.setWidth(int(qint64(groove.width()) * (bar->progress - bar->minimum) / span));
    } else {
        done.setWidth(groove.width() /
                      4); // no known end: a quarter says that work goes on, the label says what
    }
    if (done.width() > 5)
        drawRounded(painter, done, colors().accent, {}, 0, 3);
}

void drawScrollBar(const QStyle* style, const QStyleOptionComplex* option, QPainter* painter,
                   const QWidget* widget)
{
    painter->fillRect(option->rect,
                      option->palette.color(QPalette::Base).isValid() && widget != nullptr
                          ? widget->palette().color(widget->parentWidget() != nullptr
                                                        ? widget->parentWidget()->backgroundRole()
                                                        : widget->backgroundRole())
                          : colors().window);
    // A page that fits has no handle; its bar only keeps the place, so that columns stand still.
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && bar->maximum <= bar->minimum)
        return;
    QRect handle = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool active =
        option->state & QStyle::State_MouseOver || option->activeSubControls & QStyle::SC_ScrollBarSlider;
    handle = handle.adjusted(3, 3, -3, -3);
    const qreal radius = std::min(handle.width(), handle.height()) / 2.0;
    drawRounded(painter, handle, active ? colors().textMuted : colors().controlBorder, {}, 0, radius);
}

} // namespace utfall::look
