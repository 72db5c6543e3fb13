// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/result_flags.h"
#include "tests/unit/evaluation/outcome_builder.h"

#include <QTest>

using namespace utfall;
using namespace utfall::test;

namespace {

/// "code result" of every flag, in order.
QStringList flagged(const PersonFacts& facts, const ContractTerms& contract = terms(), QDate asOf = AfterAll)
{
    QStringList flags;
    const QList<ResultFlag> found =
        resultFlags(facts, evaluatePerson(facts, contract, providers(3), asOf), contract, asOf);
    for (const ResultFlag& flag : found)
        flags.append(u"%1 %2"_qs.arg(resultFlagKey(flag.kind)).arg(flag.result.value()));
    return flags;
}

} // namespace

/// What counts but deserves a look.
class ResultFlagsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertedNearTheLimit_data();
    void convertedNearTheLimit();
    void onlyTheChosenSampleIsLookedAt();
    void underTheMeanItIsTheMeanThatIsNear();
    void inclusionNearItsLimits_data();
    void inclusionNearItsLimits();
    void pointOfCare_data();
    void pointOfCare();
    void changesAgainstTheBaseline_data();
    void changesAgainstTheBaseline();
    void whoeverIsInNoCountHasNoFlags();
};

void ResultFlagsTest::convertedNearTheLimit_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("isFlagged");
    // 10.93 · x − 23.5: 5.9 → 40.987, 5.91 → 41.0963, 6.0 → 42.08, 6.08 → 42.9544, 6.09 → 43.0637.
    QTest::newRow("just too low") << u"2028-03-10;5,9;unit=ngsp"_qs << false;
    QTest::newRow("within, under") << u"2028-03-10;5,91;unit=ngsp"_qs << true;
    QTest::newRow("within, over") << u"2028-03-10;6,08;unit=ngsp"_qs << true;
    QTest::newRow("just too high") << u"2028-03-10;6,09;unit=ngsp"_qs << false;
    QTest::newRow("Mono-S") << u"2028-03-10;5,0;unit=mono"_qs << true;
    QTest::newRow("reported in mmol/mol") << u"2028-03-10;42;unit=mmol"_qs << false;
}

void ResultFlagsTest::convertedNearTheLimit()
{
    QFETCH(QString, row);
    QFETCH(bool, isFlagged);
    QCOMPARE(flagged(withResults({row})),
             isFlagged ? QStringList{u"converted-near-limit 1"_qs} : QStringList());
}

void ResultFlagsTest::onlyTheChosenSampleIsLookedAt()
{
    const PersonFacts facts = withResults({u"2028-01-10;6,0;unit=ngsp"_qs, u"2028-03-10;39"_qs});
    QCOMPARE(flagged(facts), QStringList());
    ContractTerms first = terms();
    first.selection = SampleSelection::First;
    QCOMPARE(flagged(facts, first), QStringList{u"converted-near-limit 1"_qs});
}

void ResultFlagsTest::underTheMeanItIsTheMeanThatIsNear()
{
    ContractTerms mean = terms();
    mean.selection = SampleSelection::Mean;
    const PersonFacts far = withResults({u"2028-01-10;6,0;unit=ngsp"_qs, u"2028-03-10;30"_qs});
    QCOMPARE(flagged(far, mean), QStringList());
    const PersonFacts near = withResults({u"2028-01-10;5,5;unit=ngsp"_qs, u"2028-03-10;47"_qs});
    QCOMPARE(flagged(near, mean), QStringList{u"converted-near-limit 1"_qs});
}

void ResultFlagsTest::inclusionNearItsLimits_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<bool>("isFlagged");
    QTest::newRow("outside and far") << u"5.8"_qs << false;     // 39.894
    QTest::newRow("outside and near") << u"5.95"_qs << true;    // 41.5335
    QTest::newRow("inside and near") << u"6.0"_qs << true;      // 42.08
    QTest::newRow("inside and far") << u"6.3"_qs << false;      // 45.359
    QTest::newRow("near the upper limit") << u"6.5"_qs << true; // 47.545
}

void ResultFlagsTest::inclusionNearItsLimits()
{
    QFETCH(QString, percent);
    QFETCH(bool, isFlagged);
    PersonFacts facts = withResults({});
    facts.inclusion = Quantity{decimal(percent), Unit::percentNgsp()};
    const QStringList expected = isFlagged ? QStringList{u"converted-near-limit 0"_qs} : QStringList();
    QCOMPARE(flagged(facts), expected);
    facts.admitted = true;
    QCOMPARE(flagged(facts), QStringList());
}

void ResultFlagsTest::pointOfCare_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPointOfCare");
    QTest::newRow("Swedish") << u"Patientnära analys"_qs << true;
    QTest::newRow("abbreviated") << u"HbA1c (PNA)"_qs << true;
    QTest::newRow("POCT") << u"poct"_qs << true;
    QTest::newRow("English") << u"Point-of-care"_qs << true;
    QTest::newRow("device") << u"Siemens DCA Vantage®"_qs << true;
    QTest::newRow("device with hyphen") << u"EKF Quo-Test"_qs << true;
    QTest::newRow("device with number") << u"Afinion 2"_qs << true;
    QTest::newRow("HemoCue") << u"HemoCue HbA1c 501"_qs << true;
    QTest::newRow("laboratory method") << u"HPLC Tosoh G11"_qs << false;
    QTest::newRow("immunology") << u"cobas c 501"_qs << false;
    QTest::newRow("part of a word") << u"Hypnapoc-lab"_qs << false;
    QTest::newRow("a device without HbA1c") << u"HemoCue Hb 201"_qs << false;
    QTest::newRow("nothing") << QString() << false;
}

void ResultFlagsTest::pointOfCare()
{
    QFETCH(QString, text);
    QFETCH(bool, isPointOfCare);
    QCOMPARE(!pointOfCareWords(text).isEmpty(), isPointOfCare);
    PersonFacts facts = withResults({u"2028-03-10;39"_qs});
    facts.results[0].method = text;
    const QStringList expected = isPointOfCare ? QStringList{u"point-of-care 1"_qs} : QStringList();
    QCOMPARE(flagged(facts), expected);
    facts.results[0].method.clear();
    facts.results[0].laboratory = text;
    QCOMPARE(flagged(facts), expected);
}

void ResultFlagsTest::changesAgainstTheBaseline_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("expected");
    const QString final = u"2028-03-10;39;lab=Syd;method=HPLC;id=B"_qs;
    QTest::newRow("another laboratory") << QStringList{u"2026-03-01;45;lab=Nord;method=hplc;id=A"_qs, final}
                                        << QStringList{u"laboratory-changed 2"_qs};
    QTest::newRow("another method") << QStringList{u"2026-03-10;45;lab=SYD;method=Immun;id=A"_qs, final}
                                    << QStringList{u"method-changed 2"_qs};
    QTest::newRow("both") << QStringList{u"2026-03-01;45;lab=Nord;method=Immun;id=A"_qs, final}
                          << QStringList{u"laboratory-changed 2"_qs, u"method-changed 2"_qs};
    QTest::newRow("baseline says nothing") << QStringList{u"2026-03-01;45"_qs, final} << QStringList();
    QTest::newRow("no baseline") << QStringList{u"2026-03-11;45;lab=Nord;method=Immun;id=A"_qs, final}
                                 << QStringList();
    QTest::newRow("the latest baseline")
        << QStringList{u"2026-01-01;45;lab=Nord;id=A"_qs, u"2026-02-01;45;lab=Syd;id=C"_qs, final}
        << QStringList();
    QTest::newRow("a baseline that does not count")
        << QStringList{u"2026-01-01;45;lab=Nord;id=A;status=P"_qs, final} << QStringList();
}

void ResultFlagsTest::changesAgainstTheBaseline()
{
    QFETCH(QStringList, rows);
    QFETCH(QStringList, expected);
    const PersonFacts facts = withResults(rows);
    QStringList found = flagged(facts);
    // The ids follow the rows; what matters is which row is flagged.
    const QString last = QString::number(rows.size());
    for (QString& flag : expected)
        flag = flag.section(u' ', 0, 0) + u' ' + last;
    QCOMPARE(found, expected);
}

void ResultFlagsTest::whoeverIsInNoCountHasNoFlags()
{
    PersonFacts facts = withResults({u"2028-03-10;6,0;unit=ngsp;method=POC"_qs});
    QCOMPARE(flagged(facts).size(), 2);
    QCOMPARE(flagged(facts, terms(), QDate(2028, 3, 9)), QStringList());
    facts.consent = QDate();
    QCOMPARE(flagged(facts), QStringList());
}

QTEST_APPLESS_MAIN(ResultFlagsTest)
#include "result_flags_test.moc"
