// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/security/credential.h"
#include "core/storage/migrations.h"
#include "core/storage/register_access.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace utfall::storage {

class RegisterSeal;

/// One register file open for work. Who writes is alone (lock_file.h); others may read meanwhile, each
/// transaction whole or not at all. It belongs to the thread that opened it (Store's). Beside the file it
/// keeps the identity index, an attached in-memory database "mem" (identity_index.h).
///
/// Opening for writing sets and reads back foreign_keys=ON, journal_mode=DELETE, synchronous=FULL,
/// secure_delete=ON, trusted_schema=OFF, temp_store=MEMORY; checks application_id and user_version; compares
/// the schema with the one that the migrations make; unlocks the register's keys; upgrades an older file
/// after a verified backup; and looks the file over when the last session did not end well. All steps of an
/// upgrade are one transaction. A file from before identities were sealed is sealed on the way and then
/// written anew (VACUUM), so that nothing readable is left in it; the backup stays as readable as it was.
class Database
{
public:
    /// "UTFL", SQLite's application_id of a register.
    static constexpr qint64 ApplicationId = 0x5554464C;
    /// Writes the first rows of a new register.
    using Seed = std::function<Result<void>(Database&)>;

    /// Makes a new file; schema, key slots and seed are one transaction, and nothing is left behind on
    /// failure. Errors: "file-exists" (BadInput), "file-not-writable" (Environment), "disk-full"
    /// (Environment), those of security::makeSlot() and of `seed`.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    create(const QString& path, const WorkContext& context, const security::NewKeys& keys, const Seed& seed,
           const Migrations& migrations = Migrations::builtIn());
    /// Errors: "file-missing" (Environment); "register-not-utfall", "register-newer" (BadInput, args version,
    /// program); "register-locked" (NotAllowed, args as LockFile); "register-damaged",
    /// "register-foreign-objects" (args type, name), "register-schema-altered" (arg name), "record-forged"
    /// (arg table) (Integrity); those of security::openAnySlot(); "passphrase-to-choose" (NotAllowed) for a
    /// file that is not sealed yet when no passphrase is given: the one given becomes the register's. For
    /// reading also "register-older" (an upgrade has to be written first) and "register-unfinished" (a crash
    /// left work that has to be taken back first), both Environment.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString& path, const WorkContext& context, const security::Credential& credential,
         const Migrations& migrations = Migrations::builtIn(), RegisterAccess access = RegisterAccess::Write);
    /// Opens any whole register for a look at it: nothing is written, older versions are left as they are,
    /// nothing is unlocked and there is no identity index. Errors as open() for reading, without
    /// "register-older" and those of keys.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    inspect(const QString& path, const WorkContext& context,
            const Migrations& migrations = Migrations::builtIn());
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Unlocks a register opened by inspect(), so that what is keyed can be checked too; one from before
    /// registers were sealed has nothing to unlock. Errors: those of security::openAnySlot().
    [[nodiscard]] Result<void> unlockInspected(const security::Credential& credential);

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
    [[nodiscard]] const Migrations& migrations() const { return m_migrations; }
    /// False for inspect(): what is sealed or keyed cannot be looked into.
    [[nodiscard]] bool isUnlocked() const { return m_seal != nullptr; }
    /// The register's keys at work; not there for inspect().
    [[nodiscard]] RegisterSeal& seal()
    {
        Q_ASSERT(m_seal);
        return *m_seal;
    }

    /// Counts the changes of the register (register_info.revision).
    [[nodiscard]] qint64 revision();
    /// Called by Store within every write.
    void bumpRevision();

    /// Compares the schema with what the migrations make; errors as open().
    [[nodiscard]] Result<void> checkSchema();

    /// Why nothing can be written here: "register-read-only" (NotAllowed: it was opened for reading),
    /// "file-not-writable" or "disk-full" (Environment). Nothing when it can.
    [[nodiscard]] const std::optional<Error>& readOnlyReason() const { return m_readOnlyReason; }
    /// What opening found after a session that did not end well.
    [[nodiscard]] const std::optional<RecoveryReport>& recovery() const { return m_recovery; }

private:
    friend class Transaction;
    friend class ReadTransaction;

    Database(QString path, WorkContext context, const Migrations& migrations);
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    guarded(const std::function<Result<std::unique_ptr<Database>>()>& work);
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    openForWriting(const QString& path, const WorkContext& context, const security::Credential& credential,
                   const Migrations& migrations, std::unique_ptr<LockFile> lock);
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    openForReading(const QString& path, const WorkContext& context, const security::Credential& credential,
                   const Migrations& migrations, const Error& reason);
    void connect(QLatin1StringView mode);
    void disconnect();
    void setPragmas();
    void setWritingPragmas();
    void requireWritable();
    void buildIndex();
    void lookOverAfterCrash(const LockHolder& lastSession, bool hadJournal);
    /// Takes in what another connection committed; true when there was something. Within a transaction.
    bool followChanges();
    [[nodiscard]] Result<int> checkHeader();
    [[nodiscard]] Result<void> unlock(int version, const security::Credential& credential);
    [[nodiscard]] Result<void> upgradeFrom(int version, const security::Credential& credential);
    void migrate(int from, int to);
    void requirePragma(const QString& name, const QString& value, const QString& readBack);

    QString m_path;
    WorkContext m_context;
    Migrations m_migrations;
    std::unique_ptr<RegisterSeal> m_seal;
    QString m_connection;
    bool m_connected = false;
    bool m_inTransaction = false;
    bool m_hasIndex = false;
    qint64 m_dataVersion = 0; ///< of the content that the identity index was built from
    std::unique_ptr<LockFile> m_lock;
    std::optional<Error> m_readOnlyReason;
    std::optional<RecoveryReport> m_recovery;
    QHash<QString, std::shared_ptr<Statement::Prepared>> m_cache;
};

} // namespace utfall::storage
