// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace utfall {

class MainWindow;

/// Saves every page, light and dark, in the sizes 1280×800 and 1920×1080, as "PAGE-THEME-WIDTH.png"; the
/// start page when no register is open. Waits for each page to settle. False when a picture could not be
/// written.
[[nodiscard]] bool saveScreenshots(MainWindow& window, const QString& folder);

} // namespace utfall
