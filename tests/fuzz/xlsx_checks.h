// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fuzz/fuzz.h"
#include "tests/unit/laboratory/xlsx_book.h"

#include <algorithm>

namespace utfall::fuzz {

/// Limits that small inputs can pass.
inline XlsxLimits tightXlsxLimits()
{
    XlsxLimits limits;
    limits.partBytes = limits.smallPartBytes = 2'000;
    limits.totalBytes = 6'000;
    limits.ratio = 20;
    limits.ratioFrom = 500;
    limits.stringBytes = 60;
    limits.tokenBytes = 300;
    limits.cellChars = 20;
    limits.rowChars = 40;
    limits.columns = 4;
    limits.parts = 8;
    limits.sheets = 2;
    limits.styles = 6;
    return limits;
}

/// Reads the workbook whole and in pieces of that many bytes, and checks what comes of it.
inline void checkXlsx(const QByteArray& bytes, qint64 atOnce, const XlsxLimits& limits)
{
    const test::XlsxReading whole = test::readBook(bytes, {}, limits);
    test::SlowDevice pieces(bytes, atOnce);
    require(test::readBook(pieces, {}, limits) == whole, "the size of the pieces changes nothing");

    require(!whole.error || whole.error->kind == ErrorKind::BadInput, "a file is read or refused");
    require(whole.error || !whole.rows.isEmpty(), "nothing is lost without a word");
    if (whole.error) {
        for (const QString& argument : whole.error->args)
            require(argument.size() <= 40, "arguments are short");
    }
    for (const XlsxRow& row : whole.rows) {
        require(row.row >= 1 && row.row <= 1'048'576, "a row stands in the sheet");
        require(row.cells.size() <= limits.columns && !row.cells.isEmpty(), "rows are bounded");
        require(!row.cells.last().isEmpty(), "a row ends with a cell that holds something");
        for (const QString& cell : row.cells)
            require(cell.size() <= limits.cellChars, "cells are bounded");
    }

    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    require(buffer.open(QIODevice::ReadOnly), "a buffer opens");
    const Job job;
    const Result<std::unique_ptr<XlsxReader>> book = XlsxReader::open(buffer, job, limits);
    require(book.ok() || whole.error, "what can be read has sheets");
    require(!book || !(*book)->sheets().isEmpty(), "a workbook has sheets");
}

} // namespace utfall::fuzz
