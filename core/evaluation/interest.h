// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/contract/terms.h"

namespace utfall {

/// The exact part of a year between two dates by the day count (dagräkning); 0 when `to` is not after `from`.
[[nodiscard]] Fraction yearFraction(QDate from, QDate to, DayCount dayCount);

/// The part of years that interest is counted for: from the contract's start or the agreed date to
/// `paymentDate`; 0 without interest.
[[nodiscard]] Fraction interestYears(const ContractTerms& terms, QDate paymentDate);

/// Interest (ränta) on `principal` to `paymentDate`, rounded once. Error "amount-too-large".
[[nodiscard]] Result<Money> interestOn(Money principal, const ContractTerms& terms, QDate paymentDate);

} // namespace utfall
