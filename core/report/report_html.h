// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_model.h"

#include <QByteArray>

namespace utfall {

/// The report as one self-contained, accessible HTML page that is also well-formed XML: no scripts, nothing
/// fetched, charts as inline SVG with title and description.
[[nodiscard]] QByteArray htmlOf(const ReportContent& content);

} // namespace utfall
