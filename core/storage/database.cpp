// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/storage/identity_index.h"
#include "core/storage/register_seal.h"
#include "core/storage/schema.h"
#include "core/storage/sql_failure.h"

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

} // namespace utfall::storage
