// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/explanation.h"
#include "core/register/evaluation_service.h"

#include <QJsonObject>

namespace utfall {

/// One claim line's arithmetic and the people behind it, schema "utfall.explanation": the line as in
/// payoutToJson(), `steps` in order with their unit (people, successes, basisPoints, years, ore), `standings`
/// as counts and `people` by pseudonym. Counts, basis points and öre are numbers; exact fractions are decimal
/// strings.
[[nodiscard]] QJsonObject explanationToJson(const EvaluationSnapshot& snapshot,
                                            const PayoutExplanation& explanation);

} // namespace utfall
