// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/review_words.h"

#include "core/text/format.h"

#include <QCoreApplication>

#include <cstdlib>

namespace utfall::words {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(utfall::ReviewWords)
};

QString nameOf(const std::optional<OrganisationNumber>& provider, const EvaluationSnapshot& snapshot)
{
    return provider ? snapshot.providerName(provider) : Words::tr("without a provider");
}

/// What would become of the one person.
QString moveSentence(const CountMove& move, const EvaluationSnapshot& snapshot)
{
    const CountedAs& before = move.before;
    const CountedAs& after = move.after;
    if (!before.listed)
        return after.reached ? Words::tr("One prepatient more is listed and has reached the goal.")
                             : Words::tr("One prepatient more is listed.");
    if (!after.listed)
        return Words::tr("The prepatient is no longer counted.");
    if (before.provider != after.provider)
        return Words::tr("The prepatient moves from %1 to %2.")
            .arg(nameOf(before.provider, snapshot), nameOf(after.provider, snapshot));
    if (before.reached != after.reached)
        return after.reached ? Words::tr("The prepatient may turn out to have reached the goal.")
                             : Words::tr("The prepatient may turn out not to have reached the goal.");
    return after.tested ? Words::tr("The prepatient is tested, without having reached the goal.")
                        : Words::tr("The prepatient is no longer tested.");
}

QString lineName(const StakeLine& line, const EvaluationSnapshot& snapshot)
{
    const QString name = nameOf(line.provider, snapshot);
    return line.intake.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, line.intake);
}

QString lineSentence(const StakeLine& line, const EvaluationSnapshot& snapshot)
{
    //: %1 is a provider, %2 and %3 read "26 of 114": reached of counted
    return Words::tr("%1: %2 have reached the goal, now %3.")
        .arg(lineName(line, snapshot), text::outOf(line.reachedAfter, line.countedAfter),
             text::outOf(line.reachedBefore, line.countedBefore));
}

} // namespace

QString stake(const ReviewItem& item)
{
    return item.stake ? text::kronor(item.stake->amount) : QStringLiteral("–");
}

QStringList stakeSentences(const ReviewItem& item, const EvaluationSnapshot& snapshot)
{
    if (!item.stake)
        return {Words::tr("Nothing, until the register has whoever it is about.")};
    const Stake& stake = *item.stake;
    if (stake.moves.isEmpty())
        return {Words::tr("Nothing on %1: however it is settled, everybody is counted as now.")
                    .arg(text::longDate(snapshot.payout.asOf))};
    QStringList sentences;
    const int people = static_cast<int>(stake.moves.size());
    if (people == 1)
        sentences.append(moveSentence(stake.moves.first(), snapshot));
    else
        sentences.append(Words::tr("%Ln prepatient(s) are counted in another way.", nullptr, people));
    for (const StakeLine& line : stake.lines) {
        if (!line.provider)
            continue;
        sentences.append(lineSentence(line, snapshot));
        if (!line.paidBefore && line.paidAfter)
            sentences.append(Words::tr("%1 comes over the floor.").arg(lineName(line, snapshot)));
        else if (line.paidBefore && !line.paidAfter)
            sentences.append(Words::tr("%1 falls under the floor.").arg(lineName(line, snapshot)));
    }
    sentences.append(payoutChange(stake.difference));
    return sentences;
}

QString payoutChange(Money difference)
{
    if (difference == Money())
        return Words::tr("The payout stays the same.");
    const QString amount = text::kronor(Money::fromOre(std::abs(difference.ore())));
    return difference > Money() ? Words::tr("The payout rises by %1.").arg(amount)
                                : Words::tr("The payout falls by %1.").arg(amount);
}

} // namespace utfall::words
