// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/fhir_reader.h"
#include "core/laboratory/json_tape.h"
#include "core/laboratory/lab_issue_codes.h"
#include "tests/support/shared_data.h"
#include "tests/unit/laboratory/lab_reading.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString& name)
{
    return sharedDataFolder() + u"/fhir/"_s + name;
}

LabReading readShared(const QString& name, const LabLimits& limits = {})
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {{}, Error(ErrorKind::Environment, u"file-missing"_s)};
    return readLab(readFhir, file, limits);
}

QStringList filesOf(const QString& folder, const QStringList& filters)
{
    return QDir(pathOf(folder)).entryList(filters, QDir::Files, QDir::Name);
}

/// "kind comparator value unit status" of each row.
QStringList summary(const LabReading& reading)
{
    QStringList all;
    for (const LabObservation& row : reading.rows)
        all.append(QStringList{QString::fromStdString(row.sentKind), cellOf(row, "value"),
                               cellOf(row, "unit"), cellOf(row, "status"), cellOf(row, "sampled")}
                       .join(u' ')
                       .trimmed());
    return all;
}

} // namespace

/// Files that others wrote to try readers of FHIR and JSON.
class FhirSharedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bulkResultsEqualTheAnswers();
    void bulkPeople();
    void bulkInOneFileFindsPeople();
    void piecesMakeNoDifference();
    void officialExamples_data();
    void officialExamples();
    void everyOfficialExampleEnds();
    void otherVersionsAreRefused();
    void jsonTestSuite();
    void validatorCases_data();
    void validatorCases();
};

void FhirSharedFilesTest::initTestCase()
{
    if (sharedDataFolder().isEmpty())
        QSKIP("The shared test data is not here.");
}

void FhirSharedFilesTest::bulkResultsEqualTheAnswers()
{
    QFile answers(pathOf(u"synthea-hba1c-ndjson/expected.csv"_s));
    QVERIFY(answers.open(QIODevice::ReadOnly));
    QByteArrayList expected = answers.readAll().trimmed().split('\n');
    QCOMPARE(expected.takeFirst().trimmed(), QByteArray("patient,effective,value,unit,status"));

    const LabReading reading = readShared(u"synthea-hba1c-ndjson/Observation.ndjson"_s);
    QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
    QCOMPARE(static_cast<qsizetype>(reading.rows.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const LabObservation& row = reading.rows[static_cast<std::size_t>(i)];
        const std::string line = row.subject.substr(std::string("urn:uuid:").size()) + ',' + row.sampled +
                                 ',' + row.comparator + row.value + ',' + row.unit.code + ',' +
                                 std::string(labStatusKey(row.status));
        QCOMPARE(QByteArray::fromStdString(line), expected[i].trimmed());
        QCOMPARE(row.line, i + 1);
    }
}

void FhirSharedFilesTest::bulkPeople()
{
    const LabReading reading = readShared(u"synthea-hba1c-ndjson/Patient.ndjson"_s);
    QCOMPARE(reading.errorCode(), u"fhir-no-observations"_s);
    QCOMPARE(reading.errorArgument("found"), u"Patient"_s);
}

void FhirSharedFilesTest::bulkInOneFileFindsPeople()
{
    QByteArray both;
    for (const QString& name : {u"Observation.ndjson"_s, u"Patient.ndjson"_s}) {
        QFile file(pathOf(u"synthea-hba1c-ndjson/"_s + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        both += file.readAll().trimmed() + '\n';
    }
    const LabReading reading = readLab(readFhir, both);
    QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
    for (const LabObservation& row : reading.rows) {
        QVERIFY(!row.has(issue::SubjectUnresolved));
        QVERIFY(row.identifiers.size() >= 2);
    }
}

void FhirSharedFilesTest::piecesMakeNoDifference()
{
    for (const QString& name : {u"synthea-hba1c-ndjson/Observation.ndjson"_s,
                                u"r4-official-examples/DiagnosticReport-f201.json"_s}) {
        const LabReading whole = readShared(name);
        for (const qsizetype piece : {7, 4096}) {
            LabLimits limits;
            limits.pieceBytes = piece;
            const LabReading pieces = readShared(name, limits);
            QVERIFY(pieces.rows == whole.rows);
            QCOMPARE(pieces.errorCode(), whole.errorCode());
        }
    }
}

void FhirSharedFilesTest::officialExamples_data()
{
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char* name, const QStringList& rows) { QTest::newRow(name) << rows; };
    row("Observation-f001", {u"valueQuantity 6.3 mmol/L final 2013-04-02"_s});
    row("Observation-blood-pressure",
        {u"valueQuantity 107 mm[Hg] final 2012-09-17"_s, u"valueQuantity 60 mm[Hg] final 2012-09-17"_s});
    row("Observation-blood-pressure-cancel", {u"cancelled 2012-09-17"_s, u"cancelled 2012-09-17"_s});
    row("Observation-blood-pressure-dar",
        {u"valueQuantity 107 mm[Hg] final 2012-09-17"_s, u"final 2012-09-17"_s});
    row("Observation-unsat", {u"cancelled 2013-04-02"_s});
    row("Observation-decimal",
        {u"valueQuantity 1.0 g final"_s, u"valueQuantity 1.00 g final"_s, u"valueQuantity 1.0 g final"_s,
         u"valueQuantity 1E-22 g final"_s, u"valueQuantity 1000000000000000000 g final"_s,
         u"valueQuantity 1.000000000000000000E-245 g final"_s,
         u"valueQuantity -1.000000000000000000E+245 g final"_s});
}

void FhirSharedFilesTest::officialExamples()
{
    QFETCH(QStringList, rows);
    const LabReading reading =
        readShared(u"r4-official-examples/"_s + QString::fromLatin1(QTest::currentDataTag()) + u".json"_s);
    QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
    QCOMPARE(summary(reading), rows);
}

/// Every Observation gives rows, and every row that lacks a value says why.
void FhirSharedFilesTest::everyOfficialExampleEnds()
{
    const QStringList names = filesOf(u"r4-official-examples"_s, {u"*.json"_s});
    QVERIFY(names.size() > 100);
    for (const QString& name : names) {
        const LabReading reading = readShared(u"r4-official-examples/"_s + name);
        if (!name.startsWith(u"Observation-")) {
            QVERIFY2(!reading.rows.empty() || reading.errorCode() == u"fhir-no-observations",
                     qPrintable(name));
            continue;
        }
        QVERIFY2(!reading.error, qPrintable(name + u' ' + reading.errorCode()));
        QVERIFY2(!reading.rows.empty(), qPrintable(name));
        for (const LabObservation& row : reading.rows) {
            QVERIFY2(!row.has(issue::ElementUnknown), qPrintable(name));
            QVERIFY2(row.kind == LabValueKind::Number || row.kind == LabValueKind::Code ||
                         row.kind == LabValueKind::Text || row.kind == LabValueKind::None ||
                         !row.findings.empty(),
                     qPrintable(name));
        }
    }
}

void FhirSharedFilesTest::otherVersionsAreRefused()
{
    const LabReading old = readShared(u"wrong-version/DSTU-2/CUSTOM/diabetes.json"_s);
    QCOMPARE(old.errorCode(), u"fhir-version"_s);
    QCOMPARE(old.errorArgument("version"), u"DSTU2"_s);
    QVERIFY(old.rows.empty());
    const QStringList names = filesOf(u"wrong-version/STU-3/SMART"_s, {u"*.json"_s});
    QVERIFY(!names.isEmpty());
    for (const QString& name : names) {
        const LabReading reading = readShared(u"wrong-version/STU-3/SMART/"_s + name);
        QCOMPARE(reading.errorCode(), u"fhir-version"_s);
        QCOMPARE(reading.errorArgument("version"), u"STU3"_s);
    }
}

/// y_ must be read, n_ must be refused, i_ is free but must end.
void FhirSharedFilesTest::jsonTestSuite()
{
    const QStringList names = filesOf(u"json-test-suite/test_parsing"_s, {u"*.json"_s});
    QVERIFY(names.size() > 200);
    JsonTape tape;
    for (const QString& name : names) {
        QFile file(pathOf(u"json-test-suite/test_parsing/"_s + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const bool accepted =
            !tape.parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        QVERIFY2(!name.startsWith(u"n_") || !accepted, qPrintable(name));
        // The same key twice is refused, since nobody can tell which one is meant.
        const bool twice = name.startsWith(u"y_object_duplicated_key");
        QVERIFY2(!name.startsWith(u"y_") || accepted != twice, qPrintable(name));
        const LabReading reading = readLab(readFhir, bytes);
        QVERIFY2(reading.error, qPrintable(name));
        const bool json = !reading.errorCode().startsWith(u"json-");
        QVERIFY2(name.startsWith(u"i_") || json == (accepted || reading.errorCode().startsWith(u"file-")),
                 qPrintable(name + u' ' + reading.errorCode()));
    }
}

void FhirSharedFilesTest::validatorCases_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* name, const QString& code, int rows) {
        QTest::newRow(name) << code << rows;
    };
    row("bad-json-close-1.json", u"json-syntax"_s, 0);
    row("bad-json-close-2.json", u"json-syntax"_s, 0);
    row("bad-json-close-3.json", u"json-syntax"_s, 0);
    row("observation-with-trailing-dot.json", u"json-syntax"_s, 0);
    row("bundle-good.json", u"fhir-no-observations"_s, 0);
    row("observation102.json", u"fhir-version"_s, 0);
    row("observation401_ucum.json", {}, 1);
}

void FhirSharedFilesTest::validatorCases()
{
    QFETCH(QString, code);
    QFETCH(int, rows);
    const LabReading reading =
        readShared(u"fhir-test-cases/validator/"_s + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(reading.errorCode(), code);
    QCOMPARE(static_cast<int>(reading.results().size()), rows);
}

QTEST_GUILESS_MAIN(FhirSharedFilesTest)
#include "fhir_shared_files_test.moc"
