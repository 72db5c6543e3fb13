// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/payout.h"

#include <optional>
#include <variant>

namespace utfall {

/// A number in the arithmetic of a line, exact and in its own unit.
using ExplanationNumber = std::variant<qint64, Fraction, BasisPoints, Money>;

/// One step of a line's arithmetic. Steps come in this order; those that the terms do not use are left out.
enum class ExplanationStepKind {
    Counted,         ///< N under the contracted denominator (qint64); pooled: everybody's
    Reached,         ///< S (qint64); pooled: everybody's with a provider
    Floor,           ///< the floor's share (BasisPoints)
    FloorSuccesses,  ///< floor·N (Fraction)
    Cap,             ///< the cap's share (BasisPoints)
    CapSuccesses,    ///< cap·N (Fraction)
    CappedSuccesses, ///< min(S, cap·N) (Fraction)
    PaidSuccesses,   ///< what the floor rule leaves (Fraction)
    UnitPrice,       ///< (Money)
    Unrounded,       ///< paid successes · unit price, in öre (Fraction)
    PooledAmount,    ///< pooled only: the sum to share, rounded (Money)
    LineReached,     ///< pooled only: the line's own successes (qint64)
    Principal,       ///< the line's principal, rounded; pooled: its part of the sum (Money)
    SumOfPrincipals, ///< only where the ceiling was applied: what all lines ask for (Money)
    Ceiling,         ///< only where the ceiling was applied (Money)
    ScaledPrincipal, ///< only where the ceiling was applied: the line's part of it (Money)
    InterestRate,    ///< with interest: rate a year (BasisPoints)
    InterestYears,   ///< with interest: part of years (Fraction)
    Interest,        ///< with interest, rounded (Money)
    Total,           ///< (Money)
};

struct ExplanationStep
{
    ExplanationStepKind kind = ExplanationStepKind::Total;
    ExplanationNumber number;
};

/// Why a person behind a line is in the counts, or not.
enum class PersonStanding {
    Reached,
    NotReached,    ///< tested, but the criterion does not hold
    NotConfirmed,  ///< confirmedTwice: samples of one date alone
    NoSample,      ///< listed, the window is over without a sample
    NoSampleYet,   ///< listed, the window is still open or has not begun
    EnrolledLater, ///< after D
    Held,          ///< see PersonExplanation::held
    Removed,       ///< see PersonExplanation::removedBy
};

struct PersonExplanation
{
    Pseudonym pseudonym;
    PersonStanding standing = PersonStanding::Reached;
    HeldReason held = HeldReason::None;
    std::optional<ExitReason> removedBy;
    bool listed = false;
    bool due = false;
    bool tested = false;
    bool final = false;
    bool reached = false;
    bool counted = false;          ///< is one of N under the contracted denominator
    std::optional<Fraction> value; ///< in the contract's unit
    ValueBound bound = ValueBound::Exact;
    QList<QDate> sampleDates; ///< of the samples that decided
};

/// One claim line told from its people to its total. It holds numbers and kinds; the callers make the words.
struct PayoutExplanation
{
    PayoutLine line;
    Counts counts; ///< of the line's people
    QList<ExplanationStep> steps;
    QList<PersonExplanation> people; ///< everyone attributed to the line, counted or not, by pseudonym
};

/// Why `person` is in the counts, or not,.
[[nodiscard]] PersonStanding standingOf(const PersonOutcome& person, const ContractTerms& terms);

/// The line of `provider` (and `intake` under perIntake, ignored otherwise); nothing when the payout has no
/// such line. `attainment` and `payout` were computed under `terms`.
[[nodiscard]] std::optional<PayoutExplanation> explainLine(const ContractTerms& terms,
                                                           const Attainment& attainment, const Payout& payout,
                                                           const OrganisationNumber& provider,
                                                           const QString& intake = {});

} // namespace utfall
