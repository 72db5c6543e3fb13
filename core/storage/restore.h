// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/security/credential.h"
#include "core/storage/migrations.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace utfall {

/// One import as a register file tells it.
struct BatchSummary
{
    qint64 id = 0;
    QString kind; ///< as in import_batch.kind
    QDateTime at; ///< UTC
    qint64 rowsRead = 0;
    bool undone = false;
    bool operator==(const BatchSummary&) const = default;
};

/// What a register file holds, in figures that tell it from another; nothing about any person.
struct RegisterSummary
{
    QString organisation;
    QString organisationNumber;
    QString contract; ///< its name
    QDateTime createdAt;
    QString programVersion; ///< that made the register
    int schemaVersion = 0;
    qint64 revision = 0;
    qint64 people = 0;
    qint64 providers = 0;
    qint64 results = 0;
    QDateTime newestChange;      ///< UTC; invalid: none is noted
    QList<BatchSummary> batches; ///< oldest first
};

/// What would change if a copy took the place of a register.
struct RestorePreview
{
    RegisterSummary copy;
    std::optional<RegisterSummary> current; ///< nothing: there is no such file, or it cannot be read
    std::optional<Error> currentProblem;    ///< why it cannot be read
    bool currentExists = false;
    QList<BatchSummary> onlyInCopy;    ///< imports that would come back
    QList<BatchSummary> onlyInCurrent; ///< imports that would be lost

    /// Both are files of one register, made at the same moment for the same organisation.
    [[nodiscard]] bool isSameRegister() const
    {
        return current && current->createdAt == copy.createdAt &&
               current->organisationNumber == copy.organisationNumber;
    }
};

/// What a restore did.
struct RestoreReceipt
{
    RegisterSummary restored;
    QString kept; ///< path of what stood there before; empty: nothing did
    bool keptIsVerified = true;
    std::optional<Error> notLogged; ///< why the log of the restored register does not tell of this
};

} // namespace utfall

namespace utfall::storage {

class Database;

[[nodiscard]] RegisterSummary summaryOf(Database& database);

/// Reads both files and changes neither. Errors: those of Database::inspect() about the copy.
[[nodiscard]] Result<RestorePreview> previewRestore(const QString& copyPath, const QString& registerPath,
                                                    const WorkContext& context,
                                                    const Migrations& migrations = Migrations::builtIn());

/// Puts a verified copy of `copyPath` in the place of `registerPath`: checked first (SQLite's whole integrity
/// check), written beside it, flushed, and swapped in by one renaming; what stood there is backed up before,
/// or set aside as it is when it is damaged. Errors: "restore-exists" (BadInput, arg file) when a file stands
/// there and `overwrite` is false; "restore-same-file" (BadInput); "register-locked" (as LockFile);
/// "backup-damaged" (Integrity: the copy); those of writeVerifiedCopy(); with a credential also those of
/// keys, and then the copy's log is followed as well.
[[nodiscard]] Result<RestoreReceipt> restoreRegister(const QString& copyPath, const QString& registerPath,
                                                     bool overwrite, const WorkContext& context,
                                                     const Job& job = {},
                                                     const security::Credential& credential = {},
                                                     const Migrations& migrations = Migrations::builtIn());

} // namespace utfall::storage
