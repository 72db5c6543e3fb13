// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/side_thread.h"
#include "core/import/import_planning.h"
#include "core/import/result_planner.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <vector>

namespace utfall {

namespace {

/// What a verdict goes to: the place of the row.
void put(QList<RowVerdict>& verdicts, qsizetype row, RowVerdict verdict)
{
    verdicts[row] = std::move(verdict);
}
void put(ResultVerdicts& verdicts, qsizetype row, const RowVerdict& verdict)
{
    verdicts.set(row, verdict);
}

/// Sorts out the rows that name nobody and gives the others as the register's index of results has them:
/// person by person, each one's by their day; those of one day in their order.
std::vector<PersonRow> rowsByPerson(qsizetype count, auto& verdicts, const auto& findingOf,
                                    const auto& sampledOf)
{
    std::vector<PersonRow> rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (qsizetype i = 0; i < count; ++i) {
        PersonId person;
        if (const Finding finding = findingOf(i, person))
            put(verdicts, i, RowVerdict::held(finding));
        else
            rows.push_back(
                {person, static_cast<qint32>(sampledOf(i).toJulianDay()), static_cast<quint32>(i)});
    }
    std::ranges::sort(rows, [](const PersonRow& a, const PersonRow& b) {
        return std::tie(a.person, a.sampled, a.row) < std::tie(b.person, b.sampled, b.row);
    });
    return rows;
}

/// Calls `take(person, rows)` for each person.
void forEachPerson(std::span<const PersonRow> rows, const auto& take)
{
    for (auto first = rows.begin(); first != rows.end();) {
        const auto last = std::find_if(first, rows.end(),
                                       [&](const PersonRow& row) { return row.person != first->person; });
        take(first->person, std::span(first, last));
        first = last;
    }
}

/// What each number means, asked once.
class NumberMatches
{
public:
    NumberMatches(const QList<PersonNumber>& numbers, const RegisterState& state)
    {
        m_matches.reserve(static_cast<std::size_t>(numbers.size()));
        for (const PersonNumber& number : numbers) {
            PersonId person;
            const Finding finding = findPerson(number, state, person);
            m_matches.push_back({finding, person});
        }
    }
    [[nodiscard]] Finding find(qsizetype place, PersonId& person) const
    {
        const Match& match = m_matches[static_cast<std::size_t>(place)];
        person = match.person;
        return match.finding;
    }

private:
    struct Match
    {
        Finding finding;
        PersonId person;
    };
    std::vector<Match> m_matches;
};

/// One person's rows, and what is known of the person.
struct PersonPart
{
    PersonId person;
    std::span<const PersonRow> rows;
    QList<Stated<ResultFact>> facts;
};

/// With what the register has of them; read here, since only this thread may.
std::vector<PersonPart> partsOf(std::span<const PersonRow> rows, RegisterState& state)
{
    std::vector<PersonPart> parts;
    QList<PersonId> people;
    forEachPerson(rows, [&](PersonId person, std::span<const PersonRow> mine) {
        parts.push_back({person, mine, {}});
        people.append(person);
    });
    auto stored = state.storedResults(people);
    for (PersonPart& part : parts)
        part.facts = stored.take(part.person);
    return parts;
}

PlannedPeople planPeople(const ResultRows& rows, const RegisterState& state, std::span<PersonPart> people)
{
    ResultPlanner planner([&rows](quint32 row) { return rows[row]; }, state);
    for (PersonPart& one : people)
        planner.plan(one.person, one.rows, one.facts);
    return planner.takePlanned();
}

/// Puts the verdicts and restatements where they belong, `before` facts after the first.
void rule(PlannedPeople& planned, qsizetype before, auto& verdicts, ImportActions& actions)
{
    for (PlannedPeople::Ruling& ruling : planned.rulings) {
        if (ruling.verdict.fact >= 0)
            ruling.verdict.fact += before;
        put(verdicts, ruling.row, std::move(ruling.verdict));
    }
    actions.restatements += planned.restatements;
}

} // namespace

Finding findingOfRole(RowRole role)
{
    switch (role) {
    case RowRole::Conflict:
        return {issue::SampleConflict, u""};
    case RowRole::PersonAmbiguous:
        return {issue::PersonAmbiguous, u"personalNumber"};
    default:
        return {};
    }
}

QString sampleKey(const ResultFact& row)
{
    const bool numbered = !row.laboratory.isEmpty() && !row.sampleId.isEmpty();
    return row.analysis + u'\n' +
           (numbered ? row.laboratory + u'\n' + row.sampleId : QString::number(row.sampled.toJulianDay()));
}

QList<RowVerdict> planRows(const QList<ReadResult>& rows, RegisterState& state, ImportActions& actions)
{
    QList<RowVerdict> verdicts(rows.size());
    const auto findingOf = [&](qsizetype i, PersonId& person) {
        return rows[i].unusable ? rows[i].unusable : findPerson(rows[i].number, state, person);
    };
    const auto sampledOf = [&](qsizetype i) { return rows[i].fact.sampled; };
    const std::vector<PersonRow> byPerson = rowsByPerson(rows.size(), verdicts, findingOf, sampledOf);
    const qsizetype before = actions.results.size();
    ResultPlanner planner([&rows](quint32 row) { return rows[row]; }, state, before);
    forEachPerson(byPerson, [&](PersonId person, std::span<const PersonRow> mine) {
        planner.plan(person, mine, state.results(person));
    });
    PlannedPeople planned = planner.takePlanned();
    rule(planned, before, verdicts, actions);
    for (const PlannedPeople::Person& person : planned.people) {
        for (const quint32 index : person.stored) {
            const ReadResult& row = rows[index];
            actions.results.append(
                {row.fact, person.id, row.number.centuryAssumed(), row.valueText, row.origin});
        }
    }
    return verdicts;
}

ResultVerdicts planRows(const ResultRows& rows, RegisterState& state, ImportActions& actions, const Job& job)
{
    /// What a few people have in the register is read at once; all at once may be more than there is room
    /// for.
    constexpr std::size_t PieceRows = 20'000;

    ResultVerdicts verdicts(rows.size());
    const NumberMatches matches(rows.numbers(), state);
    const auto findingOf = [&](qsizetype i, PersonId& person) {
        const Finding& unusable = rows.unusable(i);
        return unusable ? unusable : matches.find(rows.numberPlace(i), person);
    };
    const auto take = [&](PlannedPeople planned) {
        rule(planned, actions.results.size(), verdicts, actions);
        for (const PlannedPeople::Person& person : planned.people)
            actions.results.add(person.id, rows, person.stored);
    };
    const auto sampledOf = [&](qsizetype i) { return rows.sampled(i); };
    const std::vector<PersonRow> byPerson = rowsByPerson(rows.size(), verdicts, findingOf, sampledOf);
    SideThread beside;
    for (auto first = byPerson.begin(); first != byPerson.end() && !job.isCancelled();) {
        auto last = first + static_cast<qsizetype>(std::min(PieceRows, std::size_t(byPerson.end() - first)));
        while (last != byPerson.end() && last->person == std::prev(last)->person)
            ++last;
        std::vector<PersonPart> people = partsOf({first, last}, state);
        const std::span<PersonPart> all(people);
        // Half of them beside the others; which half does not show in what comes of it.
        const std::size_t half = all.size() / 2;
        auto others =
            beside.start([&rows, &state, rest = all.subspan(half)] { return planPeople(rows, state, rest); });
        try {
            take(planPeople(rows, state, all.first(half)));
        } catch (...) {
            others.wait(); // it reads what goes away with this piece
            throw;
        }
        take(others.get());
        first = last;
    }
    state.layOver(actions.results);
    return verdicts;
}

} // namespace utfall
