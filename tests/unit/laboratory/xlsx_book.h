// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/xlsx_reader.h"

#include <QBuffer>
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <optional>
#include <utility>

namespace utfall::test {

/// Members of a ZIP in order: name and content.
using XlsxMembers = QList<std::pair<QString, QByteArray>>;

inline QByteArray zipped(const XlsxMembers& members, bool packed = true)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("a ZIP cannot be written");
    for (const auto& [name, content] : members) {
        QuaZipNewInfo info(name);
        info.dateTime = QDateTime(QDate(2026, 1, 1), QTime(0, 0)); // the same bytes whenever they are written
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, packed ? 8 : 0, packed ? 6 : 0))
            qFatal("a member of a ZIP cannot be written");
        file.write(content);
        file.close();
    }
    zip.close();
    return bytes;
}

inline const QByteArray XmlMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const QByteArray XmlRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline QByteArray relationships(const QList<QByteArray>& each)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           each.join() + "</Relationships>";
}

inline QByteArray relationship(const QByteArray& id, const QByteArray& kind, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + XmlRelations + '/' + kind + "\" Target=\"" + target +
           "\"/>";
}

/// A workbook with one sheet, in pieces that a test may change before it is zipped.
struct XlsxBook
{
    QByteArray rows;       ///< what is in <sheetData>
    QByteArray formats;    ///< <numFmt …/> of own formats
    QList<int> styles{0};  ///< the number format of each style
    QByteArray strings;    ///< <si>…</si>
    QByteArray properties; ///< attributes of <workbookPr>
    QByteArray afterRows;  ///< behind <sheetData>

    [[nodiscard]] QByteArray sheetPart() const
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"" + XmlMain +
               "\"><sheetData>" + rows + "</sheetData>" + afterRows + "</worksheet>";
    }
    [[nodiscard]] QByteArray stylesPart() const
    {
        QByteArray each;
        for (const int format : styles)
            each += "<xf numFmtId=\"" + QByteArray::number(format) + "\"/>";
        return "<styleSheet xmlns=\"" + XmlMain + "\"><numFmts>" + formats +
               "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + each +
               "</cellXfs></styleSheet>";
    }
    [[nodiscard]] QByteArray stringsPart() const
    {
        return "<sst xmlns=\"" + XmlMain + "\">" + strings + "</sst>";
    }
    [[nodiscard]] QByteArray
    workbookPart(const QByteArray& sheets = "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>") const
    {
        return "<workbook xmlns=\"" + XmlMain + "\" xmlns:r=\"" + XmlRelations + "\"><workbookPr " +
               properties + "/><sheets>" + sheets + "</sheets></workbook>";
    }
    [[nodiscard]] XlsxMembers members() const
    {
        return {{QStringLiteral("_rels/.rels"),
                 relationships({relationship("rId1", "officeDocument", "xl/workbook.xml")})},
                {QStringLiteral("xl/_rels/workbook.xml.rels"),
                 relationships({relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
                                relationship("rId2", "styles", "styles.xml"),
                                relationship("rId3", "sharedStrings", "sharedStrings.xml")})},
                {QStringLiteral("xl/workbook.xml"), workbookPart()},
                {QStringLiteral("xl/worksheets/sheet1.xml"), sheetPart()},
                {QStringLiteral("xl/styles.xml"), stylesPart()},
                {QStringLiteral("xl/sharedStrings.xml"), stringsPart()}};
    }
    [[nodiscard]] QByteArray bytes() const { return zipped(members()); }
};

/// The same members with another content for one of them; an empty one leaves it out.
inline XlsxMembers withMember(XlsxMembers members, const char* name, const QByteArray& content)
{
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (members[i].first == QLatin1String(name)) {
            if (content.isEmpty())
                members.removeAt(i);
            else
                members[i].second = content;
            return members;
        }
    }
    members.append({QLatin1String(name), content});
    return members;
}

/// What reading a workbook gave: all rows before the end or the failure.
struct XlsxReading
{
    QList<XlsxRow> rows;
    std::optional<Error> error;
    bool operator==(const XlsxReading&) const = default;

    [[nodiscard]] QString errorCode() const { return error ? error->code : QString(); }
    [[nodiscard]] QString argument(const char* name) const
    {
        return error ? error->args.value(QLatin1String(name)) : QString();
    }
    /// Cells of each row with "|" between them, rows with "/".
    [[nodiscard]] QString text() const
    {
        QStringList lines;
        for (const XlsxRow& row : rows)
            lines.append(row.cells.join(u'|'));
        return lines.join(u'/');
    }
};

inline XlsxReading readBook(QIODevice& device, const QString& sheet = {}, const XlsxLimits& limits = {},
                            const Job& job = {})
{
    XlsxReading reading;
    const Result<void> done = readXlsx(
        device, sheet, job,
        [&reading](const XlsxRow& row) -> Result<void> {
            reading.rows.append(row);
            return {};
        },
        limits);
    if (!done)
        reading.error = done.error();
    return reading;
}

inline XlsxReading readBook(QByteArray bytes, const QString& sheet = {}, const XlsxLimits& limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readBook(buffer, sheet, limits);
}

/// A device that hands out few bytes at a time.
class SlowDevice final : public QIODevice
{
public:
    SlowDevice(QByteArray bytes, qint64 atOnce) : m_bytes(std::move(bytes)), m_atOnce(atOnce)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        // One may seek past the end of a device.
        const QByteArrayView left = QByteArrayView(m_bytes).sliced(qMin(pos(), size()));
        const QByteArrayView piece = left.first(qMin(qMin(most, m_atOnce), left.size()));
        std::copy(piece.begin(), piece.end(), data);
        return piece.size();
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_atOnce;
};

} // namespace utfall::test
