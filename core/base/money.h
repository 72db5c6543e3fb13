// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/base/result.h"

#include <QList>

#include <compare>
#include <cstdint>

namespace utfall {

/// How an amount is rounded (avrundning); halves go away from zero.
enum class MoneyRounding {
    Ore,   ///< whole öre
    Krona, ///< whole kronor
};

/// Swedish money (belopp) in whole öre. There is no way to or from a floating point number.
class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromOre(std::int64_t ore) { return Money(ore); }
    /// Error "amount-too-large" when the kronor do not fit in öre.
    [[nodiscard]] static Result<Money> fromKronor(std::int64_t kronor);
    /// Rounds an exact number of öre once; error "amount-too-large" outside int64.
    [[nodiscard]] static Result<Money> fromFractionOfOre(const Fraction& ore, MoneyRounding rounding);

    [[nodiscard]] constexpr std::int64_t ore() const { return m_ore; }
    [[nodiscard]] Fraction asFraction() const { return Fraction(m_ore); }

    [[nodiscard]] Result<Money> plus(Money other) const;  ///< error "amount-too-large" on overflow
    [[nodiscard]] Result<Money> minus(Money other) const; ///< error "amount-too-large" on overflow
    [[nodiscard]] Result<Money> times(std::int64_t factor) const;

    constexpr auto operator<=>(const Money&) const = default;

private:
    constexpr explicit Money(std::int64_t ore) : m_ore(ore) {}
    std::int64_t m_ore = 0;
};

/// Splits `total` in proportion to `weights` so that the parts sum to it: whole öre by floor, the rest one
/// öre each to the largest remainders; equal remainders go to the lower index (callers order the weights).
/// All weights zero gives all zero parts. `total` and weights must not be negative.
[[nodiscard]] Result<QList<Money>> shareByLargestRemainder(Money total, const QList<Money>& weights);

} // namespace utfall
