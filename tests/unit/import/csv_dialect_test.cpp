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
    QVERIFY(detectCsvDialect(buffer, Job()).ok());
    QCOMPARE(buffer.pos(), 0);
}

QTEST_APPLESS_MAIN(CsvDialectTest)
#include "csv_dialect_test.moc"
