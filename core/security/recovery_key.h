// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/secret_bytes.h"

#include <QStringList>

#include <memory>

namespace utfall::security {

/// The key on paper that opens a register whose passphrase is forgotten: 150 random bits and two check
/// characters, written as eight groups of four in Crockford's base32 (no I, L, O or U). Copies share the
/// same guarded bytes.
class RecoveryKey
{
public:
    static constexpr int GroupCount = 8;

    [[nodiscard]] static RecoveryKey random();
    /// Takes either case, O for 0, I and L for 1, and any spaces and hyphens. Error "recovery-key-form"
    /// (BadInput): not 32 characters, another character, or check characters that do not match.
    [[nodiscard]] static Result<RecoveryKey> parse(const QString& text);

    /// "7K3M-…": to be shown and printed once.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList groups() const;
    /// Whether `typed` is the group with that number (0–7), read as parse() does.
    [[nodiscard]] bool groupMatches(int group, const QString& typed) const;
    /// What keys are derived from.
    [[nodiscard]] const SecretBytes& secret() const { return *m_characters; }

private:
    explicit RecoveryKey(std::shared_ptr<const SecretBytes> characters) : m_characters(std::move(characters))
    {}

    std::shared_ptr<const SecretBytes> m_characters; ///< all 32, as written
};

} // namespace utfall::security
