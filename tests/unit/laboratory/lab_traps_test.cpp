// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_kind.h"
#include "core/import/row_interpretation.h"
#include "core/laboratory/fhir_reader.h"
#include "core/laboratory/lab_issue_codes.h"
#include "tests/unit/laboratory/hl7_lines.h"
#include "tests/unit/laboratory/lab_reading.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<LabObservation> hl7(const QList<QByteArray>& segments)
{
    return readLab(readHl7, lines(segments)).results();
}

std::vector<LabObservation> fhir(const QByteArray& members)
{
    return readLab(readFhir, R"({"resourceType":"Observation",)" + members + '}').results();
}

/// What the import makes of an observation, by the rules for every file.
ReadResult interpreted(const LabObservation& row, PercentMeaning percent = PercentMeaning::Unstated)
{
    std::vector<LabFinding> findings;
    const RowInterpreter interpreter(ColumnMap::fromKeys(ImportKind::Results, labCellKeys()),
                                     {Today, percent, nullptr});
    return interpreter.result(labCells(row, {{u"NPU27300"_s, u"4548-4"_s}, Today}, findings));
}

QString codeOf(const Finding& finding)
{
    return finding ? QString::fromUtf16(finding.code) : QString();
}

QByteArray obx(const QByteArray& code, const QByteArray& value, const QByteArray& unit,
               const QByteArray& rest = "||||F")
{
    return "OBX|1|NM|" + code + "||" + value + '|' + unit + '|' + rest;
}

} // namespace

/// What real files have been found to do, one test each.
class LabTrapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreThoseOfAnImport();
    void sameResultInEveryFormat();

    void loincSaysPercentUnitSaysMmolPerMol();
    void oneSampleReportedTwice();
    void wrongUnit();
    void unitOnlyAsText();
    void unitMissing();
    void unitContradictsItself();
    void percentWithoutMeaning();
    void noSampleTime();
    void sampleTimesOfDifferentDays();
    void nationalIdIsSecondRepetition();
    void nationalIdIsFirstRepetition();
    void localNumbersAreNeverNational();
    void personnummerBesideFormerReserveNumber();
    void numbersThatDiffer();
    void declaredCharsetDiffersFromBytes();
    void decimalComma();
    void valueBelowTheRange();
    void comparatorWithASpaceIsNoNumber();
    void statusInOtherLetterCase();
    void correctedResultHasTheSameSample();
    void voidedResult();
    void preliminaryResult();
    void codeThatTheContractAsksFor();
};

void LabTrapsTest::columnsAreThoseOfAnImport()
{
    QStringList keys;
    for (const ImportColumn& column : importColumns(ImportKind::Results))
        keys.append(column.key);
    QStringList cells = labCellKeys();
    keys.sort();
    cells.sort();
    QCOMPARE(cells, keys);
}

void LabTrapsTest::sameResultInEveryFormat()
{
    const RowInterpreter csv(
        ColumnMap::fromKeys(ImportKind::Results,
                            {u"personalNumber"_s, u"sampled"_s, u"code"_s, u"value"_s, u"unit"_s, u"status"_s,
                             u"laboratory"_s, u"sampleId"_s, u"reported"_s}),
        {Today, PercentMeaning::Unstated, nullptr});
    const ReadResult asCsv =
        csv.result({u"18900101-9802"_s, u"2026-02-14"_s, u"NPU27300"_s, u"41,9"_s, u"mmol/mol"_s, u"final"_s,
                    u"Lab Syd"_s, u"L900"_s, u"2026-02-15 10:00"_s});
    const ReadResult asHl7 = interpreted(hl7({Msh, Pid, Obr, Obx}).front());
    const ReadResult asFhir = interpreted(
        fhir(
            R"("status":"final","code":{"coding":[{"code":"NPU27300"}]},)"
            R"("subject":{"identifier":{"system":"urn:oid:1.2.752.129.2.1.3.1","value":"189001019802"}},)"
            R"("effectiveDateTime":"2026-02-14T08:30:00+01:00","issued":"2026-02-15T10:00:00+01:00",)"
            R"("performer":[{"type":"Organization","display":"Lab Syd"}],"specimen":{"identifier":{"value":"L900"}},)"
            R"("valueQuantity":{"value":41.9,"unit":"mmol/mol","code":"mmol/mol"})")
            .front());
    for (const ReadResult& row : {asHl7, asFhir}) {
        QVERIFY(!row.unusable && !row.problem && !row.valueProblem && !row.unitProblem);
        QCOMPARE(row.number, asCsv.number);
        QCOMPARE(row.fact.sampled, asCsv.fact.sampled);
        QCOMPARE(row.fact.reported, asCsv.fact.reported);
        QCOMPARE(row.fact.analysis, asCsv.fact.analysis);
        QVERIFY(row.fact.value == asCsv.fact.value);
        QVERIFY(row.fact.unit == asCsv.fact.unit);
        QVERIFY(row.fact.status == asCsv.fact.status);
        QCOMPARE(row.fact.laboratory, asCsv.fact.laboratory);
        QCOMPARE(row.fact.sampleId, asCsv.fact.sampleId);
    }
}

void LabTrapsTest::loincSaysPercentUnitSaysMmolPerMol()
{
    const ReadResult row =
        interpreted(hl7({Msh, Pid, Obr, obx("4548-4^HbA1c^LN", "58", "mmol/mol")}).front());
    QVERIFY(!row.unitProblem);
    QCOMPARE(row.fact.unit.kind(), Unit::Kind::MmolPerMol);
    const ReadResult other =
        interpreted(fhir(R"("code":{"coding":[{"system":"http://loinc.org","code":"4548-4"}]},)"
                         R"("valueQuantity":{"value":52,"unit":"mmol/mol","code":"mmol/mol"})")
                        .front());
    QCOMPARE(other.fact.unit.kind(), Unit::Kind::MmolPerMol);
    QCOMPARE(other.fact.analysis, u"4548-4"_s);
}

/// Both come out under the same sample, so that the register counts one.
void LabTrapsTest::oneSampleReportedTwice()
{
    const auto rows =
        hl7({Msh, Pid, Obr, obx("59261-8^HbA1c^LN", "42", "mmol/mol"), obx("4548-4^HbA1c^LN", "6.0", "%")});
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(cellOf(rows[0], "sampleId"), cellOf(rows[1], "sampleId"));
    QCOMPARE(cellOf(rows[0], "sampled"), cellOf(rows[1], "sampled"));
    QVERIFY(cellOf(rows[0], "unit") != cellOf(rows[1], "unit"));
}

void LabTrapsTest::wrongUnit()
{
    const auto rows = hl7({"MSH|^~\\&#|LIS|Lab|||20260215||ORU^R01|M1|P|2.7", Pid, Obr,
                           obx("4548-4^A1C^LN", "5.8", "mg/dL"), "NTE|1|L|line\\X0d0a\\line",
                           obx("2345-7^Glucose^LN", "5", "mmol/L")});
    QCOMPARE(rows.size(), std::size_t(2)); // both with the set number 1
    QCOMPARE(interpreted(rows[0]).fact.unit.kind(), Unit::Kind::Other);
    QCOMPARE(rows[0].notes, std::vector<std::string>{"line\nline"});
}

void LabTrapsTest::unitOnlyAsText()
{
    const auto rows = hl7({Msh, Pid, Obr, obx("83036^HEMOGLOBIN A1C", "12", "^% TOTAL HGB")});
    QCOMPARE(cellOf(rows.front(), "unit"), u"% TOTAL HGB"_s);
    QCOMPARE(interpreted(rows.front(), PercentMeaning::Ngsp).fact.unit.kind(), Unit::Kind::Other);
}

void LabTrapsTest::unitMissing()
{
    QCOMPARE(codeOf(interpreted(hl7({Msh, Pid, Obr, obx("NPU27300", "41", "")}).front()).unitProblem),
             u"unit-missing"_s);
    QCOMPARE(codeOf(interpreted(fhir(R"("valueQuantity":{"value":41})").front()).unitProblem),
             u"unit-missing"_s);
}

void LabTrapsTest::unitContradictsItself()
{
    const auto rows = fhir(R"("valueQuantity":{"value":41,"unit":"mmol/mol","code":"%"})");
    QVERIFY(cellsFind(rows.front(), issue::UnitContradicted));
    QVERIFY(cellsFind(hl7({Msh, Pid, Obr, obx("A", "41", "mmol/mol^%")}).front(), issue::UnitContradicted));
    QVERIFY(
        !cellsFind(hl7({Msh, Pid, Obr, obx("A", "41", "%^% TOTAL HGB")}).front(), issue::UnitContradicted));
}

void LabTrapsTest::percentWithoutMeaning()
{
    const auto rows = hl7({Msh, Pid, Obr, obx("4548-4^HbA1c^LN", "6.0", "%")});
    QCOMPARE(codeOf(interpreted(rows.front()).unitProblem), u"unit-ambiguous-percent"_s);
    QVERIFY(!interpreted(rows.front(), PercentMeaning::Ngsp).unitProblem);
    // The words beside a bare sign may say which.
    const auto worded = hl7({Msh, Pid, Obr, obx("A", "5.0", "%^% Mono-S")});
    QCOMPARE(interpreted(worded.front()).fact.unit.kind(), Unit::Kind::PercentMonoS);
}

void LabTrapsTest::noSampleTime()
{
    const auto rows = hl7({Msh, Pid, "OBR|1|B77|L900|NPU27300", Obx});
    QCOMPARE(codeOf(interpreted(rows.front()).problem), u"date-missing"_s);
    QCOMPARE(codeOf(interpreted(fhir(R"("issued":"2026-02-15T10:00:00Z")").front()).problem),
             u"date-missing"_s);
}

void LabTrapsTest::sampleTimesOfDifferentDays()
{
    const auto rows = hl7({Msh, Pid, Obr, Obx + "|||20260215083000"});
    QCOMPARE(cellOf(rows.front(), "sampled"), u"2026-02-15"_s);
    QVERIFY(rows.front().has(issue::SampleTimesDiffer));
}

void LabTrapsTest::nationalIdIsSecondRepetition()
{
    QCOMPARE(cellOf(hl7({Msh, Pid, Obr, Obx}).front(), "personalNumber"), u"189001019802"_s);
    const QByteArray coordination = "PID|1||8001^^^Sjukhuset^MR~191403702390^^^&1.2.752.129.2.1.3.3&ISO";
    QCOMPARE(cellOf(hl7({Msh, coordination, Obr, Obx}).front(), "personalNumber"), u"191403702390"_s);
}

void LabTrapsTest::nationalIdIsFirstRepetition()
{
    const QByteArray pid = "PID|1||189001019802^^^1.2.752.129.2.1.3.1^PI~189001039800^^^Sjukhuset^MR";
    const LabObservation row = hl7({Msh, pid, Obr, Obx}).front();
    QCOMPARE(cellOf(row, "personalNumber"), u"189001019802"_s);
    QVERIFY(cellFindings(row).empty());
    // Without anybody's name the form decides, and the reader is told.
    const LabObservation bare = hl7({Msh, "PID|1||189001019802~4711", Obr, Obx}).front();
    QCOMPARE(cellOf(bare, "personalNumber"), u"189001019802"_s);
    QVERIFY(cellsFind(bare, issue::IdentifierByForm));
}

void LabTrapsTest::localNumbersAreNeverNational()
{
    const LabObservation row = hl7({Msh, "PID|1||1234567890^^^Sjukhuset^MR", Obr, Obx}).front();
    QCOMPARE(codeOf(interpreted(row).unusable), u"person-number-form"_s);
}

void LabTrapsTest::personnummerBesideFormerReserveNumber()
{
    const QByteArray pid =
        "PID|1||98240301AA06^^^&1.2.752.74.9.1&ISO~189001019802^^^&1.2.752.129.2.1.3.1&ISO";
    const LabObservation row = hl7({Msh, pid, Obr, Obx}).front();
    QCOMPARE(cellOf(row, "personalNumber"), u"189001019802"_s);
    QVERIFY(cellFindings(row).empty());
    const LabObservation former = hl7({Msh, "PID|1||98240301AA06^^^&1.2.752.74.9.1&ISO", Obr, Obx}).front();
    QCOMPARE(interpreted(former).number.kind(), PersonNumber::Kind::NationalReserve);
    // What the sender calls old comes last.
    const auto rows = fhir(
        R"("contained":[{"resourceType":"Patient","id":"p","identifier":[)"
        R"({"use":"old","system":"http://electronichealth.se/identifier/personnummer","value":"189001039800"},)"
        R"({"system":"http://electronichealth.se/identifier/nationelltReservnummer","value":"98240301AA06"}]}],)"
        R"("subject":{"reference":"#p"},"valueInteger":1)");
    QCOMPARE(cellOf(rows.front(), "personalNumber"), u"98240301AA06"_s);
}

void LabTrapsTest::numbersThatDiffer()
{
    const QByteArray pid =
        "PID|1||189001019802^^^&1.2.752.129.2.1.3.1&ISO~189001039800^^^&1.2.752.129.2.1.3.1&ISO";
    QVERIFY(cellsFind(hl7({Msh, pid, Obr, Obx}).front(), issue::IdentifiersDiffer));
    const QByteArray same =
        "PID|1||189001019802^^^&1.2.752.129.2.1.3.1&ISO~18900101-9802^^^&1.2.752.129.2.1.3.1&ISO";
    QVERIFY(!cellsFind(hl7({Msh, same, Obr, Obx}).front(), issue::IdentifiersDiffer));
}

void LabTrapsTest::declaredCharsetDiffersFromBytes()
{
    const QByteArray header = "MSH|^~\\&|LIS|Lab \xC3\x96st|||20260215||ORU^R01|M1|P|2.4||||||8859/1";
    const LabReading reading = readLab(readHl7, lines({header, Pid, Obr, Obx}));
    QCOMPARE(cellOf(reading.results().front(), "laboratory"), u"Lab Öst"_s);
    QVERIFY(reading.tells(issue::CharsetWrong));
}

void LabTrapsTest::decimalComma()
{
    const ReadResult row = interpreted(hl7({Msh, Pid, Obr, obx("NPU27300", "41,9", "mmol/mol")}).front());
    QVERIFY(!row.valueProblem);
    QCOMPARE(row.valueText, u"41,9"_s);
}

void LabTrapsTest::valueBelowTheRange()
{
    for (const LabObservation& row :
         {hl7({Msh, Pid, Obr, "OBX|1|SN|NPU27300||<^20|mmol/mol|||||F"}).front(),
          hl7({Msh, Pid, Obr, "OBX|1|SN|NPU27300||< ^ 20|mmol/mol|||||F"}).front(),
          hl7({Msh, Pid, Obr, "OBX|1|ST|NPU27300||<20|mmol/mol|||||F"}).front(),
          fhir(R"("valueString":"<20")").front(),
          fhir(R"("valueQuantity":{"value":20,"comparator":"<","code":"mmol/mol"})").front()}) {
        const ReadResult read = interpreted(row);
        QCOMPARE(read.valueText, u"<20"_s);
        QVERIFY(read.fact.bound == ValueBound::LessThan);
    }
}

/// Whatever format it comes in.
void LabTrapsTest::comparatorWithASpaceIsNoNumber()
{
    const RowInterpreter csv(ColumnMap::fromKeys(ImportKind::Results, {u"personalNumber"_s, u"sampled"_s,
                                                                       u"code"_s, u"value"_s, u"unit"_s}),
                             {Today, PercentMeaning::Unstated, nullptr});
    for (const char* value : {"< 20", "> 130", "<= 20", "<\t20"}) {
        const QString text = QString::fromLatin1(value);
        const Finding expected =
            csv.result({u"18900101-9802"_s, u"2026-02-14"_s, u"NPU27300"_s, text, u"mmol/mol"_s})
                .valueProblem;
        QVERIFY(expected);
        for (const LabObservation& row :
             {hl7({Msh, Pid, Obr, "OBX|1|ST|NPU27300||" + QByteArray(value) + "|mmol/mol|||||F"}).front(),
              hl7({Msh, Pid, Obr, obx("NPU27300", value, "mmol/mol")}).front(),
              fhir(R"("valueString":")" + QByteArray(value).replace("\t", "\\t") + '"').front()}) {
            const ReadResult read = interpreted(row);
            QCOMPARE(read.valueText, text);
            QCOMPARE(codeOf(read.valueProblem), codeOf(expected));
            QVERIFY(read.fact.bound == ValueBound::Exact);
        }
    }
}

void LabTrapsTest::statusInOtherLetterCase()
{
    const RowInterpreter csv(
        ColumnMap::fromKeys(ImportKind::Results, {u"personalNumber"_s, u"sampled"_s, u"code"_s, u"value"_s,
                                                  u"unit"_s, u"status"_s}),
        {Today, PercentMeaning::Unstated, nullptr});
    for (const auto& [word, letter, meant] :
         std::initializer_list<std::tuple<const char*, const char*, ResultStatus>>{
             {"Final", "f", ResultStatus::Final},
             {"CORRECTED", "c", ResultStatus::Corrected},
             {"aMended", "a", ResultStatus::Corrected},
             {"Entered-In-Error", "w", ResultStatus::EnteredInError},
             {"Preliminary", "p", ResultStatus::NotCounted}}) {
        const QByteArray status(word);
        QVERIFY(csv.result({u"18900101-9802"_s, u"2026-02-14"_s, u"NPU27300"_s, u"41"_s, u"mmol/mol"_s,
                            QString::fromLatin1(status)})
                    .fact.status == meant);
        QVERIFY(interpreted(fhir(R"("status":")" + status + '"').front()).fact.status == meant);
        QVERIFY(
            interpreted(
                hl7({Msh, Pid, Obr, obx("NPU27300", "41", "mmol/mol", "||||" + QByteArray(letter))}).front())
                .fact.status == meant);
    }
}

void LabTrapsTest::correctedResultHasTheSameSample()
{
    const auto rows = hl7({Msh, Pid, Obr, obx("NPU27300", "43", "mmol/mol"), Msh, Pid,
                           "OBR|1|B77|L900|NPU27300^HbA1c^NPU|||20260214083000|||||||||||||||20260216080000",
                           obx("NPU27300", "41", "mmol/mol", "||||C")});
    const ReadResult before = interpreted(rows[0]);
    const ReadResult after = interpreted(rows[1]);
    QCOMPARE(after.fact.sampleId, before.fact.sampleId);
    QCOMPARE(after.fact.laboratory, before.fact.laboratory);
    QVERIFY(after.fact.status == ResultStatus::Corrected);
    QVERIFY(after.fact.reported > before.fact.reported);
}

void LabTrapsTest::voidedResult()
{
    for (const char* status : {"D", "W"}) {
        const auto rows = hl7({Msh, Pid, Obr, obx("NPU27300", "", "", "||||" + QByteArray(status))});
        QVERIFY(interpreted(rows.front()).fact.status == ResultStatus::EnteredInError);
    }
    QVERIFY(interpreted(fhir(R"("status":"entered-in-error")").front()).fact.status ==
            ResultStatus::EnteredInError);
}

void LabTrapsTest::preliminaryResult()
{
    for (const char* status : {"P", "R", "S", "I", "X", "N", "O", "?"}) {
        const auto rows =
            hl7({Msh, Pid, Obr, obx("NPU27300", "41", "mmol/mol", "||||" + QByteArray(status))});
        QVERIFY(interpreted(rows.front()).fact.status == ResultStatus::NotCounted);
    }
    QCOMPARE(codeOf(interpreted(hl7({Msh, Pid, Obr, obx("NPU27300", "41", "mmol/mol", "")}).front()).problem),
             u"status-missing"_s);
}

void LabTrapsTest::codeThatTheContractAsksFor()
{
    const LabObservation row =
        hl7({Msh, Pid, Obr,
             obx("17985^GLYCOHEMOGLOBIN^LRR^4548-4^HbA1c^LN^^^^NPU27300^HbA1c^NPU", "41", "%")})
            .front();
    QCOMPARE(cellOf(row, "code"), u"NPU27300"_s);
    QCOMPARE(cellOf(row, "code", {u"4548-4"_s}), u"4548-4"_s);
    QCOMPARE(cellOf(row, "code", {u"17985"_s}), u"17985"_s);
    QCOMPARE(cellOf(hl7({Msh, Pid, Obr, obx("17985^G^LRR^4548-4^HbA1c^LN", "41", "%")}).front(), "code"),
             u"4548-4"_s);
    QCOMPARE(cellOf(hl7({Msh, Pid, Obr, obx("^Glykerat hemoglobin", "41", "%")}).front(), "code"),
             u"Glykerat hemoglobin"_s);
}

QTEST_GUILESS_MAIN(LabTrapsTest)
#include "lab_traps_test.moc"
