// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/sample_resolution.h"

#include "core/evaluation/code_point_order.h"

#include <QVarLengthArray>

#include <algorithm>
#include <span>
#include <tuple>
#include <vector>

namespace utfall {

namespace {

constexpr qsizetype NoAnalysis = -1;

/// The place of a code among the contract's analyses. Codes are compared to the letter: cli.md folds units
/// and statuses, not codes, and a code that somebody wrote otherwise waits for a person to decide.
qsizetype analysisIndex(const QString& code, const QStringList& analyses)
{
    const QStringView wanted = QStringView(code).trimmed();
    for (qsizetype i = 0; i < analyses.size(); ++i) {
        if (wanted.compare(QStringView(analyses[i]).trimmed()) == 0)
            return i;
    }
    return NoAnalysis;
}

bool isMissing(const Unit& unit)
{
    return unit.kind() == Unit::Kind::Other && unit.text().trimmed().isEmpty();
}

bool isUsable(const Unit& unit, const Unit& contractUnit)
{
    return contractUnit.kind() == Unit::Kind::MmolPerMol ? unit.isHba1c() : unit == contractUnit;
}

Fraction contractValue(const ResultFact& row, const Unit& contractUnit)
{
    return valueIn(Quantity{*row.value, row.unit}, contractUnit).value();
}

/// "<x" says something about a limit only when x is on or below it, ">x" only when x is on or above it.
bool boundDecides(const ResultFact& row, const ContractTerms& terms)
{
    if (row.bound == ValueBound::Exact)
        return true;
    if (terms.selection == SampleSelection::Mean)
        return false;
    const Fraction number = contractValue(row, terms.outcome.unit);
    const Fraction limit = terms.outcome.criterion.value.asFraction();
    return row.bound == ValueBound::LessThan ? number <= limit : number >= limit;
}

/// A row that may take part, with what identifies its sample.
struct Candidate
{
    const ResultFact* row = nullptr;
    qsizetype index = 0; ///< among the given rows
    qsizetype analysis = 0;
    QStringView laboratory;
    QStringView sampleId;

    /// Identified by laboratory and sample id; otherwise by date.
    [[nodiscard]] bool isNumbered() const { return !laboratory.isEmpty() && !sampleId.isEmpty(); }
};

int compareSample(const Candidate& a, const Candidate& b)
{
    if (a.analysis != b.analysis)
        return a.analysis < b.analysis ? -1 : 1;
    if (a.isNumbered() != b.isNumbered())
        return a.isNumbered() ? 1 : -1;
    if (!a.isNumbered())
        return (b.row->sampled < a.row->sampled) - (a.row->sampled < b.row->sampled);
    const int byLaboratory = a.laboratory.compare(b.laboratory);
    return byLaboratory != 0 ? byLaboratory : a.sampleId.compare(b.sampleId);
}

int compareReportTime(const QDateTime& a, const QDateTime& b)
{
    if (!a.isValid() || !b.isValid())
        return int(a.isValid()) - int(b.isValid());
    return (b < a) - (a < b);
}

int firstDifference(std::initializer_list<std::pair<QStringView, QStringView>> texts)
{
    for (const auto& [a, b] : texts) {
        if (const int order = compareByCodePoint(a.trimmed(), b.trimmed()); order != 0)
            return order;
    }
    return 0;
}

/// Which of equal rows stands: the lesser. What follows the laboratory never changes an outcome; it only
/// keeps the choice from depending on the order of the rows.
int compareStanding(const ResultFact& a, const ResultFact& b)
{
    if (const int byTime = compareReportTime(a.reported, b.reported); byTime != 0)
        return byTime;
    const int byText = firstDifference({{a.sampleId, b.sampleId},
                                        {a.laboratory, b.laboratory},
                                        {a.analysis, b.analysis},
                                        {a.method, b.method},
                                        {a.statusText, b.statusText}});
    return byText != 0 ? byText : (b.id < a.id) - (a.id < b.id);
}

/// What two rows must share to say the same. Units that may meet here differ by kind or not at all
/// (isUsable()).
auto contentOf(const ResultFact& row)
{
    return std::tuple(row.sampled, row.unit.kind(), row.bound, row.value->millionths());
}

/// The rows of one sample and what becomes of them.
class SampleWeighing
{
public:
    /// `samples` null: only the rows' roles are asked for.
    SampleWeighing(std::span<Candidate> rows, const ContractTerms& terms, QList<RowOutcome>& outcomes,
                   QList<ResolvedSample>* samples)
        : m_rows(rows), m_terms(terms), m_outcomes(outcomes), m_samples(samples)
    {}

    void weigh()
    {
        const auto isVoid = [](const Candidate& c) { return c.row->status == ResultStatus::EnteredInError; };
        if (std::any_of(m_rows.begin(), m_rows.end(), isVoid))
            return setRoles(m_rows, RowRole::Voided);
        weighEqualRank(withoutSetAside(rowsOfHighestRank()));
    }

private:
    /// The rows that say the same, for each thing that is said: one in most samples.
    using Contents = QVarLengthArray<std::span<const Candidate>, 4>;

    void setRoles(std::span<const Candidate> rows, RowRole role)
    {
        for (const Candidate& candidate : rows)
            m_outcomes[candidate.index].role = role;
    }

    /// The corrections with the latest report time, or without corrections every row; the others are
    /// superseded.
    std::span<Candidate> rowsOfHighestRank()
    {
        const auto outranks = [](const Candidate& a, const Candidate& b) {
            return compareReportTime(b.row->reported, a.row->reported) < 0;
        };
        const auto corrections = std::partition(m_rows.begin(), m_rows.end(), [](const Candidate& c) {
            return c.row->status != ResultStatus::Corrected;
        });
        if (corrections == m_rows.end())
            return m_rows;
        const Candidate latest = *std::min_element(corrections, m_rows.end(), outranks);
        const auto standing = std::partition(corrections, m_rows.end(),
                                             [&](const Candidate& c) { return outranks(latest, c); });
        setRoles({m_rows.begin(), standing}, RowRole::Superseded);
        return {standing, m_rows.end()};
    }

    /// A decision among rows of one rank: what was set aside is out, as long as something chosen is in.
    std::span<Candidate> withoutSetAside(std::span<Candidate> rows)
    {
        const auto isChosen = [](const Candidate& c) { return c.row->choice == RowChoice::Chosen; };
        if (std::none_of(rows.begin(), rows.end(), isChosen))
            return rows;
        const auto standing = std::partition(rows.begin(), rows.end(), [](const Candidate& c) {
            return c.row->choice == RowChoice::SetAside;
        });
        setRoles({rows.begin(), standing}, RowRole::SetAside);
        return {standing, rows.end()};
    }

    void weighEqualRank(std::span<Candidate> rows)
    {
        std::sort(rows.begin(), rows.end(), [](const Candidate& a, const Candidate& b) {
            const auto contentA = contentOf(*a.row);
            const auto contentB = contentOf(*b.row);
            return contentA != contentB ? contentA < contentB : compareStanding(*a.row, *b.row) < 0;
        });
        Contents contents;
        for (auto first = rows.begin(); first != rows.end();) {
            const auto last = std::find_if(first, rows.end(), [&first](const Candidate& c) {
                return contentOf(*c.row) != contentOf(*first->row);
            });
            contents.append(std::span<const Candidate>(first, last));
            first = last;
        }
        if (contents.size() == 1)
            return choose(contents.first());
        if (!isOneResultInSeveralUnits(contents))
            return setRoles(rows, RowRole::Conflict);
        setRoles(rows, RowRole::OtherUnit);
        choose(keptUnit(contents));
    }

    /// The 0.6 rule: plain numbers of one date, one for each unit, that agree pair by pair within 0.6
    /// mmol/mol.
    [[nodiscard]] bool isOneResultInSeveralUnits(const Contents& contents) const
    {
        static const Fraction tolerance(6, 10);
        for (auto a = contents.begin(); a != contents.end(); ++a) {
            const ResultFact& row = *a->front().row;
            if (row.bound != ValueBound::Exact)
                return false;
            for (auto b = std::next(a); b != contents.end(); ++b) {
                const ResultFact& other = *b->front().row;
                if (other.sampled != row.sampled || other.unit == row.unit)
                    return false;
                const Fraction apart =
                    contractValue(row, m_terms.outcome.unit) - contractValue(other, m_terms.outcome.unit);
                if (abs(apart) > tolerance)
                    return false;
            }
        }
        return true;
    }

    /// The contract's unit, else % NGSP. Of two usable units one is always either.
    [[nodiscard]] std::span<const Candidate> keptUnit(const Contents& contents) const
    {
        for (const Unit& unit : {m_terms.outcome.unit, Unit::percentNgsp()}) {
            for (const std::span<const Candidate> rows : contents) {
                if (rows.front().row->unit == unit)
                    return rows;
            }
        }
        return contents.first();
    }

    void choose(std::span<const Candidate> equal)
    {
        setRoles(equal, RowRole::Duplicate);
        setRoles(equal.first(1), RowRole::Chosen);
        if (!m_samples)
            return;
        const ResultFact& row = *equal.front().row;
        const Unit& unit = m_terms.outcome.unit;
        m_samples->append({row, contractValue(row, unit), row.unit != unit});
    }

    std::span<Candidate> m_rows;
    const ContractTerms& m_terms;
    QList<RowOutcome>& m_outcomes;
    QList<ResolvedSample>* m_samples;
};

/// Gives every row its outcome, and every sample that stands to `samples` unless that is null.
void weighRows(const QList<ResultFact>& rows, const ContractTerms& terms, QList<RowOutcome>& outcomes,
               QList<ResolvedSample>* samples)
{
    outcomes.reserve(rows.size());
    std::vector<Candidate> candidates;
    candidates.reserve(size_t(rows.size()));
    for (const ResultFact& row : rows) {
        const RowRole role = roleOfRowAlone(row, terms);
        if (role == RowRole::Chosen) {
            candidates.push_back({&row, outcomes.size(), analysisIndex(row.analysis, terms.outcome.analyses),
                                  QStringView(row.laboratory).trimmed(),
                                  QStringView(row.sampleId).trimmed()});
        }
        outcomes.append({row.id, role});
    }

    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate& a, const Candidate& b) { return compareSample(a, b) < 0; });
    for (auto first = candidates.begin(); first != candidates.end();) {
        const auto last = std::find_if(
            first, candidates.end(), [&first](const Candidate& c) { return compareSample(*first, c) != 0; });
        SampleWeighing({first, last}, terms, outcomes, samples).weigh();
        first = last;
    }
}

} // namespace

RowRole roleOfRowAlone(const ResultFact& row, const ContractTerms& terms)
{
    if (row.personAmbiguous)
        return RowRole::PersonAmbiguous;
    if (analysisIndex(row.analysis, terms.outcome.analyses) == NoAnalysis)
        return RowRole::OtherAnalysis;
    if (row.status == ResultStatus::EnteredInError)
        return RowRole::Chosen;
    if (row.status == ResultStatus::NotCounted)
        return RowRole::NotCounted;
    if (!row.value)
        return RowRole::NoValue;
    if (isMissing(row.unit))
        return RowRole::NoUnit;
    if (!isUsable(row.unit, terms.outcome.unit))
        return RowRole::UnknownUnit;
    return boundDecides(row, terms) ? RowRole::Chosen : RowRole::UndecidedBound;
}

SampleResolution resolveSamples(const QList<ResultFact>& rows, const ContractTerms& terms)
{
    SampleResolution resolution;
    weighRows(rows, terms, resolution.rows, &resolution.samples);
    std::sort(resolution.samples.begin(), resolution.samples.end(), comesBefore);
    return resolution;
}

QList<RowOutcome> resolveRows(const QList<ResultFact>& rows, const ContractTerms& terms)
{
    QList<RowOutcome> outcomes;
    weighRows(rows, terms, outcomes, nullptr);
    return outcomes;
}

bool comesBefore(const ResolvedSample& a, const ResolvedSample& b)
{
    if (a.row.sampled != b.row.sampled)
        return a.row.sampled < b.row.sampled;
    if (const int byTime = compareReportTime(a.row.reported, b.row.reported); byTime != 0)
        return byTime < 0;
    return firstDifference({{a.row.sampleId, b.row.sampleId},
                            {a.row.analysis, b.row.analysis},
                            {a.row.laboratory, b.row.laboratory}}) < 0;
}

} // namespace utfall
