// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/hl7_reader.h"
#include "core/laboratory/lab_issue_codes.h"
#include "tests/support/shared_data.h"
#include "tests/unit/laboratory/lab_reading.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

LabReading readShared(const QString& name)
{
    QFile file(sharedDataFolder() + u"/hl7v2/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, Error(ErrorKind::Environment, u"file-missing"_s)};
    return readLab(readHl7, file);
}

/// "code value unit status day sample" of each result.
QStringList summary(const LabReading& reading)
{
    QStringList all;
    for (const LabObservation& row : reading.results()) {
        QStringList cells;
        for (const char* key : {"code", "value", "unit", "status", "sampled", "sampleId"})
            cells.append(cellOf(row, key));
        all.append(cells.join(u' ').trimmed());
    }
    return all;
}

} // namespace

/// Files that others wrote to try readers of HL7.
class Hl7SharedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileEnds();
    void glycatedHaemoglobin();
    void queryAnswerIsNotRead();
    void delivery_data();
    void delivery();
    void largeMixedStream();
    void textsOfSeveralLines();
    void piecesMakeNoDifference();
};

void Hl7SharedFilesTest::initTestCase()
{
    if (sharedDataFolder().isEmpty())
        QSKIP("The shared test data is not here.");
}

/// Rows or a reason for each of them, and nothing without a word.
void Hl7SharedFilesTest::everyFileEnds()
{
    QDirIterator files(sharedDataFolder() + u"/hl7v2"_s, {u"*.hl7"_s, u"*.txt"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const LabReading reading = readLab(readHl7, file);
        QVERIFY2(reading.error || !reading.rows.empty(), qPrintable(file.fileName()));
        for (const LabObservation& row : reading.rows) {
            QVERIFY2(row.line > 0, qPrintable(file.fileName()));
            QVERIFY2(row.about == LabObservation::About::Observation || !row.findings.empty(),
                     qPrintable(file.fileName()));
        }
        ++read;
    }
    QVERIFY2(read > 200, "files are missing");
}

void Hl7SharedFilesTest::glycatedHaemoglobin()
{
    const LabReading first = readShared(u"hba1c/linuxforhealth-a1c-notes-1.hl7"_s);
    QVERIFY(!first.error);
    // A local code, and no time of the sample anywhere: the day stays empty and holds the row.
    const QStringList expected{u"17985 5.6 % final  248648498"_s, u"17853 114.02 mg/dL final  248648498"_s};
    QCOMPARE(summary(first), expected);
    QCOMPARE(first.results()[0].notes.size(), std::size_t(3));
    QCOMPARE(first.results()[0].notes[2], std::string("TEST NOTE BB line 3"));
    QCOMPARE(cellOf(first.results()[0], "personalNumber"), u"Pract1ID (MR)"_s);
    QCOMPARE(summary(readShared(u"hba1c/linuxforhealth-a1c-notes-2.hl7"_s)).first(), u"17985 5.6 % final"_s);
    const LabReading third = readShared(u"hba1c/linuxforhealth-a1c-notes-3.hl7"_s);
    QCOMPARE(third.results().size(), std::size_t(4));
    QCOMPARE(cellOf(third.results()[2], "sampled"), u"2018-05-20"_s);
    QCOMPARE(cellOf(third.results()[0], "personalNumber"), u"555444222111 (GenHosp)"_s);
}

void Hl7SharedFilesTest::queryAnswerIsNotRead()
{
    const LabReading reading = readShared(u"hba1c/nhapi-orf-r04-a1c-text-unit.hl7"_s);
    QCOMPARE(reading.errorCode(), u"hl7-type-unread"_s);
    QCOMPARE(reading.errorArgument("message"), u"ORF^R04"_s);
}

void Hl7SharedFilesTest::delivery_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("results");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const QString& code, int results, const char16_t* told = u"") {
        QTest::newRow(name) << code << results << QString::fromUtf16(told);
    };
    const QString other = u"hl7-not-results"_s;
    row("cosyte/canonical/oru-r01.hl7", {}, 3);
    row("cosyte/canonical/oru-r01-sn-results.hl7", {}, 3);
    row("cosyte/canonical/adt-a01.hl7", other, 0);
    row("cosyte/build/oru-r01.golden.hl7", {}, 2);
    row("cosyte/malformed/empty-input.hl7", u"file-empty"_s, 0);
    row("cosyte/malformed/no-msh-segment.hl7", u"hl7-no-header"_s, 0);
    row("cosyte/malformed/msh-too-short.hl7", u"hl7-delimiters-invalid"_s, 0);
    row("cosyte/malformed/invalid-encoding-characters.hl7", u"hl7-delimiters-invalid"_s, 0);
    row("cosyte/batch/single-batch.hl7", other, 0);
    row("cosyte/batch/multi-batch-file.hl7", other, 0);
    row("cosyte/batch/count-mismatch.hl7", u"hl7-batch-count"_s, 0);
    row("cosyte/batch/malformed-mid-batch.hl7", other, 0, issue::MessageBroken);
    row("cosyte/edge-cases/unknown-escapes.hl7", {}, 1, issue::EscapeUnknown);
    row("cosyte/edge-cases/truncation-char-msh2.hl7", {}, 1);
    row("cosyte/edge-cases/escape-highlight.hl7", {}, 1);
    row("cosyte/edge-cases/escape-formatting.hl7", {}, 2);
    row("cosyte/edge-cases/decoded-br.hl7", {}, 1);
    row("cosyte/vendor-quirks/unknown-escape-sequence.hl7", {}, 1, issue::EscapeUnknown);
    row("cosyte/vendor-shapes/genericLab/oru-r01.hl7", {}, 2);
    row("rethinkhealth-qa/qa/fixtures/oru-r01-lab.hl7", {}, 5);
    row("rethinkhealth-qa/qa/fixtures/invalid-missing-msh.hl7", u"hl7-no-header"_s, 0);
    row("rethinkhealth-qa/qa/fixtures/edge-custom-delimiters.hl7", other, 0);
    row("rethinkhealth-qa/qa/fixtures/invalid-wrong-version.hl7", other, 0);
    row("rethinkhealth-qa/examples/mllp-client/samples/oru-r01.hl7", {}, 3);
}

void Hl7SharedFilesTest::delivery()
{
    QFETCH(QString, code);
    QFETCH(int, results);
    QFETCH(QString, told);
    const LabReading reading = readShared(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(reading.errorCode(), code);
    QCOMPARE(static_cast<int>(reading.results().size()), results);
    if (!told.isEmpty())
        QVERIFY(reading.tells(reinterpret_cast<const char16_t*>(told.utf16())));
}

void Hl7SharedFilesTest::largeMixedStream()
{
    const LabReading reading = readShared(u"simhospital/messages.hl7"_s);
    QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
    QCOMPARE(reading.results().size(), std::size_t(3323));
    // 400 admissions, a merge and two documents are told one by one.
    QCOMPARE(std::count_if(reading.rows.begin(), reading.rows.end(),
                           [](const LabObservation& row) { return row.has(issue::MessageNotResults); }),
             403);
}

void Hl7SharedFilesTest::textsOfSeveralLines()
{
    for (const QString& name :
         {u"linuxforhealth/ORU-multiline-short.hl7"_s, u"linuxforhealth/ORU-multiline-short-mixed.hl7"_s}) {
        const LabReading reading = readShared(name);
        QVERIFY2(!reading.error, qPrintable(name));
        QVERIFY(!reading.results().empty());
    }
}

void Hl7SharedFilesTest::piecesMakeNoDifference()
{
    const QString name = u"simhospital/messages.hl7"_s;
    const LabReading whole = readShared(name);
    for (const qsizetype piece : {7, 4096}) {
        QFile file(sharedDataFolder() + u"/hl7v2/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        LabLimits limits;
        limits.pieceBytes = piece;
        QVERIFY(readLab(readHl7, file, limits).rows == whole.rows);
    }
}

QTEST_GUILESS_MAIN(Hl7SharedFilesTest)
#include "hl7_shared_files_test.moc"
