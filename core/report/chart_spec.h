// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

/// A chart as a value: what is drawn, what is read out, and the same as a table. Qt Charts draws it on
/// screen, QPainter on paper; both use one layout (chart_layout.h), so that they show the same. The doubles
/// here are for drawing alone: no amount or share is ever computed from them.
namespace utfall {

/// What a colour means; chartColor() gives the colour itself.
enum class ChartHue {
    Attained, ///< blue: reached, the contract's own line
    Neutral,  ///< grey: not reached, floor, cap, plan
    Orange,
    Green,
    Vermilion,
    Sky,
    Purple,
    Text, ///< the ink: the contract's own point
};

enum class ChartDash { Solid, Dashed, Dotted };
enum class ChartMark { Circle, Square, Diamond, Triangle };

struct ChartPoint
{
    double x = 0;
    double y = 0;
    QString readout; ///< a whole sentence: what this point says
    QString label;   ///< short text beside the point; may be empty
    QString key;     ///< what a click opens; may be empty
};

struct ChartSeries
{
    enum class Kind {
        Line,
        Band, ///< between `low` and the points' y
        Points,
        Bars, ///< from the left axis to x, one row high at y
    };
    QString id;
    QString name; ///< in the legend; empty = not there
    Kind kind = Kind::Line;
    ChartHue hue = ChartHue::Attained;
    ChartDash dash = ChartDash::Solid;
    ChartMark mark = ChartMark::Circle;
    bool hatched = false; ///< forecast: the same hue, hatched
    QList<ChartPoint> points;
    QList<double> low;  ///< Band: lower y at each point. Bars: lower end of the interval, or empty
    QList<double> high; ///< Bars: upper end of the interval, or empty
};

/// A dashed neutral line across the plot: floor, cap, ceiling.
struct ChartRule
{
    Qt::Orientation orientation = Qt::Horizontal;
    double value = 0;
    QString label;
};

struct ChartTick
{
    double value = 0;
    QString label;
};

struct ChartAxis
{
    QString title;
    double minimum = 0;
    double maximum = 1;
    QList<ChartTick> ticks;
    bool grid = true;
};

/// The chart's content for those who read rather than look.
struct ChartTable
{
    QStringList headings;
    QList<QStringList> rows;
    QList<int> numericColumns;
};

struct ChartSpec
{
    QString title;
    QString
        summary;  ///< one or two sentences: what the picture says, for screen readers and as alternative text
    QString note; ///< what must be known to read it right; may be empty
    bool preliminary = false;
    ChartAxis x;
    ChartAxis y;
    std::optional<ChartAxis> right; ///< the same height in another unit
    QList<ChartSeries> series;
    QList<ChartRule> rules;
    /// Where the keyboard and the pointer stop along x, ascending; empty: at the points of the series.
    QList<ChartPoint> stops;
    ChartTable table;

    [[nodiscard]] bool isEmpty() const;
    /// Every place that can be read out, ascending by x: the stops, else all points of all series.
    [[nodiscard]] QList<ChartPoint> readable() const;
};

/// The opaque colours of a chart on one background.
struct ChartColors
{
    QColor surface;
    QColor text;
    QColor muted;
    QColor grid;
    QColor neutral;
    QColor attained;
    QColor orange;
    QColor green;
    QColor vermilion;
    QColor sky;
    QColor purple;

    [[nodiscard]] QColor of(ChartHue hue) const;
    /// A pale opaque tint of the hue on the surface, for bands and tracks.
    [[nodiscard]] QColor tint(ChartHue hue) const;
};

/// Okabe–Ito on white paper and on the light theme's cards.
[[nodiscard]] ChartColors lightChartColors();
/// The same hues lightened to keep 3:1 on the dark theme's cards.
[[nodiscard]] ChartColors darkChartColors();

/// Round steps from 0 that cover `maximum` in four to six ticks; the last tick is at or above it. `maximum` ≤
/// 0 gives 0 and 1.
[[nodiscard]] QList<double> roundTicks(double maximum);

} // namespace utfall
