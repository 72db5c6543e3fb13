// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"

#include "core/storage/content_digest.h"
#include "core/storage/database.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

/// A long look (a backup by another process) delays a commit, it does not undo it.
constexpr int CommitAttempts = 12;
/// No value of SQLite's data_version.
constexpr qint64 NotFollowed = -1;

} // namespace

Transaction::Transaction(Database& database, ReferenceCheck references)
    : m_database(database), m_references(references)
{
    if (database.m_readOnlyReason)
        throw SqlFailure(*database.m_readOnlyReason);
    Q_ASSERT(!database.m_inTransaction);
    try {
        // SQLite heeds this outside transactions only.
        if (references == ReferenceCheck::AtCommit)
            database.requirePragma(u"foreign_keys"_s, u"OFF"_s, u"0"_s);
        database.execute(u"BEGIN IMMEDIATE"_s);
    } catch (...) {
        restoreReferenceCheck();
        throw;
    }
    database.m_inTransaction = true;
    try {
        m_followed = database.followChanges();
    } catch (...) {
        rollBack();
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

void Transaction::rollBack()
{
    m_database.m_inTransaction = false;
    m_open = false;
    if (m_followed)
        m_database.m_dataVersion = NotFollowed; // the index as it was before is back
    try {
        // What was remembered of people's keys may have gone with it.
        if (m_database.m_seal)
            m_database.m_seal->forgetAllPersonKeys();
        m_database.execute(u"ROLLBACK"_s);
    } catch (const SqlFailure&) {
        // SQLite has rolled back by itself already (disk full, input/output error).
    }
    restoreReferenceCheck();
}

void Transaction::restoreReferenceCheck()
{
    if (m_references == ReferenceCheck::AtCommit)
        m_database.requirePragma(u"foreign_keys"_s, u"ON"_s, u"1"_s);
}

void Transaction::requireReferences()
{
    Statement pointing =
        m_database.prepare(u"SELECT 1 FROM main.sqlite_schema s, pragma_foreign_key_check(s.name) "
                           "WHERE s.type = 'table' AND s.name <> 'lab_result' LIMIT 1"_s);
    if (pointing.step())
        throw pointsAtNothing();
}

void Transaction::commit()
{
    if (m_references == ReferenceCheck::AtCommit)
        requireReferences();
    if (m_database.m_hasIndex)
        ContentDigest(m_database).update();
    for (int attempt = 1;; ++attempt) {
        try {
            m_database.execute(u"COMMIT"_s);
            break;
        } catch (const SqlFailure& failed) {
            // Somebody reads; the transaction stands as it was.
            if (failed.error().kind != ErrorKind::NotAllowed || attempt == CommitAttempts)
                throw;
        }
    }
    m_database.m_inTransaction = false;
    m_open = false;
    restoreReferenceCheck();
}

ReadTransaction::ReadTransaction(Database& database) : m_database(database)
{
    Q_ASSERT(!database.m_inTransaction);
    database.execute(u"BEGIN"_s);
    database.m_inTransaction = true;
    try {
        // The first statement that reads takes the lock, and with it the content that all others see.
        (void)database.integerOf(u"SELECT count(*) FROM main.sqlite_schema"_s);
        m_sawChange = database.followChanges();
    } catch (...) {
        end();
        throw;
    }
}

ReadTransaction::~ReadTransaction()
{
    end();
}

void ReadTransaction::end()
{
    m_database.m_inTransaction = false;
    try {
        // Not taken back: the identity index may have been built within.
        m_database.execute(u"COMMIT"_s);
    } catch (const SqlFailure&) {
        // Nothing was written that could be lost.
    }
}

} // namespace utfall::storage
