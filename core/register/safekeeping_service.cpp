// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/safekeeping_service.h"

#include "core/storage/store.h"

#include <QtConcurrent>

namespace utfall {

using storage::Database;

QString SafekeepingService::folder() const
{
    return storage::backupFolderOf(m_store.path());
}

QList<BackupInfo> SafekeepingService::backups() const
{
    return storage::backupsOf(m_store.path());
}

Async<BackupInfo> SafekeepingService::backupNow(const Job& job)
{
    return m_store.post([job](Database& database) {
        return storage::makeBackup(database.path(), BackupReason::Asked, database.context(), job,
                                   database.migrations());
    });
}

Async<void> SafekeepingService::backupTo(const QString& file, const Job& job)
{
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

Async<RestorePreview> previewRestore(const QString& copy, const QString& registerPath,
                                     const WorkContext& context)
{
    return QtConcurrent::run([=] { return storage::previewRestore(copy, registerPath, context); });
}

Async<RestoreReceipt> restore(const QString& copy, const QString& registerPath, bool overwrite,
                              const WorkContext& context, const Job& job)
{
    return QtConcurrent::run(
        [=] { return storage::restoreRegister(copy, registerPath, overwrite, context, job); });
}

Async<SalvageReport> salvage(const QString& damaged, const QString& fresh, const WorkContext& context,
                             const security::Credential& credential, const Job& job)
{
    return QtConcurrent::run(
        [=] { return storage::salvageRegister(damaged, fresh, context, credential, job); });
}

} // namespace safekeeping

} // namespace utfall
