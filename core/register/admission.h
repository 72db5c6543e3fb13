// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/typed_id.h"

#include <QString>

namespace utfall {

namespace storage {
class Database;
}

/// Lets a registered person in by name and with a reason (cli.md, Held people), within the caller's
/// transaction. Errors (BadInput): "person-unknown", "admit-reason-missing".
[[nodiscard]] Result<void> admitPerson(storage::Database& database, PersonId id, const QString& reason);

} // namespace utfall
