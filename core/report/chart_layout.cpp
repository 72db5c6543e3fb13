// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chart_layout.h"

#include <QFontMetricsF>

#include <algorithm>

namespace utfall {

namespace {

constexpr qreal LegendSample = 26;
constexpr qreal LegendGap = 7;
constexpr qreal LegendSpacing = 20;
constexpr qreal TickGap = 6;
constexpr qreal BarRow = 34;
constexpr qreal BarLabelGap = 10;

/// Measures once, then places texts from the outside in until the plot is what remains.
class Builder
{
public:
    Builder(const ChartSpec& spec, const ChartStyle& style, const QPaintDevice* device)
        : m_spec(spec),
          m_style(style),
          m_metrics(device != nullptr ? QFontMetricsF(style.font, const_cast<QPaintDevice*>(device))
                                      : QFontMetricsF(style.font)),
          m_line(m_metrics.height())
    {}

    ChartLayout build(const QRectF& rect)
    {
        QRectF room = rect;
        if (m_style.title)
            placeTitle(room);
        if (m_style.legend)
            placeLegend(room);
        const qreal axisTitle = placeAxisTitles(room);
        const qreal ruleLabels = hasVerticalRules() ? m_line + px(2) : 0;
        const qreal left = widestTick(m_spec.y) + px(TickGap);
        const qreal right = std::max(
            m_spec.right ? widestTick(*m_spec.right) + px(TickGap) : lastTickOverhang(), besideRules());
        const qreal bottom = m_line + px(TickGap) + (m_spec.x.title.isEmpty() ? 0 : m_line + px(2));
        m_layout.plot = QRectF(room.left() + left, room.top() + axisTitle + ruleLabels,
                               room.width() - left - right, room.height() - axisTitle - ruleLabels - bottom);
        m_layout.plot.setWidth(std::max(m_layout.plot.width(), px(40)));
        m_layout.plot.setHeight(std::max(m_layout.plot.height(), px(40)));
        makeRoomForBarLabels(room.right());
        placeXTicks(room);
        placeYTicks();
        placeRuleLabels();
        return m_layout;
    }

private:
    [[nodiscard]] qreal px(qreal length) const { return length * m_style.unit; }
    [[nodiscard]] qreal widthOf(const QString& text) const
    {
        return m_metrics.horizontalAdvance(text) + px(2);
    }

    [[nodiscard]] bool hasVerticalRules() const
    {
        return std::any_of(m_spec.rules.cbegin(), m_spec.rules.cend(), [](const ChartRule& rule) {
            return rule.orientation == Qt::Vertical && !rule.label.isEmpty();
        });
    }

    /// Horizontal rules are named at the right of the plot, where no line crosses the words.
    [[nodiscard]] qreal besideRules() const
    {
        qreal widest = 0;
        for (const ChartRule& rule : m_spec.rules) {
            if (rule.orientation == Qt::Horizontal && !rule.label.isEmpty())
                widest = std::max(widest, widthOf(rule.label) + px(TickGap));
        }
        return widest;
    }

    [[nodiscard]] qreal widestTick(const ChartAxis& axis) const
    {
        qreal widest = 0;
        for (const ChartTick& tick : axis.ticks)
            widest = std::max(widest, widthOf(tick.label));
        return widest;
    }

    [[nodiscard]] qreal lastTickOverhang() const
    {
        return m_spec.x.ticks.isEmpty() ? 0 : widthOf(m_spec.x.ticks.constLast().label) / 2;
    }

    /// Narrows the plot until the text behind the longest bar ends inside the chart.
    void makeRoomForBarLabels(qreal rightEdge)
    {
        const qreal available = rightEdge - m_layout.plot.left();
        for (const ChartSeries& series : m_spec.series) {
            for (qsizetype i = 0; series.kind == ChartSeries::Kind::Bars && i < series.points.size(); ++i) {
                const ChartPoint& point = series.points[i];
                const double end = std::max(point.x, series.high.value(i, point.x));
                const double share = (end - m_spec.x.minimum) / (m_spec.x.maximum - m_spec.x.minimum);
                const qreal needed = widthOf(point.label) + px(BarLabelGap);
                if (!point.label.isEmpty() && share > 0 && share * m_layout.plot.width() + needed > available)
                    m_layout.plot.setWidth(std::max((available - needed) / share, px(40)));
            }
        }
    }

    void add(const QRectF& rect, int flags, const QString& text, bool muted = true, bool strong = false)
    {
        m_layout.texts << ChartLayout::Text{rect, flags, text, muted, strong};
    }

    void placeTitle(QRectF& room)
    {
        add(QRectF(room.left(), room.top(), room.width(), m_line), Qt::AlignLeft | Qt::AlignVCenter,
            m_spec.title, false, true);
        room.setTop(room.top() + m_line + px(6));
        if (m_spec.note.isEmpty())
            return;
        add(QRectF(room.left(), room.top(), room.width(), m_line), Qt::AlignLeft | Qt::AlignVCenter,
            m_spec.note);
        room.setTop(room.top() + m_line + px(8));
    }

    void placeLegend(QRectF& room)
    {
        QList<ChartLayout::LegendEntry> entries;
        for (qsizetype i = 0; i < m_spec.series.size(); ++i) {
            if (!m_spec.series[i].name.isEmpty() && !m_spec.series[i].points.isEmpty())
                entries << ChartLayout::LegendEntry{{}, {}, m_spec.series[i].name, i};
        }
        if (entries.isEmpty())
            return;
        qreal x = 0;
        int row = 0;
        QList<int> rows;
        for (ChartLayout::LegendEntry& entry : entries) {
            const qreal width = px(LegendSample + LegendGap) + widthOf(entry.name);
            if (x > 0 && x + width > room.width()) {
                x = 0;
                ++row;
            }
            entry.sample = QRectF(room.left() + x, 0, px(LegendSample), m_line);
            entry.text =
                QRectF(entry.sample.right() + px(LegendGap), 0, width - px(LegendSample + LegendGap), m_line);
            rows << row;
            x += width + px(LegendSpacing);
        }
        const qreal height = (row + 1) * (m_line + px(4));
        const qreal top = room.bottom() - height + px(4);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const qreal y = top + rows[i] * (m_line + px(4));
            entries[i].sample.moveTop(y);
            entries[i].text.moveTop(y);
        }
        m_layout.legend = entries;
        room.setBottom(room.bottom() - height - px(8));
    }

    qreal placeAxisTitles(const QRectF& room)
    {
        const bool any = !m_spec.y.title.isEmpty() || (m_spec.right && !m_spec.right->title.isEmpty());
        if (!any)
            return m_line / 2;
        const QRectF line(room.left(), room.top(), room.width(), m_line);
        add(line, Qt::AlignLeft | Qt::AlignVCenter, m_spec.y.title);
        if (m_spec.right)
            add(line, Qt::AlignRight | Qt::AlignVCenter, m_spec.right->title);
        return m_line + px(hasVerticalRules() ? 4 : 10);
    }

    void placeXTicks(const QRectF& room)
    {
        const qreal y = m_layout.plot.bottom() + px(TickGap);
        const auto rectOf = [&](const ChartTick& tick) {
            const qreal width = widthOf(tick.label);
            const qreal centre = m_layout.map(m_spec, tick.value, m_spec.y.minimum).x();
            return QRectF(centre - width / 2, y, width, m_line);
        };
        // A crowded axis names every second or third tick rather than smear them.
        const auto overlaps = [&](qsizetype step) {
            for (qsizetype i = step; i < m_spec.x.ticks.size(); i += step) {
                if (rectOf(m_spec.x.ticks[i]).left() < rectOf(m_spec.x.ticks[i - step]).right() + px(8))
                    return true;
            }
            return false;
        };
        qsizetype step = 1;
        while (step < m_spec.x.ticks.size() && overlaps(step))
            ++step;
        for (qsizetype i = 0; i < m_spec.x.ticks.size(); i += step)
            add(rectOf(m_spec.x.ticks[i]), Qt::AlignCenter, m_spec.x.ticks[i].label);
        if (!m_spec.x.title.isEmpty())
            add(QRectF(m_layout.plot.left(), y + m_line + px(2),
                       std::max(m_layout.plot.width(), room.right() - m_layout.plot.left()), m_line),
                Qt::AlignLeft | Qt::AlignVCenter, m_spec.x.title);
    }

    void placeYTicks()
    {
        const auto place = [this](const ChartAxis& axis, bool atRight) {
            for (const ChartTick& tick : axis.ticks) {
                const double share = (tick.value - axis.minimum) / (axis.maximum - axis.minimum);
                const qreal y = m_layout.plot.bottom() - share * m_layout.plot.height();
                const qreal width = widthOf(tick.label);
                const qreal x = atRight ? m_layout.plot.right() + px(TickGap)
                                        : m_layout.plot.left() - px(TickGap) - width;
                add(QRectF(x, y - m_line / 2, width, m_line),
                    Qt::AlignVCenter | (atRight ? Qt::AlignLeft : Qt::AlignRight), tick.label);
            }
        };
        place(m_spec.y, false);
        if (m_spec.right)
            place(*m_spec.right, true);
    }

    void placeRuleLabels()
    {
        for (const ChartRule& rule : m_spec.rules) {
            if (rule.label.isEmpty())
                continue;
            const qreal width = widthOf(rule.label);
            if (rule.orientation == Qt::Vertical) {
                const qreal x = m_layout.map(m_spec, rule.value, m_spec.y.minimum).x();
                const qreal left =
                    std::clamp(x - width / 2, m_layout.plot.left(), m_layout.plot.right() - width);
                add(QRectF(left, m_layout.plot.top() - m_line - px(2), width, m_line), Qt::AlignCenter,
                    rule.label);
            } else {
                const qreal y = m_layout.map(m_spec, m_spec.x.minimum, rule.value).y();
                add(QRectF(m_layout.plot.right() + px(TickGap), y - m_line / 2, width, m_line),
                    Qt::AlignLeft | Qt::AlignVCenter, rule.label);
            }
        }
    }

    const ChartSpec& m_spec;
    const ChartStyle& m_style;
    QFontMetricsF m_metrics;
    qreal m_line;
    ChartLayout m_layout;
};

} // namespace

QPointF ChartLayout::map(const ChartSpec& spec, double x, double y) const
{
    const double across = (x - spec.x.minimum) / (spec.x.maximum - spec.x.minimum);
    const double up = (y - spec.y.minimum) / (spec.y.maximum - spec.y.minimum);
    return {plot.left() + across * plot.width(), plot.bottom() - up * plot.height()};
}

QPointF ChartLayout::unmap(const ChartSpec& spec, QPointF place) const
{
    const double across = (place.x() - plot.left()) / plot.width();
    const double up = (plot.bottom() - place.y()) / plot.height();
    return {spec.x.minimum + across * (spec.x.maximum - spec.x.minimum),
            spec.y.minimum + up * (spec.y.maximum - spec.y.minimum)};
}

ChartLayout layoutChart(const ChartSpec& spec, const QRectF& rect, const ChartStyle& style,
                        const QPaintDevice* device)
{
    return Builder(spec, style, device).build(rect);
}

qreal naturalBarsHeight(const ChartSpec& spec, const ChartStyle& style)
{
    qsizetype bars = 0;
    for (const ChartSeries& series : spec.series) {
        if (series.kind == ChartSeries::Kind::Bars)
            bars = std::max(bars, series.points.size());
    }
    const qreal line = QFontMetricsF(style.font).height();
    return static_cast<qreal>(bars) * std::max(BarRow * style.unit, line + 14 * style.unit) + 5 * line;
}

} // namespace utfall
