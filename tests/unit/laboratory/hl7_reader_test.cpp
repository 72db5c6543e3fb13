// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/hl7_reader.h"
#include "core/laboratory/lab_issue_codes.h"
#include "tests/unit/laboratory/hl7_lines.h"
#include "tests/unit/laboratory/lab_reading.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

LabReading readAll(const QByteArray& bytes, const LabLimits& limits = {})
{
    return readLab(readHl7, bytes, limits);
}

/// The only result of a message with this OBX.
LabObservation resultOf(const QByteArray& obx)
{
    const std::vector<LabObservation> results = readAll(message({obx})).results();
    return results.size() == 1 ? results.front() : LabObservation();
}

LabObservation withValue(const QByteArray& type, const QByteArray& value, const QByteArray& status = "F")
{
    return resultOf("OBX|1|" + type + "|NPU27300^HbA1c^NPU||" + value + "|mmol/mol|||||" + status);
}

} // namespace

class Hl7ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeResult();
    void declaredDelimiters();
    void truncationCharacter();
    void escapes_data();
    void escapes();
    void lineEnds_data();
    void lineEnds();
    void framesAreStripped();
    void openFrameIsRefused();
    void batchCounts_data();
    void batchCounts();
    void untoldBatchIsTold();
    void values_data();
    void values();
    void statuses_data();
    void statuses();
    void sampleTimes_data();
    void sampleTimes();
    void specimenBehindTheResult();
    void severalOrdersAndMessages();
    void severalPeopleInAMessage();
    void oldPersonFields();
    void notesBelongToTheirResult();
    void characterSets_data();
    void characterSets();
    void utf16IsRead();
    void wholeFileFailures_data();
    void wholeFileFailures();
    void continuedLines();
    void indentedSegments();
    void longMessageIsRefused();
    void sinkStopsReading();
    void cancelling();
    void samePiecesSameRows();
};

void Hl7ReaderTest::wholeResult()
{
    const LabReading reading = readAll(message({Obx + "|||20260214081500|||IMMUNO^Immunokemi|TOSOH-7"}));
    QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
    QCOMPARE(reading.rows.size(), std::size_t(1));
    const LabObservation& row = reading.rows.front();
    QCOMPARE(row.line, 4);
    QCOMPARE(QString::fromStdString(row.path), u"MSH[1].OBR[1].OBX[1]"_s);
    QCOMPARE(row.identifiers.size(), std::size_t(2));
    QCOMPARE(row.identifiers[1].system, std::string("1.2.752.129.2.1.3.1"));
    QCOMPARE(row.codes.front(), (LabCode{"NPU27300", "NPU", "HbA1c (IFCC)"}));
    QCOMPARE(row.kind, LabValueKind::Number);
    QCOMPARE(row.sampledFrom, LabTimeSource::Observation);
    QVERIFY(row.findings.empty());

    QCOMPARE(cellOf(row, "personalNumber"), u"189001019802"_s);
    QCOMPARE(cellOf(row, "sampled"), u"2026-02-14"_s);
    QCOMPARE(cellOf(row, "code"), u"NPU27300"_s);
    QCOMPARE(cellOf(row, "value"), u"41.9"_s);
    QCOMPARE(cellOf(row, "unit"), u"mmol/mol"_s);
    QCOMPARE(cellOf(row, "status"), u"final"_s);
    QCOMPARE(cellOf(row, "laboratory"), u"Lab Syd"_s);
    QCOMPARE(cellOf(row, "method"), u"Immunokemi"_s);
    QCOMPARE(cellOf(row, "sampleId"), u"L900"_s);
    QCOMPARE(cellOf(row, "reported"), u"2026-02-15T10:00:00"_s);
    QVERIFY(cellFindings(row).empty());
}

void Hl7ReaderTest::declaredDelimiters()
{
    const QByteArray bytes = lines({"MSH#!@%*#LIS#Lab##Region#20260215##ORU!R01#M1#P#2.3",
                                    "PID#1##4711!!!Sjukhuset!MR@189001019802!!!*1.2.752.129.2.1.3.1*ISO!NI",
                                    "OBX#1#NM#NPU27300!Hb%S%A1c!NPU##41.9#mmol/mol#####F###20260214"});
    const LabReading reading = readAll(bytes);
    QCOMPARE(reading.results().size(), std::size_t(1));
    const LabObservation row = reading.results().front();
    QCOMPARE(cellOf(row, "personalNumber"), u"189001019802"_s);
    QCOMPARE(row.codes.front().text, std::string("Hb!A1c"));
    QCOMPARE(cellOf(row, "sampled"), u"2026-02-14"_s);
}

void Hl7ReaderTest::truncationCharacter()
{
    const LabReading reading =
        readAll(lines({"MSH|^~\\&#|LIS|Lab|||20260215||ORU^R01|M1|P|2.8", "OBX|1|ST|A^B||a\\P\\b|||||F"}));
    QCOMPARE(reading.results().front().value, std::string("a#b"));
    QVERIFY(reading.results().front().findings.empty());
}

void Hl7ReaderTest::escapes_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("meant");
    QTest::addColumn<bool>("known");
    QTest::newRow("delimiters") << QByteArray("\\F\\\\S\\\\R\\\\T\\\\E\\") << QByteArray("|^~&\\") << true;
    QTest::newRow("hex") << QByteArray("a\\X21\\b") << QByteArray("a!b") << true;
    QTest::newRow("hex in the character set") << QByteArray("\\XC3A5\\") << QByteArray("å") << true;
    QTest::newRow("hex line break") << QByteArray("a\\X0d0a\\b") << QByteArray("a\nb") << true;
    QTest::newRow("break") << QByteArray("a\\.br\\b") << QByteArray("a\nb") << true;
    QTest::newRow("lines") << QByteArray("a\\.sp2\\b") << QByteArray("a\n\nb") << true;
    QTest::newRow("spaces") << QByteArray("a\\.sk+3\\b") << QByteArray("a   b") << true;
    QTest::newRow("layout") << QByteArray("\\.fi\\a\\.nf\\\\.in+2\\b") << QByteArray("a\nb") << true;
    QTest::newRow("highlight") << QByteArray("is \\H\\HIGH\\N\\ now") << QByteArray("is HIGH now") << true;
    QTest::newRow("character set") << QByteArray("a\\C2842\\b\\M824041\\c") << QByteArray("abc") << true;
    QTest::newRow("local") << QByteArray("a\\Z99\\b") << QByteArray("a\\Z99\\b") << false;
    QTest::newRow("unknown") << QByteArray("a\\Q\\b") << QByteArray("a\\Q\\b") << false;
    QTest::newRow("odd hex") << QByteArray("a\\X2\\b") << QByteArray("a\\X2\\b") << false;
    QTest::newRow("no hex") << QByteArray("a\\Xgg\\b") << QByteArray("a\\Xgg\\b") << false;
    QTest::newRow("empty") << QByteArray("a\\\\b") << QByteArray("a\\\\b") << false;
    QTest::newRow("unclosed") << QByteArray("a\\Fb") << QByteArray("a\\Fb") << false;
    QTest::newRow("truncation undeclared") << QByteArray("a\\P\\b") << QByteArray("a\\P\\b") << false;
    QTest::newRow("escaped sign does not split") << QByteArray("1\\S\\128") << QByteArray("1^128") << true;
}

void Hl7ReaderTest::escapes()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, meant);
    QFETCH(bool, known);
    const LabObservation row = withValue("ST", sent);
    QCOMPARE(QByteArray::fromStdString(row.value), meant);
    QCOMPARE(!row.has(issue::EscapeUnknown), known);
}

void Hl7ReaderTest::lineEnds_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("CR") << QByteArray("\r");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
}

void Hl7ReaderTest::lineEnds()
{
    QFETCH(QByteArray, end);
    QByteArray bytes = message({Obx, Obx}) + message({Obx});
    bytes.replace("\r", end);
    const LabReading reading = readAll(bytes);
    QCOMPARE(reading.results().size(), std::size_t(3));
    QCOMPARE(reading.results()[0].line, 4);
    QCOMPARE(reading.results()[2].line, 9);
    bytes.chop(end.size());
    QCOMPARE(readAll(bytes).rows, reading.rows);
    QCOMPARE(readAll("\xEF\xBB\xBF" + bytes).rows, reading.rows);
}

void Hl7ReaderTest::framesAreStripped()
{
    const QByteArray framed = '\x0B' + message({Obx}) + "\x1C\r" + '\x0B' + message({Obx}) + "\x1C\r";
    const LabReading reading = readAll(framed);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), std::size_t(2));
    QCOMPARE(reading.rows[1].line, 9);
    QCOMPARE(reading.rows[1].identifiers, reading.rows[0].identifiers);
}

void Hl7ReaderTest::openFrameIsRefused()
{
    const LabReading reading = readAll('\x0B' + message({Obx}) + "\x1C\r" + '\x0B' + message({Obx}));
    QCOMPARE(reading.errorCode(), u"hl7-frame-open"_s);
    QCOMPARE(reading.errorArgument("line"), u"6"_s);
}

void Hl7ReaderTest::batchCounts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    const QByteArray bhs = "BHS|^~\\&|LIS\r";
    const QByteArray fhs = "FHS|^~\\&|LIS\r";
    const QByteArray one = message({Obx});
    QTest::newRow("right") << QByteArray(fhs + bhs + one + one + "BTS|2\r" + bhs + one + "BTS|1\rFTS|2\r")
                           << QString() << QString();
    QTest::newRow("no numbers") << QByteArray(fhs + bhs + one + "BTS||ok\rFTS\r") << QString() << QString();
    QTest::newRow("too few messages") << QByteArray(bhs + one + "BTS|2\r") << u"hl7-batch-count"_s << u"6"_s;
    QTest::newRow("too many messages")
        << QByteArray(bhs + one + one + "BTS|1\r") << u"hl7-batch-count"_s << u"10"_s;
    QTest::newRow("too few batches") << QByteArray(fhs + bhs + one + "BTS|1\rFTS|2\r") << u"hl7-file-count"_s
                                     << u"8"_s;
    QTest::newRow("no number") << QByteArray(bhs + one + "BTS|two\r") << u"hl7-batch-count"_s << u"6"_s;
}

void Hl7ReaderTest::batchCounts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, line);
    const LabReading reading = readAll(bytes);
    QCOMPARE(reading.errorCode(), code);
    QCOMPARE(reading.errorArgument("line"), line);
}

void Hl7ReaderTest::untoldBatchIsTold()
{
    const LabReading reading = readAll("FHS|^~\\&|LIS\rBHS|^~\\&|LIS\r" + message({Obx}));
    QVERIFY(!reading.error);
    QVERIFY(reading.tells(issue::BatchUntold));
    const LabReading nothing = readAll("FHS|^~\\&|LIS\rBHS|^~\\&|LIS\rBTS|0\rFTS|1\r");
    QVERIFY(!nothing.error);
    QVERIFY(nothing.tells(issue::MessagesNone));
    QVERIFY(readAll(message({Obx}) + "PV1|1\rBTS|1\rZZZ|1\r").tells(issue::SegmentsStray));
}

void Hl7ReaderTest::values_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<LabValueKind>("kind");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char* name, const char* type, const char* sent, LabValueKind kind,
                        const QString& cell, const char16_t* finding) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(sent) << kind << cell
                            << QString::fromUtf16(finding);
    };
    using Kind = LabValueKind;
    row("number", "NM", "41", Kind::Number, u"41"_s, u"");
    row("decimals as sent", "NM", "41.90", Kind::Number, u"41.90"_s, u"");
    row("decimal comma", "NM", "41,9", Kind::Number, u"41,9"_s, u"");
    row("sign", "NM", "+41", Kind::Number, u"+41"_s, u"");
    row("comparator in a number", "NM", "<20", Kind::Number, u"<20"_s, u"");
    row("comparator in text", "ST", ">130", Kind::Number, u">130"_s, u"");
    row("comparator with a space", "ST", "> 130", Kind::Text, u"> 130"_s, u"");
    row("comparator with a space in a number", "NM", "<= 20", Kind::Text, u"<= 20"_s, u"");
    row("at most", "ST", "<=20", Kind::Number, u"<=20"_s, u"");
    row("number as text", "ST", "41", Kind::Number, u"41"_s, u"");
    row("text", "ST", "se kommentar", Kind::Text, u"se kommentar"_s, u"");
    row("structured", "SN", "^90", Kind::Number, u"90"_s, u"");
    row("structured with comparator", "SN", ">^90", Kind::Number, u">90"_s, u"");
    row("structured equal", "SN", "=^90", Kind::Number, u"90"_s, u"");
    row("structured range", "SN", "^100^-^200", Kind::Range, u"100-200"_s, issue::ValueNotSingle);
    row("structured ratio", "SN", "^1^:^128", Kind::Range, u"1:128"_s, issue::ValueNotSingle);
    row("coded", "CE", "POS^Påvisad^L", Kind::Code, u"Påvisad"_s, u"");
    row("coded with exceptions", "CWE", "POS", Kind::Code, u"POS"_s, u"");
    row("several", "NM", "41~42", Kind::Text, u"41~42"_s, issue::ValueRepeated);
    row("no type", "", "41", Kind::Text, u"41"_s, issue::ValueKindMissing);
    row("text type", "TX", "41", Kind::Text, u"41"_s, issue::ValueKind);
    row("formatted text", "FT", "41", Kind::Text, u"41"_s, issue::ValueKind);
    row("document", "ED", "^AP^PDF^Base64^JVBERi0", Kind::Other, QString(), issue::ValueKind);
    row("date", "DT", "20260214", Kind::Other, u"20260214"_s, issue::ValueKind);
    row("numbers from to", "NR", "1^2", Kind::Other, u"1^2"_s, issue::ValueKind);
    row("nothing", "NM", "", Kind::None, QString(), u"");
    row("explicit nothing", "NM", "\"\"", Kind::None, QString(), u"");
}

void Hl7ReaderTest::values()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, sent);
    QFETCH(LabValueKind, kind);
    QFETCH(QString, cell);
    QFETCH(QString, finding);
    const LabObservation row = withValue(type, sent);
    QCOMPARE(row.line, 4);
    QCOMPARE(row.kind, kind);
    QCOMPARE(cellOf(row, "value"), cell);
    QCOMPARE(row.findings.empty() ? QString() : QString::fromUtf16(row.findings.front().code), finding);
}

void Hl7ReaderTest::statuses_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("cell");
    for (const auto& [sent, cell] :
         std::initializer_list<std::pair<const char*, const char*>>{{"F", "final"},
                                                                    {"f", "final"},
                                                                    {"U", "final"},
                                                                    {"C", "corrected"},
                                                                    {"A", "amended"},
                                                                    {"B", "amended"},
                                                                    {"P", "preliminary"},
                                                                    {"R", "preliminary"},
                                                                    {"S", "preliminary"},
                                                                    {"I", "registered"},
                                                                    {"O", "registered"},
                                                                    {"X", "cancelled"},
                                                                    {"N", "cancelled"},
                                                                    {"D", "entered-in-error"},
                                                                    {"W", "entered-in-error"},
                                                                    {"Q", "unknown"},
                                                                    {"FINAL", "unknown"},
                                                                    {"", ""}})
        QTest::newRow(sent) << QByteArray(sent) << QString::fromLatin1(cell);
}

void Hl7ReaderTest::statuses()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, cell);
    const LabObservation row = withValue("NM", "41", sent);
    QCOMPARE(cellOf(row, "status"), cell);
    QCOMPARE(QByteArray::fromStdString(row.sentStatus), sent);
    QCOMPARE(row.has(issue::StatusUnknown), cell == u"unknown");
    QCOMPARE(withValue("NM", "", sent).has(issue::ValueAbsent), cell == u"cancelled");
}

void Hl7ReaderTest::sampleTimes_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QByteArray>("specimen");
    QTest::addColumn<QString>("day");
    QTest::addColumn<LabTimeSource>("from");
    using From = LabTimeSource;
    const auto row = [](const char* name, const char* result, const char* order, const char* specimen,
                        const QString& day, From from) {
        QTest::newRow(name) << QByteArray(result) << QByteArray(order) << QByteArray(specimen) << day << from;
    };
    row("result first", "20260214", "20260213", "20260212", u"2026-02-14"_s, From::Observation);
    row("then order", "", "20260213", "20260212", u"2026-02-13"_s, From::Order);
    row("then specimen", "", "", "20260212", u"2026-02-12"_s, From::Specimen);
    row("none", "", "", "", QString(), From::None);
    row("fractions", "20260214081500.1234", "", "", u"2026-02-14"_s, From::Observation);
    row("hours", "2026021408", "", "", u"2026-02-14"_s, From::Observation);
    row("Swedish zone", "20260214233000+0100", "", "", u"2026-02-14"_s, From::Observation);
    row("universal time", "20260214233000+0000", "", "", u"2026-02-15"_s, From::Observation);
    row("summer", "20260614223000+0000", "", "", u"2026-06-15"_s, From::Observation);
    row("month only", "202602", "", "", u"2026-02"_s, From::Observation);
    row("no time", "igår", "", "", u"igår"_s, From::Observation);
    row("old precision", "20260214^S", "", "", u"2026-02-14"_s, From::Observation);
    row("ISO", "2026-02-14T08:15:00", "", "", u"2026-02-14"_s, From::Observation);
}

void Hl7ReaderTest::sampleTimes()
{
    QFETCH(QByteArray, result);
    QFETCH(QByteArray, order);
    QFETCH(QByteArray, specimen);
    QFETCH(QString, day);
    QFETCH(LabTimeSource, from);
    const LabReading reading =
        readAll(lines({Msh, Pid, "OBR|1|B77|L900|A|||" + order, "OBX|1|NM|A||1|u|||||F|||" + result,
                       "SPM|1|B1&X^P55||BLD|||||||||||||" + specimen}));
    QCOMPARE(reading.results().size(), std::size_t(1));
    const LabObservation row = reading.results().front();
    QCOMPARE(cellOf(row, "sampled"), day);
    QCOMPARE(row.sampledFrom, from);
    QCOMPARE(cellOf(row, "sampleId"), u"P55"_s);
    QCOMPARE(row.has(issue::SampleTimesDiffer), !result.isEmpty() && !order.isEmpty());
    QCOMPARE(cellsFind(row, issue::SampleDateZone), result.endsWith("+0000"));
}

void Hl7ReaderTest::specimenBehindTheResult()
{
    const LabReading reading =
        readAll(lines({Msh, Pid, "ORC|RE", "OBR|1||L1|A", "OBX|1|NM|A||1|u|||||F",
                       "SPM|1|^P1|||||||||||||||20260101^20260103", "ORC|RE", "OBR|2||L2|B",
                       "OBX|1|NM|B||2|u|||||F", "SPM|1|^P2|||||||||||||||20260201"}));
    QCOMPARE(reading.results().size(), std::size_t(2));
    QCOMPARE(cellOf(reading.results()[0], "sampleId"), u"P1"_s);
    QCOMPARE(cellOf(reading.results()[1], "sampleId"), u"P2"_s);
    QVERIFY(reading.results()[0].has(issue::SampleTimeSpread));
    QCOMPARE(cellOf(reading.results()[1], "sampled"), u"2026-02-01"_s);
}

void Hl7ReaderTest::severalOrdersAndMessages()
{
    const LabReading reading =
        readAll(message({Obx, Obx, "OBR|2|B78|L901|A|||20260101", Obx}) + message({Obx}));
    QStringList paths;
    for (const LabObservation& row : reading.rows)
        paths.append(QString::fromStdString(row.path) + u' ' + cellOf(row, "sampleId"));
    const QStringList expected{u"MSH[1].OBR[1].OBX[1] L900"_s, u"MSH[1].OBR[1].OBX[2] L900"_s,
                               u"MSH[1].OBR[2].OBX[1] L901"_s, u"MSH[2].OBR[1].OBX[1] L900"_s};
    QCOMPARE(paths, expected);
}

void Hl7ReaderTest::severalPeopleInAMessage()
{
    const LabReading reading = readAll(message({Obx, "PID|2||12^^^Sjukhuset^MR", Obx}));
    QCOMPARE(reading.results().size(), std::size_t(2));
    QCOMPARE(cellOf(reading.results()[1], "personalNumber"), u"12 (Sjukhuset)"_s);
    QVERIFY(cellOf(reading.results()[1], "sampled").isEmpty());
}

void Hl7ReaderTest::oldPersonFields()
{
    const auto person = [](const QByteArray& pid) {
        return cellOf(readAll(lines({Msh, pid, Obx})).results().front(), "personalNumber");
    };
    QCOMPARE(person("PID|1|189001019802|4711^^^Sjukhuset^MR"), u"189001019802"_s);
    QCOMPARE(person("PID|1||4711^^^Sjukhuset^MR|18900101-9802"), u"18900101-9802"_s);
    QCOMPARE(person("PID|1||4711" + QByteArray(16, '|') + "189001019802"), u"189001019802"_s);
    QCOMPARE(person("PID|1||4711"), u"4711 (?)"_s);
    QVERIFY(person("PID|1").isEmpty());
}

void Hl7ReaderTest::notesBelongToTheirResult()
{
    const LabReading reading = readAll(message({Obx, "NTE|1|L|ett", "NTE|2|L|två\\.br\\tre", Obx, "NTE|1"}));
    QCOMPARE(reading.results().size(), std::size_t(2));
    QCOMPARE(reading.results()[0].notes, (std::vector<std::string>{"ett", "två\ntre"}));
    QVERIFY(reading.results()[1].notes.empty());
}

void Hl7ReaderTest::characterSets_data()
{
    QTest::addColumn<QByteArray>("declared");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* declared, const char* bytes, const QString& text,
                        const char16_t* told) {
        QTest::newRow(name) << QByteArray(declared) << QByteArray(bytes) << text << QString::fromUtf16(told);
    };
    row("UTF-8", "UNICODE UTF-8", "\xC3\x96stersund", u"Östersund"_s, u"");
    row("Latin-1", "8859/1", "\xD6stersund", u"Östersund"_s, u"");
    row("Latin-9", "8859/15", "\xA4", u"€"_s, u"");
    row("first repetition", "8859/1~UNICODE UTF-8", "\xD6rebro", u"Örebro"_s, u"");
    row("UTF-8 said to be Latin-1", "8859/1", "\xC3\x96stersund", u"Östersund"_s, issue::CharsetWrong);
    row("Latin-1 said to be UTF-8", "UNICODE UTF-8", "\xD6stersund", u"Östersund"_s, issue::CharsetWrong);
    row("UTF-8 said to be ASCII", "ASCII", "\xC3\x96stersund", u"Östersund"_s, issue::CharsetWrong);
    row("undeclared", "", "\xD6stersund", u"Östersund"_s, issue::CharsetMissing);
    row("unknown", "ISO IR87", "\xD6stersund", u"\uFFFDstersund"_s, issue::CharsetUnknown);
    row("unknown but ASCII", "ISO IR999", "Ostersund", u"Ostersund"_s, u"");
    row("escaped in Latin-1", "8859/1", "\\XD6\\stersund", u"Östersund"_s, u"");
}

void Hl7ReaderTest::characterSets()
{
    QFETCH(QByteArray, declared);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, told);
    const LabReading reading = readAll(
        lines({"MSH|^~\\&|LIS|" + bytes + "|||20260215||ORU^R01|M1|P|2.5||||||" + declared, Pid, Obx}));
    QVERIFY(!reading.error);
    QCOMPARE(reading.results().size(), std::size_t(1));
    const LabObservation row = reading.results().front();
    QCOMPARE(declared == "8859/1" && bytes.startsWith('\\') ? text : cellOf(row, "laboratory"), text);
    QCOMPARE(cellOf(row, "value"), u"41.9"_s);
    QCOMPARE(reading.rows.size() == 1 ? QString() : QString::fromUtf16(reading.rows[0].findings[0].code),
             told);
    const LabObservation note =
        readAll(lines({"MSH|^~\\&|LIS|Lab|||20260215||ORU^R01|M1|P|2.5||||||" + declared, Pid, Obx,
                       "NTE|1|L|" + bytes}))
            .results()
            .front();
    QCOMPARE(QString::fromStdString(note.notes.front()), text);
}

void Hl7ReaderTest::utf16IsRead()
{
    const QString text = QString::fromUtf8(message({Obx, "NTE|1|L|Å\U0001F600"}));
    const LabReading expected = readAll(text.toUtf8());
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const QByteArray bytes = QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text);
        QCOMPARE(readAll(bytes).rows, expected.rows);
        LabLimits limits;
        limits.pieceBytes = 1;
        QCOMPARE(readAll(bytes, limits).rows, expected.rows);
    }
}

void Hl7ReaderTest::wholeFileFailures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"file-empty"_s;
    QTest::newRow("blank") << QByteArray("\r\n \r\n") << u"file-empty"_s;
    QTest::newRow("no header") << QByteArray("PID|1||4711\r") << u"hl7-no-header"_s;
    QTest::newRow("words") << QByteArray("MSHA") << u"hl7-no-header"_s;
    QTest::newRow("too short") << QByteArray("MSH|^~") << u"hl7-delimiters-invalid"_s;
    QTest::newRow("signs repeat") << QByteArray("MSH|^^^^|LIS") << u"hl7-delimiters-invalid"_s;
    QTest::newRow("letters") << QByteArray("MSH|abcd|LIS") << u"hl7-delimiters-invalid"_s;
    QTest::newRow("too many signs") << QByteArray("MSH|^~\\&#!|LIS") << u"hl7-delimiters-invalid"_s;
    QTest::newRow("NUL") << Msh + QByteArray(1, '\0') << u"hl7-not-text"_s;
    QTest::newRow("UTF-16 damaged") << QByteArray("\xFF\xFEM\0\0\xD8M\0", 8) << u"hl7-not-text"_s;
}

void Hl7ReaderTest::wholeFileFailures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const LabReading reading = readAll(bytes);
    QCOMPARE(reading.errorCode(), code);
    QVERIFY(reading.results().empty());
}

void Hl7ReaderTest::continuedLines()
{
    const LabReading reading = readAll(message({Obx, "NTE|1|L|rad ett\nrad två"}));
    QCOMPARE(reading.results().front().notes, std::vector<std::string>{"rad ett\nrad två"});
    const auto told = std::find_if(reading.rows.begin(), reading.rows.end(), [](const LabObservation& row) {
        return row.about == LabObservation::About::Message;
    });
    QVERIFY(told != reading.rows.end());
    QVERIFY(told->has(issue::LineContinued));
    QCOMPARE(told->findings.front().severity, Severity::Note);
    QCOMPARE(told->line, 6);
    // Small letters in a name are no reason to lose a segment.
    QCOMPARE(
        readAll(lines({Msh, Pid.toLower().replace("pid", "pid"), Obx})).results().front().identifiers.size(),
        std::size_t(2));
}

void Hl7ReaderTest::indentedSegments()
{
    const LabReading reading =
        readAll(lines({Msh, "  " + Pid, " " + Obr, Obx, "\t" + Obx, " " + Msh, Pid, Obx}));
    QCOMPARE(reading.results().size(), std::size_t(3));
    QVERIFY(!reading.tells(issue::LineContinued));
}

void Hl7ReaderTest::longMessageIsRefused()
{
    LabLimits limits;
    limits.messageBytes = 2000;
    QVERIFY(!readAll(message({Obx}), limits).error);
    QCOMPARE(readAll(message({Obx + QByteArray(3000, 'x')}), limits).errorCode(), u"hl7-message-too-long"_s);
    QCOMPARE(readAll(message(QList<QByteArray>(40, Obx)), limits).errorCode(), u"hl7-message-too-long"_s);
}

void Hl7ReaderTest::sinkStopsReading()
{
    QByteArray bytes = message({Obx, Obx});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    int rows = 0;
    const Result<void> done = readHl7(buffer, Job(), [&](const LabObservation&) -> Result<void> {
        ++rows;
        return Error(ErrorKind::Internal, u"internal"_s);
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"internal"_s);
    QCOMPARE(rows, 1);
}

void Hl7ReaderTest::cancelling()
{
    QByteArray bytes = message({Obx}).repeated(100);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    LabLimits limits;
    limits.pieceBytes = 1024;
    const Job job;
    int rows = 0;
    const Result<void> done = readHl7(
        buffer, job,
        [&](const LabObservation&) -> Result<void> {
            ++rows;
            job.cancel();
            return {};
        },
        limits);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(rows < 10);
}

void Hl7ReaderTest::samePiecesSameRows()
{
    QByteArray bytes = "FHS|^~\\&|LIS\r\nBHS|^~\\&|LIS\r\n";
    bytes += '\x0B' + message({Obx, "NTE|1|L|Å och\nÖ"}) + "\x1C\r";
    bytes += message({Obx, Obx}).replace("\r", "\r\n") + "BTS|2\nFTS|1\n";
    const LabReading whole = readAll(bytes);
    QVERIFY2(!whole.error, qPrintable(whole.errorCode()));
    QCOMPARE(whole.results().size(), std::size_t(3));
    for (const qsizetype piece : {1, 2, 3, 7, 64, 4096}) {
        LabLimits limits;
        limits.pieceBytes = piece;
        const LabReading pieces = readAll(bytes, limits);
        QVERIFY(!pieces.error);
        QCOMPARE(pieces.rows, whole.rows);
    }
}

QTEST_GUILESS_MAIN(Hl7ReaderTest)
#include "hl7_reader_test.moc"
