// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/payout.h"

#include "core/base/iso_date.h"
#include "core/evaluation/interest.h"

#include <algorithm>

namespace utfall {

namespace {

Fraction paidOf(const Fraction& counted, const Fraction& reached, const PaymentTerms& terms)
{
    const Fraction floor = terms.floor.asFraction() * counted;
    const Fraction capped = std::min(reached, Fraction(terms.cap.asFraction() * counted));
    if (terms.floorRule == FloorRule::Cliff)
        return reached > floor ? capped : Fraction(0);
    return std::max(Fraction(0), Fraction(capped - floor));
}

Result<Money> priceOf(const Fraction& paidSuccesses, const PaymentTerms& terms)
{
    return Money::fromFractionOfOre(Fraction(terms.unitPrice.asFraction() * paidSuccesses), terms.rounding);
}

Result<Money> sumOf(const QList<PayoutLine>& lines, Money PayoutLine::*part)
{
    Money sum;
    for (const PayoutLine& line : lines) {
        const Result<Money> next = sum.plus(line.*part);
        if (!next)
            return next.error();
        sum = *next;
    }
    return sum;
}

PayoutLine lineFor(const OrganisationNumber& provider, const QString& intake, const Counts& counts,
                   Denominator denominator)
{
    PayoutLine line;
    line.provider = provider;
    line.intake = intake;
    line.listed = counts.listed;
    line.counted = counts.under(denominator);
    line.reached = counts.reached;
    return line;
}

/// A line for each provider, or provider and intake, with somebody listed. Attainment has them in the order
/// of lines.
QList<PayoutLine> linesOf(const Attainment& attainment, PaymentBasis basis, Denominator denominator)
{
    QList<PayoutLine> lines;
    if (basis == PaymentBasis::PerIntake) {
        for (const ProviderIntakeCounts& group : attainment.providerIntakes) {
            if (group.provider)
                lines.append(lineFor(*group.provider, group.intake, group.counts, denominator));
        }
        return lines;
    }
    for (const ProviderCounts& group : attainment.providers) {
        if (group.provider)
            lines.append(lineFor(*group.provider, {}, group.counts, denominator));
    }
    return lines;
}

Result<void> priceLines(QList<PayoutLine>& lines, const PaymentTerms& terms)
{
    for (PayoutLine& line : lines) {
        line.floorSuccesses = terms.floor.asFraction() * line.counted;
        line.capSuccesses = terms.cap.asFraction() * line.counted;
        line.paidSuccesses = paidSuccesses(line.counted, line.reached, terms);
        const Result<Money> principal = priceOf(*line.paidSuccesses, terms);
        if (!principal)
            return principal.error();
        line.principalBeforeCeiling = *principal;
    }
    return {};
}

/// One sum for the whole contract, shared by the successes of each provider.
Result<PooledPayout> pool(QList<PayoutLine>& lines, const PaymentTerms& terms, qint64 counted)
{
    PooledPayout pooled;
    pooled.counted = counted;
    QList<Money> weights;
    for (const PayoutLine& line : lines) {
        pooled.reached += line.reached;
        weights.append(Money::fromOre(line.reached));
    }
    pooled.paidSuccesses = paidSuccesses(pooled.counted, pooled.reached, terms);
    const Result<Money> amount = priceOf(pooled.paidSuccesses, terms);
    if (!amount)
        return amount.error();
    pooled.amount = *amount;
    const Result<QList<Money>> shares = shareByLargestRemainder(pooled.amount, weights);
    if (!shares)
        return shares.error();
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].principalBeforeCeiling = shares->at(i);
    return pooled;
}

/// Scales the principals to the budget when they exceed it; tells whether they did.
Result<bool> applyCeiling(QList<PayoutLine>& lines, const std::optional<Money>& ceiling)
{
    for (PayoutLine& line : lines)
        line.principal = line.principalBeforeCeiling;
    if (!ceiling)
        return false;
    const Result<Money> sum = sumOf(lines, &PayoutLine::principalBeforeCeiling);
    if (!sum)
        return sum.error();
    if (*sum <= *ceiling)
        return false;
    QList<Money> weights;
    for (const PayoutLine& line : lines)
        weights.append(line.principalBeforeCeiling);
    const Result<QList<Money>> scaled = shareByLargestRemainder(*ceiling, weights);
    if (!scaled)
        return scaled.error();
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].principal = scaled->at(i);
    return true;
}

Result<void> addInterest(QList<PayoutLine>& lines, const ContractTerms& terms, QDate paymentDate)
{
    for (PayoutLine& line : lines) {
        const Result<Money> interest = interestOn(line.principal, terms, paymentDate);
        if (!interest)
            return interest.error();
        line.interest = *interest;
        const Result<Money> total = line.principal.plus(line.interest);
        if (!total)
            return total.error();
        line.total = *total;
    }
    return {};
}

Result<void> sumLines(Payout& payout)
{
    const Result<Money> principal = sumOf(payout.lines, &PayoutLine::principal);
    const Result<Money> interest = sumOf(payout.lines, &PayoutLine::interest);
    const Result<Money> total = sumOf(payout.lines, &PayoutLine::total);
    for (const Result<Money>* sum : {&principal, &interest, &total}) {
        if (!*sum)
            return sum->error();
    }
    payout.principal = *principal;
    payout.interest = *interest;
    payout.total = *total;
    return {};
}

/// The lines and their sums with `denominator` in place of the contract's.
Result<Payout> computeUnder(const ContractTerms& terms, const Attainment& attainment, QDate paymentDate,
                            Denominator denominator)
{
    Payout payout;
    payout.denominator = denominator;
    payout.lines = linesOf(attainment, terms.payment.basis, denominator);
    if (terms.payment.basis == PaymentBasis::Pooled) {
        const Result<PooledPayout> pooled =
            pool(payout.lines, terms.payment, attainment.all.under(denominator));
        if (!pooled)
            return pooled.error();
        payout.pooled = *pooled;
    } else if (const Result<void> priced = priceLines(payout.lines, terms.payment); !priced) {
        return priced.error();
    }
    const Result<bool> ceiling = applyCeiling(payout.lines, terms.payment.budgetCeiling);
    if (!ceiling)
        return ceiling.error();
    payout.ceilingApplied = *ceiling;
    if (const Result<void> interest = addInterest(payout.lines, terms, paymentDate); !interest)
        return interest.error();
    if (const Result<void> summed = sumLines(payout); !summed)
        return summed.error();
    return payout;
}

/// How many years of the contract have begun: none before its start, none after its end.
qint64 contractYearsBegun(const ContractTerms& terms, QDate asOf)
{
    if (!terms.start.isValid())
        return 0;
    const QDate last = std::min(asOf, terms.end);
    int years = 0;
    while (addMonths(terms.start, 12 * years) <= last)
        ++years;
    return years;
}

} // namespace

Fraction paidSuccesses(qint64 counted, qint64 reached, const PaymentTerms& terms)
{
    return paidOf(Fraction(counted), Fraction(reached), terms);
}

Result<Payout> computePayout(const ContractTerms& terms, const Attainment& attainment, QDate paymentDate)
{
    Result<Payout> computed = computeUnder(terms, attainment, paymentDate, terms.payment.denominator);
    if (!computed)
        return computed;
    Payout& payout = *computed;
    payout.asOf = attainment.asOf;
    payout.paymentDate = paymentDate;
    payout.preliminary = attainment.preliminary;
    payout.interestYears = interestYears(terms, paymentDate);

    for (const Denominator other : {Denominator::Listed, Denominator::Due, Denominator::Tested}) {
        if (other == payout.denominator) {
            payout.alternatives[other] = payout.total;
            continue;
        }
        const Result<Payout> alternative = computeUnder(terms, attainment, paymentDate, other);
        if (!alternative)
            return alternative.error();
        payout.alternatives[other] = alternative->total;
    }

    const Result<Money> fee = evaluatorFee(terms, attainment.asOf, attainment.all.tested);
    if (!fee)
        return fee.error();
    payout.evaluatorFee = *fee;
    return computed;
}

Result<Money> evaluatorFee(const ContractTerms& terms, QDate asOf, qint64 tested)
{
    const Money amount = terms.evaluatorFee.amount;
    switch (terms.evaluatorFee.method) {
    case EvaluatorFeeMethod::None:
        return Money();
    case EvaluatorFeeMethod::Fixed:
        return amount;
    case EvaluatorFeeMethod::PerYear:
        return amount.times(contractYearsBegun(terms, asOf));
    case EvaluatorFeeMethod::PerReviewedCase:
        return amount.times(tested);
    }
    Q_UNREACHABLE();
}

Fraction payoutOnLine(const PaymentTerms& terms, Money unitPrice, qint64 counted, const Fraction& reached)
{
    return unitPrice.asFraction() * paidOf(Fraction(counted), reached, terms);
}

} // namespace utfall
