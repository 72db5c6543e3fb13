// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/xlsx_writer.h"

#include "core/text/inert_cell.h"

#include <QBuffer>
#include <QXmlStreamWriter>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <utility>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

const QString Main = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString Relations =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString PackageRelations =
    QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships");
const QString ContentTypes = QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types");
const QString Sheet = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");

constexpr int LastRow = 1'048'576;  ///< of a sheet
constexpr int NarrowestColumn = 14; ///< in digits
constexpr int WidestColumn = 40;

/// Places in <cellXfs>.
enum Style { Plain, Text, Header };

QByteArray xml(const std::function<void(QXmlStreamWriter&)>& write)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument(u"1.0"_s, true);
    write(writer);
    writer.writeEndDocument();
    return bytes;
}

using Attributes = std::initializer_list<std::pair<QString, QString>>;

void element(QXmlStreamWriter& to, const QString& name, Attributes attributes)
{
    to.writeEmptyElement(name);
    for (const auto& [key, value] : attributes)
        to.writeAttribute(key, value);
}

QByteArray contentTypes()
{
    return xml([](QXmlStreamWriter& to) {
        const auto part = [&to](const QString& name, const QString& kind) {
            element(to, u"Override"_s, {{u"PartName"_s, name}, {u"ContentType"_s, Sheet + kind + u"+xml"_s}});
        };
        to.writeStartElement(u"Types"_s);
        to.writeDefaultNamespace(ContentTypes);
        element(to, u"Default"_s,
                {{u"Extension"_s, u"rels"_s},
                 {u"ContentType"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s}});
        element(to, u"Default"_s, {{u"Extension"_s, u"xml"_s}, {u"ContentType"_s, u"application/xml"_s}});
        part(u"/xl/workbook.xml"_s, u"sheet.main"_s);
        part(u"/xl/worksheets/sheet1.xml"_s, u"worksheet"_s);
        part(u"/xl/styles.xml"_s, u"styles"_s);
        to.writeEndElement();
    });
}

/// Kind and target of each; their ids are rId1, rId2 …
QByteArray relationships(const QList<std::pair<QString, QString>>& each)
{
    return xml([&each](QXmlStreamWriter& to) {
        to.writeStartElement(u"Relationships"_s);
        to.writeDefaultNamespace(PackageRelations);
        int number = 0;
        for (const auto& [kind, target] : each)
            element(to, u"Relationship"_s,
                    {{u"Id"_s, u"rId%1"_s.arg(++number)},
                     {u"Type"_s, Relations + u'/' + kind},
                     {u"Target"_s, target}});
        to.writeEndElement();
    });
}

QByteArray workbook(const QString& sheet)
{
    return xml([&sheet](QXmlStreamWriter& to) {
        to.writeStartElement(u"workbook"_s);
        to.writeDefaultNamespace(Main);
        to.writeNamespace(Relations, u"r"_s);
        to.writeStartElement(u"sheets"_s);
        to.writeEmptyElement(u"sheet"_s);
        to.writeAttribute(u"name"_s, sheet);
        to.writeAttribute(u"sheetId"_s, u"1"_s);
        to.writeAttribute(Relations, u"id"_s, u"rId1"_s);
        to.writeEndElement();
        to.writeEndElement();
    });
}

/// The three styles; 49 is the built-in number format "@", which keeps what is written as text.
QByteArray styles()
{
    return xml([](QXmlStreamWriter& to) {
        const auto font = [&to](bool bold) {
            to.writeStartElement(u"font"_s);
            if (bold)
                to.writeEmptyElement(u"b"_s);
            element(to, u"sz"_s, {{u"val"_s, u"11"_s}});
            element(to, u"name"_s, {{u"val"_s, u"Calibri"_s}});
            to.writeEndElement();
        };
        const auto style = [&to](const QString& numberFormat, const QString& letters) {
            element(to, u"xf"_s,
                    {{u"numFmtId"_s, numberFormat},
                     {u"fontId"_s, letters},
                     {u"fillId"_s, u"0"_s},
                     {u"borderId"_s, u"0"_s},
                     {u"applyNumberFormat"_s, u"1"_s},
                     {u"applyFont"_s, u"1"_s}});
        };
        to.writeStartElement(u"styleSheet"_s);
        to.writeDefaultNamespace(Main);
        to.writeStartElement(u"fonts"_s);
        font(false);
        font(true);
        to.writeEndElement();
        // Excel calls a workbook without these two fills damaged.
        to.writeStartElement(u"fills"_s);
        for (const QString& pattern : {u"none"_s, u"gray125"_s}) {
            to.writeStartElement(u"fill"_s);
            element(to, u"patternFill"_s, {{u"patternType"_s, pattern}});
            to.writeEndElement();
        }
        to.writeEndElement();
        to.writeStartElement(u"borders"_s);
        to.writeEmptyElement(u"border"_s);
        to.writeEndElement();
        to.writeStartElement(u"cellStyleXfs"_s);
        style(u"0"_s, u"0"_s);
        to.writeEndElement();
        to.writeStartElement(u"cellXfs"_s);
        style(u"0"_s, u"0"_s);
        style(u"49"_s, u"0"_s);
        style(u"49"_s, u"1"_s);
        to.writeEndElement();
        to.writeEndElement();
    });
}

/// "A", "Z", "AA" … of a column, from 0.
QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(u'A' + static_cast<char16_t>((left - 1) % 26)));
    return name;
}

void writeRow(QXmlStreamWriter& to, qsizetype row, const QStringList& cells, Style style)
{
    to.writeStartElement(u"row"_s);
    to.writeAttribute(u"r"_s, QString::number(row));
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cells[column].isEmpty())
            continue;
        to.writeStartElement(u"c"_s);
        to.writeAttribute(u"r"_s, columnName(column) + QString::number(row));
        to.writeAttribute(u"s"_s, QString::number(style));
        to.writeAttribute(u"t"_s, u"inlineStr"_s);
        to.writeStartElement(u"is"_s);
        to.writeStartElement(u"t"_s);
        to.writeAttribute(u"xml:space"_s, u"preserve"_s);
        to.writeCharacters(text::inertCell(cells[column]));
        to.writeEndElement();
        to.writeEndElement();
        to.writeEndElement();
    }
    to.writeEndElement();
}

/// A column is as wide as its longest cell, within limits.
void writeColumns(QXmlStreamWriter& to, const XlsxTable& table)
{
    to.writeStartElement(u"cols"_s);
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        qsizetype longest = table.header[column].size();
        for (const QStringList& row : table.rows)
            longest = std::max(longest, row.value(column).size());
        const qsizetype width = std::clamp<qsizetype>(longest + 2, NarrowestColumn, WidestColumn);
        const QString number = QString::number(column + 1);
        element(to, u"col"_s,
                {{u"min"_s, number},
                 {u"max"_s, number},
                 {u"width"_s, QString::number(width)},
                 {u"style"_s, QString::number(Text)},
                 {u"customWidth"_s, u"1"_s}});
    }
    to.writeEndElement();
}

QByteArray worksheet(const XlsxTable& table)
{
    return xml([&table](QXmlStreamWriter& to) {
        to.writeStartElement(u"worksheet"_s);
        to.writeDefaultNamespace(Main);
        to.writeStartElement(u"sheetViews"_s);
        to.writeStartElement(u"sheetView"_s);
        to.writeAttribute(u"workbookViewId"_s, u"0"_s);
        element(to, u"pane"_s,
                {{u"ySplit"_s, u"1"_s},
                 {u"topLeftCell"_s, u"A2"_s},
                 {u"activePane"_s, u"bottomLeft"_s},
                 {u"state"_s, u"frozen"_s}});
        to.writeEndElement();
        to.writeEndElement();
        writeColumns(to, table);
        to.writeStartElement(u"sheetData"_s);
        writeRow(to, 1, table.header, Header);
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            writeRow(to, row + 2, table.rows[row], Text);
        to.writeEndElement();
        // Excel would mark every number that is meant to be text.
        to.writeStartElement(u"ignoredErrors"_s);
        element(to, u"ignoredError"_s,
                {{u"sqref"_s, u"A1:%1%2"_s.arg(columnName(table.header.size() - 1)).arg(LastRow)},
                 {u"numberStoredAsText"_s, u"1"_s}});
        to.writeEndElement();
        to.writeEndElement();
    });
}

} // namespace

QByteArray xlsxOf(const XlsxTable& table)
{
    const std::pair<QString, QByteArray> parts[] = {
        {u"[Content_Types].xml"_s, contentTypes()},
        {u"_rels/.rels"_s, relationships({{u"officeDocument"_s, u"xl/workbook.xml"_s}})},
        {u"xl/workbook.xml"_s, workbook(table.sheet)},
        {u"xl/_rels/workbook.xml.rels"_s,
         relationships({{u"worksheet"_s, u"worksheets/sheet1.xml"_s}, {u"styles"_s, u"styles.xml"_s}})},
        {u"xl/styles.xml"_s, styles()},
        {u"xl/worksheets/sheet1.xml"_s, worksheet(table)},
    };
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    [[maybe_unused]] bool isWritten = zip.open(QuaZip::mdCreate);
    for (const auto& [name, content] : parts) {
        QuaZipNewInfo info(name);
        info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // the first that a ZIP can say
        QuaZipFile file(&zip);
        isWritten =
            isWritten && file.open(QIODevice::WriteOnly, info) && file.write(content) == content.size();
        file.close();
    }
    zip.close();
    Q_ASSERT(isWritten); // nothing but memory is written to
    return bytes;
}

} // namespace utfall
