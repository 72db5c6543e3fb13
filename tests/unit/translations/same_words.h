// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace utfall::test {

/// Whether an English text of the program is the same in Swedish. What holds no words, such as "%1 × %2", is.
[[nodiscard]] bool isSameInSwedish(const QString& english);

} // namespace utfall::test
