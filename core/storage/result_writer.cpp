// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/result_writer.h"

#include "core/base/side_thread.h"
#include "core/storage/content_digest.h"
#include "core/storage/database.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Table = "lab_result"_L1;

/// Whole blocks of the content digest: some ten milliseconds of work, and a few megabytes.
constexpr qsizetype PieceRows = 8 * ContentDigest::BlockRows;

/// Keeps little of the file in memory: rows that come person by person are written to its end and to the
/// next page of its indexes, and the import itself needs room.
class SmallCache
{
public:
    explicit SmallCache(Database& database)
        : m_database(database), m_before(database.integerOf(u"PRAGMA main.cache_size"_s))
    {
        constexpr qint64 KiB = 16'384;
        set(-KiB);
    }
    ~SmallCache()
    {
        try {
            set(m_before);
        } catch (const SqlFailure&) {
            // A smaller cache is slower, nothing else.
        }
    }
    SmallCache(const SmallCache&) = delete;
    SmallCache& operator=(const SmallCache&) = delete;

private:
    void set(qint64 size) { m_database.execute(u"PRAGMA main.cache_size = %1"_s.arg(size)); }

    Database& m_database;
    qint64 m_before;
};

/// A part of the record of row `slot`, which stands in the bound records.
QString partOf(PackedResults::Field field, QLatin1StringView type)
{
    return u"CAST(substr(?, slot * %1 + %2, %3) AS %4)"_s.arg(PackedResults::RecordSize)
        .arg(field.at + 1)
        .arg(field.size)
        .arg(type);
}

QString insertPacked()
{
    constexpr auto Integer = "INTEGER"_L1;
    constexpr auto Text = "TEXT"_L1;
    return u"INSERT INTO lab_result (id, person_id, analysis, sampled, reported, status, value, bound, unit, "
           "laboratory, method, texts, century_assumed, batch_id, file_id, line) "
           "SELECT ? + slot, %1, analysis, %2, iif(has_reported, %3, NULL), status, "
           "iif(has_value, %4, NULL), bound, unit, laboratory, method, "
           "iif(has_texts, substr(?, %5, %6), NULL), century_assumed, batch_id, file_id, nullif(%7, 0) "
           "FROM temp.result_slot CROSS JOIN temp.result_shared ON place = %8 WHERE slot < ?"_s.arg(
               partOf(PackedResults::Person, Integer), partOf(PackedResults::Sampled, Text),
               partOf(PackedResults::Reported, Text), partOf(PackedResults::Value, Integer),
               partOf(PackedResults::TextsAt, Integer), partOf(PackedResults::TextsSize, Integer),
               partOf(PackedResults::Line, Integer), partOf(PackedResults::Shared, Integer));
}

} // namespace

std::optional<ResultId> ResultWriter::write(qsizetype count, const Source& source, const Progress& progress)
{
    const qint64 firstId = nextRowId(m_database, Table);
    if (count == 0)
        return ResultId(firstId);
    prepareTables();
    const SmallCache small(m_database);
    ContentDigest digest(m_database);
    ContentDigest::Appending appending(digest, Table);

    SideThread beside;
    qsizetype packed = sizeOfPiece(firstId, count);
    std::future<PackedResults> next = beside.start(packing(firstId, 0, packed, source));
    for (qsizetype stored = 0; stored < count;) {
        if (!progress(stored))
            return std::nullopt;
        const PackedResults piece = next.get();
        if (packed < count) {
            const qsizetype size = sizeOfPiece(firstId + packed, count - packed);
            next = beside.start(packing(firstId + packed, packed, size, source));
            packed += size;
        }
        store(piece);
        appending.add(piece.firstId, piece.count, piece.digests);
        stored += piece.count;
    }
    appending.end();
    return ResultId(firstId);
}

qsizetype ResultWriter::sizeOfPiece(qint64 firstId, qsizetype left) const
{
    return qMin(left, PieceRows - static_cast<qsizetype>(firstId % ContentDigest::BlockRows));
}

void ResultWriter::prepareTables()
{
    m_database.execute(u"CREATE TEMP TABLE IF NOT EXISTS result_shared (place INTEGER PRIMARY KEY, "
                       "analysis, status, bound, unit, laboratory, method, century_assumed, batch_id, "
                       "file_id, has_value, has_reported, has_texts)"_s);
    m_database.execute(u"CREATE TEMP TABLE IF NOT EXISTS result_slot (slot INTEGER PRIMARY KEY)"_s);
    if (m_database.integerOf(u"SELECT count(*) FROM temp.result_slot"_s) == 0)
        m_database
            .prepare(u"WITH RECURSIVE counter(n) AS (VALUES (0) UNION ALL SELECT n + 1 FROM counter "
                     "WHERE n + 1 < ?) INSERT INTO temp.result_slot SELECT n FROM counter"_s)
            .run(PieceRows);
}

std::function<PackedResults()> ResultWriter::packing(qint64 firstId, qsizetype from, qsizetype count,
                                                     const Source& source)
{
    std::vector<security::KeyView> keys;
    keys.reserve(static_cast<std::size_t>(count));
    PersonId person;
    for (qsizetype place = from; place < from + count; ++place) {
        const PersonId next = source.person(place);
        const bool isSame = !keys.empty() && next == person;
        keys.push_back(isSame ? keys.back() : m_database.seal().keyOf(next));
        person = next;
    }
    return [firstId, from, keys = std::move(keys), &source] {
        return packResults(firstId, keys, [from, &source](qsizetype i) { return source.row(from + i); });
    };
}

void ResultWriter::store(const PackedResults& packed)
{
    m_database.prepare(u"DELETE FROM temp.result_shared"_s).run();
    Statement share = m_database.prepare(
        u"INSERT INTO temp.result_shared VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
        "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?, ?, ?)"_s);
    for (qsizetype place = 0; place < packed.shared.size(); ++place) {
        const SharedValues& one = packed.shared.at(place);
        share.run(place, one.analysis, one.status, one.bound, one.unit, one.laboratory, one.method,
                  one.origin.centuryAssumed, one.origin.batch, OptionalRow{one.origin.file}, one.hasValue,
                  one.hasReported, one.hasTexts);
    }
    requireOrigins();
    static const QString sql = insertPacked();
    const QByteArray& records = packed.records;
    Statement insert = m_database.prepare(sql);
    insert.run(packed.firstId, records, records, records, records, packed.texts, records, records, records,
               records, packed.count);
    if (insert.changedRows() != packed.count)
        throw SqlFailure(Error(ErrorKind::Internal, u"internal"_s));
}

/// Once for what thousands of rows share; their people are there since they have keys.
void ResultWriter::requireOrigins()
{
    Statement missing =
        m_database.prepare(u"SELECT 1 FROM temp.result_shared WHERE "
                           "batch_id IS NOT NULL AND batch_id NOT IN (SELECT id FROM main.import_batch) OR "
                           "file_id IS NOT NULL AND file_id NOT IN (SELECT id FROM main.import_file)"_s);
    if (missing.step())
        throw pointsAtNothing();
}

} // namespace utfall::storage
