// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace utfall::storage {

class Database;

/// A mapping profile (mappningsprofil) as the register keeps it: what one sender's files look like and mean.
struct ProfileRecord
{
    QString name;
    QByteArray content;  ///< JSON
    QDateTime changedAt; ///< UTC
    QString changedBy;
};

/// Mapping profiles by name. May throw SqlFailure.
class ProfileRepository
{
public:
    explicit ProfileRepository(Database& database) : m_database(database) {}

    [[nodiscard]] QList<ProfileRecord> all(); ///< by name
    [[nodiscard]] std::optional<ProfileRecord> byName(const QString& name);
    /// Stores or replaces; stamps user and moment.
    void put(const QString& name, const QByteArray& content);
    void remove(const QString& name);
    /// Imports that used the old name use the new one; the profile itself is to be put and removed.
    void renameInBatches(const QString& from, const QString& to);

private:
    Database& m_database;
};

} // namespace utfall::storage
