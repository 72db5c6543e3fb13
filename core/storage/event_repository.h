// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace utfall::storage {

class Database;

/// One entry of the event log: who did what, when.
struct Event
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString by;
    QString action;  ///< "person.added"
    QString subject; ///< pseudonym, organisation number, batch …; never what identifies a person
    QMap<QString, QString> detail; ///< no identities here either
};

/// The event log. Entries are only ever added. May throw SqlFailure.
class EventRepository
{
public:
    explicit EventRepository(Database& database) : m_database(database) {}

    /// Stamps the entry with the context's user and moment.
    void append(const QString& action, const QString& subject = {},
                const QMap<QString, QString>& detail = {});
    /// The latest entries, newest first.
    [[nodiscard]] QList<Event> latest(int limit);

private:
    Database& m_database;
};

} // namespace utfall::storage
