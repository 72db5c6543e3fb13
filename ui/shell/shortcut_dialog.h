// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace utfall {

class CommandRegistry;

/// Every command that has a shortcut, from the registry, with what it does.
class ShortcutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutDialog(const CommandRegistry& commands, QWidget* parent = nullptr);
};

} // namespace utfall
