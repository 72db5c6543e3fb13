// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/secret_bytes.h"

namespace utfall::security {

/// A register's identity key and what is derived from it, one key for each use, so that no two uses can be
/// played against each other. Move-only; wiped when it goes.
class RegisterKeys
{
public:
    /// Takes the KeySize bytes of the identity key.
    explicit RegisterKeys(SecretBytes identityKey);
    [[nodiscard]] static RegisterKeys generate() { return RegisterKeys(SecretBytes::random(KeySize)); }

    /// For new key slots and nothing else.
    [[nodiscard]] const SecretBytes& identityKey() const { return m_identityKey; }
    /// Wraps every person's own key.
    [[nodiscard]] KeyView personWrappingKey() const { return subkey(0); }
    /// Keyed hash of numbers and file contents, for exact look-up.
    [[nodiscard]] KeyView lookupKey() const { return subkey(1); }
    /// Keyed hash of the audit chain.
    [[nodiscard]] KeyView auditKey() const { return subkey(2); }
    /// Rows that wait: nobody knows yet whose they are.
    [[nodiscard]] KeyView heldRowKey() const { return subkey(3); }
    /// Names of files and other texts that belong to no person.
    [[nodiscard]] KeyView textKey() const { return subkey(4); }
    /// Keyed hash over the digests of everything the register holds.
    [[nodiscard]] KeyView contentKey() const { return subkey(5); }

private:
    static constexpr int Count = 6;

    [[nodiscard]] KeyView subkey(int index) const;

    SecretBytes m_identityKey;
    SecretBytes m_subkeys;
};

} // namespace utfall::security
