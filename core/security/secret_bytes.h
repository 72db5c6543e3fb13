// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <span>

namespace utfall::security {

inline constexpr std::size_t KeySize = 32;
/// A symmetric key where it lies; never longer lived than the SecretBytes or the PersonKeys that own it.
using KeyView = std::span<const unsigned char, KeySize>;

/// Bytes that nobody else is to see: guarded pages, kept out of the swap file where the system allows it,
/// wiped when they go. Move-only; clone() says aloud that a second copy is made.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// Zeroed bytes. Throws std::bad_alloc when there is no memory.
    explicit SecretBytes(qsizetype size);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    [[nodiscard]] static SecretBytes random(qsizetype size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    /// The text as UTF-8 in Unicode's composed form (NFC), so that å typed on another keyboard is the same å.
    [[nodiscard]] static SecretBytes ofText(const QString& text);
    [[nodiscard]] SecretBytes clone() const;

    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return {m_data, m_size}; }
    /// KeySize bytes from `offset`; the caller knows that they are there.
    [[nodiscard]] KeyView key(qsizetype offset = 0) const;
    /// Compares in constant time.
    [[nodiscard]] bool equals(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites a text that is no longer needed, unless somebody else holds the same text. Qt may have made
/// copies on the way from the keyboard; those are out of reach.
void wipe(QString& text);
void wipe(QByteArray& bytes);

} // namespace utfall::security
