// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_scanner.h"

#include "core/laboratory/character_set.h"
#include "core/laboratory/xlsx_package.h"
#include "core/laboratory/xlsx_pieces.h"

#include <algorithm>

namespace utfall {

namespace {

constexpr std::size_t DeepestElement = 64;
/// Attributes are compared with each other, and every name is looked up among all namespaces in force.
constexpr std::size_t MostAttributes = 256;
constexpr std::size_t MostNamespaces = 256;
constexpr auto Invalid = "xlsx-xml-invalid";
constexpr std::string_view XmlUri = "http://www.w3.org/XML/1998/namespace";
constexpr std::string_view XmlnsUri = "http://www.w3.org/2000/xmlns/";

XlsxNamespace namespaceOf(std::string_view uri)
{
    if (uri.empty())
        return XlsxNamespace::None;
    if (uri == "http://schemas.openxmlformats.org/spreadsheetml/2006/main" ||
        uri == "http://purl.oclc.org/ooxml/spreadsheetml/main")
        return XlsxNamespace::Spreadsheet;
    if (uri == "http://schemas.openxmlformats.org/officeDocument/2006/relationships" ||
        uri == "http://purl.oclc.org/ooxml/officeDocument/relationships")
        return XlsxNamespace::OfficeRelationships;
    if (uri == "http://schemas.openxmlformats.org/package/2006/relationships")
        return XlsxNamespace::PackageRelationships;
    return XlsxNamespace::Other;
}

} // namespace

XlsxScanner::XlsxScanner(XlsxPart& part, qsizetype tokenBytes)
    : m_part(part), m_tokenBytes(static_cast<std::size_t>(tokenBytes))
{
    m_declarations.push_back({"xml", std::string(XmlUri), XlsxNamespace::Xml});
}

qint64 XlsxScanner::line() const
{
    const auto scanned = m_buffer.begin() + static_cast<std::ptrdiff_t>(m_at);
    return m_linesBefore + std::count(m_buffer.begin(), scanned, '\n') + 1;
}

XlsxScanner::Token XlsxScanner::stop(const char* fault)
{
    if (!m_fault)
        m_fault = fault;
    return Token::Failed;
}

/// More bytes behind those that are there; what was scanned is dropped. False at the end and after a failure.
bool XlsxScanner::more()
{
    if (m_fault || m_partEnded)
        return false;
    if (m_at > 0) {
        m_linesBefore = line() - 1;
        m_buffer.erase(0, m_at);
        m_checked -= m_at;
        m_at = 0;
    }
    if (m_buffer.size() > m_tokenBytes) {
        stop("xlsx-too-large");
        return false;
    }
    const std::size_t before = m_buffer.size();
    if (!m_part.append(m_buffer)) {
        stop(m_part.fault());
        return false;
    }
    m_partEnded = m_buffer.size() == before;
    return check() && !m_partEnded;
}

/// Whether the new bytes are characters that XML may hold. One that is cut in two waits for its other half.
bool XlsxScanner::check()
{
    constexpr std::size_t longest = 4;
    while (m_checked < m_buffer.size()) {
        const char c = m_buffer[m_checked];
        std::size_t length = c >= 0x20 || isXmlSpace(c) ? 1 : 0;
        if (static_cast<unsigned char>(c) >= 0x80) {
            length = utf8LengthAt(m_buffer, m_checked);
            if (length == 0 && !m_partEnded && m_buffer.size() - m_checked < longest)
                return true;
            const std::string_view bytes = std::string_view(m_buffer).substr(m_checked, length);
            if (bytes == "\xEF\xBF\xBE" || bytes == "\xEF\xBF\xBF")
                length = 0;
        }
        if (length == 0) {
            m_at = m_checked;
            stop(Invalid);
            return false;
        }
        m_checked += length;
    }
    return true;
}

/// Whether so many bytes are ahead.
bool XlsxScanner::have(std::size_t bytes)
{
    while (m_buffer.size() - m_at < bytes) {
        if (!more())
            return false;
    }
    return true;
}

/// How far ahead, from `from` on; npos, with a failure, when it does not come.
std::size_t XlsxScanner::find(std::string_view what, std::size_t from)
{
    while (true) {
        const std::size_t found = m_buffer.find(what, m_at + from);
        if (found != std::string::npos)
            return found - m_at;
        // Its beginning may be there.
        const std::size_t length = m_buffer.size() - m_at;
        from = std::max(from, length - std::min(length, what.size() - 1));
        if (!more()) {
            stop(Invalid);
            return std::string::npos;
        }
    }
}

/// How far ahead the ">" is that ends a tag; those in quotes do not.
std::size_t XlsxScanner::findTagEnd()
{
    char quote = 0;
    std::size_t length = 1;
    while (true) {
        for (; m_at + length < m_buffer.size(); ++length) {
            const char c = m_buffer[m_at + length];
            if (quote != 0)
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return length;
        }
        if (!more()) {
            stop(Invalid);
            return std::string::npos;
        }
    }
}

XlsxScanner::Token XlsxScanner::next()
{
    if (m_emptyElement) {
        m_emptyElement = false;
        return endElement();
    }
    while (!m_fault) {
        if (!have(1))
            return atEnd();
        if (m_buffer[m_at] != '<') {
            const Token token = scanText();
            if (token != Token::Finished)
                return token;
            continue;
        }
        constexpr std::size_t longestBeginning = 9;
        (void)have(longestBeginning);
        const std::string_view beginning = ahead(longestBeginning);
        if (beginning.starts_with("<?")) {
            if (!skipInstruction())
                return Token::Failed;
        } else if (beginning.starts_with("<!--")) {
            if (!skipComment())
                return Token::Failed;
        } else if (beginning == "<![CDATA[") {
            return scanCharacterData();
        } else if (beginning.starts_with("<!")) {
            return stop(beginning == "<!DOCTYPE" ? "xlsx-xml-dtd" : Invalid);
        } else {
            return beginning.starts_with("</") ? scanEnd() : scanStart();
        }
    }
    return Token::Failed;
}

XlsxScanner::Token XlsxScanner::atEnd()
{
    return m_fault || !m_rootEnded ? stop(Invalid) : Token::Finished;
}

/// Finished: white space outside the document's element, which is no text.
XlsxScanner::Token XlsxScanner::scanText()
{
    std::size_t length = 0;
    while (true) {
        const std::size_t found = m_buffer.find('<', m_at + length);
        length = (found == std::string::npos ? m_buffer.size() : found) - m_at;
        if (found != std::string::npos || !more())
            break;
    }
    if (m_fault)
        return Token::Failed;
    const std::string_view raw = ahead(length);
    m_at += length;
    if (m_open.empty())
        return isXmlSpace(raw) ? Token::Finished : stop(Invalid);
    return decodeText(raw) ? Token::Text : stop(Invalid);
}

bool XlsxScanner::decodeText(std::string_view raw)
{
    m_text = raw;
    if (raw.find_first_of("&\r]") == std::string_view::npos)
        return true;
    if (raw.find("]]>") != std::string_view::npos)
        return false;
    m_decoded.clear();
    while (!raw.empty()) {
        const std::size_t plain = std::min(raw.find_first_of("&\r"), raw.size());
        m_decoded.append(raw.substr(0, plain));
        raw.remove_prefix(plain);
        if (raw.starts_with('\r'))
            appendXmlLineEnd(raw, m_decoded, '\n');
        else if (!raw.empty() && !appendXmlReference(raw, m_decoded))
            return false;
    }
    m_text = m_decoded;
    return true;
}

bool XlsxScanner::skipInstruction()
{
    const std::size_t end = find("?>", 2);
    if (end == std::string::npos)
        return false;
    std::string_view content = ahead(end).substr(2);
    std::string_view prefix;
    std::string_view name;
    const bool named = takeXmlName(content, prefix, name) && prefix.empty();
    const bool reserved =
        name.size() == 3 && (name[0] | 0x20) == 'x' && (name[1] | 0x20) == 'm' && (name[2] | 0x20) == 'l';
    if (!named || reserved || (!content.empty() && !isXmlSpace(content.front()))) {
        stop(Invalid);
        return false;
    }
    m_at += end + 2;
    return true;
}

bool XlsxScanner::skipComment()
{
    constexpr std::size_t beginning = 4;
    const std::size_t dashes = find("--", beginning);
    if (dashes == std::string::npos || !have(dashes + 3) || m_buffer[m_at + dashes + 2] != '>') {
        stop(Invalid);
        return false;
    }
    m_at += dashes + 3;
    return true;
}

XlsxScanner::Token XlsxScanner::scanCharacterData()
{
    constexpr std::size_t beginning = 9;
    const std::size_t end = m_open.empty() ? std::string::npos : find("]]>", beginning);
    if (end == std::string::npos)
        return stop(Invalid);
    std::string_view raw = ahead(end).substr(beginning);
    m_at += end + 3;
    m_text = raw;
    if (raw.find('\r') == std::string_view::npos)
        return Token::Text;
    m_decoded.clear();
    while (!raw.empty()) {
        if (raw.front() == '\r') {
            appendXmlLineEnd(raw, m_decoded, '\n');
        } else {
            m_decoded.push_back(raw.front());
            raw.remove_prefix(1);
        }
    }
    m_text = m_decoded;
    return Token::Text;
}

XlsxScanner::Token XlsxScanner::scanEnd()
{
    const std::size_t end = find(">", 2);
    if (end == std::string::npos)
        return Token::Failed;
    const std::string_view tag = ahead(end).substr(2);
    if (m_open.empty())
        return stop(Invalid);
    const std::string_view name = std::string_view(m_openNames).substr(m_open.back().name);
    if (!tag.starts_with(name) || !isXmlSpace(tag.substr(name.size())))
        return stop(Invalid);
    m_at += end + 1;
    return endElement();
}

XlsxScanner::Token XlsxScanner::endElement()
{
    m_openNames.resize(m_open.back().name);
    m_declarations.resize(m_open.back().declarations);
    m_open.pop_back();
    m_rootEnded = m_open.empty();
    return Token::End;
}

XlsxScanner::Token XlsxScanner::scanStart()
{
    const std::size_t end = findTagEnd();
    if (end == std::string::npos)
        return Token::Failed;
    std::string_view tag = ahead(end).substr(1);
    m_emptyElement = tag.ends_with('/');
    if (m_emptyElement)
        tag.remove_suffix(1);
    const std::string_view whole = tag;
    std::string_view prefix;
    const bool named = takeXmlName(tag, prefix, m_name);
    if (!named || m_rootEnded || m_open.size() >= DeepestElement || prefix == "xmlns")
        return stop(Invalid);
    m_open.push_back({m_openNames.size(), m_declarations.size()});
    m_openNames.append(whole.substr(0, whole.size() - tag.size()));
    if (!takeAttributes(tag) || !declareNamespaces() || !resolveNames(prefix))
        return stop(Invalid);
    m_at += end + 1;
    return Token::Start;
}

/// What follows the name in a tag.
bool XlsxScanner::takeAttributes(std::string_view tag)
{
    m_raw.clear();
    m_values.clear();
    // Values are not longer than they are written, so that views of them stay valid.
    m_values.reserve(tag.size());
    while (!isXmlSpace(tag)) {
        if (!isXmlSpace(tag.front()) || m_raw.size() >= MostAttributes)
            return false;
        tag = skipXmlSpace(tag);
        if (!takeAttribute(tag))
            return false;
    }
    return true;
}

bool XlsxScanner::takeAttribute(std::string_view& tag)
{
    RawAttribute attribute;
    if (!takeXmlName(tag, attribute.prefix, attribute.name))
        return false;
    tag = skipXmlSpace(tag);
    if (!tag.starts_with('='))
        return false;
    tag = skipXmlSpace(tag.substr(1));
    if (tag.empty() || (tag.front() != '"' && tag.front() != '\''))
        return false;
    const std::size_t end = tag.find(tag.front(), 1);
    if (end == std::string_view::npos || !decodeValue(tag.substr(1, end - 1), attribute.value))
        return false;
    m_raw.push_back(attribute);
    tag.remove_prefix(end + 1);
    return true;
}

/// White space in a value is a space, unless it is written as a reference.
bool XlsxScanner::decodeValue(std::string_view raw, std::string_view& value)
{
    value = raw;
    if (raw.find_first_of("&<\t\n\r") == std::string_view::npos)
        return true;
    const std::size_t begin = m_values.size();
    while (!raw.empty()) {
        const std::size_t plain = std::min(raw.find_first_of("&<\t\n\r"), raw.size());
        m_values.append(raw.substr(0, plain));
        raw.remove_prefix(plain);
        if (raw.starts_with('<'))
            return false;
        if (raw.starts_with('&')) {
            if (!appendXmlReference(raw, m_values))
                return false;
        } else if (!raw.empty()) {
            appendXmlLineEnd(raw, m_values, ' ');
        }
    }
    value = std::string_view(m_values).substr(begin);
    return true;
}

bool XlsxScanner::declareNamespaces()
{
    for (const RawAttribute& attribute : m_raw) {
        const bool asDefault = attribute.prefix.empty() && attribute.name == "xmlns";
        if (asDefault ? !declare({}, attribute.value)
                      : attribute.prefix == "xmlns" && !declare(attribute.name, attribute.value))
            return false;
    }
    return m_declarations.size() <= MostNamespaces;
}

bool XlsxScanner::declare(std::string_view prefix, std::string_view uri)
{
    const bool isXml = prefix == "xml";
    if (isXml != (uri == XmlUri) || prefix == "xmlns" || uri == XmlnsUri || (!prefix.empty() && uri.empty()))
        return false;
    for (std::size_t i = m_open.back().declarations; i < m_declarations.size(); ++i) {
        if (m_declarations[i].prefix == prefix)
            return false;
    }
    m_declarations.push_back(
        {std::string(prefix), std::string(uri), isXml ? XlsxNamespace::Xml : namespaceOf(uri)});
    return true;
}

const XlsxScanner::Declaration* XlsxScanner::declarationOf(std::string_view prefix) const
{
    const auto found = std::find_if(m_declarations.rbegin(), m_declarations.rend(),
                                    [prefix](const Declaration& each) { return each.prefix == prefix; });
    return found == m_declarations.rend() ? nullptr : &*found;
}

/// The namespaces of the element and its attributes, no two of which may have the same name.
bool XlsxScanner::resolveNames(std::string_view prefix)
{
    const Declaration* const own = declarationOf(prefix);
    if (!own && !prefix.empty())
        return false;
    m_space = own ? own->space : XlsxNamespace::None;
    m_attributes.clear();
    m_uses.clear();
    for (const RawAttribute& raw : m_raw) {
        if (raw.prefix == "xmlns" || (raw.prefix.empty() && raw.name == "xmlns"))
            continue;
        // The default namespace is none of attributes.
        const Declaration* const use = raw.prefix.empty() ? nullptr : declarationOf(raw.prefix);
        if (!use && !raw.prefix.empty())
            return false;
        for (std::size_t i = 0; i < m_attributes.size(); ++i) {
            const bool same = m_uses[i] == use || (m_uses[i] && use && m_uses[i]->uri == use->uri);
            if (same && m_attributes[i].name == raw.name)
                return false;
        }
        m_attributes.push_back({use ? use->space : XlsxNamespace::None, raw.name, raw.value});
        m_uses.push_back(use);
    }
    return true;
}

} // namespace utfall
