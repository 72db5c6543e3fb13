// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/row_choices.h"

#include "core/storage/database.h"
#include "core/storage/fact_repository.h"
#include "core/storage/held_row_repository.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Results("results");
constexpr QLatin1StringView Switches("switches");

QString codeOf(bool isSwitch, RowChoice choice)
{
    const bool isChosen = choice == RowChoice::Chosen;
    if (isSwitch)
        return isChosen ? u"switch-chosen"_s : u"switch-set-aside"_s;
    return isChosen ? u"sample-chosen"_s : u"sample-set-aside"_s;
}

std::optional<HeldRowId> noteOn(Database& database, const ChoiceRecord& record)
{
    Statement statement =
        database.prepare(u"SELECT id FROM held_row WHERE kind = ? AND fact_id = ? AND code IN (?, ?)"_s);
    statement.bind(QString(record.isSwitch ? Switches : Results), record.fact,
                   codeOf(record.isSwitch, RowChoice::Chosen), codeOf(record.isSwitch, RowChoice::SetAside));
    return statement.step() ? std::optional(statement.id<HeldRowId>(0)) : std::nullopt;
}

FactOrigin originOf(Database& database, const ChoiceRecord& record)
{
    FactRepository facts(database);
    if (record.isSwitch)
        return facts.switchById(SwitchId(record.fact)).value_or(StoredSwitch()).origin;
    return facts.resultById(ResultId(record.fact)).value_or(StoredResult()).origin;
}

} // namespace

RowChoices RowChoices::read(Database& database)
{
    RowChoices choices;
    // The kinds are named so that the index on them is used.
    Statement rows = database.prepare(
        u"SELECT kind, fact_id, code FROM held_row WHERE kind IN ('results', 'switches') "
        "AND fact_id IS NOT NULL AND code IN ('sample-chosen', 'sample-set-aside', 'switch-chosen', "
        "'switch-set-aside')"_s);
    while (rows.step()) {
        const RowChoice choice =
            rows.text(2).endsWith("-chosen"_L1) ? RowChoice::Chosen : RowChoice::SetAside;
        (rows.text(0) == Switches ? choices.m_switches : choices.m_results).insert(rows.integer(1), choice);
    }
    return choices;
}

void putChoice(Database& database, const ChoiceRecord& record)
{
    HeldRowRepository rows(database);
    const HeldState state = record.choice == RowChoice::Chosen ? HeldState::Admitted : HeldState::Discarded;
    RowIssue issue;
    issue.code = codeOf(record.isSwitch, record.choice);
    issue.severity = Severity::Note;
    if (const std::optional<HeldRowId> known = noteOn(database, record)) {
        rows.setIssue(*known, issue);
        rows.setState(*known, state, record.reason);
        return;
    }
    const FactOrigin origin = originOf(database, record);
    issue.row = origin.line;
    HeldRowRecord note;
    note.batch = origin.batch;
    note.file = origin.file;
    note.kind = record.isSwitch ? Switches : Results;
    note.issue = issue;
    note.state = state;
    note.stateReason = record.reason;
    note.fact = record.fact;
    rows.insert(note, {});
}

} // namespace utfall::storage
