// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/evaluation/outcome_builder.h"

#include <QTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

/// Which sample of a person decides, and whether it reaches the goal.
class DecidingSampleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void window_data();
    void window();
    void selection_data();
    void selection();
    void boundsAgainstTheCriterion_data();
    void boundsAgainstTheCriterion();
    void theContractsEndAsTarget();
};

void DecidingSampleTest::window_data()
{
    QTest::addColumn<QString>("sampled");
    QTest::addColumn<QString>("flags");
    QTest::newRow("a day too early") << u"2027-12-10"_qs << u"LD-F-"_qs;
    QTest::newRow("first day") << u"2027-12-11"_qs << u"LDTFR"_qs;
    QTest::newRow("last day") << u"2028-06-08"_qs << u"LDTFR"_qs;
    QTest::newRow("a day too late") << u"2028-06-09"_qs << u"LD-F-"_qs;
}

void DecidingSampleTest::window()
{
    QFETCH(QString, sampled);
    const PersonOutcome outcome = outcomeOf(withResults({sampled + u";41"_qs}));
    QTEST(flagsOf(outcome), "flags");
    QCOMPARE(outcome.target, QDate(2028, 3, 10));
    QCOMPARE(outcome.windowFirst, QDate(2027, 12, 11));
    QCOMPARE(outcome.windowLast, QDate(2028, 6, 8));
    QCOMPARE(outcome.cutOff, QDate(2027, 9, 10));
    QCOMPARE(outcome.value.has_value(), outcome.tested);
}

void DecidingSampleTest::selection_data()
{
    QTest::addColumn<SampleSelection>("selection");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("reached");
    const auto add = [](const char* name, SampleSelection selection, const QStringList& fields,
                        const QString& chosen, const QString& value, bool reached) {
        QTest::newRow(name) << selection << fields << chosen << value << reached;
    };
    const QStringList sinking{u"2028-02-20;45"_qs, u"2028-03-15;42"_qs, u"2028-04-10;41"_qs};
    const QString all = u"2028-02-20 2028-03-15 2028-04-10"_qs;
    add("latest", SampleSelection::Latest, sinking, u"2028-04-10"_qs, u"41"_qs, true);
    add("latest of one day", SampleSelection::Latest,
        {u"2028-02-20;41;lab=L;id=1;at=2028-02-21T08:00"_qs,
         u"2028-02-20;43;lab=L;id=2;at=2028-02-21T07:00"_qs},
        u"2028-02-20"_qs, u"41"_qs, true);
    add("first", SampleSelection::First, sinking, u"2028-02-20"_qs, u"45"_qs, false);
    add("closest", SampleSelection::ClosestToTarget, sinking, u"2028-03-15"_qs, u"42"_qs, false);
    add("as close before as after", SampleSelection::ClosestToTarget,
        {u"2028-03-15;43"_qs, u"2028-03-05;41"_qs}, u"2028-03-15"_qs, u"43"_qs, false);
    add("closest by a day before", SampleSelection::ClosestToTarget,
        {u"2028-03-15;43"_qs, u"2028-03-06;41"_qs}, u"2028-03-06"_qs, u"41"_qs, true);
    add("as close on one day", SampleSelection::ClosestToTarget,
        {u"2028-03-05;41;lab=L;id=2"_qs, u"2028-03-05;43;lab=L;id=1"_qs}, u"2028-03-05"_qs, u"41"_qs, true);
    add("mean on the limit", SampleSelection::Mean,
        {u"2028-02-20;43"_qs, u"2028-03-15;42"_qs, u"2028-04-10;41"_qs}, all, u"42"_qs, false);
    add("mean just under the limit", SampleSelection::Mean,
        {u"2028-02-20;43"_qs, u"2028-03-15;42"_qs, u"2028-04-10;40.999999"_qs}, all,
        u"41.99999966666666666667"_qs, true);
    add("mean over units", SampleSelection::Mean, {u"2028-02-20;6.0;unit=ngsp"_qs, u"2028-03-15;41.92"_qs},
        u"2028-02-20 2028-03-15"_qs, u"42"_qs, false);
    add("mean of one", SampleSelection::Mean, {u"2028-02-20;41"_qs}, u"2028-02-20"_qs, u"41"_qs, true);
    add("mean without bounds", SampleSelection::Mean, {u"2028-02-20;43"_qs, u"2028-03-15;<20"_qs},
        u"2028-02-20"_qs, u"43"_qs, false);
    add("confirmed", SampleSelection::ConfirmedTwice,
        {u"2028-02-20;45"_qs, u"2028-03-15;40"_qs, u"2028-04-10;41"_qs}, u"2028-03-15 2028-04-10"_qs,
        u"41"_qs, true);
    add("confirmed by an older one alone", SampleSelection::ConfirmedTwice,
        {u"2028-02-20;40"_qs, u"2028-03-15;42"_qs, u"2028-04-10;41"_qs}, u"2028-03-15 2028-04-10"_qs,
        u"41"_qs, false);
    add("not confirmed at last", SampleSelection::ConfirmedTwice, {u"2028-03-15;41"_qs, u"2028-04-10;42"_qs},
        u"2028-03-15 2028-04-10"_qs, u"42"_qs, false);
    add("one date confirms nothing", SampleSelection::ConfirmedTwice,
        {u"2028-03-15;40;lab=L;id=1"_qs, u"2028-03-15;41;lab=L;id=2"_qs}, u"2028-03-15"_qs, u"41"_qs, false);
    add("the last of each date", SampleSelection::ConfirmedTwice,
        {u"2028-03-15;43;lab=L;id=1"_qs, u"2028-03-15;40;lab=L;id=2"_qs, u"2028-04-10;44;lab=L;id=3"_qs,
         u"2028-04-10;41;lab=L;id=4"_qs},
        u"2028-03-15 2028-04-10"_qs, u"41"_qs, true);
    add("not the first of each date", SampleSelection::ConfirmedTwice,
        {u"2028-03-15;40;lab=L;id=1"_qs, u"2028-03-15;43;lab=L;id=2"_qs, u"2028-04-10;41"_qs},
        u"2028-03-15 2028-04-10"_qs, u"41"_qs, false);
}

void DecidingSampleTest::selection()
{
    QFETCH(SampleSelection, selection);
    QFETCH(QStringList, fields);
    QFETCH(bool, reached);
    ContractTerms contract = terms();
    contract.selection = selection;
    const PersonOutcome outcome = outcomeOf(withResults(fields), AfterAll, contract);
    QVERIFY(outcome.tested);
    QTEST(datesOf(outcome.chosen), "chosen");
    QTEST(toPlainDecimal(outcome.value.value()), "value");
    QCOMPARE(outcome.reached, reached);
}

void DecidingSampleTest::boundsAgainstTheCriterion_data()
{
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("reached");
    const auto add = [](Comparator comparator, const QString& value, bool reached) {
        QTest::addRow("%s, %d", qPrintable(value), int(comparator)) << comparator << value << reached;
    };
    for (const Comparator less : {Comparator::Less, Comparator::LessOrEqual}) {
        add(less, u"<42"_qs, true);
        add(less, u"<20"_qs, true);
        add(less, u">42"_qs, false);
        add(less, u">130"_qs, false);
    }
    for (const Comparator greater : {Comparator::Greater, Comparator::GreaterOrEqual}) {
        add(greater, u"<42"_qs, false);
        add(greater, u">42"_qs, true);
    }
    add(Comparator::Less, u"42"_qs, false);
    add(Comparator::Less, u"41.999999"_qs, true);
    add(Comparator::LessOrEqual, u"42"_qs, true);
    add(Comparator::LessOrEqual, u"42.000001"_qs, false);
    add(Comparator::Greater, u"42"_qs, false);
    add(Comparator::Greater, u"42.000001"_qs, true);
    add(Comparator::GreaterOrEqual, u"42"_qs, true);
    add(Comparator::GreaterOrEqual, u"41.999999"_qs, false);
}

void DecidingSampleTest::boundsAgainstTheCriterion()
{
    QFETCH(Comparator, comparator);
    QFETCH(QString, value);
    QFETCH(bool, reached);
    ContractTerms contract = terms();
    contract.outcome.criterion.comparator = comparator;
    const PersonOutcome outcome = outcomeOf(withResults({u"2028-03-10;"_qs + value}), AfterAll, contract);
    QVERIFY(outcome.tested);
    QCOMPARE(outcome.reached, reached);
    QCOMPARE(outcome.bound == ValueBound::Exact, value.front().isDigit());
}

void DecidingSampleTest::theContractsEndAsTarget()
{
    ContractTerms contract = terms();
    contract.followUp.anchor = FollowUpAnchor::ContractEnd;
    const PersonOutcome outcome =
        outcomeOf(withResults({u"2030-03-01;41"_qs, u"2028-03-10;40"_qs}), {2030, 3, 31}, contract);
    QCOMPARE(outcome.target, QDate(2029, 12, 31));
    QCOMPARE(outcome.windowLast, QDate(2030, 3, 31));
    QCOMPARE(datesOf(outcome.inWindow), u"2030-03-01"_qs);
    QCOMPARE(flagsOf(outcome), u"LDTFR"_qs);
}

QTEST_APPLESS_MAIN(DecidingSampleTest)
#include "deciding_sample_test.moc"
