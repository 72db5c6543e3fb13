// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/import_repository.h"

#include "core/storage/database.h"
#include "core/storage/fact_columns.h"
#include "core/storage/identity_index.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"

#include <algorithm>
#include <array>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

/// A table of stated facts and what restatements call its rows.
struct FactTable
{
    QLatin1StringView subject;
    QLatin1StringView table;
    QLatin1StringView kind; ///< of the files that fill it
    QLatin1StringView date;
    QLatin1StringView analysis; ///< its column, or an empty text
};
constexpr std::array FactTables{
    FactTable{"switch"_L1, "provider_switch"_L1, "switches"_L1, "switched"_L1, "''"_L1},
    FactTable{"exit"_L1, "person_exit"_L1, "exits"_L1, "exited"_L1, "''"_L1},
    FactTable{"result"_L1, "lab_result"_L1, "results"_L1, "sampled"_L1, "analysis"_L1},
};

constexpr QLatin1StringView
    WaitingColumns("h.id, h.batch_id, h.file_id, h.line, h.kind, h.code, h.cells, b.today, "
                   "b.percent_meaning, b.profile");

} // namespace

void ImportRepository::insertRestatement(const RestatementRecord& record)
{
    m_database
        .prepare(
            u"INSERT INTO batch_restatement (batch_id, file_id, line, subject, subject_id, century_assumed) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run(record.batch, record.file, record.line, record.subject, record.subjectId, record.centuryAssumed);
}

QList<RestatementRecord> ImportRepository::restatementsOf(const QString& subject, qint64 subjectId)
{
    QList<RestatementRecord> records;
    Statement statement =
        m_database.prepare(u"SELECT batch_id, file_id, line, century_assumed FROM batch_restatement "
                           "WHERE subject = ? AND subject_id = ? ORDER BY batch_id, id"_s);
    statement.bind(subject, subjectId);
    while (statement.step())
        records.append({statement.id<BatchId>(0), statement.integer(1), statement.integer(2), subject,
                        subjectId, statement.boolean(3)});
    return records;
}

void ImportRepository::readResults(PersonId first, PersonId last,
                                   const std::function<void(PersonId, ResultFact, bool)>& take)
{
    ResultReader reader(m_database);
    Statement statement = m_database.prepare(
        u"SELECT %1 FROM lab_result WHERE person_id BETWEEN ? AND ? ORDER BY person_id, sampled, id"_s.arg(
            ResultColumns));
    statement.bind(first, last);
    while (statement.step())
        take(statement.id<PersonId>(PersonColumn), reader.read(statement), statement.boolean(CenturyColumn));
}

bool ImportRepository::isAnybodyWaitedFor()
{
    return m_database.integerOf(u"SELECT EXISTS (SELECT 1 FROM mem.held_index)"_s) != 0;
}

QList<WaitingRecord> ImportRepository::readWaiting(Statement& statement)
{
    QList<WaitingRecord> waiting;
    while (statement.step()) {
        Result<QHash<QString, QString>> cells = decodeCells(
            m_database.seal().openHeld(sealed::HeldCells, statement.integer(0), statement.blob(6)));
        if (!cells)
            throw SqlFailure(cells.error());
        waiting.append({statement.id<HeldRowId>(0), statement.id<BatchId>(1), statement.integer(2),
                        statement.integer(3), statement.text(4), statement.text(5), std::move(cells).value(),
                        statement.date(7), statement.text(8), statement.text(9)});
    }
    return waiting;
}

QList<WaitingRecord> ImportRepository::waitingNaming(const PersonNumber& number, bool prepatients)
{
    // Two searches by index; SQLite would not use both for an OR of two columns in a join.
    Statement statement = m_database.prepare(
        u"SELECT %1 FROM held_row h LEFT JOIN import_batch b ON b.id = h.batch_id "
        "WHERE h.cells IS NOT NULL AND (h.kind = 'prepatients') = ? AND h.id IN (SELECT held_row_id FROM "
        "mem.held_index WHERE number = ? "
        "UNION SELECT held_row_id FROM mem.held_index WHERE ten_digits <> '' AND ten_digits = ?) ORDER BY h.id"_s
            .arg(WaitingColumns));
    statement.bind(prepatients, number.canonical(), number.tenDigits());
    return readWaiting(statement);
}

QList<WaitingRecord> ImportRepository::waitingFor(const QStringList& codes, bool prepatients, HeldRowId after,
                                                  int limit)
{
    // Codes are the program's own words, so they may stand in the statement.
    Statement statement = m_database.prepare(
        u"SELECT %1 FROM held_row h LEFT JOIN import_batch b ON b.id = h.batch_id "
        "WHERE h.state = 'open' AND h.severity = 'held' AND h.cells IS NOT NULL AND h.code IN ('%2') "
        "AND (h.kind = 'prepatients') = ? AND h.id > ? ORDER BY h.id LIMIT ?"_s.arg(WaitingColumns,
                                                                                    codes.join("', '"_L1)));
    statement.bind(prepatients, after.value(), limit);
    return readWaiting(statement);
}

QList<WaitingRecord> ImportRepository::waitingWithIds(const QList<HeldRowId>& ids)
{
    QList<HeldRowId> ordered = ids;
    std::sort(ordered.begin(), ordered.end());
    QList<WaitingRecord> waiting;
    Statement statement = m_database.prepare(
        u"SELECT %1 FROM held_row h LEFT JOIN import_batch b ON b.id = h.batch_id "
        "WHERE h.state = 'open' AND h.severity = 'held' AND h.cells IS NOT NULL AND h.id = ?"_s.arg(
            WaitingColumns));
    for (const HeldRowId id : ordered) {
        statement.bind(id);
        waiting.append(readWaiting(statement));
    }
    return waiting;
}

QList<ReviewRecord> ImportRepository::reviews(const QString& kind)
{
    QList<ReviewRecord> reviews;
    for (const FactTable& facts : FactTables) {
        if (facts.kind != kind)
            continue;
        Statement statement =
            m_database.prepare(u"SELECT h.id, f.person_id, f.id, h.code, h.state = 'open' FROM held_row h "
                               "JOIN %1 f ON f.id = h.fact_id WHERE h.kind = ? AND h.fact_id IS NOT NULL "
                               "AND h.state IN ('open', 'released') ORDER BY h.id"_s.arg(facts.table));
        statement.bind(kind);
        while (statement.step())
            reviews.append({statement.id<HeldRowId>(0), statement.id<PersonId>(1), statement.integer(2),
                            statement.text(3), statement.boolean(4)});
    }
    return reviews;
}

QList<std::pair<PersonId, SwitchId>> ImportRepository::switchesToUnregistered()
{
    QList<std::pair<PersonId, SwitchId>> switches;
    Statement statement =
        m_database.prepare(u"SELECT s.person_id, s.id FROM provider_switch s "
                           "LEFT JOIN provider p ON p.organisation_number = s.provider_number "
                           "WHERE s.provider_number IS NOT NULL AND p.id IS NULL AND NOT EXISTS "
                           "(SELECT 1 FROM held_row h WHERE h.kind = 'switches' AND h.fact_id = s.id "
                           "AND h.code NOT IN ('switch-chosen', 'switch-set-aside')) ORDER BY s.id"_s);
    while (statement.step())
        switches.append({statement.id<PersonId>(0), statement.id<SwitchId>(1)});
    return switches;
}

QSet<ResultId> ImportRepository::reviewedResults(PersonId person)
{
    QSet<ResultId> results;
    Statement statement = m_database.prepare(
        u"SELECT f.id FROM lab_result f JOIN held_row h ON h.kind = 'results' AND h.fact_id = f.id "
        "WHERE f.person_id = ? AND h.code NOT IN ('sample-chosen', 'sample-set-aside')"_s);
    statement.bind(person);
    while (statement.step())
        results.insert(statement.id<ResultId>(0));
    return results;
}

std::optional<HeldRowId> ImportRepository::releasedAt(BatchId batch, qint64 file, qint64 line,
                                                      const QString& kind)
{
    Statement statement = m_database.prepare(
        u"SELECT id FROM held_row WHERE file_id = ? AND line = ? AND batch_id = ? AND kind = ? "
        "AND state = 'released' AND fact_id IS NULL AND cells IS NOT NULL"_s);
    statement.bind(file, line, batch, kind);
    return statement.step() ? std::optional(statement.id<HeldRowId>(0)) : std::nullopt;
}

void ImportRepository::release(HeldRowId id)
{
    m_database.prepare(u"UPDATE held_row SET state = 'released' WHERE id = ?"_s).run(id);
    IdentityIndex(m_database).removeHeld(id);
}

void ImportRepository::reopen(HeldRowId id, const RowIssue& issue)
{
    m_database
        .prepare(
            u"UPDATE held_row SET state = 'open', severity = ?, column_key = ?, code = ?, args = ? WHERE id = ?"_s)
        .run(severityKey(issue.severity), issue.column, issue.code, sealedArgs(m_database, id, issue.args),
             id);
}

void ImportRepository::reopenFor(const PersonNumber& number, HeldRowId id, const RowIssue& issue)
{
    reopen(id, issue);
    IdentityIndex(m_database).putHeld(id, number);
}

void ImportRepository::clearCells(HeldRowId id)
{
    m_database.prepare(u"UPDATE held_row SET cells = NULL WHERE id = ?"_s).run(id);
}

std::optional<BatchId> ImportRepository::laterChange(BatchId batch)
{
    Statement statement = m_database.prepare(
        u"SELECT min(c.batch_id) FROM batch_change c JOIN import_batch b ON b.id = c.batch_id "
        "WHERE c.batch_id > ? AND b.undone_at IS NULL AND ("
        "  (c.subject = 'person' AND c.subject_id IN (SELECT id FROM person WHERE batch_id = ?)) OR "
        "  (c.subject = 'provider' AND c.subject_id IN (SELECT id FROM provider WHERE batch_id = ?)) OR "
        "  EXISTS (SELECT 1 FROM batch_change m WHERE m.batch_id = ? AND m.subject = c.subject "
        "          AND m.subject_id = c.subject_id))"_s);
    statement.bind(batch, batch, batch, batch);
    return statement.step() && !statement.isNull(0) ? std::optional(statement.id<BatchId>(0)) : std::nullopt;
}

QList<PersonId> ImportRepository::peopleOf(BatchId batch)
{
    QList<PersonId> people;
    Statement statement = m_database.prepare(u"SELECT id FROM person WHERE batch_id = ? ORDER BY id"_s);
    statement.bind(batch);
    while (statement.step())
        people.append(statement.id<PersonId>(0));
    return people;
}

QHash<HeldRowId, QString> ImportRepository::heldRowsOfProtected()
{
    QHash<HeldRowId, QString> rows;
    Statement statement = m_database.prepare(
        u"SELECT h.held_row_id, p.pseudonym FROM mem.held_index h JOIN mem.person_index i "
        "ON i.number = h.number OR (i.ten_digits <> '' AND i.ten_digits = h.ten_digits) JOIN person p ON p.id = i.person_id WHERE i.protected"_s);
    while (statement.step())
        rows.insert(statement.id<HeldRowId>(0), statement.text(1));
    return rows;
}

QList<BatchFactRecord> ImportRepository::factsOf(BatchId batch, qsizetype limit)
{
    QList<BatchFactRecord> records;
    for (const FactTable& facts : FactTables) {
        Statement statement = m_database.prepare(
            u"SELECT p.pseudonym, f.%2, %3 FROM %1 f JOIN person p ON p.id = f.person_id "
            "WHERE f.batch_id = ? ORDER BY f.id LIMIT ?"_s.arg(facts.table, facts.date, facts.analysis));
        statement.bind(batch, qint64{limit - records.size()});
        while (statement.step())
            records.append({facts.subject, statement.text(0), statement.date(1), statement.text(2)});
    }
    return records;
}

QList<PersonId> ImportRepository::peopleWithResultsOf(BatchId batch)
{
    QList<PersonId> people;
    Statement statement = m_database.prepare(
        u"SELECT DISTINCT person_id FROM lab_result WHERE batch_id = ? ORDER BY person_id"_s);
    statement.bind(batch);
    while (statement.step())
        people.append(statement.id<PersonId>(0));
    return people;
}

QList<ProviderId> ImportRepository::providersOf(BatchId batch)
{
    QList<ProviderId> providers;
    Statement statement = m_database.prepare(u"SELECT id FROM provider WHERE batch_id = ? ORDER BY id"_s);
    statement.bind(batch);
    while (statement.step())
        providers.append(statement.id<ProviderId>(0));
    return providers;
}

void ImportRepository::passOnRestated(BatchId batch)
{
    for (const FactTable& facts : FactTables) {
        Statement update = m_database.prepare(
            u"UPDATE %1 SET batch_id = ?, file_id = ?, line = ?, century_assumed = ? WHERE id = ?"_s.arg(
                facts.table));
        const QList<RestatementRecord> heirs = takeHeirs(batch, facts.subject, facts.table, u"id"_s);
        for (const RestatementRecord& heir : heirs)
            update.run(heir.batch, heir.file, heir.line, heir.centuryAssumed, heir.subjectId);
    }
    for (const QLatin1StringView entity : {"person"_L1, "provider"_L1}) {
        Statement added = m_database.prepare(u"UPDATE %1 SET batch_id = ? WHERE id = ?"_s.arg(entity));
        const QList<RestatementRecord> heirs = takeHeirs(batch, entity, entity, u"id"_s);
        for (const RestatementRecord& heir : heirs)
            added.run(heir.batch, heir.subjectId);
        Statement changed = m_database.prepare(
            u"UPDATE batch_change SET batch_id = ? WHERE batch_id = ? AND subject = ? AND subject_id = ?"_s);
        const QList<RestatementRecord> changers =
            takeHeirs(batch, entity, "batch_change"_L1, u"subject_id"_s);
        for (const RestatementRecord& heir : changers)
            changed.run(heir.batch, batch, heir.subject, heir.subjectId);
    }
}

QList<RestatementRecord> ImportRepository::takeHeirs(BatchId batch, const QString& subject,
                                                     QLatin1StringView table, const QString& idColumn)
{
    QList<RestatementRecord> heirs;
    QList<qint64> restatements;
    const QString sameSubject = table == "batch_change"_L1 ? u"AND s.subject = r.subject "_s : QString();
    Statement statement =
        m_database.prepare(u"SELECT r.id, r.batch_id, r.file_id, r.line, r.century_assumed, r.subject_id "
                           u"FROM batch_restatement r "
                           "JOIN %1 s ON s.%2 = r.subject_id %3 WHERE s.batch_id = ? AND r.subject = ? AND "
                           "r.batch_id > s.batch_id "
                           "ORDER BY r.subject_id, r.batch_id, r.id"_s.arg(table, idColumn, sameSubject));
    statement.bind(batch, subject);
    while (statement.step()) {
        // The earliest of several inherits.
        if (!heirs.isEmpty() && heirs.last().subjectId == statement.integer(5))
            continue;
        heirs.append({statement.id<BatchId>(1), statement.integer(2), statement.integer(3), subject,
                      statement.integer(5), statement.boolean(4)});
        restatements.append(statement.integer(0));
    }
    Statement used = m_database.prepare(u"DELETE FROM batch_restatement WHERE id = ?"_s);
    for (const qint64 id : restatements)
        used.run(id);
    return heirs;
}

qint64 ImportRepository::removeFacts(BatchId batch)
{
    qint64 removed = 0;
    for (const FactTable& facts : FactTables) {
        m_database
            .prepare(
                u"DELETE FROM held_row WHERE kind = '%1' AND fact_id IN (SELECT id FROM %2 WHERE batch_id = ?)"_s
                    .arg(facts.kind, facts.table))
            .run(batch);
        Statement remove = m_database.prepare(u"DELETE FROM %1 WHERE batch_id = ?"_s.arg(facts.table));
        remove.run(batch);
        removed += remove.changedRows();
    }
    return removed;
}

void ImportRepository::removeTraces(BatchId batch)
{
    m_database
        .prepare(
            u"DELETE FROM mem.held_index WHERE held_row_id IN (SELECT id FROM held_row WHERE batch_id = ?)"_s)
        .run(batch);
    for (const QLatin1StringView table : {"held_row"_L1, "batch_restatement"_L1, "batch_change"_L1})
        m_database.prepare(u"DELETE FROM %1 WHERE batch_id = ?"_s.arg(table)).run(batch);
}

void ImportRepository::forget(const QString& subject, qint64 subjectId)
{
    m_database.prepare(u"DELETE FROM batch_restatement WHERE subject = ? AND subject_id = ?"_s)
        .run(subject, subjectId);
    for (const FactTable& facts : FactTables) {
        if (facts.subject == subject) {
            m_database.prepare(u"DELETE FROM held_row WHERE kind = ? AND fact_id = ?"_s)
                .run(QString(facts.kind), subjectId);
            return;
        }
    }
    m_database.prepare(u"DELETE FROM batch_change WHERE subject = ? AND subject_id = ?"_s)
        .run(subject, subjectId);
}

} // namespace utfall::storage
