// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/file_hash.h"

#include "core/security/sodium.h"

namespace utfall::security {

FileHash::FileHash()
{
    requireSodium();
    crypto_hash_sha256_init(&m_state);
}

void FileHash::add(QByteArrayView bytes)
{
    crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

QByteArray FileHash::hex()
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()));
    return hash.toHex();
}

} // namespace utfall::security
