// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/import_service.h"

namespace utfall {

namespace storage {
class Database;
}

/// Takes a batch back, within the caller's transaction: what it added goes away unless a later import said
/// the same, what it changed gets its earlier content, rows of other imports that lose their person wait
/// again. Says what was done. A batch that is blocked is left as it is, with `blockedBy` set. Errors:
/// "batch-unknown", "batch-undone" (BadInput, arg batch). May throw storage::SqlFailure.
[[nodiscard]] Result<UndoPreview> undoBatch(storage::Database& database, BatchId batch);

} // namespace utfall
