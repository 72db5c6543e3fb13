// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace utfall::text {

/// Lines of aligned columns for a fixed-pitch font. The first row is the header; the columns named in
/// `numbers` are set to the right.
[[nodiscard]] QStringList alignedTable(const QList<QStringList>& rows, const QList<int>& numbers);

/// The same of a table whose columns are all numbers but the first ones.
[[nodiscard]] QStringList numberTable(const QList<QStringList>& rows, int textColumns = 1);

} // namespace utfall::text
