// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chart_spec.h"

#include <algorithm>
#include <cmath>

namespace utfall {

bool ChartSpec::isEmpty() const
{
    return std::all_of(series.cbegin(), series.cend(),
                       [](const ChartSeries& s) { return s.points.isEmpty(); });
}

QList<ChartPoint> ChartSpec::readable() const
{
    if (!stops.isEmpty())
        return stops;
    QList<ChartPoint> points;
    for (const ChartSeries& one : series) {
        for (const ChartPoint& point : one.points) {
            if (!point.readout.isEmpty())
                points << point;
        }
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const ChartPoint& a, const ChartPoint& b) { return a.x < b.x; });
    return points;
}

QColor ChartColors::of(ChartHue hue) const
{
    switch (hue) {
    case ChartHue::Attained:
        return attained;
    case ChartHue::Neutral:
        return neutral;
    case ChartHue::Orange:
        return orange;
    case ChartHue::Green:
        return green;
    case ChartHue::Vermilion:
        return vermilion;
    case ChartHue::Sky:
        return sky;
    case ChartHue::Purple:
        return purple;
    case ChartHue::Text:
        return text;
    }
    Q_UNREACHABLE();
}

QColor ChartColors::tint(ChartHue hue) const
{
    constexpr double Share = 0.3; // a narrow band must still be told from the surface, dark as well
    const QColor full = of(hue);
    const auto channel = [](int back, int front) {
        return back + static_cast<int>(std::lround((front - back) * Share));
    };
    return {channel(surface.red(), full.red()), channel(surface.green(), full.green()),
            channel(surface.blue(), full.blue())};
}

ChartColors lightChartColors()
{
    return {.surface = QColor(0xFFFFFF),
            .text = QColor(0x1A212C),
            .muted = QColor(0x525C6B),
            .grid = QColor(0xE2E5EA),
            .neutral = QColor(0x767F8D),
            .attained = QColor(0x0072B2),
            .orange = QColor(0xB57C00),
            .green = QColor(0x009E73),
            .vermilion = QColor(0xD55E00),
            .sky = QColor(0x2E8FC4),
            .purple = QColor(0xB5608F)};
}

ChartColors darkChartColors()
{
    return {.surface = QColor(0x1B2028),
            .text = QColor(0xE9ECF1),
            .muted = QColor(0xA6B0BE),
            .grid = QColor(0x2F3742),
            .neutral = QColor(0x8E99A8),
            .attained = QColor(0x4AA8E0),
            .orange = QColor(0xEDB53C),
            .green = QColor(0x35BF94),
            .vermilion = QColor(0xF58A4A),
            .sky = QColor(0x8CCBF0),
            .purple = QColor(0xDFA0C4)};
}

QList<double> roundTicks(double maximum)
{
    if (!(maximum > 0))
        return {0, 1};
    const double rough = maximum / 5;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * 0.999999) {
            step = factor * power;
            break;
        }
    }
    QList<double> ticks;
    for (int i = 0;; ++i) {
        ticks << step * i;
        if (step * i >= maximum * 0.999999)
            return ticks;
    }
}

} // namespace utfall
