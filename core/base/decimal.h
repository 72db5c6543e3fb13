// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/base/result.h"

#include <QStringView>

#include <compare>
#include <cstdint>

namespace utfall {

/// An exact decimal number with six places, as laboratories report values (cli.md, Samples).
class Decimal
{
public:
    static constexpr int Places = 6;
    static constexpr std::int64_t Scale = 1'000'000;

    constexpr Decimal() = default;
    [[nodiscard]] static constexpr Decimal fromMillionths(std::int64_t value) { return Decimal(value); }

    /// Reads "41,9", "+41.9", "−3": an optional sign (+ - U+2212), digits and at most one comma or point,
    /// with at least one digit; surrounding white space is trimmed, inner white space is not a number. Digits
    /// after the sixth place are rounded half away from zero. Errors: "not-a-number", "number-too-large"
    /// (BadInput).
    [[nodiscard]] static Result<Decimal> parse(QStringView text);

    [[nodiscard]] constexpr std::int64_t millionths() const { return m_millionths; }
    [[nodiscard]] Fraction asFraction() const { return Fraction(m_millionths, Scale); }
    /// Decimal point, no trailing zeros ("41.9").
    [[nodiscard]] QString toPlainString() const;

    constexpr auto operator<=>(const Decimal&) const = default;

private:
    constexpr explicit Decimal(std::int64_t value) : m_millionths(value) {}
    std::int64_t m_millionths = 0;
};

} // namespace utfall
