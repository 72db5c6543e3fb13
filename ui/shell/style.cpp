// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/style.h"

#include "ui/shell/style_controls.h"
#include "ui/shell/style_strokes.h"
#include "ui/shell/style_views.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace utfall {

using namespace look;

namespace {

constexpr int CellMargin = 10; ///< beside the text of tables and their headings
constexpr int FieldInset = 5;  ///< between the outline of a field with buttons and its text
constexpr int SortMark = 12;

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
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, colors().window);
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
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeader(*header, painter, widget);
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

void Style::drawHeader(const QStyleOptionHeader& header, QPainter* painter, const QWidget* widget) const
{
    drawHeaderSection(&header, painter);
    // The second version of the option says how a long heading is shortened.
    QStyleOptionHeaderV2 part;
    if (const auto* full = qstyleoption_cast<const QStyleOptionHeaderV2*>(&header))
        part = *full;
    else
        static_cast<QStyleOptionHeader&>(part) = header;
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    if (part.rect.isValid())
        drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = subElementRect(SE_HeaderArrow, &header, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
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
        } else if (tool && tool->features & QStyleOptionToolButton::HasMenu) {
            drawMenuToolButton(*tool, painter, widget, this);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isField = (control == CC_SpinBox && part == SC_SpinBoxEditField) ||
                         (control == CC_ComboBox && part == SC_ComboBoxEditField);
    if (!isField)
        return rect;
    const int inset = option->direction == Qt::RightToLeft ? 0 : FieldInset;
    return rect.adjusted(inset, 0, inset - FieldInset, 0);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        frame && element == SE_LineEditContents && frame->lineWidth > 0)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(FieldInset, 0, -FieldInset, 0);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header == nullptr || (element != SE_HeaderArrow && element != SE_HeaderLabel) ||
        header->sortIndicator == QStyleOptionHeader::None)
        return QProxyStyle::subElementRect(element, option, widget);
    // The mark of the sorted column stands on the text's line, after a text at the left and before one at
    // the right.
    const QRect inner = header->rect.adjusted(CellMargin, 0, -CellMargin, 0);
    const bool atRight = header->textAlignment & Qt::AlignRight;
    if (element == SE_HeaderLabel)
        return atRight ? inner : inner.adjusted(0, 0, -SortMark, 0);
    const int text = header->fontMetrics.horizontalAdvance(header->text);
    const int left = atRight ? std::max(inner.right() - text - SortMark - metrics::HalfGrid, inner.left() - 2)
                             : std::min(inner.left() + text + metrics::HalfGrid, inner.right() - SortMark);
    return {left, inner.top(), SortMark, inner.height()};
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
        size.setHeight(std::max(size.height(), control));
        break;
    case CT_ComboBox:
        size = QSize(size.width() + 2 * FieldInset, std::max(size.height(), control));
        break;
    case CT_SpinBox:
        size = QSize(size.width() + 2 * FieldInset, control);
        break;
    case CT_ToolButton:
        size = size.expandedTo(QSize(control, control));
        if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            tool && !tool->text.isEmpty() && tool->features & QStyleOptionToolButton::HasMenu)
            size.rwidth() += MenuChevron;
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
