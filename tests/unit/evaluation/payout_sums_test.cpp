// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/evaluation/group_builder.h"

#include <QTest>

#include <limits>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

/// What all lines come to: ceiling, interest, other denominators, the fee, amounts that do not fit.
class PayoutSumsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ceiling_data();
    void ceiling();
    void ceilingTies();
    void ceilingUnderKrona();
    void interestOnScaledPrincipal();
    void alternatives();
    void alternativesTakeTheWholeContract();
    void evaluatorFee_data();
    void evaluatorFee();
    void amountsThatDoNotFit();
};

void PayoutSumsTest::ceiling_data()
{
    QTest::addColumn<PaymentBasis>("basis");
    QTest::addColumn<qint64>("ceiling");
    QTest::addColumn<bool>("applied");
    QTest::addColumn<QString>("principals");
    const QString full = u"76610000 32900000 1410000"_qs; // 110 920 000
    QTest::newRow("wide") << PaymentBasis::PerProvider << qint64(200'000'000) << false << full;
    QTest::newRow("exactly enough") << PaymentBasis::PerProvider << qint64(110'920'000) << false << full;
    QTest::newRow("an öre too little")
        << PaymentBasis::PerProvider << qint64(110'919'999) << true << u"76609999 32900000 1410000"_qs;
    QTest::newRow("half") << PaymentBasis::PerProvider << qint64(55'460'000) << true
                          << u"38305000 16450000 705000"_qs;
    QTest::newRow("a hundred öre") << PaymentBasis::PerProvider << qint64(100) << true << u"69 30 1"_qs;
    QTest::newRow("nothing") << PaymentBasis::PerProvider << qint64(0) << true << u"0 0 0"_qs;
    // Pooled: 84 listed, 32 reached, 23.6 paid, the same sum shared by 20, 8 and 4; then scaled: 62.5, 25
    // and 12.5.
    QTest::newRow("pooled, wide") << PaymentBasis::Pooled << qint64(200'000'000) << false
                                  << u"69325000 27730000 13865000"_qs;
    QTest::newRow("pooled, a hundred öre") << PaymentBasis::Pooled << qint64(100) << true << u"63 25 12"_qs;
}

void PayoutSumsTest::ceiling()
{
    QFETCH(PaymentBasis, basis);
    QFETCH(qint64, ceiling);
    QFETCH(bool, applied);
    ContractTerms contract = terms();
    contract.payment.basis = basis;
    contract.payment.budgetCeiling = Money::fromOre(ceiling);
    const Payout payout = payoutOf(contract, {everyone(1, 37, 20), everyone(2, 10, 8), everyone(3, 37, 4)});
    QTEST(principalsOf(payout), "principals");
    QCOMPARE(payout.ceilingApplied, applied);
    QVERIFY(payout.principal.ore() <= ceiling);
    QVERIFY(!applied || payout.principal.ore() == ceiling);
}

void PayoutSumsTest::ceilingTies()
{
    ContractTerms contract = terms();
    contract.payment.basis = PaymentBasis::PerIntake;
    contract.payment.budgetCeiling = Money::fromOre(10);
    // Four equal lines share ten öre: the two that are over go to the lowest number, and there to the line
    // without intake.
    const Payout payout = payoutOf(contract, {everyone(1, 10, 5), everyone(1, 10, 5, u"A"_qs),
                                              everyone(1, 10, 5, u"B"_qs), everyone(2, 10, 5)});
    QCOMPARE(principalsOf(payout), u"3 3 2 2"_qs);
}

void PayoutSumsTest::ceilingUnderKrona()
{
    ContractTerms contract = terms();
    contract.payment.rounding = MoneyRounding::Krona;
    contract.payment.budgetCeiling = Money::fromOre(10'001);
    const Payout payout = payoutOf(contract, {everyone(1, 10, 5), everyone(2, 10, 5)});
    QCOMPARE(principalsOf(payout), u"5001 5000"_qs);
}

void PayoutSumsTest::interestOnScaledPrincipal()
{
    ContractTerms contract = terms();
    contract.payment.interest.method = InterestMethod::Simple;
    contract.payment.interest.rate = BasisPoints(300);
    contract.payment.interest.dayCount = DayCount::ActActIsda;
    contract.payment.budgetCeiling = Money::fromOre(2'000'000);
    const Payout payout = payoutOf(contract, {everyone(1, 10, 5), everyone(2, 10, 5)}, {2028, 1, 1});
    QCOMPARE(payout.lines[0].principal.ore(), 1'000'000);
    QCOMPARE(payout.lines[0].interest.ore(), 60'000);
    QCOMPARE(payout.lines[0].total.ore(), 1'060'000);
    QCOMPARE(payout.principal.ore(), 2'000'000); // the ceiling holds the principal, interest comes on top
    QCOMPARE(payout.interest.ore(), 120'000);
    QCOMPARE(payout.total.ore(), 2'120'000);
    QVERIFY(payout.interestYears == 2);
    QCOMPARE(payout.paymentDate, QDate(2028, 1, 1));
}

void PayoutSumsTest::alternatives()
{
    const QList<Group> groups{{1, {}, counts(100, 60, 40, 30)}, {2, {}, counts(50, 50, 50, 4)}};
    const Payout payout = payoutOf(terms(), groups);
    // Listed: 20 and 0. Due: 24 and 0. Tested: min(30, 32) − 4 = 26 and 0.
    QCOMPARE(payout.alternatives.size(), 3);
    QCOMPARE(payout.alternatives.value(Denominator::Listed).ore(), 20 * 4'700'000);
    QCOMPARE(payout.alternatives.value(Denominator::Due).ore(), 24 * 4'700'000);
    QCOMPARE(payout.alternatives.value(Denominator::Tested).ore(), 26 * 4'700'000);
    QVERIFY(payout.alternatives.value(Denominator::Listed) == payout.total);
    QCOMPARE(payout.lines[0].counted, 100);

    ContractTerms tested = terms();
    tested.payment.denominator = Denominator::Tested;
    const Payout other = payoutOf(tested, groups);
    QCOMPARE(other.lines[0].counted, 40);
    QCOMPARE(other.lines[0].listed, 100);
    QVERIFY(other.alternatives == payout.alternatives);
}

void PayoutSumsTest::alternativesTakeTheWholeContract()
{
    ContractTerms contract = terms();
    contract.payment.budgetCeiling = Money::fromOre(100'000'000);
    contract.payment.interest.method = InterestMethod::Simple;
    contract.payment.interest.dayCount = DayCount::ActActIsda;
    const Payout payout = payoutOf(contract, {{1, {}, counts(100, 60, 40, 30)}}, {2027, 1, 1});
    QCOMPARE(payout.alternatives.value(Denominator::Listed).ore(), 96'820'000); // 94 000 000 and 3 %
    QCOMPARE(payout.alternatives.value(Denominator::Due).ore(), 103'000'000);   // the ceiling and 3 %
    QCOMPARE(payout.alternatives.value(Denominator::Tested).ore(), 103'000'000);
    QVERIFY(!payout.ceilingApplied);
}

void PayoutSumsTest::evaluatorFee_data()
{
    QTest::addColumn<EvaluatorFeeMethod>("method");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<qint64>("ore");
    const QDate start(2026, 1, 1);
    const auto add = [](const char* name, EvaluatorFeeMethod method, QDate from, QDate asOf, qint64 ore) {
        QTest::newRow(name) << method << from << asOf << ore;
    };
    add("none", EvaluatorFeeMethod::None, start, {2028, 1, 1}, 0);
    add("fixed", EvaluatorFeeMethod::Fixed, start, {2028, 1, 1}, 1'000);
    add("fixed before the start", EvaluatorFeeMethod::Fixed, start, {2020, 1, 1}, 1'000);
    add("per year before the start", EvaluatorFeeMethod::PerYear, start, {2025, 12, 31}, 0);
    add("per year on the start", EvaluatorFeeMethod::PerYear, start, {2026, 1, 1}, 1'000);
    add("per year, the first year's last day", EvaluatorFeeMethod::PerYear, start, {2026, 12, 31}, 1'000);
    add("per year, the second year's first day", EvaluatorFeeMethod::PerYear, start, {2027, 1, 1}, 2'000);
    add("per year, the last day", EvaluatorFeeMethod::PerYear, start, {2029, 12, 31}, 4'000);
    add("per year after the end", EvaluatorFeeMethod::PerYear, start, {2035, 6, 1}, 4'000);
    add("per year from 29 February, the 27th", EvaluatorFeeMethod::PerYear, {2024, 2, 29}, {2025, 2, 27},
        1'000);
    add("per year from 29 February, the 28th", EvaluatorFeeMethod::PerYear, {2024, 2, 29}, {2025, 2, 28},
        2'000);
    add("per year from 29 February, leap year, the 28th", EvaluatorFeeMethod::PerYear, {2024, 2, 29},
        {2028, 2, 28}, 4'000);
    add("per year from 29 February, leap year, the 29th", EvaluatorFeeMethod::PerYear, {2024, 2, 29},
        {2028, 2, 29}, 5'000);
    add("per reviewed case", EvaluatorFeeMethod::PerReviewedCase, start, {2028, 1, 1}, 7'000);
}

void PayoutSumsTest::evaluatorFee()
{
    QFETCH(EvaluatorFeeMethod, method);
    QFETCH(QDate, start);
    QFETCH(QDate, asOf);
    QFETCH(qint64, ore);
    ContractTerms contract = terms();
    contract.start = start;
    contract.evaluatorFee = {method, Money::fromOre(1'000)};
    QCOMPARE(utfall::evaluatorFee(contract, asOf, 7).value().ore(), ore);

    // It never depends on the outcome.
    for (const qint64 reached : {0, 3, 7}) {
        Attainment attainment = attainmentOf({{1, {}, counts(10, 10, 7, reached)}});
        attainment.asOf = asOf;
        QCOMPARE(computePayout(contract, attainment, Paid).value().evaluatorFee.ore(), ore);
    }
}

void PayoutSumsTest::amountsThatDoNotFit()
{
    const auto errorOf = [](const ContractTerms& contract, const QList<Group>& groups) {
        const Result<Payout> payout = computePayout(contract, attainmentOf(groups), Paid);
        return payout ? QString() : payout.error().code;
    };
    const Money all = Money::fromOre(std::numeric_limits<qint64>::max());
    ContractTerms dear = terms();
    dear.payment.unitPrice = all;
    for (const PaymentBasis basis :
         {PaymentBasis::PerProvider, PaymentBasis::PerIntake, PaymentBasis::Pooled}) {
        dear.payment.basis = basis;
        QCOMPARE(errorOf(dear, {everyone(1, 100, 50)}), u"amount-too-large"_qs);
    }
    dear.payment.basis = PaymentBasis::PerProvider;
    QCOMPARE(errorOf(dear, {everyone(1, 10, 2), everyone(2, 10, 2)}), u"amount-too-large"_qs); // only the sum
    dear.payment.budgetCeiling = Money::fromOre(100);
    QCOMPARE(errorOf(dear, {everyone(1, 10, 2), everyone(2, 10, 2)}), u"amount-too-large"_qs);
    ContractTerms interest = terms();
    interest.payment.unitPrice = all;
    interest.payment.interest = {
        InterestMethod::Simple, BasisPoints(1), DayCount::Act365Fixed, InterestStart::ContractStart, {}};
    QCOMPARE(errorOf(interest, {everyone(1, 10, 2)}), u"amount-too-large"_qs);
    ContractTerms fee = terms();
    fee.evaluatorFee = {EvaluatorFeeMethod::PerYear, all};
    QCOMPARE(errorOf(fee, {everyone(1, 10, 2)}), u"amount-too-large"_qs);
}

QTEST_APPLESS_MAIN(PayoutSumsTest)
#include "payout_sums_test.moc"
