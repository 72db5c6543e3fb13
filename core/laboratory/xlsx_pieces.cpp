// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_pieces.h"

#include "core/laboratory/character_set.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <optional>

namespace utfall {

namespace {

/// Names beyond ASCII may hold any sign: nothing here depends on them.
bool beginsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool continuesName(char c)
{
    return beginsName(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

bool isXmlCharacter(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF) ||
           (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

/// The character behind "&#", "&#x"; nothing when XML has none such.
std::optional<char32_t> numbered(std::string_view digits)
{
    const bool hex = digits.starts_with('x');
    if (hex)
        digits.remove_prefix(1);
    std::uint32_t number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, number, hex ? 16 : 10);
    if (digits.empty() || digits.front() == '-' || error != std::errc() || stopped != end ||
        !isXmlCharacter(number))
        return std::nullopt;
    return number;
}

} // namespace

bool isXmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view skipXmlSpace(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() && isXmlSpace(text[at]))
        ++at;
    return text.substr(at);
}

bool isXmlSpace(std::string_view text)
{
    return skipXmlSpace(text).empty();
}

bool takeXmlName(std::string_view& text, std::string_view& prefix, std::string_view& name)
{
    const auto part = [&text](std::string_view& taken) {
        std::size_t length = 0;
        if (!text.empty() && beginsName(text.front())) {
            while (length < text.size() && continuesName(text[length]))
                ++length;
        }
        taken = text.substr(0, length);
        text.remove_prefix(length);
        return length > 0;
    };
    prefix = {};
    if (!part(name))
        return false;
    if (!text.starts_with(':'))
        return true;
    text.remove_prefix(1);
    prefix = name;
    return part(name) && !text.starts_with(':');
}

bool appendXmlReference(std::string_view& text, std::string& out)
{
    struct Named
    {
        std::string_view name;
        char meaning;
    };
    static constexpr Named names[]{{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    const std::size_t end = text.find(';');
    if (end == std::string_view::npos)
        return false;
    const std::string_view name = text.substr(1, end - 1);
    text.remove_prefix(end + 1);
    if (name.starts_with('#')) {
        const std::optional<char32_t> c = numbered(name.substr(1));
        if (c)
            appendUtf8(*c, out);
        return c.has_value();
    }
    const auto* found = std::find_if(std::begin(names), std::end(names),
                                     [name](const Named& each) { return each.name == name; });
    if (found == std::end(names))
        return false;
    out.push_back(found->meaning);
    return true;
}

void appendXmlLineEnd(std::string_view& text, std::string& out, char lineEnd)
{
    out.push_back(lineEnd);
    text.remove_prefix(text.starts_with("\r\n") ? 2 : 1);
}

} // namespace utfall
