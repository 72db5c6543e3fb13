// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/payout.h"
#include "tests/unit/evaluation/facts_builder.h"

#include <QTest>

#include <limits>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Paid(2029, 1, 1);

Counts counts(qint64 listed, qint64 due, qint64 tested, qint64 reached)
{
    Counts sum;
    sum.listed = listed;
    sum.due = due;
    sum.dueOrTested = due;
    sum.tested = tested;
    sum.reached = reached;
    return sum;
}

/// An attainment made of its groups alone: (provider, 0 = none; intake; counts), in order.
struct Group
{
    int provider = 0;
    QString intake;
    Counts counts;
};
Attainment attainmentOf(const QList<Group>& groups)
{
    Attainment attainment;
    attainment.asOf = Paid;
    for (const Group& group : groups) {
        const auto number = group.provider == 0 ? std::nullopt : std::optional(provider(group.provider));
        attainment.all.add(group.counts);
        attainment.providerIntakes.append({number, group.intake, group.counts});
        if (attainment.providers.isEmpty() || attainment.providers.last().provider != number)
            attainment.providers.append({number, {}});
        attainment.providers.last().counts.add(group.counts);
    }
    return attainment;
}

Group everyone(int number, qint64 listed, qint64 reached, const QString& intake = {})
{
    return {number, intake, counts(listed, listed, listed, reached)};
}

Payout payoutOf(const ContractTerms& contract, const QList<Group>& groups, QDate paid = Paid)
{
    return computePayout(contract, attainmentOf(groups), paid).value();
}

QString principalsOf(const Payout& payout)
{
    QStringList ore;
    for (const PayoutLine& line : payout.lines)
        ore.append(QString::number(line.principal.ore()));
    return ore.join(u' ');
}

} // namespace

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

void PayoutTest::ceiling_data()
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

void PayoutTest::ceiling()
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

void PayoutTest::ceilingTies()
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

void PayoutTest::ceilingUnderKrona()
{
    ContractTerms contract = terms();
    contract.payment.rounding = MoneyRounding::Krona;
    contract.payment.budgetCeiling = Money::fromOre(10'001);
    const Payout payout = payoutOf(contract, {everyone(1, 10, 5), everyone(2, 10, 5)});
    QCOMPARE(principalsOf(payout), u"5001 5000"_qs);
}

void PayoutTest::interestOnScaledPrincipal()
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

void PayoutTest::alternatives()
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

void PayoutTest::alternativesTakeTheWholeContract()
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

void PayoutTest::evaluatorFee_data()
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

void PayoutTest::evaluatorFee()
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

void PayoutTest::amountsThatDoNotFit()
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

QTEST_APPLESS_MAIN(PayoutTest)
#include "payout_test.moc"
