// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/seal_readable.h"

#include "core/storage/audit_repository.h"
#include "core/storage/database.h"
#include "core/storage/fact_columns.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"
#include "core/storage/text_map.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

/// The arguments of an issue as version 1 kept them: JSON, "{}" for none.
std::optional<QByteArray> textsOfJson(const QString& json)
{
    const QMap<QString, QString> texts = textMapFromJson(json);
    return texts.isEmpty() ? std::nullopt : std::optional(textMapToJson(texts).toUtf8());
}

void sealPeople(Database& database)
{
    database.execute(
        u"INSERT INTO person_sealed (id, pseudonym, enrolled, intake, provider_number, method, consent, "
        "consent_version, inclusion_date, inclusion_value, inclusion_unit, protection, admitted_by, "
        "batch_id) "
        "SELECT id, pseudonym, enrolled, intake, provider_number, method, consent, consent_version, "
        "inclusion_date, inclusion_value, inclusion_unit, protection, admitted_by, batch_id FROM person"_s);
    RegisterSeal& seal = database.seal();
    Statement put = database.prepare(
        u"INSERT INTO person_identity_sealed (person_id, wrapped_key, lookup, record) VALUES (?, ?, ?, ?)"_s);
    Statement people =
        database.prepare(u"SELECT p.id, p.identified_by, p.inclusion_text, p.admitted_reason, i.record "
                         "FROM person p JOIN person_identity i ON i.person_id = p.id ORDER BY p.id"_s);
    while (people.step()) {
        Prepatient person;
        person.id = people.id<PersonId>(0);
        if (const Result<void> read = decodePerson(people.blob(4), person); !read)
            throw SqlFailure(read.error());
        person.identifiedBy = people.text(1);
        person.inclusionText = people.text(2);
        person.admittedReason = people.text(3);
        const QByteArray wrapped = seal.newPersonKey(person.id);
        put.run(person.id, wrapped, seal.lookupOf(person.identity.number),
                seal.sealFor(person.id, sealed::Person, person.id.value(), encodePerson(person)));
    }
}

void sealResults(Database& database)
{
    database.execute(
        u"INSERT INTO lab_result_sealed (id, person_id, analysis, sampled, reported, status, value, bound, "
        "unit, laboratory, method, century_assumed, batch_id, file_id, line) "
        "SELECT id, person_id, analysis, sampled, reported, status, value, bound, unit, laboratory, method, "
        "century_assumed, batch_id, file_id, line FROM lab_result"_s);
    Statement put = database.prepare(u"UPDATE lab_result_sealed SET texts = ? WHERE id = ?"_s);
    Statement results = database.prepare(
        u"SELECT id, person_id, status, value, bound, status_text, value_text, sample_id FROM lab_result"_s);
    while (results.step()) {
        const ResultTexts plain = plainResultTexts(
            results.text(2),
            results.isNull(3) ? std::nullopt : std::optional(Decimal::fromMillionths(results.integer(3))),
            results.text(4));
        const ResultTexts stated{results.text(5), results.text(6), results.text(7)};
        if (const auto texts = encodeResultTexts(stated, plain))
            put.run(database.seal().sealFor(results.id<PersonId>(1), sealed::ResultTexts, results.integer(0),
                                            *texts),
                    results.integer(0));
    }
}

void sealHeldRows(Database& database)
{
    database.execute(
        u"INSERT INTO held_row_sealed (id, batch_id, file_id, line, kind, severity, column_key, code, state, "
        "fact_id) SELECT id, batch_id, file_id, line, kind, severity, column_key, code, state, fact_id "
        "FROM held_row"_s);
    Statement put =
        database.prepare(u"UPDATE held_row_sealed SET args = ?, cells = ?, state_reason = ? WHERE id = ?"_s);
    Statement rows = database.prepare(u"SELECT id, args, cells, state_reason FROM held_row"_s);
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        const auto seal = [&](QLatin1StringView column, const std::optional<QByteArray>& plain) {
            return plain ? std::optional(database.seal().sealHeld(column, id, *plain)) : std::nullopt;
        };
        const QString reason = rows.text(3);
        put.run(seal(sealed::HeldArgs, textsOfJson(rows.text(1))),
                seal(sealed::HeldCells, rows.isNull(2) ? std::nullopt : std::optional(rows.blob(2))),
                seal(sealed::HeldReason, reason.isEmpty() ? std::nullopt : std::optional(reason.toUtf8())),
                id);
    }
}

void sealFiles(Database& database)
{
    RegisterSeal& seal = database.seal();
    Statement put = database.prepare(
        u"INSERT INTO import_file_sealed (id, batch_id, source, content_tag, bytes, encoding, separator) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    Statement files =
        database.prepare(u"SELECT id, batch_id, name, sha256, bytes, encoding, separator FROM import_file"_s);
    while (files.step()) {
        const QByteArray sha256 = files.text(3).toLatin1();
        put.run(files.integer(0), files.integer(1),
                seal.sealText(sealed::FileSource, files.integer(0),
                              encodeFileSource({files.text(2), sha256, {}})),
                seal.contentTagOf(sha256), files.integer(4), files.text(5), files.text(6));
    }
}

void sealChanges(Database& database)
{
    RegisterSeal& seal = database.seal();
    Statement put = database.prepare(u"UPDATE batch_change SET before = ? WHERE id = ?"_s);
    Statement changes = database.prepare(u"SELECT id, subject, subject_id, before FROM batch_change"_s);
    while (changes.step()) {
        const qint64 id = changes.integer(0);
        put.run(changes.text(1) == "person"_L1
                    ? seal.sealFor(changes.id<PersonId>(2), sealed::ChangeBefore, id, changes.blob(3))
                    : seal.sealText(sealed::ChangeBefore, id, changes.blob(3)),
                id);
    }
}

/// Begins the chained log with what was noted before.
void chainEvents(Database& database)
{
    AuditRepository log(database);
    log.begin();
    Statement events = database.prepare(u"SELECT at, by, action, subject, detail FROM event ORDER BY id"_s);
    while (events.step())
        log.takeOver(events.text(0), events.text(1), events.text(2), events.text(3), events.text(4));
}

/// A key is made with each identity; what a damaged register says of somebody without one cannot be sealed.
void requireIdentities(Database& database)
{
    for (const QString& strangers :
         {u"SELECT 1 FROM person WHERE id NOT IN (SELECT person_id FROM person_identity)"_s,
          u"SELECT 1 FROM lab_result WHERE person_id NOT IN "
          "(SELECT person_id FROM person_identity)"_s,
          u"SELECT 1 FROM batch_change WHERE subject = 'person' AND subject_id NOT IN "
          "(SELECT person_id FROM person_identity)"_s}) {
        if (database.prepare(strangers).step())
            throw SqlFailure(Error(ErrorKind::Integrity, u"register-damaged"_s));
    }
}

} // namespace

void sealReadable(Database& database)
{
    requireIdentities(database);
    sealPeople(database);
    // Keys are looked up in the file under the name that the table gets in the next step; here all of them
    // are in memory already, made by sealPeople().
    sealResults(database);
    sealHeldRows(database);
    sealFiles(database);
    sealChanges(database);
    chainEvents(database);
}

} // namespace utfall::storage
