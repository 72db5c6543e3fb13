// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/iso_date.h"
#include "core/report/chart_builders.h"
#include "core/report/csv_writer.h"
#include "core/report/report_content.h"
#include "core/report/report_words.h"
#include "core/text/format.h"

namespace utfall::sections {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShareDecimals = 6;

ReportCell textCell(const QString& text)
{
    return {text, {}};
}

ReportCell countCell(qint64 number)
{
    return {text::count(number), QString::number(number)};
}

ReportCell moneyCell(Money amount)
{
    return {words::amount(amount), withDecimalComma(toFixedDecimal(amount.asFraction() / 100, 2))};
}

ReportCell shareCell(const std::optional<Fraction>& share)
{
    return {words::share(share), share ? withDecimalComma(toFixedDecimal(*share, ShareDecimals)) : QString()};
}

ReportCell fractionCell(const std::optional<Fraction>& number)
{
    if (!number)
        return {u"–"_qs, {}};
    return {text::decimal(*number), withDecimalComma(toPlainDecimal(*number))};
}

/// A column of amounts whose unit in the title does not stand alone on a line.
ReportColumn moneyColumn(QString title)
{
    return {title.replace(u", kr"_qs, u",\u00A0kr"_qs), true, false};
}

std::optional<Fraction> shareOf(const Counts& counts, Denominator denominator)
{
    const qint64 counted = counts.under(denominator);
    return counted ? std::optional(Fraction(counts.reached, counted)) : std::nullopt;
}

/// The three denominators beside each other: the denominator decides the money.
ReportTable denominators(const EvaluationSnapshot& snapshot)
{
    const Attainment& attainment = snapshot.attainment;
    ReportTable table;
    table.caption = Report::tr("Attainment and payout under each denominator");
    table.columns = {{Report::tr("Denominator")},
                     {Report::tr("Counted"), true},
                     {Report::tr("Reached"), true},
                     {Report::tr("Attainment"), true},
                     moneyColumn(Report::tr("Payout, kr"))};
    for (const Denominator denominator : {Denominator::Listed, Denominator::Due, Denominator::Tested}) {
        const bool contracted = denominator == attainment.denominator;
        const QString name = words::denominator(denominator);
        table.rows.append({{textCell(contracted ? Report::tr("%1 (contracted)").arg(name) : name),
                            countCell(attainment.all.under(denominator)), countCell(attainment.all.reached),
                            shareCell(attainment.share(denominator)),
                            moneyCell(snapshot.payout.alternatives.value(denominator))},
                           false});
    }
    return table;
}

ReportTable countsTable(const QString& caption, const QString& groups)
{
    ReportTable table;
    table.caption = caption;
    table.columns = {{groups},
                     {Report::tr("Listed"), true},
                     {Report::tr("Due"), true},
                     {Report::tr("Tested"), true},
                     {Report::tr("Final", "windows closed"), true},
                     {Report::tr("Reached"), true},
                     {Report::tr("Attainment"), true}};
    return table;
}

ReportRow countsRow(const QString& name, const Counts& counts, Denominator denominator, bool strong = false)
{
    return {{textCell(name), countCell(counts.listed), countCell(counts.due), countCell(counts.tested),
             countCell(counts.final), countCell(counts.reached), shareCell(shareOf(counts, denominator))},
            strong};
}

QString numberOf(const PayoutLine& line)
{
    return line.provider ? line.provider->display() : QString();
}

bool paysInterest(const EvaluationSnapshot& snapshot)
{
    return snapshot.contract.terms.payment.interest.method != InterestMethod::None;
}

ReportTable lines(const EvaluationSnapshot& snapshot)
{
    const Payout& payout = snapshot.payout;
    const bool interest = paysInterest(snapshot);
    ReportTable table;
    table.caption = Report::tr("Payout by provider");
    table.columns = {{Report::tr("Provider")},
                     {Report::tr("Org. no.", "short for organisation number")},
                     {Report::tr("Counted"), true},
                     {Report::tr("Reached"), true},
                     {Report::tr("Paid successes"), true}};
    if (interest)
        table.columns += {moneyColumn(Report::tr("Principal, kr")), moneyColumn(Report::tr("Interest, kr"))};
    table.columns.append(moneyColumn(Report::tr("Total, kr")));
    for (const PayoutLine& line : payout.lines) {
        ReportRow row{{textCell(words::lineName(snapshot, line)), textCell(numberOf(line)),
                       countCell(line.counted), countCell(line.reached), fractionCell(line.paidSuccesses)},
                      false};
        if (interest)
            row.cells += {moneyCell(line.principal), moneyCell(line.interest)};
        row.cells.append(moneyCell(line.total));
        table.rows.append(row);
    }
    ReportRow sum{{textCell(Report::tr("In all")), {}, {}, {}, {}}, true};
    if (interest)
        sum.cells += {moneyCell(payout.principal), moneyCell(payout.interest)};
    sum.cells.append(moneyCell(payout.total));
    table.rows.append(sum);
    return table;
}

ReportTable costs(const EvaluationSnapshot& snapshot)
{
    ReportTable table;
    table.caption = Report::tr("What the contract costs on this date");
    table.columns = {{Report::tr("What the contract costs on this date")},
                     moneyColumn(Report::tr("Amount, kr"))};
    const Payout& payout = snapshot.payout;
    table.rows.append({{textCell(Report::tr("Payout to providers")), moneyCell(payout.total)}, false});
    table.rows.append({{textCell(Report::tr("Evaluator's fee, never dependent on the outcome")),
                        moneyCell(payout.evaluatorFee)},
                       false});
    if (const auto sum = payout.total.plus(payout.evaluatorFee))
        table.rows.append({{textCell(Report::tr("In all")), moneyCell(*sum)}, true});
    return table;
}

QStringList payoutRemarks(const EvaluationSnapshot& snapshot)
{
    const Payout& payout = snapshot.payout;
    QStringList remarks;
    if (payout.pooled)
        remarks.append(
            Report::tr("Pooled: %1 of %2 reached the goal with a provider. %3 paid successes give %4, "
                       "shared by each provider's successes.")
                .arg(text::count(payout.pooled->reached), text::count(payout.pooled->counted),
                     text::decimal(payout.pooled->paidSuccesses),
                     text::kronorWithOre(payout.pooled->amount)));
    if (payout.ceilingApplied)
        remarks.append(
            Report::tr("The lines together exceed the budget ceiling %1 and are scaled to it in proportion.")
                .arg(text::kronorWithOre(snapshot.contract.terms.payment.budgetCeiling.value_or(Money()))));
    if (paysInterest(snapshot))
        remarks.append(Report::tr("Interest is counted to the payment date %1, %2 years.")
                           .arg(words::date(payout.paymentDate), text::decimal(payout.interestYears, 4)));
    return remarks;
}

void appendRemarks(QList<ReportBlock>& blocks, const QStringList& remarks)
{
    for (const QString& remark : remarks)
        blocks.append(ReportParagraph{remark, true});
}

KeyFigure payoutFigure(const EvaluationSnapshot& snapshot)
{
    const Payout& payout = snapshot.payout;
    const QString note =
        paysInterest(snapshot)
            ? Report::tr("of which interest %1").arg(text::kronorWithOre(payout.interest))
            : Report::tr("Evaluator's fee: %1").arg(text::kronorWithOre(payout.evaluatorFee));
    return {Report::tr("Payout to providers"), text::kronorWithOre(payout.total), note};
}

} // namespace

QList<ReportBlock> summary(const EvaluationSnapshot& snapshot)
{
    const Attainment& attainment = snapshot.attainment;
    const Counts& all = attainment.all;
    ReportKeyFigures figures;
    figures.figures = {
        {Report::tr("Attainment"), words::share(attainment.share(attainment.denominator)),
         Report::tr("%1, %2", "a part of a whole, and what is counted")
             .arg(text::outOf(all.reached, all.under(attainment.denominator)),
                  words::denominatorInSentence(attainment.denominator))},
        payoutFigure(snapshot),
        {Report::tr("Final", "windows closed"), text::outOf(all.final, all.listed),
         Report::tr("windows closed")},
    };
    const ChartSpec curve = paymentLineChart(snapshot);
    return {figures, ReportHeading{1, curve.title}, ReportChart{curve}};
}

QList<ReportBlock> attainment(const EvaluationSnapshot& snapshot)
{
    const Attainment& attainment = snapshot.attainment;
    QList<ReportBlock> blocks{
        ReportHeading{1, Report::tr("Attainment")},
        ReportParagraph{Report::tr("The denominator decides the money. The contract pays on "
                                   "the contracted one; the others are shown for comparison."),
                        false, true},
        denominators(snapshot)};
    if (const QString interval = words::interval(attainment); !interval.isEmpty())
        blocks.append(ReportParagraph{
            Report::tr("95 % interval (Wilson) on the contracted denominator: %1.").arg(interval), true});

    ReportTable providers = countsTable(Report::tr("Attainment by provider"), Report::tr("Provider"));
    for (const ProviderCounts& group : attainment.providers)
        providers.rows.append(
            countsRow(words::provider(snapshot, group.provider), group.counts, attainment.denominator));
    providers.rows.append(
        countsRow(Report::tr("Whole contract"), attainment.all, attainment.denominator, true));
    blocks.append(ReportHeading{2, Report::tr("By provider")});
    blocks.append(providers);

    if (!attainment.intakes.isEmpty()) {
        ReportTable intakes = countsTable(Report::tr("Attainment by intake"), Report::tr("Intake"));
        for (const IntakeCounts& group : attainment.intakes)
            intakes.rows.append(countsRow(words::intake(group.intake), group.counts, attainment.denominator));
        blocks.append(ReportHeading{2, Report::tr("By intake")});
        blocks.append(intakes);
    }
    appendRemarks(blocks, words::outsideCounts(snapshot));
    return blocks;
}

QList<ReportBlock> payout(const EvaluationSnapshot& snapshot)
{
    QList<ReportBlock> blocks{ReportHeading{1, Report::tr("Payout")}};
    if (snapshot.payout.lines.isEmpty())
        blocks.append(ReportParagraph{
            Report::tr("No provider has anyone listed on this date: there is nothing to pay.")});
    else
        blocks.append(lines(snapshot));
    appendRemarks(blocks, payoutRemarks(snapshot));
    blocks.append(costs(snapshot));
    return blocks;
}

} // namespace utfall::sections
