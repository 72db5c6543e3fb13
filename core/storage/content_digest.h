// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
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

private:
    struct Block
    {
        qint64 number = 0;
        QByteArray digest;
    };
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
