// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/json_tape.h"

#include "core/laboratory/character_set.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace utfall {

namespace {

constexpr std::size_t LongestNumber = 256;
constexpr std::size_t LongestExponent = 3;
constexpr std::size_t MostNodes = 6'000'000;
constexpr std::size_t FewKeys = 24;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes of a string that need a closer look: its end, escapes, control characters and all beyond ASCII.
constexpr std::array<bool, 256> specialBytes()
{
    std::array<bool, 256> special{};
    for (std::size_t c = 0; c < 256; ++c)
        special[c] = c < 0x20 || c >= 0x80 || c == '"' || c == '\\';
    return special;
}
constexpr std::array<bool, 256> Special = specialBytes();

/// Four hexadecimal digits; nothing when they are none.
std::optional<char32_t> hexUnit(std::string_view digits)
{
    unsigned value = 0;
    if (digits.size() != 4 || digits.front() == '+' || digits.front() == '-')
        return std::nullopt;
    const auto read = std::from_chars(digits.data(), digits.data() + 4, value, 16);
    if (read.ptr != digits.data() + 4)
        return std::nullopt;
    return value;
}

constexpr bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

constexpr bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

bool hasTwins(std::string_view* from, std::string_view* to)
{
    if (static_cast<std::size_t>(to - from) > FewKeys) {
        std::sort(from, to);
        return std::adjacent_find(from, to) != to;
    }
    for (; from != to; ++from) {
        if (std::find(from + 1, to, *from) != to)
            return true;
    }
    return false;
}

} // namespace

std::optional<JsonTape::Fault> JsonTape::parse(std::string_view text)
{
    m_text = text;
    m_at = 0;
    m_fault.reset();
    m_nodes.clear();
    m_keys.clear();
    m_escapedKeys.clear();
    if (text.size() >= std::numeric_limits<std::uint32_t>::max())
        return Fault{"fhir-resource-too-large", 0};
    skipSpace();
    if (!parseValue(1))
        return m_fault;
    skipSpace();
    if (!atEnd())
        return Fault{"json-syntax", m_at};
    return std::nullopt;
}

JsonValue JsonTape::root() const
{
    return m_nodes.empty() ? JsonValue() : JsonValue(this, 0);
}

bool JsonTape::fail(const char* code)
{
    m_fault = Fault{code, std::min(m_at, m_text.size())};
    return false;
}

bool JsonTape::unexpected()
{
    return fail(atEnd() ? "json-cut-off" : "json-syntax");
}

void JsonTape::skipSpace()
{
    while (!atEnd() &&
           (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
        ++m_at;
}

std::uint32_t JsonTape::open(Type type)
{
    const auto index = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.push_back({static_cast<std::uint32_t>(m_at), 0, index + 1, type, false});
    return index;
}

void JsonTape::close(std::uint32_t index)
{
    Node& node = m_nodes[index];
    node.size = static_cast<std::uint32_t>(m_at) - node.begin;
    node.next = static_cast<std::uint32_t>(m_nodes.size());
}

bool JsonTape::parseValue(int depth)
{
    if (atEnd())
        return unexpected();
    if (m_nodes.size() >= MostNodes)
        return fail("fhir-resource-too-large");
    switch (m_text[m_at]) {
    case '{':
        return parseObject(depth);
    case '[':
        return parseArray(depth);
    case '"':
        return parseString();
    case 't':
        return parseWord("true", Type::True);
    case 'f':
        return parseWord("false", Type::False);
    case 'n':
        return parseWord("null", Type::Null);
    default:
        return parseNumber();
    }
}

bool JsonTape::parseObject(int depth)
{
    if (depth > MostDepth)
        return fail("json-too-deep");
    const std::uint32_t index = open(Type::Object);
    const std::size_t firstKey = m_keys.size();
    ++m_at;
    skipSpace();
    if (!at('}')) {
        while (true) {
            if (!parseKey(firstKey))
                return false;
            skipSpace();
            if (!parseValue(depth + 1))
                return false;
            skipSpace();
            if (at('}'))
                break;
            if (!at(','))
                return unexpected();
            ++m_at;
            skipSpace();
        }
    }
    if (hasTwins(m_keys.data() + firstKey, m_keys.data() + m_keys.size())) {
        m_at = m_nodes[index].begin;
        return fail("json-duplicate-key");
    }
    m_keys.resize(firstKey);
    ++m_at;
    close(index);
    return true;
}

/// The name of a member and its colon.
bool JsonTape::parseKey(std::size_t firstKey)
{
    constexpr std::size_t mostKeys = 100'000;
    if (!at('"'))
        return unexpected();
    const std::size_t index = m_nodes.size();
    if (!parseString())
        return false;
    const Node& key = m_nodes[index];
    const std::string_view raw = m_text.substr(key.begin, key.size);
    if (key.escaped)
        m_keys.push_back(m_escapedKeys.emplace_back(unescapedJson(raw)));
    else
        m_keys.push_back(raw);
    if (m_keys.size() - firstKey > mostKeys)
        return fail("fhir-resource-too-large");
    skipSpace();
    if (!at(':'))
        return unexpected();
    ++m_at;
    return true;
}

bool JsonTape::parseArray(int depth)
{
    if (depth > MostDepth)
        return fail("json-too-deep");
    const std::uint32_t index = open(Type::Array);
    ++m_at;
    skipSpace();
    if (!at(']')) {
        while (true) {
            if (!parseValue(depth + 1))
                return false;
            skipSpace();
            if (at(']'))
                break;
            if (!at(','))
                return unexpected();
            ++m_at;
            skipSpace();
        }
    }
    ++m_at;
    close(index);
    return true;
}

bool JsonTape::parseString()
{
    ++m_at;
    const std::uint32_t index = open(Type::String);
    while (true) {
        while (!atEnd() && !Special[static_cast<unsigned char>(m_text[m_at])])
            ++m_at;
        if (atEnd())
            return unexpected();
        const char c = m_text[m_at];
        if (c == '"')
            break;
        if (c == '\\') {
            m_nodes[index].escaped = true;
            if (!parseEscape())
                return false;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            return unexpected();
        } else {
            const std::size_t length = utf8LengthAt(m_text, m_at);
            if (length == 0)
                return fail("json-not-utf8");
            m_at += length;
        }
    }
    close(index);
    ++m_at;
    return true;
}

bool JsonTape::parseEscape()
{
    constexpr std::string_view single = "\"\\/bfnrt";
    constexpr std::size_t unitLength = 6;
    if (m_at + 1 >= m_text.size()) {
        m_at = m_text.size();
        return unexpected();
    }
    const char c = m_text[m_at + 1];
    if (single.find(c) != std::string_view::npos) {
        m_at += 2;
        return true;
    }
    const auto unit = c == 'u' ? hexUnit(m_text.substr(m_at + 2, 4)) : std::nullopt;
    if (!unit)
        return unexpected();
    if (isLowSurrogate(*unit))
        return fail("json-lone-surrogate");
    if (isHighSurrogate(*unit)) {
        const bool follows = m_text.substr(m_at + unitLength, 2) == "\\u";
        const auto low = follows ? hexUnit(m_text.substr(m_at + unitLength + 2, 4)) : std::nullopt;
        if (!low || !isLowSurrogate(*low))
            return fail("json-lone-surrogate");
        m_at += unitLength;
    }
    m_at += unitLength;
    return true;
}

bool JsonTape::skipDigits()
{
    const std::size_t from = m_at;
    while (!atEnd() && isDigit(m_text[m_at]))
        ++m_at;
    return m_at > from;
}

bool JsonTape::parseNumber()
{
    const std::uint32_t index = open(Type::Number);
    const std::size_t from = m_at;
    if (at('-'))
        ++m_at;
    if (at('0'))
        ++m_at;
    else if (!skipDigits())
        return unexpected();
    if (at('.')) {
        ++m_at;
        if (!skipDigits())
            return unexpected();
    }
    if (at('e') || at('E')) {
        ++m_at;
        if (at('+') || at('-'))
            ++m_at;
        while (at('0'))
            ++m_at;
        const std::size_t exponent = m_at;
        const bool zero = m_text[m_at - 1] == '0';
        if (!skipDigits() && !zero)
            return unexpected();
        if (m_at - exponent > LongestExponent)
            return fail("json-number-too-large");
    }
    if (m_at - from > LongestNumber)
        return fail("json-number-too-large");
    close(index);
    return true;
}

bool JsonTape::parseWord(std::string_view word, Type type)
{
    const std::uint32_t index = open(type);
    const std::string_view found = m_text.substr(m_at, word.size());
    if (found != word) {
        if (word.starts_with(found))
            m_at = m_text.size();
        return unexpected();
    }
    m_at += word.size();
    close(index);
    return true;
}

std::string_view JsonValue::raw() const
{
    return exists() ? m_tape->m_text.substr(node().begin, node().size) : std::string_view();
}

std::string JsonValue::text() const
{
    if (!isString())
        return {};
    return node().escaped ? unescapedJson(raw()) : std::string(raw());
}

bool JsonValue::says(std::string_view text_) const
{
    return isString() && (node().escaped ? unescapedJson(raw()) == text_ : raw() == text_);
}

std::string_view JsonValue::key() const
{
    return raw();
}

JsonValue JsonValue::operator[](std::string_view name) const
{
    if (!isObject())
        return {};
    for (std::uint32_t i = m_index + 1; i < node().next; i = m_tape->m_nodes[i + 1].next) {
        if (JsonValue(m_tape, i).says(name))
            return {m_tape, i + 1};
    }
    return {};
}

JsonValue JsonValue::first() const
{
    if (!isArray() || node().next == m_index + 1)
        return {};
    return {m_tape, m_index + 1};
}

std::size_t JsonValue::size() const
{
    std::size_t count = 0;
    forEach([&count](const JsonValue&) { ++count; });
    return count;
}

std::string unescapedJson(std::string_view raw)
{
    std::string out;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t escape = raw.find('\\', at);
        out.append(raw.substr(at, escape == std::string_view::npos ? escape : escape - at));
        if (escape == std::string_view::npos)
            break;
        at = escape + 2;
        switch (raw[escape + 1]) {
        case 'b':
            out.push_back('\b');
            break;
        case 'f':
            out.push_back('\f');
            break;
        case 'n':
            out.push_back('\n');
            break;
        case 'r':
            out.push_back('\r');
            break;
        case 't':
            out.push_back('\t');
            break;
        case 'u': {
            char32_t c = hexUnit(raw.substr(at, 4)).value_or(0);
            at += 4;
            if (isHighSurrogate(c)) {
                c = 0x10000 + ((c - 0xD800) << 10) +
                    (hexUnit(raw.substr(at + 2, 4)).value_or(0xDC00) - 0xDC00);
                at += 6;
            }
            appendUtf8(c, out);
            break;
        }
        default:
            out.push_back(raw[escape + 1]);
        }
    }
    return out;
}

} // namespace utfall
