// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace utfall::test {

/// Every text of every window of the program, one a line: what widgets and models show, tell a screen reader,
/// or show when the pointer rests on them.
[[nodiscard]] QString visibleTexts();

} // namespace utfall::test
