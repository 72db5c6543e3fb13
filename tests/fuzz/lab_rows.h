// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/byte_source.h"
#include "core/laboratory/lab_cells.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

#include <algorithm>
#include <vector>

namespace utfall::fuzz {

/// What reading a file of a laboratory comes to.
struct LabRows
{
    std::vector<LabObservation> rows;
    Error error; ///< code empty: read to the end
    bool operator==(const LabRows&) const = default;
};

template <typename Reader>
LabRows readLab(Reader reader, const QByteArray& bytes, const LabLimits& limits)
{
    QBuffer buffer;
    buffer.setData(bytes);
    require(buffer.open(QIODevice::ReadOnly), "a buffer opens");
    LabRows read;
    const Result<void> done = reader(
        buffer, Job(),
        [&read](const LabObservation& row) -> Result<void> {
            read.rows.push_back(row);
            return {};
        },
        limits);
    if (!done)
        read.error = done.error();
    return read;
}

/// Rows stand somewhere, say why when they are no results, and their cells are a row of the import.
inline void checkLabRows(const LabRows& read, const QByteArray& bytes)
{
    const auto ends =
        std::count(bytes.begin(), bytes.end(), '\n') + std::count(bytes.begin(), bytes.end(), '\r');
    require(read.error.code.isEmpty() || read.error.kind == ErrorKind::BadInput, "a file is read or refused");
    for (const QString& argument : read.error.args)
        require(argument.size() <= 40, "arguments are short");
    require(!read.error.code.isEmpty() || !read.rows.empty(), "nothing is lost without a word");
    for (const LabObservation& row : read.rows) {
        require(row.line >= 1 && row.line <= ends + 1, "a row stands on a line of the file");
        require(row.about == LabObservation::About::Observation || !row.findings.empty(),
                "what is no result says why");
        for (const LabFinding& finding : row.findings)
            require(finding.value == harmlessArgument(finding.value), "findings name nobody");
        std::vector<LabFinding> findings;
        const QStringList cells = labCells(row, {{}, QDate(2026, 11, 23)}, findings);
        require(cells.size() == labCellKeys().size(), "every column has its cell");
        for (const QString& cell : cells)
            require(cell.size() <= 1000, "cells are bounded");
    }
}

} // namespace utfall::fuzz
