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

/// Gives what the batch changed its earlier content, where nobody has changed it since.
class Restoring
{
public:
    explicit Restoring(storage::Database& database) : m_people(database), m_providers(database) {}

    [[nodiscard]] Result<qint64> restore(const QList<storage::BatchChange>& records)
    {
        qint64 restored = 0;
        for (const storage::BatchChange& record : records) {
            const Result<QList<FieldChange>> changes = decodeChanges(record.before);
            if (!changes)
                return changes.error();
            const bool known = record.subject == "person"_L1
                                   ? restorePerson(PersonId(record.subjectId), *changes)
                                   : restoreProvider(ProviderId(record.subjectId), *changes);
            restored += known && !changes->isEmpty();
        }
        return restored;
    }

private:
    bool restorePerson(PersonId id, const QList<FieldChange>& changes)
    {
        std::optional<Prepatient> person = m_people.byId(id);
        if (!person)
            return false;
        takeBack(*person, changes);
        m_people.update(*person);
        return true;
    }

    bool restoreProvider(ProviderId id, const QList<FieldChange>& changes)
    {
        std::optional<Provider> provider = m_providers.byId(id);
        if (!provider)
            return false;
        takeBack(*provider, changes);
        m_providers.update(*provider);
        return true;
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
    done.removed = imports.removeFacts(id);
    const Result<qint64> restored = Restoring(database).restore(batches.changesOf(id));
    if (!restored)
        return restored.error();
    done.restored = *restored;

    storage::PersonRepository people(database);
    const QList<PersonId> added = imports.peopleOf(id);
    for (const PersonId person : added) {
        if (const std::optional<Prepatient> known = people.byId(person))
            scope.numbers.append(known->identity.number);
        done.heldAgain += holdFactsAgain(database, person);
        people.remove(person);
        ++done.removed;
    }
    const QList<ProviderId> providers = imports.providersOf(id);
    for (const ProviderId provider : providers) {
        imports.forget(u"provider"_s, provider.value());
        storage::ProviderRepository(database).remove(provider);
        ++done.removed;
    }
    imports.removeTraces(id);
    batches.markUndone(id);
    settleHeldRows(database, scope);
    return done;
}

} // namespace utfall
