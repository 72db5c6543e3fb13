// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/evaluation/group_builder.h"

#include <QTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

/// What a line is paid: floor, cap, rounding, groups and pools.
class PayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workedCases_data();
    void workedCases();
    void stockholm_data();
    void stockholm();
    void floorRules_data();
    void floorRules();
    void pointsOnTheLine();
    void rounding_data();
    void rounding();
    void linesPerProvider();
    void linesPerIntake();
    void pooled();
    void pooledUnderEachDenominator();
    void pooledRoundsOnce();
    void pooledTiesGoToTheLowestNumber();
};

void PayoutTest::workedCases_data()
{
    QTest::addColumn<qint64>("counted");
    QTest::addColumn<qint64>("reached");
    QTest::addColumn<QString>("paid");
    QTest::addColumn<qint64>("ore");
    const auto add = [](const char* name, qint64 counted, qint64 reached, const QString& paid, qint64 ore) {
        QTest::newRow(name) << counted << reached << paid << ore;
    };
    add("at the cap", 30'000, 24'000, u"21000"_qs, 98'700'000'000);
    add("half", 30'000, 15'000, u"12000"_qs, 56'400'000'000);
    add("at the floor", 30'000, 3'000, u"0"_qs, 0);
    add("over the cap", 30'000, 27'500, u"21000"_qs, 98'700'000'000);
    add("a small group", 37, 20, u"16.3"_qs, 76'610'000);
    add("a small group under the floor", 37, 3, u"0"_qs, 0);
    add("a small group just over the floor", 37, 4, u"0.3"_qs, 1'410'000);
    add("nobody", 0, 0, u"0"_qs, 0);
    add("30 percent", 30'000, 9'000, u"6000"_qs, 28'200'000'000);
    add("one over the floor", 30'000, 3'001, u"1"_qs, 4'700'000);
    add("one under the cap", 30'000, 23'999, u"20999"_qs, 98'695'300'000);
}

void PayoutTest::workedCases()
{
    QFETCH(qint64, counted);
    QFETCH(qint64, reached);
    QFETCH(qint64, ore);
    QTEST(toPlainDecimal(paidSuccesses(counted, reached, terms().payment)), "paid");
    const Payout payout = payoutOf(terms(), {everyone(1, counted, reached)});
    QCOMPARE(payout.lines.size(), 1);
    const PayoutLine& line = payout.lines.first();
    QTEST(toPlainDecimal(line.paidSuccesses.value()), "paid");
    QCOMPARE(line.principal.ore(), ore);
    QCOMPARE(line.total.ore(), ore);
    QCOMPARE(payout.total.ore(), ore);
    QCOMPARE(line.counted, counted);
    QCOMPARE(line.reached, reached);
    QVERIFY(line.floorSuccesses == Fraction(counted, 10));
    QVERIFY(line.capSuccesses == Fraction(counted * 8, 10));
    QVERIFY(!payout.ceilingApplied);
    QVERIFY(!payout.pooled);
}

void PayoutTest::stockholm_data()
{
    QTest::addColumn<Denominator>("denominator");
    QTest::addColumn<QString>("attainment");
    QTest::addColumn<QString>("shareOfLargest");
    QTest::addColumn<qint64>("ore");
    QTest::newRow("listed") << Denominator::Listed << u"0.209"_qs << u"0.16"_qs << qint64(472'350'000);
    QTest::newRow("due") << Denominator::Due << u"0.388"_qs << u"0.41"_qs << qint64(673'040'000);
    QTest::newRow("tested") << Denominator::Tested << u"0.539"_qs << u"0.63"_qs << qint64(738'840'000);
}

void PayoutTest::stockholm()
{
    QFETCH(Denominator, denominator);
    QFETCH(qint64, ore);
    Attainment attainment = attainmentOf({{1, {}, counts(925, 498, 358, 193)}});
    attainment.denominator = denominator;
    ContractTerms contract = terms();
    contract.payment.denominator = denominator;
    const Payout payout = computePayout(contract, attainment, Paid).value();
    QTEST(toFixedDecimal(attainment.share(denominator).value(), 3), "attainment");
    QCOMPARE(payout.total.ore(), ore);
    QVERIFY(payout.denominator == denominator);
    const Money largest =
        payoutOf(contract, {everyone(1, payout.lines.first().counted, payout.lines.first().counted)}).total;
    QTEST(toFixedDecimal(Fraction(payout.total.asFraction() / largest.asFraction()), 2), "shareOfLargest");
    // All three side by side, whichever is the contracted one.
    QCOMPARE(payout.alternatives.value(Denominator::Listed).ore(), 472'350'000);
    QCOMPARE(payout.alternatives.value(Denominator::Due).ore(), 673'040'000);
    QCOMPARE(payout.alternatives.value(Denominator::Tested).ore(), 738'840'000);
}

void PayoutTest::floorRules_data()
{
    QTest::addColumn<FloorRule>("rule");
    QTest::addColumn<qint64>("reached");
    QTest::addColumn<QString>("paid");
    for (const auto& [reached, marginal, cliff] :
         QList<std::tuple<qint64, QString, QString>>{{0, u"0"_qs, u"0"_qs},
                                                     {3, u"0"_qs, u"0"_qs},
                                                     {4, u"0"_qs, u"0"_qs}, // on the floor is not over it
                                                     {5, u"1"_qs, u"5"_qs},
                                                     {32, u"28"_qs, u"32"_qs},
                                                     {40, u"28"_qs, u"32"_qs}}) {
        QTest::addRow("marginal, %lld", reached) << FloorRule::Marginal << reached << marginal;
        QTest::addRow("cliff, %lld", reached) << FloorRule::Cliff << reached << cliff;
    }
}

void PayoutTest::floorRules()
{
    QFETCH(FloorRule, rule);
    QFETCH(qint64, reached);
    PaymentTerms payment = terms().payment;
    payment.floorRule = rule;
    QTEST(toPlainDecimal(paidSuccesses(40, reached, payment)), "paid");
}

void PayoutTest::pointsOnTheLine()
{
    const PaymentTerms payment = terms().payment;
    const Money price = payment.unitPrice;
    QVERIFY(payoutOnLine(payment, price, 30'000, Fraction(15'000)) == 56'400'000'000);
    QVERIFY(payoutOnLine(payment, price, 30'000, Fraction(3'000)) == 0);
    QVERIFY(payoutOnLine(payment, price, 30'000, Fraction(1)) == 0);
    QVERIFY(payoutOnLine(payment, price, 3, Fraction(1, 2)) == 940'000);
    // The drawn line of the national case: its price, rounded down to the öre, is a term of its own.
    QVERIFY(payoutOnLine(payment, Money::fromOre(4'761'904), 30'000, Fraction(24'000)) ==
            Fraction(99'999'984'000));
}

void PayoutTest::rounding_data()
{
    QTest::addColumn<MoneyRounding>("rounding");
    QTest::addColumn<qint64>("priceOre");
    QTest::addColumn<qint64>("ore");
    // 4 of 37 give 0.3 paid successes.
    QTest::newRow("öre, half away") << MoneyRounding::Ore << qint64(5) << qint64(2);
    QTest::newRow("öre, down") << MoneyRounding::Ore << qint64(4) << qint64(1);
    QTest::newRow("krona, half away") << MoneyRounding::Krona << qint64(500) << qint64(200);
    QTest::newRow("krona, once and not by way of öre") << MoneyRounding::Krona << qint64(499) << qint64(100);
}

void PayoutTest::rounding()
{
    QFETCH(MoneyRounding, rounding);
    QFETCH(qint64, priceOre);
    QFETCH(qint64, ore);
    ContractTerms contract = terms();
    contract.payment.rounding = rounding;
    contract.payment.unitPrice = Money::fromOre(priceOre);
    const Payout payout = payoutOf(contract, {everyone(1, 37, 4), everyone(2, 37, 4)});
    QCOMPARE(payout.lines[0].principal.ore(), ore);
    QCOMPARE(payout.lines[1].principal.ore(), ore);
    QCOMPARE(payout.principal.ore(), 2 * ore); // totals are sums of lines
}

void PayoutTest::linesPerProvider()
{
    const Payout payout =
        payoutOf(terms(), {everyone(0, 10, 10), everyone(1, 37, 20, u"A"_qs), everyone(2, 30, 20, u"A"_qs),
                           everyone(2, 7, 0, u"B"_qs), everyone(3, 37, 3)});
    QCOMPARE(payout.lines.size(), 3); // people without a provider get no line
    for (int i = 0; i < 3; ++i) {
        QVERIFY(payout.lines[i].provider == provider(i + 1));
        QVERIFY(payout.lines[i].intake.isEmpty());
        QCOMPARE(payout.lines[i].listed, 37);
    }
    QCOMPARE(principalsOf(payout), u"76610000 76610000 0"_qs);
    QCOMPARE(payout.total.ore(), 153'220'000);
    QCOMPARE(payout.paymentDate, Paid);
    QCOMPARE(payout.asOf, Paid);
}

void PayoutTest::linesPerIntake()
{
    ContractTerms contract = terms();
    contract.payment.basis = PaymentBasis::PerIntake;
    const Payout payout =
        payoutOf(contract, {everyone(0, 10, 10, u"A"_qs), everyone(1, 37, 20), everyone(1, 37, 4, u"A"_qs),
                            everyone(1, 37, 3, u"B"_qs), everyone(2, 10, 9, u"A"_qs)});
    QStringList lines;
    for (const PayoutLine& line : payout.lines) {
        lines.append(line.provider->digits() + u'/' + line.intake + u':' +
                     toPlainDecimal(line.paidSuccesses.value()) + u':' +
                     QString::number(line.principal.ore()));
    }
    QCOMPARE(lines,
             QStringList({provider(1).digits() + u"/:16.3:76610000"_qs,
                          provider(1).digits() + u"/A:0.3:1410000"_qs, provider(1).digits() + u"/B:0:0"_qs,
                          provider(2).digits() + u"/A:7:32900000"_qs}));
}

void PayoutTest::pooled()
{
    ContractTerms contract = terms();
    contract.payment.basis = PaymentBasis::Pooled;
    contract.payment.unitPrice = Money::fromOre(1'000);
    // N is everybody, 100; S only successes with a provider, 30; paid 20.
    const Payout payout = payoutOf(
        contract, {everyone(0, 20, 15), everyone(1, 40, 20), everyone(2, 30, 10), everyone(3, 10, 0)});
    QVERIFY(payout.pooled);
    QCOMPARE(payout.pooled->counted, 100);
    QCOMPARE(payout.pooled->reached, 30);
    QVERIFY(payout.pooled->paidSuccesses == 20);
    QCOMPARE(payout.pooled->amount.ore(), 20'000);
    QCOMPARE(principalsOf(payout), u"13333 6667 0"_qs); // 13 333.33 and 6 666.67
    for (const PayoutLine& line : payout.lines)
        QVERIFY(!line.paidSuccesses);
    QCOMPARE(payout.lines[0].counted, 40);
    QCOMPARE(payout.total.ore(), 20'000);

    // No success at all pays nothing, and nobody at all has no line.
    QCOMPARE(principalsOf(payoutOf(contract, {everyone(1, 40, 0), everyone(2, 30, 0)})), u"0 0"_qs);
    QVERIFY(payoutOf(contract, {}).lines.isEmpty());
    QCOMPARE(payoutOf(contract, {everyone(0, 20, 15)}).total.ore(), 0);
}

void PayoutTest::pooledUnderEachDenominator()
{
    ContractTerms contract = terms();
    contract.payment.basis = PaymentBasis::Pooled;
    contract.payment.unitPrice = Money::fromOre(1'000);
    const QList<Group> groups{{0, {}, counts(20, 10, 5, 3)}, {1, {}, counts(40, 30, 20, 10)}};
    const Payout payout = payoutOf(contract, groups);
    // Ten successes less a tenth of 60, 40 and 25.
    QCOMPARE(payout.alternatives.value(Denominator::Listed).ore(), 4'000);
    QCOMPARE(payout.alternatives.value(Denominator::Due).ore(), 6'000);
    QCOMPARE(payout.alternatives.value(Denominator::Tested).ore(), 7'500);
    contract.payment.denominator = Denominator::Tested;
    QCOMPARE(payoutOf(contract, groups).pooled->counted, 25);
}

void PayoutTest::pooledRoundsOnce()
{
    ContractTerms contract = terms();
    contract.payment.basis = PaymentBasis::Pooled;
    contract.payment.rounding = MoneyRounding::Krona;
    contract.payment.unitPrice = Money::fromOre(1'050);
    // 9 of 30: 6 paid, 63.00 kr; then shared to the öre.
    const Payout payout = payoutOf(contract, {everyone(1, 10, 4), everyone(2, 20, 5)});
    QCOMPARE(payout.pooled->amount.ore(), 6'300);
    QCOMPARE(principalsOf(payout), u"2800 3500"_qs);
    contract.payment.unitPrice = Money::fromOre(1'058);
    // 63.48 kr is 63 kr.
    QCOMPARE(payoutOf(contract, {everyone(1, 10, 4), everyone(2, 20, 5)}).pooled->amount.ore(), 6'300);
}

void PayoutTest::pooledTiesGoToTheLowestNumber()
{
    ContractTerms contract = terms();
    contract.payment.basis = PaymentBasis::Pooled;
    contract.payment.unitPrice = Money::fromOre(1);
    contract.payment.floor = BasisPoints(0);
    contract.payment.cap = BasisPoints(2'667);
    // Eight öre by equal successes among three: 2.67 each, so the first two get the öre that are over.
    const Payout payout = payoutOf(contract, {everyone(1, 10, 5), everyone(2, 10, 5), everyone(3, 10, 5)});
    QCOMPARE(payout.pooled->amount.ore(), 8);
    QCOMPARE(principalsOf(payout), u"3 3 2"_qs);
}

QTEST_APPLESS_MAIN(PayoutTest)
#include "payout_test.moc"
