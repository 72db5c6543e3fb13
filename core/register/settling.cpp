// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/settling.h"

#include "core/import/settling.h"
#include "core/storage/import_repository.h"

namespace utfall {

using namespace Qt::StringLiterals;

void settleAfterTerms(storage::Database& database)
{
    settleHeldRows(database);
}

void settleAfterProviders(storage::Database& database)
{
    SettleScope scope;
    scope.switches = true;
    settleHeldRows(database, scope);
}

void settleAfterPeople(storage::Database& database, const QList<PersonNumber>& numbers)
{
    SettleScope scope;
    scope.numbers = numbers;
    settleHeldRows(database, scope);
}

void withdrawFacts(storage::Database& database, PersonId person)
{
    holdFactsAgain(database, person);
}

void forgetSwitch(storage::Database& database, SwitchId id)
{
    storage::ImportRepository(database).forget(u"switch"_s, id.value());
}

void forgetExit(storage::Database& database, ExitId id)
{
    storage::ImportRepository(database).forget(u"exit"_s, id.value());
}

void forgetProvider(storage::Database& database, ProviderId id)
{
    storage::ImportRepository(database).forget(u"provider"_s, id.value());
}

} // namespace utfall
