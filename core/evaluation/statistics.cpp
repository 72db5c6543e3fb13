// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/statistics.h"

#include <boost/multiprecision/cpp_dec_float.hpp>

namespace utfall {

namespace {

using Real = boost::multiprecision::cpp_dec_float_50;

const BigInteger& twelveDecimals()
{
    static const BigInteger scale("1000000000000");
    return scale;
}

Fraction roundedToTwelveDecimals(const Real& share)
{
    const Real scaled = boost::multiprecision::floor(share * Real(twelveDecimals()) + Real("0.5"));
    // Boost 1.74 takes the exponent of what it converts, and a zero has none.
    return scaled == 0 ? Fraction(0) : Fraction(scaled.convert_to<BigInteger>(), twelveDecimals());
}

} // namespace

std::optional<WilsonInterval> wilsonInterval(qint64 successes, qint64 n)
{
    if (n <= 0)
        return std::nullopt;
    const Real z("1.959963984540054");
    const Real zSquared = z * z;
    const Real count(n);
    const Real share = Real(successes) / count;
    const Real divisor = 1 + zSquared / count;
    const Real centre = (share + zSquared / (2 * count)) / divisor;
    const Real spread = share * (1 - share) / count + zSquared / (4 * count * count);
    const Real half = z * boost::multiprecision::sqrt(spread) / divisor;
    // The ends at 0 and n are exact; the square root only comes near them.
    return WilsonInterval{successes == 0 ? Fraction(0) : roundedToTwelveDecimals(centre - half),
                          successes == n ? Fraction(1) : roundedToTwelveDecimals(centre + half)};
}

} // namespace utfall
