// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace utfall {

/// Compares by Unicode code point: negative, zero or positive. The order of money must not depend on a
/// locale, nor on UTF-16, which puts the characters above U+FFFF before U+E000–U+FFFF.
[[nodiscard]] int compareByCodePoint(QStringView a, QStringView b);

} // namespace utfall
