// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/key_slot.h"

#include "core/security/sealing.h"

#include <QtEndian>

#include <array>
#include <sodium.h>

namespace utfall::security {

namespace {

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype WrappedSize = NonceSize + static_cast<qsizetype>(KeySize) + TagSize;
static_assert(WrappedSize <= MaxWrappedKey);

QByteArray associatedData(const KeySlot& slot)
{
    QByteArray associated("utfall key slot 1");
    std::array<char, sizeof(qint64) + 3 * sizeof(quint32)> numbers{};
    qToBigEndian<qint64>(slot.id, numbers.data());
    qToBigEndian<quint32>(static_cast<quint32>(slot.kind), numbers.data() + 8);
    qToBigEndian<quint32>(slot.cost.operations, numbers.data() + 12);
    qToBigEndian<quint32>(slot.cost.memoryKib, numbers.data() + 16);
    associated.append(numbers.data(), static_cast<qsizetype>(numbers.size()));
    associated.append(slot.salt);
    return associated;
}

SlotKind slotKindOf(const Credential& credential)
{
    return credential.kind() == Credential::Kind::RecoveryKey ? SlotKind::RecoveryKey : SlotKind::Passphrase;
}

Error notAllowed(const char* code)
{
    return {ErrorKind::NotAllowed, QLatin1StringView(code)};
}

Error wrong(const Credential& credential)
{
    return notAllowed(slotKindOf(credential) == SlotKind::RecoveryKey ? "wrong-recovery-key"
                                                                      : "wrong-passphrase");
}

} // namespace

Result<KeySlot> makeSlot(qint64 id, const Credential& credential, const SecretBytes& identityKey)
{
    if (credential.isNone())
        return notAllowed("passphrase-needed");
    KeySlot slot{id, slotKindOf(credential), credential.cost(), QByteArray(SaltSize, '\0'), {}};
    randombytes_buf(slot.salt.data(), static_cast<std::size_t>(SaltSize));
    const auto key = deriveKey(credential.secret(), slot.salt, slot.cost);
    if (!key)
        return key.error();
    QByteArray nonce(NonceSize, '\0');
    randombytes_buf(nonce.data(), static_cast<std::size_t>(NonceSize));
    slot.wrappedKey = nonce + encrypt(key->key(), nonce, identityKey.view(), associatedData(slot));
    return slot;
}

Result<SecretBytes> openSlot(const KeySlot& slot, const Credential& credential)
{
    if (credential.isNone())
        return notAllowed("passphrase-needed");
    if (slot.wrappedKey.size() != WrappedSize)
        return Error(ErrorKind::Integrity, QStringLiteral("key-slot-refused"));
    const auto key = deriveKey(credential.secret(), slot.salt, slot.cost);
    if (!key)
        return key.error();
    SecretBytes identityKey(KeySize);
    const QByteArrayView wrapped(slot.wrappedKey);
    if (!decrypt(key->key(), wrapped.first(NonceSize), wrapped.sliced(NonceSize), associatedData(slot),
                 identityKey.data()))
        return wrong(credential);
    return identityKey;
}

Result<SecretBytes> openAnySlot(const QList<KeySlot>& slotList, const Credential& credential)
{
    if (credential.isNone())
        return notAllowed("passphrase-needed");
    Error last = wrong(credential);
    for (const KeySlot& slot : slotList) {
        if (slot.kind != slotKindOf(credential))
            continue;
        auto opened = openSlot(slot, credential);
        if (opened)
            return opened;
        last = opened.error();
    }
    return last;
}

} // namespace utfall::security
