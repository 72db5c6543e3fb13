// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/column_map.h"
#include "core/import/record_cells.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace utfall {

/// What a row has beside the cells of its record, by key: what somebody put right by hand (a column's key and
/// the text that stands instead of the cell), and marks, whose keys begin with "@".
using RowMarks = QHash<QString, QString>;

namespace mark {
inline constexpr QLatin1StringView Place{"@place"}; ///< where in the file, when its line does not tell
inline constexpr QLatin1StringView Hindrance{"@hindrance"}; ///< code of what a laboratory's message lacks
inline constexpr QLatin1StringView HindranceColumn{"@hindranceColumn"};
inline constexpr QLatin1StringView HindranceArgument{"@hindranceArgument"}; ///< "name=value"
inline constexpr QLatin1StringView Plausible{"@plausible"}; ///< somebody has said that the value is right
} // namespace mark

/// The cells of one record that feed columns, as one small piece of memory: rows that turn out to be held
/// keep what was read, and no one knows beforehand which they are.
[[nodiscard]] QByteArray packCells(const ColumnMap& map, const RecordCells& cells,
                                   const RowMarks& marks = {});

/// Column key → text as read, for every column that the file has, and the row's marks.
[[nodiscard]] QHash<QString, QString> unpackCells(const ColumnMap& map, const QByteArray& packed);

} // namespace utfall
