// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/typed_id.h"
#include "core/import/settlement.h"

namespace utfall {

namespace storage {
class Database;
}

/// What every service that changes terms, providers, people or facts calls at the end of its transaction, so
/// that rows which waited for the change come in, under their own batch. Gives the number of rows that came
/// in. All may throw storage::SqlFailure.
qint64 settleHeldRows(storage::Database& database, const SettleScope& scope);

/// Everything, as after a change of terms.
qint64 settleHeldRows(storage::Database& database);

/// Before a person is removed: what imports or people stated goes back to waiting rows of its own import, and
/// everything that points at the person or the facts goes with them. The person's own row stays.
/// Gives the number of rows that wait again.
qint64 holdFactsAgain(storage::Database& database, PersonId person);

} // namespace utfall
