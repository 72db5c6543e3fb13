// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/migrations.h"

#include <QList>
#include <QString>

namespace utfall::storage {

class Database;

/// One object of a schema: table, index, trigger or view.
struct SchemaObject
{
    QString type;
    QString name;
    QString table;
    QString sql;
    bool operator==(const SchemaObject&) const = default;
};

/// The schema's fingerprint: every object of the register file by name, without SQLite's statistics tables.
[[nodiscard]] QList<SchemaObject> schemaOf(Database& database);

/// What the migrations make up to a version, by running them in memory the first time. From any thread; may
/// throw SqlFailure.
[[nodiscard]] QList<SchemaObject> expectedSchema(const Migrations& migrations, int version);

/// Errors (Integrity): "register-foreign-objects" (args type, name) for an object that is not ours: a trigger
/// or view could change what our own statements do; "register-schema-altered" (arg name) for one that is
/// missing or reads otherwise.
[[nodiscard]] Result<void> compareSchemas(const QList<SchemaObject>& found,
                                          const QList<SchemaObject>& expected);

} // namespace utfall::storage
