// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_workbook.h"

#include "core/laboratory/file_kind.h"
#include "core/laboratory/xlsx_xml.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace utfall {

namespace {

struct Relationship
{
    QString kind; ///< "worksheet", "styles" …; empty for one that is not of Office Open XML
    QString part;
};
using RelationshipsById = QHash<QString, Relationship>;

/// The last word of the type, which the transitional and the strict form have in common.
QString kindOf(std::string_view type)
{
    for (const std::string_view beginning :
         {"http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
          "http://purl.oclc.org/ooxml/officeDocument/relationships/"}) {
        if (type.starts_with(beginning))
            return toText(type.substr(beginning.size()));
    }
    return {};
}

/// The whole name of a part that is named beside a part of `folder`; nothing when it is outside the package.
std::optional<QString> resolved(const QString& folder, QString target)
{
    target.replace(u'\\', u'/');
    QStringList names;
    if (!target.startsWith(u'/'))
        names = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& name : target.split(u'/', Qt::SkipEmptyParts)) {
        if (name == u".") {
            continue;
        } else if (name != u"..") {
            names.append(name);
        } else if (names.isEmpty()) {
            return std::nullopt;
        } else {
            names.removeLast();
        }
    }
    return names.join(u'/');
}

QString folderOf(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.first(slash);
}

/// What the part "folder/name" points at, written in "folder/_rels/name.rels".
Result<RelationshipsById> readRelationships(XlsxPackage& package, const QString& source)
{
    const QString folder = folderOf(source);
    const QString name = (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/") +
                         source.section(u'/', -1) + QStringLiteral(".rels");
    const auto part = package.part(name, package.limits().smallPartBytes);
    if (!part)
        return part.error();
    XlsxXml xml(**part, package.limits());
    RelationshipsById found;
    if (xml.nextChild()) {
        while (xml.nextChild()) {
            if (xml.is("Relationship", XlsxNamespace::PackageRelationships) &&
                xml.attribute("TargetMode") != "External") {
                const auto target = resolved(folder, toText(xml.attribute("Target")));
                if (!target || found.size() >= package.limits().parts)
                    xml.fail(Error(ErrorKind::BadInput, QStringLiteral("xlsx-unsafe-name")));
                else
                    found.insert(toText(xml.attribute("Id")), {kindOf(xml.attribute("Type")), *target});
            }
            xml.skip();
        }
    }
    if (Result<void> done = xml.finish(); !done)
        return done.error();
    return found;
}

QString firstPart(const RelationshipsById& relationships, QStringView kind)
{
    QStringList parts;
    for (const Relationship& relationship : relationships) {
        if (relationship.kind == kind)
            parts.append(relationship.part);
    }
    return parts.isEmpty() ? QString() : *std::min_element(parts.cbegin(), parts.cend());
}

class WorkbookReader
{
public:
    WorkbookReader(XlsxPackage& package, XlsxPart& part, const RelationshipsById& relationships)
        : m_package(package), m_xml(part, package.limits()), m_relationships(relationships)
    {}

    Result<XlsxWorkbook> read();

private:
    void readSheets();

    XlsxPackage& m_package;
    XlsxXml m_xml;
    const RelationshipsById& m_relationships;
    XlsxWorkbook m_workbook;
};

Result<XlsxWorkbook> WorkbookReader::read()
{
    if (m_xml.nextChild()) {
        if (!m_xml.is("workbook"))
            m_xml.fail(Error(ErrorKind::BadInput, QStringLiteral("xlsx-not-a-book")));
        while (m_xml.nextChild()) {
            if (m_xml.is("sheets")) {
                readSheets();
                continue;
            }
            if (m_xml.is("workbookPr"))
                m_workbook.date1904 = isXmlTrue(m_xml.attribute("date1904"));
            m_xml.skip();
        }
    }
    if (Result<void> done = m_xml.finish(); !done)
        return done.error();
    if (m_workbook.sheets.isEmpty())
        return Error(ErrorKind::BadInput, QStringLiteral("xlsx-no-sheets"));
    m_workbook.strings = firstPart(m_relationships, u"sharedStrings");
    m_workbook.styles = firstPart(m_relationships, u"styles");
    return m_workbook;
}

void WorkbookReader::readSheets()
{
    while (m_xml.nextChild()) {
        if (m_xml.is("sheet")) {
            const auto relationship =
                m_relationships.constFind(toText(m_xml.attribute("id", XlsxNamespace::OfficeRelationships)));
            const bool found = relationship != m_relationships.constEnd();
            if (!found || (relationship->kind == u"worksheet" && !m_package.has(relationship->part))) {
                m_xml.fail("xlsx-part-missing");
            } else if (relationship->kind == u"worksheet") {
                const std::string_view state = m_xml.attribute("state");
                m_workbook.sheets.append(
                    {{toText(m_xml.attribute("name")), state == "hidden" || state == "veryHidden"},
                     relationship->part});
            }
            if (m_workbook.sheets.size() > m_package.limits().sheets)
                m_xml.fail("xlsx-too-large");
        }
        m_xml.skip();
    }
}

} // namespace

Result<XlsxWorkbook> readXlsxWorkbook(XlsxPackage& package)
{
    const auto roots = readRelationships(package, {});
    if (!roots)
        return roots.error();
    const QString name = firstPart(*roots, u"officeDocument");
    if (name.isEmpty())
        return Error(ErrorKind::BadInput, QStringLiteral("xlsx-part-missing"));
    if (name.endsWith(u".bin", Qt::CaseInsensitive))
        return Error(ErrorKind::BadInput, QStringLiteral("xlsx-binary"));
    const auto relationships = readRelationships(package, name);
    if (!relationships)
        return relationships.error();
    const auto part = package.part(name, package.limits().smallPartBytes);
    if (!part)
        return part.error();
    return WorkbookReader(package, **part, *relationships).read();
}

} // namespace utfall
