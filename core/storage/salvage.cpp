// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/salvage.h"

#include "core/storage/audit_repository.h"
#include "core/storage/content_digest.h"
#include "core/storage/damaged_file.h"
#include "core/storage/database.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_check.h"
#include "core/storage/salvage_seals.h"
#include "core/storage/seal_readable.h"
#include "core/storage/sql_failure.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>
#include <array>

namespace utfall {

bool SalvageReport::isComplete() const
{
    return altered.isEmpty() && findings.isEmpty() &&
           std::ranges::all_of(tables, [](const SalvagedTable& table) { return table.lost() == 0; });
}

} // namespace utfall

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

/// An index that tells whom, or which import, a row that cannot be read belonged to.
struct Telling
{
    QLatin1StringView table;
    QLatin1StringView index;
    QLatin1StringView column;
};
constexpr std::array Tellings{
    Telling{"lab_result"_L1, "lab_result_person"_L1, "person_id"_L1},
    Telling{"lab_result"_L1, "lab_result_batch"_L1, "batch_id"_L1},
    Telling{"provider_switch"_L1, "provider_switch_person"_L1, "person_id"_L1},
    Telling{"person_exit"_L1, "person_exit_person"_L1, "person_id"_L1},
    Telling{"person"_L1, "person_batch"_L1, "batch_id"_L1},
    Telling{"held_row"_L1, "held_row_batch"_L1, "batch_id"_L1},
};

/// Without these there is no register.
constexpr std::array Necessary{"register_info"_L1, "contract"_L1, "contract_terms"_L1};

/// Rounds of taking away rows that point at rows that are not there; each can leave others pointing.
constexpr int MaxRounds = 10;

/// Moves rows from a damaged file into an empty register, by plain statements: the rules of the register
/// (types, constraints) judge every row.
class Rescue
{
public:
    Rescue(DamagedFile& damaged, QString freshPath)
        : m_damaged(damaged),
          m_freshPath(std::move(freshPath)),
          m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(m_freshPath);
        if (!database.open())
            throw SqlFailure(errorOf(database.lastError()));
        // Rows come table by table, so those they point at may come later.
        execute(u"PRAGMA foreign_keys = OFF"_s);
        execute(u"PRAGMA secure_delete = ON"_s);
        execute(u"BEGIN"_s);
    }
    ~Rescue()
    {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    Rescue(const Rescue&) = delete;
    Rescue& operator=(const Rescue&) = delete;

    Result<SalvageReport> run(const security::Credential& credential, const Job& job)
    {
        const QStringList tables = tableNames();
        for (qsizetype i = 0; i < tables.size() && !job.isCancelled(); ++i) {
            m_report.tables.append(take(tables.at(i)));
            job.report(i + 1, tables.size());
        }
        if (auto removed = removePeopleWithoutIdentity(credential); !removed)
            return removed.error();
        removeUnrealDates();
        mendReferences();
        // What was changed of somebody who is gone cannot be taken back, and its key is gone as well.
        execute(u"DELETE FROM batch_change WHERE subject = 'person' AND "
                "subject_id NOT IN (SELECT person_id FROM person_identity)"_s);
        recount(tables);
        nameAffected();
        execute(u"COMMIT"_s);
        return m_report;
    }

private:
    void execute(const QString& sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (!query.exec(sql))
            throw SqlFailure(errorOf(query.lastError()));
    }

    /// All values of all rows, row by row.
    QList<QVariantList> select(const QString& sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.exec(sql))
            throw SqlFailure(errorOf(query.lastError()));
        QList<QVariantList> rows;
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i));
            rows.append(row);
        }
        return rows;
    }

    QStringList tableNames()
    {
        QStringList names;
        const auto rows = select(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' "
            "ORDER BY rowid"_s);
        for (const QVariantList& row : rows)
            names.append(row.first().toString());
        return names;
    }

    SalvagedTable take(const QString& table)
    {
        SalvagedTable counts;
        counts.table = table;
        QStringList columns;
        QStringList marks{u"?"_s};
        const auto info = select(u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
        for (const QVariantList& row : info) {
            columns.append(u'"' + row.first().toString() + u'"');
            marks.append(u"?"_s);
        }
        QSqlQuery insert(QSqlDatabase::database(m_connection, false));
        // A column that is the row number itself is named twice, with one value.
        if (!insert.prepare(u"INSERT INTO \"%1\" (rowid, %2) VALUES (%3)"_s.arg(table, columns.join(u", "_s),
                                                                                marks.join(u", "_s))))
            throw SqlFailure(errorOf(insert.lastError()));
        QSet<qint64> kept;
        QSet<qint64> refused; // read, but against the register's rules
        const QSet<qint64> unreadable = m_damaged.read(table, columns, [&](const QVariantList& row) {
            ++counts.read;
            for (int i = 0; i < row.size(); ++i)
                insert.bindValue(i, row.at(i));
            if (insert.exec())
                kept.insert(row.first().toLongLong());
            else if (const Error error = errorOf(insert.lastError()); error.kind == ErrorKind::Environment)
                throw SqlFailure(error); // a full disk is no fault of the row
            else
                refused.insert(row.first().toLongLong());
        });
        QSet<qint64> missing = unreadable;
        for (const Telling& telling : Tellings) {
            if (telling.table != table)
                continue;
            const auto rows = m_damaged.indexed(table, telling.index, telling.column);
            for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
                if (kept.contains(it.key()))
                    continue;
                missing.insert(it.key());
                if (it.value() > 0)
                    (telling.column == "batch_id"_L1 ? m_batches : m_people).insert(it.value());
            }
        }
        counts.unreadable = missing.subtract(refused).size();
        return counts;
    }

    Result<void> removePeopleWithoutIdentity(const security::Credential& credential)
    {
        const bool isSealed = m_damaged.version() > SealingVersion;
        std::optional<SealedRows> sealedRows;
        if (isSealed) {
            auto unlocked = SealedRows::unlock(m_connection, credential);
            if (!unlocked)
                return unlocked.error();
            sealedRows.emplace(std::move(unlocked).value());
        }
        QList<qint64> gone;
        const auto people = select(isSealed ? u"SELECT p.id, i.record, i.wrapped_key FROM person p "
                                              "LEFT JOIN person_identity i ON i.person_id = p.id"_s
                                            : u"SELECT p.id, i.record, NULL FROM person p "
                                              "LEFT JOIN person_identity i ON i.person_id = p.id"_s);
        for (const QVariantList& person : people) {
            const qint64 id = person.first().toLongLong();
            const QByteArray record = person.at(1).toByteArray();
            Prepatient read;
            const bool opens = isSealed ? sealedRows->openPerson(id, person.at(2).toByteArray(), record)
                                        : decodePerson(record, read).ok();
            if (!opens)
                gone.append(id);
        }
        if (isSealed)
            m_people.unite(sealedRows->removeForged());
        for (const qint64 id : gone) {
            const auto pseudonym = select(u"SELECT pseudonym FROM person WHERE id = %1"_s.arg(id));
            m_report.people.append(pseudonym.first().first().toString());
            execute(u"DELETE FROM person_identity WHERE person_id = %1"_s.arg(id));
            execute(u"DELETE FROM person WHERE id = %1"_s.arg(id));
        }
        return {};
    }

    void removeUnrealDates()
    {
        for (const auto& [table, column] :
             {std::pair{"lab_result"_L1, "sampled"_L1}, std::pair{"provider_switch"_L1, "switched"_L1},
              std::pair{"person_exit"_L1, "exited"_L1}}) {
            const QString where = u"date(%1, '+0 days') IS NOT %1"_s.arg(column);
            const auto people = select(u"SELECT person_id FROM %1 WHERE %2"_s.arg(table, where));
            for (const QVariantList& person : people)
                m_people.insert(person.first().toLongLong());
            execute(u"DELETE FROM %1 WHERE %2"_s.arg(table, where));
        }
    }

    /// A row that points at a row that is not there loses the pointer where it may, otherwise it goes: the
    /// key of a table may not be empty either, though SQLite does not say so of a row number.
    void mendReferences()
    {
        for (int round = 0; round < MaxRounds; ++round) {
            const auto broken = select(u"SELECT c.\"table\", c.rowid, f.\"from\", i.\"notnull\" OR i.pk FROM "
                                       u"pragma_foreign_key_check c "
                                       "JOIN pragma_foreign_key_list(c.\"table\") f ON f.id = c.fkid "
                                       "JOIN pragma_table_info(c.\"table\") i ON i.name = f.\"from\""_s);
            if (broken.isEmpty())
                return;
            for (const QVariantList& row : broken) {
                const QString table = row.at(0).toString();
                const QString id = row.at(1).toString();
                if (row.at(3).toBool())
                    execute(u"DELETE FROM \"%1\" WHERE rowid = %2"_s.arg(table, id));
                else
                    execute(u"UPDATE \"%1\" SET \"%2\" = NULL WHERE rowid = %3"_s.arg(
                        table, row.at(2).toString(), id));
            }
        }
    }

    void recount(const QStringList& tables)
    {
        for (qsizetype i = 0; i < m_report.tables.size(); ++i)
            m_report.tables[i].kept =
                select(u"SELECT count(*) FROM \"%1\""_s.arg(tables.at(i))).first().first().toLongLong();
    }

    void nameAffected()
    {
        for (const qint64 id : std::as_const(m_people)) {
            const auto rows = select(u"SELECT pseudonym FROM person WHERE id = %1"_s.arg(id));
            if (!rows.isEmpty())
                m_report.people.append(rows.first().first().toString());
        }
        m_report.people.removeDuplicates();
        m_report.people.sort();
        m_report.batches = QList<qint64>(m_batches.cbegin(), m_batches.cend());
        std::ranges::sort(m_report.batches);
    }

    DamagedFile& m_damaged;
    QString m_freshPath;
    QString m_connection;
    SalvageReport m_report;
    QSet<qint64> m_people;
    QSet<qint64> m_batches;
};

bool hasContract(const SalvageReport& report)
{
    return std::ranges::all_of(Necessary, [&](QLatin1StringView name) {
        const auto found = std::ranges::find(report.tables, QString(name), &SalvagedTable::table);
        return found != report.tables.end() && found->kept > 0;
    });
}

/// Opens the new register as everybody will, which upgrades it, and looks it over.
Result<void> finish(const QString& path, const WorkContext& context, const security::Credential& credential,
                    const Migrations& migrations, SalvageReport& report)
{
    auto opened = Database::open(path, context, credential, migrations);
    if (!opened)
        return opened.error();
    Database& database = **opened;
    ContentDigest digest(database);
    report.altered = digest.findings();
    Transaction transaction(database);
    qint64 lost = 0;
    for (const SalvagedTable& table : std::as_const(report.tables))
        lost += table.lost();
    AuditRepository log(database);
    if (!log.check().isEmpty())
        log.chainAnew();
    log.append(u"register.salvaged"_s, {}, {{u"lost"_s, QString::number(lost)}});
    database.bumpRevision();
    digest.renewAll();
    transaction.commit();
    report.findings = checkRegister(database);
    return {};
}

void removeFiles(const QString& path)
{
    QFile::remove(path + u"-journal"_s);
    QFile::remove(path);
}

} // namespace

Result<SalvageReport> salvageRegister(const QString& damagedPath, const QString& freshPath,
                                      const WorkContext& context, const security::Credential& credential,
                                      const Job& job, const Migrations& migrations)
{
    if (QFileInfo::exists(freshPath))
        return Error(ErrorKind::BadInput, u"file-exists"_s, {{u"file"_s, QFileInfo(freshPath).fileName()}});
    auto damaged = DamagedFile::open(damagedPath, freshPath + u".skadad"_s, migrations);
    if (!damaged)
        return damaged.error();
    auto report = [&]() -> Result<SalvageReport> {
        try {
            if (auto written = writeEmptyRegister(freshPath, migrations, (*damaged)->version()); !written)
                return written.error();
            Result<SalvageReport> rescued = Rescue(**damaged, freshPath).run(credential, job);
            if (!rescued)
                return rescued;
            SalvageReport saved = std::move(rescued).value();
            if (job.isCancelled())
                return Error(ErrorKind::Cancelled, u"cancelled"_s);
            if (!hasContract(saved))
                return Error(ErrorKind::Integrity, u"salvage-no-contract"_s);
            if (auto finished = finish(freshPath, context, credential, migrations, saved); !finished)
                return finished.error();
            return saved;
        } catch (const SqlFailure& failed) {
            return failed.error();
        }
    }();
    if (!report)
        removeFiles(freshPath);
    return report;
}

} // namespace utfall::storage
