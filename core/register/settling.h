// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/person_number.h"
#include "core/base/typed_id.h"

#include <QList>

namespace utfall {

namespace storage {
class Database;
}

/// What every change ends with, inside its transaction: rows that waited for it are weighed again
/// (core/import). All may throw storage::SqlFailure.

void settleAfterTerms(storage::Database& database);
/// Providers or changes of provider came or went.
void settleAfterProviders(storage::Database& database);
/// People with these numbers came, went or changed.
void settleAfterPeople(storage::Database& database, const QList<PersonNumber>& numbers);

/// Before a person is removed: what was stated about the person waits again.
void withdrawFacts(storage::Database& database, PersonId person);
/// Before what these name is removed: nothing that imports remember points at it any longer.
void forgetSwitch(storage::Database& database, SwitchId id);
void forgetExit(storage::Database& database, ExitId id);
void forgetProvider(storage::Database& database, ProviderId id);

} // namespace utfall
