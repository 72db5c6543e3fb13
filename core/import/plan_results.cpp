// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_planning.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace utfall {

namespace {

bool sameStatement(const ResultFact& a, const ResultFact& b)
{
    return a.analysis == b.analysis && a.sampled == b.sampled && a.reported == b.reported &&
           a.status == b.status && a.statusText == b.statusText && a.value == b.value && a.bound == b.bound &&
           a.unit == b.unit && a.laboratory == b.laboratory && a.method == b.method &&
           a.sampleId == b.sampleId;
}

size_t hashOfStatement(PersonId person, const ResultFact& fact)
{
    return qHashMulti(0, person, fact.sampled.toJulianDay(), fact.sampleId, fact.laboratory,
                      fact.value ? fact.value->millionths() : 0);
}

bool takesPart(const ResultFact& row)
{
    return row.status == ResultStatus::Final || row.status == ResultStatus::Corrected;
}

/// A conversion of a percentage with one decimal may be half a unit off, so this near to the goal somebody
/// should look.
bool isConvertedNearLimit(const ResultFact& row, const Outcome& outcome)
{
    if (!takesPart(row) || !row.value || row.unit == outcome.unit)
        return false;
    const std::optional<Fraction> value = valueIn({*row.value, row.unit}, outcome.unit);
    if (!value)
        return false;
    const Fraction distance = *value - outcome.criterion.value.asFraction();
    return distance <= Fraction(1) && distance >= Fraction(-1);
}

/// What two rows must share to say the same.
using Content = std::tuple<QDate, Unit::Kind, ValueBound, std::int64_t>;

Content contentOf(const ResultFact& row)
{
    return {row.sampled, row.unit.kind(), row.bound, row.value ? row.value->millionths() : 0};
}

/// The rows of one sample that take part, by what they say.
class SampleRows
{
public:
    void add(qsizetype place, const ResultFact& row, RowRole role)
    {
        ++m_rows;
        Said& said = m_said[contentOf(row)];
        said.first = std::min(said.first, place);
        qsizetype& first = row.status == ResultStatus::Corrected ? said.firstCorrection : said.firstFinal;
        first = std::min(first, place);
        if (role == RowRole::Chosen || role == RowRole::OtherUnit || role == RowRole::Duplicate)
            m_firstStanding = std::min(m_firstStanding, place);
    }

    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }

    /// What the row at `place` does, so that the sums do not depend on the order of the rows.
    [[nodiscard]] Verdict verdictOn(qsizetype place, const ResultFact& row, RowRole role) const
    {
        const Said said = m_said.at(contentOf(row));
        if (m_said.size() == 1)
            return said.first < place ? Verdict::Duplicate : Verdict::Added;
        if (row.status == ResultStatus::Corrected)
            return said.firstCorrection < place ? Verdict::Duplicate : Verdict::Updated;
        const bool stands =
            role == RowRole::Chosen || role == RowRole::OtherUnit || role == RowRole::Duplicate;
        const bool repeats = said.firstFinal < place || (stands && m_firstStanding < place);
        return repeats ? Verdict::Duplicate : Verdict::Added;
    }

private:
    static constexpr qsizetype None = std::numeric_limits<qsizetype>::max();
    struct Said
    {
        qsizetype first = None;
        qsizetype firstFinal = None;
        qsizetype firstCorrection = None;
    };
    std::map<Content, Said> m_said;
    qsizetype m_rows = 0;
    qsizetype m_firstStanding = None;
};

RowVerdict verdictOn(qsizetype place, const ResultFact& row, RowRole role, const SampleRows& sample)
{
    RowVerdict verdict;
    if (row.status == ResultStatus::NotCounted) {
        verdict.verdict = Verdict::Added;
        verdict.notes.append({issue::StatusNotCounted, u"status", Severity::Note});
    } else if (row.status == ResultStatus::EnteredInError) {
        verdict.verdict = sample.isEmpty() ? Verdict::Added : Verdict::Updated;
    } else if (const Finding finding = findingOfRole(role)) {
        verdict = RowVerdict::held(finding);
    } else {
        verdict.verdict = sample.verdictOn(place, row, role);
    }
    return verdict;
}

/// Plans result rows: each by itself first, then each person's together.
class ResultPlanner
{
public:
    ResultPlanner(RegisterState& state, ImportActions& actions, QList<RowVerdict>& verdicts)
        : m_state(state), m_actions(actions), m_verdicts(verdicts)
    {}

    void take(qsizetype index, const ReadResult& row)
    {
        PersonId person;
        if (const Finding finding = findingAlone(row, person)) {
            m_verdicts[index] = RowVerdict::held(finding);
            return;
        }
        const bool assumed = row.number.centuryAssumed();
        QList<Stated<ResultFact>>& facts = known(person);
        const size_t hash = hashOfStatement(person, row.fact);
        if (const qsizetype same = placeOfSame(person, facts, hash, row.fact, assumed); same >= 0) {
            m_verdicts[index].verdict = Verdict::Duplicate;
            if (const ResultId id = facts[same].fact.id; isStoredFact(id))
                m_actions.restatements.append(
                    {Restatement::Subject::Result, id.value(), row.origin, assumed});
            return;
        }
        m_verdicts[index].fact = m_actions.results.size();
        m_actions.results.append({row.fact, person, assumed, row.valueText, row.origin});
        m_planned[person].append({facts.size(), index});
        m_places.insert(hash, {person, facts.size()});
        appendPlanned(facts, row.fact, assumed, m_actions.results.size());
    }

    void judgeAll()
    {
        for (auto planned = m_planned.cbegin(); planned != m_planned.cend(); ++planned)
            judge(planned.key(), planned.value());
    }

private:
    struct Planned
    {
        qsizetype place = 0; ///< in RegisterState::results()
        qsizetype index = 0; ///< of the row
    };
    struct Place
    {
        PersonId person;
        qsizetype place = 0;
    };

    /// Checks in the order of their importance to whoever reads the issue.
    [[nodiscard]] Finding findingAlone(const ReadResult& row, PersonId& person) const
    {
        if (row.unusable)
            return row.unusable;
        if (const Finding finding = findPerson(row.number, m_state, person))
            return finding;
        if (row.problem)
            return row.problem;
        switch (roleOfRowAlone(row.fact, m_state.terms())) {
        case RowRole::OtherAnalysis:
            return {issue::AnalysisUnknown, u"code"};
        case RowRole::NoValue:
            return row.valueProblem;
        case RowRole::NoUnit:
            return row.unitProblem;
        case RowRole::UnknownUnit:
            return {issue::UnitUnknown, u"unit"};
        case RowRole::UndecidedBound:
            return {issue::BoundUndecided, u"value"};
        default:
            return takesPart(row.fact) ? row.doubt : Finding();
        }
    }

    /// The person's facts, found by what they say from the first time that they are asked for.
    QList<Stated<ResultFact>>& known(PersonId person)
    {
        QList<Stated<ResultFact>>& facts = m_state.results(person);
        if (m_planned.contains(person))
            return facts;
        m_planned.insert(person, {});
        for (qsizetype i = 0; i < facts.size(); ++i)
            m_places.insert(hashOfStatement(person, facts[i].fact), {person, i});
        return facts;
    }

    [[nodiscard]] qsizetype placeOfSame(PersonId person, const QList<Stated<ResultFact>>& facts, size_t hash,
                                        const ResultFact& fact, bool centuryAssumed) const
    {
        for (auto found = m_places.constFind(hash); found != m_places.cend() && found.key() == hash;
             ++found) {
            const Place& place = *found;
            if (place.person == person && sameStatement(facts[place.place].fact, fact) &&
                facts[place.place].centuryAssumed <= centuryAssumed)
                return place.place;
        }
        return -1;
    }

    void judge(PersonId person, const QList<Planned>& planned)
    {
        if (planned.isEmpty())
            return;
        const QList<ResultFact> rows = m_state.resultFacts(person);
        const SampleResolution resolution = resolveSamples(rows, m_state.terms());
        QHash<QString, SampleRows> samples;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const bool usable = roleOfRowAlone(rows[i], m_state.terms()) == RowRole::Chosen;
            if (usable && takesPart(rows[i]))
                samples[sampleKey(rows[i])].add(i, rows[i], resolution.rows[i].role);
        }
        for (const Planned& one : planned) {
            const ResultFact& row = rows[one.place];
            RowVerdict& verdict = m_verdicts[one.index];
            const qsizetype fact = verdict.fact;
            verdict =
                verdictOn(one.place, row, resolution.rows[one.place].role, samples.value(sampleKey(row)));
            verdict.fact = fact;
            if (isConvertedNearLimit(row, m_state.terms().outcome))
                verdict.notes.append({issue::ConvertedNearLimit, u"value", Severity::Note});
        }
    }

    RegisterState& m_state;
    ImportActions& m_actions;
    QList<RowVerdict>& m_verdicts;
    QHash<PersonId, QList<Planned>> m_planned;
    QMultiHash<size_t, Place> m_places;
};

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
    QSet<PersonId> people;
    for (const ReadResult& row : rows) {
        if (const std::optional<PersonId> person = state.match(row.number).person)
            people.insert(*person);
    }
    state.prefetchResults(people);
    QList<RowVerdict> verdicts(rows.size());
    ResultPlanner planner(state, actions, verdicts);
    for (qsizetype i = 0; i < rows.size(); ++i)
        planner.take(i, rows[i]);
    planner.judgeAll();
    return verdicts;
}

} // namespace utfall
