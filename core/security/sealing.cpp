// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/sealing.h"

#include "core/security/sodium.h"

#include <QtEndian>

#include <cstring>
#include <sodium.h>

namespace utfall::security {

namespace {

constexpr char FormVersion = 1;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(SealNonceSize == NonceSize);
static_assert(SealOverhead == 1 + NonceSize + TagSize);
static_assert(KeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char* bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

Error forged()
{
    return {ErrorKind::Integrity, QStringLiteral("record-forged")};
}

/// The place as bytes: every part of fixed size or after its own length, so that no two places look alike.
class AssociatedData
{
public:
    explicit AssociatedData(const SealedPlace& place)
    {
        Q_ASSERT(place.column.size() <= MaxColumn);
        put(FormVersion);
        put(static_cast<char>(place.column.size()));
        std::memcpy(m_bytes + m_size, place.column.data(), static_cast<std::size_t>(place.column.size()));
        m_size += place.column.size();
        putNumber(place.row);
        putNumber(place.schema);
        putNumber(place.keyVersion);
    }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes, m_size}; }

private:
    static constexpr qsizetype MaxColumn = 64;

    void put(char byte) { m_bytes[m_size++] = byte; }
    template <typename Number>
    void putNumber(Number number)
    {
        qToBigEndian(number, m_bytes + m_size);
        m_size += static_cast<qsizetype>(sizeof number);
    }

    char m_bytes[2 + MaxColumn + 16] = {};
    qsizetype m_size = 0;
};

/// Opens into `plain`, which has room for what the record holds.
bool openInto(KeyView key, QByteArrayView sealed, const SealedPlace& place, unsigned char* plain)
{
    if (sealed.size() < SealOverhead || sealed.front() != FormVersion)
        return false;
    const AssociatedData associated(place);
    return decrypt(key, sealed.sliced(1, NonceSize), sealed.sliced(1 + NonceSize), associated.view(), plain);
}

} // namespace

QByteArray encrypt(KeyView key, QByteArrayView nonce, QByteArrayView plain, QByteArrayView associated)
{
    Q_ASSERT(nonce.size() == NonceSize);
    QByteArray cipher(plain.size() + TagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char*>(cipher.data()), nullptr, bytes(plain),
        static_cast<unsigned long long>(plain.size()), bytes(associated),
        static_cast<unsigned long long>(associated.size()), nullptr, bytes(nonce), key.data());
    return cipher;
}

bool decrypt(KeyView key, QByteArrayView nonce, QByteArrayView cipher, QByteArrayView associated,
             unsigned char* plain)
{
    Q_ASSERT(nonce.size() == NonceSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, bytes(cipher), static_cast<unsigned long long>(cipher.size()),
               bytes(associated), static_cast<unsigned long long>(associated.size()), bytes(nonce),
               key.data()) == 0;
}

QByteArray seal(KeyView key, QByteArrayView plain, const SealedPlace& place)
{
    requireSodium();
    char nonce[NonceSize];
    randombytes_buf(nonce, sizeof nonce);
    QByteArray sealed(SealOverhead + plain.size(), Qt::Uninitialized);
    sealInto(key, {nonce, NonceSize}, plain, place, sealed.data());
    return sealed;
}

void sealInto(KeyView key, QByteArrayView nonce, QByteArrayView plain, const SealedPlace& place, char* out)
{
    Q_ASSERT(nonce.size() == NonceSize);
    out[0] = FormVersion;
    std::memcpy(out + 1, nonce.data(), NonceSize);
    const AssociatedData associated(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char*>(out + 1 + NonceSize), nullptr, bytes(plain),
        static_cast<unsigned long long>(plain.size()), bytes(associated.view()),
        static_cast<unsigned long long>(associated.view().size()), nullptr, bytes(nonce), key.data());
}

Result<QByteArray> openSealed(KeyView key, QByteArrayView sealed, const SealedPlace& place)
{
    if (sealed.size() < SealOverhead)
        return forged();
    QByteArray plain(sealed.size() - SealOverhead, Qt::Uninitialized);
    if (!openInto(key, sealed, place, reinterpret_cast<unsigned char*>(plain.data())))
        return forged();
    return plain;
}

Result<void> openSealedKey(KeyView key, QByteArrayView sealed, const SealedPlace& place,
                           std::span<unsigned char, KeySize> out)
{
    if (sealed.size() != SealOverhead + static_cast<qsizetype>(KeySize) ||
        !openInto(key, sealed, place, out.data()))
        return forged();
    return {};
}

QByteArray keyedHash(KeyView key, QByteArrayView text, qsizetype size)
{
    requireSodium();
    Q_ASSERT(size >= static_cast<qsizetype>(crypto_generichash_BYTES_MIN) &&
             size <= static_cast<qsizetype>(crypto_generichash_BYTES_MAX));
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<std::size_t>(size),
                       bytes(text), static_cast<unsigned long long>(text.size()), key.data(), key.size());
    return hash;
}

QByteArray plainHash(QByteArrayView text)
{
    requireSodium();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), crypto_generichash_BYTES, bytes(text),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return hash;
}

} // namespace utfall::security
