// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/attainment.h"

#include <optional>

namespace utfall {

/// Successes that are paid (betalda utfall), exact: max(0, min(S, cap·N) − floor·N), or by the cliff rule.
[[nodiscard]] Fraction paidSuccesses(qint64 counted, qint64 reached, const PaymentTerms& terms);

/// One claim line (ersättningsrad) with the steps that led to it.
struct PayoutLine
{
    std::optional<OrganisationNumber> provider; ///< never empty in Payout::lines
    QString intake;                             ///< only perIntake; empty = none
    qint64 listed = 0;
    qint64 counted = 0;
    qint64 reached = 0;
    std::optional<Fraction> paidSuccesses; ///< nothing under pooled
    Fraction floorSuccesses;               ///< floor·N; 0 under pooled, where the line has none of its own
    Fraction capSuccesses;                 ///< cap·N; 0 under pooled
    Money principalBeforeCeiling;
    Money principal;
    Money interest;
    Money total;
};

/// The pooled calculation that pooled lines share.
struct PooledPayout
{
    qint64 counted = 0;
    qint64 reached = 0; ///< with a provider
    Fraction paidSuccesses;
    Money amount;
};

/// Payout (ersättning) on one date.
struct Payout
{
    QDate asOf;
    QDate paymentDate;
    bool preliminary = false;
    Denominator denominator = Denominator::Listed;
    QList<PayoutLine> lines; ///< by organisation number, then intake with none first
    std::optional<PooledPayout> pooled;
    Money principal; ///< sums of the lines
    Money interest;
    Money total;
    bool ceilingApplied = false;
    Fraction interestYears; ///< part of years that interest is counted for
    Money evaluatorFee;
    /// totals.total under each denominator, the contract otherwise unchanged.
    QMap<Denominator, Money> alternatives;
};

/// `attainment` was evaluated under the same terms. Error "amount-too-large" when a product leaves int64 öre.
[[nodiscard]] Result<Payout> computePayout(const ContractTerms& terms, const Attainment& attainment,
                                           QDate paymentDate);

/// The evaluator's fee (utvärderararvode) on a date; never depends on the outcome.
[[nodiscard]] Result<Money> evaluatorFee(const ContractTerms& terms, QDate asOf, qint64 tested);

/// One point of the payment line for drawing: the payout at `reached` of `counted` people, in exact öre,
/// without rounding, ceiling or interest.
[[nodiscard]] Fraction payoutOnLine(const PaymentTerms& terms, Money unitPrice, qint64 counted,
                                    const Fraction& reached);

} // namespace utfall
