// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/person_repository.h"

#include "core/storage/database.h"
#include "core/storage/identity_index.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"
#include "core/storage/swedish_sort_key.h"

#include <algorithm>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

std::optional<Decimal> inclusionValue(const Prepatient& person)
{
    return person.inclusion ? std::optional(person.inclusion->value) : std::nullopt;
}

std::optional<QString> inclusionUnit(const Prepatient& person)
{
    return person.inclusion ? std::optional(person.inclusion->unit.text()) : std::nullopt;
}

std::optional<Quantity> inclusionOf(const Statement& statement, int value, int unit)
{
    if (statement.isNull(value))
        return std::nullopt;
    return Quantity{Decimal::fromMillionths(statement.integer(value)),
                    Unit::parse(statement.text(unit)).valueOr({})};
}

} // namespace

qint64 PersonRepository::count()
{
    return m_database.integerOf(u"SELECT count(*) FROM person"_s);
}

std::optional<Prepatient> PersonRepository::byId(PersonId id)
{
    Statement statement = m_database.prepare(
        u"SELECT p.pseudonym, p.enrolled, p.intake, p.provider_number, p.method, p.consent, "
        "p.consent_version, p.inclusion_date, p.inclusion_value, p.inclusion_unit, p.protection, "
        "p.admitted_by, i.record FROM person p JOIN person_identity i ON i.person_id = p.id WHERE p.id = ?"_s);
    statement.bind(id);
    if (!statement.step())
        return std::nullopt;
    Prepatient person;
    person.id = id;
    const QByteArray record = m_database.seal().openFor(id, sealed::Person, id.value(), statement.blob(12));
    if (const Result<void> read = decodePerson(record, person); !read)
        throw SqlFailure(read.error());
    person.pseudonym = Pseudonym(statement.text(0));
    person.enrolled = statement.date(1);
    person.intake = statement.text(2);
    person.provider = statement.organisationNumber(3);
    person.method = statement.text(4);
    person.consent = statement.date(5);
    person.consentVersion = statement.text(6);
    person.inclusionDate = statement.date(7);
    person.inclusion = inclusionOf(statement, 8, 9);
    person.protection = protectionFromKey(statement.text(10));
    person.admittedBy = statement.text(11);
    return person;
}

std::optional<PersonId> PersonRepository::find(const Pseudonym& pseudonym)
{
    Statement statement = m_database.prepare(u"SELECT id FROM person WHERE pseudonym = ?"_s);
    statement.bind(pseudonym);
    return statement.step() ? std::optional(statement.id<PersonId>(0)) : std::nullopt;
}

QStringList PersonRepository::intakes()
{
    QStringList intakes;
    Statement statement = m_database.prepare(u"SELECT DISTINCT intake FROM person WHERE intake <> ''"_s);
    while (statement.step())
        intakes.append(statement.text(0));
    std::ranges::sort(intakes, {}, [](const QString& intake) { return swedishSortKey(intake); });
    return intakes;
}

PersonId PersonRepository::insert(const Prepatient& person, BatchId batch)
{
    Prepatient stored = person;
    stored.id = PersonId(
        m_database
            .prepare(
                u"INSERT INTO person (pseudonym, enrolled, intake, provider_number, method, consent, "
                "consent_version, inclusion_date, inclusion_value, inclusion_unit, protection, admitted_by, "
                "batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .insert(person.pseudonym, person.enrolled, person.intake, person.provider, person.method,
                    person.consent, person.consentVersion, person.inclusionDate, inclusionValue(person),
                    inclusionUnit(person), protectionKey(person.protection), person.admittedBy, batch));
    RegisterSeal& seal = m_database.seal();
    const QByteArray wrapped = seal.newPersonKey(stored.id);
    m_database
        .prepare(
            u"INSERT INTO person_identity (person_id, wrapped_key, lookup, record) VALUES (?, ?, ?, ?)"_s)
        .run(stored.id, wrapped, seal.lookupOf(person.identity.number),
             seal.sealFor(stored.id, sealed::Person, stored.id.value(), encodePerson(stored)));
    IdentityIndex(m_database).put(stored);
    return stored.id;
}

void PersonRepository::update(const Prepatient& person)
{
    m_database
        .prepare(u"UPDATE person SET enrolled = ?, intake = ?, provider_number = ?, method = ?, consent = ?, "
                 "consent_version = ?, inclusion_date = ?, inclusion_value = ?, inclusion_unit = ?, "
                 "protection = ?, admitted_by = ? WHERE id = ?"_s)
        .run(person.enrolled, person.intake, person.provider, person.method, person.consent,
             person.consentVersion, person.inclusionDate, inclusionValue(person), inclusionUnit(person),
             protectionKey(person.protection), person.admittedBy, person.id);
    RegisterSeal& seal = m_database.seal();
    m_database.prepare(u"UPDATE person_identity SET lookup = ?, record = ? WHERE person_id = ?"_s)
        .run(seal.lookupOf(person.identity.number),
             seal.sealFor(person.id, sealed::Person, person.id.value(), encodePerson(person)), person.id);
    Statement pseudonym = m_database.prepare(u"SELECT pseudonym FROM person WHERE id = ?"_s);
    pseudonym.bind(person.id);
    if (!pseudonym.step())
        return;
    Prepatient stored = person;
    stored.pseudonym = Pseudonym(pseudonym.text(0));
    IdentityIndex(m_database).put(stored);
}

void PersonRepository::remove(PersonId id)
{
    IdentityIndex(m_database).remove(id);
    m_database.prepare(u"DELETE FROM person_identity WHERE person_id = ?"_s).run(id);
    m_database.prepare(u"DELETE FROM person WHERE id = ?"_s).run(id);
    m_database.seal().forgetPersonKey(id);
}

} // namespace utfall::storage
