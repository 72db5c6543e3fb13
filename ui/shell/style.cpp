// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/style.h"

#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace utfall {

namespace {

constexpr int CellMargin = 10; ///< beside the text of tables and their headings
constexpr const char* PrimaryProperty = "utfallPrimary";

const ThemeColors& colors()
{
    return Theme::current().colors();
}

/// Restores the painter on leaving the scope.
class Saved
{
public:
    explicit Saved(QPainter* painter) : m_painter(painter) { painter->save(); }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter* m_painter;
};

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    const auto channel = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

void drawRounded(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line,
                 qreal width = 1.0, qreal radius = metrics::Corner)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawFocusRing(QPainter* painter, const QRect& rect, qreal radius = metrics::Corner)
{
    drawRounded(painter, rect, {}, colors().accent, 2.0, radius);
}

/// A chevron in the middle of `rect`.
void drawChevron(QPainter* painter, const QRect& rect, Qt::ArrowType direction, const QColor& color)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    default:
        break;
    }
    painter->drawPolyline(QPolygonF{QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)});
}

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

/// Picture and text in the middle with air between them, elided when the button is narrow.
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

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButtonPanel(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolButtonPanel(option, painter);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        // Buttons and rows draw their own ring; check boxes, tabs and labels get this one.
        if (qobject_cast<const QAbstractItemView*>(widget) == nullptr || option->state & State_HasFocus)
            drawRounded(painter, option->rect, {}, colors().accent, 1.5, metrics::HalfGrid);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawFieldFrame(option, painter, option->state & State_HasFocus);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            drawItemBackground(*item, painter);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            drawChevron(painter, option->rect,
                        header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow,
                        colors().text);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        drawRounded(painter, option->rect, {}, colors().border);
        return;
    case PE_PanelTipLabel:
        drawRounded(painter, option->rect, colors().surfaceRaised, colors().controlBorder, 1.0, 0);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabBarBase:
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          colors().border);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(painter, option->rect, Qt::DownArrow, colors().textMuted);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, Qt::RightArrow, colors().textMuted);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const bool primary = isPrimary(option, widget) && option->state & State_Enabled;
            drawPushButtonLabel(*button, painter,
                                primary ? colors().onAccent : button->palette.color(QPalette::ButtonText),
                                primary);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter);
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(tab, painter);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            drawProgress(bar, painter);
            return;
        }
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(this, option, painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            drawComboBox(combo, painter, widget, this);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            drawSpinBox(spin, painter, widget, this);
            return;
        }
    }
    if (control == CC_ToolButton) {
        // A picture that opens a menu needs no second arrow below it.
        if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            tool && tool->text.isEmpty() && !tool->icon.isNull()) {
            QStyleOptionToolButton plain = *tool;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 14;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::Grid;
    case PM_HeaderMargin:
        return CellMargin;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QTableView*>(widget) != nullptr
                   ? CellMargin - 1
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMarkSize:
        return 10;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::Grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::Gap;
    case PM_SplitterWidth:
        return metrics::Gap;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return metrics::HalfGrid;
    case PM_MenuBarHMargin:
        return metrics::Grid;
    case PM_MenuBarItemSpacing:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int line = option != nullptr ? option->fontMetrics.height() : 0;
    const int control = std::max(metrics::ControlHeight, line + 14);
    switch (type) {
    case CT_PushButton:
        size.setHeight(std::max(size.height(), control));
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && !button->text.isEmpty())
            size.setWidth(std::max(contents.width() + (button->icon.isNull() ? 32 : 36), 80));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(std::max(size.height(), control));
        break;
    case CT_ToolButton:
        size = size.expandedTo(QSize(control, control));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), line + 10));
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), line + 14));
        break;
    default:
        break;
    }
    return size;
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr ||
        qobject_cast<QTabBar*>(widget) != nullptr || qobject_cast<QHeaderView*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void makePrimary(QWidget* button)
{
    button->setProperty(PrimaryProperty, true);
    button->update();
}

} // namespace utfall
