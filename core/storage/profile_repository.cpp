// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/profile_repository.h"

#include "core/storage/database.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

ProfileRecord recordOf(const Statement& row)
{
    return {row.text(0), row.text(1).toUtf8(), row.dateTime(2), row.text(3)};
}

} // namespace

QList<ProfileRecord> ProfileRepository::all()
{
    QList<ProfileRecord> records;
    Statement rows = m_database.prepare(
        u"SELECT name, content, changed_at, changed_by FROM mapping_profile ORDER BY name"_s);
    while (rows.step())
        records.append(recordOf(rows));
    return records;
}

std::optional<ProfileRecord> ProfileRepository::byName(const QString& name)
{
    Statement rows = m_database.prepare(
        u"SELECT name, content, changed_at, changed_by FROM mapping_profile WHERE name = ?"_s);
    rows.bind(name);
    return rows.step() ? std::optional(recordOf(rows)) : std::nullopt;
}

void ProfileRepository::put(const QString& name, const QByteArray& content)
{
    m_database
        .prepare(u"INSERT INTO mapping_profile (name, content, changed_at, changed_by) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT (name) DO UPDATE SET content = excluded.content, "
                 "changed_at = excluded.changed_at, changed_by = excluded.changed_by"_s)
        .run(name, QString::fromUtf8(content), m_database.context().clock->now(), m_database.context().user);
}

void ProfileRepository::remove(const QString& name)
{
    m_database.prepare(u"DELETE FROM mapping_profile WHERE name = ?"_s).run(name);
}

void ProfileRepository::renameInBatches(const QString& from, const QString& to)
{
    m_database.prepare(u"UPDATE import_batch SET profile = ? WHERE profile = ?"_s).run(to, from);
}

} // namespace utfall::storage
