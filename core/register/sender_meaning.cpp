// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/sender_meaning.h"

#include "core/import/column_map.h"
#include "core/import/row_issue_codes.h"
#include "core/import/settling.h"
#include "core/import/stored_register.h"
#include "core/register/review_decision.h"
#include "core/storage/audit_repository.h"
#include "core/storage/batch_repository.h"
#include "core/storage/contract_repository.h"
#include "core/storage/database.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile_repository.h"

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

Error badInput(const char* code)
{
    return Error(ErrorKind::BadInput, QLatin1StringView(code));
}

std::optional<UnclearText> unclearText(ImportKind kind, const QString& code,
                                       const QHash<QString, QString>& cells)
{
    if (kind != ImportKind::Results && kind != ImportKind::Prepatients)
        return std::nullopt;
    if (code == QStringView(issue::AnalysisUnknown))
        return UnclearText{UnclearText::What::Code, trimmedCell(cells.value(u"code"_s))};
    for (const char16_t* one : {issue::UnitMissing, issue::UnitAmbiguousPercent, issue::UnitUnknown}) {
        if (code == QStringView(one) && !cells.isEmpty())
            return UnclearText{UnclearText::What::Unit, trimmedCell(cells.value(u"unit"_s))};
    }
    return std::nullopt;
}

std::optional<storage::HeldRowRecord> waitingRow(storage::Database& database, HeldRowId id)
{
    std::optional<storage::HeldRowRecord> row = storage::HeldRowRepository(database).byId(id);
    const bool waits = row && row->state == storage::HeldState::Open && row->issue.severity == Severity::Held;
    return waits ? std::move(row) : std::nullopt;
}

/// Every profile, those that cannot be read left out.
QList<MappingProfile> profilesOf(storage::Database& database)
{
    QList<MappingProfile> profiles;
    const QList<storage::ProfileRecord> records = storage::ProfileRepository(database).all();
    for (const storage::ProfileRecord& record : records) {
        if (Result<MappingProfile> profile = profileFromJson(record.content))
            profiles.append(std::move(profile).value());
    }
    return profiles;
}

/// What the profile says that it did not say before. Codes and units of a laboratory are sealed all the same:
/// files hold anything.
QMap<QString, QString> newMeanings(const std::optional<storage::ProfileRecord>& known,
                                   const MappingProfile& now)
{
    const Result<MappingProfile> stored = known ? profileFromJson(known->content) : MappingProfile();
    const MappingProfile before = stored ? *stored : MappingProfile();
    const auto shown = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
    QStringList said;
    for (auto code = now.codes.cbegin(); code != now.codes.cend(); ++code) {
        if (!before.codes.contains(code.key()) || before.codes[code.key()] != *code)
            said.append(code.key() + u" → "_s + shown(code->analysis));
    }
    for (auto unit = now.units.cbegin(); unit != now.units.cend(); ++unit) {
        if (before.units.value(unit.key()) != *unit)
            said.append(shown(unit.key()) + u" → "_s + *unit);
    }
    return {{u"meaning"_s, said.join(u"; "_s)}};
}

/// The rows of the sender are weighed again, and then what waited for the people who came in with them.
void weighRowsOf(storage::Database& database, const QString& profile, BatchId batch,
                 const storage::RegisterTrace& before)
{
    SettleScope scope;
    scope.results = true;
    const QList<storage::HeldRowRecord> rows =
        storage::HeldRowRepository(database).waitingOfSender(profile, batch);
    for (const storage::HeldRowRecord& row : rows)
        scope.rows.append(row.id);
    settleHeldRows(database, scope);
    SettleScope newcomers;
    const QList<PersonId> people = storage::peopleSince(database, before);
    for (const PersonId person : people)
        newcomers.numbers.append(storage::PersonRepository(database).byId(person)->identity.number);
    if (!newcomers.numbers.isEmpty())
        settleHeldRows(database, newcomers);
}

} // namespace

std::optional<UnclearText> unclearTextOf(const HeldRow& row)
{
    if (row.issue.severity != Severity::Held || !row.batch.isValid())
        return std::nullopt;
    return unclearText(row.kind, row.issue.code, row.cells);
}

Result<SenderMeaning> readSenderMeaning(storage::Database& database, HeldRowId id)
{
    const std::optional<storage::HeldRowRecord> row = waitingRow(database, id);
    const auto batch =
        row && row->batch.isValid() ? storage::BatchRepository(database).byId(row->batch) : std::nullopt;
    if (!batch)
        return badInput("held-row-unknown");
    SenderMeaning sender;
    sender.terms = storage::ContractRepository(database).terms();
    const Result<std::optional<MappingProfile>> profile = storedProfile(database, batch->profile);
    if (!profile)
        return profile.error();
    sender.profile = profile->value_or(MappingProfile());
    if (!batch->profile.isEmpty())
        sender.profile.name = batch->profile; // one that was removed is said anew
    else
        sender.others = profilesOf(database);
    sender.laboratory = trimmedCell(row->cells.value(u"laboratory"_s));
    const QList<storage::HeldRowRecord> rows =
        storage::HeldRowRepository(database).waitingOfSender(batch->profile, batch->id);
    for (const storage::HeldRowRecord& one : rows) {
        const auto unclear =
            unclearText(importKindFromKey(one.kind).value_or(ImportKind::Results), one.issue.code, one.cells);
        if (unclear)
            ++(unclear->what == UnclearText::What::Code ? sender.codes : sender.units)[unclear->text];
    }
    return sender;
}

Result<DecisionUndo> applyMeaning(storage::Database& database, const MeaningOrder& order)
{
    const QString& name = order.profile.name;
    if (name.trimmed().isEmpty())
        return Error(ErrorKind::Usage, u"profile-unnamed"_s);
    const std::optional<storage::HeldRowRecord> row = waitingRow(database, order.row);
    if (!row)
        return badInput("held-row-unknown");
    storage::BatchRepository batches(database);
    const auto batch = row->batch.isValid() ? batches.byId(row->batch) : std::nullopt;
    if (!batch)
        return badInput("meaning-without-import");
    if (!batch->profile.isEmpty() && batch->profile != name)
        return Error(ErrorKind::BadInput, u"profile-unknown"_s, {{u"profile"_s, name}});

    storage::ProfileRepository profiles(database);
    const auto known = profiles.byName(name);
    DecisionUndo undo;
    undo.trace = storage::traceOf(database);
    undo.profile = {batch->id, batch->profile, name, known ? std::optional(known->content) : std::nullopt};
    undo.subject = name;
    profiles.put(name, profileToJson(order.profile));
    if (batch->profile.isEmpty())
        batches.setProfile(batch->id, name);
    weighRowsOf(database, name, batch->id, undo.trace);

    const MeaningEffect effect = effectSince(database, undo.trace);
    storage::AuditRepository log(database);
    log.append(u"profile.saved"_s, name);
    log.append(u"row.mapped"_s, storage::AuditContent{name,
                                                      {{u"settled"_s, QString::number(effect.takenIn)},
                                                       {u"rejected"_s, QString::number(effect.leftOut)},
                                                       {u"held"_s, QString::number(effect.otherReason)}},
                                                      newMeanings(known, order.profile),
                                                      {}});
    undo.revision = database.revision() + 1; // the commit counts one more
    return undo;
}

MeaningEffect effectSince(storage::Database& database, const storage::RegisterTrace& before)
{
    MeaningEffect effect;
    const storage::RegisterTrace now = storage::traceOf(database);
    for (const storage::RegisterTrace::Row& was : before.rows) {
        if (!was.isWaiting())
            continue;
        const auto is = now.rows.constFind(was.id);
        if (is == now.rows.cend() || is->state != was.state)
            ++effect.takenIn;
        else if (is->severity != was.severity)
            ++effect.leftOut;
        else if (is->code != was.code)
            ++effect.otherReason;
    }
    const qint64 last = before.lastIds.value(u"held_row"_s);
    for (const storage::RegisterTrace::Row& is : now.rows) {
        if (is.id.value() > last && is.isWaiting())
            ++effect.toReview;
    }
    return effect;
}

bool mayTakeBackDecision(storage::Database& database, const DecisionUndo& undo)
{
    return database.revision() == undo.revision;
}

Result<void> takeBackDecision(storage::Database& database, const DecisionUndo& undo)
{
    if (!mayTakeBackDecision(database, undo))
        return badInput("decision-outdated");
    storage::takeBackTo(database, undo.trace);
    if (undo.profile) {
        storage::ProfileRepository profiles(database);
        if (undo.profile->content)
            profiles.put(undo.profile->name, *undo.profile->content);
        else
            profiles.remove(undo.profile->name);
        storage::BatchRepository(database).setProfile(undo.profile->batch, undo.profile->batchProfile);
    }
    storage::AuditRepository(database).append(u"row.undecided"_s, undo.subject);
    return {};
}

} // namespace utfall
