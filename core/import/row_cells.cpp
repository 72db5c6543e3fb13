// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/row_cells.h"

#include "core/base/utf8.h"

#include <numeric>

namespace utfall {

namespace {

/// Stands in no cell: the reader refuses files with NUL.
constexpr char CellEnd = '\0';

qsizetype charsOf(const RecordCells& cells)
{
    return std::accumulate(cells.begin(), cells.end(), qsizetype(0),
                           [](qsizetype chars, QStringView cell) { return chars + cell.size(); });
}

} // namespace

QByteArray packCells(const ColumnMap& map, const RecordCells& cells, const RowMarks& marks)
{
    QByteArray packed;
    packed.reserve(charsOf(cells) + map.columns().size()); // enough, but for letters beyond ASCII and marks
    for (const auto& [key, position] : map.columns()) {
        const auto mended = marks.isEmpty() ? marks.cend() : marks.constFind(key);
        appendUtf8(packed, mended == marks.cend() ? cells.value(position) : QStringView(*mended));
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
