// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/facts.h"

#include <optional>

namespace utfall {

enum class SwitchRole {
    Applied,
    MethodOnly,
    AfterCutOff,     ///< refused
    BeforeEnrolment, ///< refused
    UnknownProvider, ///< refused until that provider is registered
    Tied,            ///< held: two different providers on one date
    Duplicate,       ///< says the same as another
    PersonAmbiguous, ///< held
    SetAside,        ///< somebody has chosen another change of its date
};

struct SwitchOutcome
{
    SwitchId id;
    SwitchRole role = SwitchRole::Applied;
};

/// A provider's time with a person; it lasts until the next one begins (utförarperiod).
struct ProviderPeriod
{
    QDate from;
    std::optional<OrganisationNumber> provider; ///< nothing: enrolled without a (known) provider
};

struct ProviderHistory
{
    QList<ProviderPeriod> periods; ///< ascending, one per date
    QList<SwitchOutcome> switches; ///< one for each given switch, in the given order
};

/// The target date (måldatum) of a person enrolled on `enrolled`.
[[nodiscard]] QDate targetDate(QDate enrolled, const ContractTerms& terms);

/// The last day on which a change of provider counts (bytesgräns): target − cutOffMonths.
[[nodiscard]] QDate cutOffDate(QDate enrolled, const ContractTerms& terms);

[[nodiscard]] ProviderHistory providerHistory(const PersonFacts& person, const ContractTerms& terms,
                                              const QSet<OrganisationNumber>& providers);

/// The provider on `date`: the last period that began on or before it; nothing = utan utförare.
[[nodiscard]] std::optional<OrganisationNumber> providerOn(const ProviderHistory& history, QDate date);

} // namespace utfall
