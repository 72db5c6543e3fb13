// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/review_stake.h"
#include "tests/unit/evaluation/group_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace utfall;
using namespace utfall::test;

namespace {

CountedAs counted(int number, bool tested, bool reached, const QString& intake = {})
{
    return {number == 0 ? std::nullopt : std::optional(provider(number)),
            intake,
            true,
            true,
            tested,
            true,
            reached};
}

Stake stakeOf(const ContractTerms& contract, const QList<Group>& groups, const QList<Settling>& settlings)
{
    const Attainment attainment = attainmentOf(groups);
    const Payout payout = payoutOf(contract, groups);
    return StakeTable(contract, attainment, payout).largest(settlings).value();
}

} // namespace

/// What settling would change, held against worked examples and against counting the groups anew.
class ReviewStakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void linesTellWhereItHappens();
    void nobodyMovedIsNothing();
    void theLargestWinsEitherWay();
    void equalsCountingAnew();
};

void ReviewStakeTest::workedExamples_data()
{
    QTest::addColumn<qint64>("listed");
    QTest::addColumn<qint64>("reached");
    QTest::addColumn<qint64>("stakeOre");
    // Unit price 47 000 kr, floor 10 %, cap 80 %: one more reached of 37 (model.md).
    QTest::newRow("under the floor") << qint64(37) << qint64(2) << qint64(0);
    QTest::newRow("to the floor and over") << qint64(37) << qint64(3) << qint64(1'410'000); // 0.3 paid
    QTest::newRow("on the line") << qint64(37) << qint64(20) << qint64(4'700'000);
    QTest::newRow("to the cap") << qint64(37) << qint64(29) << qint64(2'820'000); // 29.6 − 29
    QTest::newRow("over the cap") << qint64(37) << qint64(30) << qint64(0);
}

void ReviewStakeTest::workedExamples()
{
    QFETCH(qint64, listed);
    QFETCH(qint64, reached);
    QFETCH(qint64, stakeOre);
    const Stake stake = stakeOf(terms(), {everyone(1, listed, reached)},
                                {{{counted(1, false, false), counted(1, true, true)}}});
    QCOMPARE(stake.amount.ore(), stakeOre);
    QCOMPARE(stake.difference.ore(), stakeOre);
}

void ReviewStakeTest::linesTellWhereItHappens()
{
    const Stake stake = stakeOf(terms(), {everyone(1, 20, 2), everyone(2, 10, 5)},
                                {{{counted(2, true, true), counted(1, true, true)}}});
    QCOMPARE(stake.lines.size(), 2);
    QCOMPARE(stake.lines[0].provider, std::optional(provider(2)));
    QCOMPARE(stake.lines[0].countedBefore, 10);
    QCOMPARE(stake.lines[0].countedAfter, 9);
    QCOMPARE(stake.lines[0].reachedAfter, 4);
    QVERIFY(stake.lines[0].paidBefore && stake.lines[0].paidAfter);
    QCOMPARE(stake.lines[1].reachedBefore, 2);
    QCOMPARE(stake.lines[1].reachedAfter, 3);
    QVERIFY(!stake.lines[1].paidBefore && stake.lines[1].paidAfter);
}

void ReviewStakeTest::nobodyMovedIsNothing()
{
    const CountedAs same = counted(1, true, true);
    const Stake stake = stakeOf(terms(), {everyone(1, 20, 10)}, {{}, {{same, same}}});
    QCOMPARE(stake.amount, Money());
    QVERIFY(stake.moves.isEmpty());
    QVERIFY(stake.lines.isEmpty());
}

void ReviewStakeTest::theLargestWinsEitherWay()
{
    // Losing a success of the line costs 47 000; leaving N as well gives the floor's share back.
    const CountedAs now = counted(1, true, true);
    const Stake stake =
        stakeOf(terms(), {everyone(1, 20, 10)}, {{{now, CountedAs()}}, {{now, counted(1, true, false)}}});
    QCOMPARE(stake.amount.ore(), 4'700'000);
    QCOMPARE(stake.difference.ore(), -4'700'000);
    QVERIFY(!stake.moves.first().after.reached);
    QVERIFY(stake.moves.first().after.listed);
}

/// Random registers: the stake of one move is the difference of two payouts, whatever the terms, and does not
/// depend on the order of the settlings.
void ReviewStakeTest::equalsCountingAnew()
{
    QRandomGenerator random(7);
    const auto any = [&random](int bound) { return int(random.bounded(bound)); };
    for (int round = 0; round < 300; ++round) {
        ContractTerms contract = terms();
        contract.payment.basis = PaymentBasis(any(3));
        contract.payment.floorRule = FloorRule(any(2));
        contract.payment.denominator = Denominator(any(3));
        contract.payment.rounding = MoneyRounding(any(2));
        if (any(3) == 0)
            contract.payment.budgetCeiling = Money::fromOre(20'000'000);
        const QStringList intakes{QString(), u"1"_qs};
        // Everybody counted as one of a handful of kinds, so that groups can be made before and after.
        QList<CountedAs> people;
        for (int i = 0; i < 40; ++i) {
            CountedAs one = counted(any(4), any(3) > 0, false, intakes.at(any(2)));
            one.due = any(4) > 0;
            one.reached = one.tested && any(2) == 0;
            people.append(one);
        }
        const auto groupsOf = [&](const QList<CountedAs>& all) {
            QList<Group> groups;
            for (int number = 0; number < 4; ++number) {
                for (const QString& intake : intakes) {
                    Group group{number, intake, {}};
                    for (const CountedAs& one : all) {
                        if (!one.listed || one.provider != counted(number, false, false).provider ||
                            one.intake != intake)
                            continue;
                        group.counts.listed += 1;
                        group.counts.due += one.due;
                        group.counts.dueOrTested += one.due || one.tested;
                        group.counts.tested += one.tested;
                        group.counts.reached += one.reached;
                    }
                    if (group.counts.listed > 0)
                        groups.append(group);
                }
            }
            return groups;
        };
        QList<Settling> settlings;
        qint64 largest = 0;
        const qint64 before = payoutOf(contract, groupsOf(people)).total.ore();
        for (int i = 0; i < 4; ++i) {
            const int who = any(40);
            CountedAs after = counted(any(4), true, any(2) == 0, intakes.at(any(2)));
            if (any(4) == 0)
                after = CountedAs();
            QList<CountedAs> moved = people;
            moved[who] = after;
            largest = std::max(largest, std::abs(payoutOf(contract, groupsOf(moved)).total.ore() - before));
            settlings.append({{people[who], after}});
        }
        const Stake stake = stakeOf(contract, groupsOf(people), settlings);
        QCOMPARE(stake.amount.ore(), largest);
        std::reverse(settlings.begin(), settlings.end());
        QCOMPARE(stakeOf(contract, groupsOf(people), settlings).amount, stake.amount);
    }
}

QTEST_APPLESS_MAIN(ReviewStakeTest)
#include "review_stake_test.moc"
