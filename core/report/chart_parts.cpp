// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chart_parts.h"

#include "core/text/format.h"

#include <algorithm>
#include <array>

namespace utfall::chart {

namespace {

constexpr double OrePerKrona = 100;

struct MoneyUnit
{
    double kronor;
    const char* name;
};

constexpr std::array MoneyUnits{
    MoneyUnit{1e9, QT_TRANSLATE_NOOP("Chart", "SEK billion")},
    MoneyUnit{1e6, QT_TRANSLATE_NOOP("Chart", "SEK million")},
    MoneyUnit{1e3, QT_TRANSLATE_NOOP("Chart", "SEK thousand")},
    MoneyUnit{1, QT_TRANSLATE_NOOP("Chart", "SEK")},
};

/// The text of a tick: at most two decimals, none when whole.
QString tickText(double value)
{
    return text::decimal(Fraction(qRound64(value * 100), 100), 2);
}

} // namespace

double drawn(const Fraction& value)
{
    return value.convert_to<double>();
}

ChartAxis shareAxis(const QString& title)
{
    ChartAxis axis;
    axis.title = title;
    axis.minimum = 0;
    axis.maximum = 1;
    for (int percent = 0; percent <= 100; percent += 20)
        axis.ticks << ChartTick{percent / 100.0, text::percent(Fraction(percent, 100), 0)};
    return axis;
}

QList<ChartRule> floorAndCap(const PaymentTerms& terms, Qt::Orientation orientation)
{
    return {{orientation, drawn(terms.floor.asFraction()),
             Chart::tr("Floor %1").arg(text::percent(terms.floor.asFraction(), 0))},
            {orientation, drawn(terms.cap.asFraction()),
             Chart::tr("Cap %1").arg(text::percent(terms.cap.asFraction(), 0))}};
}

ChartAxis countAxis(const QString& title, qint64 maximum)
{
    ChartAxis axis;
    axis.title = title;
    const QList<double> ticks = roundTicks(static_cast<double>(maximum));
    for (const double tick : ticks) {
        if (tick == std::floor(tick))
            axis.ticks << ChartTick{tick, text::count(qRound64(tick))};
    }
    axis.maximum = ticks.constLast();
    return axis;
}

ChartAxis dateAxis(QDate from, QDate to, int most)
{
    ChartAxis axis;
    axis.minimum = static_cast<double>(from.toJulianDay());
    axis.maximum = static_cast<double>(std::max(to, from.addDays(1)).toJulianDay());
    axis.grid = false;
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    int step = 1;
    for (const int candidate : {1, 2, 3, 6, 12, 24, 60, 120}) {
        step = candidate;
        if (months / candidate < most)
            break;
    }
    QDate tick(from.year(), 1, 1);
    while (tick < from)
        tick = tick.addMonths(step);
    for (; tick <= to; tick = tick.addMonths(step))
        axis.ticks << ChartTick{static_cast<double>(tick.toJulianDay()),
                                tick.toString(QStringLiteral("yyyy-MM"))};
    return axis;
}

ChartAxis moneyAxis(const QString& title, const QString& titleWithUnit, double maximumOre)
{
    const double kronor = maximumOre / OrePerKrona;
    MoneyUnit unit = MoneyUnits.back();
    for (const MoneyUnit& candidate : MoneyUnits) {
        if (kronor >= candidate.kronor * 2) {
            unit = candidate;
            break;
        }
    }
    ChartAxis axis;
    axis.title = titleWithUnit.isEmpty() ? title : titleWithUnit.arg(Chart::tr(unit.name));
    const QList<double> ticks = roundTicks(kronor / unit.kronor);
    for (const double tick : ticks)
        axis.ticks << ChartTick{tick * unit.kronor * OrePerKrona, tickText(tick)};
    axis.maximum = axis.ticks.constLast().value;
    return axis;
}

QString kronorText(const Fraction& ore)
{
    const Result<Money> amount = Money::fromFractionOfOre(ore, MoneyRounding::Krona);
    return amount.ok() ? text::kronor(amount.value()) : QStringLiteral("–");
}

} // namespace utfall::chart
