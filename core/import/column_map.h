// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/import_kind.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace utfall {

/// The text of a cell without white space around it, nor byte order marks, which files that were joined or
/// written twice over leave inside.
[[nodiscard]] QString trimmedCell(QStringView cell);
/// The same where it stands.
[[nodiscard]] QStringView trimmedView(QStringView cell);

/// Which cell of a record holds which column of a kind.
class ColumnMap
{
public:
    /// Reads a header row: names folded (case, å ä ö, spaces, hyphens), in any order, Swedish or English.
    /// `overrides` says of a header text which column key it feeds; an empty key means none.
    /// Errors: "column-missing", "column-twice" (BadInput), "mapping-unknown" (Usage); args column (Swedish
    /// header or, for a mapping, the key).
    [[nodiscard]] static Result<ColumnMap> fromHeader(ImportKind kind, const QStringList& header,
                                                      const QHash<QString, QString>& overrides);
    /// The columns with these keys, one after another, as cells come back from a held row.
    [[nodiscard]] static ColumnMap fromKeys(ImportKind kind, const QStringList& keys);

    [[nodiscard]] ImportKind kind() const { return m_kind; }
    /// The place of a column's cell in a record; -1 when the file does not have the column.
    [[nodiscard]] int position(QLatin1StringView key) const;
    [[nodiscard]] bool has(QLatin1StringView key) const { return position(key) >= 0; }
    /// The columns of the file by header text; headers that feed nothing are left out.
    [[nodiscard]] const QHash<QString, QString>& columnsByHeader() const { return m_columnsByHeader; }
    /// Column keys in the order of cli.md, and their places.
    [[nodiscard]] const QList<std::pair<QString, int>>& columns() const { return m_columns; }
    /// How many cells the header row has.
    [[nodiscard]] qsizetype headerCells() const { return m_headerCells; }

private:
    explicit ColumnMap(ImportKind kind) : m_kind(kind) {}

    ImportKind m_kind;
    QList<std::pair<QString, int>> m_columns;
    QHash<QString, QString> m_columnsByHeader;
    qsizetype m_headerCells = 0;
};

/// The key of the column that a header names by itself; empty when it names none of the kind.
[[nodiscard]] QString columnNamedBy(ImportKind kind, const QString& header);

/// The columns of a kind that the cells of a record name, by key, each with the place of the first cell that
/// does; `overrides` as for ColumnMap::fromHeader(). For finding the header among other records.
[[nodiscard]] QHash<QString, int> namedColumns(ImportKind kind, const QStringList& cells,
                                               const QHash<QString, QString>& overrides);

/// The Swedish header of a column, as issues name it; empty for an unknown key.
[[nodiscard]] QString columnHeader(ImportKind kind, QStringView key);

} // namespace utfall
