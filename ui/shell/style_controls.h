// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOption>

class QColor;
class QPainter;
class QStyle;
class QWidget;

/// How buttons and fields are drawn.
namespace utfall::look {

inline constexpr int MenuChevron = 20; ///< room for the chevron beside a tool button's text
/// Set by makePrimary() on the one main button.
inline constexpr const char* PrimaryProperty = "utfallPrimary";

[[nodiscard]] bool isPrimary(const QStyleOption* option, const QWidget* widget);
void drawPushButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
/// Picture and text in the middle with air between them, elided when the button is narrow.
void drawPushButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QColor& color,
                         bool primary);
void drawToolButtonPanel(const QStyleOption* option, QPainter* painter);
/// Panel, label and, at the right of a text, the chevron of a button that opens a menu.
void drawMenuToolButton(const QStyleOptionToolButton& button, QPainter* painter, const QWidget* widget,
                        const QStyle* style);
void drawFieldFrame(const QStyleOption* option, QPainter* painter, bool focused);
void drawCheckBox(const QStyleOption* option, QPainter* painter);
void drawRadioButton(const QStyleOption* option, QPainter* painter);
void drawComboBox(const QStyleOptionComboBox* combo, QPainter* painter, const QWidget* widget,
                  const QStyle* style);
void drawSpinBox(const QStyleOptionSpinBox* spin, QPainter* painter, const QWidget* widget,
                 const QStyle* style);

} // namespace utfall::look
