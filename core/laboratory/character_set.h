// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace utfall {

/// The character sets that laboratory messages are written in.
enum class CharacterSet {
    Unstated,
    Ascii,
    Utf8,
    Windows1252, ///< also stands for ISO 8859-1, of which it is a superset in what can be printed
    Latin9,      ///< ISO 8859-15: Latin-1 with the euro sign
    Unknown,     ///< one that this program cannot read
};

/// The character set that MSH-18 (HL7 table 0211) names.
[[nodiscard]] CharacterSet characterSetFromHl7(std::string_view name);

/// How many bytes of well-formed UTF-8 begin at `at`; zero when they are none.
[[nodiscard]] std::size_t utf8LengthAt(std::string_view bytes, std::size_t at);
/// What a byte stands for in Windows-1252; zero where nothing is defined.
[[nodiscard]] char16_t fromWindows1252(std::uint8_t byte);
/// Appends one character of Unicode.
void appendUtf8(char32_t c, std::string& out);
[[nodiscard]] bool isAscii(std::string_view bytes);
/// Well-formed UTF-8, without surrogates and overlong forms.
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Whether bytes beyond ASCII can be what they are said to be.
enum class CharsetVerdict { AsDeclared, Contradicted, Undeclared, Unreadable };
/// The set to read `bytes` (not ASCII) in: the declared one unless the bytes contradict it, which they do
/// when text said to be UTF-8 or ASCII is not, and when text said to be of another set is well-formed UTF-8.
struct CharsetChoice
{
    CharacterSet set = CharacterSet::Utf8;
    CharsetVerdict verdict = CharsetVerdict::AsDeclared;
};
[[nodiscard]] CharsetChoice chooseCharacterSet(CharacterSet declared, std::string_view bytes);

/// Appends `bytes` as UTF-8; U+FFFD stands for what cannot be read.
void appendAsUtf8(CharacterSet set, std::string_view bytes, std::string& out);

} // namespace utfall
