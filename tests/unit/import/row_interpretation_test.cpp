// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/row_cells.h"
#include "core/import/row_interpretation.h"
#include "tests/unit/import/import_lines.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;

namespace {

const QDate Today(2026, 5, 4);

ColumnMap mapOf(ImportKind kind, const QString& header)
{
    Result<ColumnMap> map = ColumnMap::fromHeader(kind, header.split(u';'), {});
    if (!map)
        qFatal("%s", qPrintable(map.error().code));
    return std::move(map).value();
}

ReadResult readResult(const QString& line, PercentMeaning percent = PercentMeaning::Unstated)
{
    return RowInterpreter(mapOf(ImportKind::Results, ResultHeader), {Today, percent, nullptr})
        .result(line.split(u';'));
}

ReadPrepatient readPrepatient(const QString& line, PercentMeaning percent = PercentMeaning::Unstated)
{
    return RowInterpreter(mapOf(ImportKind::Prepatients, PrepatientHeader), {Today, percent, nullptr})
        .prepatient(line.split(u';'));
}

/// "code column" of a finding, empty when there is none.
QString text(const Finding& finding)
{
    return finding ? issue::text(finding.code) + u' ' + QString::fromUtf16(finding.column) : QString();
}

} // namespace

class RowInterpretationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreFoundFolded();
    void headersMayBeMappedByHand();
    void aColumnMayNotBeMissingOrTwice();

    void resultCells_data();
    void resultCells();
    void resultValues_data();
    void resultValues();
    void resultStatuses_data();
    void resultStatuses();
    void aFileWithoutStatusIsFinal();

    void prepatientCells_data();
    void prepatientCells();
    void protectionIsNeverLess_data();
    void protectionIsNeverLess();
    void aBadProviderOfAPrepatientIsANote();

    void switchCells_data();
    void switchCells();
    void exitCells_data();
    void exitCells();
    void providerCells_data();
    void providerCells();

    void tooManyCellsAreHeldWhateverTheySay();
    void cellsComeBackFromTheirPack();
};

void RowInterpretationTest::headersAreFoundFolded()
{
    const ColumnMap map =
        mapOf(ImportKind::Results, u" PERSONNUMMER ;Provdatum;ANALYSKOD;Varde;Enhet;Prov nummer;Kommentar"_s);
    QCOMPARE(map.position("personalNumber"_L1), 0);
    QCOMPARE(map.position("value"_L1), 3);
    QCOMPARE(map.position("sampleId"_L1), 5);
    QCOMPARE(map.position("status"_L1), -1);
    QVERIFY(!map.columnsByHeader().contains(u"Kommentar"_s));
    QCOMPARE(map.columnsByHeader().value(u"Varde"_s), u"value"_s);

    const ColumnMap english = mapOf(ImportKind::Exits, u"reason;date;personalNumber"_s);
    QCOMPARE(english.position("reason"_L1), 0);
}

void RowInterpretationTest::headersMayBeMappedByHand()
{
    const QStringList header{u"pnr"_s, u"datum"_s, u"orsak"_s, u"reason"_s};
    const auto map = ColumnMap::fromHeader(ImportKind::Exits, header,
                                           {{u"pnr"_s, u"personalNumber"_s}, {u"orsak"_s, QString()}});
    QVERIFY(map);
    QCOMPARE(map->position("personalNumber"_L1), 0);
    QCOMPARE(map->position("reason"_L1), 3);
    QVERIFY(!map->columnsByHeader().contains(u"orsak"_s));
    const auto unknown = ColumnMap::fromHeader(ImportKind::Exits, header, {{u"pnr"_s, u"shoeSize"_s}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"mapping-unknown"_s);
}

void RowInterpretationTest::aColumnMayNotBeMissingOrTwice()
{
    const auto missing = ColumnMap::fromHeader(ImportKind::Exits, {u"personnummer"_s, u"datum"_s}, {});
    QVERIFY(!missing);
    QCOMPARE(missing.error(), Error(ErrorKind::BadInput, u"column-missing"_s, {{u"column"_s, u"orsak"_s}}));
    const auto twice =
        ColumnMap::fromHeader(ImportKind::Exits, {u"personnummer"_s, u"datum"_s, u"orsak"_s, u"Date"_s}, {});
    QVERIFY(!twice);
    QCOMPARE(twice.error(), Error(ErrorKind::BadInput, u"column-twice"_s, {{u"column"_s, u"datum"_s}}));
}

void RowInterpretationTest::resultCells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("unusable");
    QTest::addColumn<QString>("problem");
    const QString none;
    QTest::newRow("fine") << QString(ResultLine{}) << none << none;
    QTest::newRow("no number") << QString(ResultLine{.number = u""_s})
                               << u"person-number-missing personalNumber"_s << none;
    QTest::newRow("no such form") << QString(ResultLine{.number = u"1990"_s})
                                  << u"person-number-form personalNumber"_s << none;
    QTest::newRow("no such day") << QString(ResultLine{.number = u"19900231-2385"_s})
                                 << u"person-number-date personalNumber"_s << none;
    QTest::newRow("check digit") << QString(ResultLine{.number = u"19900101-2384"_s})
                                 << u"person-number-check-digit personalNumber"_s << none;
    QTest::newRow("number where the laboratory stands")
        << QString(ResultLine{.laboratory = Anna}) << u"person-number-misplaced laboratory"_s << none;
    QTest::newRow("number in the laboratory's name")
        << QString(ResultLine{.laboratory = u"Lab Syd ("_s + Anna + u')'})
        << u"person-number-misplaced laboratory"_s << none;
    QTest::newRow("number where the status stands")
        << QString(ResultLine{.status = Anna}) << u"person-number-misplaced status"_s << none;
    QTest::newRow("number in a status")
        << QString(ResultLine{.status = u"ok 199001012385"_s}) << u"person-number-misplaced status"_s << none;
    QTest::newRow("number where the unit stands, on a row that does not count")
        << QString(ResultLine{.unit = Anna, .status = u"preliminary"_s}) << u"person-number-misplaced unit"_s
        << none;
    QTest::newRow("number where the value stands, on a row that does not count")
        << QString(ResultLine{.value = u"199001012385"_s, .status = u"preliminary"_s})
        << u"person-number-misplaced value"_s << none;
    QTest::newRow("no date") << QString(ResultLine{.sampled = u" "_s}) << none << u"date-missing sampled"_s;
    QTest::newRow("no such date") << QString(ResultLine{.sampled = u"2025-02-29"_s}) << none
                                  << u"date-unreadable sampled"_s;
    QTest::newRow("slashes") << QString(ResultLine{.sampled = u"2025/01/10"_s}) << none
                             << u"date-unreadable sampled"_s;
    QTest::newRow("report time") << QString(ResultLine{.reported = u"2025-01-11T08:15"_s}) << none << none;
    QTest::newRow("bad report time") << QString(ResultLine{.reported = u"2025-01-11 25:00"_s}) << none
                                     << u"date-unreadable reported"_s;
    QTest::newRow("no status") << QString(ResultLine{.status = u""_s}) << none << u"status-missing status"_s;
    QTest::newRow("no analysis") << QString(ResultLine{.code = u""_s}) << none << u"analysis-missing code"_s;
    QTest::newRow("date before status")
        << QString(ResultLine{.sampled = u"x"_s, .status = u""_s}) << none << u"date-unreadable sampled"_s;
}

void RowInterpretationTest::resultCells()
{
    QFETCH(QString, line);
    const ReadResult row = readResult(line);
    QTEST(text(row.unusable), "unusable");
    QTEST(text(row.problem), "problem");
}

void RowInterpretationTest::resultValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<PercentMeaning>("percent");
    QTest::addColumn<QString>("read"); ///< bound, number and unit; or the findings
    const auto unstated = PercentMeaning::Unstated;
    const auto row = [](const char* name, const QString& value, const QString& unit, PercentMeaning percent,
                        const QString& read) { QTest::newRow(name) << value << unit << percent << read; };
    row("comma", u"41,9"_s, u"mmol/mol"_s, unstated, u"41.9 mmol/mol"_s);
    row("point, plus and unit in capitals", u"+41.90"_s, u"MMOL / MOL"_s, unstated, u"41.9 mmol/mol"_s);
    row("below", u"<20"_s, u"mmol/mol"_s, unstated, u"<20 mmol/mol"_s);
    row("above", u">130"_s, u"mmol/mol"_s, unstated, u">130 mmol/mol"_s);
    row("above with space", u"> 130"_s, u"mmol/mol"_s, unstated, u"value-not-a-number value"_s);
    row("seven places", u"41,9999995"_s, u"mmol/mol"_s, unstated, u"42 mmol/mol"_s);
    row("percent", u"5,9"_s, u"%"_s, unstated, u"unit-ambiguous-percent unit"_s);
    row("percent that is NGSP", u"5,9"_s, u"%"_s, PercentMeaning::Ngsp, u"5.9 % NGSP"_s);
    row("percent that is Mono-S", u"5,0"_s, u" % "_s, PercentMeaning::MonoS, u"5 % Mono-S"_s);
    row("percent that says so", u"5,9"_s, u"%NGSP"_s, PercentMeaning::MonoS, u"5.9 % NGSP"_s);
    row("no unit", u"41"_s, u""_s, unstated, u"unit-missing unit"_s);
    row("no value", u""_s, u"mmol/mol"_s, unstated, u"value-missing value"_s);
    row("neither", u""_s, u""_s, unstated, u"value-missing value, unit-missing unit"_s);
    row("word", u"högt"_s, u"mmol/mol"_s, unstated, u"value-not-a-number value"_s);
    row("inner space", u"4 1"_s, u"mmol/mol"_s, unstated, u"value-not-a-number value"_s);
    row("at most", u"<=20"_s, u"mmol/mol"_s, unstated, u"value-not-a-number value"_s);
    row("comparator alone", u"<"_s, u"mmol/mol"_s, unstated, u"value-not-a-number value"_s);
    row("after the number", u"20<"_s, u"mmol/mol"_s, unstated, u"value-not-a-number value"_s);
    row("too many digits", QString(40, u'9'), u"mmol/mol"_s, unstated, u"value-too-large value"_s);
}

void RowInterpretationTest::resultValues()
{
    QFETCH(QString, value);
    QFETCH(QString, unit);
    QFETCH(PercentMeaning, percent);
    const ReadResult row = readResult(ResultLine{.value = value, .unit = unit}, percent);
    QStringList findings;
    for (const Finding& finding : {row.valueProblem, row.unitProblem}) {
        if (finding)
            findings.append(text(finding));
    }
    QString read = findings.join(u", "_s);
    if (findings.isEmpty()) {
        const QString bound = row.fact.bound == ValueBound::Exact      ? u""_s
                              : row.fact.bound == ValueBound::LessThan ? u"<"_s
                                                                       : u">"_s;
        read = bound + row.fact.value->toPlainString() + u' ' + row.fact.unit.text();
    }
    QTEST(read, "read");
    QCOMPARE(row.valueText, value.trimmed());
}

void RowInterpretationTest::resultStatuses_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<ResultStatus>("read");
    QTest::newRow("final") << u"Final"_s << ResultStatus::Final;
    QTest::newRow("corrected") << u"CORRECTED"_s << ResultStatus::Corrected;
    QTest::newRow("amended") << u"amended"_s << ResultStatus::Corrected;
    QTest::newRow("void") << u"Entered-In-Error"_s << ResultStatus::EnteredInError;
    QTest::newRow("preliminary") << u"preliminary"_s << ResultStatus::NotCounted;
    QTest::newRow("anything") << u"slutsvar"_s << ResultStatus::NotCounted;
}

void RowInterpretationTest::resultStatuses()
{
    QFETCH(QString, status);
    const ReadResult row = readResult(ResultLine{.status = status});
    QTEST(row.fact.status, "read");
    QCOMPARE(row.fact.statusText, status);
}

void RowInterpretationTest::aFileWithoutStatusIsFinal()
{
    const RowInterpreter interpreter(
        mapOf(ImportKind::Results, u"personnummer;provdatum;analyskod;värde;enhet"_s),
        {Today, PercentMeaning::Unstated, nullptr});
    const ReadResult row = interpreter.result({Anna, u"2025-01-10"_s, u"NPU27300"_s, u"41"_s, u"mmol/mol"_s});
    QVERIFY(!row.problem);
    QCOMPARE(row.fact.status, ResultStatus::Final);
}

void RowInterpretationTest::prepatientCells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("unusable");
    QTest::addColumn<QString>("problem");
    const QString none;
    QTest::newRow("fine") << QString(PrepatientLine{}) << none << none;
    QTest::newRow("no number") << QString(PrepatientLine{.number = u""_s})
                               << u"person-number-missing personalNumber"_s << none;
    QTest::newRow("no enrolment") << QString(PrepatientLine{.enrolled = u""_s}) << u"date-missing enrolled"_s
                                  << none;
    QTest::newRow("bad enrolment") << QString(PrepatientLine{.enrolled = u"15/1 2023"_s})
                                   << u"date-unreadable enrolled"_s << none;
    QTest::newRow("no consent") << QString(PrepatientLine{.consent = u""_s}) << none
                                << u"consent-missing consent"_s;
    QTest::newRow("bad consent") << QString(PrepatientLine{.consent = u"ja"_s}) << none
                                 << u"date-unreadable consent"_s;
    QTest::newRow("no inclusion date") << QString(PrepatientLine{.inclusionDate = u""_s}) << none << none;
    QTest::newRow("bad inclusion date") << QString(PrepatientLine{.inclusionDate = u"2023-13-01"_s}) << none
                                        << u"date-unreadable inclusionDate"_s;
    QTest::newRow("no value") << QString(PrepatientLine{.value = u""_s}) << none
                              << u"value-missing inclusionValue"_s;
    QTest::newRow("no number in it") << QString(PrepatientLine{.value = u"<45"_s}) << none
                                     << u"value-not-a-number inclusionValue"_s;
    QTest::newRow("no unit") << QString(PrepatientLine{.unit = u""_s}) << none << u"unit-missing unit"_s;
    QTest::newRow("percent") << QString(PrepatientLine{.value = u"6,2"_s, .unit = u"%"_s}) << none
                             << u"unit-ambiguous-percent unit"_s;
    QTest::newRow("another unit") << QString(PrepatientLine{.unit = u"mg/dl"_s}) << none << none;
    QTest::newRow("number in the intake")
        << QString(PrepatientLine{.intake = u"1 "_s + Bertil}) << u"person-number-misplaced intake"_s << none;
}

void RowInterpretationTest::prepatientCells()
{
    QFETCH(QString, line);
    const ReadPrepatient row = readPrepatient(line);
    QTEST(text(row.unusable), "unusable");
    QTEST(text(row.problem), "problem");
}

void RowInterpretationTest::protectionIsNeverLess_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<Protection>("protection");
    QTest::addColumn<bool>("noted");
    QTest::newRow("none") << u" "_s << Protection::None << false;
    QTest::newRow("mark") << u"Sekretessmarkering"_s << Protection::Sekretessmarkering << false;
    QTest::newRow("population register")
        << u"Skyddad folkbokföring"_s << Protection::SkyddadFolkbokforing << false;
    QTest::newRow("fictitious data") << u"Fingerade uppgifter"_s << Protection::FingeradeUppgifter << false;
    QTest::newRow("unknown") << u"ja"_s << Protection::Sekretessmarkering << true;
}

void RowInterpretationTest::protectionIsNeverLess()
{
    QFETCH(QString, written);
    const ReadPrepatient row = readPrepatient(PrepatientLine{.protection = written});
    QTEST(row.person.protection, "protection");
    QTEST(!row.notes.isEmpty(), "noted");
}

void RowInterpretationTest::aBadProviderOfAPrepatientIsANote()
{
    const ReadPrepatient row = readPrepatient(PrepatientLine{.provider = u"5599990017"_s});
    QVERIFY(!row.unusable && !row.problem);
    QVERIFY(!row.person.provider);
    QCOMPARE(row.notes.size(), 1);
    QCOMPARE(text(row.notes.first()), u"organisation-number-check-digit provider"_s);
    QCOMPARE(row.notes.first().severity, Severity::Note);
}

void RowInterpretationTest::switchCells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("unusable");
    QTest::addColumn<bool>("rejected");
    QTest::addColumn<QString>("problem");
    const QString day = u"2024-01-01"_s;
    QTest::newRow("fine") << switchLine(Anna, day, South) << u""_s << false << u""_s;
    QTest::newRow("method alone") << switchLine(Anna, day, u""_s, u"Gång"_s) << u""_s << false << u""_s;
    QTest::newRow("nothing") << switchLine(Anna, day, u""_s) << u"switch-empty provider"_s << true << u""_s;
    QTest::newRow("malformed") << switchLine(Anna, day, u"55"_s, u"Gång"_s)
                               << u"organisation-number-form provider"_s << true << u""_s;
    QTest::newRow("no date") << switchLine(Anna, u""_s, South) << u""_s << false << u"date-missing date"_s;
    QTest::newRow("number in the method") << switchLine(Anna, day, u""_s, u"som "_s + Bertil)
                                          << u"person-number-misplaced method"_s << false << u""_s;
    QTest::newRow("nothing and no date")
        << switchLine(Anna, u""_s, u""_s) << u"switch-empty provider"_s << true << u"date-missing date"_s;
}

void RowInterpretationTest::switchCells()
{
    QFETCH(QString, line);
    const RowInterpreter interpreter(mapOf(ImportKind::Switches, SwitchHeader),
                                     {Today, PercentMeaning::Unstated, nullptr});
    const ReadSwitch row = interpreter.providerSwitch(line.split(u';'));
    QTEST(text(row.unusable), "unusable");
    QTEST(row.unusable && row.unusable.severity == Severity::Rejected, "rejected");
    QTEST(text(row.problem), "problem");
}

void RowInterpretationTest::exitCells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    QTest::newRow("fine") << exitLine(Anna, u"2024-01-01"_s, u"Återkallat samtycke"_s) << u""_s;
    QTest::newRow("no reason") << exitLine(Anna, u"2024-01-01"_s, u""_s) << u"exit-reason-missing reason"_s;
    QTest::newRow("unknown reason") << exitLine(Anna, u"2024-01-01"_s, u"trött"_s)
                                    << u"exit-reason-unknown reason"_s;
    QTest::newRow("date first") << exitLine(Anna, u"igår"_s, u"trött"_s) << u"date-unreadable date"_s;
}

void RowInterpretationTest::exitCells()
{
    QFETCH(QString, line);
    const RowInterpreter interpreter(mapOf(ImportKind::Exits, ExitHeader),
                                     {Today, PercentMeaning::Unstated, nullptr});
    QTEST(text(interpreter.exit(line.split(u';')).problem), "problem");
}

void RowInterpretationTest::providerCells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("unusable");
    QTest::newRow("fine") << providerLine(u"559999-0016"_s) << u""_s;
    QTest::newRow("no number") << providerLine(u""_s) << u"organisation-number-missing organisationNumber"_s;
    QTest::newRow("no form") << providerLine(u"AB"_s) << u"organisation-number-form organisationNumber"_s;
    QTest::newRow("check digit") << providerLine(u"5599990017"_s)
                                 << u"organisation-number-check-digit organisationNumber"_s;
    QTest::newRow("no name") << providerLine(North, u""_s) << u"provider-name-missing name"_s;
}

void RowInterpretationTest::providerCells()
{
    QFETCH(QString, line);
    const RowInterpreter interpreter(mapOf(ImportKind::Providers, ProviderHeader),
                                     {Today, PercentMeaning::Unstated, nullptr});
    QTEST(text(interpreter.provider(line.split(u';')).unusable), "unusable");
}

void RowInterpretationTest::tooManyCellsAreHeldWhateverTheySay()
{
    // "41,9" without quotes in a comma separated file.
    QCOMPARE(text(readResult(ResultLine{} + u";9"_s).unusable), u"cells-too-many "_s);
    QVERIFY(!readResult(ResultLine{} + u"; ;"_s).unusable);
}

void RowInterpretationTest::cellsComeBackFromTheirPack()
{
    const ColumnMap map = mapOf(ImportKind::Exits, u"orsak;kommentar;personnummer;datum"_s);
    const QByteArray packed = packCells(map, {u"så här\nvar det"_s, u"x"_s, u" å "_s});
    const QHash<QString, QString> expected{
        {u"reason"_s, u"så här\nvar det"_s}, {u"personalNumber"_s, u" å "_s}, {u"date"_s, u""_s}};
    QCOMPARE(unpackCells(map, packed), expected);
}

QTEST_GUILESS_MAIN(RowInterpretationTest)
#include "row_interpretation_test.moc"
