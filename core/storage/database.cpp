// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/storage/identity_index.h"
#include "core/storage/schema.h"
#include "core/storage/sql_failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

/// How long a console that is about to finish is waited for before a register counts as locked.
constexpr auto ConnectOptions = "QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=1000"_L1;

Error failure(ErrorKind kind, const char* code)
{
    return {kind, QLatin1String(code)};
}

/// Never creates the file: a name mistyped must not become an empty register. SQLite takes what stands
/// between two slashes and the next for a host, so the path of a share ("//server/share/…") comes after an
/// empty one.
QString existingFileUri(const QString& path)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (!absolute.startsWith(u'/'))
        absolute.prepend(u'/'); // a drive letter
    return u"file://"_s + QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/:")) + u"?mode=rw"_s;
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
                                                   const Seed& seed, const Migrations& migrations)
{
    if (QFileInfo::exists(path))
        return failure(ErrorKind::BadInput, "file-exists");
    // NewOnly: of two programs that create the same name one gets the file.
    if (QFile file(path); !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorKind::Environment, "file-not-writable");

    auto made = guarded([&]() -> Result<std::unique_ptr<Database>> {
        std::unique_ptr<Database> database(new Database(path, context, migrations));
        database->connect();
        database->lockAndSetPragmas();
        IdentityIndex::attach(*database);
        Transaction transaction(*database);
        database->execute(u"PRAGMA main.application_id = %1"_s.arg(ApplicationId));
        database->migrate(0, migrations.latest());
        if (auto seeded = seed(*database); !seeded)
            return seeded.error();
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
                                                 const Migrations& migrations)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorKind::Environment, "file-missing");
    if (!file.isFile())
        return failure(ErrorKind::BadInput, "register-not-utfall");

    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        std::unique_ptr<Database> database(new Database(path, context, migrations));
        database->connect();
        if (auto usable = database->checkHeader(); !usable)
            return usable.error();
        database->lockAndSetPragmas();
        // Asked again under the lock: only now nobody can change it.
        const auto version = database->checkHeader();
        if (!version)
            return version.error();
        if (auto upgraded = database->upgradeFrom(*version); !upgraded)
            return upgraded.error();
        if (auto schema = database->checkSchema(); !schema)
            return schema.error();
        database->requireWritable();
        IdentityIndex::attach(*database);
        Transaction transaction(*database); // one for all rows of the index is quicker than one for each
        IdentityIndex(*database).rebuild();
        transaction.commit();
        return database;
    });
}

void Database::connect()
{
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    handle.setDatabaseName(existingFileUri(m_path));
    handle.setConnectOptions(ConnectOptions);
    m_connected = true;
    if (!handle.open())
        throw SqlFailure(errorOf(handle.lastError()));
}

void Database::disconnect()
{
    if (!m_connected)
        return;
    if (QSqlDatabase::database(m_connection, false).isOpen()) {
        try {
            // Under the exclusive lock SQLite keeps its (emptied) journal file; leaving by way of PERSIST
            // removes it while the lock is still ours, so that the register is one file again.
            execute(u"PRAGMA main.locking_mode = NORMAL"_s);
            execute(u"PRAGMA main.journal_mode = PERSIST"_s);
            execute(u"PRAGMA main.journal_mode = DELETE"_s);
        } catch (const SqlFailure&) {
            // Nothing is lost: what was committed is in the file, and the next opening removes the journal.
        }
    }
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
    if (version < 1)
        return failure(ErrorKind::BadInput, "register-not-utfall");
    return version;
}

void Database::requirePragma(const QString& name, const QString& value, const QString& readBack)
{
    execute(u"PRAGMA %1 = %2"_s.arg(name, value));
    if (textOf(u"PRAGMA %1"_s.arg(name)) != readBack)
        throw SqlFailure(Error(ErrorKind::Internal, u"storage-pragma"_s, {{u"name"_s, name}}));
}

void Database::lockAndSetPragmas()
{
    requirePragma(u"main.locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s);
    // Takes the lock that locking_mode then keeps until the file is closed.
    execute(u"BEGIN EXCLUSIVE"_s);
    execute(u"COMMIT"_s);
    requirePragma(u"main.journal_mode"_s, u"DELETE"_s, u"delete"_s);
    // While the lock is kept SQLite reuses the journal file; its old pages must not stay on disk.
    requirePragma(u"main.journal_size_limit"_s, u"0"_s, u"0"_s);
    requirePragma(u"main.synchronous"_s, u"FULL"_s, u"2"_s);
    requirePragma(u"main.secure_delete"_s, u"ON"_s, u"1"_s);
    requirePragma(u"foreign_keys"_s, u"ON"_s, u"1"_s);
    requirePragma(u"trusted_schema"_s, u"OFF"_s, u"0"_s);
    requirePragma(u"temp_store"_s, u"MEMORY"_s, u"2"_s);
    requirePragma(u"cell_size_check"_s, u"ON"_s, u"1"_s);
    // In KiB: a large register is held whole, because nobody else can change it meanwhile.
    requirePragma(u"main.cache_size"_s, u"-65536"_s, u"-65536"_s);
}

void Database::requireWritable()
{
    // SQLite opens a file that may not be written for reading, and takes locks on it as if nothing were the
    // matter. A statement that would write, had it any row, tells.
    Transaction transaction(*this);
    execute(u"UPDATE register_info SET revision = revision WHERE id = 0"_s);
}

void Database::migrate(int from, int to)
{
    for (int version = from + 1; version <= to; ++version) {
        for (const QString& statement : m_migrations.statements(version))
            execute(statement);
    }
    execute(u"PRAGMA main.user_version = %1"_s.arg(to));
}

Result<void> Database::upgradeFrom(int version)
{
    if (version == m_migrations.latest())
        return {};
    if (auto schema = checkSchema(); !schema)
        return schema;
    if (textOf(u"PRAGMA main.quick_check(1)"_s) != u"ok"_s)
        return failure(ErrorKind::Integrity, "register-damaged");
    const QFileInfo file(m_path);
    const QString copy =
        file.dir().filePath(u"%1-v%2.%3"_s.arg(file.completeBaseName()).arg(version).arg(file.suffix()));
    if (!QFileInfo::exists(copy))
        prepare(u"VACUUM main INTO ?"_s).run(copy);
    for (int next = version + 1; next <= m_migrations.latest(); ++next) {
        Transaction transaction(*this);
        migrate(next - 1, next);
        transaction.commit();
    }
    return {};
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
    Q_ASSERT(!database.m_inTransaction);
    database.execute(u"BEGIN IMMEDIATE"_s);
    database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    m_database.m_inTransaction = false;
    if (!m_open)
        return;
    try {
        m_database.execute(u"ROLLBACK"_s);
    } catch (const SqlFailure&) {
        // SQLite has rolled back by itself already (disk full, input/output error).
    }
}

void Transaction::commit()
{
    m_database.execute(u"COMMIT"_s);
    m_open = false;
}

} // namespace utfall::storage
