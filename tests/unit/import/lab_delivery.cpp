// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/import/lab_delivery.h"

#include "tests/unit/import/import_lines.h"
#include "tests/unit/laboratory/xlsx_book.h"

#include <QStringEncoder>

namespace utfall::test {

namespace {

const QStringList Header{u"Personnummer"_s, u"Provdatum"_s,    u"Analyskod"_s,  u"Värde"_s,     u"Enhet"_s,
                         u"Status"_s,       u"Laboratorium"_s, u"Provnummer"_s, u"Svarsdatum"_s};

QStringList cellsOf(const DeliveryRow& row)
{
    return {row.number, row.sampled,        row.code,     row.value,   row.unit,
            row.status, DeliveryLaboratory, row.sampleId, row.reported};
}

QString table(const QList<DeliveryRow>& rows, QChar separator, const QString& lineEnd, bool decimalComma)
{
    QString text = Header.join(separator) + lineEnd;
    for (const DeliveryRow& row : rows) {
        QStringList cells = cellsOf(row);
        if (decimalComma)
            cells[3].replace(u'.', u',');
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

QByteArray asCsv(const QList<DeliveryRow>& rows)
{
    return table(rows, u';', u"\r\n"_s, true).toLatin1();
}

/// As reports print: a title, the day, blank lines, and how many rows there were.
QByteArray asReport(const QList<DeliveryRow>& rows)
{
    const QString title = DeliveryLaboratory + u"\r\nUtskriven 2025-02-04;;;\r\n\r\n"_s;
    return (title + table(rows, u';', u"\r\n"_s, true) +
            u"Antal rader: %1\r\nSida 1 av 1\r\n"_s.arg(rows.size()))
        .toUtf8();
}

QByteArray asTsv(const QList<DeliveryRow>& rows)
{
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return utf16.encode(table(rows, u'\t', u"\n"_s, false));
}

QByteArray xmlText(const QString& text)
{
    return "<is><t>" + text.toHtmlEscaped().toUtf8() + "</t></is>";
}

/// Numbers and dates as Excel keeps them, everything else as text.
QByteArray asXlsx(const QList<DeliveryRow>& rows)
{
    XlsxBook book;
    book.styles = {0, 14};
    const auto textCell = [](const QString& text) { return "<c t=\"inlineStr\">" + xmlText(text) + "</c>"; };
    QByteArray header;
    for (const QString& cell : Header)
        header += textCell(cell);
    book.rows = "<row>" + header + "</row>";
    for (const DeliveryRow& row : rows) {
        const QDate date = QDate::fromString(row.sampled, Qt::ISODate);
        const QByteArray serial = QByteArray::number(QDate(1899, 12, 30).daysTo(date));
        bool isNumber = false;
        row.value.toDouble(&isNumber);
        book.rows += "<row>" + textCell(row.number) + "<c s=\"1\"><v>" + serial + "</v></c>" +
                     textCell(row.code) +
                     (isNumber ? "<c><v>" + row.value.toUtf8() + "</v></c>" : textCell(row.value)) +
                     textCell(row.unit) + textCell(row.status) + textCell(DeliveryLaboratory) +
                     textCell(row.sampleId) + textCell(row.reported) + "</row>";
    }
    return book.bytes();
}

QByteArray hl7Time(const QString& iso)
{
    QString digits = iso;
    return digits.remove(u'-').remove(u':').remove(u'T').toLatin1();
}

QByteArray hl7Status(const QString& status)
{
    if (status == "corrected"_L1)
        return "C";
    if (status == "entered-in-error"_L1)
        return "W";
    return status == "preliminary"_L1 ? "P" : "F";
}

/// A comparator is a structured number in HL7.
QByteArray hl7Value(const QString& value)
{
    if (value.startsWith(u'<') || value.startsWith(u'>'))
        return "SN|%1||" + value.left(1).toLatin1() + '^' + value.mid(1).toLatin1();
    return "NM|%1||" + value.toLatin1();
}

QByteArray asHl7(const QList<DeliveryRow>& rows)
{
    QByteArray text = "FHS|^~\\&|LIS\rBHS|^~\\&|LIS\r";
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const DeliveryRow& row = rows[i];
        const QByteArray code = row.code.toLatin1() + (row.code.startsWith(u"NPU"_s) ? "^^NPU" : "^^LN");
        text += "MSH|^~\\&|LIS|" + DeliveryLaboratory.toLatin1() + "|||20250201100000||ORU^R01|M" +
                QByteArray::number(i) + "|P|2.5|||||SE|8859/1\r";
        text += "PID|1||77" + QByteArray::number(i) + "^^^Klinik^MR~" + row.number.toLatin1() +
                "^^^&1.2.752.129.2.1.3.1&ISO^NI\r";
        text += "OBR|1||" + row.sampleId.toLatin1() + '|' + code + "|||" + hl7Time(row.sampled) +
                "|||||||||||||||" + hl7Time(row.reported) + "\r";
        text += "OBX|1|" + hl7Value(row.value).replace("%1", code) + '|' + row.unit.toLatin1() + "|||||" +
                hl7Status(row.status) + "|||" + hl7Time(row.sampled) + "\r";
    }
    const QByteArray count = QByteArray::number(rows.size());
    return text + "BTS|" + count + "\rFTS|1\r";
}

QByteArray observation(const DeliveryRow& row)
{
    QByteArray quantity;
    QString number = row.value;
    if (number.startsWith(u'<') || number.startsWith(u'>')) {
        quantity += R"("comparator":")" + number.left(1).toUtf8() + R"(",)";
        number = number.mid(1);
    }
    quantity += R"("value":)" + number.toUtf8();
    if (!row.unit.isEmpty())
        quantity += R"(,"unit":")" + row.unit.toUtf8() + '"';
    const QByteArray system = row.code.startsWith(u"NPU"_s) ? "urn:oid:1.2.752.108.1" : "http://loinc.org";
    return R"({"resourceType":"Observation","status":")" + row.status.toUtf8() +
           R"(","code":{"coding":[{"system":")" + system + R"(","code":")" + row.code.toUtf8() +
           R"("}]},"subject":{"identifier":{"system":"urn:oid:1.2.752.129.2.1.3.1","value":")" +
           row.number.toUtf8() + R"("}},"effectiveDateTime":")" + row.sampled.toUtf8() + R"(","issued":")" +
           row.reported.toUtf8() + R"(+01:00","performer":[{"type":"Organization","display":")" +
           DeliveryLaboratory.toUtf8() + R"("}],"specimen":{"identifier":{"value":")" +
           row.sampleId.toUtf8() + R"("}},"valueQuantity":{)" + quantity + "}}";
}

QByteArray asBundle(const QList<DeliveryRow>& rows)
{
    QByteArrayList entries;
    for (const DeliveryRow& row : rows)
        entries.append(R"({"resource":)" + observation(row) + '}');
    return R"({"resourceType":"Bundle","type":"collection","entry":[)" + entries.join(",\n") + "]}";
}

QByteArray asNdjson(const QList<DeliveryRow>& rows)
{
    QByteArray text;
    for (const DeliveryRow& row : rows)
        text += observation(row) + '\n';
    return text;
}

QString digits(QString number)
{
    return number.remove(u'-');
}

} // namespace

QList<DeliveryRow> swedishDelivery()
{
    const QString anna = digits(Anna);
    const QString bertil = digits(Bertil);
    const QString cecilia = digits(Cecilia);
    const QString david = digits(David);
    const QString mmol = u"mmol/mol"_s;
    const QString later = u"2025-02-03T08:00:00"_s;
    return {
        {anna, u"2025-01-10"_s, u"43"_s, mmol, u"final"_s, u"L1"_s},
        {anna, u"2025-01-10"_s, u"41.5"_s, mmol, u"corrected"_s, u"L1"_s, later},
        {bertil, u"2025-01-11"_s, u"5.95"_s, u"%"_s, u"final"_s, u"L2"_s, later, u"4548-4"_s},
        {cecilia, u"2025-01-12"_s, u"40"_s, mmol, u"final"_s, u"L3"_s},
        {cecilia, u"2025-01-12"_s, u"5.8"_s, u"%"_s, u"final"_s, u"L3"_s, later, u"17856-6"_s},
        {cecilia, u"2025-01-20"_s, u"55"_s, mmol, u"preliminary"_s, u"L4"_s},
        {david, u"2025-01-13"_s, u"46"_s, mmol, u"final"_s, u"L5"_s},
        {david, u"2025-01-13"_s, u"46"_s, mmol, u"entered-in-error"_s, u"L5"_s, later},
        {david, u"2025-01-09"_s, u"<20"_s, mmol, u"final"_s, u"L6"_s},
        {david, u"2025-01-21"_s, u"5.8"_s, mmol, u"final"_s, u"L7"_s},
        {anna, u"2025-01-22"_s, u"39"_s, {}, u"final"_s, u"L8"_s},
        {anna, u"2025-01-22"_s, u"5.1"_s, u"mmol/L"_s, u"final"_s, u"L9"_s, later, u"NPU02192"_s},
        {u"189001019802"_s, u"2025-01-22"_s, u"39"_s, mmol, u"final"_s, u"L10"_s},
        {u"199001012384"_s, u"2025-01-22"_s, u"39"_s, mmol, u"final"_s, u"L11"_s},
        {anna, u"2025-01-10"_s, u"43"_s, mmol, u"final"_s, u"L1"_s},
    };
}

const QList<DeliveryFormat>& deliveryFormats()
{
    static const QList<DeliveryFormat> formats{
        {"CSV", u"svar.csv"_s, asCsv},
        {"TSV", u"svar.txt"_s, asTsv},
        {"XLSX", u"svar.xlsx"_s, asXlsx},
        {"HL7 v2", u"svar.hl7"_s, asHl7},
        {"FHIR", u"svar.json"_s, asBundle},
        {"NDJSON", u"svar.ndjson"_s, asNdjson},
        {"printed report", u"rapport.csv"_s, asReport},
    };
    return formats;
}

} // namespace utfall::test
