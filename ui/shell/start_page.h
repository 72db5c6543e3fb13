// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace utfall {

class Card;
class CommandRegistry;
class Settings;
class TextLabel;

/// What the window shows before a register is open: create, open, try the demo, and the registers opened
/// lately.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(Settings& settings, CommandRegistry& commands, QWidget* parent = nullptr);

    /// Reads the recent files again.
    void refresh();

Q_SIGNALS:
    void fileChosen(const QString& path);

private:
    Settings& m_settings;
    QVBoxLayout* m_recent = nullptr;
    TextLabel* m_noRecent = nullptr;
};

} // namespace utfall
