// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/register_check.h"

#include "core/storage/audit_repository.h"
#include "core/storage/content_digest.h"
#include "core/storage/contract_repository.h"
#include "core/storage/database.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"

#include <array>
#include <functional>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

/// A column that holds a date, or a moment, as ISO text.
struct DateColumn
{
    QLatin1StringView table;
    QLatin1StringView column;
    bool moment;
};
constexpr std::array DateColumns{
    DateColumn{"register_info"_L1, "created_at"_L1, true},
    DateColumn{"contract"_L1, "signed_on"_L1, false},
    DateColumn{"contract_terms"_L1, "set_at"_L1, true},
    DateColumn{"import_batch"_L1, "imported_at"_L1, true},
    DateColumn{"import_batch"_L1, "today"_L1, false},
    DateColumn{"import_batch"_L1, "undone_at"_L1, true},
    DateColumn{"import_receipt"_L1, "first_date"_L1, false},
    DateColumn{"import_receipt"_L1, "last_date"_L1, false},
    DateColumn{"person"_L1, "enrolled"_L1, false},
    DateColumn{"person"_L1, "consent"_L1, false},
    DateColumn{"person"_L1, "inclusion_date"_L1, false},
    DateColumn{"provider_switch"_L1, "switched"_L1, false},
    DateColumn{"person_exit"_L1, "exited"_L1, false},
    DateColumn{"lab_result"_L1, "sampled"_L1, false},
    DateColumn{"lab_result"_L1, "reported"_L1, true},
    DateColumn{"audit_entry"_L1, "at"_L1, true},
};

/// Tables whose rows say which import they came from, with the kind of that import.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> ImportedTables{{
    {"provider"_L1, "providers"_L1},
    {"person"_L1, "prepatients"_L1},
    {"provider_switch"_L1, "switches"_L1},
    {"person_exit"_L1, "exits"_L1},
    {"lab_result"_L1, "results"_L1},
}};

class Check
{
public:
    explicit Check(Database& database) : m_database(database) {}

    /// Runs one part; what SQLite refuses in it is a finding too, and the next part goes on.
    void run(const std::function<void()>& part)
    {
        try {
            part();
        } catch (const SqlFailure& failed) {
            if (!m_findings.contains(failed.error()))
                m_findings.append(failed.error());
        }
    }

    [[nodiscard]] QList<Error> findings() const { return m_findings; }

    void integrity()
    {
        constexpr int MaxFindings = 20;
        Statement statement = m_database.prepare(u"PRAGMA main.integrity_check(%1)"_s.arg(MaxFindings));
        while (statement.step()) {
            if (statement.text(0) != u"ok"_s)
                find(u"check-integrity"_s, {{u"detail"_s, statement.text(0)}});
        }
    }

    void schema()
    {
        if (const Result<void> checked = m_database.checkSchema(); !checked)
            m_findings.append(checked.error());
    }

    void content() { m_findings += ContentDigest(m_database).findings(); }

    void foreignKeys()
    {
        Statement statement = m_database.prepare(
            u"SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY \"table\""_s);
        while (statement.step())
            find(u"check-foreign-keys"_s, {{u"table"_s, statement.text(0)}, {u"count"_s, statement.text(1)}});
    }

    void batches()
    {
        findBatches(u"check-batch-sums"_s,
                    u"SELECT id FROM import_batch WHERE rows_read <> "
                    "rows_added + rows_updated + rows_duplicate + rows_held + rows_rejected"_s);
        for (const auto& [table, kind] : ImportedTables) {
            findBatches(u"check-batch-rows"_s,
                        u"SELECT b.id FROM import_batch b WHERE b.kind = '%2' AND b.undone_at IS NULL AND "
                        u"b.rows_read < "
                        "(SELECT count(*) FROM %1 f WHERE f.batch_id = b.id)"_s.arg(table, kind));
            findBatches(u"check-batch-undone"_s,
                        u"SELECT b.id FROM import_batch b WHERE b.undone_at IS NOT NULL "
                        "AND EXISTS (SELECT 1 FROM %1 f WHERE f.batch_id = b.id)"_s.arg(table));
        }
    }

    void identities()
    {
        findCount(u"check-identity-missing"_s,
                  u"SELECT count(*) FROM person p WHERE NOT EXISTS "
                  "(SELECT 1 FROM person_identity i WHERE i.person_id = p.id)"_s);
        // The index refuses a number twice, so who is in it has a number alone.
        findCount(u"check-identity-index"_s, u"SELECT count(*) FROM person p WHERE NOT EXISTS "
                                             "(SELECT 1 FROM mem.person_index m WHERE m.person_id = p.id)"_s);
    }

    void dates()
    {
        for (const DateColumn& date : DateColumns) {
            // Without a modifier SQLite gives 30 February back as it is.
            const QString unreal =
                date.moment ? u"datetime(%1) IS NULL"_s : u"date(%1, '+0 days') IS NOT %1"_s;
            const qint64 count =
                m_database.integerOf(u"SELECT count(*) FROM %1 WHERE %2 IS NOT NULL AND %3"_s.arg(
                    date.table, date.column, unreal.arg(date.column)));
            if (count > 0)
                find(u"check-dates"_s, {{u"table"_s, date.table},
                                        {u"column"_s, date.column},
                                        {u"count"_s, QString::number(count)}});
        }
    }

    void organisationNumbers()
    {
        findOrganisationNumbers("register_info"_L1, "organisation_number"_L1);
        findOrganisationNumbers("provider"_L1, "organisation_number"_L1);
        findOrganisationNumbers("person"_L1, "provider_number"_L1);
        findOrganisationNumbers("provider_switch"_L1, "provider_number"_L1);
    }

    void terms()
    {
        const QList<int> versions = ContractRepository(m_database).unreadableVersions();
        for (const int version : versions)
            find(u"check-terms"_s, {{u"version"_s, QString::number(version)}});
    }

    /// Opens every sealed record of the file.
    void sealedRecords()
    {
        RegisterSeal& seal = m_database.seal();
        qint64 strangers = 0;
        openAll(u"SELECT person_id, record, lookup FROM person_identity"_s, [&](const Statement& row) {
            Prepatient person;
            const auto id = row.id<PersonId>(0);
            const QByteArray record = seal.openFor(id, sealed::Person, id.value(), row.blob(1));
            strangers +=
                !decodePerson(record, person).ok() || seal.lookupOf(person.identity.number) != row.blob(2);
        });
        if (strangers > 0)
            find(u"check-lookup"_s, {{u"count"_s, QString::number(strangers)}});
        openAll(u"SELECT person_id, id, texts FROM lab_result WHERE texts IS NOT NULL"_s,
                [&](const Statement& row) {
                    (void)seal.openFor(row.id<PersonId>(0), sealed::ResultTexts, row.integer(1), row.blob(2));
                });
        openAll(u"SELECT r.person_id, d.id, d.reason FROM review_decision d "
                "JOIN lab_result r ON r.id = d.result_id"_s,
                [&](const Statement& row) {
                    (void)seal.openFor(row.id<PersonId>(0), sealed::ReviewReason, row.integer(1),
                                       row.blob(2));
                });
        openAll(u"SELECT id, args, cells, state_reason FROM held_row"_s, [&](const Statement& row) {
            const std::array columns{sealed::HeldArgs, sealed::HeldCells, sealed::HeldReason};
            for (int column = 0; column < 3; ++column) {
                if (!row.isNull(column + 1))
                    (void)seal.openHeld(columns.at(static_cast<std::size_t>(column)), row.integer(0),
                                        row.blob(column + 1));
            }
        });
        openAll(u"SELECT id, source FROM import_file"_s, [&](const Statement& row) {
            (void)seal.openText(sealed::FileSource, row.integer(0), row.blob(1));
        });
        openAll(u"SELECT id, before, subject_id, subject FROM batch_change"_s, [&](const Statement& row) {
            if (row.text(3) == "person"_L1)
                (void)seal.openFor(row.id<PersonId>(2), sealed::ChangeBefore, row.integer(0), row.blob(1));
            else
                (void)seal.openText(sealed::ChangeBefore, row.integer(0), row.blob(1));
        });
    }

    void auditLog() { m_findings.append(AuditRepository(m_database).check()); }

private:
    /// Up to the first record of a table that does not open; the next table is read whatever this one held.
    void openAll(const QString& sql, const std::function<void(const Statement&)>& open)
    {
        run([&] {
            Statement statement = m_database.prepare(sql);
            while (statement.step())
                open(statement);
        });
    }

    void find(const QString& code, std::initializer_list<std::pair<QString, QString>> args)
    {
        m_findings.append(Error(ErrorKind::Integrity, code, args));
    }

    void findCount(const QString& code, const QString& sql)
    {
        if (const qint64 count = m_database.integerOf(sql); count > 0)
            find(code, {{u"count"_s, QString::number(count)}});
    }

    void findBatches(const QString& code, const QString& sql)
    {
        Statement statement = m_database.prepare(sql);
        while (statement.step())
            find(code, {{u"batch"_s, statement.text(0)}});
    }

    void findOrganisationNumbers(QLatin1StringView table, QLatin1StringView column)
    {
        Statement statement = m_database.prepare(
            u"SELECT %2, count(*) FROM %1 WHERE %2 IS NOT NULL GROUP BY %2"_s.arg(table, column));
        qint64 count = 0;
        while (statement.step()) {
            if (!statement.organisationNumber(0))
                count += statement.integer(1);
        }
        if (count > 0)
            find(u"check-organisation-numbers"_s,
                 {{u"table"_s, table}, {u"count"_s, QString::number(count)}});
    }

    Database& m_database;
    QList<Error> m_findings;
};

} // namespace

QList<Error> integrityFindings(Database& database)
{
    Check check(database);
    check.run([&] { check.integrity(); });
    check.run([&] { check.foreignKeys(); });
    if (database.isUnlocked())
        check.run([&] { check.auditLog(); });
    return check.findings();
}

QList<Error> checkRegister(Database& database)
{
    Check check(database);
    check.run([&] { check.integrity(); });
    check.run([&] { check.schema(); });
    check.run([&] { check.content(); });
    check.run([&] { check.foreignKeys(); });
    check.run([&] { check.batches(); });
    check.run([&] { check.identities(); });
    check.run([&] { check.sealedRecords(); });
    check.run([&] { check.dates(); });
    check.run([&] { check.organisationNumbers(); });
    check.run([&] { check.terms(); });
    check.run([&] { check.auditLog(); });
    return check.findings();
}

} // namespace utfall::storage
