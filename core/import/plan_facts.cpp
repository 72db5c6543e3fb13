// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_planning.h"

#include <QHash>

#include <algorithm>

namespace utfall {

namespace {

QString statementOf(const SwitchFact& fact)
{
    return QString::number(fact.date.toJulianDay()) + u'\n' +
           (fact.provider ? fact.provider->digits() : QString()) + u'\n' + fact.method;
}

QString statementOf(const ExitFact& fact)
{
    return QString::number(fact.date.toJulianDay()) + u'\n' + QString::number(static_cast<int>(fact.reason));
}

/// Finds people's facts by what they say. A person has a handful, unless a file was made to have more.
template <typename Fact>
class Statements
{
public:
    /// The first place of a stored or planned fact of the person that says the same and is as sure of whom it
    /// means; -1 when none does. `facts` are the person's, to which only planned ones are added between.
    [[nodiscard]] qsizetype placeOfSame(PersonId person, const QList<Stated<Fact>>& facts, const Fact& fact,
                                        bool centuryAssumed)
    {
        Known& known = m_people[person];
        for (; known.facts < facts.size(); ++known.facts) {
            const Stated<Fact>& stated = facts[known.facts];
            auto& places = stated.centuryAssumed ? known.assumed : known.sure;
            const QString statement = statementOf(stated.fact);
            if (!places.contains(statement))
                places.insert(statement, known.facts);
        }
        const QString statement = statementOf(fact);
        const qsizetype sure = known.sure.value(statement, None);
        const qsizetype assumed = centuryAssumed ? known.assumed.value(statement, None) : None;
        return sure == None || assumed == None ? std::max(sure, assumed) : std::min(sure, assumed);
    }

private:
    static constexpr qsizetype None = -1;
    struct Known
    {
        qsizetype facts = 0;
        QHash<QString, qsizetype> sure;
        QHash<QString, qsizetype> assumed;
    };
    QHash<PersonId, Known> m_people;
};

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
    Statements<SwitchFact> statements;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ReadSwitch& row = rows[i];
        PersonId person;
        if (const Finding finding = hindranceOf(row, state, person)) {
            verdicts[i] = RowVerdict::held(finding);
            continue;
        }
        QList<Stated<SwitchFact>>& facts = state.switches(person);
        const bool assumed = row.number.centuryAssumed();
        if (const qsizetype same = statements.placeOfSame(person, facts, row.fact, assumed); same >= 0) {
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
    Statements<ExitFact> statements;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ReadExit& row = rows[i];
        PersonId person;
        if (const Finding finding = hindranceOf(row, state, person)) {
            verdicts[i] = RowVerdict::held(finding);
            continue;
        }
        QList<Stated<ExitFact>>& facts = state.exits(person);
        const bool assumed = row.number.centuryAssumed();
        if (const qsizetype same = statements.placeOfSame(person, facts, row.fact, assumed); same >= 0) {
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
