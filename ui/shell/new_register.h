// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace utfall {

class MainWindow;

/// Runs the wizard for a new register, makes the file in the background and opens it in the window.
void createRegister(MainWindow& window);

} // namespace utfall
