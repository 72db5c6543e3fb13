// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/xlsx_package.h"
#include "core/laboratory/xlsx_reader.h"
#include "core/laboratory/xlsx_strings.h"
#include "core/laboratory/xlsx_styles.h"

namespace utfall {

/// What the cells of a sheet point at.
struct XlsxCellContext
{
    const XlsxStrings& strings;
    const XlsxStyles& styles;
    bool date1904 = false;
};

/// Streams the rows of one part to `sink`. Gives how many there were. Errors: see readXlsx().
[[nodiscard]] Result<qint64> readXlsxSheet(XlsxPart& part, const XlsxCellContext& context, const Job& job,
                                           const XlsxSink& sink, const XlsxLimits& limits);

} // namespace utfall
