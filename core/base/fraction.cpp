// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fraction.h"

#include <algorithm>
#include <limits>

namespace utfall {

namespace {

BigInteger powerOfTen(int exponent)
{
    return boost::multiprecision::pow(BigInteger(10), static_cast<unsigned>(exponent));
}

/// How often `factor` divides `number`; `number` is left without it.
int removeFactor(BigInteger& number, int factor)
{
    int times = 0;
    while (number % factor == 0) {
        number /= factor;
        ++times;
    }
    return times;
}

/// Decimals that the value needs to be written exactly, or -1 when no finite number of them is enough.
int exactDecimals(const Fraction& value)
{
    BigInteger rest = denominator(value);
    const int twos = removeFactor(rest, 2);
    const int fives = removeFactor(rest, 5);
    return rest == 1 ? std::max(twos, fives) : -1;
}

QString withoutTrailingZeros(QString text)
{
    if (!text.contains(QLatin1Char('.')))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

} // namespace

BigInteger roundHalfAwayFromZero(const Fraction& value)
{
    const BigInteger divisor = denominator(value);
    const BigInteger magnitude = abs(numerator(value));
    const BigInteger rounded = (2 * magnitude + divisor) / (2 * divisor);
    return value < 0 ? BigInteger(-rounded) : rounded;
}

BigInteger floorOf(const Fraction& value)
{
    const BigInteger divisor = denominator(value);
    const BigInteger dividend = numerator(value);
    BigInteger quotient = dividend / divisor; // towards zero
    if (dividend < 0 && quotient * divisor != dividend)
        --quotient;
    return quotient;
}

Result<std::int64_t> toInt64(const BigInteger& value)
{
    using Limits = std::numeric_limits<std::int64_t>;
    if (value < Limits::min() || value > Limits::max())
        return Error(ErrorKind::BadInput, QStringLiteral("amount-too-large"));
    return value.convert_to<std::int64_t>();
}

QString toPlainDecimal(const Fraction& value, int maxDecimals)
{
    const int exact = exactDecimals(value);
    return withoutTrailingZeros(toFixedDecimal(value, exact >= 0 ? exact : maxDecimals));
}

QString toFixedDecimal(const Fraction& value, int decimals)
{
    const BigInteger scaled = roundHalfAwayFromZero(value * powerOfTen(decimals));
    QString digits = QString::fromStdString(BigInteger(abs(scaled)).str());
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    }
    return scaled < 0 ? QLatin1Char('-') + digits : digits;
}

} // namespace utfall
