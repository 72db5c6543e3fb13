// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimal.h"
#include "core/base/row_issue.h"
#include "core/base/typed_id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace utfall::storage {

class Database;

struct ImportFileRecord
{
    qint64 id = 0;
    QString name;      ///< without folder
    QByteArray sha256; ///< hex
    qint64 bytes = 0;
    QString encoding;
    QString separator;
    QString format = QStringLiteral("csv"); ///< fileKindKey()
    QString sheet{};                        ///< of a workbook
    std::optional<qint64> rows{};           ///< that were read; nothing: imported before they were kept
};

/// How many rows one reason concerned.
struct ImportReasonRecord
{
    QString code; ///< of row_issue_codes.h
    Severity severity = Severity::Note;
    qint64 rows = 0;
};

/// What the receipt of an import said beside its counts; it never changes.
struct ImportReceiptRecord
{
    QString profile;     ///< name of the mapping profile that day; empty: none
    qint64 released = 0; ///< rows that had waited and came in
    qint64 people = 0;   ///< control totals of the rows as read
    QDate first;
    QDate last;
    qint64 numbers = 0;
    std::optional<Decimal> sum; ///< nothing: too large to add up
    QList<ImportReasonRecord> reasons;
};

/// One import, as its row in import_batch. The counts are those of the day it was made.
struct BatchRecord
{
    BatchId id;
    QString kind; ///< key of the import kind: "results"
    QDateTime at; ///< UTC
    QString by;
    QDate today;            ///< gave short numbers their century
    QString percentMeaning; ///< "", "ngsp", "mono-s"
    QString profile;        ///< name of the mapping profile; empty: none
    QString programVersion;
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 duplicates = 0;
    qint64 held = 0;
    qint64 rejected = 0;
    QDateTime undoneAt; ///< invalid: in force
    QString undoneBy;
    QList<ImportFileRecord> files;
    std::optional<ImportReceiptRecord> receipt; ///< nothing: imported before receipts were kept
};

/// What a row held before a batch changed it.
struct BatchChange
{
    BatchId batch;
    QString subject; ///< "provider" or "person"
    qint64 subjectId = 0;
    QByteArray before;
};

/// Imports and their files. May throw SqlFailure.
class BatchRepository
{
public:
    explicit BatchRepository(Database& database) : m_database(database) {}

    /// Stores batch, files and receipt; stamps user, moment and program version. Gives the record with its
    /// ids.
    BatchRecord insert(BatchRecord batch);
    /// Replaces the counts, for an import whose rows are written before they are counted.
    void setCounts(const BatchRecord& batch);
    void markUndone(BatchId id);
    /// The rows of the import are understood by this mapping profile from now on; empty: by none.
    void setProfile(BatchId id, const QString& profile);

    [[nodiscard]] QList<BatchRecord> all(); ///< newest first
    [[nodiscard]] std::optional<BatchRecord> byId(BatchId id);
    /// The latest import in force of a file with that content, of that kind.
    [[nodiscard]] std::optional<BatchId> holdingFile(const QString& kind, const QByteArray& sha256);

    [[nodiscard]] QString fileName(qint64 id);

    void insertChange(const BatchChange& change);
    [[nodiscard]] QList<BatchChange> changesOf(BatchId id); ///< in the order they were made
    /// The earliest batch after `id`, in force, that changed the same subject.
    [[nodiscard]] std::optional<BatchId> laterChange(BatchId id, const QString& subject, qint64 subjectId);

private:
    [[nodiscard]] QList<BatchRecord> read(class Statement& statement);
    void insertFiles(BatchRecord& batch);
    void insertReceipt(BatchId batch, const ImportReceiptRecord& receipt);
    [[nodiscard]] QList<ImportFileRecord> filesOf(BatchId batch);
    [[nodiscard]] std::optional<ImportReceiptRecord> receiptOf(BatchId batch);
    void openSource(const QByteArray& source, ImportFileRecord& file);

    Database& m_database;
};

} // namespace utfall::storage
