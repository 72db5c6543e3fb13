// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_strings.h"

#include "core/laboratory/character_set.h"
#include "core/laboratory/xlsx_xml.h"

#include <algorithm>
#include <charconv>

namespace utfall {

namespace {

/// One <t>.
void appendText(XlsxXml& xml, std::string& text, bool preservesAround)
{
    const bool preserves = xml.preservesSpace(preservesAround);
    const std::size_t before = text.size();
    xml.readText(text);
    if (preserves)
        return;
    const std::string_view own = std::string_view(text).substr(before);
    const std::string_view kept = withoutXmlSpace(own);
    const std::size_t first = kept.empty() ? 0 : static_cast<std::size_t>(kept.data() - own.data());
    const std::size_t length = kept.size();
    text.erase(before, first);
    text.resize(before + length);
}

/// The character that is written as "_xHHHH_" at the beginning; 0 when that is something else.
char32_t escapedCharacter(std::string_view text)
{
    constexpr std::size_t length = 7;
    if (text.size() < length || text[1] != 'x' || text[length - 1] != '_')
        return 0;
    std::uint32_t code = 0;
    const char* const end = text.data() + length - 1;
    const auto [stopped, error] = std::from_chars(text.data() + 2, end, code, 16);
    const bool isNumber = text[2] != '-' && error == std::errc() && stopped == end;
    const bool control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    const bool half = code >= 0xD800 && code <= 0xDFFF;
    return isNumber && !control && !half ? code : 0;
}

} // namespace

std::string withoutXlsxEscapes(std::string_view text)
{
    constexpr std::size_t length = 7;
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const std::size_t before = std::min(text.find("_x"), text.size());
        plain.append(text.substr(0, before));
        text.remove_prefix(before);
        const char32_t c = escapedCharacter(text);
        if (c != 0)
            appendUtf8(c, plain);
        else
            plain.append(text.substr(0, 1));
        text.remove_prefix(std::min(c != 0 ? length : 1, text.size()));
    }
    return plain;
}

void readXlsxText(XlsxXml& xml, std::string& text, bool preserves)
{
    preserves = xml.preservesSpace(preserves);
    while (xml.nextChild()) {
        if (xml.is("t"))
            appendText(xml, text, preserves);
        else if (xml.is("r"))
            readXlsxText(xml, text, preserves);
        else
            xml.skip();
    }
}

Result<XlsxStrings> XlsxStrings::read(XlsxPart& part, const XlsxLimits& limits)
{
    XlsxXml xml(part, limits);
    XlsxStrings strings;
    std::string text;
    if (xml.nextChild()) {
        const bool preserves = xml.preservesSpace(false);
        while (xml.nextChild()) {
            if (!xml.is("si")) {
                xml.skip();
                continue;
            }
            text.clear();
            readXlsxText(xml, text, preserves);
            strings.append(text);
            if (strings.bytes() > limits.stringBytes)
                xml.fail("xlsx-strings-too-large");
        }
    }
    if (Result<void> done = xml.finish(); !done)
        return done.error();
    return strings;
}

void XlsxStrings::append(std::string_view text)
{
    if (text.find("_x") == std::string_view::npos)
        m_utf8.append(text);
    else
        m_utf8.append(withoutXlsxEscapes(text));
    m_ends.push_back(static_cast<quint32>(m_utf8.size()));
}

qint64 XlsxStrings::bytes() const
{
    return static_cast<qint64>(m_utf8.size() + m_ends.size() * sizeof(quint32));
}

QString XlsxStrings::at(qint64 number) const
{
    const auto index = static_cast<std::size_t>(number);
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return toText(std::string_view(m_utf8).substr(begin, m_ends[index] - begin));
}

} // namespace utfall
