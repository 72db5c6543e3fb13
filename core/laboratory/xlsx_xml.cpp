// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_xml.h"

namespace utfall {

namespace {

constexpr int DeepestElement = 64;
constexpr qsizetype MostAttributes = 256;
/// Every name is looked up among all namespaces in force.
constexpr qsizetype MostNamespaces = 256;

constexpr QStringView Transitional = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr QStringView Strict = u"http://purl.oclc.org/ooxml/spreadsheetml/main";

} // namespace

XlsxXml::XlsxXml(XlsxPart& part) : m_part(part), m_reader(&part) {}

/// One token further; false at the end of the document and after a failure.
bool XlsxXml::step()
{
    if (m_error)
        return false;
    m_part.beginToken();
    switch (m_reader.readNext()) {
    case QXmlStreamReader::Invalid:
        fail(m_part.fault() ? m_part.fault() : "xlsx-xml-invalid");
        return false;
    case QXmlStreamReader::StartElement:
        return enter();
    case QXmlStreamReader::EndElement:
        --m_depth;
        m_namespaces.pop_back();
        return true;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        fail("xlsx-xml-dtd");
        return false;
    case QXmlStreamReader::EndDocument:
        return false;
    default:
        return true;
    }
}

bool XlsxXml::enter()
{
    m_namespaces.push_back(m_namespaces.back() + m_reader.namespaceDeclarations().size());
    if (++m_depth > DeepestElement || m_namespaces.back() > MostNamespaces ||
        m_reader.attributes().size() > MostAttributes) {
        fail("xlsx-xml-invalid");
        return false;
    }
    return true;
}

bool XlsxXml::nextChild()
{
    while (step()) {
        if (m_reader.isStartElement())
            return true;
        if (m_reader.isEndElement())
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

void XlsxXml::readText(QString& text)
{
    const int inside = m_depth;
    while (step()) {
        if (m_reader.isCharacters() && m_depth == inside)
            text.append(m_reader.text());
        else if (m_depth < inside)
            return;
    }
}

bool XlsxXml::is(QStringView name) const
{
    if (m_reader.name() != name)
        return false;
    const QStringView found = m_reader.namespaceUri();
    return found == Transitional || found == Strict;
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
    if (!m_error && !m_part.finish())
        fail(m_part.error(m_part.fault(), 0));
    if (m_error)
        return *m_error;
    return {};
}

QStringView attributeOf(const QXmlStreamAttributes& attributes, QStringView name)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.qualifiedName() == name)
            return attribute.value();
    }
    return {};
}

bool isXmlTrue(QStringView text)
{
    return text == u"1" || text == u"true";
}

bool preservesSpace(const QXmlStreamAttributes& attributes, bool inherited)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.qualifiedName() == u"xml:space")
            return attribute.value() == u"preserve";
    }
    return inherited;
}

} // namespace utfall
