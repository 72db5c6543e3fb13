// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_service.h"

#include "core/base/answered.h"
#include "core/import/entity_fields.h"
#include "core/import/held_rows.h"
#include "core/import/plan_writing.h"
#include "core/import/planned_import.h"
#include "core/import/protected_numbers.h"
#include "core/import/settling.h"
#include "core/import/stored_register.h"
#include "core/import/undoing.h"
#include "core/storage/audit_repository.h"
#include "core/storage/batch_repository.h"
#include "core/storage/contract_repository.h"
#include "core/storage/identity_index.h"
#include "core/storage/profile_repository.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

Error cancelled()
{
    return Error(ErrorKind::Cancelled, u"cancelled"_s);
}

Result<PlannedImport> planOn(storage::Database& database, const ReadImport& read, const Job& job)
{
    StoredRegister stored(database);
    RegisterState state(stored);
    return planImport(read, state, stored, job);
}

/// The latest import in force of one of the files.
std::optional<BatchId> earlierImport(storage::Database& database, const ReadImport& read)
{
    std::optional<BatchId> latest;
    for (const ImportedFile& file : read.files) {
        const auto batch =
            storage::BatchRepository(database).holdingFile(importKindKey(read.kind), file.sha256);
        if (batch && (!latest || *latest < *batch))
            latest = batch;
    }
    return latest;
}

Result<ImportPlan> planRead(storage::Database& database, ReadImport read, const Job& job)
{
    Result<PlannedImport> planned = planOn(database, read, job);
    if (!planned)
        return planned.error();
    auto content = std::make_shared<ImportPlan::Content>();
    content->planned = std::move(planned).value();
    content->alreadyImported = earlierImport(database, read);
    content->revision = database.revision();
    content->read = std::move(read);
    return ImportPlan(std::move(content));
}

storage::ImportReceiptRecord receiptRecord(const ReadImport& read, const PlannedImport& planned,
                                           const QString& profile)
{
    const ControlTotals& totals = read.totals;
    storage::ImportReceiptRecord record{profile,       planned.settlement.released,
                                        totals.people, totals.first,
                                        totals.last,   totals.values,
                                        std::nullopt,  {}};
    if (totals.sumIsWhole)
        record.sum = totals.sum;
    const QList<ReasonCount> reasons = reasonsOf(planned);
    for (const ReasonCount& reason : reasons)
        record.reasons.append({reason.code, reason.severity, reason.rows});
    return record;
}

StoredBatch insertBatch(storage::Database& database, const ReadImport& read, const PlannedImport& planned)
{
    const ImportCounts& counts = planned.counts;
    storage::BatchRecord record;
    record.kind = importKindKey(read.kind);
    record.today = read.meaning.today;
    record.percentMeaning = percentMeaningKey(read.meaning.percent);
    record.profile = read.profile.isEmpty() ? QString() : read.profile.name;
    record.read = counts.read;
    record.added = counts.added;
    record.updated = counts.updated;
    record.duplicates = counts.duplicates;
    record.held = counts.held;
    record.rejected = counts.rejected;
    for (const ImportedFile& file : read.files) {
        storage::ImportFileRecord one;
        one.name = file.name;
        one.sha256 = file.sha256;
        one.bytes = file.bytes;
        one.format = QString::fromUtf8(fileKindKey(file.found.format));
        one.sheet = file.found.sheet;
        one.rows = file.records;
        if (file.found.format == FileKind::Csv) {
            one.encoding = textEncodingKey(file.found.dialect.encoding);
            one.separator = file.found.dialect.separator;
        }
        record.files.append(one);
    }
    record.receipt = receiptRecord(read, planned, record.profile);
    record = storage::BatchRepository(database).insert(record);
    StoredBatch batch;
    batch.id = record.id;
    for (const storage::ImportFileRecord& file : record.files)
        batch.files.append(file.id);
    return batch;
}

BatchInfo batchInfo(const storage::BatchRecord& record)
{
    BatchInfo info;
    info.id = record.id;
    info.kind = importKindFromKey(record.kind).value_or(ImportKind::Results);
    info.at = record.at;
    info.user = record.by;
    info.profile = record.profile;
    for (const storage::ImportFileRecord& file : record.files) {
        info.files.append(file.name);
        info.content.append({file.name, file.sha256, file.bytes, file.format, file.sheet, file.rows});
    }
    info.counts = {record.read,       record.added, record.updated,
                   record.duplicates, record.held,  record.rejected};
    info.undoneAt = record.undoneAt;
    info.undoneBy = record.undoneBy;
    if (record.receipt) {
        const storage::ImportReceiptRecord& kept = *record.receipt;
        info.receipt = StoredReceipt{kept.profile,
                                     kept.released,
                                     {kept.people, kept.first, kept.last, kept.numbers,
                                      kept.sum.value_or(Decimal()), kept.sum.has_value()},
                                     {}};
        for (const storage::ImportReasonRecord& reason : kept.reasons)
            info.receipt->reasons.append({reason.code, reason.severity, reason.rows});
    }
    return info;
}

/// The rows were read by the codes and the profile of the day; when those have changed, reading was in vain.
bool isUnderstoodAsNow(storage::Database& database, const ReadImport& read)
{
    const CodeMap now(storage::ContractRepository(database).terms().outcome.analyses, read.profile);
    return read.meaning.codes && *read.meaning.codes == now;
}

/// The profile is kept with the import that used it: rows that wait are read by it again.
void storeProfile(storage::Database& database, const MappingProfile& profile)
{
    if (profile.isEmpty())
        return;
    storage::ProfileRepository profiles(database);
    const QByteArray content = profileToJson(profile);
    const auto stored = profiles.byName(profile.name);
    if (stored && stored->content == content)
        return;
    profiles.put(profile.name, content);
    storage::AuditRepository(database).append(u"profile.saved"_s, profile.name);
}

Result<ImportReceipt> applyPlan(storage::Database& database, const ImportPlan::Content& content,
                                const Job& job)
{
    const bool isCurrent = database.revision() == content.revision;
    if (!isCurrent && !isUnderstoodAsNow(database, content.read))
        return Error(ErrorKind::BadInput, u"plan-outdated"_s);
    storeProfile(database, content.read.profile);
    std::optional<PlannedImport> renewed;
    if (!isCurrent) {
        Result<PlannedImport> again = planOn(database, content.read, job);
        if (!again)
            return again.error();
        renewed = std::move(again).value();
    }
    const PlannedImport& planned = renewed ? *renewed : content.planned;
    const StoredBatch batch = insertBatch(database, content.read, planned);
    if (const Result<void> written = writeImport(database, content.read, planned, batch, job); !written)
        return written.error();
    const ImportCounts& counts = planned.counts;
    storage::AuditRepository(database).append(u"batch.imported"_s, QString::number(batch.id.value()),
                                              {{u"kind"_s, importKindKey(content.read.kind)},
                                               {u"rows"_s, QString::number(counts.read)},
                                               {u"added"_s, QString::number(counts.added)},
                                               {u"updated"_s, QString::number(counts.updated)},
                                               {u"held"_s, QString::number(counts.held)},
                                               {u"rejected"_s, QString::number(counts.rejected)},
                                               {u"settled"_s, QString::number(planned.settlement.released)}});
    if (job.isCancelled())
        return cancelled();
    return ImportReceipt{batch.id,
                         content.read.kind,
                         counts,
                         planned.issues,
                         planned.settlement.released,
                         content.read.files,
                         content.read.totals,
                         batchInfo(storage::BatchRepository(database).byId(batch.id).value())};
}

Error profileUnknown(const QString& name)
{
    return Error(ErrorKind::BadInput, u"profile-unknown"_s, {{u"profile"_s, name}});
}

Error blockedBy(BatchId batch)
{
    return Error(ErrorKind::BadInput, u"batch-blocked"_s, {{u"batch"_s, QString::number(batch.value())}});
}

} // namespace

ImportService::ImportService(storage::Store& store) : m_store(store) {}

Async<ImportPlan> ImportService::plan(const ImportRequest& request, const Job& job)
{
    if (request.profile.name.isEmpty() && !request.profile.isEmpty())
        return QtFuture::makeReadyFuture(Result<ImportPlan>(Error(ErrorKind::Usage, u"profile-unnamed"_s)));
    const QDate today = m_store.context().clock->today();
    // Files are read beside the storage thread, which stays free for the pages meanwhile.
    const auto read = [this, request, job, today]() -> Result<ImportPlan> {
        auto codes = m_store.post([profile = request.profile](storage::Database& database) {
            return CodeMap(storage::ContractRepository(database).terms().outcome.analyses, profile);
        });
        Result<CodeMap> known = codes.takeResult();
        if (!known)
            return known.error();
        const RowMeaning meaning{today, request.percent,
                                 std::make_shared<const CodeMap>(std::move(known).value())};
        Result<ReadImport> files = readImportFiles(request, meaning, job);
        if (!files)
            return files.error();
        if (job.isCancelled())
            return cancelled();
        auto planned =
            m_store.post([files = std::move(files).value(), job](storage::Database& database) mutable {
                return planRead(database, std::move(files), job);
            });
        return planned.takeResult();
    };
    return QtConcurrent::run(&m_readers, [read] { return answered(read); });
}

Async<ImportReceipt> ImportService::apply(const ImportPlan& plan, const Job& job)
{
    // Results are the ones that come by the million.
    const auto references = plan.kind() == ImportKind::Results ? storage::ReferenceCheck::AtCommit
                                                               : storage::ReferenceCheck::EachRow;
    return m_store.writeAfterBackup(
        [content = plan.content(), job](storage::Database& database) {
            return applyPlan(database, *content, job);
        },
        BackupReason::Import, job, references);
}

Async<void> ImportService::logRefused(std::optional<ImportKind> kind, const QStringList& files,
                                      const QString& why)
{
    storage::AuditContent content;
    if (kind)
        content.detail.insert(u"kind"_s, importKindKey(*kind));
    QStringList names;
    for (const QString& file : files)
        names.append(QFileInfo(file).fileName());
    content.secret = {{u"files"_s, names.join(u", "_s)}, {u"reason"_s, why}};
    return m_store.writeQuietly([content](storage::Database& database) -> Result<void> {
        storage::AuditRepository(database).append(u"batch.refused"_s, content);
        return {};
    });
}

Async<RowToCorrect> ImportService::rowToCorrect(const ImportPlan& plan, qsizetype file, qint64 record)
{
    return m_store.post([plan, file, record](storage::Database& database) {
        RowToCorrect row{plan.rowCells(file, record), false};
        row.isProtected = !row.cells.value(u"protection"_s).trimmed().isEmpty() ||
                          ProtectedNumbers(database).standIn(row.cells.value(storage::personNumberCell()));
        for (const QString& key : row.isProtected ? identifyingColumns() : QStringList())
            row.cells.remove(key);
        return row;
    });
}

Async<QSet<QString>> ImportService::protectedAmong(const QStringList& texts)
{
    return m_store.post([texts](storage::Database& database) {
        const ProtectedNumbers numbers(database);
        QSet<QString> found;
        for (const QString& text : texts) {
            if (numbers.standIn(text))
                found.insert(text);
        }
        return found;
    });
}

Async<QList<BatchInfo>> ImportService::batches()
{
    return m_store.post([](storage::Database& database) {
        QList<BatchInfo> infos;
        const QList<storage::BatchRecord> records = storage::BatchRepository(database).all();
        for (const storage::BatchRecord& record : records)
            infos.append(batchInfo(record));
        return infos;
    });
}

Async<UndoPreview> ImportService::undoPreview(BatchId batch)
{
    return m_store.post([batch](storage::Database& database) {
        // What undoing would do is what it does, taken back.
        const storage::Transaction neverCommitted(database);
        return undoBatch(database, batch);
    });
}

Async<void> ImportService::undo(BatchId batch)
{
    return m_store.write([batch](storage::Database& database) -> Result<void> {
        const Result<UndoPreview> done = undoBatch(database, batch);
        if (!done)
            return done.error();
        if (done->blockedBy)
            return blockedBy(*done->blockedBy);
        storage::AuditRepository(database).append(u"batch.undone"_s, QString::number(batch.value()));
        return {};
    });
}

Async<QList<HeldRow>> ImportService::heldRows()
{
    return m_store.post([](storage::Database& database) { return readHeldRows(database); });
}

Async<QList<RowIssue>> ImportService::issuesOf(BatchId batch)
{
    return m_store.post([batch](storage::Database& database) { return readIssuesOf(database, batch); });
}

Async<void> ImportService::discard(HeldRowId row, const QString& reason)
{
    return discard(QList{row}, reason);
}

Async<void> ImportService::discard(const QList<HeldRowId>& rows, const QString& reason)
{
    return m_store.write([rows, reason](storage::Database& database) -> Result<void> {
        for (const HeldRowId row : rows) {
            if (const Result<void> discarded = discardHeldRow(database, row, reason); !discarded)
                return discarded;
        }
        return {};
    });
}

Async<void> ImportService::admitHeld(HeldRowId row, const QString& reason)
{
    return m_store.write(
        [row, reason](storage::Database& database) { return admitHeldRow(database, row, reason); });
}

Async<void> ImportService::amendHeld(HeldRowId row, const QHash<QString, QString>& cells,
                                     const QString& reason)
{
    return m_store.write([row, cells, reason](storage::Database& database) {
        return amendHeldRow(database, row, cells, reason);
    });
}

Async<QList<MappingProfile>> ImportService::profiles()
{
    return m_store.post([](storage::Database& database) -> Result<QList<MappingProfile>> {
        QList<MappingProfile> profiles;
        for (const storage::ProfileRecord& record : storage::ProfileRepository(database).all()) {
            Result<MappingProfile> profile = profileFromJson(record.content);
            if (!profile)
                return profile.error();
            profiles.append(*std::move(profile));
        }
        return profiles;
    });
}

Async<MappingProfile> ImportService::profile(const QString& name)
{
    return m_store.post([name](storage::Database& database) -> Result<MappingProfile> {
        const Result<std::optional<MappingProfile>> profile = storedProfile(database, name);
        if (!profile)
            return profile.error();
        if (!*profile)
            return profileUnknown(name);
        return **profile;
    });
}

Async<qint64> ImportService::saveProfile(const MappingProfile& profile, const QString& renamedFrom)
{
    return m_store.write([profile, renamedFrom](storage::Database& database) -> Result<qint64> {
        if (profile.name.trimmed().isEmpty())
            return Error(ErrorKind::Usage, u"profile-unnamed"_s);
        storeProfile(database, profile);
        if (!renamedFrom.isEmpty() && renamedFrom != profile.name) {
            storage::ProfileRepository profiles(database);
            profiles.renameInBatches(renamedFrom, profile.name);
            profiles.remove(renamedFrom);
            storage::AuditRepository(database).append(u"profile.removed"_s, renamedFrom);
        }
        return settleHeldRows(database);
    });
}

Async<void> ImportService::removeProfile(const QString& name)
{
    return m_store.write([name](storage::Database& database) -> Result<void> {
        storage::ProfileRepository profiles(database);
        if (!profiles.byName(name))
            return profileUnknown(name);
        profiles.remove(name);
        storage::AuditRepository(database).append(u"profile.removed"_s, name);
        return {};
    });
}

} // namespace utfall
