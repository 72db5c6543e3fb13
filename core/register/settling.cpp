// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/settling.h"

#include "core/storage/fact_repository.h"

namespace utfall {

void settleAfterTerms(storage::Database&) {}

void settleAfterProviders(storage::Database&) {}

void settleAfterPeople(storage::Database&, const QList<PersonNumber>&) {}

void withdrawFacts(storage::Database& database, PersonId person)
{
    storage::FactRepository(database).removeAll(person);
}

void forgetSwitch(storage::Database&, SwitchId) {}

void forgetExit(storage::Database&, ExitId) {}

void forgetProvider(storage::Database&, ProviderId) {}

} // namespace utfall
