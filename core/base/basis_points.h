// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"

#include <compare>
#include <cstdint>

namespace utfall {

/// A share (andel) in hundredths of a percent: 1 000 is 10 %.
class BasisPoints
{
public:
    constexpr BasisPoints() = default;
    constexpr explicit BasisPoints(std::int32_t value) : m_value(value) {}
    [[nodiscard]] constexpr std::int32_t value() const { return m_value; }
    [[nodiscard]] Fraction asFraction() const { return Fraction(m_value, 10'000); }
    constexpr auto operator<=>(const BasisPoints&) const = default;

private:
    std::int32_t m_value = 0;
};

} // namespace utfall
