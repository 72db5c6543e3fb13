// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/review_service.h"

#include "core/import/entity_fields.h"
#include "core/import/fact_cells.h"
#include "core/register/admission.h"
#include "core/register/evaluation_service.h"
#include "core/register/review_decision.h"
#include "core/register/review_queue.h"
#include "core/storage/audit_repository.h"
#include "core/storage/evaluation_input_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/review_repository.h"
#include "core/storage/store.h"

#include <QMutex>

namespace utfall {

using namespace Qt::StringLiterals;
using storage::Database;

namespace {

Error badInput(const char* code)
{
    return Error(ErrorKind::BadInput, QLatin1StringView(code));
}

/// What a flagged result says, as its row was read.
void showStored(Database& database, ResultId id, HeldRow& row)
{
    const auto stored = storage::FactRepository(database).resultById(id);
    const auto person = stored ? storage::PersonRepository(database).byId(stored->person) : std::nullopt;
    if (!person)
        return;
    row.cells = cellsOf(*stored, person->identity.number);
    row.isProtected = person->protection != Protection::None;
    if (!row.isProtected)
        return;
    row.pseudonym = person->pseudonym.text();
    for (const QString& key : identifyingColumns())
        row.cells.remove(key);
}

Result<void> approveResult(Database& database, const ResultFlag& flag, const QString& reason)
{
    storage::ReviewRepository review(database);
    const QString code = resultFlagKey(flag.kind);
    const std::optional<PersonId> person = review.personOf(flag.result);
    if (!person || review.decided().contains({flag.result, code}))
        return badInput("review-item-unknown");
    review.insert(flag.result, *person, code, reason);
    storage::AuditRepository(database).append(
        u"result.approved"_s,
        storage::AuditContent{flag.person.text(), {{u"flag"_s, code}}, {{u"reason"_s, reason}}, *person});
    return {};
}

Result<void> approveInclusion(Database& database, const ResultFlag& flag, const QString& reason)
{
    storage::PersonRepository people(database);
    const std::optional<PersonId> id = people.find(flag.person);
    const std::optional<Prepatient> person = id ? people.byId(*id) : std::nullopt;
    if (!person || !person->admittedReason.isEmpty())
        return badInput("review-item-unknown");
    return admitPerson(database, *id, reason);
}

/// What a meaning would make of the register.
struct TriedMeaning
{
    MeaningEffect effect;
    EvaluationInput input;
};

/// What saying so would do is what it does, taken back.
Result<TriedMeaning> tryMeaning(Database& database, const MeaningOrder& order)
{
    const storage::Transaction neverCommitted(database);
    const Result<DecisionUndo> done = applyMeaning(database, order);
    if (!done)
        return done.error();
    return TriedMeaning{effectSince(database, done->trace),
                        storage::EvaluationInputRepository(database).read()};
}

Result<MeaningEffect> withPayouts(const TriedMeaning& tried, const EvaluationSnapshot& now)
{
    const Attainment attainment = evaluateAttainment(tried.input, now.payout.asOf);
    const Result<Payout> payout = computePayout(tried.input.terms, attainment, now.payout.paymentDate);
    if (!payout)
        return payout.error();
    MeaningEffect effect = tried.effect;
    effect.before = now.payout.total;
    effect.after = payout->total;
    return effect;
}

Result<DecisionUndoPtr> shared(Result<DecisionUndo> undo)
{
    if (!undo)
        return undo.error();
    return DecisionUndoPtr(std::make_shared<const DecisionUndo>(std::move(undo).value()));
}

} // namespace

/// The way to the store, closed when the service goes away: between its two readings the queue is with a
/// thread that nobody waits for.
class ReviewService::Door
{
public:
    explicit Door(storage::Store& store) : m_store(&store) {}

    void close()
    {
        const QMutexLocker locker(&m_mutex);
        m_store = nullptr;
    }

    [[nodiscard]] storage::Store& store() const { return *m_store; }

    /// What `read(Database&)` answers; "cancelled" once the service is gone.
    template <typename Read>
    [[nodiscard]] auto read(Read read)
    {
        using Answer = storage::detail::ResultOf<Read>;
        const QMutexLocker locker(&m_mutex);
        if (!m_store)
            return QtFuture::makeReadyFuture(Answer(Error(ErrorKind::Cancelled, u"cancelled"_s)));
        return m_store->post(std::move(read));
    }

private:
    QMutex m_mutex;
    storage::Store* m_store;
};

ReviewService::ReviewService(storage::Store& store, EvaluationService& evaluations)
    : m_door(std::make_shared<Door>(store)), m_evaluations(evaluations)
{}

ReviewService::~ReviewService()
{
    m_door->close();
}

Async<ReviewQueue> ReviewService::queue(QDate asOf)
{
    using Answer = Result<ReviewQueue>;
    // A chain, not one wait within another: nothing waits in a thread that somebody else needs.
    return m_evaluations.snapshot(asOf)
        .then(QtFuture::Launch::Async,
              [door = m_door](const Result<SnapshotPtr>& snapshot) -> QFuture<Answer> {
                  if (!snapshot)
                      return QtFuture::makeReadyFuture(Answer(snapshot.error()));
                  const SnapshotPtr evaluated = *snapshot;
                  auto content = door->read([evaluated](Database& database) {
                      return std::make_shared<ReviewContent>(readReviewContent(database, evaluated->flags));
                  });
                  return content.then(
                      QtFuture::Launch::Async,
                      [evaluated](const Result<std::shared_ptr<ReviewContent>>& read) -> Answer {
                          if (!read)
                              return read.error();
                          // Cleared away before the answer is there, not beside whoever shows it.
                          const ReviewContent own = std::move(**read);
                          return makeReviewQueue(*evaluated, own);
                      });
              })
        .unwrap();
}

Async<HeldRow> ReviewService::stored(const ReviewItem& item)
{
    return m_door->store().post([row = item.row, flag = item.flag](Database& database) mutable {
        if (flag && flag->result.isValid())
            showStored(database, flag->result, row);
        return row;
    });
}

Async<void> ReviewService::approve(const QList<ResultFlag>& flags, const QString& reason)
{
    return m_door->store().write([flags, reason = reason.trimmed()](Database& database) -> Result<void> {
        if (reason.isEmpty())
            return badInput("review-reason-missing");
        for (const ResultFlag& flag : flags) {
            const Result<void> approved = flag.result.isValid() ? approveResult(database, flag, reason)
                                                                : approveInclusion(database, flag, reason);
            if (!approved)
                return approved;
        }
        return {};
    });
}

Async<SenderMeaning> ReviewService::sender(HeldRowId row)
{
    return m_door->store().post([row](Database& database) { return readSenderMeaning(database, row); });
}

Async<MeaningEffect> ReviewService::meaningEffect(const MeaningOrder& order, QDate asOf)
{
    using Answer = Result<MeaningEffect>;
    return m_evaluations.snapshot(asOf)
        .then(
            QtFuture::Launch::Async,
            [door = m_door, order](const Result<SnapshotPtr>& snapshot) -> QFuture<Answer> {
                if (!snapshot)
                    return QtFuture::makeReadyFuture(Answer(snapshot.error()));
                const SnapshotPtr evaluated = *snapshot;
                auto tried = door->read([order](Database& database) { return tryMeaning(database, order); });
                return tried.then(QtFuture::Launch::Async, [evaluated](const Result<TriedMeaning>& meaning) {
                    return meaning ? withPayouts(*meaning, *evaluated) : Answer(meaning.error());
                });
            })
        .unwrap();
}

Async<DecisionUndoPtr> ReviewService::useMeaning(const MeaningOrder& order)
{
    return m_door->store().write(
        [order](Database& database) { return shared(applyMeaning(database, order)); });
}

Async<RowConflict> ReviewService::conflict(HeldRowId row, QDate asOf)
{
    using Answer = Result<RowConflict>;
    return m_evaluations.snapshot(asOf)
        .then(QtFuture::Launch::Async,
              [door = m_door, row](const Result<SnapshotPtr>& snapshot) -> QFuture<Answer> {
                  if (!snapshot)
                      return QtFuture::makeReadyFuture(Answer(snapshot.error()));
                  const SnapshotPtr evaluated = *snapshot;
                  auto stored = door->read([row](Database& database) { return readConflict(database, row); });
                  return stored.then(
                      QtFuture::Launch::Async, [evaluated](const Result<StoredConflict>& conflict) {
                          return conflict ? withStakes(*conflict, *evaluated) : Answer(conflict.error());
                      });
              })
        .unwrap();
}

Async<DecisionUndoPtr> ReviewService::choose(const ChoiceOrder& order)
{
    return m_door->store().write(
        [order](Database& database) { return shared(applyChoice(database, order)); });
}

Async<void> ReviewService::takeBack(const DecisionUndoPtr& decision)
{
    return m_door->store().write(
        [decision](Database& database) { return takeBackDecision(database, *decision); });
}

Async<bool> ReviewService::mayTakeBack(const DecisionUndoPtr& decision)
{
    return m_door->read([decision](Database& database) { return mayTakeBackDecision(database, *decision); });
}

} // namespace utfall
