// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/secret_bytes.h"

#include <QByteArray>

namespace utfall::security {

/// What Argon2id is to cost. Stored beside what it protects, so that old registers open while new ones grow
/// dearer.
struct KdfCost
{
    quint32 operations = 1; ///< passes over the memory
    quint32 memoryKib = 8;

    /// About half a second on this computer with 128 MiB; measured once for each run of the program.
    [[nodiscard]] static KdfCost measured();
    /// The least that libsodium takes: for secrets that are random already (recovery key), for passphrases
    /// that everybody knows (demo) and for tests.
    [[nodiscard]] static KdfCost least() { return {1, 8}; }
    /// A file may ask for no more than 20 passes, 1 GiB and four passes over 1 GiB in all, so that a hostile
    /// one cannot stop the program.
    [[nodiscard]] bool isAcceptable() const;
    bool operator==(const KdfCost&) const = default;
};

inline constexpr qsizetype SaltSize = 16;

/// Argon2id of the secret: a key of KeySize bytes. Errors: "key-slot-refused" (Integrity) for a cost or salt
/// that is not acceptable, "out-of-memory" (Environment).
[[nodiscard]] Result<SecretBytes> deriveKey(const SecretBytes& secret, QByteArrayView salt,
                                            const KdfCost& cost);

} // namespace utfall::security
