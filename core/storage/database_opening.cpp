// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/audit_repository.h"
#include "core/storage/backup.h"
#include "core/storage/content_digest.h"
#include "core/storage/database.h"
#include "core/storage/identity_index.h"
#include "core/storage/key_slot_repository.h"
#include "core/storage/register_check.h"
#include "core/storage/register_seal.h"
#include "core/storage/seal_readable.h"
#include "core/storage/sql_failure.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ReadWrite = "rw"_L1;
constexpr auto ReadOnly = "ro"_L1;

Error failure(ErrorKind kind, const char* code)
{
    return {kind, QLatin1String(code)};
}

Result<void> makeSlots(Database& database, const security::NewKeys& keys)
{
    KeySlotRepository repository(database);
    if (auto passphrase = repository.replace(keys.passphrase, false); !passphrase)
        return passphrase;
    return repository.replace(security::Credential::recoveryKey(keys.recoveryKey), keys.recoveryConfirmed);
}

} // namespace

Result<std::unique_ptr<Database>>
Database::guarded(const std::function<Result<std::unique_ptr<Database>>()>& work)
{
    try {
        return work();
    } catch (const SqlFailure& failed) {
        return failed.error();
    }
}

Result<std::unique_ptr<Database>> Database::create(const QString& path, const WorkContext& context,
                                                   const security::NewKeys& keys, const Seed& seed,
                                                   const Migrations& migrations)
{
    if (QFileInfo::exists(path))
        return failure(ErrorKind::BadInput, "file-exists");
    // NewOnly: of two programs that create the same name one gets the file.
    if (QFile file(path); !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorKind::Environment, "file-not-writable");
    auto lock = LockFile::acquire(path, context.user);
    if (!lock) {
        QFile::remove(path);
        return lock.error();
    }

    auto made = guarded([&]() -> Result<std::unique_ptr<Database>> {
        std::unique_ptr<Database> database(new Database(path, context, migrations));
        database->m_lock = std::move(*lock);
        database->connect(ReadWrite);
        database->setPragmas();
        database->setWritingPragmas();
        IdentityIndex::attach(*database);
        database->m_seal = std::make_unique<RegisterSeal>(*database, security::RegisterKeys::generate());
        Transaction transaction(*database);
        database->execute(u"PRAGMA main.application_id = %1"_s.arg(ApplicationId));
        database->migrate(0, migrations.latest());
        ContentDigest digest(*database);
        digest.renewAll(); // the log's first row came with the schema
        digest.attach();
        if (auto locked = makeSlots(*database, keys); !locked)
            return locked.error();
        if (auto seeded = seed(*database); !seeded)
            return seeded.error();
        database->buildIndex();
        transaction.commit();
        return database;
    });
    if (!made) {
        QFile::remove(path + u"-journal"_s);
        QFile::remove(path);
    }
    return made;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const WorkContext& context,
                                                 const security::Credential& credential,
                                                 const Migrations& migrations, RegisterAccess access)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorKind::Environment, "file-missing");
    if (!file.isFile())
        return failure(ErrorKind::BadInput, "register-not-utfall");
    if (access == RegisterAccess::Read)
        return openForReading(path, context, credential, migrations,
                              failure(ErrorKind::NotAllowed, "register-read-only"));

    if (!file.isWritable())
        return openForReading(path, context, credential, migrations,
                              failure(ErrorKind::Environment, "file-not-writable"));
    auto lock = LockFile::acquire(path, context.user);
    if (!lock && lock.error().kind == ErrorKind::Environment)
        return openForReading(path, context, credential, migrations, lock.error());
    if (!lock)
        return lock.error();
    return openForWriting(path, context, credential, migrations, std::move(*lock));
}

Result<std::unique_ptr<Database>> Database::openForWriting(const QString& path, const WorkContext& context,
                                                           const security::Credential& credential,
                                                           const Migrations& migrations,
                                                           std::unique_ptr<LockFile> lock)
{
    const std::optional<LockHolder> unfinished = lock->unfinished();
    const bool hadJournal = QFileInfo(path + u"-journal"_s).size() > 0;
    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        std::unique_ptr<Database> database(new Database(path, context, migrations));
        database->m_lock = std::move(lock);
        database->m_lock->setKeepsMarker(true); // until the file is known to be whole
        database->connect(ReadWrite);
        if (auto usable = database->checkHeader(); !usable)
            return usable.error();
        database->setPragmas();
        database->setWritingPragmas();
        // Asked again where other programs cannot have changed it.
        const auto version = database->checkHeader();
        if (!version)
            return version.error();
        // Nothing in the file is believed before its schema is known to be ours.
        if (auto schema = database->checkSchema(); !schema)
            return schema.error();
        if (auto unlocked = database->unlock(*version, credential); !unlocked)
            return unlocked.error();
        if (unfinished)
            database->lookOverAfterCrash(*unfinished, hadJournal);
        if (auto upgraded = database->upgradeFrom(*version, credential); !upgraded)
            return upgraded.error();
        database->requireWritable();
        IdentityIndex::attach(*database);
        ContentDigest(*database).attach();
        Transaction transaction(*database); // one for all rows of the index is quicker than one for each
        database->buildIndex();
        transaction.commit();
        database->m_lock->setKeepsMarker(database->m_recovery && !database->m_recovery->isWhole());
        return database;
    });
}

Result<std::unique_ptr<Database>> Database::openForReading(const QString& path, const WorkContext& context,
                                                           const security::Credential& credential,
                                                           const Migrations& migrations, const Error& reason)
{
    auto database = inspect(path, context, migrations);
    if (!database)
        return database;
    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        Database& opened = **database;
        if (opened.integerOf(u"PRAGMA main.user_version"_s) < migrations.latest())
            return failure(ErrorKind::Environment, "register-older");
        if (auto unlocked = opened.unlock(migrations.latest(), credential); !unlocked)
            return unlocked.error();
        opened.m_readOnlyReason = reason;
        IdentityIndex::attach(opened);
        const ReadTransaction look(opened);
        opened.buildIndex();
        return std::move(database).value();
    });
}

Result<std::unique_ptr<Database>> Database::inspect(const QString& path, const WorkContext& context,
                                                    const Migrations& migrations)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorKind::Environment, "file-missing");
    if (!file.isFile())
        return failure(ErrorKind::BadInput, "register-not-utfall");
    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        std::unique_ptr<Database> database(new Database(path, context, migrations));
        database->m_readOnlyReason = failure(ErrorKind::NotAllowed, "register-read-only");
        database->connect(ReadOnly);
        database->setPragmas();
        const ReadTransaction look(*database);
        if (auto usable = database->checkHeader(); !usable)
            return usable.error();
        if (auto schema = database->checkSchema(); !schema)
            return schema.error();
        return database;
    });
}

Result<int> Database::checkHeader()
{
    if (integerOf(u"PRAGMA main.application_id"_s) != ApplicationId)
        return failure(ErrorKind::BadInput, "register-not-utfall");
    const auto version = static_cast<int>(integerOf(u"PRAGMA main.user_version"_s));
    if (version > m_migrations.latest())
        return Error(ErrorKind::BadInput, u"register-newer"_s,
                     {{u"version"_s, QString::number(version)},
                      {u"program"_s, QString::number(m_migrations.latest())}});
    // The step in between is only ever seen within an upgrade.
    if (version < 1 || version == SealingVersion)
        return failure(ErrorKind::BadInput, "register-not-utfall");
    return version;
}

void Database::requireWritable()
{
    // SQLite opens a file that may not be written for reading, and takes locks on it as if nothing were the
    // matter. A statement that would write, had it any row, tells.
    Transaction transaction(*this);
    execute(u"UPDATE register_info SET revision = revision WHERE id = 0"_s);
}

void Database::lookOverAfterCrash(const LockHolder& lastSession, bool hadJournal)
{
    RecoveryReport report;
    report.lastSession = lastSession;
    report.unfinishedWorkUndone = hadJournal;
    report.findings = integrityFindings(*this);
    if (const QList<BackupInfo> backups = backupsOf(m_path); !backups.isEmpty()) {
        report.latestBackup = backups.first().path;
        report.latestBackupAt = backups.first().at;
    }
    m_recovery = report;
}

void Database::migrate(int from, int to)
{
    for (int version = from + 1; version <= to; ++version) {
        for (const QString& statement : m_migrations.statements(version))
            execute(statement);
        if (version == SealingVersion)
            sealReadable(*this);
    }
    execute(u"PRAGMA main.user_version = %1"_s.arg(to));
}

Result<void> Database::unlock(int version, const security::Credential& credential)
{
    if (version > SealingVersion) {
        auto identityKey = security::openAnySlot(KeySlotRepository(*this).slotList(), credential);
        if (!identityKey)
            return identityKey.error();
        m_seal =
            std::make_unique<RegisterSeal>(*this, security::RegisterKeys(std::move(identityKey).value()));
        return {};
    }
    if (credential.kind() != security::Credential::Kind::Passphrase)
        return failure(ErrorKind::NotAllowed, "passphrase-to-choose");
    m_seal = std::make_unique<RegisterSeal>(*this, security::RegisterKeys::generate());
    return {};
}

Result<void> Database::unlockInspected(const security::Credential& credential)
{
    const auto version = static_cast<int>(integerOf(u"PRAGMA main.user_version"_s));
    return version > SealingVersion ? unlock(version, credential) : Result<void>();
}

Result<void> Database::upgradeFrom(int version, const security::Credential& credential)
{
    if (version == m_migrations.latest())
        return {};
    if (textOf(u"PRAGMA main.quick_check(1)"_s) != u"ok"_s)
        return failure(ErrorKind::Integrity, "register-damaged");
    if (auto made = makeBackup(m_path, BackupReason::Upgrade, m_context, {}, m_migrations); !made)
        return made.error();
    const bool wasReadable = version < SealingVersion;
    // Tables that others point at are made anew; SQLite heeds this pragma only outside a transaction.
    requirePragma(u"foreign_keys"_s, u"OFF"_s, u"0"_s);
    {
        Transaction transaction(*this);
        migrate(version, m_migrations.latest());
        if (wasReadable && m_migrations.latest() > SealingVersion) {
            if (auto locked = KeySlotRepository(*this).replace(credential, false); !locked)
                return locked;
        }
        if (!textOf(u"SELECT 1 FROM pragma_foreign_key_check LIMIT 1"_s).isEmpty())
            return failure(ErrorKind::Integrity, "register-damaged");
        AuditRepository(*this).append(
            u"register.upgraded"_s, {},
            {{u"from"_s, QString::number(version)}, {u"to"_s, QString::number(m_migrations.latest())}});
        ContentDigest(*this).renewAll();
        transaction.commit();
    }
    requirePragma(u"foreign_keys"_s, u"ON"_s, u"1"_s);
    if (wasReadable)
        execute(u"VACUUM main"_s);
    return checkSchema();
}

} // namespace utfall::storage
