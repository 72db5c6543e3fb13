// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/storage/backup.h"
#include "core/storage/restore.h"
#include "core/storage/salvage.h"

#include <QList>
#include <QString>

namespace utfall {

namespace storage {
class Store;
}

/// Backups of the open register. A backup is made by itself before every import and every upgrade.
class SafekeepingService
{
public:
    explicit SafekeepingService(storage::Store& store) : m_store(store) {}

    /// Where the backups lie; the folder is made with the first one.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QList<BackupInfo> backups() const; ///< newest first
    /// A verified backup in the folder; the log tells of it, the copy's too, unless the register is open for
    /// reading. Errors: storage::makeBackup().
    [[nodiscard]] Async<BackupInfo> backupNow(const Job& job = {});
    /// A verified copy under a name of the user's own; the log tells of it likewise. Errors:
    /// storage::writeVerifiedCopy().
    [[nodiscard]] Async<void> backupTo(const QString& file, const Job& job = {});

private:
    void record(const QString& where);

    storage::Store& m_store;
};

/// What is done to registers that are closed. All run on threads of their own.
namespace safekeeping {

/// The folder of backups of a register, and those in it, newest first; the register may be damaged or gone.
[[nodiscard]] QString backupFolder(const QString& registerPath);
[[nodiscard]] QList<BackupInfo> backups(const QString& registerPath);
/// The same with copies that were set aside unverified.
[[nodiscard]] QList<BackupInfo> copies(const QString& registerPath);

/// Errors: storage::previewRestore().
[[nodiscard]] Async<RestorePreview> previewRestore(const QString& copy, const QString& registerPath,
                                                   const WorkContext& context);
/// Puts the copy in the place of the register, and tells of it in the log of the restored register, for which
/// it is opened with `credential`: the copy's own, which may be an older passphrase than the register's.
/// Errors: storage::restoreRegister(); those of keys (as RegisterSession::open()), before anything is done.
[[nodiscard]] Async<RestoreReceipt> restore(const QString& copy, const QString& registerPath, bool overwrite,
                                            const WorkContext& context,
                                            const security::Credential& credential, const Job& job = {});

/// Errors: storage::salvageRegister().
[[nodiscard]] Async<SalvageReport> salvage(const QString& damaged, const QString& fresh,
                                           const WorkContext& context, const security::Credential& credential,
                                           const Job& job = {});

} // namespace safekeeping

} // namespace utfall
