// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace utfall {

/// A workbook with one sheet to fill in: a header that stays in sight, and rows below it.
struct XlsxTable
{
    QString sheet; ///< at most 31 characters, none of []:*?/\ (Excel's rule)
    QStringList header;
    QList<QStringList> rows;
};

/// The bytes of the workbook (.xlsx). Every cell is text, and so is everything that somebody writes in a
/// column later: a spreadsheet neither takes the zeros off a number nor makes a date of a code. The same
/// table gives the same bytes. A cell that a spreadsheet would run as a formula is made inert (inert_cell.h).
[[nodiscard]] QByteArray xlsxOf(const XlsxTable& table);

} // namespace utfall
