// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/undoing.h"

#include "core/import/entity_fields.h"
#include "core/import/plan_writing.h"
#include "core/import/settling.h"
#include "core/storage/batch_repository.h"
#include "core/storage/database.h"
#include "core/storage/import_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/provider_repository.h"

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

Error batchError(const char* code, BatchId batch)
{
    return Error(ErrorKind::BadInput, QLatin1StringView(code),
                 {{u"batch"_s, QString::number(batch.value())}});
}

void note(QList<UndoLine>& lines, const UndoLine& line)
{
    if (lines.size() < UndoPreview::MostLines)
        lines.append(line);
}

UndoLine::What removalOf(const QString& fact)
{
    if (fact == "switch"_L1)
        return UndoLine::What::SwitchRemoved;
    return fact == "exit"_L1 ? UndoLine::What::ExitRemoved : UndoLine::What::ResultRemoved;
}

/// Gives what the batch changed its earlier content, where nobody has changed it since.
class Restoring
{
public:
    explicit Restoring(storage::Database& database) : m_people(database), m_providers(database) {}

    [[nodiscard]] Result<qint64> restore(const QList<storage::BatchChange>& records, QList<UndoLine>& lines)
    {
        qint64 restored = 0;
        for (const storage::BatchChange& record : records) {
            const Result<QList<FieldChange>> changes = decodeChanges(record.before);
            if (!changes)
                return changes.error();
            const QString subject = record.subject == "person"_L1
                                        ? restorePerson(PersonId(record.subjectId), *changes)
                                        : restoreProvider(ProviderId(record.subjectId), *changes);
            if (subject.isEmpty() || changes->isEmpty())
                continue;
            ++restored;
            UndoLine line{record.subject == "person"_L1 ? UndoLine::What::PersonRestored
                                                        : UndoLine::What::ProviderRestored,
                          subject,
                          {},
                          {},
                          {}};
            for (const FieldChange& change : *changes)
                line.columns.append(change.column);
            note(lines, line);
        }
        return restored;
    }

private:
    /// Both give what names the subject; nothing when it is gone.
    QString restorePerson(PersonId id, const QList<FieldChange>& changes)
    {
        std::optional<Prepatient> person = m_people.byId(id);
        if (!person)
            return {};
        takeBack(*person, changes);
        m_people.update(*person);
        return person->pseudonym.text();
    }

    QString restoreProvider(ProviderId id, const QList<FieldChange>& changes)
    {
        std::optional<Provider> provider = m_providers.byId(id);
        if (!provider)
            return {};
        takeBack(*provider, changes);
        m_providers.update(*provider);
        return provider->organisationNumber.digits();
    }

    storage::PersonRepository m_people;
    storage::ProviderRepository m_providers;
};

} // namespace

Result<UndoPreview> undoBatch(storage::Database& database, BatchId id)
{
    storage::BatchRepository batches(database);
    storage::ImportRepository imports(database);
    const std::optional<storage::BatchRecord> batch = batches.byId(id);
    if (!batch)
        return batchError("batch-unknown", id);
    if (batch->undoneAt.isValid())
        return batchError("batch-undone", id);
    UndoPreview done;
    done.batch = id;
    done.blockedBy = imports.laterChange(id);
    if (done.blockedBy)
        return done;

    SettleScope scope;
    scope.switches = true;
    scope.results = true;
    scope.lostResults = imports.peopleWithResultsOf(id);
    imports.passOnRestated(id);
    const QList<storage::BatchFactRecord> facts = imports.factsOf(id, UndoPreview::MostLines);
    for (const storage::BatchFactRecord& fact : facts)
        note(done.lines, {removalOf(fact.subject), fact.pseudonym, fact.date, fact.analysis, {}});
    done.removed = imports.removeFacts(id);
    const Result<qint64> restored = Restoring(database).restore(batches.changesOf(id), done.lines);
    if (!restored)
        return restored.error();
    done.restored = *restored;

    storage::PersonRepository people(database);
    const QList<PersonId> added = imports.peopleOf(id);
    for (const PersonId person : added) {
        if (const std::optional<Prepatient> known = people.byId(person)) {
            scope.numbers.append(known->identity.number);
            note(done.lines, {UndoLine::What::PersonRemoved, known->pseudonym.text(), {}, {}, {}});
        }
        done.heldAgain += holdFactsAgain(database, person);
        people.remove(person);
        ++done.removed;
    }
    const QList<ProviderId> providers = imports.providersOf(id);
    for (const ProviderId provider : providers) {
        storage::ProviderRepository providersOfAll(database);
        if (const std::optional<Provider> known = providersOfAll.byId(provider))
            note(done.lines,
                 {UndoLine::What::ProviderRemoved, known->organisationNumber.digits(), {}, {}, {}});
        imports.forget(u"provider"_s, provider.value());
        providersOfAll.remove(provider);
        ++done.removed;
    }
    imports.removeTraces(id);
    batches.markUndone(id);
    settleHeldRows(database, scope);
    return done;
}

} // namespace utfall
