// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace utfall {

/// Bounds that keep memory and time finite whatever a workbook holds. Bytes of parts are counted unpacked.
struct XlsxLimits
{
    qint64 partBytes = Q_INT64_C(1) << 30;  ///< a sheet, or the table of shared strings
    qint64 totalBytes = Q_INT64_C(2) << 30; ///< everything that one reading unpacks
    qint64 smallPartBytes = 32 << 20;       ///< workbook, styles, relationships
    int ratio = 200;                        ///< unpacked to packed bytes of one part, from `ratioFrom` on
    qint64 ratioFrom = 16 << 20;
    qint64 stringBytes = 64 << 20;  ///< what the shared strings take in memory
    qsizetype tokenBytes = 1 << 20; ///< one tag, text or comment
    qsizetype cellChars = 65'536;   ///< Excel itself allows 32 767
    qsizetype rowChars = 1'048'576;
    int columns = 1'000; ///< that hold anything
    int parts = 10'000;  ///< in the package
    int sheets = 1'000;
    int styles = 65'536;
};

} // namespace utfall
