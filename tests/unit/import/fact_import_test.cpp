// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;

namespace {

const QDate AsOf(2025, 6, 1);

/// Two providers and Anna, enrolled on 2023-01-15 with North; her cut-off is 2024-07-15.
void registerAnna(ImportFixture& fixture)
{
    fixture.import(ImportKind::Providers, bothProviders());
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
}

/// What the evaluation makes of Anna's lab rows: "reached", "tested" or nothing.
QString outcomeOf(ImportFixture& fixture)
{
    const Counts counts = fixture.attainment(AsOf).all;
    return counts.reached ? u"reached"_s : counts.tested ? u"tested"_s : QString();
}

void addLines(const char* name, const QStringList& before, const QStringList& lines, const char* counts,
              const QStringList& codes, const QString& outcome)
{
    QTest::newRow(name) << before << lines << QString::fromLatin1(counts) << codes << outcome;
}

/// Imports the lines of the row, those of before by themselves, and compares what is counted and told.
void importLines(ImportFixture& fixture, ImportKind kind, const QString& header)
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, lines);
    registerAnna(fixture);
    if (!before.isEmpty())
        fixture.import(kind, QStringList{header} + before);
    const ImportReceipt receipt = fixture.import(kind, QStringList{header} + lines);
    QTEST(countsText(receipt.counts), "counts");
    QTEST(codesOf(receipt.issues), "codes");
}

} // namespace

/// Switches, exits and lab rows: how they are counted, and what they come to.
class FactImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switches_data();
    void switches();
    void aSwitchToAProviderThatComesLaterTakesEffect();

    void exits_data();
    void exits();

    void results_data();
    void results();
    void countsDoNotDependOnTheOrderOfRows_data();
    void countsDoNotDependOnTheOrderOfRows();
    void unitsMayBeConvertedOnlyToTheContracts();
    void aFileWithoutStatusSaysSo();
    void manyCorrectionsOfOneSample();
    void sharedShortNumbersAreHeldAndTakenOut();
};

void FactImportTest::switches_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("outcome"); ///< the provider in the end
    const QString day = u"2024-01-01"_s;
    addLines("applied", {}, {switchLine(Anna, day, South)}, "1/0/0/0/0", {}, South);
    addLines("method only", {}, {switchLine(Anna, day, u""_s, u"Gång"_s)}, "1/0/0/0/0", {}, North);
    addLines("on the cut-off", {}, {switchLine(Anna, u"2024-07-15"_s, South)}, "1/0/0/0/0", {}, South);
    addLines("after the cut-off", {}, {switchLine(Anna, u"2024-07-16"_s, South)}, "0/0/0/0/1",
             {u"switch-after-cut-off"_s}, North);
    addLines("before enrolment", {}, {switchLine(Anna, u"2023-01-14"_s, South)}, "0/0/0/0/1",
             {u"switch-before-enrolment"_s}, North);
    addLines("on the enrolment", {}, {switchLine(Anna, u"2023-01-15"_s, South)}, "1/0/0/0/0", {}, South);
    addLines("unknown provider", {}, {switchLine(Anna, day, Unregistered)}, "0/0/0/1/0",
             {u"provider-unknown"_s}, North);
    addLines("nothing", {}, {switchLine(Anna, day, u""_s)}, "0/0/0/0/1", {u"switch-empty"_s}, North);
    addLines("malformed", {}, {switchLine(Anna, day, u"55"_s)}, "0/0/0/0/1", {u"organisation-number-form"_s},
             North);
    addLines("unknown person", {}, {switchLine(Bertil, day, South)}, "0/0/0/1/0", {u"person-unknown"_s},
             North);
    addLines("no date", {}, {switchLine(Anna, u"nyss"_s, South)}, "0/0/0/1/0", {u"date-unreadable"_s}, North);
    addLines("the same twice", {}, {switchLine(Anna, day, South), switchLine(Anna, day, South)}, "1/0/1/0/0",
             {}, South);
    addLines("the same again", {switchLine(Anna, day, South)}, {switchLine(u"900101-2385"_s, day, South)},
             "0/0/1/0/0", {}, South);
    addLines("the same by another method", {switchLine(Anna, day, South)},
             {switchLine(Anna, day, South, u"Gång"_s)}, "0/0/1/0/0", {}, South);
    addLines("tied in one file", {}, {switchLine(Anna, day, South), switchLine(Anna, day, North)},
             "0/0/0/2/0", {u"switch-tied"_s, u"switch-tied"_s}, North);
    addLines("tied with an earlier one", {switchLine(Anna, day, South)}, {switchLine(Anna, day, North)},
             "0/0/0/1/0", {u"switch-tied"_s}, North);
}

void FactImportTest::switches()
{
    ImportFixture fixture;
    importLines(fixture, ImportKind::Switches, SwitchHeader);
    QTEST(fixture.attainment(AsOf).people.first().provider->digits(), "outcome");
}

void FactImportTest::aSwitchToAProviderThatComesLaterTakesEffect()
{
    ImportFixture fixture;
    registerAnna(fixture);
    const QStringList lines{SwitchHeader, switchLine(Anna, u"2024-01-01"_s, Unregistered)};
    const ImportReceipt receipt = fixture.import(ImportKind::Switches, lines);
    QCOMPARE(receipt.issues.first().args, (QHash<QString, QString>{{u"number"_s, u"559999-0032"_s}}));
    QCOMPARE(fixture.heldRows().size(), 1);
    QCOMPARE(fixture.heldRows().first().cells.value(u"provider"_s), Unregistered);
    fixture.import(ImportKind::Providers, {ProviderHeader, providerLine(Unregistered)});
    QCOMPARE(fixture.heldRows().size(), 0);
    QCOMPARE(fixture.attainment(AsOf).people.first().provider->digits(), Unregistered);
}

void FactImportTest::exits_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("outcome"); ///< listed in the end
    const QString day = u"2024-01-01"_s;
    addLines("stays", {}, {exitLine(Anna, day, u"Flyttat"_s)}, "1/0/0/0/0", {}, u"1"_s);
    addLines("void", {}, {exitLine(Anna, day, u"felaktigt inskriven"_s)}, "1/0/0/0/0",
             {u"exit-needs-evaluator"_s}, u"0"_s);
    addLines("unknown reason", {}, {exitLine(Anna, day, u"trött"_s)}, "0/0/0/1/0", {u"exit-reason-unknown"_s},
             u"1"_s);
    addLines("no reason", {}, {exitLine(Anna, day, u""_s)}, "0/0/0/1/0", {u"exit-reason-missing"_s}, u"1"_s);
    addLines("no date", {}, {exitLine(Anna, u""_s, u"flyttat"_s)}, "0/0/0/1/0", {u"date-missing"_s}, u"1"_s);
    addLines("unknown person", {}, {exitLine(Bertil, day, u"flyttat"_s)}, "0/0/0/1/0", {u"person-unknown"_s},
             u"1"_s);
    addLines("again", {exitLine(Anna, day, u"flyttat"_s)}, {exitLine(Anna, day, u"FLYTTAT"_s)}, "0/0/1/0/0",
             {}, u"1"_s);
    addLines("another day", {exitLine(Anna, day, u"flyttat"_s)},
             {exitLine(Anna, u"2024-01-02"_s, u"flyttat"_s)}, "1/0/0/0/0", {}, u"1"_s);
}

void FactImportTest::exits()
{
    ImportFixture fixture;
    importLines(fixture, ImportKind::Exits, ExitHeader);
    QTEST(QString::number(fixture.attainment(AsOf).all.listed), "outcome");
}

void FactImportTest::results_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("outcome");
    const QString reached = u"reached"_s;
    const QString tested = u"tested"_s;
    const QString no;
    const QString good = ResultLine{};
    const QString bad = ResultLine{.value = u"43"_s};
    const QString later = u"2025-01-12"_s;

    addLines("one", {}, {good}, "1/0/0/0/0", {}, reached);
    addLines("no number", {}, {ResultLine{.number = u"0"_s}}, "0/0/0/1/0", {u"person-number-form"_s}, no);
    addLines("unknown person, whatever else", {}, {ResultLine{.number = Bertil, .sampled = u"x"_s}},
             "0/0/0/1/0", {u"person-unknown"_s}, no);
    addLines("no date", {}, {ResultLine{.sampled = u""_s}}, "0/0/0/1/0", {u"date-missing"_s}, no);
    addLines("bad report time", {}, {ResultLine{.reported = u"snart"_s}}, "0/0/0/1/0", {u"date-unreadable"_s},
             no);
    addLines("no status", {}, {ResultLine{.status = u""_s}}, "0/0/0/1/0", {u"status-missing"_s}, no);
    addLines("another analysis", {}, {ResultLine{.code = u"NPU02192"_s}}, "0/0/0/1/0",
             {u"analysis-unknown"_s}, no);
    addLines("no value", {}, {ResultLine{.value = u""_s}}, "0/0/0/1/0", {u"value-missing"_s}, no);
    addLines("no number in it", {}, {ResultLine{.value = u"41 st"_s}}, "0/0/0/1/0", {u"value-not-a-number"_s},
             no);
    addLines("no unit", {}, {ResultLine{.unit = u""_s}}, "0/0/0/1/0", {u"unit-missing"_s}, no);
    addLines("bare percent", {}, {ResultLine{.value = u"5,9"_s, .unit = u"%"_s}}, "0/0/0/1/0",
             {u"unit-ambiguous-percent"_s}, no);
    addLines("unknown unit", {}, {ResultLine{.unit = u"mg/dl"_s}}, "0/0/0/1/0", {u"unit-unknown"_s}, no);
    addLines("bound that decides", {}, {ResultLine{.value = u"<42"_s}}, "1/0/0/0/0", {}, reached);
    addLines("bound that does not", {}, {ResultLine{.value = u"<43"_s}}, "0/0/0/1/0", {u"bound-undecided"_s},
             no);
    addLines("above", {}, {ResultLine{.value = u">42"_s}}, "1/0/0/0/0", {}, tested);
    addLines("preliminary", {}, {ResultLine{.value = u""_s, .unit = u"%"_s, .status = u"preliminary"_s}},
             "1/0/0/0/0", {u"status-not-counted"_s}, no);
    addLines("void without sample", {},
             {ResultLine{.value = u""_s, .unit = u""_s, .status = u"entered-in-error"_s}}, "1/0/0/0/0", {},
             no);
    addLines("void", {good}, {ResultLine{.value = u"?"_s, .unit = u""_s, .status = u"entered-in-error"_s}},
             "0/1/0/0/0", {}, no);
    addLines("void before its sample", {ResultLine{.status = u"entered-in-error"_s}}, {good}, "1/0/0/0/0", {},
             no);

    addLines("the same twice", {}, {good, good}, "1/0/1/0/0", {}, reached);
    addLines("the same again", {good}, {good}, "0/0/1/0/0", {}, reached);
    addLines("reported again", {good}, {ResultLine{.reported = later}}, "0/0/1/0/0", {}, reached);
    addLines("from another laboratory", {good}, {ResultLine{.laboratory = u"Lab 2"_s}}, "0/0/1/0/0", {},
             reached);
    addLines("two finals that differ", {}, {good, bad}, "0/0/0/2/0",
             {u"sample-conflict"_s, u"sample-conflict"_s}, no);
    addLines("a final that differs", {good}, {bad}, "0/0/0/1/0", {u"sample-conflict"_s}, no);
    addLines("two samples of one day", {},
             {ResultLine{.sampleId = u"1"_s}, ResultLine{.value = u"43"_s, .sampleId = u"2"_s}}, "2/0/0/0/0",
             {}, tested);
    addLines("a correction", {bad}, {ResultLine{.status = u"corrected"_s, .reported = later}}, "0/1/0/0/0",
             {}, reached);
    addLines("a correction of a conflict", {good, bad},
             {ResultLine{.status = u"amended"_s, .reported = later}}, "0/1/0/0/0", {}, reached);
    addLines("a correction that says the same", {good},
             {ResultLine{.status = u"corrected"_s, .reported = later}}, "0/0/1/0/0", {}, reached);
    addLines("a correction alone", {}, {ResultLine{.status = u"corrected"_s}}, "1/0/0/0/0", {}, reached);
    addLines("a final after its correction", {ResultLine{.status = u"corrected"_s}}, {bad}, "1/0/0/0/0", {},
             reached);
    addLines("tied corrections", {},
             {ResultLine{.status = u"corrected"_s, .reported = later},
              ResultLine{.value = u"43"_s, .status = u"corrected"_s, .reported = later}},
             "0/0/0/2/0", {u"sample-conflict"_s, u"sample-conflict"_s}, no);
    addLines("a correction of a correction", {},
             {bad, ResultLine{.value = u"44"_s, .status = u"corrected"_s, .reported = u"2025-01-11"_s},
              ResultLine{.status = u"corrected"_s, .reported = u"2025-01-11 10:00"_s}},
             "1/2/0/0/0", {}, reached);
    addLines("one result in two units", {}, {good, ResultLine{.value = u"5,9"_s, .unit = u"% NGSP"_s}},
             "1/0/1/0/0", {}, reached);
    addLines("the contract's unit after another", {ResultLine{.value = u"5,9"_s, .unit = u"% NGSP"_s}},
             {good}, "0/0/1/0/0", {}, reached);
    addLines("two units that disagree", {}, {good, ResultLine{.value = u"6,1"_s, .unit = u"% NGSP"_s}},
             "0/0/0/2/0", {u"sample-conflict"_s, u"sample-conflict"_s}, no);
}

void FactImportTest::results()
{
    ImportFixture fixture;
    importLines(fixture, ImportKind::Results, ResultHeader);
    QTEST(outcomeOf(fixture), "outcome");
}

void FactImportTest::countsDoNotDependOnTheOrderOfRows_data()
{
    results_data();
}

void FactImportTest::countsDoNotDependOnTheOrderOfRows()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, lines);
    QStringList all = before + lines;
    if (all.size() < 2)
        return;
    QSet<QString> counts;
    QSet<QString> outcomes;
    for (int turn = 0; turn < 2; ++turn) {
        ImportFixture fixture;
        registerAnna(fixture);
        counts.insert(
            countsText(fixture.import(ImportKind::Results, QStringList{ResultHeader} + all).counts));
        outcomes.insert(outcomeOf(fixture));
        std::reverse(all.begin(), all.end());
    }
    QCOMPARE(counts.size(), 1);
    QCOMPARE(outcomes.size(), 1);
}

void FactImportTest::unitsMayBeConvertedOnlyToTheContracts()
{
    ContractTerms terms = ImportFixture::prediabetesTerms();
    terms.outcome.unit = Unit::percentNgsp();
    terms.outcome.inclusion = {};
    terms.outcome.inclusion.atLeast.reset();
    terms.outcome.inclusion.below.reset();
    terms.outcome.criterion.value = Decimal::fromMillionths(6 * Decimal::Scale);
    ImportFixture fixture(terms);
    fixture.import(ImportKind::Prepatients,
                   {PrepatientHeader, PrepatientLine{.value = u"6,2"_s, .unit = u"% NGSP"_s},
                    PrepatientLine{.number = Bertil, .value = u"45"_s}});
    const ImportReceipt receipt =
        fixture.import(ImportKind::Results,
                       {ResultHeader, ResultLine{}, ResultLine{.value = u"5,9"_s, .unit = u"% NGSP"_s}});
    QCOMPARE(countsText(receipt.counts), u"1/0/0/1/0"_s);
    QCOMPARE(receipt.issues.first().args.value(u"expected"_s), u"% NGSP"_s);
    QCOMPARE(outcomeOf(fixture), u"reached"_s);
    QCOMPARE(fixture.heldRows().size(), 2);
}

void FactImportTest::aFileWithoutStatusSaysSo()
{
    ImportFixture fixture;
    registerAnna(fixture);
    const ImportReceipt receipt =
        fixture.import(ImportKind::Results, {u"personnummer;provdatum;analyskod;värde;enhet"_s,
                                             Anna + u";2025-01-10;NPU27300;41;mmol/mol"_s});
    QCOMPARE(countsText(receipt.counts), u"1/0/0/0/0"_s);
    QCOMPARE(codesOf(receipt.issues), QStringList{u"status-column-missing"_s});
    QCOMPARE(receipt.issues.first().row, 0);
    QCOMPARE(receipt.issues.first().severity, Severity::Note);
    QCOMPARE(outcomeOf(fixture), u"reached"_s);
}

/// More than anybody would send, each said twice by two methods: what says the same is known again among
/// many.
void FactImportTest::manyCorrectionsOfOneSample()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Providers, bothProviders());
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    QStringList lines{ResultHeader + u";metod"_s,
                      ResultLine{.value = u"46"_s, .sampleId = u"P1"_s} + u";A"_s};
    constexpr int Corrections = 30;
    for (int i = 0; i < Corrections; ++i) {
        const QString correction = ResultLine{.value = u"41,%1"_s.arg(100 + i),
                                              .status = u"corrected"_s,
                                              .sampleId = u"P1"_s,
                                              .reported = u"2025-02-01T10:%1"_s.arg(i, 2, 10, QChar(u'0'))};
        lines += {correction + u";A"_s, correction + u";B"_s};
    }
    const ImportCounts counts = fixture.import(ImportKind::Results, lines).counts;
    QCOMPARE(counts.updated, Corrections);
    QCOMPARE(counts.duplicates, Corrections);
    QCOMPARE(counts.held, 0);
}

void FactImportTest::sharedShortNumbersAreHeldAndTakenOut()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Providers, bothProviders());
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.number = Younger}});
    // Alone, the younger is who the short number means today.
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{.number = ElderOrYounger}});
    QCOMPARE(outcomeOf(fixture), u"reached"_s);
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.number = Elder}});
    QCOMPARE(outcomeOf(fixture), u""_s);
    const ImportReceipt receipt = fixture.import(
        ImportKind::Results, {ResultHeader, ResultLine{.number = ElderOrYounger, .sampled = u"2025-01-11"_s},
                              ResultLine{.number = u"151079+2383"_s}});
    QCOMPARE(countsText(receipt.counts), u"1/0/0/1/0"_s);
    QCOMPARE(codesOf(receipt.issues), QStringList{u"person-ambiguous"_s});
    // The same row with the whole number is sure of whom it means.
    QCOMPARE(
        countsText(fixture.import(ImportKind::Results, {ResultHeader, ResultLine{.number = Younger}}).counts),
        u"1/0/0/0/0"_s);
    QCOMPARE(fixture.attainment(AsOf).all.reached, 2);
}

QTEST_GUILESS_MAIN(FactImportTest)
#include "fact_import_test.moc"
