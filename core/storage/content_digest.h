// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

namespace utfall::storage {

class Database;

/// Digests of everything the register holds, so that a lab value or a date that was changed by a failing disk
/// or by another program is found: SQLite has no checksums of its own. Each table is cut into blocks of 512
/// row numbers; content_digest holds the BLAKE2b-256 of each block's rows. Temporary triggers of our own
/// connection note which blocks a transaction touches, and their digests are renewed before it is committed.
/// The digests themselves have no key, so that a damaged file can be looked over without one; over all of
/// them stands a keyed seal (content_seal), so that who edits a row and its digest is found as well. May
/// throw SqlFailure.
class ContentDigest
{
public:
    static constexpr int BlockBits = 9;
    /// Row numbers in a block.
    static constexpr qint64 BlockRows = qint64{1} << BlockBits;
    /// What stands between the rows of a block, each of which is its values as quote() writes them, the row
    /// number first, with commas between them.
    static constexpr char RowSeparator = ';';
    [[nodiscard]] static constexpr qint64 blockOf(qint64 row) { return row >> BlockBits; }

    explicit ContentDigest(Database& database);

    /// Begins to note what is touched; once for each connection that writes.
    void attach();
    /// Renews the digests of what was touched; before each commit.
    void update();
    /// Digests everything anew: after an upgrade or a salvage.
    void renewAll();
    /// "check-content" (Integrity; args table, from, to: row numbers) for each block that is not as it was
    /// when it was last written; the first ones of each table. "check-content-seal" when the digests are not
    /// those that Utfall wrote; only an unlocked register can tell.
    [[nodiscard]] QList<Error> findings();

    /// Until end(), new rows of one table are not noted: who appends many knows their digests. Without end()
    /// the transaction has to be taken back.
    class Appending
    {
    public:
        Appending(ContentDigest& digest, const QString& table);

        /// Rows that were added after the last of the table; `digests` of each block that they lie in.
        /// Blocks that other rows may lie in as well are read by update().
        void add(qint64 firstRow, qint64 count, const QList<QByteArray>& digests);
        void end();

    private:
        ContentDigest& m_digest;
        QString m_table;
        qsizetype m_place; ///< of the table; -1: nothing is digested
    };

private:
    struct Block
    {
        qint64 number = 0;
        QByteArray digest;
    };
    /// Notes the rows of the table at that place when they are new.
    [[nodiscard]] QString noteNew(qsizetype place) const;
    [[nodiscard]] QString note(qsizetype place, QLatin1StringView event, QLatin1StringView row) const;
    void touch(qsizetype place, qint64 block);
    [[nodiscard]] QString rowText(const QString& table);
    [[nodiscard]] QList<Block> blocksOf(const QString& table);
    void store(const QString& table, qint64 block, const QByteArray& digest);
    /// Keyed hash over every digest.
    [[nodiscard]] QByteArray sealOfAll();
    void renewSeal();

    Database& m_database;
    QStringList m_tables; ///< empty: the register is older than its digests
};

} // namespace utfall::storage
