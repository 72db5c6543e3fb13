// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/register_keys.h"

#include <sodium.h>

namespace utfall::security {

namespace {

constexpr char Context[] = "UtfallRg";
static_assert(sizeof Context - 1 == crypto_kdf_CONTEXTBYTES);
static_assert(KeySize == crypto_kdf_KEYBYTES);

} // namespace

RegisterKeys::RegisterKeys(SecretBytes identityKey)
    : m_identityKey(std::move(identityKey)), m_subkeys(Count * static_cast<qsizetype>(KeySize))
{
    Q_ASSERT(m_identityKey.size() == static_cast<qsizetype>(KeySize));
    for (int index = 0; index < Count; ++index)
        crypto_kdf_derive_from_key(m_subkeys.data() + index * static_cast<qsizetype>(KeySize), KeySize,
                                   static_cast<quint64>(index) + 1, Context, m_identityKey.data());
}

KeyView RegisterKeys::subkey(int index) const
{
    return m_subkeys.key(index * static_cast<qsizetype>(KeySize));
}

} // namespace utfall::security
