// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_model.h"
#include "core/report/report_pages.h"

namespace utfall {

/// A table as rows for pages of `width` units. The header row is repeated on every page. Rows are never cut,
/// but for one higher than a page; small tables are not broken; of others neither the first nor the last row
/// stands alone. Columns of numbers take what they need, text shares the rest and wraps; when that is too
/// narrow the table is set smaller.
[[nodiscard]] QList<PagePiece> tablePieces(const ReportTable& table, qreal width);

} // namespace utfall
