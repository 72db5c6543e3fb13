// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace utfall {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// Turns the bytes of a text file into UTF-16, piece by piece: a piece may end within a character. Unlike
/// QStringDecoder it stops at the first bytes that are no text in its encoding, so that the place can be
/// told. A byte order mark at the beginning is dropped.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding) : m_encoding(encoding) {}

    /// Appends the characters to `out`. False at the first undecodable bytes, with what came before them in
    /// `out`; after that the decoder is not to be used again.
    [[nodiscard]] bool decode(QByteArrayView bytes, std::vector<char16_t>& out);
    /// False when the bytes so far end within a character.
    [[nodiscard]] bool isComplete() const;

private:
    bool decodeUtf8(QByteArrayView bytes, std::vector<char16_t>& out);
    bool continueUtf8(std::uint8_t byte, std::vector<char16_t>& out);
    bool decodeUtf16(QByteArrayView bytes, std::vector<char16_t>& out);
    bool decodeWindows1252(QByteArrayView bytes, std::vector<char16_t>& out);
    bool appendUnit(char16_t unit, std::vector<char16_t>& out);
    void append(char16_t unit, std::vector<char16_t>& out);

    TextEncoding m_encoding;
    bool m_atStart = true;
    // UTF-8: the character being read and what its next byte must be.
    std::uint32_t m_codePoint = 0;
    int m_bytesNeeded = 0;
    std::uint8_t m_lowest = 0x80;
    std::uint8_t m_highest = 0xBF;
    // UTF-16: the half of a unit, and the half of a pair.
    int m_firstByte = -1;
    char16_t m_highSurrogate = 0;
};

} // namespace utfall
