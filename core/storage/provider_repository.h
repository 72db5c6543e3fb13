// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/provider.h"

#include <QList>
#include <QSet>

#include <optional>

namespace utfall::storage {

class Database;

/// Registered providers. May throw SqlFailure.
class ProviderRepository
{
public:
    explicit ProviderRepository(Database& database) : m_database(database) {}

    /// By organisation number.
    [[nodiscard]] QList<Provider> all();
    [[nodiscard]] QSet<OrganisationNumber> numbers();
    [[nodiscard]] std::optional<Provider> byId(ProviderId id);
    [[nodiscard]] std::optional<Provider> byNumber(const OrganisationNumber& number);
    /// True while a person or a switch names it.
    [[nodiscard]] bool isInUse(const OrganisationNumber& number);

    /// `batch` invalid: entered by hand.
    ProviderId insert(const Provider& provider, BatchId batch = {});
    void update(const Provider& provider);
    void remove(ProviderId id);

private:
    [[nodiscard]] QList<Provider> read(class Statement& statement);

    Database& m_database;
};

} // namespace utfall::storage
