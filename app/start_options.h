// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace utfall {

/// What the command line of the window asks for.
struct StartOptions
{
    QStringList files;    ///< a register to open, or tables to import into it after the first
    QString language;     ///< empty: as last chosen
    QDate today;          ///< invalid: the computer's
    QString settingsFile; ///< empty: the user's own
    QString screenshots;  ///< folder for pictures of every page; empty: none
    bool exitAfterStartup =
        false; ///< open, show, evaluate, leave: for packers to see that the program starts
};

/// Reads the arguments. Prints help or what is wrong and ends the process as the console does (0, 2).
[[nodiscard]] StartOptions parseStartOptions(const QCoreApplication& application);

} // namespace utfall
