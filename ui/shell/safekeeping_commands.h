// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace utfall {

class MainWindow;

/// Adds the commands that keep a register safe: lock, copies, restore, keys; and says which of all commands
/// change the register. Pages may still take them over. Call it after the window's own commands.
void addSafekeepingCommands(MainWindow& window);

} // namespace utfall
