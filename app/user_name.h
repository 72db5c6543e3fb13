// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace utfall {

/// Whose session of the computer this is, for the log and the reports: what the environment says, else the
/// account that the process runs under (also its number, when it has no name). Never empty.
[[nodiscard]] QString systemUserName();

} // namespace utfall
