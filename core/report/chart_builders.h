// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/report/chart_spec.h"

namespace utfall {

/// The charts of the program, built from an evaluation. Texts in the program's language.

/// Payout against attainment (ersättning mot måluppfyllelse): the contract's line scaled to everyone who is
/// counted, the budget's line where it differs, floor, cap, the contract's point, and each provider's point
/// on the scale for one person.
[[nodiscard]] ChartSpec paymentLineChart(const EvaluationSnapshot& snapshot);

/// The unit price that the whole budget would give (model.md section 3: the drawn line): the budget ceiling,
/// else the largest payout and the evaluator's fixed fee, spread over the planned people between floor and
/// cap. Nothing when it cannot be said.
[[nodiscard]] std::optional<Money> budgetUnitPrice(const ContractTerms& terms);

/// Enrolled → final → tested → reached the goal. The bars' keys: "listed", "final", "tested", "reached".
[[nodiscard]] ChartSpec funnelChart(const Attainment& attainment);

/// People enrolled day by day against the plan.
[[nodiscard]] ChartSpec enrolmentChart(const EvaluationSnapshot& snapshot);

/// Attainment on several dates with its 95 % interval, floor and cap.
[[nodiscard]] ChartSpec attainmentOverTimeChart(const ContractTerms& terms, const QList<Attainment>& dates);
/// Month ends from the contract's start to `asOf`, and `asOf` itself; thinned out to at most `most`.
[[nodiscard]] QList<QDate> attainmentDates(const ContractTerms& terms, QDate asOf, int most = 48);

/// One row of attainmentBarsChart().
struct ChartGroup
{
    QString name;
    Counts counts;
    QString key; ///< what a click opens
};
/// Attainment of groups side by side with their 95 % intervals, floor and cap; first group on top.
[[nodiscard]] ChartSpec attainmentBarsChart(const ContractTerms& terms, const QList<ChartGroup>& groups,
                                            const QString& title);
[[nodiscard]] QList<ChartGroup> providerGroups(const EvaluationSnapshot& snapshot);
[[nodiscard]] QList<ChartGroup> intakeGroups(const EvaluationSnapshot& snapshot);

} // namespace utfall
