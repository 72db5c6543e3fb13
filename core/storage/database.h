// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

namespace utfall::storage {

/// One register file open for work, alone: no other process can read or write it meanwhile. It belongs to the
/// thread that opened it (Store's). Beside the file it keeps the identity index, an attached in-memory
/// database "mem" (identity_index.h).
///
/// Opening sets and reads back foreign_keys=ON, journal_mode=DELETE, synchronous=FULL, secure_delete=ON,
/// trusted_schema=OFF, temp_store=MEMORY, locking_mode=EXCLUSIVE; checks application_id and user_version;
/// compares the schema with the one that the migrations make; and upgrades an older file after a quick_check
/// and a copy beside it.
class Database
{
public:
    /// "UTFL", SQLite's application_id of a register.
    static constexpr qint64 ApplicationId = 0x5554464C;
    /// Writes the first rows of a new register.
    using Seed = std::function<Result<void>(Database&)>;

    /// Makes a new file; schema and seed are one transaction, and nothing is left behind on failure.
    /// Errors: "file-exists" (BadInput), "file-not-writable" (Environment), "disk-full" (Environment), those
    /// of `seed`.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    create(const QString& path, const WorkContext& context, const Seed& seed,
           const Migrations& migrations = Migrations::builtIn());
    /// Errors: "file-missing", "file-not-writable" (Environment); "register-not-utfall", "register-newer"
    /// (BadInput, args version, program); "register-locked" (NotAllowed); "register-damaged",
    /// "register-foreign-objects" (args type, name), "register-schema-altered" (arg name) (Integrity).
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString& path, const WorkContext& context,
         const Migrations& migrations = Migrations::builtIn());
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// The statement from the cache, or prepared now. SQL texts are constants of the repositories; values are
    /// bound.
    [[nodiscard]] Statement prepare(const QString& sql);
    /// Prepares and runs a statement without values.
    void execute(const QString& sql);
    /// The first column of the first row; 0 without rows.
    [[nodiscard]] qint64 integerOf(const QString& sql);
    [[nodiscard]] QString textOf(const QString& sql);

    [[nodiscard]] const WorkContext& context() const { return m_context; }
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Counts the changes of the register (register_info.revision).
    [[nodiscard]] qint64 revision();
    /// Called by Store within every write.
    void bumpRevision();

    /// Compares the schema with what the migrations make; errors as open().
    [[nodiscard]] Result<void> checkSchema();

private:
    friend class Transaction;

    Database(QString path, WorkContext context, const Migrations& migrations);
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    guarded(const std::function<Result<std::unique_ptr<Database>>()>& work);
    void connect();
    void disconnect();
    void lockAndSetPragmas();
    void requireWritable();
    [[nodiscard]] Result<int> checkHeader();
    [[nodiscard]] Result<void> upgradeFrom(int version);
    void migrate(int from, int to);
    void requirePragma(const QString& name, const QString& value, const QString& readBack);

    QString m_path;
    WorkContext m_context;
    Migrations m_migrations;
    QString m_connection;
    bool m_connected = false;
    bool m_inTransaction = false;
    QHash<QString, std::shared_ptr<Statement::Prepared>> m_cache;
};

/// BEGIN IMMEDIATE … COMMIT; without commit() everything is rolled back, the identity index included. Not to
/// be nested.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace utfall::storage
