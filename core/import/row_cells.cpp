// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/row_cells.h"

namespace utfall {

namespace {

/// Stands in no cell: the reader refuses files with NUL.
constexpr char CellEnd = '\0';

} // namespace

QByteArray packCells(const ColumnMap& map, const QStringList& cells)
{
    QByteArray packed;
    for (const auto& [key, position] : map.columns()) {
        if (position < cells.size())
            packed += cells[position].toUtf8();
        packed += CellEnd;
    }
    packed.squeeze();
    return packed;
}

QHash<QString, QString> unpackCells(const ColumnMap& map, const QByteArray& packed)
{
    QHash<QString, QString> cells;
    qsizetype from = 0;
    for (const auto& [key, position] : map.columns()) {
        const qsizetype end = packed.indexOf(CellEnd, from);
        Q_ASSERT(end >= 0);
        cells.insert(key, QString::fromUtf8(QByteArrayView(packed).sliced(from, end - from)));
        from = end + 1;
    }
    return cells;
}

} // namespace utfall
