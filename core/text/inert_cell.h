// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace utfall::text {

/// A cell that a spreadsheet would run as a formula gets a leading apostrophe, anything else is given back as
/// it is. A formula begins with = + - @, tab or carriage return or a full-width twin of them, also after
/// white space, quotes and characters that nobody sees, which spreadsheets skip or strip. A plain number
/// ("-3,5") is none. Everything that leaves for a spreadsheet goes through here: CSV files and the clipboard.
[[nodiscard]] QString inertCell(const QString& cell);

} // namespace utfall::text
