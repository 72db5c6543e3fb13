// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/theme.h"

#include <QPainter>

/// The strokes that every control of the style is drawn with.
namespace utfall::look {

[[nodiscard]] const ThemeColors& colors();

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

/// `a` with `share` of `b` in it.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, qreal share);
/// An invalid colour leaves out the fill or the line.
void drawRounded(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line,
                 qreal width = 1.0, qreal radius = metrics::Corner);
void drawFocusRing(QPainter* painter, const QRect& rect, qreal radius = metrics::Corner);
/// A chevron in the middle of `rect`.
void drawChevron(QPainter* painter, const QRect& rect, Qt::ArrowType direction, const QColor& color);

} // namespace utfall::look
