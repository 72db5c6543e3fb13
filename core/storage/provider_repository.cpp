// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/provider_repository.h"

#include "core/storage/database.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

const QString SelectProvider =
    u"SELECT id, organisation_number, name, method, contact, email, phone, bankgiro FROM provider "_s;

} // namespace

QList<Provider> ProviderRepository::read(Statement& statement)
{
    QList<Provider> providers;
    while (statement.step())
        providers.append({statement.id<ProviderId>(0),
                          statement.organisationNumber(1).value_or(OrganisationNumber()), statement.text(2),
                          statement.text(3), statement.text(4), statement.text(5), statement.text(6),
                          statement.text(7)});
    return providers;
}

QList<Provider> ProviderRepository::all()
{
    Statement statement = m_database.prepare(SelectProvider + u"ORDER BY organisation_number"_s);
    return read(statement);
}

QSet<OrganisationNumber> ProviderRepository::numbers()
{
    QSet<OrganisationNumber> numbers;
    const QList<Provider> providers = all();
    for (const Provider& provider : providers)
        numbers.insert(provider.organisationNumber);
    return numbers;
}

std::optional<Provider> ProviderRepository::byId(ProviderId id)
{
    Statement statement = m_database.prepare(SelectProvider + u"WHERE id = ?"_s);
    statement.bind(id);
    const QList<Provider> found = read(statement);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Provider> ProviderRepository::byNumber(const OrganisationNumber& number)
{
    Statement statement = m_database.prepare(SelectProvider + u"WHERE organisation_number = ?"_s);
    statement.bind(number);
    const QList<Provider> found = read(statement);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

bool ProviderRepository::isInUse(const OrganisationNumber& number)
{
    Statement statement =
        m_database.prepare(u"SELECT EXISTS (SELECT 1 FROM person WHERE provider_number = ?) "
                           "OR EXISTS (SELECT 1 FROM provider_switch WHERE provider_number = ?)"_s);
    statement.bind(number, number);
    return statement.step() && statement.boolean(0);
}

ProviderId ProviderRepository::insert(const Provider& provider, BatchId batch)
{
    return ProviderId(m_database
                          .prepare(u"INSERT INTO provider (organisation_number, name, method, contact, "
                                   u"email, phone, bankgiro, batch_id) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
                          .insert(provider.organisationNumber, provider.name, provider.method,
                                  provider.contact, provider.email, provider.phone, provider.bankgiro,
                                  batch));
}

void ProviderRepository::update(const Provider& provider)
{
    m_database
        .prepare(
            u"UPDATE provider SET organisation_number = ?, name = ?, method = ?, contact = ?, email = ?, "
            "phone = ?, bankgiro = ? WHERE id = ?"_s)
        .run(provider.organisationNumber, provider.name, provider.method, provider.contact, provider.email,
             provider.phone, provider.bankgiro, provider.id);
}

void ProviderRepository::remove(ProviderId id)
{
    m_database.prepare(u"DELETE FROM provider WHERE id = ?"_s).run(id);
}

} // namespace utfall::storage
