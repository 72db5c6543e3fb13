// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/column_map.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace utfall {

/// The cells of one record that feed columns, as one small piece of memory: rows that turn out to be held
/// keep what was read, and no one knows beforehand which they are.
[[nodiscard]] QByteArray packCells(const ColumnMap& map, const QStringList& cells);

/// Column key → text as read, for every column that the file has.
[[nodiscard]] QHash<QString, QString> unpackCells(const ColumnMap& map, const QByteArray& packed);

} // namespace utfall
