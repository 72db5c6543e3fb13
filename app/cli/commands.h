// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/register/register_session.h"

#include <memory>

namespace utfall::cli {

/// What every command is given.
struct CommandContext
{
    const CommandLine& line;
    const Output& output;
    WorkContext work;

    /// The register named by the first argument, for writing, opened with what was given or typed;
    /// `--contract` must name its contract. Errors as givenCredential(), RegisterSession::open(), why it
    /// cannot be written, "contract-unknown" (BadInput, arg name) and "passphrase-not-given" (NotAllowed).
    [[nodiscard]] Result<std::unique_ptr<RegisterSession>> open() const
    {
        return open(line.arguments.first());
    }
    /// As above for the register at `path`; `used` gets what opened it.
    [[nodiscard]] Result<std::unique_ptr<RegisterSession>> open(const QString& path,
                                                                security::Credential* used = nullptr) const;
    /// The same for commands that change nothing: somebody else may have it open meanwhile. Only a register
    /// that has to be upgraded, or that a crash left half done, is opened for writing.
    [[nodiscard]] Result<std::unique_ptr<RegisterSession>> openForReading() const;
    /// `--as-of`, today when absent.
    [[nodiscard]] Result<QDate> asOf() const
    {
        return line.date(QStringLiteral("as-of"), work.clock->today());
    }
};

/// A command does its work, prints its answer and gives the exit code; a failure is printed by the caller.
using Command = Result<int> (*)(const CommandContext&);

/// The function behind a command's name; null when there is none.
[[nodiscard]] Command findCommand(const QString& name);

Result<int> runCreate(const CommandContext& context);
Result<int> runTerms(const CommandContext& context);
Result<int> runTemplates(const CommandContext& context);
Result<int> runImport(const CommandContext& context);
Result<int> runProfiles(const CommandContext& context);
Result<int> runBatches(const CommandContext& context);
Result<int> runUndo(const CommandContext& context);
Result<int> runAttainment(const CommandContext& context);
Result<int> runPayout(const CommandContext& context);
Result<int> runExplain(const CommandContext& context);
Result<int> runReview(const CommandContext& context);
Result<int> runReport(const CommandContext& context);
Result<int> runCharts(const CommandContext& context);
Result<int> runExport(const CommandContext& context);
Result<int> runCheck(const CommandContext& context);
Result<int> runBackup(const CommandContext& context);
Result<int> runRestore(const CommandContext& context);
Result<int> runSalvage(const CommandContext& context);
Result<int> runDemo(const CommandContext& context);
Result<int> runPassphrase(const CommandContext& context);
Result<int> runRecovery(const CommandContext& context);

/// How a new recovery key is shown to people.
[[nodiscard]] QStringList recoveryKeyLines(const security::RecoveryKey& key);

} // namespace utfall::cli
