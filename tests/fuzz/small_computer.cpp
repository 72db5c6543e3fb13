// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sodium.h>

// Takes the place of libsodium's function: the targets run on a computer with little memory. What a hostile
// key slot asks for beyond that ends as it does on such a computer, in no time.

extern "C" int crypto_pwhash(unsigned char* out, unsigned long long outSize, const char* passphrase,
                             unsigned long long passphraseSize, const unsigned char* salt,
                             unsigned long long operations, std::size_t memory, int algorithm)
{
    constexpr std::size_t MaxMemory = 1024 * 1024;
    constexpr unsigned long long MaxOperations = 3;
    if (memory > MaxMemory || operations > MaxOperations)
        return -1;
    return crypto_pwhash_argon2id(out, outSize, passphrase, passphraseSize, salt, operations, memory,
                                  algorithm);
}
