// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/held_rows.h"

#include "core/import/column_map.h"
#include "core/import/entity_fields.h"
#include "core/import/fact_cells.h"
#include "core/import/import_planning.h"
#include "core/import/row_interpretation.h"
#include "core/import/settling.h"
#include "core/import/stored_register.h"
#include "core/storage/audit_repository.h"
#include "core/storage/batch_repository.h"
#include "core/storage/database.h"
#include "core/storage/held_row_repository.h"
#include "core/storage/import_repository.h"
#include "core/storage/person_repository.h"

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

Error badInput(const char* code)
{
    return Error(ErrorKind::BadInput, QLatin1StringView(code));
}

ImportKind kindOf(const storage::HeldRowRecord& record)
{
    return importKindFromKey(record.kind).value_or(ImportKind::Results);
}

RowIssue issueOf(const storage::HeldRowRecord& record)
{
    RowIssue issue = record.issue;
    issue.column = columnHeader(kindOf(record), record.issue.column);
    return issue;
}

/// Fills the cells of a stored fact that somebody should look at.
void showFact(storage::Database& database, const storage::HeldRowRecord& record, HeldRow& row)
{
    storage::FactRepository facts(database);
    const auto show = [&](const auto& stored) {
        if (!stored)
            return;
        const auto person = storage::PersonRepository(database).byId(stored->person);
        if (!person)
            return;
        row.cells = cellsOf(*stored, person->identity.number);
        if (person->protection != Protection::None)
            row.pseudonym = person->pseudonym.text();
    };
    if (kindOf(record) == ImportKind::Switches)
        show(facts.switchById(SwitchId(record.fact)));
    else
        show(facts.resultById(ResultId(record.fact)));
}

/// Protected people are hidden in rows that wait as they are everywhere: those whom the register has, and
/// those whom a row of prepatients marks.
void hideProtected(HeldRow& row)
{
    row.isProtected = !row.pseudonym.isEmpty() || !row.cells.value(u"protection"_s).trimmed().isEmpty();
    if (!row.isProtected)
        return;
    for (const QString& key : identifyingColumns())
        row.cells.remove(key);
}

QString changedText(const QString& before, const QString& after)
{
    const auto shown = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
    return shown(before) + u" → "_s + shown(after);
}

RowMeaning meaningOf(StoredRegister& stored, const std::optional<storage::BatchRecord>& batch)
{
    return batch ? stored.meaning(batch->today, batch->percentMeaning, batch->profile)
                 : stored.meaning({}, {}, {});
}

std::optional<storage::HeldRowRecord> openRow(storage::Database& database, HeldRowId id)
{
    std::optional<storage::HeldRowRecord> row = storage::HeldRowRepository(database).byId(id);
    return row && row->state == storage::HeldState::Open ? std::move(row) : std::nullopt;
}

} // namespace

QList<HeldRow> readHeldRows(storage::Database& database)
{
    QList<HeldRow> rows;
    const QList<storage::HeldRowRecord> records = storage::HeldRowRepository(database).open();
    rows.reserve(records.size());
    const QHash<HeldRowId, QString> hidden = storage::ImportRepository(database).heldRowsOfProtected();
    for (const storage::HeldRowRecord& record : records) {
        HeldRow row{record.id,    record.batch, kindOf(record),         issueOf(record),
                    record.cells, false,        hidden.value(record.id)};
        if (record.fact > 0)
            showFact(database, record, row);
        hideProtected(row);
        rows.append(std::move(row));
    }
    return rows;
}

QList<RowIssue> readIssuesOf(storage::Database& database, BatchId batch)
{
    QList<RowIssue> issues;
    const QList<storage::HeldRowRecord> records = storage::HeldRowRepository(database).ofBatch(batch);
    for (const storage::HeldRowRecord& record : records)
        issues.append(issueOf(record));
    return issues;
}

Result<void> discardHeldRow(storage::Database& database, HeldRowId id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return badInput("discard-reason-missing");
    if (!openRow(database, id))
        return badInput("held-row-unknown");
    storage::HeldRowRepository(database).setState(id, storage::HeldState::Discarded, reason.trimmed());
    storage::ImportRepository(database).clearCells(id);
    storage::AuditRepository(database).append(u"row.discarded"_s, QString::number(id.value()));
    return {};
}

Result<void> amendHeldRow(storage::Database& database, HeldRowId id, const QHash<QString, QString>& cells,
                          const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return badInput("amend-reason-missing");
    const std::optional<storage::HeldRowRecord> row = openRow(database, id);
    if (!row || row->cells.isEmpty() || row->issue.code == QStringView(issue::TooManyCells))
        return badInput("held-row-unknown");
    QHash<QString, QString> amended = row->cells;
    storage::AuditContent entry;
    entry.subject = QString::number(id.value());
    entry.secret.insert(u"reason"_s, reason.trimmed());
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const QString before = trimmedCell(row->cells.value(cell.key()));
        const bool isMark = cell.key() == mark::Plausible;
        if ((!isMark && columnHeader(kindOf(*row), cell.key()).isEmpty()) || before == trimmedCell(*cell))
            continue;
        amended.insert(cell.key(), trimmedCell(*cell));
        entry.secret.insert(isMark ? u"plausible"_s : cell.key(), changedText(before, trimmedCell(*cell)));
        // What the laboratory left out of a cell is no hindrance once somebody has filled it in.
        if (row->cells.value(mark::HindranceColumn) == cell.key()) {
            amended.remove(mark::Hindrance);
            amended.remove(mark::HindranceColumn);
            amended.remove(mark::HindranceArgument);
        }
    }
    if (amended == row->cells)
        return badInput("amend-nothing");
    storage::HeldRowRepository(database).setCells(id, amended);
    storage::AuditRepository(database).append(u"row.amended"_s, entry);
    SettleScope scope;
    scope.rows.append(id);
    scope.results = kindOf(*row) == ImportKind::Results;
    settleHeldRows(database, scope);
    return {};
}

Result<void> admitHeldRow(storage::Database& database, HeldRowId id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return badInput("admit-reason-missing");
    const std::optional<storage::HeldRowRecord> row = openRow(database, id);
    if (!row || kindOf(*row) != ImportKind::Prepatients || row->cells.isEmpty())
        return badInput("held-row-unknown");
    const std::optional<storage::BatchRecord> batch = storage::BatchRepository(database).byId(row->batch);
    StoredRegister stored(database);
    const auto read = HeldCellsReader().read<ReadPrepatient>(row->cells, meaningOf(stored, batch));

    const RegisterState state(stored);
    Finding hindrance = read.unusable;
    PersonId known;
    if (!hindrance) {
        hindrance = findPerson(read.person.identity.number, state, known);
        if (hindrance.is(issue::PersonUnknown))
            hindrance = {};
        else if (!hindrance)
            hindrance = {issue::EnrolmentDiffers};
    }
    if (row->issue.code == QStringView(issue::TooManyCells) && !hindrance)
        hindrance = {issue::TooManyCells};
    if (hindrance)
        return Error(ErrorKind::BadInput, u"admit-not-possible"_s,
                     {{u"code"_s, issue::text(hindrance.code)}});

    Prepatient person = read.person;
    person.pseudonym = Pseudonym::random();
    person.admittedReason = reason.trimmed();
    person.admittedBy = database.context().user;
    storage::PersonRepository(database).insert(person, row->batch);
    storage::HeldRowRepository(database).setState(id, storage::HeldState::Admitted, person.admittedReason);
    // The reason stands with the person; people write names in reasons.
    storage::AuditRepository(database).append(u"person.admitted"_s, person.pseudonym.text());
    SettleScope scope;
    scope.numbers.append(person.identity.number);
    settleHeldRows(database, scope);
    return {};
}

} // namespace utfall
