// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/row_choice.h"

#include "core/evaluation/provider_attribution.h"
#include "core/evaluation/sample_resolution.h"
#include "core/import/import_planning.h"
#include "core/import/row_issue_codes.h"
#include "core/import/settling.h"
#include "core/register/evaluation_service.h"
#include "core/register/possible_settlings.h"
#include "core/register/review_decision.h"
#include "core/storage/audit_repository.h"
#include "core/storage/batch_repository.h"
#include "core/storage/contract_repository.h"
#include "core/storage/database.h"
#include "core/storage/evaluation_input_repository.h"
#include "core/storage/fact_repository.h"
#include "core/storage/provider_repository.h"
#include "core/storage/row_choices.h"

#include <algorithm>
#include <tuple>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

Error badInput(const char* code)
{
    return Error(ErrorKind::BadInput, QLatin1StringView(code));
}

/// What makes two rows of one sample say the same (cli.md, Samples).
auto contentOf(const ResultFact& row)
{
    return std::tuple(row.sampled, row.value ? row.value->millionths() : 0, row.unit.text(), row.bound);
}
auto contentOf(const SwitchFact& change)
{
    return std::tuple(change.date, change.provider);
}

/// Rows that say the same stand together, in the order of what they say.
template <typename Fact>
QList<QList<Fact>> grouped(QList<Fact> rows)
{
    std::ranges::stable_sort(rows, [](const Fact& a, const Fact& b) { return contentOf(a) < contentOf(b); });
    QList<QList<Fact>> groups;
    for (const Fact& row : std::as_const(rows)) {
        if (groups.isEmpty() || contentOf(groups.last().first()) != contentOf(row))
            groups.append(QList<Fact>());
        groups.last().append(row);
    }
    return groups;
}

QList<QList<ResultFact>> conflicting(const PersonFacts& person, ResultId id, const ContractTerms& terms)
{
    const SampleResolution resolution = resolveSamples(person.results, terms);
    const auto meant = std::ranges::find(person.results, id, &ResultFact::id);
    QList<ResultFact> rows;
    for (qsizetype i = 0; meant != person.results.end() && i < person.results.size(); ++i) {
        if (resolution.rows[i].role == RowRole::Conflict && sampleKey(person.results[i]) == sampleKey(*meant))
            rows.append(person.results[i]);
    }
    return grouped(rows);
}

QList<QList<SwitchFact>> conflicting(const PersonFacts& person, SwitchId id, const ContractTerms& terms,
                                     const QSet<OrganisationNumber>& providers)
{
    const ProviderHistory history = providerHistory(person, terms, providers);
    const auto meant = std::ranges::find(person.switches, id, &SwitchFact::id);
    QList<SwitchFact> changes;
    for (qsizetype i = 0; meant != person.switches.end() && i < person.switches.size(); ++i) {
        if (history.switches[i].role == SwitchRole::Tied && person.switches[i].date == meant->date)
            changes.append(person.switches[i]);
    }
    return grouped(changes);
}

/// Marks the facts of the groups: one is chosen, the others are set aside.
template <typename Fact>
void decide(QList<Fact>& facts, const QList<QList<Fact>>& groups, qint64 chosen)
{
    for (const QList<Fact>& group : groups) {
        const bool isChosen = group.first().id.value() == chosen;
        for (const Fact& one : group)
            std::ranges::find(facts, one.id, &Fact::id)->choice =
                isChosen ? RowChoice::Chosen : RowChoice::SetAside;
    }
}

/// Where a row was read.
void fillOrigin(storage::Database& database, const storage::FactOrigin& origin, ChoiceOption& option)
{
    option.line = origin.line;
    if (origin.file > 0)
        option.file = storage::BatchRepository(database).fileName(origin.file);
}

template <typename Fact>
QList<qint64> namesOf(const QList<QList<Fact>>& groups)
{
    QList<qint64> names;
    for (const QList<Fact>& group : groups)
        names.append(group.first().id.value());
    return names;
}

template <typename Fact>
void putChoices(storage::Database& database, const QList<QList<Fact>>& groups, const ChoiceOrder& order)
{
    storage::ChoiceRecord record;
    record.isSwitch = std::is_same_v<Fact, SwitchFact>;
    record.reason = order.reason.trimmed();
    for (const QList<Fact>& group : groups) {
        record.choice = group.first().id.value() == order.fact ? RowChoice::Chosen : RowChoice::SetAside;
        for (const Fact& one : group) {
            record.fact = one.id.value();
            storage::putChoice(database, record);
        }
    }
}

} // namespace

bool mayBeChosen(const HeldRow& row)
{
    return row.issue.severity == Severity::Held && (row.issue.code == QStringView(issue::SampleConflict) ||
                                                    row.issue.code == QStringView(issue::SwitchTied));
}

Result<StoredConflict> readConflict(storage::Database& database, HeldRowId id)
{
    const std::optional<storage::HeldRowRecord> row = storage::HeldRowRepository(database).byId(id);
    if (!row || row->state != storage::HeldState::Open || row->fact == 0)
        return badInput("held-row-unknown");
    StoredConflict conflict;
    conflict.isSwitch = row->kind == importKindKey(ImportKind::Switches);
    storage::FactRepository facts(database);
    if (conflict.isSwitch)
        conflict.id = facts.switchById(SwitchId(row->fact)).value_or(storage::StoredSwitch()).person;
    else
        conflict.id = facts.resultById(ResultId(row->fact)).value_or(storage::StoredResult()).person;
    const auto person = storage::EvaluationInputRepository(database).person(conflict.id);
    if (!person)
        return badInput("held-row-unknown");
    conflict.person = *person;
    const ContractTerms terms = storage::ContractRepository(database).terms();
    if (conflict.isSwitch)
        conflict.changes =
            conflicting(*person, SwitchId(row->fact), terms, storage::ProviderRepository(database).numbers());
    else
        conflict.results = conflicting(*person, ResultId(row->fact), terms);
    if (conflict.results.size() + conflict.changes.size() < 2)
        return badInput("held-row-unknown");
    for (const QList<ResultFact>& group : std::as_const(conflict.results)) {
        ChoiceOption option;
        option.result = group.first();
        option.fact = option.result.id.value();
        option.rows = group.size();
        fillOrigin(database, facts.resultById(option.result.id)->origin, option);
        conflict.options.append(option);
    }
    for (const QList<SwitchFact>& group : std::as_const(conflict.changes)) {
        ChoiceOption option;
        option.change = group.first();
        option.fact = option.change.id.value();
        option.rows = group.size();
        fillOrigin(database, facts.switchById(option.change.id)->origin, option);
        conflict.options.append(option);
    }
    return conflict;
}

Result<RowConflict> withStakes(const StoredConflict& stored, const EvaluationSnapshot& snapshot)
{
    RowConflict conflict;
    conflict.kind = stored.isSwitch ? ImportKind::Switches : ImportKind::Results;
    conflict.person = stored.person.pseudonym;
    conflict.asOf = snapshot.payout.asOf;
    const PossibleSettlings settlings(snapshot.input, snapshot.attainment);
    StakeTable stakes(snapshot.input.terms, snapshot.attainment, snapshot.payout);
    for (ChoiceOption option : stored.options) {
        PersonFacts person = stored.person;
        decide(person.results, stored.results, option.fact);
        decide(person.switches, stored.changes, option.fact);
        const PersonOutcome outcome =
            evaluatePerson(person, snapshot.input.terms, snapshot.input.providers, snapshot.payout.asOf);
        option.tested = outcome.tested;
        option.reached = outcome.reached;
        const Result<Stake> stake = stakes.largest({settlings.ofChange(person)});
        if (!stake)
            return stake.error();
        option.difference = stake->difference;
        conflict.options.append(option);
    }
    return conflict;
}

Result<DecisionUndo> applyChoice(storage::Database& database, const ChoiceOrder& order)
{
    if (order.reason.trimmed().isEmpty())
        return badInput("review-reason-missing");
    const Result<StoredConflict> conflict = readConflict(database, order.row);
    if (!conflict)
        return conflict.error();
    const QList<qint64> options =
        conflict->isSwitch ? namesOf(conflict->changes) : namesOf(conflict->results);
    if (options != order.among || !options.contains(order.fact))
        return badInput("choice-outdated");

    DecisionUndo undo;
    undo.trace = storage::traceOf(database);
    undo.subject = conflict->person.pseudonym.text();
    putChoices(database, conflict->results, order);
    putChoices(database, conflict->changes, order);
    SettleScope scope;
    scope.results = !conflict->isSwitch;
    scope.switches = conflict->isSwitch;
    settleHeldRows(database, scope);
    storage::AuditRepository(database).append(
        conflict->isSwitch ? u"switch.chosen"_s : u"result.chosen"_s,
        storage::AuditContent{undo.subject,
                              {{u"rows"_s, QString::number(options.size())}},
                              {{u"reason"_s, order.reason.trimmed()}},
                              conflict->id});
    undo.revision = database.revision() + 1; // the commit counts one more
    return undo;
}

} // namespace utfall
