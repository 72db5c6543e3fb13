// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/style_controls.h"

#include "ui/shell/style_strokes.h"

#include <QAbstractSpinBox>
#include <QIcon>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace utfall::look {

bool isPrimary(const QStyleOption* option, const QWidget* widget)
{
    if (widget != nullptr && widget->property(PrimaryProperty).toBool())
        return true;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button != nullptr && (button->features & QStyleOptionButton::DefaultButton);
}

void drawPushButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool flat = button != nullptr && (button->features & QStyleOptionButton::Flat);
    const ThemeColors& c = colors();
    if (isPrimary(option, widget) && enabled) {
        const QColor fill = down      ? mixed(c.accent, c.text, 0.25)
                            : hovered ? mixed(c.accent, c.text, 0.12)
                                      : c.accent;
        drawRounded(painter, option->rect, fill, {});
    } else if (flat) {
        if (hovered || down)
            drawRounded(painter, option->rect, down ? c.border : c.surfaceRaised, {});
    } else {
        const QColor fill = down ? c.border : hovered ? c.surfaceRaised : c.surface;
        drawRounded(painter, option->rect, fill, enabled ? c.controlBorder : c.border);
    }
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange) {
        if (isPrimary(option, widget) && enabled)
            drawRounded(painter, option->rect.adjusted(3, 3, -3, -3), {}, c.onAccent, 1.5, metrics::HalfGrid);
        else
            drawFocusRing(painter, option->rect);
    }
}

void drawToolButtonPanel(const QStyleOption* option, QPainter* painter)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    if (down)
        drawRounded(painter, option->rect, colors().border, {});
    else if (enabled && (option->state & QStyle::State_MouseOver))
        drawRounded(painter, option->rect, colors().surfaceRaised, {});
    if (option->state & QStyle::State_HasFocus)
        drawFocusRing(painter, option->rect);
}

void drawMenuToolButton(const QStyleOptionToolButton& button, QPainter* painter, const QWidget* widget,
                        const QStyle* style)
{
    drawToolButtonPanel(&button, painter);
    QStyleOptionToolButton label = button;
    label.features &= ~QStyleOptionToolButton::HasMenu;
    label.rect.setRight(button.rect.right() - MenuChevron);
    style->drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
    const QRect chevron(label.rect.right(), button.rect.top(), MenuChevron - metrics::HalfGrid,
                        button.rect.height());
    drawChevron(painter, chevron, Qt::DownArrow,
                button.state & QStyle::State_Enabled ? colors().textMuted : colors().textDisabled);
}

void drawPushButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QColor& color,
                         bool primary)
{
    const bool enabled = button.state & QStyle::State_Enabled;
    const int gap = button.icon.isNull() || button.text.isEmpty() ? 0 : metrics::Grid;
    const int picture = button.icon.isNull() ? 0 : button.iconSize.width();
    const int room = button.rect.width() - picture - gap - 2 * metrics::Grid;
    const int wanted = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const QString text =
        wanted > room ? button.fontMetrics.elidedText(button.text, Qt::ElideRight, room, Qt::TextShowMnemonic)
                      : button.text;
    const int width = std::min(wanted, room);
    const bool hasMenu = button.features & QStyleOptionButton::HasMenu;
    const int left =
        button.rect.left() + (button.rect.width() - picture - gap - width - (hasMenu ? 12 : 0)) / 2;
    if (picture > 0)
        button.icon.paint(
            painter,
            QRect(left, button.rect.center().y() - picture / 2 + 1, picture, button.iconSize.height()),
            Qt::AlignCenter,
            !enabled  ? QIcon::Disabled
            : primary ? QIcon::Selected
                      : QIcon::Normal);
    const Saved saved(painter);
    painter->setPen(color);
    const QRect textRect(left + picture + gap, button.rect.top(), width + 1, button.rect.height());
    painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextDontClip,
                      text);
    if (hasMenu)
        drawChevron(painter, QRect(textRect.right() + 6, button.rect.top(), 12, button.rect.height()),
                    Qt::DownArrow, color);
}

void drawFieldFrame(const QStyleOption* option, QPainter* painter, bool focused)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    drawRounded(painter, option->rect, enabled ? colors().surface : colors().window,
                enabled ? colors().controlBorder : colors().border);
    if (focused)
        drawFocusRing(painter, option->rect);
}

void drawCheckBox(const QStyleOption* option, QPainter* painter)
{
    const ThemeColors& c = colors();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = !on ? c.surface : enabled ? c.accent : c.textDisabled;
    drawRounded(painter, option->rect, fill, on ? QColor() : enabled ? c.controlBorder : c.border, 1.0, 4);
    if (!on)
        return;
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(c.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r = option->rect;
    const auto at = [&r](qreal x, qreal y) {
        return QPointF(r.left() + r.width() * x, r.top() + r.height() * y);
    };
    if (option->state & QStyle::State_NoChange)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.26, 0.53), at(0.43, 0.70), at(0.75, 0.32)});
}

void drawRadioButton(const QStyleOption* option, QPainter* painter)
{
    const ThemeColors& c = colors();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(on && enabled ? c.accent : enabled ? c.controlBorder : c.border, on ? 1.5 : 1));
    painter->setBrush(c.surface);
    painter->drawEllipse(r);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? c.accent : c.textDisabled);
        painter->drawEllipse(r.center(), r.width() * 0.27, r.height() * 0.27);
    }
}

void drawComboBox(const QStyleOptionComboBox* combo, QPainter* painter, const QWidget* widget,
                  const QStyle* style)
{
    QStyleOption frame(*combo);
    const bool focused = combo->state & QStyle::State_HasFocus;
    const bool hovered =
        combo->state & QStyle::State_MouseOver && combo->state & QStyle::State_Enabled && !combo->editable;
    if (combo->frame)
        drawFieldFrame(&frame, painter, focused);
    else if (focused)
        drawFocusRing(painter, combo->rect);
    if (hovered && !focused && combo->frame)
        drawRounded(painter, combo->rect, colors().surfaceRaised, colors().controlBorder);
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, Qt::DownArrow,
                combo->state & QStyle::State_Enabled ? colors().textMuted : colors().textDisabled);
}

void drawSpinBox(const QStyleOptionSpinBox* spin, QPainter* painter, const QWidget* widget,
                 const QStyle* style)
{
    if (spin->frame) {
        QStyleOption frame(*spin);
        drawFieldFrame(&frame, painter, spin->state & QStyle::State_HasFocus);
    }
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl control, QAbstractSpinBox::StepEnabledFlag flag,
                          Qt::ArrowType arrow) {
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, spin, control, widget);
        const bool enabled = spin->stepEnabled & flag && spin->state & QStyle::State_Enabled;
        if (enabled && spin->activeSubControls & control &&
            spin->state & (QStyle::State_MouseOver | QStyle::State_Sunken))
            drawRounded(painter, rect.adjusted(1, 1, -2, -1), colors().border, {}, 0, 3);
        drawChevron(painter, rect, arrow, enabled ? colors().textMuted : colors().textDisabled);
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

} // namespace utfall::look
