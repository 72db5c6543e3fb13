// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/evaluation_text.h"

#include "core/report/report_words.h"
#include "core/text/aligned_table.h"
#include "core/text/format.h"

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

QStringList heading(const QString& title, const EvaluationSnapshot& snapshot)
{
    return {
        Report::tr("%1 – %2", "a heading and the contract's name").arg(title, snapshot.contract.terms.name),
        Report::tr("%1 as of %2", "preliminary or final, and a date")
                .arg(words::status(snapshot.attainment), text::longDate(snapshot.attainment.asOf)) +
            u". "_qs + words::whyPreliminary(snapshot.attainment)};
}

QString marked(const QString& text, bool contracted)
{
    return contracted ? Report::tr("%1 (contracted)").arg(text) : text;
}

QStringList countsTable(const QString& groups, const QList<std::pair<QString, Counts>>& counts,
                        Denominator denominator)
{
    QList<QStringList> rows{{groups, Report::tr("Listed"), Report::tr("Due"), Report::tr("Tested"),
                             Report::tr("Final", "windows closed"), Report::tr("Reached"),
                             Report::tr("Attainment")}};
    for (const auto& [name, group] : counts) {
        const qint64 counted = group.under(denominator);
        rows.append({name, text::count(group.listed), text::count(group.due), text::count(group.tested),
                     text::count(group.final), text::count(group.reached),
                     words::share(counted ? std::optional(Fraction(group.reached, counted)) : std::nullopt)});
    }
    return text::numberTable(rows);
}

QStringList denominatorTable(const EvaluationSnapshot& snapshot)
{
    QList<QStringList> rows{{Report::tr("Denominator"), Report::tr("Counted"), Report::tr("Reached"),
                             Report::tr("Attainment"), Report::tr("Payout in all")}};
    const Attainment& attainment = snapshot.attainment;
    for (const Denominator denominator : {Denominator::Listed, Denominator::Due, Denominator::Tested})
        rows.append({marked(words::denominator(denominator), denominator == attainment.denominator),
                     text::count(attainment.all.under(denominator)), text::count(attainment.all.reached),
                     words::share(attainment.share(denominator)),
                     text::kronorWithOre(snapshot.payout.alternatives.value(denominator))});
    return text::numberTable(rows);
}

QString paidText(const PayoutLine& line)
{
    return line.paidSuccesses ? text::decimal(*line.paidSuccesses) : QString(u'–');
}

QStringList lineTable(const EvaluationSnapshot& snapshot)
{
    const Payout& payout = snapshot.payout;
    QList<QStringList> rows{{Report::tr("Provider"), Report::tr("Organisation number"), Report::tr("Counted"),
                             Report::tr("Reached"), Report::tr("Paid successes"), Report::tr("Principal"),
                             Report::tr("Interest"), Report::tr("Total")}};
    for (const PayoutLine& line : payout.lines)
        rows.append({words::lineName(snapshot, line), line.provider ? line.provider->display() : QString(),
                     text::count(line.counted), text::count(line.reached), paidText(line),
                     text::kronorWithOre(line.principal), text::kronorWithOre(line.interest),
                     text::kronorWithOre(line.total)});
    rows.append({Report::tr("In all"),
                 {},
                 {},
                 {},
                 {},
                 text::kronorWithOre(payout.principal),
                 text::kronorWithOre(payout.interest),
                 text::kronorWithOre(payout.total)});
    return text::numberTable(rows, 2);
}

QString personValue(const PersonExplanation& person)
{
    if (!person.value)
        return {};
    const QString number = text::decimal(*person.value);
    if (person.bound == ValueBound::LessThan)
        return u'<' + number;
    return person.bound == ValueBound::GreaterThan ? u'>' + number : number;
}

QString standingText(const PersonExplanation& person)
{
    const QString standing = words::standing(person.standing);
    if (person.standing == PersonStanding::Held)
        return Report::tr("%1: %2", "held back, and why").arg(standing, words::heldReason(person.held));
    if (person.standing == PersonStanding::Removed && person.removedBy)
        return Report::tr("%1: %2", "removed, and why").arg(standing, words::exitReason(*person.removedBy));
    return standing;
}

QStringList peopleTable(const PayoutExplanation& explanation)
{
    QList<QStringList> rows{{Report::tr("Pseudonym"), Report::tr("Counts"), Report::tr("Standing"),
                             Report::tr("Sampled"), Report::tr("Value")}};
    for (const PersonExplanation& person : explanation.people) {
        QStringList dates;
        for (const QDate date : person.sampleDates)
            dates.append(text::shortDate(date));
        rows.append({person.pseudonym.text(), person.counted ? Report::tr("yes") : Report::tr("no"),
                     standingText(person), dates.join(u", "_qs), personValue(person)});
    }
    return text::numberTable(rows, 4);
}

} // namespace

QStringList attainmentLines(const EvaluationSnapshot& snapshot)
{
    const Attainment& attainment = snapshot.attainment;
    QStringList lines = heading(Report::tr("Attainment"), snapshot);
    lines += QString();
    lines += denominatorTable(snapshot);
    if (const QString interval = words::interval(attainment); !interval.isEmpty())
        lines += Report::tr("95 % interval (Wilson) on the contracted denominator: %1.").arg(interval);

    QList<std::pair<QString, Counts>> providers{{Report::tr("Whole contract"), attainment.all}};
    for (const ProviderCounts& group : attainment.providers)
        providers.append({words::provider(snapshot, group.provider), group.counts});
    lines += QString();
    lines += countsTable(Report::tr("Provider"), providers, attainment.denominator);

    if (!attainment.intakes.isEmpty()) {
        QList<std::pair<QString, Counts>> intakes;
        for (const IntakeCounts& group : attainment.intakes)
            intakes.append({words::intake(group.intake), group.counts});
        lines += QString();
        lines += countsTable(Report::tr("Intake"), intakes, attainment.denominator);
    }
    if (const QStringList outside = words::outsideCounts(snapshot); !outside.isEmpty()) {
        lines += QString();
        lines += outside;
    }
    return lines;
}

QStringList payoutLines(const EvaluationSnapshot& snapshot)
{
    const Payout& payout = snapshot.payout;
    QStringList lines = heading(Report::tr("Payout"), snapshot);
    lines += Report::tr("Computed for %1; counted: %2. Interest runs to %3.")
                 .arg(words::basis(snapshot.contract.terms.payment.basis),
                      words::denominatorInSentence(payout.denominator), text::longDate(payout.paymentDate));
    lines += QString();
    if (payout.lines.isEmpty())
        lines += Report::tr("No provider has anyone listed on this date: there is nothing to pay.");
    else
        lines += lineTable(snapshot);
    if (payout.pooled)
        lines += Report::tr("Pooled: %1 of %2 reached the goal, %3 paid successes are shared.")
                     .arg(text::count(payout.pooled->reached), text::count(payout.pooled->counted),
                          text::decimal(payout.pooled->paidSuccesses));
    if (payout.ceilingApplied)
        lines += Report::tr("The principals are scaled down to the budget ceiling.");
    lines += Report::tr("Evaluator's fee: %1").arg(text::kronorWithOre(payout.evaluatorFee));
    lines += QString();
    lines += Report::tr("The denominator decides the money:");
    lines += denominatorTable(snapshot);
    if (const QStringList outside = words::outsideCounts(snapshot); !outside.isEmpty()) {
        lines += QString();
        lines += outside;
    }
    return lines;
}

QStringList explanationLines(const EvaluationSnapshot& snapshot, const PayoutExplanation& explanation)
{
    QStringList lines = heading(Report::tr("Why this amount?"), snapshot);
    const PayoutLine& line = explanation.line;
    lines += line.provider ? Report::tr("%1, organisation number %2")
                                 .arg(words::lineName(snapshot, line), line.provider->display())
                           : words::lineName(snapshot, line);
    lines += QString();
    QList<QStringList> rows;
    for (const ExplanationRow& row : explanationRows(snapshot, explanation))
        rows.append({row.heading, row.text, row.value});
    lines += text::numberTable(rows, 2);
    lines += QString();
    QList<QStringList> standings;
    for (const ExplanationRow& row : standingRows(explanation))
        standings.append({row.heading, row.value});
    lines += text::numberTable(standings);
    if (!explanation.people.isEmpty()) {
        lines += QString();
        lines += peopleTable(explanation);
    }
    return lines;
}

} // namespace utfall
