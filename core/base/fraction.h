// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>

namespace utfall {

/// An exact number for every step between a count and a sum of money: no step of a payout rounds but the one
/// that the terms name.
using Fraction = boost::multiprecision::cpp_rational;
using BigInteger = boost::multiprecision::cpp_int;

/// The nearest integer, halves away from zero.
[[nodiscard]] BigInteger roundHalfAwayFromZero(const Fraction& value);

/// The largest integer that is not above `value`.
[[nodiscard]] BigInteger floorOf(const Fraction& value);

/// `value` as an int64; error "amount-too-large" (BadInput) outside its range.
[[nodiscard]] Result<std::int64_t> toInt64(const BigInteger& value);

/// The exact decimal text without trailing zeros ("16.3", "0", "1200"), decimal point, no grouping.
/// The value must have a finite decimal expansion (its denominator divides a power of ten); otherwise it is
/// rounded half away from zero to `maxDecimals`.
[[nodiscard]] QString toPlainDecimal(const Fraction& value, int maxDecimals = 20);

/// Text with exactly `decimals` decimals, rounded half away from zero ("0.236842").
[[nodiscard]] QString toFixedDecimal(const Fraction& value, int decimals);

} // namespace utfall
