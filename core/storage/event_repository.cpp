// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/event_repository.h"

#include "core/storage/database.h"
#include "core/storage/register_seal.h"
#include "core/storage/text_map.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

void EventRepository::append(const QString& action, const QString& subject,
                             const QMap<QString, QString>& detail)
{
    const qint64 id = nextRowId(m_database, "event"_L1);
    m_database.prepare(u"INSERT INTO event (id, at, by, action, subject, detail) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run(id, m_database.context().clock->now(), m_database.context().user, action, subject,
             detail.isEmpty() ? std::nullopt
                              : std::optional(m_database.seal().sealText(sealed::EventDetail, id,
                                                                         textMapToJson(detail).toUtf8())));
}

QList<Event> EventRepository::latest(int limit)
{
    QList<Event> events;
    Statement statement = m_database.prepare(
        u"SELECT id, at, by, action, subject, detail FROM event ORDER BY id DESC LIMIT ?"_s);
    statement.bind(limit);
    while (statement.step()) {
        Event event{statement.integer(0), statement.dateTime(1), statement.text(2),
                    statement.text(3),    statement.text(4),     {}};
        if (!statement.isNull(5))
            event.detail = textMapFromJson(QString::fromUtf8(
                m_database.seal().openText(sealed::EventDetail, event.id, statement.blob(5))));
        events.append(std::move(event));
    }
    return events;
}

} // namespace utfall::storage
