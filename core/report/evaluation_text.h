// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/explanation.h"
#include "core/register/evaluation_service.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace utfall {

/// The evaluation as text for the console, in the language of the program: sentences and aligned tables for a
/// fixed-pitch font. Nothing in it identifies a person.

/// Shares on the three denominators, the interval, and the counts by provider and intake.
[[nodiscard]] QStringList attainmentLines(const EvaluationSnapshot& snapshot);
/// Claim lines, totals, evaluator's fee, and the total on the three denominators.
[[nodiscard]] QStringList payoutLines(const EvaluationSnapshot& snapshot);
/// One claim line's arithmetic and the people behind it, by pseudonym.
[[nodiscard]] QStringList explanationLines(const EvaluationSnapshot& snapshot,
                                           const PayoutExplanation& explanation);

/// One step of "Why this amount?".
struct ExplanationRow
{
    QString heading; ///< "Floor"
    QString text;    ///< "10 % of 38"
    QString value;   ///< "3,8"
};

/// The arithmetic of a claim line, one row for each step that the terms use, in reading order.
[[nodiscard]] QList<ExplanationRow> explanationRows(const EvaluationSnapshot& snapshot,
                                                    const PayoutExplanation& explanation);

/// How many people behind the line stand where: "Reached the goal" and "13", without those of none. `text` is
/// empty.
[[nodiscard]] QList<ExplanationRow> standingRows(const PayoutExplanation& explanation);

} // namespace utfall
