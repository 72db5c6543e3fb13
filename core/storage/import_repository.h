// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/person_number.h"
#include "core/base/typed_id.h"
#include "core/evaluation/facts.h"
#include "core/storage/held_row_repository.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace utfall::storage {

class Database;

/// A row of a batch that said what the register had already: when the batch that said it first is undone,
/// what is stated stands on this one.
struct RestatementRecord
{
    BatchId batch;
    qint64 file = 0;
    qint64 line = 0;
    QString subject; ///< "provider", "person", "switch", "exit" or "result"
    qint64 subjectId = 0;
    bool centuryAssumed = false;
};

/// A waiting row with what its batch knew.
struct WaitingRecord
{
    HeldRowId id;
    BatchId batch; ///< invalid: rebuilt from a fact that was entered by hand
    qint64 file = 0;
    qint64 line = 0;
    QString kind;
    QString code;
    QHash<QString, QString> cells;
    QDate today;            ///< invalid without a batch
    QString percentMeaning; ///< "", "ngsp", "mono-s"
    QString profile;        ///< name of the mapping profile; empty: none
};

/// A held row that points at a stored fact.
struct ReviewRecord
{
    HeldRowId id;
    PersonId person;
    qint64 fact = 0;
    QString code;
    bool open = true;
};

/// A stored fact of a batch, as it is told of without naming anybody.
struct BatchFactRecord
{
    QString subject; ///< "switch", "exit", "result"
    QString pseudonym;
    QDate date;
    QString analysis; ///< of a result
};

/// What imports and their undoing need beside the repositories of facts, people and batches. May throw
/// SqlFailure.
class ImportRepository
{
public:
    explicit ImportRepository(Database& database) : m_database(database) {}

    void insertRestatement(const RestatementRecord& record);
    /// The earliest batch first.
    [[nodiscard]] QList<RestatementRecord> restatementsOf(const QString& subject, qint64 subjectId);

    /// Hands over every result of the people from `first` to `last`, person by person.
    void readResults(PersonId first, PersonId last,
                     const std::function<void(PersonId, ResultFact, bool centuryAssumed)>& take);

    /// True when any row with a person's number waits.
    [[nodiscard]] bool isAnybodyWaitedFor();
    /// Open rows of prepatients, or of everything else, with that number or with a short number that may mean
    /// it; by id.
    [[nodiscard]] QList<WaitingRecord> waitingNaming(const PersonNumber& number, bool prepatients);
    /// At most `limit` open rows with cells and one of the codes, with an id above `after`; the rest as
    /// above.
    [[nodiscard]] QList<WaitingRecord>
    waitingWithIds(const QList<HeldRowId>& ids); ///< open ones, in order of id
    [[nodiscard]] QList<WaitingRecord> waitingFor(const QStringList& codes, bool prepatients, HeldRowId after,
                                                  int limit);
    /// Rows that point at stored facts of the kind ("switches", "results"), open or released; by id.
    [[nodiscard]] QList<ReviewRecord> reviews(const QString& kind);
    /// Rows that wait and carry the number of somebody protected, with that person's pseudonym.
    [[nodiscard]] QHash<HeldRowId, QString> heldRowsOfProtected();
    /// The first facts of a batch, by kind and row.
    [[nodiscard]] QList<BatchFactRecord> factsOf(BatchId batch, qsizetype limit);
    /// Changes to providers that are not registered, which no row points at.
    [[nodiscard]] QList<std::pair<PersonId, SwitchId>> switchesToUnregistered();
    /// The person's results that a row points at, whatever its state; notes of decisions tell of nothing.
    [[nodiscard]] QSet<ResultId> reviewedResults(PersonId person);
    /// The row that was read there and has been released since.
    [[nodiscard]] std::optional<HeldRowId> releasedAt(BatchId batch, qint64 file, qint64 line,
                                                      const QString& kind);

    /// The row waits no longer.
    void release(HeldRowId id);
    /// The row waits, for this. The identity index is not touched.
    void reopen(HeldRowId id, const RowIssue& issue);
    /// A row that was released waits again, for the person with that number.
    void reopenFor(const PersonNumber& number, HeldRowId id, const RowIssue& issue);
    /// Forgets what was read; the issue stays.
    void clearCells(HeldRowId id);

    /// The earliest batch in force after `batch` that changed something which `batch` added or changed.
    [[nodiscard]] std::optional<BatchId> laterChange(BatchId batch);
    [[nodiscard]] QList<PersonId> peopleOf(BatchId batch);
    [[nodiscard]] QList<ProviderId> providersOf(BatchId batch);
    /// Lets what `batch` added and a later batch restated stand on that one: facts, people, providers; and so
    /// what it changed.
    void passOnRestated(BatchId batch);
    /// People of whom `batch` stated lab rows.
    [[nodiscard]] QList<PersonId> peopleWithResultsOf(BatchId batch);
    /// Removes what `batch` stated of people, with the rows that point at it. Gives the number of facts.
    qint64 removeFacts(BatchId batch);
    /// Removes the batch's held rows, restatements and records of changes.
    void removeTraces(BatchId batch);
    /// Removes records that point at a person, provider or fact that is about to be removed.
    void forget(const QString& subject, qint64 subjectId);

private:
    [[nodiscard]] QList<RestatementRecord> takeHeirs(BatchId batch, const QString& subject,
                                                     QLatin1StringView table, const QString& idColumn);
    [[nodiscard]] QList<WaitingRecord> readWaiting(class Statement& statement);

    Database& m_database;
};

} // namespace utfall::storage
