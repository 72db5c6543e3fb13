// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/money.h"

#include <QtNumeric>

#include <algorithm>
#include <numeric>
#include <vector>

namespace utfall {

namespace {

constexpr std::int64_t OrePerKrona = 100;

Error tooLarge()
{
    return Error(ErrorKind::BadInput, QStringLiteral("amount-too-large"));
}

} // namespace

Result<Money> Money::fromKronor(std::int64_t kronor)
{
    return Money(kronor).times(OrePerKrona);
}

Result<Money> Money::fromFractionOfOre(const Fraction& ore, MoneyRounding rounding)
{
    const BigInteger rounded = rounding == MoneyRounding::Krona
                                   ? BigInteger(roundHalfAwayFromZero(ore / OrePerKrona) * OrePerKrona)
                                   : roundHalfAwayFromZero(ore);
    const Result<std::int64_t> whole = toInt64(rounded);
    if (!whole)
        return whole.error();
    return Money(*whole);
}

Result<Money> Money::plus(Money other) const
{
    std::int64_t sum = 0;
    if (qAddOverflow(m_ore, other.m_ore, &sum))
        return tooLarge();
    return Money(sum);
}

Result<Money> Money::minus(Money other) const
{
    std::int64_t difference = 0;
    if (qSubOverflow(m_ore, other.m_ore, &difference))
        return tooLarge();
    return Money(difference);
}

Result<Money> Money::times(std::int64_t factor) const
{
    std::int64_t product = 0;
    if (qMulOverflow(m_ore, factor, &product))
        return tooLarge();
    return Money(product);
}

Result<QList<Money>> shareByLargestRemainder(Money total, const QList<Money>& weights)
{
    BigInteger weightSum = 0;
    bool negative = total.ore() < 0;
    for (const Money weight : weights) {
        negative = negative || weight.ore() < 0;
        weightSum += weight.ore();
    }
    if (negative)
        return Error(ErrorKind::Internal, QStringLiteral("share-negative"));

    QList<Money> parts(weights.size());
    if (weightSum == 0)
        return parts;

    std::vector<BigInteger> remainders;
    remainders.reserve(static_cast<std::size_t>(weights.size()));
    std::int64_t left = total.ore();
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const BigInteger product = BigInteger(total.ore()) * weights.at(i).ore();
        // A part is at most the total, so it fits.
        const auto whole = BigInteger(product / weightSum).convert_to<std::int64_t>();
        parts[i] = Money::fromOre(whole);
        remainders.push_back(product % weightSum);
        left -= whole;
    }

    std::vector<std::size_t> order(remainders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; left > 0; ++i, --left) {
        Money& part = parts[static_cast<qsizetype>(order[i])];
        part = Money::fromOre(part.ore() + 1);
    }
    return parts;
}

} // namespace utfall
