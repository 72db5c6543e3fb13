// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/contract_report.h"
#include "core/report/report_model.h"

namespace utfall {

/// The contract report's content in the language of the program.
[[nodiscard]] ReportContent contractReportContent(const EvaluationSnapshot& snapshot,
                                                  const ReportStamp& stamp);

/// Its sections, in reading order.
namespace sections {

[[nodiscard]] QList<ReportBlock> summary(const EvaluationSnapshot& snapshot); ///< key figures and the curve
[[nodiscard]] QList<ReportBlock> parties(const EvaluationSnapshot& snapshot);
[[nodiscard]] QList<ReportBlock> terms(const EvaluationSnapshot& snapshot);
[[nodiscard]] QList<ReportBlock> attainment(const EvaluationSnapshot& snapshot);
[[nodiscard]] QList<ReportBlock> payout(const EvaluationSnapshot& snapshot);
[[nodiscard]] QList<ReportBlock> explanations(const EvaluationSnapshot& snapshot);
[[nodiscard]] QList<ReportBlock> remarks(const EvaluationSnapshot& snapshot, const ReportStamp& stamp);

} // namespace sections

} // namespace utfall
