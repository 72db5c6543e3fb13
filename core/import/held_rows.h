// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/import_service.h"

#include <QList>

namespace utfall {

namespace storage {
class Database;
}

/// Held and rejected rows for the review, newest batch first. A row whose fact is stored shows the fact's
/// cells.
[[nodiscard]] QList<HeldRow> readHeldRows(storage::Database& database);
[[nodiscard]] QList<RowIssue> readIssuesOf(storage::Database& database, BatchId batch);

/// Within the caller's transaction. Errors: "held-row-unknown", "discard-reason-missing" (BadInput).
[[nodiscard]] Result<void> discardHeldRow(storage::Database& database, HeldRowId row, const QString& reason);
/// Replaces cells of a held row by what somebody says, keeps in the log what stood there, and weighs the row
/// again. Errors (BadInput): "held-row-unknown", "amend-reason-missing", "amend-nothing".
[[nodiscard]] Result<void> amendHeldRow(storage::Database& database, HeldRowId row,
                                        const QHash<QString, QString>& cells, const QString& reason);
/// Registers the prepatient of a held row, with the reason and the user's name; rows that waited for the
/// person come in. Errors (BadInput): "held-row-unknown", "admit-reason-missing", "admit-not-possible" (arg
/// code: the issue that no override can mend).
[[nodiscard]] Result<void> admitHeldRow(storage::Database& database, HeldRowId row, const QString& reason);

} // namespace utfall
