// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/content_digest.h"

#include "core/security/sealing.h"
#include "core/storage/database.h"
#include "core/storage/register_seal.h"

#include <QCryptographicHash>
#include <QHash>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int BlockBits = 9;
/// A touched block is noted as one number: the table's place above, the block below.
constexpr int TablePlaceBits = 48;
constexpr int MaxFindingsPerTable = 3;

QByteArray digestOf(const QByteArray& rows)
{
    return QCryptographicHash::hash(rows, QCryptographicHash::Blake2b_256);
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
    const auto touch = [&](qsizetype place, const QString& event, const QString& row) {
        const QString key =
            u"((%1 << %2) | (%3.rowid >> %4))"_s.arg(place).arg(TablePlaceBits).arg(row).arg(BlockBits);
        return u"CREATE TEMP TRIGGER touch_%1_%2_%3 AFTER %2 ON main.%4 BEGIN "
               "INSERT INTO touched_block SELECT %5 WHERE NOT EXISTS (SELECT 1 FROM touched_block WHERE key "
               "= %5)"
               u"; END"_s.arg(QString::number(place), event, row, m_tables.at(place), key);
    };
    for (qsizetype place = 0; place < m_tables.size(); ++place) {
        m_database.execute(touch(place, u"INSERT"_s, u"NEW"_s));
        m_database.execute(touch(place, u"UPDATE"_s, u"NEW"_s));
        m_database.execute(touch(place, u"UPDATE"_s, u"OLD"_s));
        m_database.execute(touch(place, u"DELETE"_s, u"OLD"_s));
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
        rows.bind(block << BlockBits, ((block + 1) << BlockBits) - 1);
        if (rows.step() && !rows.isNull(0))
            store(table, block, digestOf(rows.blob(0)));
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
                                   {u"from"_s, QString::number(block << BlockBits)},
                                   {u"to"_s, QString::number(((block + 1) << BlockBits) - 1)}}));
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
        blocks.append({rows.integer(0), digestOf(rows.blob(1))});
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
