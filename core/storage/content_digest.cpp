// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/content_digest.h"

#include "core/security/sealing.h"
#include "core/storage/database.h"
#include "core/storage/register_seal.h"

#include <QHash>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

/// A touched block is noted as one number: the table's place above, the block below.
constexpr int TablePlaceBits = 48;
constexpr int MaxFindingsPerTable = 3;

constexpr auto New = "NEW"_L1;

constexpr qint64 firstOf(qint64 block)
{
    return block << ContentDigest::BlockBits;
}
constexpr qint64 lastOf(qint64 block)
{
    return firstOf(block + 1) - 1;
}

} // namespace

ContentDigest::ContentDigest(Database& database) : m_database(database)
{
    Statement tables = m_database.prepare(
        u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' "
        "ORDER BY name"_s);
    bool hasDigests = false;
    while (tables.step()) {
        if (tables.text(0) == u"content_digest"_s)
            hasDigests = true;
        else if (tables.text(0) != u"content_seal"_s)
            m_tables.append(tables.text(0));
    }
    if (!hasDigests)
        m_tables.clear();
}

void ContentDigest::attach()
{
    if (m_tables.isEmpty())
        return;
    m_database.execute(u"CREATE TEMP TABLE touched_block (key INTEGER PRIMARY KEY)"_s);
    for (qsizetype place = 0; place < m_tables.size(); ++place) {
        m_database.execute(noteNew(place));
        m_database.execute(note(place, "UPDATE"_L1, New));
        m_database.execute(note(place, "UPDATE"_L1, "OLD"_L1));
        m_database.execute(note(place, "DELETE"_L1, "OLD"_L1));
    }
}

QString ContentDigest::noteNew(qsizetype place) const
{
    return note(place, "INSERT"_L1, New);
}

QString ContentDigest::note(qsizetype place, QLatin1StringView event, QLatin1StringView row) const
{
    const QString key =
        u"((%1 << %2) | (%3.rowid >> %4))"_s.arg(place).arg(TablePlaceBits).arg(row).arg(BlockBits);
    return u"CREATE TEMP TRIGGER touch_%1_%2_%3 AFTER %2 ON main.%4 BEGIN "
           "INSERT INTO touched_block SELECT %5 WHERE NOT EXISTS (SELECT 1 FROM touched_block WHERE key "
           "= %5)"
           u"; END"_s.arg(QString::number(place), event, row, m_tables.at(place), key);
}

void ContentDigest::touch(qsizetype place, qint64 block)
{
    m_database.prepare(u"INSERT OR IGNORE INTO temp.touched_block VALUES (?)"_s)
        .run((qint64{place} << TablePlaceBits) | block);
}

ContentDigest::Appending::Appending(ContentDigest& digest, const QString& table)
    : m_digest(digest), m_table(table), m_place(digest.m_tables.indexOf(table))
{
    if (m_place >= 0)
        m_digest.m_database.execute(u"DROP TRIGGER temp.touch_%1_INSERT_NEW"_s.arg(m_place));
}

void ContentDigest::Appending::end()
{
    if (m_place >= 0)
        m_digest.m_database.execute(m_digest.noteNew(m_place));
}

void ContentDigest::Appending::add(qint64 firstRow, qint64 count, const QList<QByteArray>& digests)
{
    if (m_place < 0)
        return;
    const qint64 first = blockOf(firstRow);
    for (qsizetype i = 0; i < digests.size(); ++i) {
        const qint64 block = first + i;
        const bool whole = firstOf(block) >= firstRow && lastOf(block) < firstRow + count;
        if (whole)
            m_digest.store(m_table, block, digests.at(i));
        else
            m_digest.touch(m_place, block);
    }
}

QString ContentDigest::rowText(const QString& table)
{
    QStringList columns{u"quote(rowid)"_s};
    Statement names = m_database.prepare(u"SELECT name FROM pragma_table_info(?, 'main') ORDER BY cid"_s);
    names.bind(table);
    while (names.step())
        columns.append(u"quote(\"%1\")"_s.arg(names.text(0)));
    return columns.join(u"||','||"_s);
}

void ContentDigest::update()
{
    if (m_tables.isEmpty())
        return;
    QHash<qsizetype, QString> texts;
    bool any = false;
    Statement touched = m_database.prepare(u"SELECT key FROM temp.touched_block ORDER BY key"_s);
    while (touched.step()) {
        any = true;
        const qint64 key = touched.integer(0);
        const qsizetype place = key >> TablePlaceBits;
        const qint64 block = key & ((qint64{1} << TablePlaceBits) - 1);
        const QString table = m_tables.at(place);
        if (!texts.contains(place))
            texts.insert(place, rowText(table));
        Statement rows = m_database.prepare(
            u"SELECT CAST(group_concat(row, ';') AS BLOB) FROM (SELECT %1 AS row FROM main.%2 "
            u"WHERE rowid BETWEEN ? AND ? ORDER BY rowid)"_s.arg(texts.value(place), table));
        rows.bind(firstOf(block), lastOf(block));
        if (rows.step() && !rows.isNull(0))
            store(table, block, security::plainHash(rows.blob(0)));
        else
            m_database.prepare(u"DELETE FROM main.content_digest WHERE table_name = ? AND block = ?"_s)
                .run(table, block);
    }
    if (!any)
        return;
    m_database.execute(u"DELETE FROM temp.touched_block"_s);
    renewSeal();
}

void ContentDigest::renewAll()
{
    if (m_tables.isEmpty())
        return;
    m_database.execute(u"DELETE FROM main.content_digest"_s);
    for (const QString& table : std::as_const(m_tables)) {
        const QList<Block> blocks = blocksOf(table);
        for (const Block& block : blocks)
            store(table, block.number, block.digest);
    }
    renewSeal();
}

QList<Error> ContentDigest::findings()
{
    QList<Error> findings;
    for (const QString& table : std::as_const(m_tables)) {
        QMap<qint64, QByteArray> stored;
        Statement digests =
            m_database.prepare(u"SELECT block, digest FROM main.content_digest WHERE table_name = ?"_s);
        digests.bind(table);
        while (digests.step())
            stored.insert(digests.integer(0), digests.blob(1));
        QMap<qint64, bool> altered;
        const QList<Block> blocks = blocksOf(table);
        for (const Block& block : blocks) {
            if (stored.take(block.number) != block.digest)
                altered.insert(block.number, true);
        }
        // Blocks whose rows are all gone.
        for (auto it = stored.keyBegin(); it != stored.keyEnd(); ++it)
            altered.insert(*it, true);
        for (const qint64 block : altered.keys().first(qMin<qsizetype>(altered.size(), MaxFindingsPerTable)))
            findings.append(Error(ErrorKind::Integrity, u"check-content"_s,
                                  {{u"table"_s, table},
                                   {u"from"_s, QString::number(firstOf(block))},
                                   {u"to"_s, QString::number(lastOf(block))}}));
    }
    const qint64 unknown =
        m_tables.isEmpty()
            ? 0
            : m_database.integerOf(
                  u"SELECT count(*) FROM main.content_digest d WHERE NOT EXISTS (SELECT 1 "
                  "FROM main.sqlite_schema s WHERE s.type = 'table' AND s.name = d.table_name)"_s);
    if (unknown > 0)
        findings.append(Error(ErrorKind::Integrity, u"check-content"_s, {{u"table"_s, u"content_digest"_s}}));
    if (!m_tables.isEmpty() && m_database.isUnlocked()) {
        Statement seal = m_database.prepare(u"SELECT seal FROM main.content_seal"_s);
        if (!seal.step() || seal.blob(0) != sealOfAll())
            findings.append(Error(ErrorKind::Integrity, u"check-content-seal"_s));
    }
    return findings;
}

QList<ContentDigest::Block> ContentDigest::blocksOf(const QString& table)
{
    QList<Block> blocks;
    Statement rows = m_database.prepare(
        u"SELECT block, CAST(group_concat(row, ';') AS BLOB) FROM (SELECT rowid >> %1 AS block, %2 AS row "
        u"FROM main.%3 ORDER BY rowid) GROUP BY block ORDER BY block"_s.arg(QString::number(BlockBits),
                                                                            rowText(table), table));
    while (rows.step())
        blocks.append({rows.integer(0), security::plainHash(rows.blob(1))});
    return blocks;
}

void ContentDigest::store(const QString& table, qint64 block, const QByteArray& digest)
{
    m_database
        .prepare(u"INSERT INTO main.content_digest (table_name, block, digest) VALUES (?, ?, ?) "
                 "ON CONFLICT (table_name, block) DO UPDATE SET digest = excluded.digest"_s)
        .run(table, block, digest);
}

QByteArray ContentDigest::sealOfAll()
{
    QByteArray all;
    Statement digests = m_database.prepare(
        u"SELECT table_name, block, digest FROM main.content_digest ORDER BY table_name, block"_s);
    while (digests.step()) {
        all += digests.text(0).toUtf8() + ':' + QByteArray::number(digests.integer(1)) + ':';
        all += digests.blob(2);
    }
    return security::keyedHash(m_database.seal().keys().contentKey(), all);
}

void ContentDigest::renewSeal()
{
    m_database
        .prepare(u"INSERT INTO main.content_seal (id, seal) VALUES (0, ?) "
                 "ON CONFLICT (id) DO UPDATE SET seal = excluded.seal"_s)
        .run(sealOfAll());
}

} // namespace utfall::storage
