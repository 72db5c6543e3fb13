// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/credential.h"

#include <QByteArray>
#include <QList>

namespace utfall::security {

enum class SlotKind { Passphrase, RecoveryKey };

/// One way into a register: its identity key, wrapped with what Argon2id makes of a passphrase or recovery
/// key. Number, kind, cost and salt are bound into the wrapping, so that none of them can be altered.
struct KeySlot
{
    qint64 id = 0;
    SlotKind kind = SlotKind::Passphrase;
    KdfCost cost;
    QByteArray salt;       ///< SaltSize bytes
    QByteArray wrappedKey; ///< nonce ‖ ciphertext ‖ tag
    bool operator==(const KeySlot&) const = default;
};

/// A slot with a salt of its own. Errors: "passphrase-needed" (NotAllowed) for Credential::None, those of
/// deriveKey().
[[nodiscard]] Result<KeySlot> makeSlot(qint64 id, const Credential& credential,
                                       const SecretBytes& identityKey);
/// The identity key. Errors: "wrong-passphrase", "wrong-recovery-key" (NotAllowed; also for a slot that was
/// altered, which cannot be told from it), "key-slot-refused" (Integrity) and "out-of-memory" (Environment).
[[nodiscard]] Result<SecretBytes> openSlot(const KeySlot& slot, const Credential& credential);
/// Tries every slot of the credential's kind. Errors as openSlot() and "passphrase-needed" (NotAllowed).
[[nodiscard]] Result<SecretBytes> openAnySlot(const QList<KeySlot>& slotList, const Credential& credential);

/// Longer than any slot needs; what a file gives beyond it is refused unread.
inline constexpr qsizetype MaxWrappedKey = 256;

} // namespace utfall::security
