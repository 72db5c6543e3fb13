// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/storage/provider.h"

#include <QList>
#include <QString>

namespace utfall {

namespace storage {
class Store;
}

class ProviderService
{
public:
    explicit ProviderService(storage::Store& store);

    /// All providers by name, Swedish order. A contract has tens, not thousands.
    [[nodiscard]] Async<QList<Provider>> all();
    /// Adds (id invalid) or changes one. Errors: "provider-exists", "provider-name-missing", "bankgiro-form".
    /// Held rows that named it are weighed again.
    [[nodiscard]] Async<ProviderId> save(const Provider& provider);
    /// Error "provider-in-use" while a person or a switch names it.
    [[nodiscard]] Async<void> remove(ProviderId id);

private:
    storage::Store& m_store;
};

/// Seven or eight digits with a Luhn check digit, hyphen before the last four optional; error
/// "bankgiro-form". Gives "123-4567" or "1234-5678".
[[nodiscard]] Result<QString> normalisedBankgiro(const QString& text);

} // namespace utfall
