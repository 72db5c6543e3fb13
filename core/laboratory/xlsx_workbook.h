// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/laboratory/xlsx_package.h"
#include "core/laboratory/xlsx_reader.h"

#include <QList>
#include <QString>

namespace utfall {

/// A worksheet and the part that holds it.
struct XlsxWorksheet
{
    XlsxSheet sheet;
    QString part;
};

/// What the workbook says of its parts. Names of parts are whole, without a slash at the beginning.
struct XlsxWorkbook
{
    QList<XlsxWorksheet> sheets;
    QString strings; ///< empty when there are none
    QString styles;
    bool date1904 = false;
};

/// Follows the relationships of the package to the workbook, and those of the workbook to its parts. Errors:
/// see readXlsx().
[[nodiscard]] Result<XlsxWorkbook> readXlsxWorkbook(XlsxPackage& package);

} // namespace utfall
