// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/facts.h"
#include "core/evaluation/provider_attribution.h"
#include "core/evaluation/sample_resolution.h"
#include "core/evaluation/statistics.h"

#include <optional>

namespace utfall {

/// Why a registered person is in no count.
enum class HeldReason {
    None,
    NoConsent,
    NoInclusionValue,
    InclusionUnitUnknown,
    OutsideInclusion,
    InclusionDateMissing, ///< only with maxAgeDays
    InclusionAfterEnrolment,
    InclusionTooOld,
};

/// The first reason that holds `person` back under `terms`; None when admitted or in order.
[[nodiscard]] HeldReason heldReason(const PersonFacts& person, const ContractTerms& terms);

/// One prepatient on the evaluation's date, with what decided it.
struct PersonOutcome
{
    Pseudonym pseudonym;
    QString intake;
    QDate enrolled;
    QDate target;
    QDate windowFirst;
    QDate windowLast;
    QDate cutOff;                               ///< target − cutOffMonths
    std::optional<OrganisationNumber> provider; ///< on min(cutOff, D)

    HeldReason held = HeldReason::None;
    std::optional<ExitReason> removedBy; ///< the exit that took the person out of every count
    bool listed = false;
    bool due = false;
    bool tested = false;
    bool final = false;
    bool reached = false;

    /// The value held against the limit, in the contract's unit (mean: exact mean; confirmedTwice: the
    /// latest); nothing when not tested.
    std::optional<Fraction> value;
    ValueBound bound = ValueBound::Exact;
    QList<ResolvedSample> chosen;   ///< the sample(s) that decided; two under confirmedTwice, all under mean
    QList<ResolvedSample> inWindow; ///< all that count in the window up to D, also of a person in no count
};

/// Counts of one group of prepatients.
struct Counts
{
    qint64 listed = 0;
    qint64 due = 0;         ///< listed and target ≤ D
    qint64 dueOrTested = 0; ///< the due denominator
    qint64 tested = 0;
    qint64 final = 0;
    qint64 reached = 0;
    [[nodiscard]] qint64 under(Denominator denominator) const;
    void add(const PersonOutcome& person);
    void add(const Counts& other);
    bool operator==(const Counts&) const = default;
};

struct ProviderCounts
{
    std::optional<OrganisationNumber> provider; ///< nothing: people without a provider
    Counts counts;
};
struct IntakeCounts
{
    QString intake; ///< empty: none
    Counts counts;
};
struct ProviderIntakeCounts
{
    std::optional<OrganisationNumber> provider;
    QString intake;
    Counts counts;
};

/// Attainment (måluppfyllelse) on one date.
struct Attainment
{
    QDate asOf;
    bool preliminary = false; ///< somebody listed is not final
    Denominator denominator = Denominator::Listed;
    Counts all;
    QList<ProviderCounts> providers; ///< groups with somebody listed; nothing first, then by number
    QList<IntakeCounts> intakes;     ///< empty first, then by name
    QList<ProviderIntakeCounts> providerIntakes; ///< by provider (nothing first), then intake (empty first)
    qint64 held = 0;                             ///< in no count for a HeldReason, whenever they enrolled
    qint64 removed = 0;                          ///< not held, but taken out by an exit
    QList<PersonOutcome> people;                 ///< everyone, sorted by pseudonym

    /// reached / counted under a denominator; nothing when the divisor is 0.
    [[nodiscard]] std::optional<Fraction> share(Denominator under) const;
};

[[nodiscard]] Attainment evaluateAttainment(const EvaluationInput& input, QDate asOf);

/// One person alone; evaluateAttainment() is this for everyone.
[[nodiscard]] PersonOutcome evaluatePerson(const PersonFacts& person, const ContractTerms& terms,
                                           const QSet<OrganisationNumber>& providers, QDate asOf);

} // namespace utfall
