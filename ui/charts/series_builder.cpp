// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/series_builder.h"

#include "core/report/chart_painter.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

namespace utfall {

namespace {

QPen dashedPen(const QColor& color, qreal width, const QList<qreal>& dashes)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

QLineSeries* lineOf(const QList<ChartPoint>& points, QObject* parent)
{
    auto* line = new QLineSeries(parent);
    for (const ChartPoint& point : points)
        line->append(point.x, point.y);
    return line;
}

/// Qt Charts counts bars from 0 at the bottom, the spec places their middle at 0.5, 1.5 …
qsizetype rowOf(const ChartPoint& point)
{
    return static_cast<qsizetype>(point.y);
}

QBarSet* barsOf(const ChartSeries& series, const ChartSpec& spec, const ChartStyle& style, QObject* parent)
{
    auto* set = new QBarSet(series.name, parent);
    QList<qreal> values(static_cast<qsizetype>(spec.y.maximum), 0);
    for (const ChartPoint& point : series.points) {
        if (rowOf(point) >= 0 && rowOf(point) < values.size())
            values[rowOf(point)] = point.x;
    }
    set->append(values);
    set->setPen(Qt::NoPen);
    set->setBrush(series.hatched ? style.colors.tint(series.hue) : style.colors.of(series.hue));
    return set;
}

QAbstractSeries* made(const ChartSeries& series, const ChartStyle& style, QChart& chart)
{
    switch (series.kind) {
    case ChartSeries::Kind::Line: {
        QLineSeries* line = lineOf(series.points, &chart);
        line->setPen(
            dashedPen(style.colors.of(series.hue), ChartLineWidth * style.unit, dashPattern(series.dash)));
        return line;
    }
    case ChartSeries::Kind::Band: {
        QList<ChartPoint> low = series.points;
        for (qsizetype i = 0; i < low.size(); ++i)
            low[i].y = series.low.value(i, low[i].y);
        auto* area = new QAreaSeries(lineOf(series.points, &chart), lineOf(low, &chart));
        area->setParent(&chart);
        area->setPen(Qt::NoPen);
        area->setBrush(style.colors.tint(series.hue));
        return area;
    }
    case ChartSeries::Kind::Points: {
        auto* points = new QScatterSeries(&chart);
        for (const ChartPoint& point : series.points)
            points->append(point.x, point.y);
        points->setVisible(false); // drawn by paintChartPoints(), whole on the plot's edge too
        return points;
    }
    case ChartSeries::Kind::Bars:
        break;
    }
    Q_UNREACHABLE();
}

QValueAxis* hiddenAxis(double minimum, double maximum, QObject* parent)
{
    auto* axis = new QValueAxis(parent);
    axis->setRange(minimum, maximum);
    axis->setVisible(false);
    return axis;
}

} // namespace

QList<SeriesHandle> buildSeries(QChart& chart, const ChartSpec& spec, const ChartStyle& style)
{
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    QValueAxis* x = hiddenAxis(spec.x.minimum, spec.x.maximum, &chart);
    QValueAxis* y = hiddenAxis(spec.y.minimum, spec.y.maximum, &chart);
    QValueAxis* rows = hiddenAxis(spec.y.minimum - 0.5, spec.y.maximum - 0.5, &chart);
    chart.addAxis(x, Qt::AlignBottom);
    chart.addAxis(y, Qt::AlignLeft);
    chart.addAxis(rows, Qt::AlignLeft);
    const auto attach = [&chart](QAbstractSeries* series, QAbstractAxis* across, QAbstractAxis* up) {
        chart.addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    };

    QList<SeriesHandle> handles(spec.series.size());
    const auto add = [&](ChartSeries::Kind kind) {
        for (qsizetype i = 0; i < spec.series.size(); ++i) {
            if (spec.series[i].kind != kind || spec.series[i].points.isEmpty())
                continue;
            handles[i].series = made(spec.series[i], style, chart);
            attach(handles[i].series, x, y);
        }
    };
    add(ChartSeries::Kind::Band);
    // Several bar series would stand beside one another: one series holds every set.
    auto* bars = new QHorizontalStackedBarSeries(&chart);
    bars->setBarWidth(2 * BarHalf);
    for (qsizetype i = 0; i < spec.series.size(); ++i) {
        if (spec.series[i].kind != ChartSeries::Kind::Bars)
            continue;
        bars->append(barsOf(spec.series[i], spec, style, &chart));
        handles[i].series = bars;
    }
    if (bars->count() > 0)
        attach(bars, x, rows);
    else
        delete bars;
    for (const ChartRule& rule : spec.rules) {
        auto* line = new QLineSeries(&chart);
        if (rule.orientation == Qt::Vertical) {
            line->append(rule.value, spec.y.minimum);
            line->append(rule.value, spec.y.maximum);
        } else {
            line->append(spec.x.minimum, rule.value);
            line->append(spec.x.maximum, rule.value);
        }
        line->setPen(dashedPen(style.colors.neutral, ChartRuleWidth * style.unit, ruleDashPattern()));
        attach(line, x, y);
    }
    add(ChartSeries::Kind::Line);
    add(ChartSeries::Kind::Points);
    return handles;
}

QPointF placeOnChart(QChart& chart, const QList<SeriesHandle>& handles, const ChartSpec& spec,
                     qsizetype series, qsizetype point)
{
    const ChartPoint& value = spec.series[series].points[point];
    const double y = spec.series[series].kind == ChartSeries::Kind::Bars ? value.y - 0.5 : value.y;
    return chart.mapToPosition({value.x, y}, handles[series].series);
}

} // namespace utfall
