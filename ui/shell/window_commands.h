// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace utfall {

class MainWindow;

/// Adds the window's own commands to its registry: files, pages, looks, help. Commands that pages and wizards
/// carry out (new register, import, print, add a person) are listed here without work until their owner sets
/// it.
void addWindowCommands(MainWindow& window);

} // namespace utfall
