// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/text_decoder.h"

#include "core/laboratory/character_set.h"

#include <QChar>

#include <cstring>

namespace utfall {

namespace {

constexpr char16_t ByteOrderMark = 0xFEFF;

std::uint8_t byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<std::uint8_t>(bytes[at]);
}

/// Where the ASCII characters from `at` end.
qsizetype endOfAscii(QByteArrayView bytes, qsizetype at)
{
    std::uint64_t eight = 0;
    while (at + 8 <= bytes.size()) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & 0x8080808080808080U) != 0)
            break;
        at += 8;
    }
    while (at < bytes.size() && byteAt(bytes, at) < 0x80)
        ++at;
    return at;
}

} // namespace

bool TextDecoder::decode(QByteArrayView bytes, std::vector<char16_t>& out)
{
    switch (m_encoding) {
    case TextEncoding::Utf8:
        return decodeUtf8(bytes, out);
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return decodeUtf16(bytes, out);
    case TextEncoding::Windows1252:
        return decodeWindows1252(bytes, out);
    }
    return false;
}

bool TextDecoder::isComplete() const
{
    return m_bytesNeeded == 0 && m_firstByte < 0 && m_highSurrogate == 0;
}

bool TextDecoder::decodeUtf8(QByteArrayView bytes, std::vector<char16_t>& out)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_bytesNeeded > 0) {
            if (!continueUtf8(byteAt(bytes, at++), out))
                return false;
            continue;
        }
        if (const qsizetype end = endOfAscii(bytes, at); end > at) {
            out.insert(out.end(), bytes.data() + at, bytes.data() + end);
            m_atStart = false;
            at = end;
            continue;
        }
        const std::uint8_t lead = byteAt(bytes, at++);
        // The bounds of the second byte shut out overlong forms, surrogates and what is beyond Unicode.
        m_lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        m_highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            m_bytesNeeded = 1;
            m_codePoint = lead & 0x1FU;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            m_bytesNeeded = 2;
            m_codePoint = lead & 0x0FU;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            m_bytesNeeded = 3;
            m_codePoint = lead & 0x07U;
        } else {
            return false;
        }
    }
    return true;
}

bool TextDecoder::continueUtf8(std::uint8_t byte, std::vector<char16_t>& out)
{
    if (byte < m_lowest || byte > m_highest)
        return false;
    m_lowest = 0x80;
    m_highest = 0xBF;
    m_codePoint = (m_codePoint << 6U) | (byte & 0x3FU);
    if (--m_bytesNeeded > 0)
        return true;
    if (QChar::requiresSurrogates(m_codePoint)) {
        append(QChar::highSurrogate(m_codePoint), out);
        append(QChar::lowSurrogate(m_codePoint), out);
    } else {
        append(static_cast<char16_t>(m_codePoint), out);
    }
    return true;
}

bool TextDecoder::decodeUtf16(QByteArrayView bytes, std::vector<char16_t>& out)
{
    const bool little = m_encoding == TextEncoding::Utf16LittleEndian;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const int byte = byteAt(bytes, at);
        if (m_firstByte < 0) {
            m_firstByte = byte;
            continue;
        }
        const int unit = little ? byte << 8 | m_firstByte : m_firstByte << 8 | byte;
        m_firstByte = -1;
        if (!appendUnit(static_cast<char16_t>(unit), out))
            return false;
    }
    return true;
}

bool TextDecoder::appendUnit(char16_t unit, std::vector<char16_t>& out)
{
    const bool low = QChar::isLowSurrogate(unit);
    if (low != (m_highSurrogate != 0))
        return false;
    if (low) {
        append(m_highSurrogate, out);
        m_highSurrogate = 0;
    } else if (QChar::isHighSurrogate(unit)) {
        m_highSurrogate = unit;
        return true;
    }
    append(unit, out);
    return true;
}

bool TextDecoder::decodeWindows1252(QByteArrayView bytes, std::vector<char16_t>& out)
{
    for (const char byte : bytes) {
        const auto value = static_cast<std::uint8_t>(byte);
        const char16_t unit = value < 0x80 ? char16_t{value} : fromWindows1252(value);
        if (unit == 0 && value != 0)
            return false;
        out.push_back(unit);
    }
    return true;
}

void TextDecoder::append(char16_t unit, std::vector<char16_t>& out)
{
    if (!m_atStart || unit != ByteOrderMark)
        out.push_back(unit);
    m_atStart = false;
}

} // namespace utfall
