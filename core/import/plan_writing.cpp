// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plan_writing.h"

#include "core/storage/batch_repository.h"
#include "core/storage/database.h"
#include "core/storage/fact_repository.h"
#include "core/storage/identity_record.h"
#include "core/storage/import_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/provider_repository.h"
#include "core/storage/result_writer.h"

#include <QHash>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView AfterSuffix("/after");

QString subjectKey(Restatement::Subject subject)
{
    switch (subject) {
    case Restatement::Subject::Provider:
        return u"provider"_s;
    case Restatement::Subject::Person:
        return u"person"_s;
    case Restatement::Subject::Switch:
        return u"switch"_s;
    case Restatement::Subject::Exit:
        return u"exit"_s;
    case Restatement::Subject::Result:
        return u"result"_s;
    }
    Q_UNREACHABLE();
}

/// Writes the parts of a plan one after another.
class PlanWriter
{
public:
    PlanWriter(storage::Database& database, const ImportActions& actions, const StoredBatch& batch,
               const ContractTerms& terms)
        : m_database(database), m_actions(actions), m_batch(batch), m_terms(terms)
    {}

    /// False when the work is to stop.
    [[nodiscard]] bool writeActions(const Job& job)
    {
        m_total += m_actions.providers.size() + m_actions.people.size() + m_actions.switches.size() +
                   m_actions.exits.size() + m_actions.results.size() + m_actions.restatements.size();
        const auto write = [this](const auto& one) { this->write(one); };
        return each(m_actions.providers, job, write) && each(m_actions.people, job, write) &&
               each(m_actions.switches, job, write) && each(m_actions.exits, job, write) &&
               writeResults(job) && each(m_actions.restatements, job, write);
    }

    [[nodiscard]] bool writeRows(const ReadImport& read, const QList<HeldWrite>& held, const Job& job)
    {
        m_total = held.size();
        return writeActions(job) && each(held, job, [&](const HeldWrite& one) { writeHeld(read, one); });
    }

    void writeSettlement(const Settlement& settlement)
    {
        storage::ImportRepository repository(m_database);
        for (const HeldRowChange& change : settlement.changes) {
            if (change.finding)
                repository.reopen(
                    change.id, issueOf(change.finding, issueArgs(change.finding, m_terms, change.provider)));
            else
                repository.release(change.id);
        }
        for (const FactToReview& review : settlement.reviews)
            writeReview(review);
    }

private:
    static RowIssue issueOf(const Finding& finding, const IssueArgs& args)
    {
        RowIssue issue;
        issue.column = QString::fromUtf16(finding.column);
        issue.code = issue::text(finding.code);
        issue.severity = finding.severity;
        issue.args = QHash<QString, QString>(args.cbegin(), args.cend());
        return issue;
    }

    bool each(const auto& list, const Job& job, const auto& write)
    {
        constexpr qint64 RowsBetweenReports = 1000;
        for (const auto& one : list) {
            if (m_done++ % RowsBetweenReports == 0) {
                if (job.isCancelled())
                    return false;
                job.report(m_done - 1, m_total);
            }
            write(one);
        }
        return true;
    }

    void writeHeld(const ReadImport& read, const HeldWrite& held)
    {
        storage::HeldRowRecord record;
        record.batch = m_batch.id;
        record.file = m_batch.files[held.file];
        record.kind = importKindKey(read.kind);
        record.issue = issueOf(held.finding, held.args);
        record.issue.row = held.row < 0 ? held.line : read.origin(held.row).line;
        if (held.keepsCells)
            record.cells = read.cells(held.row);
        if (held.fact >= 0)
            record.fact = storedFact(read.kind, held.fact);
        storage::HeldRowRepository(m_database).insert(record, read.meaning.today);
    }

    void writeReview(const FactToReview& review)
    {
        const qint64 id = review.stored > 0 ? review.stored : storedFact(review.kind, review.planned);
        const storage::FactOrigin origin = originOfStored(review.kind, id);
        storage::HeldRowRecord record;
        record.batch = origin.batch;
        record.file = origin.file;
        record.kind = importKindKey(review.kind);
        record.issue = issueOf(review.finding, issueArgs(review.finding, m_terms, review.provider));
        record.issue.row = origin.line;
        record.fact = id;
        storage::HeldRowRepository(m_database).insert(record, {});
    }

    [[nodiscard]] storage::FactOrigin originOfStored(ImportKind kind, qint64 id)
    {
        storage::FactRepository facts(m_database);
        if (kind == ImportKind::Switches)
            return facts.switchById(SwitchId(id)).value_or(storage::StoredSwitch()).origin;
        return facts.resultById(ResultId(id)).value_or(storage::StoredResult()).origin;
    }

    [[nodiscard]] BatchId batchOf(const RowOrigin& origin) const
    {
        return origin.held.isValid() ? origin.batch : m_batch.id;
    }
    [[nodiscard]] qint64 fileOf(const RowOrigin& origin) const
    {
        return origin.held.isValid() ? origin.fileId : m_batch.files[origin.file];
    }
    [[nodiscard]] PersonId storedPerson(PersonId planned) const { return m_people.value(planned, planned); }

    void write(const EntityWrite<Provider>& write)
    {
        storage::ProviderRepository repository(m_database);
        if (write.isNew) {
            repository.insert(write.entity, batchOf(write.origin));
            return;
        }
        repository.update(write.entity);
        writeChange(u"provider"_s, write.entity.id.value(), write.changes, write.origin);
    }

    void write(const EntityWrite<Prepatient>& write)
    {
        storage::PersonRepository repository(m_database);
        if (write.isNew) {
            Prepatient person = write.entity;
            person.pseudonym = Pseudonym::random();
            m_people.insert(write.entity.id, repository.insert(person, batchOf(write.origin)));
            return;
        }
        repository.update(write.entity);
        writeChange(u"person"_s, write.entity.id.value(), write.changes, write.origin);
    }

    void writeChange(const QString& subject, qint64 id, const QList<FieldChange>& changes,
                     const RowOrigin& origin)
    {
        storage::BatchRepository(m_database)
            .insertChange({batchOf(origin), subject, id, encodeChanges(changes)});
    }

    template <typename Fact>
    [[nodiscard]] storage::FactOrigin originOf(const FactWrite<Fact>& write) const
    {
        return {batchOf(write.origin), fileOf(write.origin), write.origin.line, write.centuryAssumed};
    }

    void write(const FactWrite<SwitchFact>& write)
    {
        storage::FactRepository repository(m_database);
        m_switches.append(
            repository.insert({storedPerson(write.person), write.fact, originOf(write)}).value());
    }

    void write(const FactWrite<ExitFact>& write)
    {
        storage::StoredExit stored;
        stored.person = storedPerson(write.person);
        stored.fact = write.fact;
        stored.origin = originOf(write);
        storage::FactRepository(m_database).insert(stored);
    }

    [[nodiscard]] bool writeResults(const Job& job)
    {
        const PlannedResults& results = m_actions.results;
        const auto person = [&](qsizetype place) { return storedPerson(results.person(place)); };
        const auto row = [&](qsizetype place) {
            const FactWrite<ResultFact> write = results[place];
            storage::StoredResult stored;
            stored.person = storedPerson(write.person);
            stored.fact = write.fact;
            stored.origin = originOf(write);
            stored.valueText = write.valueText;
            return stored;
        };
        const std::optional<ResultId> first =
            storage::ResultWriter(m_database).write(results.size(), {person, row}, [&](qsizetype stored) {
                job.report(m_done + stored, m_total);
                return !job.isCancelled();
            });
        if (!first)
            return false;
        m_done += results.size();
        m_firstResult = *first;
        return true;
    }

    void write(const Restatement& restatement)
    {
        const RowOrigin& origin = restatement.origin;
        const BatchId batch = batchOf(origin);
        // What was entered by hand and waited meanwhile stands on no import.
        if (!batch.isValid())
            return;
        storage::ImportRepository(m_database)
            .insertRestatement({batch, fileOf(origin), origin.line, subjectKey(restatement.subject),
                                restatement.id, restatement.centuryAssumed});
    }

    [[nodiscard]] qint64 storedFact(ImportKind kind, qsizetype place) const
    {
        return kind == ImportKind::Switches ? m_switches[place] : m_firstResult.value() + place;
    }

    storage::Database& m_database;
    const ImportActions& m_actions;
    const StoredBatch& m_batch;
    const ContractTerms& m_terms;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QHash<PersonId, PersonId> m_people; ///< planned id → stored id
    QList<qint64> m_switches;           ///< ids of the actions' switches, in order
    ResultId m_firstResult;             ///< the others follow
};

} // namespace

Result<void> writeImport(storage::Database& database, const ReadImport& read, const PlannedImport& planned,
                         const StoredBatch& batch, const Job& job)
{
    PlanWriter writer(database, planned.actions, batch, planned.terms);
    if (!writer.writeRows(read, planned.held, job))
        return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    writer.writeSettlement(planned.settlement);
    return {};
}

void writeSettlement(storage::Database& database, const ImportActions& actions, const Settlement& settlement,
                     const ContractTerms& terms)
{
    const StoredBatch none;
    PlanWriter writer(database, actions, none, terms);
    [[maybe_unused]] const bool finished = writer.writeActions(Job());
    Q_ASSERT(finished);
    writer.writeSettlement(settlement);
}

QByteArray encodeChanges(const QList<FieldChange>& changes)
{
    QHash<QString, QString> texts;
    for (const FieldChange& change : changes) {
        texts.insert(change.column, change.before);
        texts.insert(change.column + AfterSuffix, change.after);
    }
    return storage::encodeCells(texts);
}

Result<QList<FieldChange>> decodeChanges(const QByteArray& blob)
{
    const Result<QHash<QString, QString>> texts = storage::decodeCells(blob);
    if (!texts)
        return texts.error();
    QList<FieldChange> changes;
    for (auto text = texts->cbegin(); text != texts->cend(); ++text) {
        if (!text.key().endsWith(AfterSuffix))
            changes.append({text.key(), text.value(), texts->value(text.key() + AfterSuffix)});
    }
    return changes;
}

} // namespace utfall
