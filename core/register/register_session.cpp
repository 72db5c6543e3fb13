// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/register_session.h"

#include "core/contract/terms_json.h"
#include "core/import/import_service.h"
#include "core/register/audit_service.h"
#include "core/register/contract_service.h"
#include "core/register/evaluation_service.h"
#include "core/register/key_service.h"
#include "core/register/prepatient_service.h"
#include "core/register/provider_service.h"
#include "core/register/review_service.h"
#include "core/register/safekeeping_service.h"
#include "core/storage/audit_repository.h"
#include "core/storage/contract_repository.h"
#include "core/storage/register_check.h"
#include "core/storage/store.h"

#include <QMetaObject>

namespace utfall {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Store;

namespace {

Result<void> checkContent(const NewRegister& content)
{
    if (content.organisation.trimmed().isEmpty())
        return Error(ErrorKind::BadInput, u"field-missing"_s, {{u"field"_s, u"organisation"_s}});
    if (content.organisationNumber.isEmpty())
        return Error(ErrorKind::BadInput, u"organisation-number-missing"_s);
    return checkTerms(content.terms);
}

Result<void> writeFirstRows(Database& database, const NewRegister& content)
{
    storage::ContractRepository(database).create(content.organisation.trimmed(), content.organisationNumber,
                                                 content.terms);
    storage::AuditRepository(database).append(u"register.created"_s);
    return {};
}

/// Every sum of a payout, added up again.
bool sumsHold(const Payout& payout)
{
    Money principal;
    Money interest;
    Money total;
    for (const PayoutLine& line : payout.lines) {
        const Result<Money> lineTotal = line.principal.plus(line.interest);
        if (!lineTotal || *lineTotal != line.total)
            return false;
        principal = principal.plus(line.principal).valueOr({});
        interest = interest.plus(line.interest).valueOr({});
        total = total.plus(line.total).valueOr({});
    }
    return principal == payout.principal && interest == payout.interest && total == payout.total &&
           payout.alternatives.value(payout.denominator) == payout.total;
}

/// What the sums of today's evaluation say.
QList<Error> checkSums(const Result<SnapshotPtr>& snapshot)
{
    if (!snapshot)
        return {snapshot.error()};
    Counts providers;
    const Attainment& attainment = (*snapshot)->attainment;
    for (const ProviderCounts& group : attainment.providers) {
        providers.listed += group.counts.listed;
        providers.tested += group.counts.tested;
        providers.reached += group.counts.reached;
    }
    const Counts& all = attainment.all;
    const bool counts = providers.listed == all.listed && providers.tested == all.tested &&
                        providers.reached == all.reached && all.reached <= all.tested &&
                        all.tested <= all.listed;
    if (counts && sumsHold((*snapshot)->payout))
        return {};
    return {Error(ErrorKind::Integrity, u"check-payout-sums"_s)};
}

} // namespace

struct RegisterSession::Private
{
    explicit Private(std::unique_ptr<Store> store_)
        : store(std::move(store_)),
          contract(*store),
          providers(*store),
          prepatients(*store),
          imports(*store),
          evaluations(*store),
          review(*store, evaluations),
          audit(*store),
          safekeeping(*store),
          keys(*store)
    {}

    std::unique_ptr<Store> store;
    ContractService contract;
    ProviderService providers;
    PrepatientService prepatients;
    ImportService imports;
    EvaluationService evaluations;
    ReviewService review;
    AuditService audit;
    SafekeepingService safekeeping;
    KeyService keys;
};

RegisterSession::RegisterSession(std::unique_ptr<Private> d_) : d(std::move(d_))
{
    d->store->setChangedCallback(
        [this] { QMetaObject::invokeMethod(this, &RegisterSession::changed, Qt::QueuedConnection); });
}

RegisterSession::~RegisterSession() = default;

Result<std::unique_ptr<RegisterSession>> RegisterSession::create(const QString& path,
                                                                 const NewRegister& content,
                                                                 const WorkContext& context,
                                                                 const security::NewKeys& keys)
{
    if (auto checked = checkContent(content); !checked)
        return checked.error();
    auto store = Store::create(path, context, keys,
                               [content](Database& database) { return writeFirstRows(database, content); });
    if (!store)
        return store.error();
    return std::unique_ptr<RegisterSession>(
        new RegisterSession(std::make_unique<Private>(std::move(store).value())));
}

Result<std::unique_ptr<RegisterSession>> RegisterSession::open(const QString& path,
                                                               const WorkContext& context,
                                                               const security::Credential& credential,
                                                               RegisterAccess access)
{
    auto store = Store::open(path, context, credential, access);
    if (!store)
        return store.error();
    return std::unique_ptr<RegisterSession>(
        new RegisterSession(std::make_unique<Private>(std::move(store).value())));
}

QString RegisterSession::path() const
{
    return d->store->path();
}

const WorkContext& RegisterSession::context() const
{
    return d->store->context();
}

const std::optional<Error>& RegisterSession::readOnlyReason() const
{
    return d->store->readOnlyReason();
}

const std::optional<RecoveryReport>& RegisterSession::recovery() const
{
    return d->store->recovery();
}

void RegisterSession::lookForChanges()
{
    if (readOnlyReason())
        (void)d->store->post([](Database&) {});
}

ContractService& RegisterSession::contract()
{
    return d->contract;
}

ProviderService& RegisterSession::providers()
{
    return d->providers;
}

PrepatientService& RegisterSession::prepatients()
{
    return d->prepatients;
}

ImportService& RegisterSession::imports()
{
    return d->imports;
}

AuditService& RegisterSession::audit()
{
    return d->audit;
}

EvaluationService& RegisterSession::evaluations()
{
    return d->evaluations;
}

ReviewService& RegisterSession::review()
{
    return d->review;
}

SafekeepingService& RegisterSession::safekeeping()
{
    return d->safekeeping;
}

KeyService& RegisterSession::keys()
{
    return d->keys;
}

Async<QList<Error>> RegisterSession::check()
{
    auto file = d->store->post([](Database& database) { return storage::checkRegister(database); });
    auto today = d->evaluations.snapshot(d->store->context().clock->today());
    return today.then(QtFuture::Launch::Async,
                      [file](const Result<SnapshotPtr>& snapshot) -> Result<QList<Error>> {
                          // Asked before the snapshot of the same thread, so it is here already.
                          Result<QList<Error>> findings = file.result();
                          if (!findings)
                              return findings;
                          for (const Error& finding : checkSums(snapshot)) {
                              if (!findings->contains(finding))
                                  findings->append(finding);
                          }
                          return findings;
                      });
}

} // namespace utfall
