// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/secret_bytes.h"

#include "core/security/sodium.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace utfall::security {

SecretBytes::SecretBytes(qsizetype size)
{
    requireSodium();
    if (size <= 0)
        return;
    // sodium_malloc locks the pages too; where the system does not allow it they stay guarded and wiped.
    m_data = static_cast<unsigned char*>(sodium_malloc(static_cast<std::size_t>(size)));
    if (!m_data)
        throw std::bad_alloc();
    m_size = size;
    std::memset(m_data, 0, static_cast<std::size_t>(size));
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.m_data, static_cast<std::size_t>(size));
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), static_cast<std::size_t>(bytes.size()));
    return copy;
}

SecretBytes SecretBytes::ofText(const QString& text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    SecretBytes bytes = copyOf(utf8);
    wipe(utf8);
    wipe(composed);
    return bytes;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

KeyView SecretBytes::key(qsizetype offset) const
{
    Q_ASSERT(offset + static_cast<qsizetype>(KeySize) <= m_size);
    return KeyView(m_data + offset, KeySize);
}

bool SecretBytes::equals(const SecretBytes& other) const
{
    return m_size == other.m_size &&
           (m_size == 0 || sodium_memcmp(m_data, other.m_data, static_cast<std::size_t>(m_size)) == 0);
}

void wipe(QString& text)
{
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray& bytes)
{
    if (bytes.isDetached() && !bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace utfall::security
