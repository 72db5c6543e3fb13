// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace utfall::storage {

class Database;

/// BEGIN IMMEDIATE … COMMIT; without commit() everything is rolled back, the identity index included. Not to
/// be nested. A database that is open for reading throws its readOnlyReason().
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// Waits for those who read. Throws SqlFailure; nothing is changed then.
    void commit();

private:
    void rollBack();

    Database& m_database;
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
