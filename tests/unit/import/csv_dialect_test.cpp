// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/import/csv_reading.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

class CsvDialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void separator_data();
    void separator();
    void separatorOfManyRecords_data();
    void separatorOfManyRecords();
    void quote_data();
    void quote();
    void numbers_data();
    void numbers();
    void lineEnd_data();
    void lineEnd();
    void separatorLineIsSkipped_data();
    void separatorLineIsSkipped();
    void apostrophesHoldNoLineEnd();
    void withoutQuotes();
    void everyFieldCanBeStated();
    void encoding_data();
    void encoding();
    void failures_data();
    void failures();
    void leavesTheDeviceAtItsBeginning();
};

void CsvDialectTest::separator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("semicolon") << QByteArray("a;b\n") << QChar(u';');
    QTest::newRow("comma") << QByteArray("a,b\n1;2;3;4\n") << QChar(u',');
    QTest::newRow("tab") << QByteArray("a\tb\n") << QChar(u'\t');
    QTest::newRow("most frequent") << QByteArray("a, b;c;d\n") << QChar(u';');
    QTest::newRow("tie") << QByteArray("a,b;c\n") << QChar(u';');
    QTest::newRow("none") << QByteArray("a\n1,2\n") << QChar(u';');
    QTest::newRow("in quotes") << QByteArray("\"a,b,c\";\"d,\"\"e,f\"\n") << QChar(u';');
    QTest::newRow("line end in quotes") << QByteArray("\"a\nb,c\",\"d\"\n;;;;\n") << QChar(u',');
    QTest::newRow("quote within plain text") << QByteArray("6\" a,b,c\n") << QChar(u',');
    QTest::newRow("after blank records") << QByteArray("\r\n;;;;\r\n \r\na,b\r\n") << QChar(u',');
    QTest::newRow("open quote") << QByteArray("a,b,\"c\n") << QChar(u',');
}

void CsvDialectTest::separator()
{
    QFETCH(QByteArray, bytes);
    const auto dialect = detect(bytes);
    QVERIFY(dialect.ok());
    QTEST(dialect->separator, "separator");
    QCOMPARE(dialect->encoding, TextEncoding::Utf8);
}

void CsvDialectTest::separatorOfManyRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    const QByteArray results = "personnummer;provdatum;analyskod;värde;enhet\n";
    const QByteArray commas = QByteArray(results).replace(';', ',');
    QTest::newRow("commas in the header's names")
        << QByteArray("Namn, fullt, på den, som provet, gäller;Datum, tid\n1;2\n3;4\n") << QChar(u';');
    QTest::newRow("decimal commas in every row") << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << QChar(u';');
    QTest::newRow("quoted decimal commas") << QByteArray("a,b,c\n\"1,5\",x,y\n\"2,5\",x,y\n") << QChar(u',');
    QTest::newRow("bare decimal commas") << QByteArray("a,b,c\n1,5,x,y\n2,5,x,y\n") << QChar(u',');
    QTest::newRow("ragged rows") << QByteArray("a;b;c;d\n1,5;2\n1,5;2;3\n1,5;2;3;4\n1,5;2\n") << QChar(u';');
    QTest::newRow("lists within cells") << QByteArray("a,b\n1;2;3,4;5;6\na;b;c,d;e;f\n") << QChar(u',');
    QTest::newRow("title with commas")
        << QByteArray("Provsvar, HbA1c\nUtskriven 2026-01-01, kl 10\na;b\n1;2\n") << QChar(u';');
    QTest::newRow("known header below a title")
        << "Provsvar, HbA1c, hela länet, 2026\n" + results << QChar(u';');
    QTest::newRow("known header, rows of something else") << commas + "1;2;3\n4;5;6\n7;8;9\n" << QChar(u',');
    QTest::newRow("pipe") << QByteArray("a|b|c\n1|2|3\n") << QChar(u'|');
    QTest::newRow("known header of pipes") << QByteArray(results).replace(';', '|') << QChar(u'|');
    QTest::newRow("tab with commas in text") << QByteArray("a\tb\nx, y\t1\nz, w\t2\n") << QChar(u'\t');
    QTest::newRow("one title, then tabs") << QByteArray("a;b\n1\t2\t3\n4\t5\t6\n") << QChar(u'\t');
    QTest::newRow("stated") << QByteArray("sep=,\na;b\n1;2\n") << QChar(u',');
    QTest::newRow("stated tab") << QByteArray("SEP=\t\na;b\n") << QChar(u'\t');
    QTest::newRow("stated, in quotes") << QByteArray("\"sep=|\"\r\na|b\r\n") << QChar(u'|');
    QTest::newRow("stated, saved again by a spreadsheet") << QByteArray("sep=;;;;\na;b\n") << QChar(u';');
    QTest::newRow("stated, of no use") << QByteArray("sep=x\na;b\n1;2\n") << QChar(u';');
    QTest::newRow("not stated") << QByteArray("sep=,b\na;b\n1;2\n") << QChar(u';');
}

void CsvDialectTest::separatorOfManyRecords()
{
    QFETCH(QByteArray, bytes);
    const auto dialect = detect(bytes);
    QVERIFY(dialect.ok());
    QTEST(dialect->separator, "separator");
}

void CsvDialectTest::quote_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("quote");
    QTest::newRow("none") << QByteArray("a;b\n1;2\n") << QChar(u'"');
    QTest::newRow("double") << QByteArray("\"a\";b\n") << QChar(u'"');
    QTest::newRow("apostrophes") << QByteArray("'a';'b'\n'1';'2'\n") << QChar(u'\'');
    QTest::newRow("apostrophes in one column") << QByteArray("a,b\n1,'m'\n2,'z'\n") << QChar(u'\'');
    QTest::newRow("apostrophes about separators") << QByteArray("a;b\n'1;2';3\n'4;5';6\n") << QChar(u'\'');
    QTest::newRow("doubled apostrophes") << QByteArray("'a';'b'\n'O''Hara';'2'\n") << QChar(u'\'');
    QTest::newRow("double quotes too") << QByteArray("'a';\"b\"\n'1';'2'\n") << QChar(u'"');
    QTest::newRow("a name") << QByteArray("a;b\n't Hooft;1\n'n Other;2\n") << QChar(u'"');
    QTest::newRow("one word") << QByteArray("a;b\n'x';1\ny;2\n") << QChar(u'"');
    QTest::newRow("names that would swallow cells")
        << QByteArray("a;b;c\n't Hooft;Hans';1\nx;y;1\n'n Other;Jens';2\nx;y;3\nx;y;4\n") << QChar(u'"');
    QTest::newRow("over two lines") << QByteArray("a;b\n'x';'y\nz'\n") << QChar(u'"');
}

void CsvDialectTest::quote()
{
    QFETCH(QByteArray, bytes);
    const auto dialect = detect(bytes);
    QVERIFY(dialect.ok());
    QTEST(dialect->quote, "quote");
}

void CsvDialectTest::numbers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DecimalSign>("decimal");
    QTest::addColumn<QList<int>>("ambiguous");
    const QList<int> none;
    const auto comma = DecimalSign::Comma;
    const auto point = DecimalSign::Point;
    const auto unknown = DecimalSign::Unknown;
    QTest::newRow("no numbers") << QByteArray("a;b\nx;y\n") << unknown << none;
    QTest::newRow("whole numbers") << QByteArray("a;b\n1;20260505\n") << unknown << none;
    QTest::newRow("commas") << QByteArray("a;b\nx;41,9\ny;<0,5\n") << comma << none;
    QTest::newRow("points") << QByteArray("a;b\nx;41.9\n") << point << none;
    QTest::newRow("quoted commas") << QByteArray("a,b\nx,\"41,9\"\n") << comma << none;
    QTest::newRow("dates and numbers of people")
        << QByteArray("a;b\n2026.05.05;19900118-2394\n") << unknown << none;
    QTest::newRow("either") << QByteArray("a;b\nx;1,234\ny;5,678\n") << unknown << QList<int>{1};
    QTest::newRow("either, points") << QByteArray("a;b\n1.234;x\n") << unknown << QList<int>{0};
    QTest::newRow("the column shows it") << QByteArray("a;b\nx;1,234\ny;5,6\n") << comma << none;
    QTest::newRow("another column shows it") << QByteArray("a;b\n0,5;1,234\n") << comma << none;
    QTest::newRow("another column shows the other sign")
        << QByteArray("a;b\n0.5;\"1,234\"\n") << point << QList<int>{1};
    QTest::newRow("thousands and a fraction") << QByteArray("a;b\nx;1.234,5\n") << comma << none;
    QTest::newRow("thousands twice") << QByteArray("a;b\nx;1,234,567\n") << point << none;
    QTest::newRow("thousands with space") << QByteArray("a;b\nx;12 345,6\n") << comma << none;
    QTest::newRow("three decimals behind naught") << QByteArray("a;b\nx;0,125\n") << comma << none;
    QTest::newRow("three decimals behind four digits") << QByteArray("a;b\nx;1234,125\n") << comma << none;
}

void CsvDialectTest::numbers()
{
    QFETCH(QByteArray, bytes);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto found = detectCsv(buffer, Job());
    QVERIFY(found.ok());
    QTEST(found->dialect.decimal, "decimal");
    QTEST(found->ambiguousColumns, "ambiguous");
}

void CsvDialectTest::lineEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<LineEnd>("lineEnd");
    QTest::newRow("none") << QByteArray("a;b") << LineEnd::Unknown;
    QTest::newRow("LF") << QByteArray("a;b\n1;2\n") << LineEnd::Lf;
    QTest::newRow("CRLF") << QByteArray("a;b\r\n1;2\r\n") << LineEnd::CrLf;
    QTest::newRow("CR") << QByteArray("a;b\r1;2\r") << LineEnd::Cr;
    QTest::newRow("line feed within a cell") << QByteArray("a;\"b\nc\"\r\n1;2\r\n") << LineEnd::CrLf;
    QTest::newRow("NEL") << QByteArray("a;b\xC2\x85"
                                       "1;2\xC2\x85")
                         << LineEnd::Unicode;
    QTest::newRow("LS") << QByteArray("a;b\xE2\x80\xA8"
                                      "1;2")
                        << LineEnd::Unicode;
    QTest::newRow("PS") << QByteArray("a;b\xE2\x80\xA9"
                                      "1;2")
                        << LineEnd::Unicode;
    QTest::newRow("NEL within a cell") << QByteArray("a;b\xC2\x85"
                                                     "c\n1;2\n")
                                       << LineEnd::Lf;
    QTest::newRow("NEL's byte in Windows-1252") << QByteArray("a;\xE5\x85"
                                                              "1;2")
                                                << LineEnd::Unknown;
}

void CsvDialectTest::lineEnd()
{
    QFETCH(QByteArray, bytes);
    const auto dialect = detect(bytes);
    QVERIFY(dialect.ok());
    QTEST(dialect->lineEnd, "lineEnd");
}

void CsvDialectTest::separatorLineIsSkipped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("sep=;\na;b\n1;2\n");
    QTest::newRow("capitals, CRLF") << QByteArray("SEP=;\r\na;b\r\n1;2\r\n");
    QTest::newRow("quoted") << QByteArray("\"sep=;\"\na;b\n1;2\n");
    QTest::newRow("tab") << QByteArray("sep=\t\na\tb\n1\t2\n");
    QTest::newRow("comma") << QByteArray("sep=,\na,b\n1,2\n");
    QTest::newRow("colon") << QByteArray("sep=:\na:b\n1:2\n");
    QTest::newRow("filled up") << QByteArray("sep=;;;\na;b\n1;2\n");
    QTest::newRow("mark before") << QByteArray("\xEF\xBB\xBFsep=;\na;b\n1;2\n");
}

void CsvDialectTest::separatorLineIsSkipped()
{
    QFETCH(QByteArray, bytes);
    const auto dialect = detect(bytes);
    QVERIFY(dialect.ok());
    const CsvReading reading = readAll(bytes, *dialect);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows, (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
    QCOMPARE(reading.lines, (QList<qint64>{2, 3}));
    // Further down it is a record like any other.
    QCOMPARE(readAll("a;b\nsep=;\n").rows.size(), 2);
    QCOMPARE(readAll("sep=a;b\n").rows.size(), 1);
}

void CsvDialectTest::apostrophesHoldNoLineEnd()
{
    CsvDialect dialect;
    dialect.quote = u'\'';
    const CsvReading reading = readAll("'a;b';'it''s'\n't Hooft;2\n3;4\n", dialect);
    QCOMPARE(reading.rows, (QList<QStringList>{{u"a;b"_s, u"it's"_s}}));
    QVERIFY(reading.error);
    QCOMPARE(*reading.error, Error(ErrorKind::BadInput, u"csv-quote-open"_s, {{u"line"_s, u"2"_s}}));
}

void CsvDialectTest::withoutQuotes()
{
    CsvDialect dialect;
    dialect.quote = QChar();
    const CsvReading reading = readAll("\"a;'b'\n5\";\"\"\n", dialect);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows, (QList<QStringList>{{u"\"a"_s, u"'b'"_s}, {u"5\""_s, u"\"\""_s}}));
    QCOMPARE(readAll(QByteArray("a\0", 2), dialect).error->code, u"file-not-text"_s);
}

void CsvDialectTest::everyFieldCanBeStated()
{
    CsvDialect dialect;
    dialect.encoding = TextEncoding::Windows1252;
    dialect.separator = QChar(0x00A7);
    dialect.quote = QChar(0x00B4);
    const CsvReading reading = readAll("a\xA7\xB4\xC5\xA7\xB4\xB4\xB4\n", dialect);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows, (QList<QStringList>{{u"a"_s, u"Å§´"_s}}));
}

void CsvDialectTest::encoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    const QByteArray many = QByteArray("Asa;1\n").repeated(100'000);
    QTest::newRow("ASCII") << QByteArray("a;b\n") << TextEncoding::Utf8;
    QTest::newRow("UTF-8 far behind") << many + "\xC3\x85sa;1\n" << TextEncoding::Utf8;
    QTest::newRow("Windows-1252 far behind") << many + "\xC5sa;1\n" << TextEncoding::Windows1252;
    QTest::newRow("Windows-1252 last byte") << QByteArray("a;b\nx;\xC5") << TextEncoding::Windows1252;
    // Half a file in UTF-8 is damaged UTF-8; as Windows-1252 its names would be garbled in silence.
    QTest::newRow("UTF-8 and then not") << QByteArray("\xC3\x85sa;\xC5sa\n") << TextEncoding::Utf8;
    QTest::newRow("UTF-8 cut off") << QByteArray("\xC3\x85sa;\xC3") << TextEncoding::Utf8;
    QTest::newRow("UTF-8 mark and Windows-1252") << QByteArray("\xEF\xBB\xBF"
                                                               "a;\xC5sa\n")
                                                 << TextEncoding::Utf8;
    QTest::newRow("ISO 8859-1") << QByteArray("a;\xE5\xE4\xF6\xE9\n") << TextEncoding::Windows1252;
    QTest::newRow("ISO 8859-15 with euro") << QByteArray("a;\xA4\n") << TextEncoding::Windows1252;
    const QString swedish = u"förnamn;efternamn\r\nÅsa;Öberg €\r\n"_s;
    QTest::newRow("UTF-16 without mark")
        << encoded(swedish, TextEncoding::Utf16LittleEndian, false) << TextEncoding::Utf16LittleEndian;
    QTest::newRow("UTF-16 without mark, big end first")
        << encoded(swedish, TextEncoding::Utf16BigEndian, false) << TextEncoding::Utf16BigEndian;
    QTest::newRow("UTF-16 of two characters") << QByteArray("a\0b\0", 4) << TextEncoding::Utf16LittleEndian;
}

void CsvDialectTest::encoding()
{
    QFETCH(QByteArray, bytes);
    const auto dialect = detect(bytes);
    QVERIFY(dialect.ok());
    QTEST(dialect->encoding, "encoding");
}

void CsvDialectTest::failures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    QTest::newRow("no bytes") << QByteArray() << u"file-empty"_s << QString();
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF") << u"file-empty"_s << QString();
    QTest::newRow("UTF-16 mark alone") << QByteArray("\xFF\xFE") << u"file-empty"_s << QString();
    QTest::newRow("line ends") << QByteArray("\r\n\n\r \t;;\n") << u"file-empty"_s << QString();
    QTest::newRow("NUL") << QByteArray("a;b\r\n1;\0\r\n", 10) << u"file-not-text"_s << u"2"_s;
    QTest::newRow("NUL far behind") << QByteArray("a;b\n").repeated(100'000) + QByteArray("\0", 1)
                                    << u"file-not-text"_s << u"100001"_s;
    QTest::newRow("NULs alone") << QByteArray(10'000, '\0') << u"file-not-text"_s << u"1"_s;
    QTest::newRow("control character") << QByteArray("a;b\n\x07\n") << u"file-not-text"_s << u"2"_s;
    QTest::newRow("NUL in UTF-16") << QByteArray("\xFF\xFE\0\0", 4) << u"file-not-text"_s << u"1"_s;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << u"file-not-text"_s << u"1"_s;
    QTest::newRow("long line behind")
        << "a;b\n" + QByteArray(1'048'577, 'x') << u"csv-record-too-long"_s << u"2"_s;
    QTest::newRow("no character of any encoding")
        << QByteArray("\x81\x8d") << u"text-undecodable"_s << u"1"_s;
}

void CsvDialectTest::failures()
{
    QFETCH(QByteArray, bytes);
    const auto dialect = detect(bytes);
    QVERIFY(!dialect.ok());
    QTEST(dialect.error().code, "code");
    QTEST(dialect.error().args.value(u"line"_s), "line");
    QCOMPARE(dialect.error().kind, ErrorKind::BadInput);
}

void CsvDialectTest::leavesTheDeviceAtItsBeginning()
{
    QByteArray bytes("a,b\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QVERIFY(buffer.seek(2));
    QVERIFY(test::detect(buffer).ok());
    QCOMPARE(buffer.pos(), 0);
}

QTEST_APPLESS_MAIN(CsvDialectTest)
#include "csv_dialect_test.moc"
