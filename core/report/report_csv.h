// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_model.h"

#include <QByteArray>

namespace utfall {

/// The report for spreadsheets: facts as name;value, then every table under its caption with its header row,
/// an empty row between them. Numbers are plain, so that a spreadsheet counts with them.
[[nodiscard]] QByteArray csvOf(const ReportContent& content);

} // namespace utfall
