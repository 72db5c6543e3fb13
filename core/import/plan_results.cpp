// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_planning.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <limits>
#include <span>
#include <tuple>
#include <vector>

namespace utfall {

namespace {

/// A row and whom it is of.
struct PersonRow
{
    PersonId person;
    quint32 row = 0;
};

bool sameStatement(const ResultFact& a, const ResultFact& b)
{
    return a.analysis == b.analysis && a.sampled == b.sampled && a.reported == b.reported &&
           a.status == b.status && a.statusText == b.statusText && a.value == b.value && a.bound == b.bound &&
           a.unit == b.unit && a.laboratory == b.laboratory && a.method == b.method &&
           a.sampleId == b.sampleId;
}

size_t hashOfStatement(const ResultFact& fact)
{
    return qHashMulti(0, fact.sampled.toJulianDay(), fact.sampleId, fact.laboratory,
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

/// What sampleKey() makes of a row, without a text of its own.
struct SampleView
{
    QStringView analysis;
    QStringView laboratory;
    QStringView sampleId;
    qint64 day = 0; ///< only of samples without a number

    explicit SampleView(const ResultFact& row) : analysis(row.analysis)
    {
        if (row.laboratory.isEmpty() || row.sampleId.isEmpty()) {
            day = row.sampled.toJulianDay();
        } else {
            laboratory = row.laboratory;
            sampleId = row.sampleId;
        }
    }
    bool operator==(const SampleView&) const = default;
    friend size_t qHash(const SampleView& sample, size_t seed = 0)
    {
        return qHashMulti(seed, sample.analysis, sample.laboratory, sample.sampleId, sample.day);
    }
};

/// The rows of one sample that take part, by what they say.
class SampleRows
{
public:
    void add(qsizetype place, const ResultFact& row, RowRole role)
    {
        Said& said = saidBy(row);
        said.first = std::min(said.first, place);
        qsizetype& first = row.status == ResultStatus::Corrected ? said.firstCorrection : said.firstFinal;
        first = std::min(first, place);
        if (role == RowRole::Chosen || role == RowRole::OtherUnit || role == RowRole::Duplicate)
            m_firstStanding = std::min(m_firstStanding, place);
    }

    [[nodiscard]] bool isEmpty() const { return m_said.isEmpty(); }

    /// What the row at `place`, which is one of them, does, so that the sums do not depend on the order of
    /// the rows.
    [[nodiscard]] Verdict verdictOn(qsizetype place, const ResultFact& row, RowRole role) const
    {
        const Said& said = *find(contentOf(row));
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
        Content content;
        qsizetype first = None;
        qsizetype firstFinal = None;
        qsizetype firstCorrection = None;
    };

    [[nodiscard]] const Said* find(const Content& content) const
    {
        return std::ranges::find(m_said, content, &Said::content);
    }
    Said& saidBy(const ResultFact& row)
    {
        const Content content = contentOf(row);
        if (const qsizetype known = find(content) - m_said.cbegin(); known < m_said.size())
            return m_said[known];
        m_said.append({content});
        return m_said.last();
    }

    QVarLengthArray<Said, 1> m_said; ///< most samples say one thing
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

/// One person's facts, found by what they say.
class StatementIndex
{
public:
    explicit StatementIndex(const QList<Stated<ResultFact>>& facts) : m_facts(facts)
    {
        while (m_previous.size() < facts.size())
            addNext();
    }

    /// The fact after those known has been appended.
    void addNext()
    {
        const qsizetype place = m_previous.size();
        const size_t hash = hashOfStatement(m_facts[place].fact);
        m_previous.append(m_last.value(hash, None));
        m_last.insert(hash, place);
    }

    /// The place of a fact that says the same and is as sure of whom it means; -1 when none does.
    [[nodiscard]] qsizetype placeOfSame(const ResultFact& fact, bool centuryAssumed) const
    {
        for (qsizetype place = m_last.value(hashOfStatement(fact), None); place != None;
             place = m_previous[place]) {
            if (sameStatement(m_facts[place].fact, fact) && m_facts[place].centuryAssumed <= centuryAssumed)
                return place;
        }
        return None;
    }

private:
    static constexpr qsizetype None = -1;
    const QList<Stated<ResultFact>>& m_facts;
    QHash<size_t, qsizetype> m_last; ///< by hash, of those that share it
    QList<qsizetype> m_previous;     ///< of each fact, the one before it with the same hash
};

/// What a verdict goes to: the place of the row.
void put(QList<RowVerdict>& verdicts, qsizetype row, RowVerdict verdict)
{
    verdicts[row] = std::move(verdict);
}
void put(ResultVerdicts& verdicts, qsizetype row, const RowVerdict& verdict)
{
    verdicts.set(row, verdict);
}

/// Plans result rows person by person: what one person's rows come to does not depend on other people's.
template <typename Rows, typename Verdicts>
class ResultPlanner
{
public:
    ResultPlanner(const Rows& rows, RegisterState& state, ImportActions& actions, Verdicts& verdicts)
        : m_rows(rows), m_state(state), m_actions(actions), m_verdicts(verdicts)
    {}

    /// Plans the person's rows onto what is known of the person. Gives those that are to be stored, which
    /// get the next places among the actions' results.
    [[nodiscard]] std::vector<quint32> plan(PersonId person, std::span<const PersonRow> rows,
                                            QList<Stated<ResultFact>>& facts)
    {
        m_stored.clear();
        const qsizetype known = facts.size();
        StatementIndex statements(facts);
        for (const PersonRow& one : rows)
            take(one.row, m_rows[one.row], facts, statements);
        judge(known, m_state.resultFacts(person, facts));
        return m_stored;
    }

private:
    void take(quint32 index, const ReadResult& row, QList<Stated<ResultFact>>& facts,
              StatementIndex& statements)
    {
        if (const Finding finding = findingAlone(row)) {
            put(m_verdicts, index, RowVerdict::held(finding));
            return;
        }
        const bool assumed = row.number.centuryAssumed();
        if (const qsizetype same = statements.placeOfSame(row.fact, assumed); same >= 0) {
            RowVerdict verdict;
            verdict.verdict = Verdict::Duplicate;
            put(m_verdicts, index, verdict);
            if (const ResultId id = facts[same].fact.id; isStoredFact(id))
                m_actions.restatements.append(
                    {Restatement::Subject::Result, id.value(), row.origin, assumed});
            return;
        }
        m_stored.push_back(index);
        appendPlanned(facts, row.fact, assumed, m_actions.results.size() + std::ssize(m_stored));
        statements.addNext();
    }

    /// Checks in the order of their importance to whoever reads the issue.
    [[nodiscard]] Finding findingAlone(const ReadResult& row) const
    {
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

    /// `facts` are the person's, the `known` ones first and those to be stored after them.
    void judge(qsizetype known, const QList<ResultFact>& facts)
    {
        if (m_stored.empty())
            return;
        const ContractTerms& terms = m_state.terms();
        const SampleResolution resolution = resolveSamples(facts, terms);
        QHash<SampleView, SampleRows> samples;
        for (qsizetype i = 0; i < facts.size(); ++i) {
            if (takesPart(facts[i]) && roleOfRowAlone(facts[i], terms) == RowRole::Chosen)
                samples[SampleView(facts[i])].add(i, facts[i], resolution.rows[i].role);
        }
        for (std::size_t i = 0; i < m_stored.size(); ++i) {
            const qsizetype place = known + static_cast<qsizetype>(i);
            const ResultFact& row = facts[place];
            RowVerdict verdict =
                verdictOn(place, row, resolution.rows[place].role, samples.value(SampleView(row)));
            verdict.fact = m_actions.results.size() + static_cast<qsizetype>(i);
            if (isConvertedNearLimit(row, terms.outcome))
                verdict.notes.append({issue::ConvertedNearLimit, u"value", Severity::Note});
            put(m_verdicts, m_stored[i], std::move(verdict));
        }
    }

    const Rows& m_rows;
    RegisterState& m_state;
    ImportActions& m_actions;
    Verdicts& m_verdicts;
    std::vector<quint32> m_stored; ///< of the person, in order
};

/// Sorts out the rows that name nobody and gives the others, person by person, each one's in their order.
std::vector<PersonRow> rowsByPerson(qsizetype count, auto& verdicts, const auto& findingOf)
{
    std::vector<PersonRow> rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (qsizetype i = 0; i < count; ++i) {
        PersonId person;
        if (const Finding finding = findingOf(i, person))
            put(verdicts, i, RowVerdict::held(finding));
        else
            rows.push_back({person, static_cast<quint32>(i)});
    }
    std::ranges::sort(rows, [](const PersonRow& a, const PersonRow& b) {
        return std::tie(a.person, a.row) < std::tie(b.person, b.row);
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
    ResultPlanner planner(rows, state, actions, verdicts);
    const std::vector<PersonRow> byPerson = rowsByPerson(rows.size(), verdicts, findingOf);
    forEachPerson(byPerson, [&](PersonId person, std::span<const PersonRow> mine) {
        const std::vector<quint32> stored = planner.plan(person, mine, state.results(person));
        for (const quint32 index : stored) {
            const ReadResult& row = rows[index];
            actions.results.append(
                {row.fact, person, row.number.centuryAssumed(), row.valueText, row.origin});
        }
    });
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
    ResultPlanner planner(rows, state, actions, verdicts);
    const std::vector<PersonRow> byPerson = rowsByPerson(rows.size(), verdicts, findingOf);
    for (auto first = byPerson.begin(); first != byPerson.end() && !job.isCancelled();) {
        auto last = first + static_cast<qsizetype>(std::min(PieceRows, std::size_t(byPerson.end() - first)));
        while (last != byPerson.end() && last->person == std::prev(last)->person)
            ++last;
        QList<PersonId> people;
        forEachPerson({first, last}, [&people](PersonId person, auto) { people.append(person); });
        auto stored = state.storedResults(people);
        forEachPerson({first, last}, [&](PersonId person, std::span<const PersonRow> mine) {
            QList<Stated<ResultFact>> facts = stored.take(person);
            actions.results.add(person, rows, planner.plan(person, mine, facts));
        });
        first = last;
    }
    state.layOver(actions.results);
    return verdicts;
}

} // namespace utfall
