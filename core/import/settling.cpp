// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/settling.h"

#include "core/import/fact_cells.h"
#include "core/import/import_kind.h"
#include "core/import/plan_writing.h"
#include "core/import/stored_register.h"
#include "core/storage/audit_repository.h"
#include "core/storage/database.h"
#include "core/storage/held_row_repository.h"
#include "core/storage/import_repository.h"
#include "core/storage/person_repository.h"

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// Turns the facts of one person back into rows that wait for the person.
class FactWithdrawal
{
public:
    FactWithdrawal(storage::Database& database, const PersonNumber& number)
        : m_database(database), m_heldRows(database), m_imports(database), m_number(number)
    {}

    template <typename StoredFact>
    void withdraw(const QList<StoredFact>& facts, ImportKind kind, const QString& subject)
    {
        for (const StoredFact& stored : facts) {
            hold(stored, kind);
            // Whoever said the same waits beside it, for the first of them may be undone.
            const auto restatements = m_imports.restatementsOf(subject, stored.fact.id.value());
            for (const storage::RestatementRecord& restatement : restatements) {
                StoredFact restated = stored;
                restated.origin = {restatement.batch, restatement.file, restatement.line,
                                   restatement.centuryAssumed};
                hold(restated, kind);
            }
            m_imports.forget(subject, stored.fact.id.value());
        }
    }

    [[nodiscard]] qint64 held() const { return m_held; }

private:
    template <typename StoredFact>
    void hold(const StoredFact& stored, ImportKind kind)
    {
        ++m_held;
        const storage::FactOrigin& origin = stored.origin;
        RowIssue issue;
        issue.row = origin.line;
        issue.column = u"personalNumber"_s;
        issue.code = issue::text(issue::PersonUnknown);
        issue.severity = Severity::Held;
        const auto released =
            m_imports.releasedAt(origin.batch, origin.file, origin.line, importKindKey(kind));
        if (released) {
            m_imports.reopenFor(m_number, *released, issue);
            return;
        }
        storage::HeldRowRecord record;
        record.batch = origin.batch;
        record.file = origin.file;
        record.kind = importKindKey(kind);
        record.issue = issue;
        record.cells = cellsOf(stored, m_number);
        m_heldRows.insert(record, m_heldRows.dayOf(origin.batch, m_database.context().clock->today()));
    }

    storage::Database& m_database;
    storage::HeldRowRepository m_heldRows;
    storage::ImportRepository m_imports;
    PersonNumber m_number;
    qint64 m_held = 0;
};

} // namespace

qint64 settleHeldRows(storage::Database& database, const SettleScope& scope)
{
    StoredRegister stored(database);
    RegisterState state(stored);
    ImportActions actions;
    const Settlement settlement = settle(stored, scope, state, actions);
    writeSettlement(database, actions, settlement, state.terms());
    if (settlement.released > 0)
        storage::AuditRepository(database).append(u"row.settled"_s, {},
                                                  {{u"rows"_s, QString::number(settlement.released)}});
    return settlement.released;
}

qint64 settleHeldRows(storage::Database& database)
{
    SettleScope everything;
    everything.everything = true;
    return settleHeldRows(database, everything);
}

qint64 holdFactsAgain(storage::Database& database, PersonId id)
{
    const std::optional<Prepatient> person = storage::PersonRepository(database).byId(id);
    if (!person)
        return 0;
    storage::FactRepository facts(database);
    FactWithdrawal withdrawal(database, person->identity.number);
    withdrawal.withdraw(facts.switches(id), ImportKind::Switches, u"switch"_s);
    withdrawal.withdraw(facts.exits(id), ImportKind::Exits, u"exit"_s);
    withdrawal.withdraw(facts.results(id), ImportKind::Results, u"result"_s);
    facts.removeAll(id);
    storage::ImportRepository(database).forget(u"person"_s, id.value());
    return withdrawal.held();
}

} // namespace utfall
