// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command_line.h"
#include "core/security/credential.h"

namespace utfall::cli {

/// What was given to open a register: --passphrase-file or --recovery-key-file, else UTFALL_PASSPHRASE or
/// UTFALL_RECOVERY_KEY; nothing when none was. Errors: "file-missing" (Environment, arg file),
/// "passphrase-file-empty", "recovery-key-form" (BadInput).
[[nodiscard]] Result<security::Credential> givenCredential(const CommandLine& line);

/// Asks on the terminal, without echo. Error "passphrase-not-given" (NotAllowed) without a terminal or when
/// nothing is typed.
[[nodiscard]] Result<security::Credential> askCredential();

/// What was given, else asked for. Errors as both.
[[nodiscard]] Result<security::Credential> credentialToOpen(const CommandLine& line);

/// A passphrase for a new register: --passphrase-file, UTFALL_PASSPHRASE, or asked for twice on the terminal.
/// Errors as above and "passphrases-differ" (BadInput).
[[nodiscard]] Result<security::Credential> newRegisterPassphrase(const CommandLine& line);
/// A passphrase in place of another: --new-passphrase-file, UTFALL_NEW_PASSPHRASE, or asked for twice.
[[nodiscard]] Result<security::Credential> nextPassphrase(const CommandLine& line);

} // namespace utfall::cli
