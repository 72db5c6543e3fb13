// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/pricing.h"

namespace utfall {

Result<PriceFromBudget> priceFromBudget(Money budget, std::int64_t persons, BasisPoints floor,
                                        BasisPoints cap, Money step)
{
    if (budget < Money())
        return Error(ErrorKind::BadInput, QStringLiteral("pricing-budget-negative"));
    PriceFromBudget price;
    price.payableSuccesses = (cap.asFraction() - floor.asFraction()) * persons;
    if (price.payableSuccesses <= 0 || step <= Money())
        return Error(ErrorKind::BadInput, QStringLiteral("pricing-nobody-payable"));

    const Result<std::int64_t> exactOre = toInt64(floorOf(budget.asFraction() / price.payableSuccesses));
    if (!exactOre)
        return exactOre.error();
    price.exactUnitPrice = Money::fromOre(*exactOre);

    const BigInteger steps = floorOf(price.exactUnitPrice.asFraction() / step.asFraction());
    const Result<std::int64_t> roundedOre = toInt64(steps * step.ore());
    if (!roundedOre)
        return roundedOre.error();
    price.unitPrice = Money::fromOre(*roundedOre);

    const Result<Money> spent =
        Money::fromFractionOfOre(price.unitPrice.asFraction() * price.payableSuccesses, MoneyRounding::Ore);
    if (!spent)
        return spent.error();
    price.spent = *spent;

    const Result<Money> left = budget.minus(price.spent);
    if (!left)
        return left.error();
    price.left = *left;
    return price;
}

} // namespace utfall
