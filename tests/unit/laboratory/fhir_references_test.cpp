// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/lab_issue_codes.h"
#include "tests/unit/laboratory/fhir_texts.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

/// What results of FHIR point at: people, laboratories, specimens and devices, wherever they stand.
class FhirReferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjects_data();
    void subjects();
    void subjectsAnywhereInTheFile();
    void ambiguousSubjectIsHeld();
    void referenceToAnotherServerFindsNobody();
    void originOfTheResult();
    void manyResultsPointIntoOneResource();
    void identifiersAreCut();
};

void FhirReferencesTest::subjects_data()
{
    QTest::addColumn<QByteArray>("fullUrl");
    QTest::addColumn<QByteArray>("reference");
    const auto row = [](const char* name, const char* fullUrl, const char* reference) {
        QTest::newRow(name) << QByteArray(fullUrl) << QByteArray(reference);
    };
    row("relative", "https://lab.se/fhir/Patient/p1", "Patient/p1");
    row("absolute", "https://lab.se/fhir/Patient/p1", "https://lab.se/fhir/Patient/p1");
    row("with version", "https://lab.se/fhir/Patient/p1", "Patient/p1/_history/3");
    row("urn", "urn:uuid:0c6b1f3d-edb2-422b-a0af-a262fb90ed07",
        "urn:uuid:0c6b1f3d-edb2-422b-a0af-a262fb90ed07");
    row("no address", "", "Patient/p1");
    row("absolute without address", "", "https://lab.se/fhir/Patient/p1");
}

void FhirReferencesTest::subjects()
{
    QFETCH(QByteArray, fullUrl);
    QFETCH(QByteArray, reference);
    // The person may stand behind the result as well as before it.
    for (const bool before : {true, false}) {
        QList<QByteArray> entries{entry(resultOf(reference))};
        entries.insert(before ? 0 : 1, entry(patient("p1"), fullUrl));
        const LabObservation row = onlyRow(bundle(entries));
        QCOMPARE(cellOf(row, "personalNumber"), u"189001019802"_s);
        QVERIFY(row.findings.empty());
        QCOMPARE(QByteArray::fromStdString(row.subject), reference);
    }
}

void FhirReferencesTest::subjectsAnywhereInTheFile()
{
    const LabReading reading = readFhirText(resultOf("Patient/p1") + '\n' + patient("p1") + '\n' +
                                            resultOf("urn:uuid:p1") + "\r\n\n" + resultOf("Patient/p2"));
    QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
    QCOMPARE(reading.rows.size(), std::size_t(3));
    QCOMPARE(cellOf(reading.rows[0], "personalNumber"), u"189001019802"_s);
    QCOMPARE(cellOf(reading.rows[1], "personalNumber"), u"189001019802"_s);
    QCOMPARE(reading.rows[1].line, 3);
    QVERIFY(reading.rows[2].has(issue::SubjectUnresolved));
    QCOMPARE(cellOf(reading.rows[2], "personalNumber"), u"Patient/p2"_s);
    QCOMPARE(reading.rows[2].line, 5);

    const LabObservation contained =
        onlyRow(observation(R"("status":"final",)" + Code + R"(,"subject":{"reference":"#p"},"contained":[)" +
                            patient("p") + ']'));
    QCOMPARE(cellOf(contained, "personalNumber"), u"189001019802"_s);
}

void FhirReferencesTest::ambiguousSubjectIsHeld()
{
    const LabReading reading =
        readFhirText(bundle({entry(patient("p1"), "https://a.se/Patient/p1"),
                             entry(patient("p1", "189001039800"), "https://b.se/Patient/p1"),
                             entry(resultOf("Patient/p1")), entry(resultOf("https://b.se/Patient/p1"))}));
    QCOMPARE(reading.rows.size(), std::size_t(2));
    QVERIFY(reading.rows[0].has(issue::SubjectAmbiguous));
    QCOMPARE(cellOf(reading.rows[1], "personalNumber"), u"189001039800"_s);
}

void FhirReferencesTest::referenceToAnotherServerFindsNobody()
{
    const LabObservation row = onlyRow(bundle(
        {entry(patient("p1"), "https://a.se/Patient/p1"), entry(resultOf("https://b.se/Patient/p1"))}));
    QVERIFY(row.has(issue::SubjectUnresolved));
}

void FhirReferencesTest::originOfTheResult()
{
    const LabObservation row = onlyRow(bundle(
        {entry(observation(
             R"("status":"final",)" + Code + ',' + Value +
             R"(,"performer":[{"reference":"Organization/2"}],"specimen":{"reference":"Specimen/3"},)"
             R"("device":{"reference":"Device/4"})")),
         entry(R"({"resourceType":"Organization","id":"2","name":"Lab Syd"})"),
         entry(
             R"({"resourceType":"Specimen","id":"3","identifier":[{"value":"X"}],"accessionIdentifier":{"value":"L900"}})"),
         entry(
             R"({"resourceType":"Device","id":"4","deviceName":[{"name":"TOSOH G11","type":"model-name"}]})")}));
    QCOMPARE(cellOf(row, "laboratory"), u"Lab Syd"_s);
    QCOMPARE(cellOf(row, "sampleId"), u"L900"_s);
    QCOMPARE(cellOf(row, "method"), u"TOSOH G11"_s);
}

/// What they point at is looked up once: to go through it for each of them would take minutes.
void FhirReferencesTest::manyResultsPointIntoOneResource()
{
    constexpr int people = 1000;
    constexpr int results = 5000;
    QByteArray otherMembers;
    for (int i = 0; i < 700; ++i)
        otherMembers += "\"m" + QByteArray::number(i) + "\":1,";
    QByteArrayList contained;
    for (int i = 0; i <= people; ++i)
        contained << '{' + otherMembers + patient('p' + QByteArray::number(i)).sliced(1);
    for (int i = 0; i < results; ++i)
        contained << resultOf(i == 0 ? "#p1000" : "#p999");
    const LabReading reading =
        readFhirText(R"({"resourceType":"DiagnosticReport","contained":[)" + contained.join(',') + "]}");
    QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
    QCOMPARE(reading.rows.size(), std::size_t(results));
    QVERIFY(reading.rows.front().has(issue::SubjectUnresolved)); // beyond the first thousand
    QCOMPARE(cellOf(reading.rows.back(), "personalNumber"), u"189001019802"_s);
}

void FhirReferencesTest::identifiersAreCut()
{
    const LabObservation row =
        onlyRow(observation(R"("subject":{"identifier":{"system":")" + QByteArray(1000, 's') +
                            R"(","value":")" + QByteArray(1000, '1') + R"("}})"));
    QCOMPARE(row.identifiers.size(), std::size_t(1));
    QCOMPARE(row.identifiers.front().value.size(), LongestIdentifier);
    QCOMPARE(row.identifiers.front().system.size(), LongestIdentifier);
}

QTEST_GUILESS_MAIN(FhirReferencesTest)
#include "fhir_references_test.moc"
