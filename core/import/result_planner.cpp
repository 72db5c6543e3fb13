// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/result_planner.h"

#include "core/import/import_planning.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <limits>
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

size_t hashOfStatement(const ResultFact& fact)
{
    return qHashMulti(0, fact.sampled.toJulianDay(), fact.sampleId, fact.laboratory, fact.method,
                      fact.statusText, fact.value ? fact.value->millionths() : 0,
                      fact.reported.isValid() ? fact.reported.toMSecsSinceEpoch() : 0,
                      static_cast<int>(fact.unit.kind()), fact.analysis);
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
struct Content
{
    QDate sampled;
    Unit::Kind unit = Unit::Kind::Other;
    ValueBound bound = ValueBound::Exact;
    std::int64_t value = 0;

    bool operator==(const Content&) const = default;
    friend size_t qHash(const Content& content, size_t seed = 0)
    {
        return qHashMulti(seed, content.sampled.toJulianDay(), static_cast<int>(content.unit),
                          static_cast<int>(content.bound), content.value);
    }
};

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
        const Said& said = m_said[find(contentOf(row))];
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

    /// Its place in m_said, or that after the last.
    [[nodiscard]] qsizetype find(const Content& content) const
    {
        if (m_places.isEmpty())
            return std::ranges::find(m_said, content, &Said::content) - m_said.cbegin();
        return m_places.value(content, m_said.size());
    }
    Said& saidBy(const ResultFact& row)
    {
        constexpr qsizetype Few = 8;
        const Content content = contentOf(row);
        const qsizetype place = find(content);
        if (place == m_said.size()) {
            m_said.append({content});
            if (!m_places.isEmpty())
                m_places.insert(content, place);
            else if (m_said.size() > Few) {
                for (qsizetype i = 0; i < m_said.size(); ++i)
                    m_places.insert(m_said[i].content, i);
            }
        }
        return m_said[place];
    }

    QVarLengthArray<Said, 1> m_said;    ///< most samples say one thing
    QHash<Content, qsizetype> m_places; ///< in m_said, when they are more than a few
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

} // namespace

/// One person's facts, found by what they say.
class ResultPlanner::StatementIndex
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

ResultPlanner::ResultPlanner(std::function<ReadResult(quint32)> rowOf, const RegisterState& state,
                             qsizetype firstPlace)
    : m_rowOf(std::move(rowOf)), m_state(state), m_firstPlace(firstPlace)
{}

void ResultPlanner::plan(PersonId person, std::span<const PersonRow> rows, QList<Stated<ResultFact>>& facts)
{
    std::vector<quint32> stored;
    facts.reserve(facts.size() + std::ssize(rows));
    StatementIndex statements(facts);
    for (const PersonRow& one : rows) {
        const qsizetype place = m_firstPlace + m_planned.facts + std::ssize(stored);
        if (!take(one.row, m_rowOf(one.row), statements, facts, place))
            continue;
        stored.push_back(one.row);
        statements.addNext();
    }
    if (stored.empty())
        return;
    judge(stored, m_state.resultFacts(person, facts));
    m_planned.facts += std::ssize(stored);
    m_planned.people.push_back({person, std::move(stored)});
}

/// True when the row is to be stored, at `place`: then it is the last of the facts.
bool ResultPlanner::take(quint32 index, ReadResult row, const StatementIndex& statements,
                         QList<Stated<ResultFact>>& facts, qsizetype place)
{
    if (const Finding finding = findingAlone(row)) {
        m_planned.rulings.push_back({index, RowVerdict::held(finding)});
        return false;
    }
    const bool assumed = row.number.centuryAssumed();
    if (const qsizetype same = statements.placeOfSame(row.fact, assumed); same >= 0) {
        RowVerdict verdict;
        verdict.verdict = Verdict::Duplicate;
        m_planned.rulings.push_back({index, std::move(verdict)});
        if (const ResultId id = facts[same].fact.id; isStoredFact(id))
            m_planned.restatements.append({Restatement::Subject::Result, id.value(), row.origin, assumed});
        return false;
    }
    appendPlanned(facts, std::move(row.fact), assumed, place + 1);
    return true;
}

/// Checks in the order of their importance to whoever reads the issue.
Finding ResultPlanner::findingAlone(const ReadResult& row) const
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

/// `facts` are the person's, those to be stored last.
void ResultPlanner::judge(const std::vector<quint32>& stored, const QList<ResultFact>& facts)
{
    const ContractTerms& terms = m_state.terms();
    const QList<RowOutcome> outcomes = resolveRows(facts, terms);
    QHash<SampleView, SampleRows> samples;
    samples.reserve(facts.size());
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (takesPart(facts[i]) && roleOfRowAlone(facts[i], terms) == RowRole::Chosen)
            samples[SampleView(facts[i])].add(i, facts[i], outcomes[i].role);
    }
    const SampleRows none;
    const qsizetype known = facts.size() - std::ssize(stored);
    for (qsizetype i = 0; i < std::ssize(stored); ++i) {
        const qsizetype place = known + i;
        const ResultFact& row = facts[place];
        const auto sample = samples.constFind(SampleView(row));
        RowVerdict verdict =
            verdictOn(place, row, outcomes[place].role, sample == samples.cend() ? none : *sample);
        verdict.fact = m_planned.facts + i;
        if (isConvertedNearLimit(row, terms.outcome))
            verdict.notes.append({issue::ConvertedNearLimit, u"value", Severity::Note});
        m_planned.rulings.push_back({stored[static_cast<std::size_t>(i)], std::move(verdict)});
    }
}

} // namespace utfall
