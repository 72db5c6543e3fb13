// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/event_repository.h"

#include "core/storage/database.h"
#include "core/storage/text_map.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

void EventRepository::append(const QString& action, const QString& subject,
                             const QMap<QString, QString>& detail)
{
    m_database.prepare(u"INSERT INTO event (at, by, action, subject, detail) VALUES (?, ?, ?, ?, ?)"_s)
        .run(m_database.context().clock->now(), m_database.context().user, action, subject,
             textMapToJson(detail));
}

QList<Event> EventRepository::latest(int limit)
{
    QList<Event> events;
    Statement statement = m_database.prepare(
        u"SELECT id, at, by, action, subject, detail FROM event ORDER BY id DESC LIMIT ?"_s);
    statement.bind(limit);
    while (statement.step())
        events.append({statement.integer(0), statement.dateTime(1), statement.text(2), statement.text(3),
                       statement.text(4), textMapFromJson(statement.text(5))});
    return events;
}

} // namespace utfall::storage
