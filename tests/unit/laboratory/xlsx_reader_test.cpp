// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/laboratory/xlsx_book.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;

/// What the cells of workbooks are read as.
class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void rowNumbers();
    void dates1904();
    void sheetsInOrder();
    void sheetsOneAfterAnother();
    void sheetByName();
    void firstVisibleSheetThatHoldsACell();
    void emptyBooks();
    void strictBook();
    void partsWhereRelationshipsSay();
    void withoutStringsAndStyles();
    void encodings_data();
    void encodings();
    void sharedAndInlineStringsAreTheSame();
    void fewBytesAtATime_data();
    void fewBytesAtATime();
    void sinkStops();
    void cancelled();
    void progress();
};

void XlsxReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* rows, const char* text) {
        QTest::newRow(name) << QByteArray(rows) << QString::fromUtf8(text);
    };
    row("shared string", R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)", "prov");
    row("shared string in runs", R"(<row r="1"><c r="A1" t="s"><v>1</v></c></row>)", "HbA1c (IFCC)");
    row("phonetic readings are left out", R"(<row r="1"><c r="A1" t="s"><v>2</v></c></row>)", "課き");
    row("shared string that keeps its spaces", R"(<row r="1"><c r="A1" t="s"><v>3</v></c></row>)", "  a ");
    row("shared string that does not", R"(<row r="1"><c r="A1" t="s"><v>4</v></c></row>)", "a");
    row("no string", R"(<row r="1"><c r="A1" t="s"><v/></c><c t="s"><v>0</v></c></row>)", "|prov");
    row("inline string", R"(<row r="1"><c r="A1" t="inlineStr"><is><t>prov</t></is></c></row>)", "prov");
    row("inline string in runs",
        R"(<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Hb</t></r><r><t xml:space="preserve">A1c </t></r></is></c></row>)",
        "HbA1c ");
    row("inline string as a value", R"(<row r="1"><c r="A1" t="inlineStr"><v>prov</v></c></row>)", "prov");
    row("character data and entities",
        R"(<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<5]]> &amp; &#229;</t></is></c></row>)",
        "<5 & å");
    row("escaped line end", R"(<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c></row>)",
        "a\rb");
    row("comment within a value", R"(<row r="1"><c r="A1"><v>4<!-- ? -->2</v></c></row>)", "42");
    row("text of a formula", R"(<row r="1"><c r="A1" t="str"><f>B1</f><v>prov</v></c></row>)", "prov");
    row("empty text of a formula",
        R"(<row r="1"><c r="A1" t="str"><f>B1</f><v></v></c><c><v>1</v></c></row>)", "|1");
    row("saved value of a formula", R"(<row r="1"><c r="A1"><f>B1*2</f><v>41.9</v></c></row>)", "41.9");
    row("true", R"(<row r="1"><c r="A1" t="b"><v>1</v></c></row>)", "TRUE");
    row("false", R"(<row r="1"><c r="A1" t="b"><v>0</v></c></row>)", "FALSE");
    row("error", R"(<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>)", "#N/A");
    row("number", R"(<row r="1"><c r="A1"><v>41.9</v></c></row>)", "41.9");
    row("number that is said to be one", R"(<row r="1"><c r="A1" t="n"><v>41.9</v></c></row>)", "41.9");
    row("number with noise", R"(<row r="1"><c r="A1"><v>6.1000000000000005</v></c></row>)", "6.1");
    row("personnummer as a number", R"(<row r="1"><c r="A1"><v>1.89001019802E11</v></c></row>)",
        "189001019802");
    row("date", R"(<row r="1"><c r="A1" s="1"><v>46067</v></c></row>)", "2026-02-14");
    row("moment", R"(<row r="1"><c r="A1" s="2"><v>46067.354166666664</v></c></row>)", "2026-02-14T08:30:00");
    row("own date", R"(<row r="1"><c r="A1" s="3"><v>46067</v></c></row>)", "2026-02-14");
    row("a format of a style of styles is none of a cell",
        R"(<row r="1"><c r="A1" s="0"><v>46067</v></c></row>)", "46067");
    row("percent", R"(<row r="1"><c r="A1" s="4"><v>6.0999999999999999E-2</v></c></row>)", "6.1%");
    row("leading zeros", R"(<row r="1"><c r="A1" s="5"><v>101019802</v></c></row>)", "0101019802");
    row("date as text", R"(<row r="1"><c r="A1" t="d" s="1"><v>2026-02-14T00:00:00.000</v></c></row>)",
        "2026-02-14");
    row("a style that is not there", R"(<row r="1"><c r="A1" s="99"><v>46067</v></c></row>)", "46067");
    row("an empty style", R"(<row r="1"><c r="A1" s=""><v>46067</v></c></row>)", "46067");
    row("cells here and there", R"(<row r="1"><c r="C1"><v>3</v></c><c r="AA1"><v>27</v></c></row>)",
        "||3||||||||||||||||||||||||27");
    row("cells out of order", R"(<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>)", "1|2");
    row("cells without a place", R"(<row><c><v>1</v></c><c/><c><v>3</v></c></row>)", "1||3");
    row("cells with and without a place", R"(<row><c r="B1"><v>2</v></c><c><v>3</v></c></row>)", "|2|3");
    row("place in small letters", R"(<row r="1"><c r="b1"><v>2</v></c></row>)", "|2");
    row("empty cells at the end", R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row>)", "1");
    row("cells with a style alone, far out", R"(<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>)",
        "1");
    row("merged cells",
        R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row><row r="2"><c r="A2"/><c r="B2"><v>2</v></c></row>)",
        "1/|2");
    row("rows of white space",
        R"(<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">  </t></is></c></row><row r="3"><c r="A3"><v>1</v></c></row>)",
        "1");
    row("elements of others",
        R"(<row r="1"><x:c xmlns:x="urn:x" r="A1"><x:v>9</x:v></x:c><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row>)",
        "1");
    row("text that is no number", R"(<row r="1"><c r="A1"><v>hej</v></c></row>)", "hej");
}

void XlsxReaderTest::cells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, text);
    XlsxBook book;
    book.rows = rows;
    book.formats =
        R"(<numFmt numFmtId="164" formatCode="yyyy\-mm\-dd;@"/>)"
        R"(<numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="0000000000"/>)";
    book.styles = {0, 14, 22, 164, 165, 166};
    book.strings = "<si><t>prov</t></si>"
                   "<si><r><t>HbA1c</t></r><r><rPr><i/></rPr><t xml:space=\"preserve\"> (IFCC)</t></r></si>"
                   "<si><t>\u8AB2\u304D</t><rPh sb=\"0\" eb=\"1\"><t>\u30AB</t></rPh></si>"
                   "<si><t xml:space=\"preserve\">  a </t></si><si><t>  a\n</t></si>";
    book.afterRows = "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>";
    const XlsxReading reading = readBook(book.bytes());
    QCOMPARE(reading.errorCode(), QString());
    QCOMPARE(reading.text(), text);
}

void XlsxReaderTest::rowNumbers()
{
    XlsxBook book;
    book.rows = "<row r=\"3\"><c><v>1</v></c></row><row><c><v>2</v></c></row><row r=\"5\"/>"
                "<row r=\"1048576\"><c r=\"A1048576\"><v>3</v></c></row>";
    QList<qint64> numbers;
    for (const XlsxRow& row : readBook(book.bytes()).rows)
        numbers.append(row.row);
    QCOMPARE(numbers, (QList<qint64>{3, 4, 1'048'576}));
}

void XlsxReaderTest::dates1904()
{
    XlsxBook book;
    book.styles = {0, 14};
    book.rows = "<row><c s=\"1\"><v>44605</v></c></row>";
    for (const char* yes : {"date1904=\"1\"", "date1904=\"true\""}) {
        book.properties = yes;
        QCOMPARE(readBook(book.bytes()).text(), QStringLiteral("2026-02-14"));
    }
    book.properties = "date1904=\"0\"";
    QCOMPARE(readBook(book.bytes()).text(), QStringLiteral("2022-02-13"));
}

namespace {

QByteArray sheetOf(const QByteArray& rows)
{
    XlsxBook book;
    book.rows = rows;
    return book.sheetPart();
}

/// Five sheets: one hidden, one of a chart, one empty, two of cells.
XlsxMembers manySheets()
{
    const XlsxBook book;
    XlsxMembers members =
        withMember(book.members(), "xl/_rels/workbook.xml.rels",
                   relationships({relationship("a", "worksheet", "worksheets/hidden.xml"),
                                  relationship("b", "chartsheet", "chartsheets/sheet1.xml"),
                                  relationship("c", "worksheet", "/xl/worksheets/empty.xml"),
                                  relationship("d", "worksheet", "../xl/worksheets/./prov.xml"),
                                  relationship("e", "worksheet", "worksheets/last.xml")}));
    members = withMember(
        members, "xl/workbook.xml",
        book.workbookPart("<sheet name=\"Dolt\" sheetId=\"4\" state=\"hidden\" r:id=\"a\"/>"
                          "<sheet name=\"Diagram\" sheetId=\"2\" r:id=\"b\"/>"
                          "<sheet name=\"Tomt\" sheetId=\"3\" r:id=\"c\"/>"
                          "<sheet name=\"Provsvar &amp; mer\" sheetId=\"9\" r:id=\"d\"/>"
                          "<sheet name=\"\u00C5r\" sheetId=\"5\" state=\"veryHidden\" r:id=\"e\"/>"));
    members = withMember(members, "xl/worksheets/hidden.xml", sheetOf("<row><c><v>1</v></c></row>"));
    members = withMember(members, "xl/worksheets/empty.xml", sheetOf("<row><c s=\"0\"/></row>"));
    members = withMember(members, "xl/worksheets/prov.xml", sheetOf("<row><c><v>2</v></c></row>"));
    return withMember(members, "xl/worksheets/last.xml", sheetOf("<row><c><v>3</v></c></row>"));
}

} // namespace

void XlsxReaderTest::sheetsInOrder()
{
    QByteArray bytes = zipped(manySheets());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Job job;
    const Result<std::unique_ptr<XlsxReader>> book = XlsxReader::open(buffer, job);
    QVERIFY(book.ok());
    const QList<XlsxSheet> expected{{QStringLiteral("Dolt"), true},
                                    {QStringLiteral("Tomt"), false},
                                    {QStringLiteral("Provsvar & mer"), false},
                                    {QStringLiteral(u"År"), true}};
    QCOMPARE((*book)->sheets(), expected);
}

void XlsxReaderTest::sheetsOneAfterAnother()
{
    QByteArray bytes = zipped(manySheets());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Job job;
    const Result<std::unique_ptr<XlsxReader>> book = XlsxReader::open(buffer, job);
    QVERIFY(book.ok());
    const auto cells = [&](const QString& sheet) {
        QStringList all;
        const Result<void> read = (*book)->read(sheet, [&all](const XlsxRow& row) -> Result<void> {
            all += row.cells;
            return {};
        });
        return read ? all.join(u'|') : read.error().code;
    };
    const QString first = cells(QStringLiteral("Dolt"));
    const QString last = cells(QStringLiteral(u"År"));
    QCOMPARE(last, QStringLiteral("3"));
    QVERIFY(first != last);
    QCOMPARE(cells(QStringLiteral("Tomt")), QStringLiteral("xlsx-no-cells"));
    QCOMPARE(cells(QStringLiteral("Dolt")), first);
}

void XlsxReaderTest::sheetByName()
{
    const QByteArray bytes = zipped(manySheets());
    QCOMPARE(readBook(bytes, QStringLiteral("Dolt")).text(), QStringLiteral("1"));
    QCOMPARE(readBook(bytes, QStringLiteral("provsvar & MER")).text(), QStringLiteral("2"));
    QCOMPARE(readBook(bytes, QStringLiteral(u"år")).text(), QStringLiteral("3"));
    QCOMPARE(readBook(bytes, QStringLiteral("Diagram")).errorCode(), QStringLiteral("xlsx-sheet-unknown"));
    QCOMPARE(readBook(bytes, QStringLiteral("Tomt")).errorCode(), QStringLiteral("xlsx-no-cells"));
}

void XlsxReaderTest::firstVisibleSheetThatHoldsACell()
{
    QCOMPARE(readBook(zipped(manySheets())).text(), QStringLiteral("2"));
}

void XlsxReaderTest::emptyBooks()
{
    const XlsxBook book;
    QCOMPARE(readBook(book.bytes()).errorCode(), QStringLiteral("xlsx-no-cells"));
    const auto sheets = [&book](const QByteArray& each) {
        return readBook(zipped(withMember(book.members(), "xl/workbook.xml", book.workbookPart(each))))
            .errorCode();
    };
    QCOMPARE(sheets("<sheet name=\"A\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"),
             QStringLiteral("xlsx-no-cells"));
    QCOMPARE(sheets({}), QStringLiteral("xlsx-no-sheets"));
    QCOMPARE(sheets("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId3\"/>"), QStringLiteral("xlsx-no-sheets"));
}

void XlsxReaderTest::strictBook()
{
    XlsxBook book;
    book.styles = {0, 14};
    book.strings = "<si><t>prov</t></si>";
    book.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\" "
                "t=\"d\"><v>2026-02-14</v></c></row>";
    XlsxMembers members = book.members();
    for (auto& [name, content] : members) {
        content.replace(XmlMain, "http://purl.oclc.org/ooxml/spreadsheetml/main");
        content.replace(XmlRelations, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    QCOMPARE(readBook(zipped(members)).text(), QStringLiteral("prov|2026-02-14"));
}

void XlsxReaderTest::partsWhereRelationshipsSay()
{
    XlsxBook book;
    book.strings = "<si><t>prov</t></si>";
    book.rows = "<row><c t=\"s\"><v>0</v></c></row>";
    const XlsxMembers members{
        {QStringLiteral("[Content_Types].xml"), "<Types/>"},
        {QStringLiteral("_RELS\\.rels"),
         relationships({relationship("x", "officeDocument", "/Bok/Workbook.xml")})},
        {QStringLiteral("bok\\_rels\\workbook.xml.rels"),
         relationships({relationship("rId1", "worksheet", "..\\blad\\ett.xml"),
                        relationship("rId9", "sharedStrings", "/texter.XML"),
                        "<Relationship Id=\"rId8\" TargetMode=\"External\" Type=\"" + XmlRelations +
                            "/hyperlink\" Target=\"../../../x\"/>"})},
        {QStringLiteral("bok/workbook.xml"), book.workbookPart()},
        {QStringLiteral("Blad/ett.xml"), book.sheetPart()
                                             .replace("<", "<s:")
                                             .replace("<s:/", "</s:")
                                             .replace("<s:?", "<?")
                                             .replace("xmlns=", "xmlns:s=")},
        {QStringLiteral("texter.xml"), book.stringsPart()},
    };
    const XlsxReading reading = readBook(zipped(members));
    QCOMPARE(reading.errorCode(), QString());
    QCOMPARE(reading.text(), QStringLiteral("prov"));
}

void XlsxReaderTest::withoutStringsAndStyles()
{
    XlsxBook book;
    book.rows = "<row><c s=\"3\"><v>46067</v></c></row>";
    const XlsxMembers members =
        withMember(withMember(book.members(), "xl/styles.xml", {}), "xl/sharedStrings.xml", {});
    QCOMPARE(readBook(zipped(members)).text(), QStringLiteral("46067"));
}

void XlsxReaderTest::encodings_data()
{
    QTest::addColumn<QByteArray>("part");
    const QString body = QStringLiteral("<worksheet xmlns=\"%1\"><sheetData><row><c t=\"inlineStr\"><is>"
                                        "<t>\u00C5sa \U0001F9EA</t></is></c></row></sheetData></worksheet>")
                             .arg(QLatin1String(XmlMain));
    const auto utf16 = [](const QString& text, QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding,
                               mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(text));
    };
    const QString declared = QStringLiteral("<?xml version='1.0' encoding='utf-16'?>\n") + body;
    QTest::newRow("UTF-8") << body.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + body.toUtf8();
    QTest::newRow("UTF-8 that says it is UTF-16") << declared.toUtf8();
    QTest::newRow("UTF-16, little end first") << utf16(declared, QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16, big end first") << utf16(declared, QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 without a mark") << utf16(declared, QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16 without a mark, big end first")
        << utf16(declared, QStringConverter::Utf16BE, false);
}

void XlsxReaderTest::encodings()
{
    QFETCH(QByteArray, part);
    const XlsxReading reading =
        readBook(zipped(withMember(XlsxBook().members(), "xl/worksheets/sheet1.xml", part)));
    QCOMPARE(reading.errorCode(), QString());
    QCOMPARE(reading.text(), QStringLiteral(u"Åsa \U0001F9EA"));
}

namespace {

/// Strings of every sort, each as the inside of <si> or <is>.
QList<QByteArray> manyStrings()
{
    QList<QByteArray> strings{"<t>a</t>",
                              "<t/>",
                              "<t xml:space=\"preserve\"> \n</t>",
                              "<t>  b  c </t>",
                              "<r><t>d </t></r><r><t xml:space=\"preserve\"> e</t></r>",
                              "<t>f_x000D__x005F_x0041_</t>",
                              "<t>&lt;20</t>",
                              "<t>g</t><rPh sb=\"0\" eb=\"1\"><t>h</t></rPh><phoneticPr fontId=\"1\"/>"};
    for (int i = 0; i < 300; ++i)
        strings.append("<t>text " + QByteArray::number(i * 7919 % 1000) + "</t>");
    return strings;
}

XlsxBook bookOfStrings(bool shared)
{
    XlsxBook book;
    const QList<QByteArray> strings = manyStrings();
    for (qsizetype i = 0; i < strings.size(); ++i) {
        const QByteArray at = QByteArray::number(i);
        book.strings += shared ? "<si>" + strings[i] + "</si>" : QByteArray();
        book.rows += i % 7 == 0 ? "<row>" : "";
        book.rows += shared ? "<c t=\"s\"><v>" + at + "</v></c>"
                            : "<c t=\"inlineStr\"><is>" + strings[i] + "</is></c>";
        book.rows += i % 7 == 6 || i + 1 == strings.size() ? "</row>" : "";
    }
    return book;
}

} // namespace

void XlsxReaderTest::sharedAndInlineStringsAreTheSame()
{
    const XlsxReading shared = readBook(bookOfStrings(true).bytes());
    QCOMPARE(shared.errorCode(), QString());
    QVERIFY(shared.rows.size() > 40);
    QCOMPARE(shared, readBook(bookOfStrings(false).bytes()));
}

void XlsxReaderTest::fewBytesAtATime_data()
{
    QTest::addColumn<int>("atOnce");
    for (const int atOnce : {1, 3, 17, 1'000})
        QTest::addRow("%d", atOnce) << atOnce;
}

void XlsxReaderTest::fewBytesAtATime()
{
    QFETCH(int, atOnce);
    const QByteArray bytes = bookOfStrings(true).bytes();
    SlowDevice device(bytes, atOnce);
    QCOMPARE(readBook(device), readBook(bytes));
}

void XlsxReaderTest::sinkStops()
{
    QByteArray bytes = bookOfStrings(true).bytes();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    int taken = 0;
    const Result<void> done = readXlsx(buffer, {}, Job(), [&taken](const XlsxRow&) -> Result<void> {
        if (++taken == 3)
            return Error(ErrorKind::BadInput, QStringLiteral("enough"));
        return {};
    });
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, QStringLiteral("enough"));
    QCOMPARE(taken, 3);
}

void XlsxReaderTest::cancelled()
{
    QByteArray bytes = bookOfStrings(true).bytes();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Job before;
    before.cancel();
    QCOMPARE(readBook(buffer, {}, {}, before).errorCode(), QStringLiteral("cancelled"));
    const Job during;
    int taken = 0;
    const Result<void> done = readXlsx(buffer, {}, during, [&](const XlsxRow&) -> Result<void> {
        if (++taken == 2)
            during.cancel();
        return {};
    });
    QVERIFY(!done.ok());
    QCOMPARE(done.error(), Error(ErrorKind::Cancelled, QStringLiteral("cancelled")));
    QCOMPARE(taken, 2);
}

void XlsxReaderTest::progress()
{
    QByteArray bytes = bookOfStrings(true).bytes();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    qint64 last = 0;
    bool grows = true;
    const Job job([&](qint64 done, qint64 total) {
        grows = grows && done >= last && done <= total && total == bytes.size();
        last = done;
    });
    QCOMPARE(readBook(buffer, {}, {}, job).errorCode(), QString());
    QVERIFY(grows);
    QVERIFY(last > 0);
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "xlsx_reader_test.moc"
