// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace utfall::test {

/// The folder `shared/data` beside the clone (or UTFALL_SHARED_DATA), empty when it is not there.
[[nodiscard]] QString sharedDataFolder();

/// The source tree, for golden files.
[[nodiscard]] QString sourceFolder();

} // namespace utfall::test
