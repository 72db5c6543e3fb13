// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/statistics.h"
#include "core/report/chart_builders.h"
#include "core/report/chart_parts.h"
#include "core/text/format.h"

#include <algorithm>

namespace utfall {

using chart::Chart;
using chart::drawn;

namespace {

constexpr int DateTicks = 9;

double day(QDate date)
{
    return static_cast<double>(date.toJulianDay());
}

QString shareOrDash(qint64 part, qint64 whole)
{
    return whole > 0 ? text::percent(Fraction(part, whole)) : QStringLiteral("–");
}

QString intervalText(const std::optional<WilsonInterval>& interval)
{
    return interval
               ? QStringLiteral("%1 – %2").arg(text::percent(interval->low), text::percent(interval->high))
               : QStringLiteral("–");
}

/// Rows of bars, the first on top; places their labels on the y axis.
ChartAxis rowAxis(const QStringList& names)
{
    ChartAxis axis;
    axis.grid = false;
    axis.maximum = static_cast<double>(std::max<qsizetype>(names.size(), 1));
    for (qsizetype i = 0; i < names.size(); ++i)
        axis.ticks << ChartTick{axis.maximum - static_cast<double>(i) - 0.5, names[i]};
    return axis;
}

} // namespace

ChartSpec funnelChart(const Attainment& attainment)
{
    struct Step
    {
        QString key;
        QString name;
        qint64 number;
    };
    const Counts& counts = attainment.all;
    const Step steps[] = {{QStringLiteral("listed"), Chart::tr("Enrolled"), counts.listed},
                          {QStringLiteral("final"), Chart::tr("Final"), counts.final},
                          {QStringLiteral("tested"), Chart::tr("Tested"), counts.tested},
                          {QStringLiteral("reached"), Chart::tr("Reached the goal"), counts.reached}};
    ChartSpec spec;
    spec.title = Chart::tr("From enrolled to goal");
    spec.preliminary = attainment.preliminary;
    spec.table.headings = {Chart::tr("Step"), Chart::tr("People"), Chart::tr("Share of enrolled")};
    spec.table.numericColumns = {1, 2};
    QStringList names;
    QStringList readouts;
    for (const Step& step : steps) {
        names << step.name;
        spec.table.rows << QStringList{step.name, text::count(step.number),
                                       shareOrDash(step.number, counts.listed)};
        readouts << Chart::tr("%1: %2, %3")
                        .arg(step.name, text::count(step.number), shareOrDash(step.number, counts.listed));
    }
    spec.y = rowAxis(names);
    spec.x = chart::countAxis({}, std::max<qint64>(counts.listed, 1));
    spec.x.maximum = static_cast<double>(std::max<qint64>(counts.listed, 1));
    spec.x.ticks.clear();
    for (const ChartHue hue : {ChartHue::Neutral, ChartHue::Attained}) {
        ChartSeries bars;
        bars.id = hue == ChartHue::Attained ? QStringLiteral("reached") : QStringLiteral("steps");
        bars.kind = ChartSeries::Kind::Bars;
        bars.hue = hue;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if ((i == names.size() - 1) == (hue == ChartHue::Attained))
                bars.points << ChartPoint{
                    static_cast<double>(steps[i].number), spec.y.ticks[i].value, readouts[i],
                    QStringLiteral("%1  %2").arg(text::count(steps[i].number),
                                                 shareOrDash(steps[i].number, counts.listed)),
                    steps[i].key};
        }
        spec.series << bars;
    }
    spec.summary = readouts.join(QStringLiteral("; ")) + QLatin1Char('.');
    return spec;
}

ChartSpec enrolmentChart(const EvaluationSnapshot& snapshot)
{
    const EnrolmentPeriod& plan = snapshot.contract.terms.enrolment;
    const QDate asOf = snapshot.attainment.asOf;
    QList<QDate> dates;
    for (const PersonOutcome& person : snapshot.attainment.people) {
        if (person.listed)
            dates << person.enrolled;
    }
    std::sort(dates.begin(), dates.end());
    const QDate from = dates.isEmpty() ? plan.from : std::min(plan.from, dates.constFirst());
    const QDate last = dates.isEmpty() ? plan.to : std::max(plan.to, dates.constLast());

    ChartSpec spec;
    spec.title = Chart::tr("Enrolled against plan");
    spec.x = chart::dateAxis(from, last, DateTicks);
    spec.y = chart::countAxis(Chart::tr("People"), std::max<qint64>(plan.plannedPersons, dates.size()));
    ChartSeries planned;
    planned.id = QStringLiteral("plan");
    planned.name = Chart::tr("Plan");
    planned.hue = ChartHue::Neutral;
    planned.dash = ChartDash::Dashed;
    planned.points << ChartPoint{day(plan.from), 0, {}, {}, {}}
                   << ChartPoint{day(plan.to), static_cast<double>(plan.plannedPersons), {}, {}, {}};
    ChartSeries enrolled;
    enrolled.id = QStringLiteral("enrolled");
    enrolled.name = Chart::tr("Enrolled");
    enrolled.points << ChartPoint{day(from), 0, {}, {}, {}};
    for (qsizetype i = 0; i < dates.size(); ++i) {
        if (i + 1 == dates.size() || dates[i + 1] != dates[i])
            enrolled.points << ChartPoint{day(dates[i]), static_cast<double>(i + 1), {}, {}, {}};
    }
    if (asOf > from && asOf <= last)
        enrolled.points << ChartPoint{
            day(std::max(asOf, from)), static_cast<double>(dates.size()), {}, {}, {}};
    spec.series << planned << enrolled;

    spec.table.headings = {Chart::tr("Date"), Chart::tr("Enrolled"), Chart::tr("Plan")};
    spec.table.numericColumns = {1, 2};
    const qint64 span = std::max<qint64>(plan.from.daysTo(plan.to), 1);
    const auto plannedOn = [&](QDate date) {
        return std::clamp<qint64>(plan.plannedPersons * plan.from.daysTo(date) / span, 0,
                                  plan.plannedPersons);
    };
    for (QDate end(from.year(), from.month(), 1); end <= std::min(asOf, last); end = end.addMonths(1)) {
        const QDate on = std::min({end.addMonths(1).addDays(-1), asOf, last});
        const qint64 number = std::upper_bound(dates.cbegin(), dates.cend(), on) - dates.cbegin();
        spec.stops << ChartPoint{
            day(on),
            static_cast<double>(number),
            Chart::tr("%1: %2 enrolled, the plan says %3")
                .arg(text::longDate(on), text::count(number), text::count(plannedOn(on))),
            {},
            {}};
        spec.table.rows << QStringList{text::shortDate(on), text::count(number), text::count(plannedOn(on))};
    }
    spec.summary =
        Chart::tr("%1 are enrolled; %2 are planned by %3.")
            .arg(text::count(dates.size()), text::count(plan.plannedPersons), text::longDate(plan.to));
    return spec;
}

QList<QDate> attainmentDates(const ContractTerms& terms, QDate asOf, int most)
{
    QList<QDate> dates;
    if (!terms.start.isValid() || asOf < terms.start)
        return {asOf};
    for (QDate month(terms.start.year(), terms.start.month(), 1);; month = month.addMonths(1)) {
        const QDate end = month.addMonths(1).addDays(-1);
        if (end >= asOf)
            break;
        dates << end;
    }
    const qsizetype step = (dates.size() + most - 1) / std::max(most, 1);
    QList<QDate> thinned;
    // Counted from the end, so that the latest months always stand.
    for (qsizetype i = dates.size() - 1; step > 0 && i >= 0; i -= step)
        thinned.prepend(dates[i]);
    thinned << asOf;
    return thinned;
}

ChartSpec attainmentOverTimeChart(const ContractTerms& terms, const QList<Attainment>& dates)
{
    ChartSpec spec;
    spec.title = Chart::tr("Attainment over time");
    spec.table.headings = {Chart::tr("Date"), Chart::tr("Reached"), Chart::tr("Attainment"),
                           Chart::tr("95 % interval")};
    spec.table.numericColumns = {1, 2, 3};
    spec.y = chart::shareAxis(Chart::tr("Attainment"));
    spec.rules = chart::floorAndCap(terms.payment, Qt::Horizontal);
    ChartSeries band;
    band.id = QStringLiteral("interval");
    band.name = Chart::tr("95 % interval");
    band.kind = ChartSeries::Kind::Band;
    ChartSeries line;
    line.id = QStringLiteral("attainment");
    line.name = Chart::tr("Attainment");
    // The curve begins where the first samples come: before that there is nothing to be sure or unsure of.
    const auto first =
        std::ranges::find_if(dates, [](const Attainment& attainment) { return attainment.all.tested > 0; });
    const qsizetype skipped = first == dates.end() ? 0 : std::max<qsizetype>(first - dates.begin() - 1, 0);
    const QList<Attainment> drawnDates = dates.mid(skipped);
    for (const Attainment& attainment : drawnDates) {
        const qint64 counted = attainment.all.under(terms.payment.denominator);
        const auto interval = wilsonInterval(std::min(attainment.all.reached, counted), counted);
        if (!interval)
            continue;
        const Fraction share(attainment.all.reached, counted);
        const QString reached = text::outOf(attainment.all.reached, counted);
        const double x = day(attainment.asOf);
        line.points << ChartPoint{
            x,
            drawn(share),
            Chart::tr("%1: %2, %3, 95 % interval %4")
                .arg(text::longDate(attainment.asOf), text::percent(share), reached, intervalText(interval)),
            {},
            {}};
        band.points << ChartPoint{x, drawn(interval->high), {}, {}, {}};
        band.low << drawn(interval->low);
        spec.table.rows << QStringList{text::shortDate(attainment.asOf), reached, text::percent(share),
                                       intervalText(interval)};
        spec.preliminary = attainment.preliminary;
    }
    spec.series << band << line;
    const QDate from = dates.isEmpty() ? terms.start : drawnDates.constFirst().asOf;
    const QDate to = dates.isEmpty() ? terms.end : drawnDates.constLast().asOf;
    spec.x = chart::dateAxis(from, to, DateTicks);
    spec.summary = line.points.isEmpty() ? Chart::tr("Nobody is counted yet.")
                                         : line.points.constLast().readout + QLatin1Char('.');
    spec.note = spec.summary;
    return spec;
}

ChartSpec attainmentBarsChart(const ContractTerms& terms, const QList<ChartGroup>& groups,
                              const QString& title)
{
    ChartSpec spec;
    spec.title = title;
    spec.table.headings = {Chart::tr("Group"), Chart::tr("Reached"), Chart::tr("Attainment"),
                           Chart::tr("95 % interval")};
    spec.table.numericColumns = {1, 2, 3};
    spec.x = chart::shareAxis({});
    spec.rules = chart::floorAndCap(terms.payment, Qt::Vertical);
    QStringList names;
    for (const ChartGroup& group : groups)
        names << group.name;
    spec.y = rowAxis(names);
    ChartSeries bars;
    bars.id = QStringLiteral("groups");
    bars.kind = ChartSeries::Kind::Bars;
    QStringList readouts;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const ChartGroup& group = groups[i];
        const qint64 counted = group.counts.under(terms.payment.denominator);
        const auto interval = wilsonInterval(std::min(group.counts.reached, counted), counted);
        const Fraction share = counted > 0 ? Fraction(group.counts.reached, counted) : Fraction(0);
        const QString reached = text::outOf(group.counts.reached, counted);
        const QString shown = shareOrDash(group.counts.reached, counted);
        readouts << Chart::tr("%1: %2, %3, 95 % interval %4")
                        .arg(group.name, shown, reached, intervalText(interval));
        bars.points << ChartPoint{drawn(share), spec.y.ticks[i].value, readouts.constLast(),
                                  QStringLiteral("%1  %2").arg(shown, reached), group.key};
        bars.low << (interval ? drawn(interval->low) : 0.0);
        bars.high << (interval ? drawn(interval->high) : 0.0);
        spec.table.rows << QStringList{group.name, reached, shown, intervalText(interval)};
    }
    spec.series << bars;
    spec.summary =
        readouts.isEmpty() ? Chart::tr("Nobody is counted yet.") : readouts.join(QStringLiteral("; "));
    return spec;
}

QList<ChartGroup> providerGroups(const EvaluationSnapshot& snapshot)
{
    QList<ChartGroup> groups;
    for (const ProviderCounts& group : snapshot.attainment.providers) {
        const QString name =
            group.provider ? snapshot.providerName(group.provider) : Chart::tr("Without a provider");
        groups << ChartGroup{name, group.counts, group.provider ? group.provider->digits() : QString()};
    }
    return groups;
}

QList<ChartGroup> intakeGroups(const EvaluationSnapshot& snapshot)
{
    QList<ChartGroup> groups;
    for (const IntakeCounts& group : snapshot.attainment.intakes)
        groups << ChartGroup{group.intake.isEmpty() ? Chart::tr("Without an intake") : group.intake,
                             group.counts, group.intake};
    return groups;
}

} // namespace utfall
