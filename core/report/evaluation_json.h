// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/attainment.h"
#include "core/evaluation/payout.h"
#include "core/register/evaluation_service.h"

#include <QJsonObject>

namespace utfall {

/// The attainment document of cli.md: counts, shares as six-decimal strings, Wilson interval, providers and
/// intakes.
[[nodiscard]] QJsonObject attainmentToJson(const EvaluationSnapshot& snapshot);

/// The payout document of cli.md: lines, totals, evaluator's fee, alternatives; money in whole öre.
[[nodiscard]] QJsonObject payoutToJson(const EvaluationSnapshot& snapshot);

/// A term as it is written in terms.json ("listed", "due", "tested").
[[nodiscard]] QString denominatorKey(Denominator denominator);

/// A document with its "schema" and "version" (cli.md, Console).
[[nodiscard]] QJsonObject document(const QString& schema, QJsonObject content, int version = 1);

} // namespace utfall
