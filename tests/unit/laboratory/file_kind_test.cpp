// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/file_kind.h"
#include "tests/support/shared_data.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QtTest>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(QIODevice& device)
{
    const Result<FileKind> kind = sniffFile(device);
    if (!kind)
        return kind.error().code.toUtf8();
    const std::string_view key = fileKindKey(*kind);
    return QByteArray(key.data(), static_cast<qsizetype>(key.size()));
}

QByteArray keyOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return keyOf(buffer);
}

QByteArray wide(const QByteArray& text)
{
    QByteArray bytes;
    for (const char c : text)
        bytes.append(c).append('\0');
    return bytes;
}

/// The beginning of an old Office file with its directory in the second sector behind the header.
QByteArray compound(const QByteArray& stream)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes.resize(200'000, '\0');
    bytes[0x1E] = 9;
    bytes[0x31] = 1; // sector 256
    bytes.replace(257 << 9, stream.size() * 2, wide(stream));
    return bytes;
}

} // namespace

class FileKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void textInUtf16();
    void tableInUtf16WithoutMark();
    void deviceIsLeftAtItsBeginning();
    void everyRefusedKindHasAdvice();
    void sharedFiles_data();
    void sharedFiles();
};

void FileKindTest::kinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* name, const QByteArray& bytes, const char* kind) {
        QTest::newRow(name) << bytes << QByteArray(kind);
    };
    row("nothing", "", "empty");
    row("blank", "\xEF\xBB\xBF \r\n\t", "empty");
    row("table", "personnummer;provdatum\r\n1;2\r\n", "csv");
    row("table in Windows-1252", "v\xE4rde;enhet\r\n", "csv");
    row("value first", "<20;mmol/mol\r\n", "csv");
    row("heading in braces", "{rubrik};b\n1;2\n", "csv");
    row("HL7", "MSH|^~\\&|LIS", "hl7v2");
    row("HL7 in a frame", "\x0BMSH|^~\\&|LIS", "hl7v2");
    row("HL7 batch", "\r\nFHS|^~\\&|LIS", "hl7v2");
    row("HL7 with other signs", "MSH#!@%*#LIS", "hl7v2");
    row("HL7 without its header", "PID|1||4711", "hl7v2");
    row("a word like it", "MSHA;b\n", "csv");
    row("FHIR", "{\n \"resourceType\": \"Bundle\"}", "fhir");
    row("FHIR on one line", "{\"resourceType\":\"Bundle\",\"entry\":[]}\n", "fhir");
    row("FHIR, type last", "{\"id\":\"1\",\n\"resourceType\":\"Patient\"}", "fhir");
    row("NDJSON", "{\"resourceType\":\"Observation\"}\r\n{\"resourceType\":\"Observation\"}\r\n",
        "fhirNdjson");
    row("JSON", "{\"a\":1}", "json");
    row("JSON list", "[1,2]", "json");
    row("FHIR in XML", "<?xml version=\"1.0\"?>\n<Observation xmlns=\"http://hl7.org/fhir\">", "fhirXml");
    row("XML", "<?xml version=\"1.0\"?><Document/>", "xml");
    row("page", "<!DOCTYPE html><html>", "html");
    row("SIE", "#FLAGGA 0\r\n", "sie");
    row("EDIFACT", "UNA:+.? 'UNB+UNOC:3", "edifact");
    row("PDF", "%PDF-1.7\n", "pdf");
    row("PDF behind something", "\r\n%PDF-1.4\n", "pdf");
    row("RTF", "{\\rtf1 hej}", "document");
    row("book", QByteArray("PK\x03\x04") + QByteArray(26, '\0') + "xl/workbook.xml", "xlsx");
    row("book with folders of Windows", QByteArray("PK\x03\x04") + "xl\\workbook.xml", "xlsx");
    row("book without folders", QByteArray("PK\x03\x04") + "workbook.xml[Content_Types].xml", "xlsx");
    row("book, named at the end",
        QByteArray("PK\x03\x04") + QByteArray(300'000, 'x') + "PK\x01\x02xl/workbook.xml", "xlsx");
    row("document", QByteArray("PK\x03\x04") + QByteArray(26, '\0') + "word/document.xml", "document");
    row("LibreOffice",
        QByteArray("PK\x03\x04") + QByteArray(26, '\0') +
            "mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        "openDocument");
    row("archive", QByteArray("PK\x03\x04") + QByteArray(26, '\0') + "svar.csv", "archive");
    row("empty archive", QByteArray("PK\x05\x06") + QByteArray(18, '\0'), "archive");
    row("gzip", "\x1F\x8B\x08", "archive");
    row("old book", compound("Workbook"), "oldExcel");
    row("locked book", compound("EncryptedPackage"), "encrypted");
    row("old document", compound("WordDocument"), "document");
    row("very old book", QByteArray("\x09\x08\x10\x00\x00\x06", 6), "oldExcel");
    row("compound cut off", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "oldExcel");
    row("register", QByteArray("SQLite format 3\0", 16), "register");
    row("bytes", QByteArray("\x01\x02\x03\x00", 4), "binary");
    row("picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "binary");
}

void FileKindTest::kinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, kind);
    QCOMPARE(keyOf(bytes), kind);
}

void FileKindTest::textInUtf16()
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const auto bytes = [encoding](const QString& text) -> QByteArray {
            return QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text);
        };
        QCOMPARE(keyOf(bytes(u"personnummer\tprovdatum\r\n"_s)), QByteArray("csv"));
        QCOMPARE(keyOf(bytes(u"{\"resourceType\":\"Bundle\"}"_s)), QByteArray("fhir"));
        QCOMPARE(keyOf(bytes(u"MSH|^~\\&|LIS"_s)), QByteArray("hl7v2"));
        QCOMPARE(keyOf(bytes(QString())), QByteArray("empty"));
    }
}

void FileKindTest::tableInUtf16WithoutMark()
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const auto bytes = [encoding](const QString& text) -> QByteArray {
            return QStringEncoder(encoding)(text);
        };
        QCOMPARE(keyOf(bytes(u"personnummer;provdatum;värde\r\n"_s)), QByteArray("csv"));
        // The other readers do not know it.
        QCOMPARE(keyOf(bytes(u"{\"resourceType\":\"Bundle\"}"_s)), QByteArray("binary"));
        QCOMPARE(keyOf(bytes(u"MSH|^~\\&|LIS"_s)), QByteArray("binary"));
        QCOMPARE(keyOf(bytes(u"a\0\0\1b"_s)), QByteArray("binary"));
    }
}

void FileKindTest::deviceIsLeftAtItsBeginning()
{
    for (QByteArray bytes : {QByteArray("a;b\n"), compound("Workbook"), QByteArray("PK\x03\x04svar")}) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        buffer.seek(2);
        QVERIFY(sniffFile(buffer));
        QCOMPARE(buffer.pos(), 0);
    }
}

void FileKindTest::everyRefusedKindHasAdvice()
{
    int readable = 0;
    for (int i = 0; i <= static_cast<int>(FileKind::Binary); ++i) {
        const auto kind = static_cast<FileKind>(i);
        readable += isReadable(kind) ? 1 : 0;
        QVERIFY(!fileKindKey(kind).empty());
        const Error refusal = refusalOf(kind);
        QCOMPARE(refusal.kind, isReadable(kind) ? ErrorKind::Internal : ErrorKind::BadInput);
        QVERIFY(isReadable(kind) || refusal.code.startsWith(u"file-"));
    }
    QCOMPARE(readable, 5);
}

/// Whole folders of files that others wrote.
void FileKindTest::sharedFiles_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArrayList>("kinds");
    const auto row = [](const char* folder, const QString& filter, const QByteArrayList& kinds) {
        QTest::newRow(folder) << filter << kinds;
    };
    row("hl7v2", u"*.hl7"_s, {"hl7v2", "empty"});
    row("fhir/r4-official-examples", u"*.json"_s, {"fhir"});
    row("fhir/synthea-hba1c-ndjson", u"*.ndjson"_s, {"fhirNdjson"});
    row("fhir/wrong-version", u"*.json"_s, {"fhir"});
    row("fhir/fhir-test-cases/r4", u"*.xml"_s, {"fhirXml"});
    row("cohort", u"*.csv"_s, {"csv"});
    row("pain001", u"*.xml"_s, {"xml"});
}

void FileKindTest::sharedFiles()
{
    QFETCH(QString, filter);
    QFETCH(QByteArrayList, kinds);
    if (test::sharedDataFolder().isEmpty())
        QSKIP("The shared test data is not here.");
    QDirIterator files(test::sharedDataFolder() + u'/' + QString::fromLatin1(QTest::currentDataTag()),
                       {filter}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kind = keyOf(file);
        QVERIFY2(kinds.contains(kind), qPrintable(file.fileName() + u" is "_s + QString::fromLatin1(kind)));
    }
}

QTEST_GUILESS_MAIN(FileKindTest)
#include "file_kind_test.moc"
