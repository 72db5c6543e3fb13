// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/organisation_number.h"
#include "core/base/result.h"
#include "core/contract/terms.h"

#include <QDateTime>
#include <QString>

namespace utfall {

namespace storage {
class Store;
}

/// A contract is a draft (utkast) until it is signed; then its terms change only by amendment (tilläggsavtal).
enum class ContractState { Draft, Signed };

struct ContractInfo
{
    QString organisation;
    OrganisationNumber organisationNumber;
    ContractState state = ContractState::Draft;
    QDate signedOn; ///< invalid while a draft
    int version = 1; ///< counts every set of terms
    ContractTerms terms;
};

/// One recorded set of terms.
struct TermsVersion
{
    int version = 0;
    QDateTime setAt; ///< UTC
    QString setBy;
    QString reason; ///< given with an amendment; empty for drafts
};

/// The contract of a register: who, terms, state.
class ContractService
{
public:
    explicit ContractService(storage::Store& store);

    [[nodiscard]] Async<ContractInfo> info();
    /// Replaces the terms. A signed contract needs a reason (then it is an amendment): error "terms-amendment-reason" (BadInput).
    /// Checks the terms first (checkTerms). Held rows are weighed again under the new terms.
    [[nodiscard]] Async<void> setTerms(const ContractTerms& terms, const QString& reason = {});
    /// Marks the contract as signed on a date. Error "contract-already-signed".
    [[nodiscard]] Async<void> sign(QDate date);
    [[nodiscard]] Async<QList<TermsVersion>> history();

private:
    storage::Store& m_store;
};

} // namespace utfall
