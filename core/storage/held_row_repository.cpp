// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/held_row_repository.h"

#include "core/storage/batch_repository.h"
#include "core/storage/database.h"
#include "core/storage/identity_index.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"
#include "core/storage/text_map.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

const QString SelectHeldRow =
    u"SELECT h.id, h.batch_id, h.file_id, h.line, h.kind, h.severity, h.column_key, h.code, h.args, h.cells, "
    u"h.state, "
    "h.state_reason, h.fact_id FROM held_row h "_s;

const QString WaitingCondition = u"h.state = 'open' AND h.severity = 'held'"_s;

HeldState heldStateOf(const QString& key)
{
    for (const HeldState state : {HeldState::Released, HeldState::Admitted, HeldState::Discarded}) {
        if (key == heldStateKey(state))
            return state;
    }
    return HeldState::Open;
}

std::optional<QByteArray> sealedReason(Database& database, HeldRowId id, const QString& reason)
{
    if (reason.isEmpty())
        return std::nullopt;
    return database.seal().sealHeld(sealed::HeldReason, id.value(), reason.toUtf8());
}

QHash<QString, QString> hashed(const QMap<QString, QString>& texts)
{
    QHash<QString, QString> hash;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        hash.insert(text.key(), text.value());
    return hash;
}

} // namespace

std::optional<QByteArray> sealedArgs(Database& database, HeldRowId id, const QHash<QString, QString>& args)
{
    if (args.isEmpty())
        return std::nullopt;
    QMap<QString, QString> ordered;
    for (auto arg = args.cbegin(); arg != args.cend(); ++arg)
        ordered.insert(arg.key(), arg.value());
    return database.seal().sealHeld(sealed::HeldArgs, id.value(), textMapToJson(ordered).toUtf8());
}

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Held:
        return u"held"_s;
    case Severity::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

Severity severityOf(const QString& key)
{
    if (key == "held"_L1)
        return Severity::Held;
    return key == "rejected"_L1 ? Severity::Rejected : Severity::Note;
}

QString heldStateKey(HeldState state)
{
    switch (state) {
    case HeldState::Open:
        return u"open"_s;
    case HeldState::Released:
        return u"released"_s;
    case HeldState::Admitted:
        return u"admitted"_s;
    case HeldState::Discarded:
        return u"discarded"_s;
    }
    Q_UNREACHABLE();
}

HeldRowId HeldRowRepository::insert(const HeldRowRecord& row, QDate today)
{
    const HeldRowId id(nextRowId(m_database, "held_row"_L1));
    const auto cells = row.cells.isEmpty() ? std::nullopt
                                           : std::optional(m_database.seal().sealHeld(
                                                 sealed::HeldCells, id.value(), encodeCells(row.cells)));
    m_database
        .prepare(
            u"INSERT INTO held_row (id, batch_id, file_id, line, kind, severity, column_key, code, args, "
            "cells, state, state_reason, fact_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(id, row.batch, OptionalRow{row.file}, row.issue.row, row.kind, severityKey(row.issue.severity),
             row.issue.column, row.issue.code, sealedArgs(m_database, id, row.issue.args), cells,
             heldStateKey(row.state), sealedReason(m_database, id, row.stateReason), OptionalRow{row.fact});
    if (row.state == HeldState::Open && row.issue.severity == Severity::Held)
        IdentityIndex(m_database).putHeld(id, row.cells, today);
    return id;
}

void HeldRowRepository::setState(HeldRowId id, HeldState state, const QString& reason)
{
    m_database.prepare(u"UPDATE held_row SET state = ?, state_reason = ? WHERE id = ?"_s)
        .run(heldStateKey(state), sealedReason(m_database, id, reason), id);
    const std::optional<HeldRowRecord> row = byId(id);
    if (!row)
        return;
    if (state == HeldState::Open && row->issue.severity == Severity::Held)
        IdentityIndex(m_database)
            .putHeld(id, row->cells, dayOf(row->batch, m_database.context().clock->today()));
    else
        IdentityIndex(m_database).removeHeld(id);
}

void HeldRowRepository::setCells(HeldRowId id, const QHash<QString, QString>& cells)
{
    m_database.prepare(u"UPDATE held_row SET cells = ? WHERE id = ?"_s)
        .run(m_database.seal().sealHeld(sealed::HeldCells, id.value(), encodeCells(cells)), id);
    const std::optional<HeldRowRecord> row = byId(id);
    if (!row || row->state != HeldState::Open || row->issue.severity != Severity::Held)
        return;
    IdentityIndex index(m_database);
    index.removeHeld(id);
    index.putHeld(id, row->cells, dayOf(row->batch, m_database.context().clock->today()));
}

void HeldRowRepository::setIssue(HeldRowId id, const RowIssue& issue)
{
    m_database.prepare(u"UPDATE held_row SET column_key = ?, code = ?, args = ? WHERE id = ?"_s)
        .run(issue.column, issue.code, sealedArgs(m_database, id, issue.args), id);
}

QList<HeldRowRecord> HeldRowRepository::read(Statement& statement)
{
    QList<HeldRowRecord> rows;
    QHash<qint64, QString> names;
    const auto fileName = [&](qint64 file) {
        auto known = names.constFind(file);
        if (known == names.cend())
            known = names.insert(file, file == 0 ? QString() : BatchRepository(m_database).fileName(file));
        return *known;
    };
    while (statement.step()) {
        HeldRowRecord row;
        row.id = statement.id<HeldRowId>(0);
        row.batch = statement.id<BatchId>(1);
        row.file = statement.integer(2);
        row.kind = statement.text(4);
        row.issue = {fileName(row.file), statement.integer(3),          statement.text(6),
                     statement.text(7),  severityOf(statement.text(5)), {}};
        const RegisterSeal& seal = m_database.seal();
        if (!statement.isNull(8))
            row.issue.args = hashed(textMapFromJson(
                QString::fromUtf8(seal.openHeld(sealed::HeldArgs, row.id.value(), statement.blob(8)))));
        if (!statement.isNull(9)) {
            Result<QHash<QString, QString>> cells =
                decodeCells(seal.openHeld(sealed::HeldCells, row.id.value(), statement.blob(9)));
            if (!cells)
                throw SqlFailure(cells.error());
            row.cells = std::move(cells).value();
        }
        row.state = heldStateOf(statement.text(10));
        if (!statement.isNull(11))
            row.stateReason =
                QString::fromUtf8(seal.openHeld(sealed::HeldReason, row.id.value(), statement.blob(11)));
        row.fact = statement.integer(12);
        rows.append(std::move(row));
    }
    return rows;
}

std::optional<HeldRowRecord> HeldRowRepository::byId(HeldRowId id)
{
    Statement statement = m_database.prepare(SelectHeldRow + u"WHERE h.id = ?"_s);
    statement.bind(id);
    QList<HeldRowRecord> found = read(statement);
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

QList<HeldRowRecord> HeldRowRepository::waiting(const QString& kind)
{
    Statement statement = m_database.prepare(SelectHeldRow + u"WHERE "_s + WaitingCondition +
                                             u" AND (? = '' OR h.kind = ?) "
                                             "ORDER BY h.batch_id DESC, h.file_id, h.line, h.id"_s);
    statement.bind(kind, kind);
    return read(statement);
}

QList<HeldRowRecord> HeldRowRepository::waitingOfSender(const QString& profile, BatchId batch)
{
    Statement statement = m_database.prepare(
        SelectHeldRow + u"JOIN import_batch b ON b.id = h.batch_id WHERE "_s + WaitingCondition +
        u" AND b.undone_at IS NULL AND ((? = '' AND b.id = ?) OR "
        "(? <> '' AND b.profile = ?)) ORDER BY h.id"_s);
    statement.bind(profile, batch, profile, profile);
    return read(statement);
}

QList<HeldRowRecord> HeldRowRepository::open()
{
    Statement statement =
        m_database.prepare(SelectHeldRow + u"WHERE h.state = 'open' AND h.severity IN ('held', 'rejected') "
                                           "ORDER BY h.batch_id DESC, h.file_id, h.line, h.id"_s);
    return read(statement);
}

QList<HeldRowRecord> HeldRowRepository::ofBatch(BatchId batch)
{
    Statement statement =
        m_database.prepare(SelectHeldRow + u"WHERE h.batch_id = ? ORDER BY h.file_id, h.line, h.id"_s);
    statement.bind(batch);
    return read(statement);
}

qint64 HeldRowRepository::waitingCount()
{
    return m_database.integerOf(u"SELECT count(*) FROM held_row h WHERE "_s + WaitingCondition);
}

QDate HeldRowRepository::dayOf(BatchId batch, QDate otherwise)
{
    Statement statement = m_database.prepare(u"SELECT today FROM import_batch WHERE id = ?"_s);
    statement.bind(batch);
    return statement.step() ? statement.date(0) : otherwise;
}

} // namespace utfall::storage
