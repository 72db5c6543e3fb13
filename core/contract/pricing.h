// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/basis_points.h"
#include "core/base/money.h"

#include <cstdint>

namespace utfall {

/// The price per success that a budget gives (pris ur budget; model.md section 3).
struct PriceFromBudget
{
    Fraction payableSuccesses; ///< (cap − floor) · N, exact
    Money exactUnitPrice;      ///< budget / payable, rounded down to the öre: the drawn line
    Money unitPrice;           ///< exactUnitPrice rounded down to `step`: the contract's price
    Money spent;               ///< unitPrice · payable, rounded to the öre: the largest payout
    Money left;                ///< budget − spent: room for the evaluator's fixed fee
};

/// Error "pricing-nobody-payable" (BadInput) when (cap − floor)·N is not positive or the step is not
/// positive; "pricing-budget-negative"; "amount-too-large".
[[nodiscard]] Result<PriceFromBudget> priceFromBudget(Money budget, std::int64_t persons, BasisPoints floor,
                                                      BasisPoints cap, Money step);

} // namespace utfall
