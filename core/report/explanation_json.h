// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/explanation.h"
#include "core/register/evaluation_service.h"

#include <QJsonObject>

namespace utfall {

/// The arithmetic of a provider's claim lines (more than one only under perIntake) and the people behind
/// each, schema "utfall.explanation": every line as in payoutToJson(), with `steps` in order with their unit
/// (people, successes, basisPoints, years, ore), `standings` as counts and `people` by pseudonym. Counts,
/// basis points and öre are numbers; exact fractions are decimal strings.
[[nodiscard]] QJsonObject explanationToJson(const EvaluationSnapshot& snapshot,
                                            const OrganisationNumber& provider,
                                            const QList<PayoutExplanation>& explanations);

} // namespace utfall
