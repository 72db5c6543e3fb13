// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chart_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPolygonF>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace utfall {

namespace {

constexpr qreal HatchStep = 6;

QPen penOf(const ChartSeries& series, const ChartStyle& style)
{
    QPen pen(style.colors.of(series.hue), ChartLineWidth * style.unit, Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    if (const QList<qreal> dashes = dashPattern(series.dash); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

QPen rulePen(const ChartStyle& style)
{
    QPen pen(style.colors.neutral, ChartRuleWidth * style.unit, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern(ruleDashPattern());
    return pen;
}

QRectF barRect(const ChartPoint& point, const ChartSpec& spec, const ChartLayout& layout)
{
    return {layout.map(spec, spec.x.minimum, point.y + BarHalf),
            layout.map(spec, point.x, point.y - BarHalf)};
}

/// A line with a tick at each end, in ink with an outline of the surface: seen on the bar and beside it.
void paintInterval(QPainter& painter, QPointF low, QPointF high, const ChartStyle& style)
{
    const QPointF tick(0, 5 * style.unit);
    for (const bool halo : {true, false}) {
        painter.setPen(
            QPen(halo ? style.colors.surface : style.colors.text, (halo ? 4.5 : 1.5) * style.unit));
        painter.drawLine(low, high);
        painter.drawLine(low - tick, low + tick);
        painter.drawLine(high - tick, high + tick);
    }
}

/// Diagonal lines drawn one by one: brush patterns come out as bitmaps in PDF and do not scale.
void hatch(QPainter& painter, const QRectF& rect, const QColor& color, qreal unit)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(color, 1.25 * unit));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += HatchStep * unit)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintRules(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout, const ChartStyle& style)
{
    painter.setPen(rulePen(style));
    for (const ChartRule& rule : spec.rules) {
        if (rule.orientation == Qt::Vertical) {
            const qreal x = layout.map(spec, rule.value, spec.y.minimum).x();
            painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        } else {
            const qreal y = layout.map(spec, spec.x.minimum, rule.value).y();
            painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        }
    }
}

void paintBand(QPainter& painter, const ChartSeries& series, const ChartSpec& spec, const ChartLayout& layout,
               const ChartStyle& style)
{
    QPolygonF shape;
    for (const ChartPoint& point : series.points)
        shape << layout.map(spec, point.x, point.y);
    for (qsizetype i = series.points.size() - 1; i >= 0; --i)
        shape << layout.map(spec, series.points[i].x, series.low.value(i, series.points[i].y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colors.tint(series.hue));
    painter.drawPolygon(shape);
}

void paintBars(QPainter& painter, const ChartSeries& series, const ChartSpec& spec, const ChartLayout& layout,
               const ChartStyle& style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(series.hatched ? style.colors.tint(series.hue) : style.colors.of(series.hue));
    for (const ChartPoint& point : series.points)
        painter.drawRect(barRect(point, spec, layout));
}

void paintLine(QPainter& painter, const ChartSeries& series, const ChartSpec& spec, const ChartLayout& layout,
               const ChartStyle& style)
{
    QPolygonF line;
    for (const ChartPoint& point : series.points)
        line << layout.map(spec, point.x, point.y);
    painter.setPen(penOf(series, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

} // namespace

QList<qreal> dashPattern(ChartDash dash)
{
    switch (dash) {
    case ChartDash::Solid:
        return {};
    case ChartDash::Dashed:
        return {5, 3};
    case ChartDash::Dotted:
        return {1.2, 1.8};
    }
    Q_UNREACHABLE();
}

QList<qreal> ruleDashPattern()
{
    return {4, 3};
}

void paintChartGrid(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout,
                    const ChartStyle& style)
{
    painter.setPen(QPen(style.colors.grid, style.unit));
    if (spec.y.grid) {
        for (const ChartTick& tick : spec.y.ticks) {
            const qreal y = layout.map(spec, spec.x.minimum, tick.value).y();
            painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        }
    }
    if (spec.x.grid) {
        for (const ChartTick& tick : spec.x.ticks) {
            const qreal x = layout.map(spec, tick.value, spec.y.minimum).x();
            painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        }
    }
    painter.setPen(QPen(style.colors.neutral, style.unit));
    painter.drawLine(layout.plot.bottomLeft(), layout.plot.bottomRight());
    if (!spec.y.grid)
        painter.drawLine(layout.plot.topLeft(), layout.plot.bottomLeft());
}

void paintChartPoints(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout,
                      const ChartStyle& style)
{
    for (const ChartSeries& series : spec.series) {
        for (qsizetype i = 0; series.kind == ChartSeries::Kind::Points && i < series.points.size(); ++i)
            paintMark(painter, layout.map(spec, series.points[i].x, series.points[i].y),
                      ChartMarkSize * style.unit, series.mark, style.colors.of(series.hue),
                      style.colors.surface, 1.5 * style.unit);
    }
}

void paintBarDetails(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout,
                     const ChartStyle& style)
{
    for (const ChartSeries& series : spec.series) {
        if (series.kind != ChartSeries::Kind::Bars)
            continue;
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const ChartPoint& point = series.points[i];
            if (series.hatched)
                hatch(painter, barRect(point, spec, layout), style.colors.of(series.hue), style.unit);
            if (i < series.low.size() && i < series.high.size() && series.high[i] > series.low[i])
                paintInterval(painter, layout.map(spec, series.low[i], point.y),
                              layout.map(spec, series.high[i], point.y), style);
        }
    }
}

void paintMark(QPainter& painter, QPointF centre, qreal size, ChartMark mark, const QColor& fill,
               const QColor& outline, qreal outlineWidth)
{
    painter.setPen(QPen(outline, outlineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(fill);
    const qreal half = size / 2;
    switch (mark) {
    case ChartMark::Circle:
        painter.drawEllipse(centre, half, half);
        break;
    case ChartMark::Square:
        painter.drawRect(QRectF(centre - QPointF(half, half) * 0.9, QSizeF(size, size) * 0.9));
        break;
    case ChartMark::Diamond: {
        const qreal reach = half * 1.25;
        painter.drawPolygon(QPolygonF{centre - QPointF(0, reach), centre + QPointF(reach, 0),
                                      centre + QPointF(0, reach), centre - QPointF(reach, 0)});
        break;
    }
    case ChartMark::Triangle: {
        const qreal reach = half * 1.15;
        painter.drawPolygon(QPolygonF{centre - QPointF(0, reach), centre + QPointF(reach, reach * 0.85),
                                      centre + QPointF(-reach, reach * 0.85)});
        break;
    }
    }
}

void paintLegendSample(QPainter& painter, const QRectF& rect, const ChartSeries& series,
                       const ChartStyle& style)
{
    const QPointF left(rect.left(), rect.center().y());
    const QPointF right(rect.right(), rect.center().y());
    switch (series.kind) {
    case ChartSeries::Kind::Line:
        painter.setPen(penOf(series, style));
        painter.drawLine(left, right);
        break;
    case ChartSeries::Kind::Points:
        paintMark(painter, rect.center(), ChartMarkSize * style.unit, series.mark,
                  style.colors.of(series.hue), style.colors.surface, 1.5 * style.unit);
        break;
    case ChartSeries::Kind::Band:
    case ChartSeries::Kind::Bars: {
        const QRectF box(left.x(), rect.center().y() - 6 * style.unit, rect.width(), 12 * style.unit);
        const bool pale = series.kind == ChartSeries::Kind::Band || series.hatched;
        painter.setPen(Qt::NoPen);
        painter.setBrush(pale ? style.colors.tint(series.hue) : style.colors.of(series.hue));
        painter.drawRect(box);
        if (series.hatched)
            hatch(painter, box, style.colors.of(series.hue), style.unit);
        break;
    }
    }
}

void paintChartTexts(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout,
                     const ChartStyle& style)
{
    QFont strong = style.font;
    strong.setWeight(QFont::DemiBold);
    for (const ChartLayout::Text& text : layout.texts) {
        painter.setFont(text.strong ? strong : style.font);
        painter.setPen(text.muted ? style.colors.muted : style.colors.text);
        painter.drawText(text.rect, text.flags | Qt::TextDontClip, text.text);
    }
    painter.setFont(style.font);
    for (const ChartLayout::LegendEntry& entry : layout.legend) {
        paintLegendSample(painter, entry.sample, spec.series[entry.series], style);
        painter.setPen(style.colors.text);
        painter.drawText(entry.text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, entry.name);
    }
    painter.setPen(style.colors.text);
    for (const ChartSeries& series : spec.series) {
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const ChartPoint& point = series.points[i];
            if (point.label.isEmpty())
                continue;
            // Beside a mark, or behind the end of a bar and its interval.
            const QPointF at = layout.map(spec, std::max(point.x, series.high.value(i, point.x)), point.y);
            painter.drawText(
                QRectF(at.x() + 8 * style.unit, at.y() - 20 * style.unit, 400 * style.unit, 40 * style.unit),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, point.label);
        }
    }
}

void paintChart(QPainter& painter, const QRectF& rect, const ChartSpec& spec, const ChartStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLayout layout = layoutChart(spec, rect, style, painter.device());
    const auto each = [&](ChartSeries::Kind kind, auto paint) {
        for (const ChartSeries& series : spec.series) {
            if (series.kind == kind && !series.points.isEmpty())
                paint(painter, series, spec, layout, style);
        }
    };
    paintChartGrid(painter, spec, layout, style);
    each(ChartSeries::Kind::Band, paintBand);
    each(ChartSeries::Kind::Bars, paintBars);
    paintRules(painter, spec, layout, style);
    paintBarDetails(painter, spec, layout, style);
    each(ChartSeries::Kind::Line, paintLine);
    paintChartPoints(painter, spec, layout, style);
    paintChartTexts(painter, spec, layout, style);
    painter.restore();
}

QImage chartImage(const ChartSpec& spec, const ChartStyle& style, const QSize& size, qreal scale)
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(style.colors.surface);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(0, 0), QSizeF(size)).adjusted(16, 16, -16, -16), spec, style);
    return image;
}

QByteArray chartSvg(const ChartSpec& spec, const ChartStyle& style, const QSize& size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(spec.title);
    generator.setDescription(spec.summary);
    {
        QPainter painter(&generator);
        paintChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), spec, style);
    }
    return buffer.data();
}

} // namespace utfall
