// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/column_map.h"

#include "core/base/text_folding.h"

#include <algorithm>

namespace utfall {

namespace {

using KeysByHeader = QHash<QString, QString>;

/// The column keys of a kind by folded header and folded key.
const KeysByHeader& keysByHeader(ImportKind kind)
{
    static const QHash<ImportKind, KeysByHeader> all = [] {
        QHash<ImportKind, KeysByHeader> keys;
        for (const ImportKind one : ImportOrder) {
            for (const ImportColumn& column : importColumns(one)) {
                keys[one].insert(foldHeader(column.header), column.key);
                keys[one].insert(foldHeader(column.key), column.key);
            }
        }
        return keys;
    }();
    return *all.constFind(kind);
}

/// The key of the column that a header text feeds; empty when it feeds none.
QString columnKeyOf(const KeysByHeader& keys, const QString& header, const QHash<QString, QString>& overrides)
{
    const auto stated = overrides.constFind(header);
    return stated == overrides.constEnd() ? keys.value(foldHeader(header)) : *stated;
}

bool isAround(QChar c)
{
    return c.isSpace() || c == QChar::ByteOrderMark;
}

} // namespace

QStringView trimmedView(QStringView cell)
{
    while (!cell.isEmpty() && isAround(cell.front()))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && isAround(cell.back()))
        cell.chop(1);
    return cell;
}

QString trimmedCell(QStringView cell)
{
    return trimmedView(cell).toString();
}

Result<ColumnMap> ColumnMap::fromHeader(ImportKind kind, const QStringList& header,
                                        const QHash<QString, QString>& overrides)
{
    const QList<ImportColumn> columns = importColumns(kind);
    const KeysByHeader& keys = keysByHeader(kind);
    QHash<QString, int> positions;
    ColumnMap map(kind);
    map.m_headerCells = header.size();
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString text = trimmedCell(header[i]);
        const QString key = columnKeyOf(keys, text, overrides);
        if (key.isEmpty())
            continue;
        if (columnHeader(kind, key).isEmpty())
            return Error(ErrorKind::Usage, QStringLiteral("mapping-unknown"),
                         {{QStringLiteral("column"), key}});
        if (positions.contains(key))
            return Error(ErrorKind::BadInput, QStringLiteral("column-twice"),
                         {{QStringLiteral("column"), columnHeader(kind, key)}});
        positions.insert(key, static_cast<int>(i));
        map.m_columnsByHeader.insert(text, key);
    }
    for (const ImportColumn& column : columns) {
        const int position = positions.value(column.key, -1);
        if (position >= 0)
            map.m_columns.append({column.key, position});
        else if (column.required)
            return Error(ErrorKind::BadInput, QStringLiteral("column-missing"),
                         {{QStringLiteral("column"), column.header}});
    }
    return map;
}

ColumnMap ColumnMap::fromKeys(ImportKind kind, const QStringList& keys)
{
    ColumnMap map(kind);
    map.m_headerCells = keys.size();
    for (qsizetype i = 0; i < keys.size(); ++i)
        map.m_columns.append({keys[i], static_cast<int>(i)});
    return map;
}

int ColumnMap::position(QLatin1StringView key) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(),
                                    [key](const auto& column) { return column.first == key; });
    return found == m_columns.cend() ? -1 : found->second;
}

QString columnNamedBy(ImportKind kind, const QString& header)
{
    return keysByHeader(kind).value(foldHeader(header));
}

QHash<QString, int> namedColumns(ImportKind kind, const QStringList& cells,
                                 const QHash<QString, QString>& overrides)
{
    const KeysByHeader& keys = keysByHeader(kind);
    QHash<QString, int> named;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString key = columnKeyOf(keys, trimmedCell(cells[i]), overrides);
        if (!key.isEmpty() && !named.contains(key))
            named.insert(key, static_cast<int>(i));
    }
    return named;
}

QString columnHeader(ImportKind kind, QStringView key)
{
    for (const ImportColumn& column : importColumns(kind)) {
        if (column.key == key)
            return column.header;
    }
    return {};
}

} // namespace utfall
