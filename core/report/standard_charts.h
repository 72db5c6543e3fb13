// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/register/evaluation_service.h"
#include "core/report/chart_spec.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace utfall {

/// A chart and the name of its files, without suffix.
struct StandardChart
{
    QString name; ///< "payment-line"
    ChartSpec spec;
};

/// The charts that every contract has: payment line, funnel, enrolment, attainment over time, by provider and
/// by intake (without those that have nothing to show). Attainment over time is computed here, from the
/// inputs.
[[nodiscard]] QList<StandardChart> standardCharts(const EvaluationSnapshot& snapshot);

/// Writes each as PNG (two pixels a point of the layout) and SVG into `folder`, which is made when it is
/// missing; files of the same names are replaced. The paths come in the order of the charts. Errors:
/// "report-failed" (Internal) without the program's font, and those of writeWholeFile().
[[nodiscard]] Result<QStringList> writeStandardCharts(const EvaluationSnapshot& snapshot,
                                                      const QString& folder);

} // namespace utfall
