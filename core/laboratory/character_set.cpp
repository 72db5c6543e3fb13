// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/character_set.h"

#include <array>
#include <cstring>

namespace utfall {

namespace {

constexpr char32_t Replacement = 0xFFFD;

/// Windows-1252 from 0x80 to 0x9F; zero where nothing is defined.
constexpr std::array<char16_t, 32> Windows{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                           0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t fromLatin9(std::uint8_t byte)
{
    switch (byte) {
    case 0xA4:
        return 0x20AC;
    case 0xA6:
        return 0x0160;
    case 0xA8:
        return 0x0161;
    case 0xB4:
        return 0x017D;
    case 0xB8:
        return 0x017E;
    case 0xBC:
        return 0x0152;
    case 0xBD:
        return 0x0153;
    case 0xBE:
        return 0x0178;
    default:
        return byte;
    }
}

std::string upperWithoutSigns(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (c >= 'a' && c <= 'z')
            out.push_back(static_cast<char>(c - 32));
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            out.push_back(c);
    }
    return out;
}

} // namespace

char16_t fromWindows1252(std::uint8_t byte)
{
    return byte < 0x80 || byte > 0x9F ? char16_t{byte} : Windows[byte - 0x80];
}

void appendUtf8(char32_t c, std::string& out)
{
    if (c < 0x80) {
        out.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        out.push_back(static_cast<char>(0xC0 | (c >> 6)));
        out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
    } else if (c < 0x10000) {
        out.push_back(static_cast<char>(0xE0 | (c >> 12)));
        out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
    } else {
        out.push_back(static_cast<char>(0xF0 | (c >> 18)));
        out.push_back(static_cast<char>(0x80 | ((c >> 12) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
    }
}

std::size_t utf8LengthAt(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    const std::uint8_t first = byte(at);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bytes.size() - at < length)
        return 0;
    std::uint8_t lowest = 0x80;
    std::uint8_t highest = 0xBF;
    if (first == 0xE0)
        lowest = 0xA0;
    else if (first == 0xED)
        highest = 0x9F;
    else if (first == 0xF0)
        lowest = 0x90;
    else if (first == 0xF4)
        highest = 0x8F;
    for (std::size_t i = 1; i < length; ++i) {
        if (byte(at + i) < lowest || byte(at + i) > highest)
            return 0;
        lowest = 0x80;
        highest = 0xBF;
    }
    return length;
}

CharacterSet characterSetFromHl7(std::string_view name)
{
    const std::string key = upperWithoutSigns(name);
    if (key.empty())
        return CharacterSet::Unstated;
    if (key == "ASCII" || key == "USASCII" || key == "ISOIR6" || key == "ISO646")
        return CharacterSet::Ascii;
    if (key == "UNICODEUTF8" || key == "UTF8" || key == "UNICODE" || key == "ISOIR192")
        return CharacterSet::Utf8;
    if (key == "88591" || key == "ISO88591" || key == "ISOIR100" || key == "LATIN1" || key == "WINDOWS1252" ||
        key == "CP1252" || key == "8859" || key == "ANSI")
        return CharacterSet::Windows1252;
    if (key == "885915" || key == "ISO885915" || key == "LATIN9" || key == "ISOIR203")
        return CharacterSet::Latin9;
    return CharacterSet::Unknown;
}

bool isAscii(std::string_view bytes)
{
    constexpr std::uint64_t high = 0x8080808080808080U;
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= bytes.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if ((word & high) != 0)
            return false;
    }
    for (; at < bytes.size(); ++at) {
        if (static_cast<std::uint8_t>(bytes[at]) >= 0x80)
            return false;
    }
    return true;
}

bool isUtf8(std::string_view bytes)
{
    if (isAscii(bytes))
        return true;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = utf8LengthAt(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

CharsetChoice chooseCharacterSet(CharacterSet declared, std::string_view bytes)
{
    const bool utf8 = isUtf8(bytes);
    const CharacterSet seen = utf8 ? CharacterSet::Utf8 : CharacterSet::Windows1252;
    switch (declared) {
    case CharacterSet::Unstated:
        return {seen, CharsetVerdict::Undeclared};
    case CharacterSet::Unknown:
        // Whoever names a set that cannot be read may still have written UTF-8.
        return utf8 ? CharsetChoice{seen, CharsetVerdict::Contradicted}
                    : CharsetChoice{CharacterSet::Unknown, CharsetVerdict::Unreadable};
    case CharacterSet::Utf8:
        return {seen, utf8 ? CharsetVerdict::AsDeclared : CharsetVerdict::Contradicted};
    case CharacterSet::Ascii:
        return {seen, CharsetVerdict::Contradicted};
    case CharacterSet::Windows1252:
    case CharacterSet::Latin9:
        return utf8 ? CharsetChoice{seen, CharsetVerdict::Contradicted}
                    : CharsetChoice{declared, CharsetVerdict::AsDeclared};
    }
    return {};
}

void appendAsUtf8(CharacterSet set, std::string_view bytes, std::string& out)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const auto byte = static_cast<std::uint8_t>(bytes[at]);
        std::size_t length = 1;
        if (byte < 0x80) {
            out.push_back(bytes[at]);
        } else if (set == CharacterSet::Windows1252) {
            const char16_t c = fromWindows1252(byte);
            appendUtf8(c == 0 ? Replacement : c, out);
        } else if (set == CharacterSet::Latin9) {
            appendUtf8(fromLatin9(byte), out);
        } else if (length = set == CharacterSet::Unknown ? 0 : utf8LengthAt(bytes, at); length > 0) {
            out.append(bytes.substr(at, length));
        } else {
            appendUtf8(Replacement, out);
            length = 1;
        }
        at += length;
    }
}

} // namespace utfall
