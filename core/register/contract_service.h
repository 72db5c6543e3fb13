// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/storage/contract_info.h"

#include <QList>
#include <QString>

namespace utfall {

namespace storage {
class Store;
}

/// The contract of a register: who, terms, state.
class ContractService
{
public:
    explicit ContractService(storage::Store& store);

    [[nodiscard]] Async<ContractInfo> info();
    /// Replaces the terms. A signed contract needs a reason (then it is an amendment): error
    /// "terms-amendment-reason" (BadInput). Checks the terms first (checkTerms). Held rows are weighed again
    /// under the new terms.
    [[nodiscard]] Async<void> setTerms(const ContractTerms& terms, const QString& reason = {});
    /// Marks the contract as signed on a date. Error "contract-already-signed".
    [[nodiscard]] Async<void> sign(QDate date);
    [[nodiscard]] Async<QList<TermsVersion>> history();

private:
    storage::Store& m_store;
};

} // namespace utfall
