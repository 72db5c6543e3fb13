// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/payout.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace utfall {

/// What one person adds to the counts of one group; nothing when not listed.
struct CountedAs
{
    std::optional<OrganisationNumber> provider;
    QString intake;
    bool listed = false;
    bool due = false;
    bool tested = false;
    bool final = false;
    bool reached = false;
    bool operator==(const CountedAs&) const = default;

    [[nodiscard]] static CountedAs of(const PersonOutcome& person);
};

/// One person who would be counted in another way.
struct CountMove
{
    CountedAs before;
    CountedAs after;
    bool operator==(const CountMove&) const = default;
};

/// One way in which something that waits may be settled: everybody whom it moves. Empty: nobody.
using Settling = QList<CountMove>;

/// The counts of one claim line, without and with a settling.
struct StakeLine
{
    std::optional<OrganisationNumber> provider; ///< nothing: people without a provider, never paid
    QString intake;                             ///< only perIntake
    qint64 countedBefore = 0;
    qint64 countedAfter = 0;
    qint64 reachedBefore = 0;
    qint64 reachedAfter = 0;
    bool paidBefore = false; ///< some success is paid; under pooled of the whole contract
    bool paidAfter = false;
};

/// What is at stake: the largest change of the contract's total payout that settling could make.
struct Stake
{
    Money amount;           ///< the change's size, 0 or more
    Money difference;       ///< the change itself
    Settling moves;         ///< the settling that makes it; empty: no settling changes a count
    QList<StakeLine> lines; ///< of the people moved, where their counts change; at most two
};

/// Holds changed counts against a payout by computing the payout again; it knows no arithmetic of payment.
/// What one change of counts comes to is computed once, however many wait for the same.
class StakeTable
{
public:
    /// The terms, counts and payout are of one evaluation and have to outlive the table.
    StakeTable(const ContractTerms& terms, const Attainment& attainment, const Payout& payout);

    /// The settling that changes the payout the most, either way; of equal ones the first that moves
    /// somebody. Error "amount-too-large".
    [[nodiscard]] Result<Stake> largest(const QList<Settling>& settlings);

private:
    [[nodiscard]] Result<Stake> stakeOf(const Settling& moves);
    [[nodiscard]] Result<Stake> compute(const Settling& moves) const;

    const ContractTerms& m_terms;
    const Attainment& m_attainment;
    const Payout& m_payout;
    QHash<QByteArray, Stake> m_known;
};

} // namespace utfall
