// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/secret_bytes.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace utfall::security {

/// Where a sealed record belongs. It is bound into the seal, so that a record moved to another row, column or
/// person, or read as another form of record, does not open.
struct SealedPlace
{
    QLatin1StringView column; ///< "table.column"; a constant of the program
    qint64 row = 0;
    quint32 schema = 1;     ///< form of what is sealed
    quint32 keyVersion = 1; ///< of the register's identity key
};

/// XChaCha20-Poly1305 (IETF) with a random nonce: version byte ‖ nonce (24) ‖ ciphertext ‖ tag (16).
[[nodiscard]] QByteArray seal(KeyView key, QByteArrayView plain, const SealedPlace& place);
/// As seal(), with a nonce that the caller drew at random for this record alone, into the
/// SealOverhead + plain.size() bytes at `out`: for many records at once.
void sealInto(KeyView key, QByteArrayView nonce, QByteArrayView plain, const SealedPlace& place, char* out);
/// Error "record-forged" (Integrity): altered, moved, cut, sealed with another key, or no sealed record.
[[nodiscard]] Result<QByteArray> openSealed(KeyView key, QByteArrayView sealed, const SealedPlace& place);
/// As openSealed() for a key of KeySize bytes, which is written to `out` and nowhere else.
[[nodiscard]] Result<void> openSealedKey(KeyView key, QByteArrayView sealed, const SealedPlace& place,
                                         std::span<unsigned char, KeySize> out);

/// How much longer a sealed record is than what it holds.
inline constexpr qsizetype SealNonceSize = 24;
inline constexpr qsizetype SealOverhead = 1 + SealNonceSize + 16;

/// Keyed BLAKE2b of `size` bytes (16–64): the same text gives the same hash within a register and tells
/// nothing without the key.
[[nodiscard]] QByteArray keyedHash(KeyView key, QByteArrayView text, qsizetype size = 32);

/// BLAKE2b-256 without a key: finds accidents, not intent.
[[nodiscard]] QByteArray plainHash(QByteArrayView text);

/// The bare cipher, for seals and for known answers. `associated` is bound, not hidden.
[[nodiscard]] QByteArray encrypt(KeyView key, QByteArrayView nonce, QByteArrayView plain,
                                 QByteArrayView associated);
/// False when the text or what is associated was altered; `plain` must have room for cipher − 16 bytes.
[[nodiscard]] bool decrypt(KeyView key, QByteArrayView nonce, QByteArrayView cipher,
                           QByteArrayView associated, unsigned char* plain);

} // namespace utfall::security
