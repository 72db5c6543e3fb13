// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/character_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace utfall {

/// The signs that a message declares in MSH-1 and MSH-2. NUL: the message has none.
struct Hl7Delimiters
{
    char field = '|';
    char component = '^';
    char repetition = '~';
    char escape = '\\';
    char subcomponent = '&';
    char truncation = '\0'; ///< from version 2.7

    /// Reads them from the text of a MSH, FHS or BHS; nothing when it declares none that can be used: three
    /// to five different signs, none of them a letter, digit, quote, space or the field separator.
    [[nodiscard]] static std::optional<Hl7Delimiters> of(std::string_view header);
    bool operator==(const Hl7Delimiters&) const = default;
};

/// One segment split into fields, which are views into its text.
class Hl7Segment
{
public:
    void read(std::string_view text, const Hl7Delimiters& delimiters);

    /// The field that the standard gives the number `n`, from 1; MSH-1 is the separator itself. Empty when
    /// there is none and for the explicit nothing `""`.
    [[nodiscard]] std::string_view field(std::size_t n) const;

private:
    std::vector<std::string_view> m_fields; ///< m_fields[0] is the name
    bool m_header = false;
};

/// The n-th part of a text, from 1; empty when there is none. A NUL separator separates nothing.
[[nodiscard]] std::string_view hl7Part(std::string_view text, char separator, std::size_t n);
/// How many parts there are, empty ones included.
[[nodiscard]] std::size_t hl7PartCount(std::string_view text, char separator);

/// Turns the text of a field, component or subcomponent into what it means.
class Hl7Text
{
public:
    Hl7Text() = default;
    explicit Hl7Text(const Hl7Delimiters& delimiters, CharacterSet set = CharacterSet::Utf8)
        : m_delimiters(delimiters), m_set(set)
    {}

    [[nodiscard]] const Hl7Delimiters& delimiters() const { return m_delimiters; }
    /// Puts `raw` (UTF-8) into `out` with its escape sequences read: delimiters, hexadecimal bytes in the
    /// message's character set, line breaks and other layout; highlighting and changes of character set
    /// disappear. False when there was a sequence that means nothing here, which is then left as it stands.
    bool decode(std::string_view raw, std::string& out) const;

    /// The n-th component of a field, from 1, of its first subcomponent.
    [[nodiscard]] std::string_view component(std::string_view field, std::size_t n) const;

private:
    bool decodeSequence(std::string_view sequence, std::string& out) const;
    bool decodeHex(std::string_view digits, std::string& out) const;

    Hl7Delimiters m_delimiters;
    CharacterSet m_set = CharacterSet::Utf8;
};

} // namespace utfall
