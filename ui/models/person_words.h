// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/attainment.h"
#include "core/evaluation/explanation.h"

#include <QString>

namespace utfall {

/// What the register pages say of a person, a sample or a change of provider, in plain words.
namespace words {

/// "Reached, final": one or two words for a table.
[[nodiscard]] QString personStatus(const PersonOutcome& person, const ContractTerms& terms);
/// Why the person is counted or not, as sentences with the dates and values that decide.
[[nodiscard]] QString whyStatus(const PersonOutcome& person, const PersonFacts& facts,
                                const ContractTerms& terms, QDate asOf);
/// "< 42 mmol/mol".
[[nodiscard]] QString criterion(const ContractTerms& terms);
/// "41,9 mmol/mol", "< 20 mmol/mol": as reported.
[[nodiscard]] QString reportedValue(const ResultFact& row);
/// "42,0 mmol/mol".
[[nodiscard]] QString quantity(const Quantity& quantity);
[[nodiscard]] QString protection(bool isProtected); ///< "Protected person"; empty when not

/// What became of a reported row: "decides", "in the window", "duplicate" …
[[nodiscard]] QString sampleRole(const ResultFact& row, RowRole role, const PersonOutcome& person,
                                 const PersonFacts& facts, QDate asOf);
/// Why a change of provider counts or not; empty when it simply counts.
[[nodiscard]] QString switchRole(SwitchRole role);
/// What the contract does with people who leave for this reason.
[[nodiscard]] QString exitRule(ExitRule rule);

} // namespace words

/// True when `row` is one of those that decided the person's outcome.
[[nodiscard]] bool isChosen(const PersonOutcome& person, ResultId row);

} // namespace utfall
