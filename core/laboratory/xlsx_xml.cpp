// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_xml.h"

#include <algorithm>

namespace utfall {

using Token = XlsxScanner::Token;

/// What one character of UTF-16 can be in UTF-8.
constexpr qsizetype BytesPerChar = 3;

XlsxXml::XlsxXml(XlsxPart& part, const XlsxLimits& limits)
    : m_part(part),
      m_scanner(part, limits.tokenBytes),
      m_longestText(static_cast<std::size_t>(BytesPerChar * limits.cellChars))
{}

/// One token further; false at the end of the document and after a failure.
bool XlsxXml::step()
{
    if (m_error)
        return false;
    m_token = m_scanner.next();
    if (m_token == Token::Start)
        ++m_depth;
    else if (m_token == Token::End)
        --m_depth;
    else if (m_token == Token::Failed)
        fail(m_scanner.fault());
    return m_token != Token::Failed && m_token != Token::Finished;
}

bool XlsxXml::nextChild()
{
    while (step()) {
        if (m_token == Token::Start)
            return true;
        if (m_token == Token::End)
            return false;
    }
    return false;
}

void XlsxXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && step()) {
    }
}

void XlsxXml::readText(std::string& text)
{
    const int inside = m_depth;
    while (step()) {
        if (m_depth < inside)
            return;
        if (m_token == Token::Text && m_depth == inside)
            text.append(m_scanner.text());
        if (text.size() > m_longestText)
            fail("xlsx-cell-too-long");
    }
}

std::string_view XlsxXml::attribute(std::string_view name, XlsxNamespace space) const
{
    const std::vector<XlsxAttribute>& all = m_scanner.attributes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const XlsxAttribute& each) {
        return each.name == name && each.space == space;
    });
    return found == all.end() ? std::string_view() : found->value;
}

bool XlsxXml::preservesSpace(bool inherited) const
{
    const std::string_view own = attribute("space", XlsxNamespace::Xml);
    return own.empty() ? inherited : own == "preserve";
}

void XlsxXml::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

void XlsxXml::failAt(const char* code, const QString& cell)
{
    Error error = m_part.error(code, 0);
    if (error.kind == ErrorKind::BadInput)
        error.args = {{QStringLiteral("cell"), cell}};
    fail(error);
}

Result<void> XlsxXml::finish()
{
    while (step()) {
    }
    if (m_error)
        return *m_error;
    return {};
}

std::string_view withoutXmlSpace(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(space) - first + 1);
}

bool isXmlTrue(std::string_view text)
{
    return text == "1" || text == "true";
}

qint64 xmlNumber(std::string_view text)
{
    constexpr std::size_t mostDigits = 18;
    if (text.empty() || text.size() > mostDigits)
        return -1;
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace utfall
