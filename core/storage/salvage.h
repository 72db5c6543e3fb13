// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/security/credential.h"
#include "core/storage/migrations.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace utfall {

/// What became of one table's rows.
struct SalvagedTable
{
    QString table;
    qint64 read = 0;       ///< rows that could be read
    qint64 kept = 0;       ///< of those, rows that keep the register's rules
    qint64 unreadable = 0; ///< as far as the indexes tell; at least so many

    /// Rows that are not in the new register.
    [[nodiscard]] qint64 lost() const { return unreadable + read - kept; }
};

/// What was saved out of a damaged register.
struct SalvageReport
{
    QList<SalvagedTable> tables;
    QStringList people;    ///< pseudonyms of those who lost something, or were lost themselves
    QList<qint64> batches; ///< imports of which rows were lost
    QList<Error> altered;  ///< "check-content": blocks of rows that are not as they were last written
    QList<Error> findings; ///< of the new register's check; empty: it is whole

    [[nodiscard]] bool isComplete() const;
};

} // namespace utfall

namespace utfall::storage {

/// Reads what can be read of a damaged register, row by row around the damaged pages, into a new register at
/// `freshPath`. The damaged file is copied first and never opened. Errors: "file-missing" (Environment),
/// "file-exists" (BadInput), "register-not-utfall" (BadInput: nothing in it is a register's),
/// "salvage-no-contract" (Integrity: organisation, contract or terms cannot be read), "salvage-no-keys",
/// "disk-full", "file-not-writable" (Environment), "cancelled", those of security::openAnySlot(),
/// "passphrase-to-choose". Sealed records that do not open go with their rows. Nothing is left behind on
/// failure.
[[nodiscard]] Result<SalvageReport> salvageRegister(const QString& damagedPath, const QString& freshPath,
                                                    const WorkContext& context,
                                                    const security::Credential& credential,
                                                    const Job& job = {},
                                                    const Migrations& migrations = Migrations::builtIn());

} // namespace utfall::storage
