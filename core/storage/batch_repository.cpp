// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/batch_repository.h"

#include "core/storage/database.h"
#include "core/storage/held_row_repository.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

const QString SelectBatch =
    u"SELECT id, kind, imported_at, imported_by, today, percent_meaning, program_version, rows_read, "
    "rows_added, rows_updated, rows_duplicate, rows_held, rows_rejected, undone_at, undone_by, profile "
    "FROM import_batch "_s;

} // namespace

BatchRecord BatchRepository::insert(BatchRecord batch)
{
    batch.at = m_database.context().clock->now();
    batch.by = m_database.context().user;
    batch.programVersion = QStringLiteral(UTFALL_VERSION);
    batch.id = BatchId(
        m_database
            .prepare(
                u"INSERT INTO import_batch (kind, imported_at, imported_by, today, percent_meaning, "
                u"program_version, "
                "rows_read, rows_added, rows_updated, rows_duplicate, rows_held, rows_rejected, profile) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .insert(batch.kind, batch.at, batch.by, batch.today, batch.percentMeaning, batch.programVersion,
                    batch.read, batch.added, batch.updated, batch.duplicates, batch.held, batch.rejected,
                    batch.profile));
    insertFiles(batch);
    if (batch.receipt)
        insertReceipt(batch.id, *batch.receipt);
    return batch;
}

void BatchRepository::insertFiles(BatchRecord& batch)
{
    RegisterSeal& seal = m_database.seal();
    Statement file =
        m_database.prepare(u"INSERT INTO import_file (id, batch_id, source, content_tag, bytes, "
                           "encoding, separator, format, rows_read) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (ImportFileRecord& record : batch.files) {
        record.id = nextRowId(m_database, "import_file"_L1);
        file.run(record.id, batch.id,
                 seal.sealText(sealed::FileSource, record.id,
                               encodeFileSource({record.name, record.sha256, record.sheet})),
                 seal.contentTagOf(record.sha256), record.bytes, record.encoding, record.separator,
                 record.format, record.rows);
    }
}

void BatchRepository::insertReceipt(BatchId batch, const ImportReceiptRecord& receipt)
{
    m_database
        .prepare(u"INSERT INTO import_receipt (batch_id, profile, rows_released, people, first_date, "
                 "last_date, numbers, sum_millionths) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(batch, receipt.profile, receipt.released, receipt.people, receipt.first, receipt.last,
             receipt.numbers, receipt.sum);
    Statement reason = m_database.prepare(
        u"INSERT INTO import_reason (batch_id, code, severity, row_count) VALUES (?, ?, ?, ?)"_s);
    for (const ImportReasonRecord& record : receipt.reasons)
        reason.run(batch, record.code, severityKey(record.severity), record.rows);
}

void BatchRepository::setCounts(const BatchRecord& batch)
{
    m_database
        .prepare(
            u"UPDATE import_batch SET rows_read = ?, rows_added = ?, rows_updated = ?, rows_duplicate = ?, "
            "rows_held = ?, rows_rejected = ? WHERE id = ?"_s)
        .run(batch.read, batch.added, batch.updated, batch.duplicates, batch.held, batch.rejected, batch.id);
}

void BatchRepository::markUndone(BatchId id)
{
    m_database.prepare(u"UPDATE import_batch SET undone_at = ?, undone_by = ? WHERE id = ?"_s)
        .run(m_database.context().clock->now(), m_database.context().user, id);
}

void BatchRepository::setProfile(BatchId id, const QString& profile)
{
    m_database.prepare(u"UPDATE import_batch SET profile = ? WHERE id = ?"_s).run(profile, id);
}

QList<BatchRecord> BatchRepository::read(Statement& statement)
{
    QList<BatchRecord> batches;
    while (statement.step()) {
        BatchRecord batch;
        batch.id = statement.id<BatchId>(0);
        batch.kind = statement.text(1);
        batch.at = statement.dateTime(2);
        batch.by = statement.text(3);
        batch.today = statement.date(4);
        batch.percentMeaning = statement.text(5);
        batch.programVersion = statement.text(6);
        batch.read = statement.integer(7);
        batch.added = statement.integer(8);
        batch.updated = statement.integer(9);
        batch.duplicates = statement.integer(10);
        batch.held = statement.integer(11);
        batch.rejected = statement.integer(12);
        batch.undoneAt = statement.dateTime(13);
        batch.undoneBy = statement.text(14);
        batch.profile = statement.text(15);
        batches.append(std::move(batch));
    }
    for (BatchRecord& batch : batches) {
        batch.files = filesOf(batch.id);
        batch.receipt = receiptOf(batch.id);
    }
    return batches;
}

QList<ImportFileRecord> BatchRepository::filesOf(BatchId batch)
{
    QList<ImportFileRecord> files;
    Statement statement = m_database.prepare(
        u"SELECT id, source, bytes, encoding, separator, format, rows_read FROM import_file "
        "WHERE batch_id = ? ORDER BY id"_s);
    statement.bind(batch);
    while (statement.step()) {
        ImportFileRecord file;
        file.id = statement.integer(0);
        openSource(statement.blob(1), file);
        file.bytes = statement.integer(2);
        file.encoding = statement.text(3);
        file.separator = statement.text(4);
        file.format = statement.text(5);
        if (!statement.isNull(6))
            file.rows = statement.integer(6);
        files.append(std::move(file));
    }
    return files;
}

std::optional<ImportReceiptRecord> BatchRepository::receiptOf(BatchId batch)
{
    Statement statement = m_database.prepare(
        u"SELECT profile, rows_released, people, first_date, last_date, numbers, sum_millionths "
        "FROM import_receipt WHERE batch_id = ?"_s);
    statement.bind(batch);
    if (!statement.step())
        return std::nullopt;
    ImportReceiptRecord receipt{
        statement.text(0), statement.integer(1), statement.integer(2), statement.date(3),
        statement.date(4), statement.integer(5), std::nullopt,         {}};
    if (!statement.isNull(6))
        receipt.sum = Decimal::fromMillionths(statement.integer(6));
    Statement reasons = m_database.prepare(
        u"SELECT code, severity, row_count FROM import_reason WHERE batch_id = ? ORDER BY id"_s);
    reasons.bind(batch);
    while (reasons.step())
        receipt.reasons.append({reasons.text(0), severityOf(reasons.text(1)), reasons.integer(2)});
    return receipt;
}

void BatchRepository::openSource(const QByteArray& source, ImportFileRecord& file)
{
    const Result<SourceFile> read =
        decodeFileSource(m_database.seal().openText(sealed::FileSource, file.id, source));
    if (!read)
        throw SqlFailure(read.error());
    file.name = read->name;
    file.sha256 = read->sha256;
    file.sheet = read->sheet;
}

QString BatchRepository::fileName(qint64 id)
{
    Statement statement = m_database.prepare(u"SELECT source FROM import_file WHERE id = ?"_s);
    statement.bind(id);
    ImportFileRecord file;
    file.id = id;
    if (statement.step())
        openSource(statement.blob(0), file);
    return file.name;
}

QList<BatchRecord> BatchRepository::all()
{
    Statement statement = m_database.prepare(SelectBatch + u"ORDER BY id DESC"_s);
    return read(statement);
}

std::optional<BatchRecord> BatchRepository::byId(BatchId id)
{
    Statement statement = m_database.prepare(SelectBatch + u"WHERE id = ?"_s);
    statement.bind(id);
    QList<BatchRecord> found = read(statement);
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

std::optional<BatchId> BatchRepository::holdingFile(const QString& kind, const QByteArray& sha256)
{
    Statement statement = m_database.prepare(
        u"SELECT b.id FROM import_file f JOIN import_batch b ON b.id = f.batch_id "
        "WHERE f.content_tag = ? AND b.kind = ? AND b.undone_at IS NULL ORDER BY b.id DESC LIMIT 1"_s);
    statement.bind(m_database.seal().contentTagOf(sha256), kind);
    return statement.step() ? std::optional(statement.id<BatchId>(0)) : std::nullopt;
}

void BatchRepository::insertChange(const BatchChange& change)
{
    RegisterSeal& seal = m_database.seal();
    const qint64 id = nextRowId(m_database, "batch_change"_L1);
    m_database
        .prepare(
            u"INSERT INTO batch_change (id, batch_id, subject, subject_id, before) VALUES (?, ?, ?, ?, ?)"_s)
        .run(id, change.batch, change.subject, change.subjectId,
             change.subject == "person"_L1
                 ? seal.sealFor(PersonId(change.subjectId), sealed::ChangeBefore, id, change.before)
                 : seal.sealText(sealed::ChangeBefore, id, change.before));
}

QList<BatchChange> BatchRepository::changesOf(BatchId id)
{
    RegisterSeal& seal = m_database.seal();
    QList<BatchChange> changes;
    Statement statement = m_database.prepare(
        u"SELECT id, batch_id, subject, subject_id, before FROM batch_change WHERE batch_id = ? ORDER BY id"_s);
    statement.bind(id);
    while (statement.step()) {
        const qint64 row = statement.integer(0);
        const QByteArray record = statement.blob(4);
        changes.append({statement.id<BatchId>(1), statement.text(2), statement.integer(3),
                        statement.text(2) == "person"_L1
                            ? seal.openFor(statement.id<PersonId>(3), sealed::ChangeBefore, row, record)
                            : seal.openText(sealed::ChangeBefore, row, record)});
    }
    return changes;
}

std::optional<BatchId> BatchRepository::laterChange(BatchId id, const QString& subject, qint64 subjectId)
{
    Statement statement = m_database.prepare(
        u"SELECT c.batch_id FROM batch_change c JOIN import_batch b ON b.id = c.batch_id "
        "WHERE c.subject = ? AND c.subject_id = ? AND c.batch_id > ? AND b.undone_at IS NULL ORDER BY c.batch_id LIMIT 1"_s);
    statement.bind(subject, subjectId, id);
    return statement.step() ? std::optional(statement.id<BatchId>(0)) : std::nullopt;
}

} // namespace utfall::storage
