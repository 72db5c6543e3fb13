// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace utfall::cli {

/// What was asked for on the console: `utfall-cli [global options] COMMAND arguments [options]` (cli.md).
/// Global options may stand anywhere.
struct CommandLine
{
    QString command;                 ///< "import"; empty when help or version was asked for
    QStringList arguments;           ///< what is not an option, after the command
    QHash<QString, QString> options; ///< by long name without dashes; flags have the value "true"

    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return options.value(option); }
    /// The option as a date, `fallback` when absent. Error "usage-date" (Usage, arg option).
    [[nodiscard]] Result<QDate> date(const QString& option, QDate fallback) const;
};

/// One command and what it takes, for parsing and for help.
struct CommandSpec
{
    QString name;
    QString usage; ///< what follows the command's name
    int leastArguments = 0;
    int mostArguments = -1; ///< −1: any number
    QStringList options;    ///< that take a value
    QStringList flags;      ///< that take none
};

[[nodiscard]] const QList<CommandSpec>& commandSpecs();

/// A command that was called otherwise than its help says (Usage): "usage-arguments" (args command, usage).
[[nodiscard]] Error wrongArguments(const CommandLine& line);
/// "usage-option-missing" (Usage, arg option).
[[nodiscard]] Error missingOption(const QString& option);

/// Errors (Usage): "usage-no-command", "usage-unknown-command", "usage-unknown-option", "usage-option-value",
/// "usage-arguments" (args command, usage).
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

} // namespace utfall::cli
