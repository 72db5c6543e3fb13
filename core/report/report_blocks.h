// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_model.h"
#include "core/report/report_pages.h"

namespace utfall {

/// The report's head on its first page: who, what, on which date, and how final it is.
[[nodiscard]] PagePiece titlePiece(const ReportContent& content, qreal width);

/// A block as pieces for pages of `width` units.
[[nodiscard]] QList<PagePiece> blockPieces(const ReportBlock& block, qreal width);

} // namespace utfall
