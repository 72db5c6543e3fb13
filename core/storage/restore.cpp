// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/restore.h"

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/lock_file.h"
#include "core/storage/register_check.h"
#include "core/storage/seal_readable.h"
#include "core/storage/sql_failure.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

Result<RegisterSummary> summaryOfFile(const QString& path, const WorkContext& context,
                                      const Migrations& migrations)
{
    auto database = Database::inspect(path, context, migrations);
    if (!database)
        return database.error();
    try {
        return summaryOf(**database);
    } catch (const SqlFailure& failed) {
        return failed.error();
    }
}

QList<BatchSummary> missingIn(const QList<BatchSummary>& batches, const QList<BatchSummary>& other)
{
    QList<BatchSummary> missing;
    for (const BatchSummary& batch : batches) {
        if (!other.contains(batch))
            missing.append(batch);
    }
    return missing;
}

/// The copy is looked over more closely than a backup is when it is made: it may have lain for years.
Result<RegisterSummary> requireWhole(const QString& copyPath, const WorkContext& context,
                                     const security::Credential& credential, const Migrations& migrations)
{
    auto database = Database::inspect(copyPath, context, migrations);
    if (!database)
        return database.error();
    try {
        if (!credential.isNone()) {
            if (auto unlocked = (*database)->unlockInspected(credential); !unlocked)
                return unlocked.error();
        }
        if (!integrityFindings(**database).isEmpty())
            return Error(ErrorKind::Integrity, u"backup-damaged"_s);
        return summaryOf(**database);
    } catch (const SqlFailure&) {
        return Error(ErrorKind::Integrity, u"backup-damaged"_s);
    }
}

/// Backs up what stands there; what cannot be opened, also because a crash left it half done, is set aside as
/// it is with its journal, which must not be taken for one of the new file.
Result<void> keepCurrent(const QString& path, const WorkContext& context, const Migrations& migrations,
                         RestoreReceipt& receipt)
{
    auto made = makeBackup(path, BackupReason::Restore, context, {}, migrations);
    if (made) {
        receipt.kept = made->path;
        return {};
    }
    if (made.error().kind == ErrorKind::Environment && made.error().code != u"register-unfinished"_s)
        return made.error();
    auto kept = keepUnverified(path);
    if (!kept)
        return kept.error();
    receipt.kept = *kept;
    receipt.keptIsVerified = false;
    return {};
}

std::filesystem::path native(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

RegisterSummary summaryOf(Database& database)
{
    RegisterSummary summary;
    Statement info = database.prepare(
        u"SELECT organisation, organisation_number, created_at, program_version, revision FROM register_info"_s);
    if (info.step()) {
        summary.organisation = info.text(0);
        summary.organisationNumber = info.text(1);
        summary.createdAt = info.dateTime(2);
        summary.programVersion = info.text(3);
        summary.revision = info.integer(4);
    }
    const QString terms = database.textOf(
        u"SELECT t.terms FROM contract c JOIN contract_terms t ON t.version = c.terms_version"_s);
    summary.contract = QJsonDocument::fromJson(terms.toUtf8()).object().value(u"name"_s).toString();
    summary.schemaVersion = static_cast<int>(database.integerOf(u"PRAGMA main.user_version"_s));
    summary.people = database.integerOf(u"SELECT count(*) FROM person"_s);
    summary.providers = database.integerOf(u"SELECT count(*) FROM provider"_s);
    summary.results = database.integerOf(u"SELECT count(*) FROM lab_result"_s);
    // Before identities were sealed the log had another name.
    const bool isSealed = summary.schemaVersion > SealingVersion;
    Statement newest =
        database.prepare(isSealed ? u"SELECT max(at) FROM audit_entry"_s : u"SELECT max(at) FROM event"_s);
    if (newest.step())
        summary.newestChange = newest.dateTime(0);
    Statement batches = database.prepare(
        u"SELECT id, kind, imported_at, rows_read, undone_at IS NOT NULL FROM import_batch ORDER BY id"_s);
    while (batches.step())
        summary.batches.append({batches.integer(0), batches.text(1), batches.dateTime(2), batches.integer(3),
                                batches.boolean(4)});
    return summary;
}

Result<RestorePreview> previewRestore(const QString& copyPath, const QString& registerPath,
                                      const WorkContext& context, const Migrations& migrations)
{
    const auto copy = summaryOfFile(copyPath, context, migrations);
    if (!copy)
        return copy.error();
    RestorePreview preview;
    preview.copy = *copy;
    preview.onlyInCopy = copy->batches;
    preview.currentExists = QFileInfo::exists(registerPath);
    if (!preview.currentExists)
        return preview;
    const auto current = summaryOfFile(registerPath, context, migrations);
    if (!current) {
        preview.currentProblem = current.error();
        return preview;
    }
    preview.current = *current;
    preview.onlyInCopy = missingIn(copy->batches, current->batches);
    preview.onlyInCurrent = missingIn(current->batches, copy->batches);
    return preview;
}

Result<RestoreReceipt> restoreRegister(const QString& copyPath, const QString& registerPath, bool overwrite,
                                       const WorkContext& context, const Job& job,
                                       const security::Credential& credential, const Migrations& migrations)
{
    const QFileInfo there(registerPath);
    const bool exists = there.exists();
    if (exists && there.canonicalFilePath() == QFileInfo(copyPath).canonicalFilePath())
        return Error(ErrorKind::BadInput, u"restore-same-file"_s);
    if (exists && (!overwrite || !there.isFile()))
        return Error(ErrorKind::BadInput, u"restore-exists"_s, {{u"file"_s, there.fileName()}});
    RestoreReceipt receipt;
    auto summary = requireWhole(copyPath, context, credential, migrations);
    if (!summary)
        return summary.error();
    receipt.restored = *summary;

    // Held until the new file stands there. A marker of an earlier crash speaks of the file that goes.
    const auto lock = LockFile::acquire(registerPath, context.user);
    if (!lock)
        return lock.error();
    const QString fresh = registerPath + u".aterstalls"_s;
    QFile::remove(fresh);
    if (auto written = writeVerifiedCopy(copyPath, fresh, context, job, migrations); !written)
        return written.error();
    Result<void> swapped;
    if (exists)
        swapped = keepCurrent(registerPath, context, migrations, receipt);
    if (swapped) {
        QFile::remove(registerPath + u"-journal"_s);
        std::error_code failed;
        std::filesystem::rename(native(fresh), native(registerPath), failed);
        if (failed)
            swapped = Error(ErrorKind::Environment, u"file-not-writable"_s, {{u"file"_s, there.fileName()}});
    }
    if (!swapped) {
        QFile::remove(fresh);
        return swapped.error();
    }
    flushFolder(there.absolutePath());
    return receipt;
}

} // namespace utfall::storage
