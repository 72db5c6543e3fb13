// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/evaluation_service.h"

#include "core/storage/contract_repository.h"
#include "core/storage/evaluation_input_repository.h"
#include "core/storage/held_row_repository.h"
#include "core/storage/provider_repository.h"
#include "core/storage/review_repository.h"
#include "core/storage/store.h"

#include <QMutex>
#include <QtConcurrent>

#include <algorithm>

namespace utfall {

using storage::Database;

namespace {

/// What one revision of the register says, shared by every evaluation of it.
struct RegisterContent
{
    ContractInfo contract;
    QList<Provider> providers;
    EvaluationInput input;
    qint64 heldRows = 0;
    storage::ReviewRepository::Decided decided;
    qint64 revision = 0;
};
using ContentPtr = std::shared_ptr<const RegisterContent>;

/// Pages ask for today, an export for another date, the payout page for a payment date of its own.
constexpr qsizetype KeptSnapshots = 4;

/// Reads on the storage thread.
ContentPtr readContent(Database& database)
{
    auto content = std::make_shared<RegisterContent>();
    content->contract = storage::ContractRepository(database).info();
    content->providers = storage::ProviderRepository(database).all();
    content->input = storage::EvaluationInputRepository(database).read();
    content->heldRows = storage::HeldRowRepository(database).waitingCount();
    content->decided = storage::ReviewRepository(database).decided();
    content->revision = database.revision();
    return content;
}

/// What deserves a look and has not been let stand.
QList<ResultFlag> flagsIn(const RegisterContent& content, const Attainment& attainment)
{
    QHash<Pseudonym, const PersonOutcome*> outcomes;
    outcomes.reserve(attainment.people.size());
    for (const PersonOutcome& outcome : attainment.people)
        outcomes.insert(outcome.pseudonym, &outcome);
    QList<ResultFlag> flags;
    for (const PersonFacts& person : content.input.people) {
        const PersonOutcome& outcome = *outcomes.value(person.pseudonym);
        flags += resultFlags(person, outcome, content.input.terms, attainment.asOf);
    }
    flags.removeIf([&content](const ResultFlag& flag) {
        return content.decided.contains({flag.result, resultFlagKey(flag.kind)});
    });
    std::ranges::stable_sort(flags, {}, &ResultFlag::person);
    return flags;
}

Result<SnapshotPtr> compute(const ContentPtr& content, QDate asOf, QDate paymentDate)
{
    auto snapshot = std::make_shared<EvaluationSnapshot>();
    snapshot->contract = content->contract;
    snapshot->providers = content->providers;
    snapshot->input = content->input;
    snapshot->heldRows = content->heldRows;
    snapshot->revision = content->revision;
    snapshot->attainment = evaluateAttainment(content->input, asOf);
    Result<Payout> payout = computePayout(content->input.terms, snapshot->attainment, paymentDate);
    if (!payout)
        return payout.error();
    snapshot->payout = std::move(payout).value();
    snapshot->flags = flagsIn(*content, snapshot->attainment);
    snapshot->inputsHash = hashOfInputs(content->input, asOf, paymentDate);
    return SnapshotPtr(std::move(snapshot));
}

/// Counts alone: the people of thirty dates would be thirty registers in memory.
Attainment countsOn(const ContentPtr& content, QDate asOf)
{
    Attainment attainment = evaluateAttainment(content->input, asOf);
    attainment.people.clear();
    return attainment;
}

} // namespace

/// Shared with work under way, which may outlive the service.
struct EvaluationService::Private
{
    explicit Private(storage::Store& store_) : store(store_) {}

    /// The content as the register is now; read only when it has changed. On the storage thread alone.
    ContentPtr current(Database& database)
    {
        if (!content || content->revision != database.revision())
            content = readContent(database);
        return content;
    }

    SnapshotPtr kept(qint64 revision, QDate asOf, QDate paymentDate)
    {
        const QMutexLocker locker(&mutex);
        const auto found = std::ranges::find_if(snapshots, [&](const SnapshotPtr& snapshot) {
            return snapshot->revision == revision && snapshot->payout.asOf == asOf &&
                   snapshot->payout.paymentDate == paymentDate;
        });
        return found == snapshots.end() ? nullptr : *found;
    }

    void keep(const SnapshotPtr& snapshot)
    {
        const QMutexLocker locker(&mutex);
        snapshots.removeIf([&](const SnapshotPtr& old) { return old->revision != snapshot->revision; });
        snapshots.prepend(snapshot);
        if (snapshots.size() > KeptSnapshots)
            snapshots.removeLast();
    }

    /// The counts on several dates as they were last asked for.
    struct Curve
    {
        qint64 revision = -1;
        QList<QDate> dates;
        QList<Attainment> counts;
    };

    std::optional<QList<Attainment>> keptCurve(qint64 revision, const QList<QDate>& dates)
    {
        const QMutexLocker locker(&mutex);
        if (curve.revision != revision || curve.dates != dates)
            return std::nullopt;
        return curve.counts;
    }

    void keepCurve(const Curve& counted)
    {
        const QMutexLocker locker(&mutex);
        curve = counted;
    }

    storage::Store& store;
    ContentPtr content;

    QMutex mutex;
    QList<SnapshotPtr> snapshots; ///< newest first, all of one revision
    Curve curve;
};

EvaluationService::EvaluationService(storage::Store& store) : d(std::make_shared<Private>(store)) {}

EvaluationService::~EvaluationService() = default;

Async<SnapshotPtr> EvaluationService::snapshot(QDate asOf, QDate paymentDate)
{
    const QDate payment = paymentDate.isValid() ? paymentDate : asOf;
    return d->store.post([d = d](Database& database) { return d->current(database); })
        .then(QtFuture::Launch::Async,
              [d = d, asOf, payment](const Result<ContentPtr>& content) -> Result<SnapshotPtr> {
                  if (!content)
                      return content.error();
                  if (SnapshotPtr known = d->kept((*content)->revision, asOf, payment))
                      return known;
                  Result<SnapshotPtr> snapshot = compute(*content, asOf, payment);
                  if (snapshot)
                      d->keep(*snapshot);
                  return snapshot;
              });
}

Async<QList<Attainment>> EvaluationService::overTime(const QList<QDate>& dates)
{
    return d->store.post([d = d](Database& database) { return d->current(database); })
        .then(QtFuture::Launch::Async,
              [d = d, dates](const Result<ContentPtr>& content) -> Result<QList<Attainment>> {
                  if (!content)
                      return content.error();
                  const qint64 revision = (*content)->revision;
                  if (const auto known = d->keptCurve(revision, dates))
                      return *known;
                  const auto counts = QtConcurrent::blockingMapped<QList<Attainment>>(
                      dates, [&](QDate date) { return countsOn(*content, date); });
                  d->keepCurve({revision, dates, counts});
                  return counts;
              });
}

Async<EvaluationInput> EvaluationService::input()
{
    return d->store.post([d = d](Database& database) { return d->current(database)->input; });
}

QString EvaluationSnapshot::providerName(const std::optional<OrganisationNumber>& number) const
{
    if (!number)
        return {};
    const auto found = std::ranges::find(providers, *number, &Provider::organisationNumber);
    return found == providers.end() ? number->display() : found->name;
}

} // namespace utfall
