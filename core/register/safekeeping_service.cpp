// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/safekeeping_service.h"

#include "core/storage/audit_repository.h"
#include "core/storage/store.h"

#include <QtConcurrent>

namespace utfall {

using namespace Qt::StringLiterals;
using storage::Database;

namespace {

/// Opens the restored register as everybody will, which also upgrades it, and adds the entry.
Result<void> recordRestored(const QString& path, const RegisterSummary& restored, const WorkContext& context,
                            const security::Credential& credential)
{
    auto opened = Database::open(path, context, credential);
    if (!opened)
        return opened.error();
    if ((*opened)->readOnlyReason())
        return *(*opened)->readOnlyReason();
    try {
        storage::Transaction transaction(**opened);
        storage::AuditRepository(**opened).append(u"register.restored"_s, {},
                                                  {{u"copy"_s, restored.newestChange.toString(Qt::ISODate)}});
        transaction.commit();
        return {};
    } catch (const storage::SqlFailure& failed) {
        return failed.error();
    }
}

} // namespace

QString SafekeepingService::folder() const
{
    return storage::backupFolderOf(m_store.path());
}

QList<BackupInfo> SafekeepingService::backups() const
{
    return storage::backupsOf(m_store.path());
}

/// An entry that cannot be written stops no backup: a full disk is when one is needed most, and a copy is as
/// sealed as the register.
void SafekeepingService::record(const QString& where)
{
    if (m_store.readOnlyReason())
        return;
    (void)m_store.writeQuietly([where](Database& database) {
        storage::AuditRepository(database).append(u"register.backed-up"_s, {}, {{u"copy"_s, where}});
    });
}

Async<BackupInfo> SafekeepingService::backupNow(const Job& job)
{
    record(u"folder"_s);
    return m_store.post([job](Database& database) {
        return storage::makeBackup(database.path(), BackupReason::Asked, database.context(), job,
                                   database.migrations());
    });
}

Async<void> SafekeepingService::backupTo(const QString& file, const Job& job)
{
    record(u"file"_s);
    return m_store.post([file, job](Database& database) {
        return storage::writeVerifiedCopy(database.path(), file, database.context(), job,
                                          database.migrations());
    });
}

namespace safekeeping {

QString backupFolder(const QString& registerPath)
{
    return storage::backupFolderOf(registerPath);
}

QList<BackupInfo> backups(const QString& registerPath)
{
    return storage::backupsOf(registerPath);
}

QList<BackupInfo> copies(const QString& registerPath)
{
    return storage::copiesOf(registerPath);
}

Async<RestorePreview> previewRestore(const QString& copy, const QString& registerPath,
                                     const WorkContext& context)
{
    return QtConcurrent::run([=] { return storage::previewRestore(copy, registerPath, context); });
}

Async<RestoreReceipt> restore(const QString& copy, const QString& registerPath, bool overwrite,
                              const WorkContext& context, const security::Credential& credential,
                              const Job& job)
{
    return QtConcurrent::run([=]() -> Result<RestoreReceipt> {
        auto receipt = storage::restoreRegister(copy, registerPath, overwrite, context, job, credential);
        if (!receipt)
            return receipt;
        if (auto recorded = recordRestored(registerPath, receipt->restored, context, credential); !recorded)
            receipt->notLogged = recorded.error();
        return receipt;
    });
}

Async<SalvageReport> salvage(const QString& damaged, const QString& fresh, const WorkContext& context,
                             const security::Credential& credential, const Job& job)
{
    return QtConcurrent::run(
        [=] { return storage::salvageRegister(damaged, fresh, context, credential, job); });
}

} // namespace safekeeping

} // namespace utfall
