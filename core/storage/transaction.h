// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace utfall::storage {

class Database;

/// When a transaction's rows are checked to point at rows that are there. At the commit is quicker for work
/// that stores very many and removes nothing that others point at: then the whole register is looked through,
/// except lab_result, whose new rows ResultWriter checks itself.
enum class ReferenceCheck { EachRow, AtCommit };

/// BEGIN IMMEDIATE … COMMIT; without commit() everything is rolled back, the identity index included. Not to
/// be nested. A database that is open for reading throws its readOnlyReason().
class Transaction
{
public:
    explicit Transaction(Database& database, ReferenceCheck references = ReferenceCheck::EachRow);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// Waits for those who read. Throws SqlFailure; nothing is changed then.
    void commit();

private:
    void rollBack();
    void requireReferences();
    /// Each row again, as everybody else expects it.
    void restoreReferenceCheck();

    Database& m_database;
    ReferenceCheck m_references;
    bool m_open = true;
    bool m_followed = false;
};

/// One look at a register that somebody else may be changing: all statements within see the same content.
class ReadTransaction
{
public:
    explicit ReadTransaction(Database& database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;
    /// Whether the register changed since the last look.
    [[nodiscard]] bool sawChange() const { return m_sawChange; }

private:
    void end();

    Database& m_database;
    bool m_sawChange = false;
};

} // namespace utfall::storage
