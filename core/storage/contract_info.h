// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/organisation_number.h"
#include "core/contract/terms.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace utfall {

/// A contract is a draft (utkast) until it is signed; then its terms change only by amendment
/// (tilläggsavtal).
enum class ContractState { Draft, Signed };

struct ContractInfo
{
    QString organisation;
    OrganisationNumber organisationNumber;
    ContractState state = ContractState::Draft;
    QDate signedOn;  ///< invalid while a draft
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

} // namespace utfall
