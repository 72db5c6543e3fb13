// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/review_repository.h"

#include "core/storage/database.h"
#include "core/storage/register_seal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace utfall::storage {

using namespace Qt::StringLiterals;

ReviewRepository::Decided ReviewRepository::decided()
{
    Decided decided;
    Statement rows = m_database.prepare(u"SELECT result_id, code FROM review_decision"_s);
    while (rows.step())
        decided.insert({rows.id<ResultId>(0), rows.text(1)});
    return decided;
}

void ReviewRepository::insert(ResultId result, PersonId person, const QString& code, const QString& reason)
{
    const qint64 id = nextRowId(m_database, "review_decision"_L1);
    m_database
        .prepare(u"INSERT INTO review_decision (id, result_id, code, reason, decided_at, decided_by) "
                 "VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run(id, result, code, m_database.seal().sealFor(person, sealed::ReviewReason, id, reason.toUtf8()),
             m_database.context().clock->now(), m_database.context().user);
}

std::optional<PersonId> ReviewRepository::personOf(ResultId result)
{
    Statement row = m_database.prepare(u"SELECT person_id FROM lab_result WHERE id = ?"_s);
    row.bind(result);
    return row.step() ? std::optional(row.id<PersonId>(0)) : std::nullopt;
}

QList<NumberedPerson> ReviewRepository::people()
{
    QList<NumberedPerson> people;
    Statement rows = m_database.prepare(
        u"SELECT i.person_id, p.pseudonym, i.number, i.ten_digits, i.protected FROM mem.person_index i "
        "JOIN person p ON p.id = i.person_id"_s);
    while (rows.step())
        people.append(
            {rows.id<PersonId>(0), Pseudonym(rows.text(1)), rows.text(2), rows.text(3), rows.boolean(4)});
    return people;
}

QHash<ResultId, ResultOrigin> ReviewRepository::origins(const QList<ResultId>& results)
{
    QHash<ResultId, ResultOrigin> origins;
    if (results.isEmpty())
        return origins;
    QJsonArray ids;
    for (const ResultId id : results)
        ids.append(static_cast<qint64>(id.value()));
    Statement rows = m_database.prepare(u"SELECT id, batch_id, file_id, line FROM lab_result "
                                        "WHERE id IN (SELECT value FROM json_each(?))"_s);
    rows.bind(QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    while (rows.step())
        origins.insert(rows.id<ResultId>(0), {rows.id<BatchId>(1), rows.integer(2), rows.integer(3)});
    return origins;
}

} // namespace utfall::storage
