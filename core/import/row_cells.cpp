// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/row_cells.h"

namespace utfall {

namespace {

/// Stands in no cell: the reader refuses files with NUL.
constexpr char CellEnd = '\0';

} // namespace

QByteArray packCells(const ColumnMap& map, const QStringList& cells, const RowMarks& marks)
{
    QByteArray packed;
    for (const auto& [key, position] : map.columns()) {
        if (const auto mended = marks.constFind(key); mended != marks.cend())
            packed += mended->toUtf8();
        else if (position < cells.size())
            packed += cells[position].toUtf8();
        packed += CellEnd;
    }
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        if (mark.key().startsWith(u'@'))
            packed += mark.key().toUtf8() + CellEnd + mark->toUtf8() + CellEnd;
    }
    packed.squeeze();
    return packed;
}

QHash<QString, QString> unpackCells(const ColumnMap& map, const QByteArray& packed)
{
    QHash<QString, QString> cells;
    qsizetype from = 0;
    const auto next = [&] {
        const qsizetype end = packed.indexOf(CellEnd, from);
        Q_ASSERT(end >= 0);
        const QString text = QString::fromUtf8(QByteArrayView(packed).sliced(from, end - from));
        from = end + 1;
        return text;
    };
    for (const auto& [key, position] : map.columns())
        cells.insert(key, next());
    while (from < packed.size()) {
        const QString key = next();
        cells.insert(key, next());
    }
    return cells;
}

} // namespace utfall
