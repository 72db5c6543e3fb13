// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/import/planned_import.h"

#include <QList>

namespace utfall {

namespace storage {
class Database;
}

/// Where the rows of an import are stored; nothing for what held rows alone bring in.
struct StoredBatch
{
    BatchId id;
    QList<qint64> files; ///< import_file.id by place among the import's files
};

/// Writes what planning decided, within the caller's transaction. `job` gets (rows written, rows in all) and
/// may cancel: error "cancelled", and the caller's transaction is to be taken back. May throw
/// storage::SqlFailure.
[[nodiscard]] Result<void> writeImport(storage::Database& database, const ReadImport& read,
                                       const PlannedImport& planned, const StoredBatch& batch,
                                       const Job& job);

/// The same for a settlement alone.
void writeSettlement(storage::Database& database, const ImportActions& actions, const Settlement& settlement,
                     const ContractTerms& terms);

/// What a batch changed of a person or provider, as batch_change.before keeps it.
[[nodiscard]] QByteArray encodeChanges(const QList<FieldChange>& changes);
/// Error "register-damaged" (Integrity).
[[nodiscard]] Result<QList<FieldChange>> decodeChanges(const QByteArray& blob);

} // namespace utfall
