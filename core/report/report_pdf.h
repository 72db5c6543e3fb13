// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/report_model.h"

#include <QByteArray>

namespace utfall {

class ReportPaper;

/// The pages as PDF/A-1b: one font, embedded as subsets; sRGB output intent; no transparency. The same
/// content gives the same bytes: dates and file identifier come from the content, not from the clock. Error
/// "report-failed" (Internal).
[[nodiscard]] Result<QByteArray> pdfOf(const ReportPaper& paper, const ReportContent& content);

} // namespace utfall
