// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "core/storage/sql_failure.h"

#include <QHash>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's own tables: sqlite_sequence comes with AUTOINCREMENT and sqlite_stat1 with ANALYZE; they hold
/// numbers only.
bool isStatisticsTable(const QString& name)
{
    return name.startsWith(u"sqlite_stat"_s);
}

constexpr auto SchemaQuery =
    "SELECT type, name, tbl_name, coalesce(sql, '') FROM main.sqlite_schema ORDER BY name, type"_L1;

void runOn(const QSqlDatabase& handle, const QString& sql)
{
    QSqlQuery query(handle);
    if (!query.exec(sql))
        throw SqlFailure(errorOf(query.lastError()));
}

QList<SchemaObject> schemaMadeBy(const QStringList& statements)
{
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<SchemaObject> objects;
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        handle.setDatabaseName(u":memory:"_s);
        if (!handle.open())
            throw SqlFailure(errorOf(handle.lastError()));
        for (const QString& statement : statements)
            runOn(handle, statement);
        QSqlQuery query(handle);
        query.setForwardOnly(true);
        if (!query.exec(SchemaQuery))
            throw SqlFailure(errorOf(query.lastError()));
        while (query.next())
            objects.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                            query.value(3).toString()});
    }
    QSqlDatabase::removeDatabase(connection);
    return objects;
}

} // namespace

QList<SchemaObject> schemaOf(Database& database)
{
    QList<SchemaObject> objects;
    Statement statement = database.prepare(SchemaQuery);
    while (statement.step()) {
        if (!isStatisticsTable(statement.text(1)))
            objects.append({statement.text(0), statement.text(1), statement.text(2), statement.text(3)});
    }
    return objects;
}

QList<SchemaObject> expectedSchema(const Migrations& migrations, int version)
{
    QStringList statements;
    for (int step = 1; step <= version; ++step)
        statements += migrations.statements(step);
    // Every file that is opened is held against it, and running the steps takes longer than all the rest.
    static QMutex mutex;
    static QHash<QStringList, QList<SchemaObject>> known;
    const QMutexLocker locker(&mutex);
    const auto found = known.constFind(statements);
    return found != known.cend() ? *found : *known.insert(statements, schemaMadeBy(statements));
}

Result<void> compareSchemas(const QList<SchemaObject>& found, const QList<SchemaObject>& expected)
{
    const auto named = [](const QList<SchemaObject>& objects, const SchemaObject& wanted) {
        return std::ranges::find_if(objects, [&](const SchemaObject& object) {
            return object.type == wanted.type && object.name == wanted.name;
        });
    };
    for (const SchemaObject& object : found) {
        if (named(expected, object) == expected.end())
            return Error(ErrorKind::Integrity, u"register-foreign-objects"_s,
                         {{u"type"_s, object.type}, {u"name"_s, object.name}});
    }
    for (const SchemaObject& object : expected) {
        const auto match = named(found, object);
        if (match == found.end() || *match != object)
            return Error(ErrorKind::Integrity, u"register-schema-altered"_s, {{u"name"_s, object.name}});
    }
    return {};
}

} // namespace utfall::storage
