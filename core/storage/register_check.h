// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QList>

namespace utfall::storage {

class Database;

/// Looks the whole file over and says what is wrong with it; an empty list means that all is well. All
/// findings are of kind Integrity: "check-integrity" (arg detail: SQLite's words, which name tables and
/// rows), "check-foreign-keys" (args table, count), "register-foreign-objects", "register-schema-altered",
/// "register-damaged", "check-content" (args table, from, to) and
/// "check-content-seal" (content_digest.h), "check-batch-sums" (arg
/// batch: the counts of an import do not add up), "check-batch-rows" (arg batch: more rows came from an
/// import than it read), "check-batch-undone" (arg batch: rows of an import that was taken back are there),
/// "check-identity-missing" (arg count), "check-identity-index" (arg count: people whom the identity index
/// does not know), "check-dates" (args table, column, count: no real dates), "check-organisation-numbers"
/// (args table, count), "check-terms" (arg version: cannot be read), "record-forged" (arg table: a sealed
/// record does not open where it stands), "check-lookup" (arg count: people whose look-up key is not that of
/// their number), and those of AuditRepository::check().
[[nodiscard]] QList<Error> checkRegister(Database& database);

/// The part of checkRegister() that SQLite does itself: "check-integrity", "check-foreign-keys",
/// "register-damaged"; and AuditRepository::check() where the keys are at hand. Needs no identity index.
[[nodiscard]] QList<Error> integrityFindings(Database& database);

} // namespace utfall::storage
