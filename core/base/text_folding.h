// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace utfall {

/// Trimmed, lower case, å ä → a, ö → o, é → e (every combining mark removed), inner white space runs → one
/// space. For search and for comparing headers and names typed by people.
[[nodiscard]] QString foldText(QStringView text);

/// As foldText(), then spaces and underscores → hyphen: "Återkallat samtycke" → "aterkallat-samtycke".
/// For keys such as exit reasons.
[[nodiscard]] QString foldKey(QStringView text);

/// As foldText() without any white space, hyphen or underscore: for column headers.
[[nodiscard]] QString foldHeader(QStringView text);

} // namespace utfall
