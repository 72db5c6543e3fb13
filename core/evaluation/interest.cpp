// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/interest.h"

#include <algorithm>
#include <boost/multiprecision/cpp_dec_float.hpp>

namespace utfall {

namespace {

using Real = boost::multiprecision::cpp_dec_float_100;

/// ISDA 2006, 4.16 (g): the 31st is read as the 30th at both ends, February as it is.
Fraction thirty360European(QDate from, QDate to)
{
    const int fromDay = std::min(from.day(), 30);
    const int toDay = std::min(to.day(), 30);
    const int days = 360 * (to.year() - from.year()) + 30 * (to.month() - from.month()) + (toDay - fromDay);
    return Fraction(days, 360);
}

/// ISDA 2006, 4.16 (b): the days of each calendar year over that year's own length.
Fraction actActIsda(QDate from, QDate to)
{
    const auto part = [](qint64 days, QDate of) { return Fraction(days, of.daysInYear()); };
    if (from.year() == to.year())
        return part(from.daysTo(to), from);
    const Fraction first = part(from.daysTo(QDate(from.year() + 1, 1, 1)), from);
    const Fraction last = part(QDate(to.year(), 1, 1).daysTo(to), to);
    return first + (to.year() - from.year() - 1) + last;
}

Fraction powerOf(const Fraction& base, unsigned exponent)
{
    using boost::multiprecision::denominator;
    using boost::multiprecision::numerator;
    using boost::multiprecision::pow;
    return Fraction(BigInteger(pow(numerator(base), exponent)), BigInteger(pow(denominator(base), exponent)));
}

/// principal·((1+r)^t − 1) in öre for a `years` that is no whole number.
Result<Fraction> compoundOverPartOfYear(Money principal, const Fraction& growth, const Fraction& years)
{
    const Real amount =
        Real(principal.ore()) * (pow(growth.convert_to<Real>(), years.convert_to<Real>()) - 1);
    static const Real beyondAnyMoney("1e19");
    if (abs(amount) > beyondAnyMoney)
        return Error(ErrorKind::BadInput, QStringLiteral("amount-too-large"));
    // A power that is exact, such as 1.21^½, must not miss half an öre by the last of its hundred digits;
    // what is left after sixty decimals is that noise.
    static const BigInteger scale = pow(BigInteger(10), 60);
    const Real half(amount < 0 ? "-0.5" : "0.5");
    const Real scaled = trunc(amount * Real(scale) + half);
    // Boost 1.74 takes the exponent of what it converts, and a zero has none.
    return scaled == 0 ? Fraction(0) : Fraction(scaled.convert_to<BigInteger>(), scale);
}

Result<Fraction> compoundInterest(Money principal, const Fraction& growth, const Fraction& years)
{
    if (denominator(years) == 1)
        return Fraction(principal.asFraction() *
                        (powerOf(growth, numerator(years).convert_to<unsigned>()) - 1));
    return compoundOverPartOfYear(principal, growth, years);
}

} // namespace

Fraction yearFraction(QDate from, QDate to, DayCount dayCount)
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return Fraction(0);
    switch (dayCount) {
    case DayCount::Act365Fixed:
        return Fraction(from.daysTo(to), 365);
    case DayCount::Thirty360European:
        return thirty360European(from, to);
    case DayCount::ActActIsda:
        return actActIsda(from, to);
    }
    Q_UNREACHABLE();
}

Fraction interestYears(const ContractTerms& terms, QDate paymentDate)
{
    const InterestTerms& interest = terms.payment.interest;
    if (interest.method == InterestMethod::None)
        return Fraction(0);
    const QDate start = interest.from == InterestStart::Date ? interest.date : terms.start;
    return yearFraction(start, paymentDate, interest.dayCount);
}

Result<Money> interestOn(Money principal, const ContractTerms& terms, QDate paymentDate)
{
    const InterestTerms& interest = terms.payment.interest;
    const Fraction years = interestYears(terms, paymentDate);
    if (years == 0 || principal.ore() == 0)
        return Money();
    const Fraction rate = interest.rate.asFraction();
    if (interest.method == InterestMethod::Simple)
        return Money::fromFractionOfOre(Fraction(principal.asFraction() * rate * years),
                                        terms.payment.rounding);
    const Result<Fraction> amount = compoundInterest(principal, Fraction(1 + rate), years);
    if (!amount)
        return amount.error();
    return Money::fromFractionOfOre(*amount, terms.payment.rounding);
}

} // namespace utfall
