// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/register_trace.h"

#include "core/storage/database.h"
#include "core/storage/identity_index.h"
#include "core/storage/person_repository.h"

#include <array>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

/// What weighing adds to, in the order in which it can be taken away: first what points at others.
constexpr std::array GrowingTables{"batch_restatement"_L1, "batch_change"_L1, "held_row"_L1,
                                   "provider_switch"_L1,   "person_exit"_L1,  "lab_result"_L1};
constexpr QLatin1StringView People = "person"_L1;

qint64 lastId(Database& database, QLatin1StringView table)
{
    return database.integerOf(u"SELECT coalesce(max(id), 0) FROM %1"_s.arg(table));
}

std::optional<QByteArray> blobOf(const Statement& statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.blob(column));
}

} // namespace

bool RegisterTrace::Row::isWaiting() const
{
    return state == heldStateKey(HeldState::Open) && severity == severityKey(Severity::Held);
}

RegisterTrace traceOf(Database& database)
{
    RegisterTrace trace;
    for (const QLatin1StringView table : GrowingTables)
        trace.lastIds.insert(table, lastId(database, table));
    trace.lastIds.insert(People, lastId(database, People));
    Statement rows = database.prepare(u"SELECT id, state, severity, column_key, code, args, state_reason "
                                      "FROM held_row WHERE (state = 'open' AND severity <> 'note') "
                                      "OR fact_id IS NOT NULL"_s);
    while (rows.step()) {
        const RegisterTrace::Row row{rows.id<HeldRowId>(0), rows.text(1),    rows.text(2),   rows.text(3),
                                     rows.text(4),          blobOf(rows, 5), blobOf(rows, 6)};
        trace.rows.insert(row.id, row);
    }
    return trace;
}

QList<PersonId> peopleSince(Database& database, const RegisterTrace& trace)
{
    QList<PersonId> people;
    Statement added = database.prepare(u"SELECT id FROM person WHERE id > ? ORDER BY id"_s);
    added.bind(trace.lastIds.value(People));
    while (added.step())
        people.append(added.id<PersonId>(0));
    return people;
}

void takeBackTo(Database& database, const RegisterTrace& trace)
{
    database.prepare(u"DELETE FROM mem.held_index WHERE held_row_id > ?"_s)
        .run(trace.lastIds.value("held_row"_L1));
    for (const QLatin1StringView table : GrowingTables)
        database.prepare(u"DELETE FROM %1 WHERE id > ?"_s.arg(table)).run(trace.lastIds.value(table));
    PersonRepository people(database);
    const QList<PersonId> added = peopleSince(database, trace);
    for (const PersonId person : added)
        people.remove(person);

    const RegisterTrace now = traceOf(database);
    Statement restore = database.prepare(u"UPDATE held_row SET state = ?, severity = ?, column_key = ?, "
                                         "code = ?, args = ?, state_reason = ? WHERE id = ?"_s);
    HeldRowRepository heldRows(database);
    IdentityIndex index(database);
    for (const RegisterTrace::Row& row : trace.rows) {
        if (now.rows.value(row.id) == row)
            continue;
        restore.run(row.state, row.severity, row.column, row.code, row.args, row.reason, row.id);
        const std::optional<HeldRowRecord> restored = heldRows.byId(row.id);
        index.removeHeld(row.id);
        if (restored && row.isWaiting())
            index.putHeld(row.id, restored->cells,
                          heldRows.dayOf(restored->batch, database.context().clock->today()));
    }
}

} // namespace utfall::storage
