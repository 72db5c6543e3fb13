// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/attainment.h"
#include "core/evaluation/review_stake.h"
#include "core/import/import_rows.h"

#include <QHash>
#include <QList>

namespace utfall {

/// In which ways what waits may be settled, told as people who would be counted in another way. A row is
/// taken as it says where it can be read; what cannot be read, or what nobody has decided, may turn out
/// either way: a value on both sides of the limit, a date anywhere in the person's window. The evaluation
/// itself then says what becomes of the person, so windows, later samples, withdrawals and the contract's
/// selection all have their say.
class PossibleSettlings
{
public:
    /// The input and the attainment are of one evaluation and have to outlive this.
    PossibleSettlings(const EvaluationInput& input, const Attainment& attainment);

    /// Rows that are not stored, about somebody registered.
    [[nodiscard]] QList<Settling> ofResult(const PersonFacts& person, const ReadResult& row) const;
    [[nodiscard]] QList<Settling> ofSwitch(const PersonFacts& person, const ReadSwitch& row) const;
    [[nodiscard]] QList<Settling> ofExit(const PersonFacts& person, const ReadExit& row) const;
    /// `registered`: the person whom the register has under the row's number, if any.
    [[nodiscard]] QList<Settling> ofPrepatient(const PersonFacts* registered,
                                               const ReadPrepatient& row) const;
    /// The provider is registered, with everybody who names it.
    [[nodiscard]] QList<Settling> ofProvider(const OrganisationNumber& number) const;

    /// Stored rows that take no part until somebody decides.
    [[nodiscard]] QList<Settling> ofStoredResult(const PersonFacts& person, ResultId row) const;
    [[nodiscard]] QList<Settling> ofStoredSwitch(const PersonFacts& person, SwitchId change) const;

    /// The goal turns out the other way for somebody who is tested.
    [[nodiscard]] QList<Settling> ofFlippedGoal(const PersonOutcome& person) const;
    /// An inclusion value turns out on the other side of its limit.
    [[nodiscard]] QList<Settling> ofInclusion(const PersonFacts& person) const;

    /// The person is as given here.
    [[nodiscard]] Settling ofChange(const PersonFacts& changed) const { return moveTo(changed); }

private:
    [[nodiscard]] Settling moveTo(const PersonFacts& changed) const
    {
        return moveTo(changed, m_input.providers);
    }
    [[nodiscard]] Settling moveTo(const PersonFacts& changed,
                                  const QSet<OrganisationNumber>& providers) const;
    [[nodiscard]] QList<ResultFact> readings(const ReadResult& row) const;
    [[nodiscard]] QList<QDate> datesInWindow(const PersonOutcome& person) const;
    [[nodiscard]] QList<Settling> ofNewcomer(const PersonFacts& person) const;

    const EvaluationInput& m_input;
    QDate m_asOf;
    QHash<Pseudonym, const PersonOutcome*> m_outcomes;
    QMultiHash<OrganisationNumber, const PersonFacts*> m_naming; ///< providers that are not registered
};

} // namespace utfall
