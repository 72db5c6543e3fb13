// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms_text.h"

namespace utfall {

/// The parts of termSentences() about the line: who is counted, floor, cap, price and the formula.
[[nodiscard]] QList<TermSentence> paymentSentences(const ContractTerms& terms);

/// The parts about amounts: rounding, ceiling, interest and the evaluator's fee.
[[nodiscard]] QList<TermSentence> moneySentences(const ContractTerms& terms);

/// A share with no more decimals than it has: "10 %", "12,5 %".
[[nodiscard]] QString shareText(BasisPoints share);

} // namespace utfall
