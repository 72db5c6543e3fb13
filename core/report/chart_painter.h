// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chart_layout.h"

#include <QByteArray>
#include <QImage>

class QPainter;

namespace utfall {

/// Draws the whole chart in `rect`; nothing is transparent, so that it may stand in PDF/A-1.
void paintChart(QPainter& painter, const QRectF& rect, const ChartSpec& spec, const ChartStyle& style);

/// The layers of paintChart() that the screen shares, where Qt Charts draws the series: below them the grid,
/// above them points (Qt Charts cuts those on the edge in half), intervals, hatching, texts and legend.
void paintChartGrid(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout,
                    const ChartStyle& style);
void paintChartPoints(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout,
                      const ChartStyle& style);
void paintBarDetails(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout,
                     const ChartStyle& style);
void paintChartTexts(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout,
                     const ChartStyle& style);
/// One series' sample as the legend shows it.
void paintLegendSample(QPainter& painter, const QRectF& rect, const ChartSeries& series,
                       const ChartStyle& style);
/// A mark of a point, `size` wide.
void paintMark(QPainter& painter, QPointF centre, qreal size, ChartMark mark, const QColor& fill,
               const QColor& outline, qreal outlineWidth);

/// A picture that stands alone, with title. `size` in pixels at scale 1.
[[nodiscard]] QImage chartImage(const ChartSpec& spec, const ChartStyle& style, const QSize& size,
                                qreal scale = 1.0);
/// The same as SVG with title and description for screen readers.
[[nodiscard]] QByteArray chartSvg(const ChartSpec& spec, const ChartStyle& style, const QSize& size);

/// Half the thickness of a bar, in rows.
inline constexpr double BarHalf = 0.3;
/// Lengths in units of ChartStyle, shared with the screen.
inline constexpr double ChartLineWidth = 2.25;
inline constexpr double ChartRuleWidth = 1.25;
inline constexpr double ChartMarkSize = 10;
/// Dash patterns in line widths; empty for a solid line.
[[nodiscard]] QList<qreal> dashPattern(ChartDash dash);
[[nodiscard]] QList<qreal> ruleDashPattern();

} // namespace utfall
