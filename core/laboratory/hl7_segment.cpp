// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/hl7_segment.h"

#include <algorithm>
#include <charconv>

namespace utfall {

namespace {

constexpr std::size_t NameLength = 3;

bool canDelimit(char c)
{
    const bool visible = c > ' ' && c < 0x7F;
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return visible && !letter && c != '"';
}

/// How often a layout command repeats: ".sp3", ".sp+3"; once when it does not say.
int timesOf(std::string_view text)
{
    constexpr int most = 100;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int times = 1;
    std::from_chars(text.data(), text.data() + text.size(), times);
    return std::clamp(times, 1, most);
}

} // namespace

std::optional<Hl7Delimiters> Hl7Delimiters::of(std::string_view header)
{
    constexpr std::size_t fewest = 3;
    constexpr std::size_t most = 5;
    if (header.size() <= NameLength || !canDelimit(header[NameLength]))
        return std::nullopt;
    Hl7Delimiters found;
    found.field = header[NameLength];
    const std::string_view rest = header.substr(NameLength + 1);
    const std::string_view signs = rest.substr(0, rest.find(found.field));
    if (signs.size() < fewest || signs.size() > most || !std::all_of(signs.begin(), signs.end(), canDelimit))
        return std::nullopt;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        if (signs.find(signs[i], i + 1) != std::string_view::npos)
            return std::nullopt;
    }
    found.component = signs[0];
    found.repetition = signs[1];
    found.escape = signs[2];
    found.subcomponent = signs.size() > 3 ? signs[3] : '\0';
    found.truncation = signs.size() > 4 ? signs[4] : '\0';
    return found;
}

void Hl7Segment::read(std::string_view text, const Hl7Delimiters& delimiters)
{
    m_fields.clear();
    m_header = text.starts_with("MSH") || text.starts_with("FHS") || text.starts_with("BHS");
    for (std::size_t from = 0;;) {
        const std::size_t end = text.find(delimiters.field, from);
        m_fields.push_back(text.substr(from, end == std::string_view::npos ? end : end - from));
        if (end == std::string_view::npos)
            break;
        from = end + 1;
    }
}

std::string_view Hl7Segment::field(std::size_t n) const
{
    const std::size_t at = m_header ? n - 1 : n;
    if (at >= m_fields.size() || m_fields[at] == "\"\"")
        return {};
    return m_fields[at];
}

std::string_view hl7Part(std::string_view text, char separator, std::size_t n)
{
    if (separator == '\0')
        return n == 1 ? text : std::string_view();
    std::size_t from = 0;
    for (; n > 1; --n) {
        const std::size_t end = text.find(separator, from);
        if (end == std::string_view::npos)
            return {};
        from = end + 1;
    }
    const std::size_t end = text.find(separator, from);
    const std::string_view part = text.substr(from, end == std::string_view::npos ? end : end - from);
    return part == "\"\"" ? std::string_view() : part;
}

std::size_t hl7PartCount(std::string_view text, char separator)
{
    if (text.empty() || separator == '\0')
        return text.empty() ? 0 : 1;
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), separator)) + 1;
}

std::string_view Hl7Text::component(std::string_view field, std::size_t n) const
{
    return hl7Part(hl7Part(field, m_delimiters.component, n), m_delimiters.subcomponent, 1);
}

bool Hl7Text::decode(std::string_view raw, std::string& out) const
{
    out.clear();
    const char escape = m_delimiters.escape;
    bool understood = true;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t begin = raw.find(escape, at);
        out.append(raw.substr(at, begin == std::string_view::npos ? begin : begin - at));
        if (begin == std::string_view::npos)
            break;
        const std::size_t end = raw.find(escape, begin + 1);
        if (end == std::string_view::npos) {
            out.append(raw.substr(begin));
            return false;
        }
        if (!decodeSequence(raw.substr(begin + 1, end - begin - 1), out)) {
            understood = false;
            out.append(raw.substr(begin, end - begin + 1));
        }
        at = end + 1;
    }
    return understood;
}

/// What stands between two escape signs; false when it means nothing here, and `out` is as it was.
bool Hl7Text::decodeSequence(std::string_view sequence, std::string& out) const
{
    if (sequence.empty())
        return false;
    const std::string_view rest = sequence.substr(1);
    const auto put = [&](char c) {
        if (rest.empty() && c != '\0')
            out.push_back(c);
        return rest.empty() && c != '\0';
    };
    switch (sequence.front()) {
    case 'F':
        return put(m_delimiters.field);
    case 'S':
        return put(m_delimiters.component);
    case 'R':
        return put(m_delimiters.repetition);
    case 'E':
        return put(m_delimiters.escape);
    case 'T':
        return put(m_delimiters.subcomponent);
    case 'P':
        return put(m_delimiters.truncation);
    case 'H':
    case 'N':
        return rest.empty();
    case 'C':
    case 'M':
        return rest.size() >= 4 && rest.find_first_not_of("0123456789ABCDEFabcdef") == std::string_view::npos;
    case 'X':
        return decodeHex(rest, out);
    case '.':
        break;
    default:
        return false;
    }
    const std::string_view command = rest.substr(0, 2);
    if (command == "br" || command == "ce" || command == "in" || command == "ti")
        out.push_back('\n');
    else if (command == "sp")
        out.append(static_cast<std::size_t>(timesOf(rest.substr(2))), '\n');
    else if (command == "sk")
        out.append(static_cast<std::size_t>(timesOf(rest.substr(2))), ' ');
    else
        return command == "fi" || command == "nf";
    return true;
}

bool Hl7Text::decodeHex(std::string_view digits, std::string& out) const
{
    if (digits.empty() || digits.size() % 2 != 0)
        return false;
    std::string bytes;
    unsigned before = 0;
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        unsigned value = 0;
        const char* const end = digits.data() + i + 2;
        if (std::from_chars(digits.data() + i, end, value, 16).ptr != end)
            return false;
        // A carriage return, alone or with a line feed, is one line break.
        if (value != '\n' || before != '\r')
            bytes.push_back(value == '\r' ? '\n' : static_cast<char>(value));
        before = value;
    }
    appendAsUtf8(m_set, bytes, out);
    return true;
}

} // namespace utfall
