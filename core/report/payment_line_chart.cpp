// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/pricing.h"
#include "core/report/chart_builders.h"
#include "core/report/chart_parts.h"
#include "core/text/format.h"

#include <algorithm>

namespace utfall {

using chart::Chart;
using chart::drawn;
using chart::kronorText;

namespace {

constexpr ChartMark ProviderMarks[] = {ChartMark::Square, ChartMark::Triangle, ChartMark::Circle};
constexpr ChartHue ProviderHues[] = {ChartHue::Orange, ChartHue::Green, ChartHue::Purple, ChartHue::Vermilion,
                                     ChartHue::Sky};
/// More providers than this share one look and are told apart by their readout and the table.
constexpr qsizetype NamedProviders = 5;

/// A provider's lines summed, with what they were counted on.
struct ProviderSum
{
    QString name;
    qint64 counted = 0;
    qint64 reached = 0;
    Money principal;
};

QList<ProviderSum> providerSums(const EvaluationSnapshot& snapshot)
{
    QList<ProviderSum> sums;
    for (const ProviderCounts& group : snapshot.attainment.providers) {
        if (!group.provider)
            continue;
        ProviderSum sum{snapshot.providerName(group.provider),
                        group.counts.under(snapshot.payout.denominator),
                        group.counts.reached,
                        {}};
        for (const PayoutLine& line : snapshot.payout.lines) {
            if (line.provider == group.provider)
                sum.principal = sum.principal.plus(line.principal).valueOr(sum.principal);
        }
        if (sum.counted > 0)
            sums << sum;
    }
    return sums;
}

/// The line's corners at `price`; exact at floor, cap and the jump of a cliff.
ChartSeries lineAt(const PaymentTerms& terms, Money price, qint64 people)
{
    ChartSeries series;
    series.kind = ChartSeries::Kind::Line;
    const auto at = [&](const Fraction& share) { return payoutOnLine(terms, price, people, share * people); };
    const Fraction floor = terms.floor.asFraction();
    series.points << ChartPoint{0, 0, {}, {}, {}} << ChartPoint{drawn(floor), 0, {}, {}, {}};
    if (terms.floorRule == FloorRule::Cliff)
        series.points << ChartPoint{drawn(floor), drawn(floor * people * price.asFraction()), {}, {}, {}};
    const Fraction cap = terms.cap.asFraction();
    series.points << ChartPoint{drawn(cap), drawn(at(cap)), {}, {}, {}}
                  << ChartPoint{1, drawn(at(1)), {}, {}, {}};
    return series;
}

/// "At 30 %: 1 072 000 kr" for every whole percent.
QList<ChartPoint> stopsAlong(const PaymentTerms& terms, qint64 people, std::optional<Money> budgetPrice)
{
    QList<ChartPoint> stops;
    for (int percent = 0; percent <= 100; ++percent) {
        const Fraction share(percent, 100);
        const Fraction amount = payoutOnLine(terms, terms.unitPrice, people, share * people);
        QString readout =
            Chart::tr("At %1 the contract pays %2").arg(text::percent(share, 0), kronorText(amount));
        if (budgetPrice)
            readout += Chart::tr("; the budget's line says %1")
                           .arg(kronorText(payoutOnLine(terms, *budgetPrice, people, share * people)));
        stops << ChartPoint{percent / 100.0, drawn(amount), readout, {}, {}};
    }
    return stops;
}

void addProviders(ChartSpec& spec, const QList<ProviderSum>& providers, qint64 people)
{
    for (qsizetype i = 0; i < providers.size(); ++i) {
        const ProviderSum& provider = providers[i];
        const bool named = providers.size() <= NamedProviders;
        const Fraction share(provider.reached, provider.counted);
        const Fraction perPerson = provider.principal.asFraction() / provider.counted;
        ChartSeries series;
        series.id = QStringLiteral("provider-%1").arg(i);
        series.kind = ChartSeries::Kind::Points;
        series.mark =
            named ? ProviderMarks[static_cast<std::size_t>(i) % std::size(ProviderMarks)] : ChartMark::Circle;
        series.hue =
            named ? ProviderHues[static_cast<std::size_t>(i) % std::size(ProviderHues)] : ChartHue::Neutral;
        series.name = named ? provider.name : i == 0 ? Chart::tr("Providers") : QString();
        series.points << ChartPoint{drawn(share),
                                    drawn(perPerson * people),
                                    Chart::tr("%1: %2, %3, pays %4")
                                        .arg(provider.name, text::percent(share),
                                             text::outOf(provider.reached, provider.counted),
                                             text::kronor(provider.principal)),
                                    {},
                                    {}};
        spec.series << series;
        spec.table.rows << QStringList{provider.name, text::outOf(provider.reached, provider.counted),
                                       text::percent(share), text::kronor(provider.principal)};
    }
}

void addContract(ChartSpec& spec, const EvaluationSnapshot& snapshot, qint64 people)
{
    const Fraction share(snapshot.attainment.all.reached, people);
    const QString counted = text::outOf(snapshot.attainment.all.reached, people);
    ChartSeries series;
    series.id = QStringLiteral("contract");
    series.name = Chart::tr("The whole contract");
    series.kind = ChartSeries::Kind::Points;
    series.mark = ChartMark::Diamond;
    series.hue = ChartHue::Text;
    series.points << ChartPoint{
        drawn(share),
        drawn(snapshot.payout.principal.asFraction()),
        Chart::tr("The whole contract: %1, %2, pays %3")
            .arg(text::percent(share), counted, text::kronor(snapshot.payout.principal)),
        {},
        {}};
    spec.series << series;
    spec.table.rows << QStringList{series.name, counted, text::percent(share),
                                   text::kronor(snapshot.payout.principal)};
}

void addLineToTable(ChartSpec& spec, const PaymentTerms& terms, qint64 people)
{
    for (int percent = 0; percent <= 100; percent += 10) {
        const Fraction share(percent, 100);
        spec.table.rows << QStringList{
            Chart::tr("The contract's line"), QStringLiteral("–"), text::percent(share, 0),
            kronorText(payoutOnLine(terms, terms.unitPrice, people, share * people))};
    }
}

} // namespace

std::optional<Money> budgetUnitPrice(const ContractTerms& terms)
{
    const PaymentTerms& payment = terms.payment;
    const qint64 people = terms.enrolment.plannedPersons;
    const Fraction payable = (payment.cap.asFraction() - payment.floor.asFraction()) * people;
    if (payable <= 0)
        return std::nullopt;
    Fraction budget = payment.unitPrice.asFraction() * payable;
    if (payment.budgetCeiling)
        budget = payment.budgetCeiling->asFraction();
    else if (terms.evaluatorFee.method == EvaluatorFeeMethod::Fixed)
        budget += terms.evaluatorFee.amount.asFraction();
    const Result<Money> rounded = Money::fromFractionOfOre(budget, MoneyRounding::Ore);
    if (!rounded.ok())
        return std::nullopt;
    const Result<PriceFromBudget> price =
        priceFromBudget(rounded.value(), people, payment.floor, payment.cap, Money::fromOre(1));
    return price.ok() ? std::optional(price.value().exactUnitPrice) : std::nullopt;
}

ChartSpec paymentLineChart(const EvaluationSnapshot& snapshot)
{
    const ContractTerms& terms = snapshot.contract.terms;
    const PaymentTerms& payment = terms.payment;
    const qint64 counted = snapshot.attainment.all.under(snapshot.payout.denominator);
    const qint64 people = counted > 0 ? counted : std::max(terms.enrolment.plannedPersons, 1);
    std::optional<Money> budgetPrice = budgetUnitPrice(terms);
    if (budgetPrice == payment.unitPrice)
        budgetPrice.reset();

    ChartSpec spec;
    spec.title = Chart::tr("Payout against attainment");
    spec.preliminary = snapshot.attainment.preliminary;
    spec.note = counted > 0
                    ? Chart::tr("The line is scaled to the %1 who are counted").arg(text::count(people))
                    : Chart::tr("Nobody is counted yet; the line is scaled to the %1 who are planned")
                          .arg(text::count(people));
    spec.table.headings = {Chart::tr("Point"), Chart::tr("Reached"), Chart::tr("Attainment"),
                           Chart::tr("Payout")};
    spec.table.numericColumns = {1, 2, 3};
    spec.x = chart::shareAxis(Chart::tr("Attainment"));
    spec.rules = chart::floorAndCap(payment, Qt::Vertical);

    if (budgetPrice) {
        ChartSeries budget = lineAt(payment, *budgetPrice, people);
        budget.id = QStringLiteral("budget-line");
        budget.name = Chart::tr("Budget, %1 per success").arg(text::kronor(*budgetPrice));
        budget.hue = ChartHue::Neutral;
        budget.dash = ChartDash::Dotted;
        spec.series << budget;
    }
    ChartSeries line = lineAt(payment, payment.unitPrice, people);
    line.id = QStringLiteral("contract-line");
    line.name = Chart::tr("Contract, %1 per success").arg(text::kronor(payment.unitPrice));
    spec.series << line;
    double top = 0;
    const QList<ProviderSum> providers = providerSums(snapshot);
    addProviders(spec, providers, people);
    if (counted > 0)
        addContract(spec, snapshot, people);
    addLineToTable(spec, payment, people);
    for (const ChartSeries& series : std::as_const(spec.series)) {
        for (const ChartPoint& point : series.points)
            top = std::max(top, point.y);
    }
    if (payment.budgetCeiling && drawn(payment.budgetCeiling->asFraction()) <= top)
        spec.rules << ChartRule{Qt::Horizontal, drawn(payment.budgetCeiling->asFraction()),
                                Chart::tr("Budget ceiling %1").arg(text::kronor(*payment.budgetCeiling))};
    spec.y = chart::moneyAxis({}, Chart::tr("Payout, %1"), top);
    ChartAxis perPerson = chart::moneyAxis({}, Chart::tr("for each counted person, %1"),
                                           spec.y.maximum / static_cast<double>(people));
    perPerson.maximum = spec.y.maximum / static_cast<double>(people);
    perPerson.ticks.removeIf(
        [&perPerson](const ChartTick& tick) { return tick.value > perPerson.maximum * 1.0001; });
    perPerson.grid = false;
    spec.right = perPerson;
    spec.stops = stopsAlong(payment, people, budgetPrice);
    const QString now = counted > 0 ? spec.series.constLast().points.constFirst().readout : spec.note;
    spec.summary = Chart::tr("Nothing is paid up to %1, the payout grows in a straight line to %2, and "
                             "nothing more is paid above it. %3.")
                       .arg(text::percent(payment.floor.asFraction(), 0),
                            text::percent(payment.cap.asFraction(), 0), now);
    return spec;
}

} // namespace utfall
