// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/storage/backup.h"
#include "core/storage/content_digest.h"
#include "core/storage/identity_index.h"
#include "core/storage/key_slot_repository.h"
#include "core/storage/register_check.h"
#include "core/storage/register_seal.h"
#include "core/storage/schema.h"
#include "core/storage/seal_readable.h"
#include "core/storage/sql_failure.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

/// How long a statement waits for another process that reads or writes.
constexpr auto ConnectOptions = "QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_L1;
/// A long look (a backup by another process) delays a commit, it does not undo it.
constexpr int CommitAttempts = 12;
/// No value of SQLite's data_version.
constexpr qint64 NotFollowed = -1;
constexpr auto ReadWrite = "rw"_L1;
constexpr auto ReadOnly = "ro"_L1;

Error failure(ErrorKind kind, const char* code)
{
    return {kind, QLatin1String(code)};
}

/// Never creates the file: a name mistyped must not become an empty register. SQLite takes what stands
/// between two slashes and the next for a host, so the path of a share ("//server/share/…") comes after an
/// empty one.
QString existingFileUri(const QString& path, QLatin1StringView mode)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (!absolute.startsWith(u'/'))
        absolute.prepend(u'/'); // a drive letter
    return u"file://"_s + QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/:")) + u"?mode="_s + mode;
}

Result<void> makeSlots(Database& database, const security::NewKeys& keys)
{
    KeySlotRepository repository(database);
    if (auto passphrase = repository.replace(keys.passphrase, false); !passphrase)
        return passphrase;
    return repository.replace(security::Credential::recoveryKey(keys.recoveryKey), keys.recoveryConfirmed);
}

} // namespace

Database::Database(QString path, WorkContext context, const Migrations& migrations)
    : m_path(std::move(path)),
      m_context(std::move(context)),
      m_migrations(migrations),
      m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    disconnect();
}

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
        ContentDigest(*database).attach();
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

void Database::connect(QLatin1StringView mode)
{
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    handle.setDatabaseName(existingFileUri(m_path, mode));
    handle.setConnectOptions(ConnectOptions);
    m_connected = true;
    if (!handle.open())
        throw SqlFailure(errorOf(handle.lastError()));
}

void Database::disconnect()
{
    if (!m_connected)
        return;
    m_cache.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connected = false;
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

void Database::requirePragma(const QString& name, const QString& value, const QString& readBack)
{
    execute(u"PRAGMA %1 = %2"_s.arg(name, value));
    if (textOf(u"PRAGMA %1"_s.arg(name)) != readBack)
        throw SqlFailure(Error(ErrorKind::Internal, u"storage-pragma"_s, {{u"name"_s, name}}));
}

void Database::setPragmas()
{
    requirePragma(u"main.locking_mode"_s, u"NORMAL"_s, u"normal"_s);
    requirePragma(u"foreign_keys"_s, u"ON"_s, u"1"_s);
    requirePragma(u"trusted_schema"_s, u"OFF"_s, u"0"_s);
    requirePragma(u"temp_store"_s, u"MEMORY"_s, u"2"_s);
    requirePragma(u"cell_size_check"_s, u"ON"_s, u"1"_s);
    // In KiB: a large register is held whole, and read anew only when somebody else has changed it.
    requirePragma(u"main.cache_size"_s, u"-65536"_s, u"-65536"_s);
}

void Database::setWritingPragmas()
{
    requirePragma(u"main.journal_mode"_s, u"DELETE"_s, u"delete"_s);
    requirePragma(u"main.synchronous"_s, u"FULL"_s, u"2"_s);
    requirePragma(u"main.secure_delete"_s, u"ON"_s, u"1"_s);
}

void Database::requireWritable()
{
    // SQLite opens a file that may not be written for reading, and takes locks on it as if nothing were the
    // matter. A statement that would write, had it any row, tells.
    Transaction transaction(*this);
    execute(u"UPDATE register_info SET revision = revision WHERE id = 0"_s);
}

void Database::buildIndex()
{
    m_dataVersion = integerOf(u"PRAGMA main.data_version"_s);
    m_hasIndex = true;
    IdentityIndex(*this).rebuild();
}

bool Database::followChanges()
{
    const qint64 dataVersion = integerOf(u"PRAGMA main.data_version"_s);
    if (!m_hasIndex || dataVersion == m_dataVersion)
        return false;
    if (auto schema = checkSchema(); !schema)
        throw SqlFailure(schema.error());
    buildIndex();
    return true;
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
        ContentDigest(*this).renewAll();
        transaction.commit();
    }
    requirePragma(u"foreign_keys"_s, u"ON"_s, u"1"_s);
    if (wasReadable)
        execute(u"VACUUM main"_s);
    return checkSchema();
}

Result<void> Database::checkSchema()
{
    const auto version = static_cast<int>(integerOf(u"PRAGMA main.user_version"_s));
    return compareSchemas(schemaOf(*this), expectedSchema(m_migrations, version));
}

Statement Database::prepare(const QString& sql)
{
    const auto known = m_cache.constFind(sql);
    if (known != m_cache.cend() && !(*known)->inUse)
        return Statement(*known);

    auto prepared = std::make_shared<Statement::Prepared>();
    prepared->query = QSqlQuery(QSqlDatabase::database(m_connection, false));
    prepared->query.setForwardOnly(true);
    if (!prepared->query.prepare(sql))
        throw SqlFailure(errorOf(prepared->query.lastError()));
    // A text that is in use already (a query inside the loop over itself) gets a statement of its own.
    if (known == m_cache.cend())
        m_cache.insert(sql, prepared);
    return Statement(std::move(prepared));
}

void Database::execute(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw SqlFailure(errorOf(query.lastError()));
}

qint64 Database::integerOf(const QString& sql)
{
    return textOf(sql).toLongLong();
}

QString Database::textOf(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw SqlFailure(errorOf(query.lastError()));
    return query.next() ? query.value(0).toString() : QString();
}

qint64 Database::revision()
{
    return integerOf(u"SELECT revision FROM register_info"_s);
}

void Database::bumpRevision()
{
    prepare(u"UPDATE register_info SET revision = revision + 1"_s).run();
}

Transaction::Transaction(Database& database) : m_database(database)
{
    if (database.m_readOnlyReason)
        throw SqlFailure(*database.m_readOnlyReason);
    Q_ASSERT(!database.m_inTransaction);
    database.execute(u"BEGIN IMMEDIATE"_s);
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
}

void Transaction::commit()
{
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
