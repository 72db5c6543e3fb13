// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/settlement.h"

#include "core/import/import_planning.h"
#include "core/import/row_interpretation.h"

#include <QMap>

#include <algorithm>

namespace utfall {

namespace {

/// The rows of one kind, read again, each with its waiting row.
template <typename Row>
struct ReadAgain
{
    QList<Row> rows;
    QList<qsizetype> places; ///< among the waiting rows
};

template <typename Row>
ReadAgain<Row> readAgain(const QList<WaitingRow>& waiting, ImportKind kind)
{
    ReadAgain<Row> read;
    HeldCellsReader reader;
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        const WaitingRow& held = waiting[i];
        if (held.kind != kind)
            continue;
        Row row = reader.template read<Row>(held.cells, held.meaning);
        row.origin = {-1, held.line, held.id, held.batch, held.fileId};
        read.rows.append(std::move(row));
        read.places.append(i);
    }
    return read;
}

/// What the verdict on a waiting row changes of it.
template <typename Row>
void settleRow(const WaitingRow& held, const Row& row, const RowVerdict& verdict, Settlement& settlement)
{
    const bool refused = verdict.verdict == Verdict::Held || verdict.verdict == Verdict::Rejected;
    if (refused && verdict.fact < 0) {
        if (held.code != QStringView(verdict.finding.code))
            settlement.changes.append({held.id, verdict.finding, providerNamed(row)});
        return;
    }
    settlement.changes.append({held.id, {}, {}});
    ++settlement.released;
    if (refused)
        settlement.reviews.append({held.kind, 0, verdict.fact, verdict.finding, providerNamed(row)});
}

template <typename Row>
void settleKind(const QList<WaitingRow>& waiting, ImportKind kind, RegisterState& state,
                ImportActions& actions, Settlement& settlement)
{
    const ReadAgain<Row> read = readAgain<Row>(waiting, kind);
    if (read.rows.isEmpty())
        return;
    const QList<RowVerdict> verdicts = planRows(read.rows, state, actions);
    for (qsizetype i = 0; i < verdicts.size(); ++i)
        settleRow(waiting[read.places[i]], read.rows[i], verdicts[i], settlement);
}

void settlePrepatients(const QList<WaitingRow>& waiting, RegisterState& state, ImportActions& actions,
                       Settlement& settlement)
{
    const auto read = readAgain<ReadPrepatient>(waiting, ImportKind::Prepatients);
    for (qsizetype i = 0; i < read.rows.size(); ++i) {
        const ReadPrepatient& row = read.rows[i];
        if (!row.unusable && state.match(row.person.identity.number).person)
            continue;
        const QList<RowVerdict> verdicts = planRows(QList{row}, state, actions);
        settleRow(waiting[read.places[i]], row, verdicts.first(), settlement);
    }
}

void settleFacts(const QList<WaitingRow>& waiting, RegisterState& state, ImportActions& actions,
                 Settlement& settlement)
{
    settleKind<ReadSwitch>(waiting, ImportKind::Switches, state, actions, settlement);
    settleKind<ReadExit>(waiting, ImportKind::Exits, state, actions, settlement);
    settleKind<ReadResult>(waiting, ImportKind::Results, state, actions, settlement);
}

/// Rows are weighed piece by piece: a register may hold a hundred thousand lab rows that came before their
/// people.
constexpr int Piece = 5000;

template <typename Settle>
void settleEverything(WaitingRows& waiting, WaitingRows::Sort sort, Settle settlePiece)
{
    QList<WaitingRow> rows;
    do {
        rows = waiting.mendable(sort, rows.isEmpty() ? HeldRowId() : rows.last().id, Piece);
        settlePiece(rows);
    } while (!rows.isEmpty());
}

template <typename Settle>
void settleNumbers(WaitingRows& waiting, const QList<PersonNumber>& numbers, WaitingRows::Sort sort,
                   Settle settlePiece)
{
    QList<WaitingRow> rows;
    QSet<HeldRowId> known; // a short number may mean two people
    for (const PersonNumber& number : numbers) {
        const QList<WaitingRow> naming = waiting.naming(number, sort);
        for (const WaitingRow& row : naming) {
            if (known.contains(row.id))
                continue;
            known.insert(row.id);
            rows.append(row);
        }
        if (rows.size() >= Piece) {
            settlePiece(rows);
            rows.clear();
        }
    }
    settlePiece(rows);
}

struct Review
{
    Finding finding;
    std::optional<OrganisationNumber> provider;
};

Review reviewSwitch(PersonId person, SwitchId id, RegisterState& state)
{
    const PersonFacts facts = state.factsForAttribution(person);
    const ProviderHistory history = providerHistory(facts, state.terms(), state.providerNumbers());
    for (qsizetype i = 0; i < facts.switches.size(); ++i) {
        if (facts.switches[i].id == id)
            return {findingOfRole(history.switches[i].role), facts.switches[i].provider};
    }
    return {};
}

Review reviewResult(const FactUnderReview& review, RegisterState& state)
{
    const SampleResolution resolution = resolveSamples(state.resultFacts(review.person), state.terms());
    for (const RowOutcome& outcome : resolution.rows) {
        if (outcome.id.value() == review.fact)
            return {findingOfRole(outcome.role), {}};
    }
    return {};
}

void reviewFacts(const QList<FactUnderReview>& facts, RegisterState& state, Settlement& settlement)
{
    for (const FactUnderReview& review : facts) {
        const auto [now, provider] = review.kind == ImportKind::Switches
                                         ? reviewSwitch(review.person, SwitchId(review.fact), state)
                                         : reviewResult(review, state);
        const bool same = now ? review.open && review.code == QStringView(now.code) : !review.open;
        if (!same)
            settlement.changes.append({review.id, now, provider});
    }
}

/// A provider that is gone leaves changes that name it without effect.
void findLostSwitches(WaitingRows& waiting, RegisterState& state, Settlement& settlement)
{
    const QList<WaitingRows::StoredSwitch> switches = waiting.unreviewedSwitches();
    for (const WaitingRows::StoredSwitch& one : switches) {
        const auto [finding, provider] = reviewSwitch(one.person, one.id, state);
        if (finding)
            settlement.reviews.append({ImportKind::Switches, one.id.value(), 0, finding, provider});
    }
}

/// A correction that is gone may leave rows that contradict each other: the last of a sample tells of it,
/// unless another of them does already.
void findNewConflicts(PersonId person, WaitingRows& waiting, RegisterState& state, Settlement& settlement)
{
    const QList<ResultFact> rows = state.resultFacts(person);
    const SampleResolution resolution = resolveSamples(rows, state.terms());
    const QSet<ResultId> reviewed = waiting.reviewedResults(person);
    QMap<QString, ResultId> lastOfSample;
    QSet<QString> told;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (resolution.rows[i].role != RowRole::Conflict)
            continue;
        const QString sample = sampleKey(rows[i]);
        ResultId& last = lastOfSample[sample];
        last = std::max(last, rows[i].id);
        if (reviewed.contains(rows[i].id))
            told.insert(sample);
    }
    for (auto sample = lastOfSample.cbegin(); sample != lastOfSample.cend(); ++sample) {
        if (!told.contains(sample.key()))
            settlement.reviews.append(
                {ImportKind::Results, sample.value().value(), 0, findingOfRole(RowRole::Conflict), {}});
    }
}

} // namespace

Settlement settle(WaitingRows& waiting, const SettleScope& scope, RegisterState& state,
                  ImportActions& actions)
{
    Settlement settlement;
    const auto prepatients = [&](const auto& rows) { settlePrepatients(rows, state, actions, settlement); };
    const auto facts = [&](const auto& rows) { settleFacts(rows, state, actions, settlement); };
    // People first, whenever their rows were stored: the other rows wait for them.
    if (scope.everything) {
        settleEverything(waiting, WaitingRows::Sort::Prepatients, prepatients);
        settleEverything(waiting, WaitingRows::Sort::Facts, facts);
    } else {
        settleNumbers(waiting, scope.numbers, WaitingRows::Sort::Prepatients, prepatients);
        settleNumbers(waiting, scope.numbers, WaitingRows::Sort::Facts, facts);
    }
    if (!scope.rows.isEmpty()) {
        const QList<WaitingRow> mended = waiting.withIds(scope.rows);
        settleKind<ReadProvider>(mended, ImportKind::Providers, state, actions, settlement);
        settlePrepatients(mended, state, actions, settlement);
        settleFacts(mended, state, actions, settlement);
    }
    const bool people = scope.everything || !scope.numbers.isEmpty();
    if (people || scope.switches) {
        reviewFacts(waiting.underReview(ImportKind::Switches), state, settlement);
        findLostSwitches(waiting, state, settlement);
    }
    if (people || scope.results)
        reviewFacts(waiting.underReview(ImportKind::Results), state, settlement);
    for (const PersonId person : scope.lostResults)
        findNewConflicts(person, waiting, state, settlement);
    return settlement;
}

} // namespace utfall
