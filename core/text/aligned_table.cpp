// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/aligned_table.h"

#include <algorithm>

namespace utfall::text {

namespace {

constexpr qsizetype ColumnGap = 2;

QStringList aligned(const QList<QStringList>& rows, const auto& isNumber)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += QString(ColumnGap, u' ');
            line +=
                isNumber(i) ? row.at(i).rightJustified(widths.at(i)) : row.at(i).leftJustified(widths.at(i));
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

} // namespace

QStringList alignedTable(const QList<QStringList>& rows, const QList<int>& numbers)
{
    return aligned(rows, [&](qsizetype column) { return numbers.contains(static_cast<int>(column)); });
}

QStringList numberTable(const QList<QStringList>& rows, int textColumns)
{
    return aligned(rows, [textColumns](qsizetype column) { return column >= textColumns; });
}

} // namespace utfall::text
