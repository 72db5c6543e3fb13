// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <sodium/crypto_hash_sha256.h>

namespace utfall::security {

/// SHA-256 of bytes that come piece by piece, as other programs print it for a file: twice as fast
/// as QCryptographicHash.
class FileHash
{
public:
    FileHash();
    void add(QByteArrayView bytes);
    /// Hexadecimal; nothing may be added afterwards.
    [[nodiscard]] QByteArray hex();

private:
    crypto_hash_sha256_state m_state;
};

} // namespace utfall::security
