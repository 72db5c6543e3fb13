// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/admission.h"

#include "core/register/audit_changes.h"
#include "core/register/settling.h"
#include "core/storage/audit_repository.h"
#include "core/storage/database.h"
#include "core/storage/person_repository.h"

namespace utfall {

using namespace Qt::StringLiterals;

Result<void> admitPerson(storage::Database& database, PersonId id, const QString& reason)
{
    std::optional<Prepatient> person = storage::PersonRepository(database).byId(id);
    if (!person)
        return Error(ErrorKind::BadInput, u"person-unknown"_s);
    const Prepatient before = *person;
    person->admittedReason = reason.trimmed();
    person->admittedBy = database.context().user;
    if (person->admittedReason.isEmpty())
        return Error(ErrorKind::BadInput, u"admit-reason-missing"_s);
    storage::PersonRepository(database).update(*person);
    storage::AuditRepository(database).append(u"person.admitted"_s, changeOf(before, *person));
    settleAfterPeople(database, {person->identity.number});
    return {};
}

} // namespace utfall
