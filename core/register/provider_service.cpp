// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/provider_service.h"

#include "core/base/luhn.h"
#include "core/register/audit_changes.h"
#include "core/register/settling.h"
#include "core/storage/audit_repository.h"
#include "core/storage/provider_repository.h"
#include "core/storage/store.h"
#include "core/storage/swedish_sort_key.h"

#include <QRegularExpression>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;
using storage::AuditRepository;
using storage::Database;
using storage::ProviderRepository;

namespace {

Error badInput(const char* code)
{
    return {ErrorKind::BadInput, QLatin1String(code)};
}

/// The provider with its texts trimmed and its bankgiro in one form.
Result<Provider> tidied(Provider provider)
{
    for (QString* text : {&provider.name, &provider.method, &provider.contact, &provider.email,
                          &provider.phone, &provider.bankgiro})
        *text = text->trimmed();
    if (provider.organisationNumber.isEmpty())
        return badInput("organisation-number-missing");
    if (provider.name.isEmpty())
        return badInput("provider-name-missing");
    if (!provider.bankgiro.isEmpty()) {
        const Result<QString> bankgiro = normalisedBankgiro(provider.bankgiro);
        if (!bankgiro)
            return bankgiro.error();
        provider.bankgiro = *bankgiro;
    }
    return provider;
}

Result<ProviderId> addProvider(Database& database, const Provider& provider)
{
    const ProviderId id = ProviderRepository(database).insert(provider);
    AuditRepository(database).append(u"provider.added"_s, changeOf({}, provider));
    settleAfterProviders(database);
    return id;
}

Result<ProviderId> saveProvider(Database& database, const Provider& given)
{
    const Result<Provider> provider = tidied(given);
    if (!provider)
        return provider.error();
    ProviderRepository providers(database);
    const std::optional<Provider> namesake = providers.byNumber(provider->organisationNumber);
    if (namesake && namesake->id != provider->id)
        return badInput("provider-exists");
    if (!provider->id.isValid())
        return addProvider(database, *provider);

    const std::optional<Provider> known = providers.byId(provider->id);
    if (!known)
        return badInput("provider-unknown");
    // People and changes of provider name the number; another number would leave them without one.
    const bool renumbered = known->organisationNumber != provider->organisationNumber;
    if (renumbered && providers.isInUse(known->organisationNumber))
        return badInput("provider-in-use");
    providers.update(*provider);
    AuditRepository(database).append(u"provider.changed"_s, changeOf(*known, *provider));
    if (renumbered)
        settleAfterProviders(database);
    return provider->id;
}

Result<void> removeProvider(Database& database, ProviderId id)
{
    ProviderRepository providers(database);
    const std::optional<Provider> provider = providers.byId(id);
    if (!provider)
        return badInput("provider-unknown");
    if (providers.isInUse(provider->organisationNumber))
        return badInput("provider-in-use");
    forgetProvider(database, id);
    providers.remove(id);
    AuditRepository(database).append(u"provider.removed"_s, provider->organisationNumber.digits());
    settleAfterProviders(database);
    return {};
}

QList<Provider> byName(QList<Provider> providers)
{
    std::ranges::stable_sort(providers, {},
                             [](const Provider& provider) { return storage::swedishSortKey(provider.name); });
    return providers;
}

} // namespace

Result<QString> normalisedBankgiro(const QString& text)
{
    static const QRegularExpression form(u"^([0-9]{3,4})-?([0-9]{4})$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch() || !endsWithLuhnDigit(match.captured(1) + match.captured(2)))
        return badInput("bankgiro-form");
    return match.captured(1) + u'-' + match.captured(2);
}

ProviderService::ProviderService(storage::Store& store) : m_store(store) {}

Async<QList<Provider>> ProviderService::all()
{
    return m_store.post([](Database& database) { return byName(ProviderRepository(database).all()); });
}

Async<ProviderId> ProviderService::save(const Provider& provider)
{
    return m_store.write([provider](Database& database) { return saveProvider(database, provider); });
}

Async<void> ProviderService::remove(ProviderId id)
{
    return m_store.write([id](Database& database) { return removeProvider(database, id); });
}

} // namespace utfall
