// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/payout.h"
#include "tests/unit/evaluation/facts_builder.h"

namespace utfall::test {

using namespace Qt::StringLiterals;

inline const QDate Paid(2029, 1, 1);

[[nodiscard]] inline Counts counts(qint64 listed, qint64 due, qint64 tested, qint64 reached)
{
    Counts sum;
    sum.listed = listed;
    sum.due = due;
    sum.dueOrTested = due;
    sum.tested = tested;
    sum.reached = reached;
    return sum;
}

/// An attainment made of its groups alone: (provider, 0 = none; intake; counts), in order.
struct Group
{
    int provider = 0;
    QString intake;
    Counts counts;
};
[[nodiscard]] inline Attainment attainmentOf(const QList<Group>& groups)
{
    Attainment attainment;
    attainment.asOf = Paid;
    for (const Group& group : groups) {
        const auto number = group.provider == 0 ? std::nullopt : std::optional(provider(group.provider));
        attainment.all.add(group.counts);
        attainment.providerIntakes.append({number, group.intake, group.counts});
        if (attainment.providers.isEmpty() || attainment.providers.last().provider != number)
            attainment.providers.append({number, {}});
        attainment.providers.last().counts.add(group.counts);
    }
    return attainment;
}

[[nodiscard]] inline Group everyone(int number, qint64 listed, qint64 reached, const QString& intake = {})
{
    return {number, intake, counts(listed, listed, listed, reached)};
}

[[nodiscard]] inline Payout payoutOf(const ContractTerms& contract, const QList<Group>& groups,
                                     QDate paid = Paid)
{
    return computePayout(contract, attainmentOf(groups), paid).value();
}

[[nodiscard]] inline QString principalsOf(const Payout& payout)
{
    QStringList ore;
    for (const PayoutLine& line : payout.lines)
        ore.append(QString::number(line.principal.ore()));
    return ore.join(u' ');
}

} // namespace utfall::test
