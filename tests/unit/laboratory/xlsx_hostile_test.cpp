// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/laboratory/xlsx_book.h"

#include <QtEndian>
#include <QtTest>

using namespace utfall;
using namespace utfall::test;

namespace {

XlsxBook smallBook()
{
    XlsxBook book;
    book.strings = "<si><t>prov</t></si>";
    book.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>\n";
    return book;
}

QByteArray sheetWith(const QByteArray& rows)
{
    XlsxBook book = smallBook();
    book.rows = rows;
    return book.bytes();
}

QByteArray bookWith(const char* part, const QByteArray& content)
{
    return zipped(withMember(smallBook().members(), part, content));
}

constexpr auto CentralHeader = "PK\x01\x02";

/// Where the entry of a member begins in the table of contents.
qsizetype centralEntry(const QByteArray& bytes, const QByteArray& name)
{
    constexpr qsizetype nameOffset = 46;
    for (qsizetype at = bytes.indexOf(CentralHeader); at >= 0; at = bytes.indexOf(CentralHeader, at + 1)) {
        if (bytes.sliced(at + nameOffset).startsWith(name))
            return at;
    }
    qFatal("no such member");
}

template <typename Number>
QByteArray patched(QByteArray bytes, qsizetype at, Number number)
{
    qToLittleEndian(number, bytes.data() + at);
    return bytes;
}

} // namespace

/// Workbooks that are damaged, or made to do harm.
class XlsxHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void linesAndParts();
    void cutOffAnywhere();
    void anyByteWrong();
    void wrongChecksum();
    void lyingSizes();
    void encryptedMember();
    void unknownMethod();
    void tooMuchInAPart();
    void bomb();
    void tooManyMembers();
    void tooManyStrings();
    void longTexts();
    void wideRows();
    void hugeTokens_data();
    void hugeTokens();
    void readFailure();
};

void XlsxHostileTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& bytes, const char* code) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code);
    };
    row("nothing", {}, "file-empty");
    row("text", "a;b\n1;2\n", "xlsx-not-a-book");
    row("old Excel", QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0'), "file-kind-old-excel");
    row("spreadsheet of LibreOffice",
        zipped({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}}, false),
        "file-kind-open-document");
    row("letter of Word", zipped({{QStringLiteral("word/document.xml"), "<w/>"}}), "file-kind-document");
    row("any ZIP", zipped({{QStringLiteral("a.txt"), "a"}}), "file-kind-archive");
    row("binary workbook",
        zipped({{QStringLiteral("_rels/.rels"),
                 relationships({relationship("a", "officeDocument", "xl/workbook.bin")})},
                {QStringLiteral("xl/workbook.bin"), "\1"}}),
        "xlsx-binary");
    row("another document as the workbook", bookWith("xl/workbook.xml", "<document/>"), "xlsx-not-a-book");
    row("workbook of another namespace", bookWith("xl/workbook.xml", "<workbook xmlns=\"urn:x\"/>"),
        "xlsx-not-a-book");

    row("no relationships", bookWith("_rels/.rels", {}), "xlsx-part-missing");
    row("relationships without a workbook", bookWith("_rels/.rels", relationships({})), "xlsx-part-missing");
    row("no workbook", bookWith("xl/workbook.xml", {}), "xlsx-part-missing");
    row("no relationships of the workbook", bookWith("xl/_rels/workbook.xml.rels", {}), "xlsx-part-missing");
    row("no sheet", bookWith("xl/worksheets/sheet1.xml", {}), "xlsx-part-missing");
    row("sheet without a relationship",
        bookWith("xl/_rels/workbook.xml.rels",
                 relationships({relationship("rId9", "worksheet", "worksheets/sheet1.xml")})),
        "xlsx-part-missing");
    row("no strings", bookWith("xl/sharedStrings.xml", {}), "xlsx-string-missing");
    row("string beyond the last", sheetWith("<row><c t=\"s\"><v>1</v></c></row>"), "xlsx-string-missing");
    row("string of a wrong number", sheetWith("<row><c t=\"s\"><v>-1</v></c></row>"), "xlsx-string-missing");
    row("string of a number that is too long",
        sheetWith("<row><c t=\"s\"><v>18446744073709551616</v></c></row>"), "xlsx-string-missing");

    row("empty part", bookWith("xl/worksheets/sheet1.xml", " "), "xlsx-xml-invalid");
    row("XML that is cut off", bookWith("xl/worksheets/sheet1.xml", smallBook().sheetPart().chopped(12)),
        "xlsx-xml-invalid");
    row("XML with a wrong end", sheetWith("<row></c>"), "xlsx-xml-invalid");
    row("text behind the end", bookWith("xl/worksheets/sheet1.xml", smallBook().sheetPart() + "x"),
        "xlsx-xml-invalid");
    row("letters that are no UTF-8", sheetWith("<row><c t=\"str\"><v>\xE5</v></c></row>"),
        "xlsx-xml-invalid");
    row("half a character of UTF-16", bookWith("xl/styles.xml", QByteArray("\xFF\xFE<\0\x3D\xD8", 6)),
        "xlsx-xml-invalid");
    row("a table as the sheet", bookWith("xl/worksheets/sheet1.xml", smallBook().stringsPart()),
        "xlsx-xml-invalid");
    row("wrong styles", bookWith("xl/styles.xml", "<"), "xlsx-xml-invalid");
    row("wrong strings", bookWith("xl/sharedStrings.xml", "<sst>"), "xlsx-xml-invalid");
    row("wrong relationships", bookWith("_rels/.rels", "<a><b></a>"), "xlsx-xml-invalid");
    row("deep XML", sheetWith(QByteArray("<a>").repeated(1'000)), "xlsx-xml-invalid");

    const QByteArray laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                              "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    row("entities",
        bookWith("xl/worksheets/sheet1.xml",
                 laughs + "<worksheet xmlns=\"" + XmlMain + "\"><a>&c;</a></worksheet>"),
        "xlsx-xml-dtd");
    row("an entity of a file",
        bookWith("xl/sharedStrings.xml",
                 "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst xmlns=\"" + XmlMain +
                     "\"><si><t>&a;</t></si></sst>"),
        "xlsx-xml-dtd");
    row("an entity that is not declared", sheetWith("<row><c><v>&a;</v></c></row>"), "xlsx-xml-invalid");

    row("row 0", sheetWith("<row r=\"0\"/>"), "xlsx-cell-misplaced");
    row("a row too far", sheetWith("<row r=\"1048577\"/>"), "xlsx-cell-misplaced");
    row("a row of no number", sheetWith("<row r=\"x\"/>"), "xlsx-cell-misplaced");
    row("rows past the end", sheetWith("<row r=\"1048576\"><c><v>1</v></c></row><row><c><v>1</v></c></row>"),
        "xlsx-cell-misplaced");
    row("a column too far", sheetWith("<row><c r=\"XFE1\"><v>1</v></c></row>"), "xlsx-cell-misplaced");
    row("a column far too far", sheetWith("<row><c r=\"AAAAAAAAAAAAAA1\"><v>1</v></c></row>"),
        "xlsx-cell-misplaced");
    row("a column alone", sheetWith("<row><c r=\"A\"><v>1</v></c></row>"), "xlsx-cell-misplaced");
    row("a number alone", sheetWith("<row><c r=\"1\"><v>1</v></c></row>"), "xlsx-cell-misplaced");
    row("the same cell twice", sheetWith("<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>"),
        "xlsx-cell-misplaced");
    row("a cell past the last column", sheetWith("<row><c r=\"XFD1\"/><c/></row>"), "xlsx-cell-misplaced");
    row("text past the columns of any table", sheetWith("<row><c r=\"ALM1\"><v>1</v></c></row>"),
        "xlsx-too-many-columns");

    row("a formula without its value", sheetWith("<row><c r=\"A1\"><f>1+1</f></c></row>"),
        "xlsx-formula-uncalculated");
    row("a formula with an empty value", sheetWith("<row><c r=\"A1\"><f>1+1</f><v/></c></row>"),
        "xlsx-formula-uncalculated");
    row("a formula of text without its value", sheetWith("<row><c r=\"A1\" t=\"str\"><f>B1</f></c></row>"),
        "xlsx-formula-uncalculated");

    for (const char* name :
         {"../evil.xml", "xl/../../evil.xml", "/xl/evil.xml", "..\\evil.xml", "C:\\evil.xml"})
        row(name, zipped(withMember(smallBook().members(), name, "x")), "xlsx-unsafe-name");
    row("a relationship that leaves the package",
        bookWith("xl/_rels/workbook.xml.rels",
                 relationships({relationship("rId1", "worksheet", "../../evil.xml")})),
        "xlsx-unsafe-name");
    XlsxMembers twice = smallBook().members();
    twice.append({QStringLiteral("XL\\Worksheets/SHEET1.xml"), "<x/>"});
    row("the same part twice", zipped(twice), "xlsx-duplicate-part");
}

void XlsxHostileTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const XlsxReading reading = readBook(bytes);
    QCOMPARE(reading.errorCode(), code);
    QCOMPARE(reading.error->kind, ErrorKind::BadInput);
}

void XlsxHostileTest::linesAndParts()
{
    const XlsxReading broken = readBook(sheetWith("\n<row>\n</c>"));
    QCOMPARE(broken.argument("part"), QStringLiteral("sheet1.xml"));
    QCOMPARE(broken.argument("line"), QStringLiteral("4"));
    QCOMPARE(readBook(sheetWith("<row r=\"7\"><c r=\"AB7\"><f>1</f></c></row>")).argument("cell"),
             QStringLiteral("AB7"));
    // A name that could be somebody's does not reach a log.
    const XlsxMembers members =
        withMember(withMember(smallBook().members(), "xl/_rels/workbook.xml.rels",
                              relationships({relationship("rId1", "worksheet", "189001019802.xml")})),
                   "xl/189001019802.xml", "<");
    const XlsxReading named = readBook(zipped(members));
    QCOMPARE(named.errorCode(), QStringLiteral("xlsx-xml-invalid"));
    QCOMPARE(named.argument("part"), QString());
}

/// Without the last bytes of the table of contents everything may still be there.
void XlsxHostileTest::cutOffAnywhere()
{
    const QByteArray bytes = smallBook().bytes();
    const XlsxReading whole = readBook(bytes);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const XlsxReading reading = readBook(bytes.first(length));
        const bool refused = reading.error && reading.error->kind == ErrorKind::BadInput;
        QVERIFY2(refused || (reading == whole && length > bytes.size() - 10),
                 qPrintable(QString::number(length)));
    }
}

/// Whatever byte is wrong, what is read is refused, or is what it was.
void XlsxHostileTest::anyByteWrong()
{
    const QByteArray bytes = smallBook().bytes();
    const XlsxReading whole = readBook(bytes);
    QCOMPARE(whole.text(), QStringLiteral("prov"));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray wrong = bytes;
        wrong[at] = static_cast<char>(wrong[at] ^ 0x10);
        const XlsxReading reading = readBook(wrong);
        QVERIFY2(reading.error || reading == whole, qPrintable(QString::number(at)));
    }
}

void XlsxHostileTest::wrongChecksum()
{
    constexpr qsizetype checksum = 16;
    const QByteArray bytes = smallBook().bytes();
    for (const char* part : {"xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml", "_rels/.rels"}) {
        const XlsxReading reading =
            readBook(patched<quint32>(bytes, centralEntry(bytes, part) + checksum, 1));
        QCOMPARE(reading.errorCode(), QStringLiteral("xlsx-damaged"));
    }
}

void XlsxHostileTest::lyingSizes()
{
    constexpr qsizetype packed = 20;
    constexpr qsizetype unpacked = 24;
    const QByteArray bytes = smallBook().bytes();
    const qsizetype entry = centralEntry(bytes, "xl/worksheets/sheet1.xml");
    for (const quint32 size : {0U, 1U, 100U, 100'000U}) {
        QVERIFY(readBook(patched(bytes, entry + unpacked, size)).error.has_value());
        QVERIFY(readBook(patched(bytes, entry + packed, size)).error.has_value());
    }
    QCOMPARE(readBook(patched(bytes, entry + unpacked, 0xFFFF'FFF0U)).errorCode(),
             QStringLiteral("xlsx-too-large"));
    QCOMPARE(readBook(patched(bytes, entry + packed, 0xFFFF'FFF0U)).errorCode(),
             QStringLiteral("xlsx-damaged"));
}

void XlsxHostileTest::encryptedMember()
{
    constexpr qsizetype flags = 8;
    const QByteArray bytes = smallBook().bytes();
    const qsizetype entry = centralEntry(bytes, "xl/workbook.xml");
    const auto now = qFromLittleEndian<quint16>(bytes.constData() + entry + flags);
    QCOMPARE(readBook(patched<quint16>(bytes, entry + flags, now | 1)).errorCode(),
             QStringLiteral("file-kind-encrypted"));
}

void XlsxHostileTest::unknownMethod()
{
    constexpr qsizetype method = 10;
    const QByteArray bytes = smallBook().bytes();
    const qsizetype entry = centralEntry(bytes, "xl/workbook.xml");
    QCOMPARE(readBook(patched<quint16>(bytes, entry + method, 12)).errorCode(),
             QStringLiteral("xlsx-damaged"));
}

void XlsxHostileTest::tooMuchInAPart()
{
    XlsxBook book = smallBook();
    book.rows = QByteArray("<row/>").repeated(200'000);
    XlsxLimits limits;
    limits.partBytes = 1'000'000;
    QCOMPARE(readBook(book.bytes(), {}, limits).errorCode(), QStringLiteral("xlsx-too-large"));
    limits = {};
    limits.totalBytes = 1'000'000;
    QCOMPARE(readBook(book.bytes(), {}, limits).errorCode(), QStringLiteral("xlsx-too-large"));
    limits = {};
    limits.smallPartBytes = 100;
    QCOMPARE(readBook(book.bytes(), {}, limits).errorCode(), QStringLiteral("xlsx-too-large"));
}

void XlsxHostileTest::bomb()
{
    XlsxBook book = smallBook();
    book.rows += QByteArray("<a b=\"\"/>").repeated(8'000'000);
    const QByteArray bytes = book.bytes();
    QVERIFY(bytes.size() < 200'000);
    QCOMPARE(readBook(bytes).errorCode(), QStringLiteral("xlsx-bomb"));
}

void XlsxHostileTest::tooManyMembers()
{
    XlsxMembers members = smallBook().members();
    for (int i = 0; i < 50; ++i)
        members.append({QStringLiteral("xl/media/%1.png").arg(i), "x"});
    XlsxLimits limits;
    limits.parts = 40;
    QCOMPARE(readBook(zipped(members), {}, limits).errorCode(), QStringLiteral("xlsx-too-large"));
    QCOMPARE(readBook(zipped(members)).errorCode(), QString());
}

void XlsxHostileTest::tooManyStrings()
{
    XlsxBook book = smallBook();
    book.strings = QByteArray("<si/>").repeated(100'000);
    XlsxLimits limits;
    limits.stringBytes = 300'000;
    QCOMPARE(readBook(book.bytes(), {}, limits).errorCode(), QStringLiteral("xlsx-strings-too-large"));
}

void XlsxHostileTest::longTexts()
{
    const auto cell = [](qsizetype length) {
        return sheetWith("<row><c t=\"str\"><v>" + QByteArray(length, 'a') + "</v></c></row>");
    };
    QCOMPARE(readBook(cell(65'536)).errorCode(), QString());
    QCOMPARE(readBook(cell(65'537)).errorCode(), QStringLiteral("xlsx-cell-too-long"));
    XlsxBook book = smallBook();
    book.strings = "<si><t>" + QByteArray(65'537, 'a') + "</t></si>";
    QCOMPARE(readBook(book.bytes()).errorCode(), QStringLiteral("xlsx-cell-too-long"));
    const QByteArray half = "<c t=\"str\"><v>" + QByteArray(60'000, 'a') + "</v></c>";
    QCOMPARE(readBook(sheetWith("<row>" + half.repeated(18) + "</row>")).errorCode(),
             QStringLiteral("xlsx-row-too-long"));
}

void XlsxHostileTest::wideRows()
{
    QCOMPARE(readBook(sheetWith("<row><c r=\"ALL1\"><v>1</v></c></row>")).rows.value(0).cells.size(), 1'000);
    // Cells that hold nothing cost nothing, however many there are.
    QCOMPARE(
        readBook(sheetWith("<row><c><v>1</v></c>" + QByteArray("<c s=\"0\"/>").repeated(16'383) + "</row>"))
            .text(),
        QStringLiteral("1"));
}

void XlsxHostileTest::hugeTokens_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("code");
    const QByteArray large(2 << 20, 'a');
    QByteArray attributes;
    for (int i = 0; i < 40'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    QByteArray namespaces;
    for (int i = 0; i < 300; ++i)
        namespaces += " xmlns:n" + QByteArray::number(i) + "=\"urn:n\"";
    const auto row = [](const char* name, const QByteArray& rows, const char* code = "xlsx-too-large") {
        QTest::newRow(name) << rows << QString::fromLatin1(code);
    };
    row("text", "<row><c t=\"str\"><v>" + large + "</v></c></row>");
    row("comment", "<!--" + large + "-->");
    row("character data", "<row><c><v><![CDATA[" + large + "]]></v></c></row>");
    row("instruction", "<?a " + large + "?>");
    row("attribute", "<row a=\"" + large + "\"/>");
    row("name", "<" + large + "/>");
    row("attributes without end", "<row" + attributes + "/>", "xlsx-xml-invalid");
    row("many attributes", "<row" + attributes.first(attributes.indexOf(" a300=")) + "/>",
        "xlsx-xml-invalid");
    row("text in pieces",
        "<row><c t=\"str\"><v>" + QByteArray("aaaaaaaa<!---->").repeated(50'000) + "</v></c></row>",
        "xlsx-cell-too-long");
    row("string in pieces",
        "<row><c t=\"inlineStr\"><is>" + QByteArray("<r><t>aaaaaaaa</t></r>").repeated(50'000) +
            "</is></c></row>",
        "xlsx-cell-too-long");
    row("many namespaces", "<row" + namespaces + "/>", "xlsx-xml-invalid");
    row("many namespaces, one within the other",
        ("<row" + namespaces.first(namespaces.indexOf(" xmlns:n100")) + ">").repeated(4), "xlsx-xml-invalid");
}

void XlsxHostileTest::hugeTokens()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, code);
    QCOMPARE(readBook(sheetWith(rows)).errorCode(), code);
}

namespace {

/// Fails from one byte on.
class FailingDevice final : public QBuffer
{
public:
    FailingDevice(QByteArray* bytes, qint64 from) : QBuffer(bytes), m_from(from) {}

protected:
    qint64 readData(char* data, qint64 most) override
    {
        return pos() + most > m_from ? -1 : QBuffer::readData(data, most);
    }

private:
    qint64 m_from;
};

} // namespace

void XlsxHostileTest::readFailure()
{
    QByteArray bytes = smallBook().bytes();
    // The kind of the file shows in its first and last bytes, so that these are read first.
    FailingDevice device(&bytes, 0);
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const XlsxReading reading = readBook(device);
    QCOMPARE(reading.errorCode(), QStringLiteral("read-failed"));
    QCOMPARE(reading.error->kind, ErrorKind::Environment);
}

QTEST_GUILESS_MAIN(XlsxHostileTest)
#include "xlsx_hostile_test.moc"
