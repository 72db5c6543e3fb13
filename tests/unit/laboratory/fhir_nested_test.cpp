// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/lab_issue_codes.h"
#include "tests/unit/laboratory/fhir_texts.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

/// "path value" of every row that is about a result.
QStringList placesAndValues(const LabReading& reading)
{
    QStringList found;
    for (const LabObservation& row : reading.results())
        found.append(QString::fromStdString(row.path) + u' ' + cellOf(row, "value"));
    return found;
}

QByteArray valued(const QByteArray& value, const QByteArray& members = {})
{
    return withValue(R"("valueInteger":)" + value + members);
}

QByteArray contained(const QList<QByteArray>& resources)
{
    return R"(,"contained":[)" + resources.join(',') + ']';
}

QByteArray parameters(const QList<QByteArray>& parameters)
{
    return R"({"resourceType":"Parameters","parameter":[)" + parameters.join(',') + "]}";
}

QByteArray parameter(const QByteArray& resource)
{
    return R"({"name":"resource","resource":)" + resource + '}';
}

} // namespace

/// Resources that stand in others: none of the results in them is lost, and none is read twice.
class FhirNestedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsInAReport();
    void resultInAResult();
    void resultInAPanel();
    void resultInAComponentPanelOfABundle();
    void resultInAResultHasItsHoldersPerson();
    void resultsInParameters();
    void parametersPointAtWhatTheyHold();
    void parametersWithoutResults();
    void bundleInParameters();
    void tooDeepIsTold_data();
    void tooDeepIsTold();
    void deepPeopleAreNotTold();
};

void FhirNestedTest::resultsInAReport()
{
    const LabObservation row =
        onlyRow(R"({"resourceType":"DiagnosticReport","subject":)" +
                QByteArray(R"({"reference":"#p"},"contained":[)") + patient("p") + ',' +
                observation(R"("id":"r1","status":"final",)" + Code + ',' + Value) + "]}");
    QCOMPARE(row.path, std::string("DiagnosticReport.contained[1]"));
    QCOMPARE(cellOf(row, "personalNumber"), u"189001019802"_s);
}

void FhirNestedTest::resultInAResult()
{
    const QByteArray member = valued("38", R"(,"id":"m","effectiveDateTime":"2026-03-03")");
    const QByteArray holder =
        valued("44", R"(,"effectiveDateTime":"2026-02-01","derivedFrom":[{"reference":"#m"}])" +
                         contained({member}));
    const LabReading reading = readFhirText(holder);
    QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
    QCOMPARE(reading.rows.size(), std::size_t(2));
    QCOMPARE(placesAndValues(reading), QStringList({u"Observation 44"_s, u"Observation.contained[0] 38"_s}));
    QCOMPARE(cellOf(reading.rows[1], "sampled"), u"2026-03-03"_s);
    QCOMPARE(cellOf(reading.rows[1], "personalNumber"), u"189001019802"_s);
    QVERIFY(reading.rows[1].findings.empty());

    const LabReading lines = readFhirText(holder + '\n' + member);
    QCOMPARE(placesAndValues(lines),
             QStringList({u"Observation 44"_s, u"Observation.contained[0] 38"_s, u"Observation 38"_s}));
    QCOMPARE(lines.rows[2].line, 2);
}

void FhirNestedTest::resultInAPanel()
{
    const LabReading reading = readFhirText(
        observation(R"("status":"final","code":{"text":"Panel"},"hasMember":[{"reference":"#m"}])" +
                    contained({patient("p"), valued("38", R"(,"id":"m")")})));
    QCOMPARE(reading.rows.size(), std::size_t(2));
    QVERIFY(reading.rows[0].has(issue::PanelEmpty));
    QCOMPARE(placesAndValues(reading), QStringList{u"Observation.contained[1] 38"_s});
}

void FhirNestedTest::resultInAComponentPanelOfABundle()
{
    const QByteArray holder =
        withValue(R"("component":[{"code":{"text":"a"},"valueInteger":1}])" + contained({valued("38")}));
    for (const QByteArray& bytes :
         {bundle({entry(patient("p")), entry(holder)}), bundle({entry(bundle({entry(holder)}))})}) {
        const LabReading reading = readFhirText(bytes);
        QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
        const QStringList found = placesAndValues(reading);
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].endsWith(u".resource.component[0] 1"_s));
        QVERIFY(found[1].endsWith(u".resource.contained[0] 38"_s));
        QVERIFY(found[1].startsWith(u"entry["_s));
    }
}

void FhirNestedTest::resultInAResultHasItsHoldersPerson()
{
    const LabReading reading = readFhirText(
        observation(R"("status":"final",)" + Code + R"(,"subject":{"reference":"#p"},"valueInteger":44)" +
                    contained({patient("p"), observation(R"("status":"final","valueInteger":38)")})));
    QCOMPARE(reading.rows.size(), std::size_t(2));
    QCOMPARE(cellOf(reading.rows[1], "personalNumber"), u"189001019802"_s);
}

void FhirNestedTest::resultsInParameters()
{
    const QByteArray bytes = parameters(
        {parameter(valued("41")), R"({"name":"a","valueString":"b"})",
         R"({"name":"a","part":[{"name":"b","part":[)" + parameter(valued("42")) + "]}," +
             parameter(R"({"resourceType":"DiagnosticReport")" + contained({valued("43")}) + '}') + "]}"});
    const LabReading reading = readFhirText(bytes + '\n' + valued("44"));
    QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
    QCOMPARE(
        placesAndValues(reading),
        QStringList({u"Parameters.parameter[0].resource 41"_s,
                     u"Parameters.parameter[2].part[0].part[0].resource 42"_s,
                     u"Parameters.parameter[2].part[1].resource.contained[0] 43"_s, u"Observation 44"_s}));
    QCOMPARE(placesAndValues(readFhirText(bytes)).size(), 3);
    QCOMPARE(placesAndValues(readFhirText(bundle({entry(bytes)}))).first(),
             u"entry[0].resource.parameter[0].resource 41"_s);
}

void FhirNestedTest::parametersPointAtWhatTheyHold()
{
    // The same address in two of them means two people.
    const LabReading reading = readFhirText(
        parameters({parameter(patient("p1")), parameter(resultOf("Patient/p1"))}) + '\n' +
        parameters({parameter(resultOf("Patient/p1")), parameter(patient("p1", "189001039800"))}) + '\n' +
        parameters({parameter(resultOf("Patient/p2"))}) + '\n' + patient("p2"));
    QCOMPARE(reading.rows.size(), std::size_t(3));
    QCOMPARE(cellOf(reading.rows[0], "personalNumber"), u"189001019802"_s);
    QCOMPARE(cellOf(reading.rows[1], "personalNumber"), u"189001039800"_s);
    QCOMPARE(cellOf(reading.rows[2], "personalNumber"), u"189001019802"_s);
}

void FhirNestedTest::parametersWithoutResults()
{
    const LabReading reading = readFhirText(parameters({parameter(patient("p"))}));
    QCOMPARE(reading.errorCode(), u"fhir-no-observations"_s);
    QCOMPARE(reading.errorArgument("found"), u"Parameters"_s);
    QCOMPARE(readFhirText(parameters({parameter(withValue(R"("comment":"a")"))})).errorCode(),
             u"fhir-version"_s);
}

void FhirNestedTest::bundleInParameters()
{
    const LabObservation row =
        onlyRow(parameters({parameter(bundle({entry(resultOf("Patient/p")), entry(patient("p"))}))}));
    QCOMPARE(row.path, std::string("Parameters.parameter[0].resource.entry[0].resource"));
    QCOMPARE(cellOf(row, "personalNumber"), u"189001019802"_s);
}

void FhirNestedTest::tooDeepIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("results");
    QTest::addColumn<QString>("path");
    QByteArray held = valued("40");
    for (int level = 0; level < 4; ++level)
        held = valued("40", contained({held}));
    QTest::newRow("contained") << held << 4
                               << u"Observation.contained[0].contained[0].contained[0].contained[0]"_s;
    QByteArray bundles = bundle({entry(valued("40"))});
    for (int level = 0; level < 3; ++level)
        bundles = bundle({entry(bundles)});
    QTest::newRow("bundles on a line") << valued("41") + '\n' + bundles << 1
                                       << u"Bundle.entry[0].resource.entry[0].resource.entry[0].resource"_s;
    QByteArray operations = parameters({parameter(valued("40"))});
    for (int level = 0; level < 3; ++level)
        operations = parameters({parameter(operations)});
    QTest::newRow("parameters")
        << operations << 0
        << u"Parameters.parameter[0].resource.parameter[0].resource.parameter[0].resource"_s;
}

void FhirNestedTest::tooDeepIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, results);
    QFETCH(QString, path);
    const LabReading reading = readFhirText(bytes);
    QVERIFY2(!reading.error, qPrintable(reading.errorCode()));
    QCOMPARE(static_cast<int>(reading.results().size()), results);
    QCOMPARE(static_cast<int>(reading.rows.size()), results + 1);
    const auto told = std::find_if(reading.rows.begin(), reading.rows.end(),
                                   [](const LabObservation& row) { return row.has(issue::NestedTooDeep); });
    QVERIFY(told != reading.rows.end());
    QCOMPARE(told->about, LabObservation::About::Message);
    QCOMPARE(told->findings.front().severity, Severity::Rejected);
    QCOMPARE(QString::fromStdString(told->path), path);
}

void FhirNestedTest::deepPeopleAreNotTold()
{
    QByteArray held = valued("40", contained({patient("p")}));
    for (int level = 0; level < 3; ++level)
        held = valued("40", contained({held}));
    const LabReading reading = readFhirText(held);
    QCOMPARE(reading.results().size(), std::size_t(4));
    QVERIFY(!reading.tells(issue::NestedTooDeep));
}

QTEST_GUILESS_MAIN(FhirNestedTest)
#include "fhir_nested_test.moc"
