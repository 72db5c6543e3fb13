// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chart_layout.h"

#include <QChart>
#include <QList>
#include <QPointer>

class QAbstractSeries;

namespace utfall {

/// The Qt Charts series that stands for one series of a spec.
struct SeriesHandle
{
    QPointer<QAbstractSeries> series;
};

/// Fills the chart anew from the spec: hidden axes with the spec's ranges, rules, series. Owned by the chart.
/// One handle for each series of the spec, in its order.
[[nodiscard]] QList<SeriesHandle> buildSeries(QChart& chart, const ChartSpec& spec, const ChartStyle& style);

/// Where a point of the spec landed on the chart.
[[nodiscard]] QPointF placeOnChart(QChart& chart, const QList<SeriesHandle>& handles, const ChartSpec& spec,
                                   qsizetype series, qsizetype point);

} // namespace utfall
