// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/contract/terms.h"

#include <QByteArray>

namespace utfall {

/// Largest terms.json that is read.
inline constexpr qsizetype MaxTermsBytes = 1'000'000;

/// Reads terms.json (cli.md), also as the console prints it, with "schema": "utfall.terms" and "version": 1.
/// Unknown keys are refused by their path; missing optional keys take the
/// defaults; a missing `interest` or `evaluatorFee` means none. Duplicate keys in one object are refused.
/// Numbers for money and counts must be integers written without fraction or exponent loss. Errors (BadInput)
/// carry the arg "path" ("payment.floorBasisPoints") and where it helps "value" and "allowed":
/// "terms-not-json", "terms-too-large", "terms-unknown-key", "terms-duplicate-key", "terms-missing-key",
/// "terms-wrong-type", "terms-bad-value", "terms-out-of-range", "outcome-kind-not-supported",
/// "terms-fee-depends-on-outcome".
[[nodiscard]] Result<ContractTerms> termsFromJson(const QByteArray& json);

/// Checks single values and what holds between terms (end not before start, floor ≤ cap ≤ 100 %, window
/// order, price ≥ 0, inclusion range not empty, interest date given when asked for …). The enrolment period
/// may lie outside the contract's dates. Errors as above; termsFromJson() calls it, the wizard too.
[[nodiscard]] Result<void> checkTerms(const ContractTerms& terms);

/// Every key written out, UTF-8, two-space indent, keys in cli.md's order; termsFromJson() reads it back
/// equal.
[[nodiscard]] QByteArray termsToJson(const ContractTerms& terms);

} // namespace utfall
