// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/fhir_reader.h"
#include "core/laboratory/lab_issue_codes.h"
#include "tests/unit/laboratory/fhir_texts.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

class FhirReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeResult();
    void decimalsAsWritten_data();
    void decimalsAsWritten();
    void values_data();
    void values();
    void absentValues();
    void components();
    void panels();
    void statuses();
    void sampleTimes_data();
    void sampleTimes();
    void everyBundleType_data();
    void everyBundleType();
    void bundlesOnLines();
    void deletedResults();
    void incompletePages();
    void failedEntries();
    void meaningThatIsExtended();
    void otherVersions_data();
    void otherVersions();
    void unknownElements();
    void wholeFileFailures_data();
    void wholeFileFailures();
    void nothingButOthers();
    void linesOfPlaces();
    void largeResourceIsRefused();
    void manyPeopleAreRefused();
    void cancelling();
    void samePiecesSameRows_data();
    void samePiecesSameRows();
    void utf16IsRead();
};

void FhirReaderTest::wholeResult()
{
    const QByteArray bytes = observation(
        R"("id":"o1","status":"amended",)" + Code + ',' + Value + ',' + Subject +
        R"(,"effectiveDateTime":"2026-02-14T08:15:00+01:00","issued":"2026-02-15T10:00:00.000+01:00",)"
        R"("performer":[{"display":"Namn Efternamn","reference":"Practitioner/1"},{"reference":"Organization/2","display":"Lab Syd"}],)"
        R"("specimen":{"identifier":{"value":"L900"}},"method":{"text":"Immunokemi"},"device":{"display":"TOSOH"},)"
        R"("note":[{"text":"ett"},{"text":"två"}])");
    const LabObservation row = onlyRow(bytes);
    QCOMPARE(row.path, std::string("Observation"));
    QCOMPARE(row.line, 1);
    QVERIFY(row.findings.empty());
    QCOMPARE(row.codes, (std::vector<LabCode>{{"NPU27300", "http://npu-terminology.org", ""}}));
    QCOMPARE(row.notes, (std::vector<std::string>{"ett", "två"}));
    QCOMPARE(row.device, std::string("TOSOH"));
    const QStringList expected{
        u"189001019802"_s, u"2026-02-14"_s, u"NPU27300"_s,   u"41.90"_s, u"mmol/mol"_s,
        u"amended"_s,      u"Lab Syd"_s,    u"Immunokemi"_s, u"L900"_s,  u"2026-02-15T10:00:00.000+01:00"_s};
    std::vector<LabFinding> findings;
    QCOMPARE(labCells(row, {{}, Today}, findings), expected);
    QVERIFY(findings.empty());
}

void FhirReaderTest::decimalsAsWritten_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char* number : {"41", "41.0", "41.90", "-0", "0.1", "5.883690716481881", "1.0e0", "1E-24",
                               "123456789012345678901234567890.123456789"})
        QTest::newRow(number) << QByteArray(number);
}

void FhirReaderTest::decimalsAsWritten()
{
    QFETCH(QByteArray, number);
    const LabObservation row = onlyRow(withValue(R"("valueQuantity":{"value":)" + number + '}'));
    QCOMPARE(QByteArray::fromStdString(row.value), number);
    QCOMPARE(row.kind, LabValueKind::Number);
}

void FhirReaderTest::values_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<LabValueKind>("kind");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char* name, const char* value, LabValueKind kind, const QString& cell,
                        const char16_t* finding) {
        QTest::newRow(name) << QByteArray(value) << kind << cell << QString::fromUtf16(finding);
    };
    using Kind = LabValueKind;
    row("comparator", R"("valueQuantity":{"value":20,"comparator":"<"})", Kind::Number, u"<20"_s, u"");
    row("at least", R"("valueQuantity":{"value":20,"comparator":">="})", Kind::Number, u">=20"_s, u"");
    row("quoted number", R"("valueQuantity":{"value":"41"})", Kind::Other, u"41"_s, issue::ValueAsText);
    row("quoted whole number", R"("valueInteger":"41")", Kind::Other, u"41"_s, issue::ValueAsText);
    row("truth for a number", R"("valueQuantity":{"value":true})", Kind::Other, QString(), issue::ValueKind);
    row("quantity without number", R"("valueQuantity":{"unit":"mmol/mol"})", Kind::None, QString(), u"");
    row("number in words", R"("valueString":"<20")", Kind::Number, u"<20"_s, u"");
    row("number in words with a space", R"("valueString":"< 20")", Kind::Text, u"< 20"_s, u"");
    row("words", R"("valueString":"se \u00e5")", Kind::Text, u"se å"_s, u"");
    row("whole number", R"("valueInteger":41)", Kind::Number, u"41"_s, u"");
    row("coded", R"("valueCodeableConcept":{"coding":[{"code":"POS","display":"Påvisad"}]})", Kind::Code,
        u"Påvisad"_s, u"");
    row("truth", R"("valueBoolean":true)", Kind::Other, u"true"_s, issue::ValueKind);
    row("date", R"("valueDateTime":"2026-02-14")", Kind::Other, u"2026-02-14"_s, issue::ValueKind);
    row("time", R"("valueTime":"08:15:00")", Kind::Other, u"08:15:00"_s, issue::ValueKind);
    row("period", R"("valuePeriod":{"start":"2026"})", Kind::Other, QString(), issue::ValueKind);
    row("range", R"("valueRange":{"low":{"value":1}})", Kind::Range, QString(), issue::ValueNotSingle);
    row("ratio", R"("valueRatio":{"numerator":{"value":1}})", Kind::Range, QString(), issue::ValueNotSingle);
    row("series", R"("valueSampledData":{"data":"1 2 3"})", Kind::Range, QString(), issue::ValueNotSingle);
    row("two values", R"("valueInteger":41,"valueString":"42")", Kind::Number, u"41"_s, issue::ValueRepeated);
    row("none", "", Kind::None, QString(), u"");
}

void FhirReaderTest::values()
{
    QFETCH(QByteArray, value);
    QFETCH(LabValueKind, kind);
    QFETCH(QString, cell);
    QFETCH(QString, finding);
    const LabObservation row = onlyRow(withValue(value));
    QCOMPARE(row.line, 1);
    QCOMPARE(row.kind, kind);
    QCOMPARE(cellOf(row, "value"), cell);
    QCOMPARE(row.findings.empty() ? QString() : QString::fromUtf16(row.findings.front().code), finding);
}

void FhirReaderTest::absentValues()
{
    const LabObservation row =
        onlyRow(withValue(R"("dataAbsentReason":{"coding":[{"code":"not-performed"}]})"));
    QVERIFY(row.has(issue::ValueAbsent));
    QCOMPARE(row.findings.front().value, std::string("not-performed"));
    const LabObservation extended = onlyRow(withValue(
        R"("valueQuantity":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"error"}]})"));
    QCOMPARE(extended.absentReason, std::string("error"));
    QVERIFY(extended.has(issue::ValueAbsent));
}

void FhirReaderTest::components()
{
    const LabReading reading = readFhirText(observation(
        R"("status":"final",)" + Subject +
        R"(,"code":{"text":"Blodtryck"},"component":[)"
        R"({"code":{"coding":[{"code":"8480-6"}]},"valueQuantity":{"value":131,"code":"mm[Hg]"}},)"
        R"({"code":{"coding":[{"code":"8462-4"}]},"dataAbsentReason":{"text":"inte mätt"}}])"));
    QCOMPARE(reading.rows.size(), std::size_t(2));
    QCOMPARE(reading.rows[0].path, std::string("Observation.component[0]"));
    QCOMPARE(cellOf(reading.rows[0], "code"), u"8480-6"_s);
    QCOMPARE(cellOf(reading.rows[0], "value"), u"131"_s);
    QCOMPARE(cellOf(reading.rows[1], "status"), u"final"_s);
    QVERIFY(reading.rows[1].value.empty());
    QVERIFY(reading.rows[1].unit.isEmpty());
    QVERIFY(!reading.rows[0].has(issue::ValueAbsent));
    QVERIFY(reading.rows[1].has(issue::ValueAbsent));
    QCOMPARE(readFhirText(observation(R"("status":"final",)" + Code + ',' + Value +
                                      R"(,"component":[{"code":{"text":"a"},"valueInteger":1}])"))
                 .rows.size(),
             std::size_t(2));
}

void FhirReaderTest::panels()
{
    const LabObservation row = onlyRow(
        observation(R"("status":"final",)" + Code + R"(,"hasMember":[{"reference":"Observation/2"}])"));
    QVERIFY(row.has(issue::PanelEmpty));
    QCOMPARE(row.about, LabObservation::About::Message);
}

void FhirReaderTest::statuses()
{
    const auto cell = [](const QByteArray& status) {
        return cellOf(onlyRow(observation(R"("status":)" + status + ',' + Code)), "status");
    };
    for (const char* status : {"registered", "preliminary", "final", "amended", "corrected", "cancelled",
                               "entered-in-error", "unknown"})
        QCOMPARE(cell('"' + QByteArray(status) + '"'), QString::fromLatin1(status));
    QCOMPARE(cell(R"("Final")"), u"final"_s);
    QCOMPARE(cell(R"(" Entered-In-Error")"), u"entered-in-error"_s);
    QCOMPARE(cell(R"("ready")"), u"unknown"_s);
    QCOMPARE(cell("7"), QString());
    QVERIFY(onlyRow(observation(R"("status":"ready",)" + Code)).has(issue::StatusUnknown));
    for (const char* known : {"Final", "unknown", "UNKNOWN"})
        QVERIFY(!onlyRow(observation(R"("status":")" + QByteArray(known) + R"(",)" + Code))
                     .has(issue::StatusUnknown));
}

void FhirReaderTest::sampleTimes_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("spread");
    const auto row = [](const char* name, const char* time, const QString& day, bool spread = false) {
        QTest::newRow(name) << QByteArray(time) << day << spread;
    };
    row("day", R"(,"effectiveDateTime":"2026-02-14")", u"2026-02-14"_s);
    row("moment", R"(,"effectiveDateTime":"2026-02-14T08:15:00+01:00")", u"2026-02-14"_s);
    row("universal time", R"(,"effectiveDateTime":"2026-02-14T23:30:00Z")", u"2026-02-15"_s);
    row("instant", R"(,"effectiveInstant":"2026-02-14T08:15:00.5Z")", u"2026-02-14"_s);
    row("period", R"(,"effectivePeriod":{"start":"2026-02-14T08:00:00Z","end":"2026-02-14T09:00:00Z"})",
        u"2026-02-14"_s);
    row("long period", R"(,"effectivePeriod":{"start":"2026-02-14","end":"2026-02-16"})", u"2026-02-14"_s,
        true);
    row("end alone", R"(,"effectivePeriod":{"end":"2026-02-16"})", u"2026-02-16"_s);
    row("timing", R"(,"effectiveTiming":{"event":["2026-02-14"]})", u"2026-02-14"_s);
    row("several times", R"(,"effectiveTiming":{"event":["2026-02-14","2026-02-15"]})", u"2026-02-14"_s,
        true);
    row("repeated", R"(,"effectiveTiming":{"repeat":{"boundsPeriod":{"start":"2026-02-14"}}})",
        u"2026-02-14"_s, true);
    row("two elements", R"(,"effectiveDateTime":"2026-02-14","effectiveInstant":"2026-03-14T00:00:00Z")",
        u"2026-02-14"_s, true);
    row("month", R"(,"effectiveDateTime":"2026-02")", u"2026-02"_s);
    row("none", "", QString());
    row("specimen",
        R"(,"contained":[{"resourceType":"Specimen","id":"s","collection":{"collectedDateTime":"2026-02-12"}}],"specimen":{"reference":"#s"})",
        u"2026-02-12"_s);
}

void FhirReaderTest::sampleTimes()
{
    QFETCH(QByteArray, time);
    QFETCH(QString, day);
    QFETCH(bool, spread);
    const LabObservation row = onlyRow(withValue(Value + time));
    QCOMPARE(cellOf(row, "sampled"), day);
    QCOMPARE(row.has(issue::SampleTimeSpread), spread);
    QCOMPARE(row.sampledFrom == LabTimeSource::None, day.isEmpty());
}

void FhirReaderTest::everyBundleType_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::newRow("document") << QByteArray();
    QTest::newRow("message") << QByteArray();
    QTest::newRow("collection") << QByteArray();
    QTest::newRow("transaction") << QByteArray(R"(,"request":{"method":"POST","url":"Observation"})");
    QTest::newRow("batch") << QByteArray(R"(,"request":{"method":"PUT","url":"Observation/1"})");
    QTest::newRow("transaction-response") << QByteArray(R"(,"response":{"status":"201 Created"})");
    QTest::newRow("batch-response") << QByteArray(R"(,"response":{"status":"200"})");
    QTest::newRow("history") << QByteArray(R"(,"request":{"method":"PUT","url":"Observation/1"})");
    QTest::newRow("searchset") << QByteArray(R"(,"search":{"mode":"match"})");
}

void FhirReaderTest::everyBundleType()
{
    QFETCH(QByteArray, extra);
    QByteArray result = entry(resultOf("Patient/p1"));
    result.insert(result.size() - 1, extra);
    const QByteArray bytes = bundle({entry(patient("p1")), result}, QTest::currentDataTag());
    const LabObservation row = onlyRow(bytes);
    QCOMPARE(row.path, std::string("entry[1].resource"));
    QCOMPARE(cellOf(row, "personalNumber"), u"189001019802"_s);
    // The type of the file may stand behind its content.
    QByteArray turned = bytes;
    turned.replace(R"("resourceType":"Bundle",)", "");
    turned.insert(turned.size() - 1, R"(,"resourceType":"Bundle")");
    QCOMPARE(onlyRow(turned), row);
}

void FhirReaderTest::bundlesOnLines()
{
    // The same address in two bundles means two people.
    const LabReading reading =
        readFhirText(bundle({entry(resultOf("Patient/p1")), entry(patient("p1"))}) + '\n' +
                     bundle({entry(patient("p1", "189001039800")), entry(resultOf("Patient/p1"))}) + '\n' +
                     bundle({entry(bundle({entry(resultOf("Patient/p1")), entry(patient("p1"))}))}));
    QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
    QCOMPARE(reading.rows.size(), std::size_t(3));
    QCOMPARE(cellOf(reading.rows[1], "personalNumber"), u"189001039800"_s);
    QCOMPARE(reading.rows[1].path, std::string("Bundle.entry[1].resource"));
    QCOMPARE(cellOf(reading.rows[2], "personalNumber"), u"189001019802"_s);
}

void FhirReaderTest::deletedResults()
{
    QByteArray result = resultOf("Patient/p1");
    result.replace(R"("status")", R"("id":"7","status")");
    const LabReading reading = readFhirText(
        bundle({R"({"request":{"method":"DELETE","url":"Observation/7"}})", entry(result)}, "history"));
    QCOMPARE(reading.rows.size(), std::size_t(1));
    QVERIFY(reading.rows[0].has(issue::ResultDeleted));
}

void FhirReaderTest::incompletePages()
{
    QByteArray page = bundle({entry(resultOf("Patient/p1"))}, "searchset");
    QVERIFY(!readFhirText(page).tells(issue::PageIncomplete));
    page.insert(page.size() - 1, R"(,"link":[{"relation":"self","url":"a"},{"relation":"next","url":"b"}])");
    const LabReading reading = readFhirText(page);
    QVERIFY(reading.tells(issue::PageIncomplete));
    QCOMPARE(reading.rows.back().about, LabObservation::About::File);
}

void FhirReaderTest::failedEntries()
{
    const LabReading reading = readFhirText(bundle(
        {R"({"response":{"status":"404 Not Found"}})",
         entry(R"({"resourceType":"OperationOutcome","issue":[]})"), entry(resultOf("Patient/p1")), "{}"}));
    QCOMPARE(reading.rows.size(), std::size_t(3));
    QVERIFY(reading.rows[0].has(issue::EntryFailed));
    QVERIFY(reading.rows[1].has(issue::EntryFailed));
    QCOMPARE(reading.results().size(), std::size_t(1));
}

void FhirReaderTest::meaningThatIsExtended()
{
    QVERIFY(onlyRow(withValue(Value + R"(,"modifierExtension":[{"url":"a"}])")).has(issue::MeaningExtended));
    QVERIFY(onlyRow(withValue(Value + R"(,"implicitRules":"urn:a")")).has(issue::MeaningExtended));
    QVERIFY(onlyRow(withValue(Value + R"(,"focus":[{"reference":"Patient/2"}])")).has(issue::FocusOther));
    QVERIFY(!onlyRow(withValue(Value + R"(,"extension":[{"url":"a"}])")).has(issue::MeaningExtended));
}

void FhirReaderTest::otherVersions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("version");
    QTest::newRow("DSTU2 category") << withValue(Value + R"(,"category":{"coding":[]})") << u"DSTU2"_s;
    QTest::newRow("DSTU2 comments") << withValue(Value + R"(,"comments":"a")") << u"DSTU2"_s;
    QTest::newRow("STU3 comment") << withValue(Value + R"(,"comment":"a")") << u"STU3"_s;
    QTest::newRow("STU3 context") << withValue(Value + R"(,"context":{"reference":"Encounter/1"})")
                                  << u"STU3"_s;
    QTest::newRow("R5 triggered") << withValue(Value + R"(,"triggeredBy":[])") << u"R5"_s;
    QTest::newRow("R5 body") << withValue(Value + R"(,"bodyStructure":{})") << u"R5"_s;
    QTest::newRow("another resource")
        << bundle({entry(R"({"resourceType":"MedicationOrder"})"), entry(resultOf("Patient/1"))})
        << u"DSTU2"_s;
    QTest::newRow("no results at all")
        << bundle({entry(
               R"({"resourceType":"Practitioner","identifier":[{"type":{"coding":[{"system":"http://hl7.org/fhir/identifier-type"}]}}]})")})
        << u"STU3"_s;
}

void FhirReaderTest::otherVersions()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, version);
    const LabReading reading = readFhirText(bytes);
    QCOMPARE(reading.errorCode(), u"fhir-version"_s);
    QCOMPARE(reading.errorArgument("version"), version);
}

void FhirReaderTest::unknownElements()
{
    const LabObservation row = onlyRow(withValue(Value + R"(,"värde":1,"_status":{}, "flavour":1)"));
    QVERIFY(row.has(issue::ElementUnknown));
    QCOMPARE(row.findings.size(), std::size_t(1));
    QVERIFY(
        onlyRow(
            withValue(Value +
                      R"(,"category":[{"coding":[{"system":"http://hl7.org/fhir/observation-category"}]}])"))
            .has(issue::VersionSuspected));
}

void FhirReaderTest::wholeFileFailures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& code,
                        const QString& line = {}) { QTest::newRow(name) << bytes << code << line; };
    const QByteArray whole = bundle({entry(resultOf("Patient/1"))});
    row("nothing", "", u"file-empty"_s);
    row("blank", " \n\n", u"file-empty"_s);
    row("XML", "\xEF\xBB\xBF\n<Observation xmlns=\"http://hl7.org/fhir\"/>", u"file-kind-fhir-xml"_s, u"2"_s);
    row("no FHIR", "{\"a\":1}", u"fhir-not-fhir"_s, u"1"_s);
    row("an array", '[' + resultOf("Patient/1") + ']', u"fhir-not-fhir"_s, u"1"_s);
    row("words", "hej", u"json-syntax"_s, u"1"_s);
    row("cut off", whole.left(whole.size() - 3), u"json-cut-off"_s, u"1"_s);
    row("cut off in a result", whole.left(120), u"json-cut-off"_s, u"1"_s);
    row("garbage behind", whole + 'x', u"json-syntax"_s, u"1"_s);
    row("two on a line", whole + whole, u"json-syntax"_s, u"1"_s);
    row("comma behind",
        "{\"resourceType\":\"Bundle\",\n\"entry\":[\n" + entry(resultOf("Patient/1")) + ",\n]}",
        u"json-syntax"_s, u"4"_s);
    row("no comma", "{\"resourceType\":\"Bundle\",\"entry\":[{}\n{}]}", u"json-syntax"_s, u"2"_s);
    row("comma first", "{\"resourceType\":\"Bundle\",\"entry\":[,{}]}", u"json-syntax"_s, u"1"_s);
    row("brackets crossed", "{\"resourceType\":\"Bundle\",\"entry\":[\n{\"resource\":[}]]}", u"json-syntax"_s,
        u"2"_s);
    row("duplicate key", "{\"resourceType\":\"Bundle\",\"entry\":[\n\n{\"resource\":{},\"resource\":{}}]}",
        u"json-duplicate-key"_s, u"3"_s);
    row("entries twice", "{\"resourceType\":\"Bundle\",\"entry\":[],\"entry\":[]}", u"json-duplicate-key"_s,
        u"1"_s);
    row("behind the entries", "{\"resourceType\":\"Bundle\",\n\"entry\":[\n{},\n{}\n],\n\"type\":tru}",
        u"json-syntax"_s, u"6"_s);
    row("too deep", withValue("\"note\":" + QByteArray(200, '[') + QByteArray(200, ']')), u"json-too-deep"_s,
        u"1"_s);
    row("large number", withValue("\"valueQuantity\":{\"value\":1" + QByteArray(300, '0') + '}'),
        u"json-number-too-large"_s, u"1"_s);
    row("large exponent", withValue("\"valueQuantity\":{\"value\":1e99999}"), u"json-number-too-large"_s,
        u"1"_s);
    row("half a character", withValue("\"valueString\":\"\\ud800\""), u"json-lone-surrogate"_s, u"1"_s);
    row("other half", withValue("\"valueString\":\"\\udc00\""), u"json-lone-surrogate"_s, u"1"_s);
    row("not UTF-8", withValue("\"valueString\":\"\xE5\""), u"json-not-utf8"_s, u"1"_s);
    row("line end in text", withValue("\"valueString\":\"\n\""), u"json-syntax"_s, u"1"_s);
    row("bad line",
        resultOf("a") + "\n\n" + resultOf("b") + "\n{\"resourceType\":\"Observation\"\n" + resultOf("c"),
        u"json-syntax"_s, u"4"_s);
    row("last line cut off", resultOf("a") + "\n{\"resourceType\":\"Observation\"", u"json-cut-off"_s,
        u"2"_s);
    row("another version on a line", resultOf("a") + "\n" + withValue("\"comment\":\"a\""), u"fhir-version"_s,
        u"2"_s);
}

void FhirReaderTest::wholeFileFailures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, line);
    const LabReading reading = readFhirText(bytes);
    QCOMPARE(reading.errorCode(), code);
    QCOMPARE(reading.errorArgument("line"), line);
    for (const qsizetype piece : {1, 5}) {
        LabLimits limits;
        limits.pieceBytes = piece;
        const LabReading pieces = readFhirText(bytes, limits);
        QVERIFY(pieces.error == reading.error);
        QCOMPARE(pieces.rows, reading.rows);
    }
}

void FhirReaderTest::nothingButOthers()
{
    const LabReading reading = readFhirText(patient("1") + '\n' + patient("2"));
    QCOMPARE(reading.errorCode(), u"fhir-no-observations"_s);
    QCOMPARE(reading.errorArgument("found"), u"Patient"_s);
    QCOMPARE(readFhirText(bundle({}, "searchset")).errorCode(), u"fhir-no-observations"_s);
}

void FhirReaderTest::linesOfPlaces()
{
    const QByteArray pretty =
        "{\r\n \"resourceType\": \"Bundle\",\r\n \"entry\": [\r\n  {\r\n   \"resource\":\r\n"
        "    {\r\n     \"resourceType\": \"Observation\", \"component\": [\r\n"
        "      {\"valueInteger\": 1},\r\n      {\"valueInteger\": 2}]\r\n    }\r\n  }\r\n ]\r\n}";
    for (const qsizetype piece : {1, 4096}) {
        LabLimits limits;
        limits.pieceBytes = piece;
        const LabReading reading = readFhirText(pretty, limits);
        QCOMPARE(reading.rows.size(), std::size_t(2));
        QCOMPARE(reading.rows[0].line, 8);
        QCOMPARE(reading.rows[1].line, 9);
        QCOMPARE(reading.rows[1].path, std::string("entry[0].resource.component[1]"));
    }
}

void FhirReaderTest::largeResourceIsRefused()
{
    LabLimits limits;
    limits.messageBytes = 4000;
    const QByteArray large = withValue("\"valueString\":\"" + QByteArray(5000, 'x') + '"');
    QCOMPARE(readFhirText(large, limits).errorCode(), u"fhir-resource-too-large"_s);
    QCOMPARE(readFhirText(bundle({entry(large)}), limits).errorCode(), u"fhir-resource-too-large"_s);
    QCOMPARE(readFhirText(resultOf("a") + '\n' + large, limits).errorCode(), u"fhir-resource-too-large"_s);
    QVERIFY(!readFhirText(bundle(QList<QByteArray>(100, entry(resultOf("a")))), limits).error);
    QVERIFY(!readFhirText(QList<QByteArray>(100, resultOf("a")).join('\n'), limits).error);
}

void FhirReaderTest::manyPeopleAreRefused()
{
    LabLimits limits;
    limits.indexBytes = 10'000;
    QByteArray people = resultOf("a");
    for (int i = 0; i < 100; ++i)
        people += '\n' + patient(QByteArray::number(i));
    QCOMPARE(readFhirText(people, limits).errorCode(), u"fhir-index-too-large"_s);
}

void FhirReaderTest::cancelling()
{
    QByteArray bytes = (resultOf("a") + '\n').repeated(200);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    LabLimits limits;
    limits.pieceBytes = 1024;
    qint64 lastDone = 0;
    qint64 lastTotal = 0;
    const Job job([&](qint64 done, qint64 total) {
        lastDone = done;
        lastTotal = total;
    });
    int rows = 0;
    const auto count = [&](const LabObservation&) -> Result<void> {
        ++rows;
        return {};
    };
    QVERIFY(readFhir(buffer, job, count, limits));
    QCOMPARE(rows, 200);
    QCOMPARE(lastDone, lastTotal);
    QCOMPARE(lastTotal, 2 * bytes.size());
    const Result<void> done = readFhir(
        buffer, job,
        [&](const LabObservation&) -> Result<void> {
            job.cancel();
            return {};
        },
        limits);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
}

void FhirReaderTest::samePiecesSameRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray tricky = withValue(R"("valueString":"\"}]\\","note":[{"text":"åäö \ud83d\ude00 {["}])");
    QTest::newRow("bundle") << bundle({entry(patient("p1")), entry(tricky), entry(resultOf("Patient/p1"))});
    QTest::newRow("lines") << tricky + "\r\n" + resultOf("Patient/p1") + '\n' + patient("p1");
    QTest::newRow("one") << tricky;
}

void FhirReaderTest::samePiecesSameRows()
{
    QFETCH(QByteArray, bytes);
    const LabReading whole = readFhirText(bytes);
    QVERIFY2(!whole.error, qPrintable(whole.errorCode()));
    QCOMPARE(whole.rows.front().value, std::string("\"}]\\"));
    for (const qsizetype piece : {1, 2, 3, 7, 64, 4096}) {
        LabLimits limits;
        limits.pieceBytes = piece;
        const LabReading pieces = readFhirText(bytes, limits);
        QVERIFY(!pieces.error);
        QCOMPARE(pieces.rows, whole.rows);
    }
}

void FhirReaderTest::utf16IsRead()
{
    const QString text = QString::fromUtf8(withValue(R"("valueString":"å 😀")"));
    const QByteArray bytes =
        QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(text);
    QCOMPARE(readFhirText(bytes).rows, readFhirText(text.toUtf8()).rows);
}

QTEST_GUILESS_MAIN(FhirReaderTest)
#include "fhir_reader_test.moc"
