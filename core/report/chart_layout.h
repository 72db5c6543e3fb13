// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chart_spec.h"

#include <QFont>
#include <QPaintDevice>
#include <QRectF>

class QPainter;

namespace utfall {

/// How large a chart draws: its font, and the length that is one pixel on screen at usual size (on paper a
/// font of 9 points laid out in tenths of a point gives about 7).
struct ChartStyle
{
    ChartColors colors;
    QFont font;
    qreal unit = 1.0;
    bool legend = true;
    bool title = false; ///< draws the spec's title and note too, for pictures that stand alone
};

/// Where everything of a chart stands in a rectangle; the same on screen and on paper.
struct ChartLayout
{
    struct Text
    {
        QRectF rect;
        int flags = 0;
        QString text;
        bool muted = true;
        bool strong = false;
    };
    struct LegendEntry
    {
        QRectF sample;
        QRectF text;
        QString name;
        qsizetype series = -1; ///< index in the spec; −1: the rules (floor, cap)
    };
    QRectF plot;
    QList<Text> texts;
    QList<LegendEntry> legend;

    /// A value's place in the plot.
    [[nodiscard]] QPointF map(const ChartSpec& spec, double x, double y) const;
    /// The value at a place.
    [[nodiscard]] QPointF unmap(const ChartSpec& spec, QPointF place) const;
};

/// `device` gives the font's measures; nullptr = screen.
[[nodiscard]] ChartLayout layoutChart(const ChartSpec& spec, const QRectF& rect, const ChartStyle& style,
                                      const QPaintDevice* device = nullptr);

/// Height that a chart of bars asks for: one row a bar.
[[nodiscard]] qreal naturalBarsHeight(const ChartSpec& spec, const ChartStyle& style);

} // namespace utfall
