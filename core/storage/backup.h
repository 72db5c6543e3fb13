// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/storage/migrations.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace utfall {

/// What a backup was made before.
enum class BackupReason { Import, Upgrade, Restore, Asked };

/// One verified copy of a register.
struct BackupInfo
{
    QString path;
    QDateTime at; ///< UTC
    BackupReason reason = BackupReason::Asked;
    qint64 bytes = 0;
    bool isVerified = true; ///< false: set aside as it was, because it was damaged
};

} // namespace utfall

namespace utfall::storage {

/// The folder "NAME.utfall-kopior" beside the register, where its rotating backups lie. File names tell the
/// register's name, the moment and the reason, nothing else.
[[nodiscard]] QString backupFolderOf(const QString& registerPath);

/// The backups in that folder, newest first. Copies that were never verified are not among them.
[[nodiscard]] QList<BackupInfo> backupsOf(const QString& registerPath);

/// Also those that were set aside unverified (keepUnverified()); newest first.
[[nodiscard]] QList<BackupInfo> copiesOf(const QString& registerPath);

/// Writes a whole, consistent copy of the register to `target`, which must not exist: to a temporary name
/// beside it, flushed to disk, opened and checked (header, schema, SQLite's quick check, foreign keys,
/// revision), then renamed. The register may be open meanwhile, here or elsewhere. Nothing is left behind on
/// failure. Errors: those of Database::inspect(); "file-exists" (BadInput); "backup-disk-full",
/// "backup-not-writable" (Environment, arg folder: its name); "backup-not-verified" (Integrity).
[[nodiscard]] Result<void> writeVerifiedCopy(const QString& registerPath, const QString& target,
                                             const WorkContext& context, const Job& job = {},
                                             const Migrations& migrations = Migrations::builtIn());

/// A verified copy in the register's folder; then those go that the rotation (backup_rotation.h) lets go.
/// Errors as writeVerifiedCopy().
[[nodiscard]] Result<BackupInfo> makeBackup(const QString& registerPath, BackupReason reason,
                                            const WorkContext& context, const Job& job = {},
                                            const Migrations& migrations = Migrations::builtIn());

/// Sets a file aside as it is, with its journal, in the folder of backups: a damaged register that is about
/// to be replaced. Gives the path. Errors: "backup-disk-full", "backup-not-writable".
[[nodiscard]] Result<QString> keepUnverified(const QString& registerPath);

/// Makes sure that what was written to a file, or the names in a folder, is on the disk.
[[nodiscard]] bool flushFile(const QString& path);
void flushFolder(const QString& folder);

} // namespace utfall::storage
