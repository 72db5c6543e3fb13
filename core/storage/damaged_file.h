// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/migrations.h"

#include <QSet>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <memory>

namespace utfall::storage {

/// A working copy of a damaged register, read as far as it goes. The damaged file itself is only copied;
/// where the disk gives nothing the copy has zeros. Removed when this goes out of scope.
class DamagedFile
{
public:
    /// Takes one row's values; the first is the row's number.
    using Sink = std::function<void(const QVariantList& row)>;

    /// `workPath` is written over. A first page that is not a register's is replaced by that of a new
    /// register, whose tables begin where those of most registers do. Errors: "file-missing",
    /// "file-not-writable", "disk-full" (Environment), "register-not-utfall" (BadInput).
    [[nodiscard]] static Result<std::unique_ptr<DamagedFile>>
    open(const QString& damagedPath, const QString& workPath, const Migrations& migrations);
    ~DamagedFile();
    DamagedFile(const DamagedFile&) = delete;
    DamagedFile& operator=(const DamagedFile&) = delete;

    /// The schema's version, as far as it can be believed.
    [[nodiscard]] int version() const { return m_version; }

    /// Reads every row that can be read, each once: upwards to the damage, downwards to it, then around it by
    /// halves. Gives the row numbers that stood in damaged places and may or may not have been rows.
    QSet<qint64> read(const QString& table, const QStringList& columns, const Sink& sink);

    /// Row number → `column`, as an index tells it; empty when it cannot be read.
    [[nodiscard]] QHash<qint64, qint64> indexed(const QString& table, const QString& index,
                                                const QString& column);

private:
    DamagedFile(QString workPath, const Migrations& migrations);
    [[nodiscard]] QSqlDatabase handle() const;
    void connect();
    void disconnect();
    [[nodiscard]] bool schemaIsReadable() const;
    [[nodiscard]] bool lendFirstPage(int version);
    struct Scan;

    QString m_workPath;
    const Migrations& m_migrations;
    QString m_connection;
    int m_version = 0;
};

/// Writes an empty register file of that version by plain statements, without content.
[[nodiscard]] Result<void> writeEmptyRegister(const QString& path, const Migrations& migrations, int version);

} // namespace utfall::storage
