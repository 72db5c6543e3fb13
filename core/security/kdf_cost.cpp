// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/kdf_cost.h"

#include "core/security/sodium.h"

#include <QElapsedTimer>

#include <algorithm>
#include <sodium.h>

namespace utfall::security {

namespace {

constexpr quint32 MaxOperations = 20;
constexpr quint32 MaxMemoryKib = 1024 * 1024;
/// Passes times memory: eight slots of a hostile file take seconds, not minutes, to try.
constexpr quint64 MaxWorkKib = 4 * quint64{MaxMemoryKib};
constexpr quint32 MeasuredMemoryKib = 128 * 1024;
constexpr quint32 LeastOperations = 2;
static_assert(quint64{MaxOperations} * MeasuredMemoryKib <= MaxWorkKib);
constexpr qint64 WantedNanoseconds = 500'000'000;
static_assert(SaltSize == crypto_pwhash_SALTBYTES);

KdfCost measure()
{
    KdfCost cost{1, MeasuredMemoryKib};
    const SecretBytes sample = SecretBytes::random(16);
    const QByteArray salt(SaltSize, '\0');
    QElapsedTimer timer;
    timer.start();
    if (!deriveKey(sample, salt, cost).ok())
        return {LeastOperations, crypto_pwhash_MEMLIMIT_INTERACTIVE / 1024}; // little memory: its own advice
    const qint64 once = std::max<qint64>(timer.nsecsElapsed(), 1);
    cost.operations = static_cast<quint32>(
        std::clamp<qint64>((WantedNanoseconds + once / 2) / once, LeastOperations, MaxOperations));
    return cost;
}

} // namespace

KdfCost KdfCost::measured()
{
    static const KdfCost cost = measure();
    return cost;
}

bool KdfCost::isAcceptable() const
{
    return operations >= crypto_pwhash_OPSLIMIT_MIN && operations <= MaxOperations &&
           memoryKib >= crypto_pwhash_MEMLIMIT_MIN / 1024 && memoryKib <= MaxMemoryKib &&
           quint64{operations} * memoryKib <= MaxWorkKib;
}

Result<SecretBytes> deriveKey(const SecretBytes& secret, QByteArrayView salt, const KdfCost& cost)
{
    requireSodium();
    if (!cost.isAcceptable() || salt.size() != SaltSize)
        return Error(ErrorKind::Integrity, QStringLiteral("key-slot-refused"));
    SecretBytes key(KeySize);
    const int failed = crypto_pwhash(key.data(), KeySize, reinterpret_cast<const char*>(secret.data()),
                                     static_cast<unsigned long long>(secret.size()),
                                     reinterpret_cast<const unsigned char*>(salt.data()), cost.operations,
                                     std::size_t{cost.memoryKib} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return Error(ErrorKind::Environment, QStringLiteral("out-of-memory"));
    return key;
}

} // namespace utfall::security
