// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_planning.h"

#include <QHash>

#include <algorithm>

namespace utfall {

namespace {

bool sameStatement(const SwitchFact& a, const SwitchFact& b)
{
    return a.date == b.date && a.provider == b.provider && a.method == b.method;
}

bool sameStatement(const ExitFact& a, const ExitFact& b)
{
    return a.date == b.date && a.reason == b.reason;
}

/// The place of a stored or planned fact that says the same and is as sure of whom it means; -1 when none
/// does. A person has a handful of switches and exits.
template <typename Fact>
qsizetype placeOfSame(const QList<Stated<Fact>>& facts, const Fact& fact, bool centuryAssumed)
{
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (sameStatement(facts[i].fact, fact) && facts[i].centuryAssumed <= centuryAssumed)
            return i;
    }
    return -1;
}

/// A duplicate: when what it repeats was stored by an earlier import, this row stands behind it.
template <typename Fact>
RowVerdict duplicateOf(const Stated<Fact>& stored, Restatement::Subject subject, const RowOrigin& origin,
                       bool centuryAssumed, ImportActions& actions)
{
    if (isStoredFact(stored.fact.id))
        actions.restatements.append({subject, stored.fact.id.value(), origin, centuryAssumed});
    RowVerdict verdict;
    verdict.verdict = Verdict::Duplicate;
    return verdict;
}

/// What keeps the row apart, or whom it is about.
template <typename Row>
Finding hindranceOf(const Row& row, const RegisterState& state, PersonId& person)
{
    if (row.unusable)
        return row.unusable;
    const Finding nobody = findPerson(row.number, state, person);
    return nobody ? nobody : row.problem;
}

/// Where the planned switches of one person stand, to be judged when all rows are known.
struct PlannedSwitches
{
    QList<qsizetype> places; ///< in RegisterState::switches()
    QList<qsizetype> rows;
};

RowVerdict verdictOf(SwitchRole role)
{
    RowVerdict verdict;
    verdict.verdict = role == SwitchRole::Duplicate ? Verdict::Duplicate : Verdict::Added;
    if (const Finding finding = findingOfRole(role))
        verdict = RowVerdict::held(finding);
    return verdict;
}

void judgeSwitches(PersonId person, const PlannedSwitches& planned, RegisterState& state,
                   QList<RowVerdict>& verdicts)
{
    const ProviderHistory history =
        providerHistory(state.factsForAttribution(person), state.terms(), state.providerNumbers());
    for (qsizetype i = 0; i < planned.places.size(); ++i) {
        RowVerdict& verdict = verdicts[planned.rows[i]];
        const qsizetype fact = verdict.fact;
        verdict = verdictOf(history.switches[planned.places[i]].role);
        verdict.fact = fact;
    }
}

} // namespace

Finding findPerson(const PersonNumber& number, const RegisterState& state, PersonId& person)
{
    const RegisterState::Match match = state.match(number);
    if (match.ambiguous)
        return {issue::PersonAmbiguous, u"personalNumber"};
    if (!match.person)
        return {issue::PersonUnknown, u"personalNumber"};
    person = *match.person;
    return {};
}

Finding findingOfRole(SwitchRole role)
{
    switch (role) {
    case SwitchRole::Applied:
    case SwitchRole::MethodOnly:
    case SwitchRole::Duplicate:
    case SwitchRole::SetAside:
        return {};
    case SwitchRole::AfterCutOff:
        return {issue::SwitchAfterCutOff, u"date", Severity::Rejected};
    case SwitchRole::BeforeEnrolment:
        return {issue::SwitchBeforeEnrolment, u"date", Severity::Rejected};
    case SwitchRole::UnknownProvider:
        return {issue::ProviderUnknown, u"provider"};
    case SwitchRole::Tied:
        return {issue::SwitchTied, u"date"};
    case SwitchRole::PersonAmbiguous:
        return {issue::PersonAmbiguous, u"personalNumber"};
    }
    Q_UNREACHABLE();
}

QList<RowVerdict> planRows(const QList<ReadSwitch>& rows, RegisterState& state, ImportActions& actions)
{
    QList<RowVerdict> verdicts(rows.size());
    QHash<PersonId, PlannedSwitches> planned;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ReadSwitch& row = rows[i];
        PersonId person;
        if (const Finding finding = hindranceOf(row, state, person)) {
            verdicts[i] = RowVerdict::held(finding);
            continue;
        }
        QList<Stated<SwitchFact>>& facts = state.switches(person);
        const bool assumed = row.number.centuryAssumed();
        if (const qsizetype same = placeOfSame(facts, row.fact, assumed); same >= 0) {
            verdicts[i] =
                duplicateOf(facts[same], Restatement::Subject::Switch, row.origin, assumed, actions);
            continue;
        }
        verdicts[i].fact = actions.switches.size();
        actions.switches.append({row.fact, person, assumed, {}, row.origin});
        PlannedSwitches& mine = planned[person];
        mine.places.append(facts.size());
        mine.rows.append(i);
        appendPlanned(facts, row.fact, assumed, actions.switches.size());
    }
    for (auto person = planned.cbegin(); person != planned.cend(); ++person)
        judgeSwitches(person.key(), person.value(), state, verdicts);
    return verdicts;
}

QList<RowVerdict> planRows(const QList<ReadExit>& rows, RegisterState& state, ImportActions& actions)
{
    QList<RowVerdict> verdicts(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ReadExit& row = rows[i];
        PersonId person;
        if (const Finding finding = hindranceOf(row, state, person)) {
            verdicts[i] = RowVerdict::held(finding);
            continue;
        }
        QList<Stated<ExitFact>>& facts = state.exits(person);
        const bool assumed = row.number.centuryAssumed();
        if (const qsizetype same = placeOfSame(facts, row.fact, assumed); same >= 0) {
            verdicts[i] = duplicateOf(facts[same], Restatement::Subject::Exit, row.origin, assumed, actions);
            continue;
        }
        verdicts[i].verdict = Verdict::Added;
        verdicts[i].fact = actions.exits.size();
        if (row.fact.reason == ExitReason::WronglyEnrolled)
            verdicts[i].notes.append({issue::ExitNeedsEvaluator, u"reason", Severity::Note});
        actions.exits.append({row.fact, person, assumed, {}, row.origin});
        appendPlanned(facts, row.fact, assumed, actions.exits.size());
    }
    return verdicts;
}

} // namespace utfall
