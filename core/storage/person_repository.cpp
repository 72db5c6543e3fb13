// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/person_repository.h"

#include "core/storage/database.h"
#include "core/storage/identity_index.h"
#include "core/storage/identity_record.h"
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
        u"SELECT p.pseudonym, p.identified_by, p.enrolled, p.intake, p.provider_number, p.method, p.consent, "
        "p.consent_version, p.inclusion_date, p.inclusion_value, p.inclusion_unit, p.inclusion_text, "
        "p.protection, "
        "p.admitted_reason, p.admitted_by, i.record "
        "FROM person p JOIN person_identity i ON i.person_id = p.id WHERE p.id = ?"_s);
    statement.bind(id);
    if (!statement.step())
        return std::nullopt;
    Result<PersonIdentity> identity = decodeIdentity(statement.blob(15));
    if (!identity)
        throw SqlFailure(identity.error());
    Prepatient person;
    person.id = id;
    person.pseudonym = Pseudonym(statement.text(0));
    person.identity = std::move(identity).value();
    person.identifiedBy = statement.text(1);
    person.enrolled = statement.date(2);
    person.intake = statement.text(3);
    person.provider = statement.organisationNumber(4);
    person.method = statement.text(5);
    person.consent = statement.date(6);
    person.consentVersion = statement.text(7);
    person.inclusionDate = statement.date(8);
    person.inclusion = inclusionOf(statement, 9, 10);
    person.inclusionText = statement.text(11);
    person.protection = protectionFromKey(statement.text(12));
    person.admittedReason = statement.text(13);
    person.admittedBy = statement.text(14);
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
    const PersonId id(
        m_database
            .prepare(
                u"INSERT INTO person (pseudonym, identified_by, enrolled, intake, provider_number, method, "
                u"consent, "
                "consent_version, inclusion_date, inclusion_value, inclusion_unit, inclusion_text, "
                "protection, "
                "admitted_reason, admitted_by, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .insert(person.pseudonym, person.identifiedBy, person.enrolled, person.intake, person.provider,
                    person.method, person.consent, person.consentVersion, person.inclusionDate,
                    inclusionValue(person), inclusionUnit(person), person.inclusionText,
                    protectionKey(person.protection), person.admittedReason, person.admittedBy, batch));
    m_database.prepare(u"INSERT INTO person_identity (person_id, record) VALUES (?, ?)"_s)
        .run(id, encodeIdentity(person.identity));
    IdentityIndex(m_database).put(id, person.pseudonym, person.identity, person.protection);
    return id;
}

void PersonRepository::update(const Prepatient& person)
{
    m_database
        .prepare(
            u"UPDATE person SET identified_by = ?, enrolled = ?, intake = ?, provider_number = ?, method = "
            u"?, "
            "consent = ?, consent_version = ?, inclusion_date = ?, inclusion_value = ?, inclusion_unit = ?, "
            "inclusion_text = ?, protection = ?, admitted_reason = ?, admitted_by = ? WHERE id = ?"_s)
        .run(person.identifiedBy, person.enrolled, person.intake, person.provider, person.method,
             person.consent, person.consentVersion, person.inclusionDate, inclusionValue(person),
             inclusionUnit(person), person.inclusionText, protectionKey(person.protection),
             person.admittedReason, person.admittedBy, person.id);
    m_database.prepare(u"UPDATE person_identity SET record = ? WHERE person_id = ?"_s)
        .run(encodeIdentity(person.identity), person.id);
    Statement pseudonym = m_database.prepare(u"SELECT pseudonym FROM person WHERE id = ?"_s);
    pseudonym.bind(person.id);
    if (pseudonym.step())
        IdentityIndex(m_database)
            .put(person.id, Pseudonym(pseudonym.text(0)), person.identity, person.protection);
}

void PersonRepository::remove(PersonId id)
{
    IdentityIndex(m_database).remove(id);
    m_database.prepare(u"DELETE FROM person_identity WHERE person_id = ?"_s).run(id);
    m_database.prepare(u"DELETE FROM person WHERE id = ?"_s).run(id);
}

} // namespace utfall::storage
