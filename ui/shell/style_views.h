// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOption>

class QPainter;
class QStyle;
class QWidget;

/// How rows, headings, tabs and bars are drawn.
namespace utfall::look {

void drawItemBackground(const QStyleOptionViewItem& option, QPainter* painter);
void drawHeaderSection(const QStyleOption* option, QPainter* painter);
void drawTab(const QStyleOptionTab* tab, QPainter* painter);
void drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter);
void drawScrollBar(const QStyle* style, const QStyleOptionComplex* option, QPainter* painter,
                   const QWidget* widget);

} // namespace utfall::look
