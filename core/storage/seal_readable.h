// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace utfall::storage {

class Database;

/// The schema version after whose statements what was readable is moved into sealed tables; the next version
/// drops the readable ones. Both are steps of one transaction, so no file ever holds this version.
inline constexpr int SealingVersion = 2;

/// Fills the sealed tables of version 2 from the readable ones of version 1. May throw SqlFailure;
/// "register-damaged" for a record that cannot be read.
void sealReadable(Database& database);

} // namespace utfall::storage
