// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/import/csv_reading.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void linesOfRecords();
    void encodings_data();
    void encodings();
    void pieceSizes_data();
    void pieceSizes();
    void unicodeLineEnds_data();
    void unicodeLineEnds();
    void manyUnicodeLines();
    void endMarkOfDos_data();
    void endMarkOfDos();
    void failures_data();
    void failures();
    void undecodable_data();
    void undecodable();
    void recordsBeforeTheFailureArrive();
    void limitsHoldExactly();
    void endlessInput_data();
    void endlessInput();
    void sinkStopsReading();
    void cancelStopsReading();
    void progressIsTold();
    void unreadableDevice();
};

void CsvReaderTest::records_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const Rows two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("empty") << QString() << Rows();
    QTest::newRow("LF") << u"a;b\n1;2\n"_s << two;
    QTest::newRow("CRLF") << u"a;b\r\n1;2\r\n"_s << two;
    QTest::newRow("CR") << u"a;b\r1;2\r"_s << two;
    QTest::newRow("no last line end") << u"a;b\n1;2"_s << two;
    QTest::newRow("mixed line ends") << u"a;b\r\n1;2\r3;4\n5;6"_s
                                     << Rows{{u"a"_s, u"b"_s},
                                             {u"1"_s, u"2"_s},
                                             {u"3"_s, u"4"_s},
                                             {u"5"_s, u"6"_s}};
    QTest::newRow("empty cells") << u"a;;\n;;c\n"_s << Rows{{u"a"_s, {}, {}}, {{}, {}, u"c"_s}};
    QTest::newRow("ends with separator") << u"a;"_s << Rows{{u"a"_s, {}}};
    QTest::newRow("blank records are skipped") << u"\n\na;b\n;\n  ; \t\n\"\"\n1;2\n\r\n\n"_s << two;
    QTest::newRow("quotes") << u"\"a\";\"b\"\n\"1\";2\n"_s << two;
    QTest::newRow("separator in quotes") << u"\"a;b\";c"_s << Rows{{u"a;b"_s, u"c"_s}};
    QTest::newRow("doubled quotes") << u"\"a \"\"b\"\"\";\"\"\"\"\n"_s << Rows{{u"a \"b\""_s, u"\""_s}};
    QTest::newRow("line ends in quotes")
        << u"\"a\nb\r\nc\rd\";e\n1;2"_s << Rows{{u"a\nb\r\nc\rd"_s, u"e"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("line feed after quoted return") << u"\"a\r\"\nb"_s << Rows{{u"a\r"_s}, {u"b"_s}};
    QTest::newRow("empty quotes") << u"\"\";a"_s << Rows{{{}, u"a"_s}};
    QTest::newRow("quote within plain text") << u"6\" nail;b\"c\""_s << Rows{{u"6\" nail"_s, u"b\"c\""_s}};
    QTest::newRow("text after closing quote") << u"\"a\"b;\"c\" \"d\""_s << Rows{{u"ab"_s, u"c \"d\""_s}};
    QTest::newRow("white space stays") << u" a ;\tb"_s << Rows{{u" a "_s, u"\tb"_s}};
    QTest::newRow("ragged") << u"a;b;c\n1\n1;2;3;4"_s
                            << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}};
    QTest::newRow("one column") << u"a\n1\n2"_s << Rows{{u"a"_s}, {u"1"_s}, {u"2"_s}};
    QTest::newRow("quote last") << u"a;\"b\"\"\""_s << Rows{{u"a"_s, u"b\""_s}};
}

void CsvReaderTest::records()
{
    QFETCH(QString, text);
    const CsvReading reading = readAll(text.toUtf8());
    QVERIFY(!reading.error);
    QTEST(reading.rows, "rows");
}

void CsvReaderTest::linesOfRecords()
{
    const QByteArray text = "head\r\n"             // 1
                            "\r\n"                 // 2
                            "\"two\r\nlines\"\r\n" // 3, 4
                            "five\r"               // 5
                            "six\n"                // 6
                            "\n"                   // 7
                            "eight";
    const CsvReading reading = readAll(text);
    QCOMPARE(reading.lines, (QList<qint64>{1, 3, 5, 6, 8}));
}

void CsvReaderTest::encodings_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::newRow("UTF-8") << TextEncoding::Utf8 << false;
    QTest::newRow("UTF-8 with mark") << TextEncoding::Utf8 << true;
    QTest::newRow("UTF-16 LE") << TextEncoding::Utf16LittleEndian << false;
    QTest::newRow("UTF-16 LE with mark") << TextEncoding::Utf16LittleEndian << true;
    QTest::newRow("UTF-16 BE") << TextEncoding::Utf16BigEndian << false;
    QTest::newRow("UTF-16 BE with mark") << TextEncoding::Utf16BigEndian << true;
    QTest::newRow("Windows-1252") << TextEncoding::Windows1252 << false;
}

void CsvReaderTest::encodings()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(bool, mark);
    const QString text = u"förnamn,\"Område, ort\"\r\nÅsa,\"10 €\"\r\n"_s;
    const QByteArray bytes = encoded(text, encoding, mark);
    const auto dialect = detect(bytes);
    QVERIFY(dialect.ok());
    QCOMPARE(dialect->encoding, encoding);
    QCOMPARE(dialect->separator, QChar(u','));
    const CsvReading reading = readAll(bytes, *dialect);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows, (Rows{{u"förnamn"_s, u"Område, ort"_s}, {u"Åsa"_s, u"10 €"_s}}));
}

void CsvReaderTest::pieceSizes_data()
{
    encodings_data();
}

void CsvReaderTest::pieceSizes()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(bool, mark);
    QString text = u"a;\"b \"\"c\"\"\";\r\n\r\n\"d\r\ne\nf\rg\"\r\nÅÄÖ;;é\r\"\";x\"y\r\n"_s;
    Rows rows{{u"a"_s, u"b \"c\""_s, {}}, {u"d\r\ne\nf\rg"_s}, {u"ÅÄÖ"_s, {}, u"é"_s}, {{}, u"x\"y"_s}};
    if (encoding != TextEncoding::Windows1252) {
        text += u"\U0001F600;\u20AC\uFEFF\n"_s;
        rows.append({u"\U0001F600"_s, u"\u20AC\uFEFF"_s});
    }
    const QByteArray bytes = encoded(text, encoding, mark);
    const auto whole = detect(bytes);
    QVERIFY(whole.ok());
    for (qsizetype pieceBytes = 1; pieceBytes <= 40; ++pieceBytes) {
        CsvLimits limits;
        limits.pieceBytes = pieceBytes;
        const auto dialect = detect(bytes, limits);
        QVERIFY(dialect.ok());
        QCOMPARE(dialect->encoding, encoding);
        QCOMPARE(dialect->separator, QChar(u';'));
        QCOMPARE(*dialect, *whole);
        const CsvReading reading = readAll(bytes, *dialect, limits);
        QVERIFY(!reading.error);
        QCOMPARE(reading.rows, rows);
        QCOMPARE(reading.lines.first(4), (QList<qint64>{1, 3, 7, 8}));
    }
}

void CsvReaderTest::unicodeLineEnds_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("lineEnd");
    for (const auto& [name, encoding] :
         {std::pair{"UTF-8", TextEncoding::Utf8}, std::pair{"UTF-16 LE", TextEncoding::Utf16LittleEndian},
          std::pair{"UTF-16 BE", TextEncoding::Utf16BigEndian}}) {
        for (const char16_t c : {u'\u0085', u'\u2028', u'\u2029'})
            QTest::addRow("%s, U+%04X", name, c) << encoding << QString(QChar(c));
    }
}

void CsvReaderTest::unicodeLineEnds()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, lineEnd);
    const QString text = QStringList{u"namn,värde"_s, u"Åsa,\"1"_s, u"2\""_s, u"é,3"_s, {}}.join(lineEnd);
    const QByteArray bytes = encoded(text, encoding, true);
    for (const qsizetype pieceBytes : {1, 3, 262'144}) {
        CsvLimits limits;
        limits.pieceBytes = pieceBytes;
        const auto dialect = detect(bytes, limits);
        QVERIFY(dialect.ok());
        QCOMPARE(dialect->lineEnd, LineEnd::Unicode);
        QCOMPARE(dialect->separator, QChar(u','));
        const CsvReading reading = readAll(bytes, *dialect, limits);
        QVERIFY(!reading.error);
        QCOMPARE(reading.rows, (Rows{{u"namn"_s, u"värde"_s}, {u"Åsa"_s, u"1\n2"_s}, {u"é"_s, u"3"_s}}));
        QCOMPARE(reading.lines, (QList<qint64>{1, 2, 4}));
    }
}

/// No line end that other text has stands in more text than a record may hold.
void CsvReaderTest::manyUnicodeLines()
{
    const QByteArray bytes = QByteArray("a;b\xC2\x85").repeated(400'000);
    const auto dialect = detect(bytes);
    QVERIFY2(dialect.ok(), dialect.ok() ? "" : qPrintable(dialect.error().code));
    const CsvReading reading = readAll(bytes, *dialect);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 400'000);
}

void CsvReaderTest::endMarkOfDos_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("after a line end") << QByteArray("a;b\r\n1;2\r\n\x1A") << QString();
    QTest::newRow("after a cell") << QByteArray("a;b\r\n1;2\x1A") << QString();
    QTest::newRow("after a quote") << QByteArray("a;b\r\n1;\"2\"\x1A") << QString();
    QTest::newRow("within a quote") << QByteArray("a;b\r\n1;\"2\x1A") << u"csv-quote-open"_s;
    QTest::newRow("in the middle") << QByteArray("a;b\r\n\x1A"
                                                 "1;2\r\n")
                                   << u"file-not-text"_s;
    QTest::newRow("before the last line end") << QByteArray("a;b\r\n1;2\x1A\r\n") << u"file-not-text"_s;
}

void CsvReaderTest::endMarkOfDos()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    for (const qsizetype pieceBytes : {1, 262'144}) {
        CsvLimits limits;
        limits.pieceBytes = pieceBytes;
        const auto dialect = detect(bytes, limits);
        const CsvReading reading = readAll(bytes, dialect.valueOr(CsvDialect()), limits);
        if (code.isEmpty()) {
            QVERIFY2(dialect.ok(), dialect.ok() ? "" : qPrintable(dialect.error().code));
            QVERIFY(!reading.error);
            QCOMPARE(reading.rows, (Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
        } else {
            QVERIFY(reading.error);
            QCOMPARE(reading.error->code, code);
        }
    }
    QCOMPARE(detect("\x1A").error().code, u"file-empty"_s);
}

void CsvReaderTest::failures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("open quote") << QByteArray("a;b\n1;\"2\n3;4\n") << u"csv-quote-open"_s << 2;
    QTest::newRow("open quote at the end") << QByteArray("a;b\n1;\"") << u"csv-quote-open"_s << 2;
    QTest::newRow("open quote of a large file")
        << "a;b\n1;\"2\n" + QByteArray("3;4\n").repeated(50'000) << u"csv-quote-open"_s << 2;
    QTest::newRow("open quote on a later line of its record")
        << QByteArray("a;b\n\"1\n1\";\"2\n3;4\n") << u"csv-quote-open"_s << 3;
    QTest::newRow("quote around rows")
        << QByteArray("a;b;c;d\n1;2;\"3;4\n5;6;7;8\n9;10;\"11;12\n") << u"csv-quote-around-rows"_s << 2;
    QTest::newRow("quote around the rest of the next row")
        << QByteArray("a;b;c;d\n\n1;2;\"3;4\n5;6;7;8\";9\n") << u"csv-quote-around-rows"_s << 3;
    QTest::newRow("NUL") << QByteArray("a;b\n1;\0\n", 8) << u"file-not-text"_s << 2;
    QTest::newRow("NUL in quotes") << QByteArray("a;b\n\"1\n\0\"\n", 11) << u"file-not-text"_s << 3;
    QTest::newRow("NUL at cell start") << QByteArray("\0;b\n", 4) << u"file-not-text"_s << 1;
    QTest::newRow("NUL after quote") << QByteArray("\"a\"\0;b\n", 7) << u"file-not-text"_s << 1;
    QTest::newRow("escape") << QByteArray("a;b\n1;\x1b[0m\n") << u"file-not-text"_s << 2;
    QTest::newRow("long cell") << "a\n" + QByteArray(65'537, 'x') << u"csv-field-too-long"_s << 2;
    QTest::newRow("long quoted cell")
        << "a\n\"" + QByteArray(65'537, 'x') + '"' << u"csv-field-too-long"_s << 2;
    QTest::newRow("long record") << "a\n" + (QByteArray(65'000, 'x') + ';').repeated(17)
                                 << u"csv-record-too-long"_s << 2;
    QTest::newRow("many columns") << "a\n" + QByteArray(1'000, ';') << u"csv-too-many-columns"_s << 2;
}

void CsvReaderTest::failures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    for (const qsizetype pieceBytes : {7, 262'144}) {
        CsvLimits limits;
        limits.pieceBytes = pieceBytes;
        const CsvReading reading = readAll(bytes, {}, limits);
        QVERIFY(reading.error);
        QTEST(reading.error->code, "code");
        QCOMPARE(reading.error->kind, ErrorKind::BadInput);
        QCOMPARE(reading.error->args.value(u"line"_s), QString::number(line));
    }
}

void CsvReaderTest::undecodable_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    const auto utf8 = TextEncoding::Utf8;
    const auto little = TextEncoding::Utf16LittleEndian;
    QTest::newRow("lone continuation") << utf8 << QByteArray("a\n\x80");
    QTest::newRow("Latin-1 in UTF-8") << utf8 << QByteArray("a\nf\xF6r");
    QTest::newRow("overlong") << utf8 << QByteArray("a\n\xC0\xAF");
    QTest::newRow("overlong, three bytes") << utf8 << QByteArray("a\n\xE0\x80\xAF");
    QTest::newRow("surrogate") << utf8 << QByteArray("a\n\xED\xA0\x80");
    QTest::newRow("beyond Unicode") << utf8 << QByteArray("a\n\xF4\x90\x80\x80");
    QTest::newRow("lead byte of old") << utf8 << QByteArray("a\n\xF8\x88\x80\x80\x80");
    QTest::newRow("cut character") << utf8 << QByteArray("a\nbc\xE2\x82");
    QTest::newRow("cut unit") << little << QByteArray("a\0\n\0b", 5);
    QTest::newRow("cut pair") << little << QByteArray("a\0\n\0\x3D\xD8", 6);
    QTest::newRow("low surrogate first") << little << QByteArray("a\0\n\0\x00\xDE", 6);
    QTest::newRow("high surrogate twice") << little << QByteArray("a\0\n\0\x3D\xD8\x3D\xD8", 8);
    QTest::newRow("undefined in Windows-1252") << TextEncoding::Windows1252 << QByteArray("a\n\x81");
}

void CsvReaderTest::undecodable()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QByteArray, bytes);
    for (const qsizetype pieceBytes : {1, 262'144}) {
        CsvLimits limits;
        limits.pieceBytes = pieceBytes;
        const CsvReading reading = readAll(bytes, {encoding, u';'}, limits);
        QVERIFY(reading.error);
        QCOMPARE(*reading.error, Error(ErrorKind::BadInput, u"text-undecodable"_s, {{u"line"_s, u"2"_s}}));
        QCOMPARE(reading.rows, (Rows{{u"a"_s}}));
    }
}

void CsvReaderTest::recordsBeforeTheFailureArrive()
{
    const CsvReading reading = readAll("a;b\n1;2\n3;\"4");
    QVERIFY(reading.error);
    QCOMPARE(reading.rows, (Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
}

void CsvReaderTest::limitsHoldExactly()
{
    CsvLimits limits;
    limits.fieldChars = 4;
    limits.recordChars = 6;
    limits.columns = 3;
    QVERIFY(!readAll("abcd;ef;\n", {}, limits).error);
    QVERIFY(!readAll("\"ab\"\"d\";\"ef\";\n", {}, limits).error);
    QCOMPARE(readAll("abcde", {}, limits).error->code, u"csv-field-too-long"_s);
    QCOMPARE(readAll("abcd;efg", {}, limits).error->code, u"csv-record-too-long"_s);
    QCOMPARE(readAll("a;b;c;d", {}, limits).error->code, u"csv-too-many-columns"_s);
    QCOMPARE(readAll("a;b;c;", {}, limits).error->code, u"csv-too-many-columns"_s);
}

void CsvReaderTest::endlessInput_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("detected");
    QTest::addColumn<QString>("read");
    QTest::newRow("one line") << QByteArray("x") << u"csv-record-too-long"_s << u"csv-field-too-long"_s;
    QTest::newRow("one quoted line") << QByteArray("\"x") << u"csv-record-too-long"_s
                                     << u"csv-field-too-long"_s;
    QTest::newRow("separators") << QByteArray(";") << u"csv-record-too-long"_s << u"csv-too-many-columns"_s;
    QTest::newRow("NUL") << QByteArray("\0", 1) << u"file-not-text"_s << u"file-not-text"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\xff\xfe\0\0",
                                          11)
                            << u"file-not-text"_s << u"file-not-text"_s;
}

void CsvReaderTest::endlessInput()
{
    QFETCH(QByteArray, pattern);
    EndlessDevice device(pattern, qint64{1} << 40);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto dialect = test::detect(device);
    QVERIFY(!dialect.ok());
    QTEST(dialect.error().code, "detected");
    const CsvReading reading = readAll(device, {});
    QVERIFY(reading.error);
    QTEST(reading.error->code, "read");
    QVERIFY2(device.bytesHandedOut() < 8'000'000, "reading ends at the first violation");
}

void CsvReaderTest::sinkStopsReading()
{
    EndlessDevice device("1;2\n", qint64{1} << 40);
    QVERIFY(device.open(QIODevice::ReadOnly));
    int seen = 0;
    const Result<void> done = readCsv(device, {}, Job(), [&](const CsvRecord&) -> Result<void> {
        if (++seen == 3)
            return Error(ErrorKind::BadInput, u"enough"_s);
        return {};
    });
    QCOMPARE(done.error().code, u"enough"_s);
    QCOMPARE(seen, 3);
}

void CsvReaderTest::cancelStopsReading()
{
    EndlessDevice device("1;2\n", qint64{1} << 40);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const Job job;
    const Result<void> done = readCsv(device, {}, job, [&](const CsvRecord&) -> Result<void> {
        job.cancel();
        return {};
    });
    QCOMPARE(done.error(), Error(ErrorKind::Cancelled, u"cancelled"_s));
    QCOMPARE(test::detect(device, job).error().code, u"cancelled"_s);
}

void CsvReaderTest::progressIsTold()
{
    QByteArray bytes = QByteArray("1;2\n").repeated(1'000);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QList<qint64> told;
    const Job job([&](qint64 done, qint64 total) {
        QCOMPARE(total, 4'000);
        told.append(done);
    });
    CsvLimits limits;
    limits.pieceBytes = 1'500;
    QVERIFY(readCsv(
                buffer, {}, job, [](const CsvRecord&) { return Result<void>(); }, limits)
                .ok());
    QCOMPARE(told, (QList<qint64>{1'500, 3'000, 4'000, 4'000}));
}

void CsvReaderTest::unreadableDevice()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::seek (QBuffer): The device is not open");
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::seek (QBuffer): The device is not open");
    QCOMPARE(readAll(closed, {}).error.value(), Error(ErrorKind::Environment, u"read-failed"_s));
    QCOMPARE(test::detect(closed).error().code, u"read-failed"_s);
}

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
