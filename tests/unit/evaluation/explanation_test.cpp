// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/explanation.h"
#include "tests/unit/evaluation/facts_builder.h"

#include <QTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Enrolled(2026, 3, 10);
const QDate AfterAll(2029, 1, 1);

QString textOf(const ExplanationNumber& number)
{
    if (const auto* count = std::get_if<qint64>(&number))
        return QString::number(*count);
    if (const auto* share = std::get_if<BasisPoints>(&number))
        return QString::number(share->value()) + u"bp"_qs;
    if (const auto* money = std::get_if<Money>(&number))
        return QString::number(money->ore()) + u"öre"_qs;
    return toPlainDecimal(std::get<Fraction>(number), 6);
}

/// "kind=number" of each step, the kind as its place in the enumeration.
QString stepsOf(const PayoutExplanation& explanation)
{
    QStringList steps;
    for (const ExplanationStep& step : explanation.steps)
        steps.append(QString::number(int(step.kind)) + u'=' + textOf(step.number));
    return steps.join(u' ');
}

/// Provider 1 has ten, of whom four reach the goal; provider 2 has ten of whom five do; two have none.
EvaluationInput input(const ContractTerms& contract)
{
    EvaluationInput input;
    input.terms = contract;
    input.providers = providers(2);
    for (int i = 0; i < 22; ++i) {
        const auto to = i < 20 ? std::optional(provider(1 + i / 10)) : std::nullopt;
        input.people.append(person(u"P-%1"_qs.arg(i, 2, 10, QLatin1Char('0')), Enrolled, to));
        input.people.last().intake = i % 2 == 0 ? u"Vår"_qs : u"Höst"_qs;
        const bool reaches = i < 4 || (i >= 10 && i < 15) || i >= 20;
        input.people.last().results = rows({reaches ? u"2028-03-10;41"_qs : u"2028-03-10;43"_qs});
    }
    return input;
}

std::optional<PayoutExplanation> explain(const EvaluationInput& input, int number, const QString& intake = {})
{
    const Attainment attainment = evaluateAttainment(input, AfterAll);
    const Payout payout = computePayout(input.terms, attainment, {2028, 1, 1}).value();
    return explainLine(input.terms, attainment, payout, provider(number), intake);
}

} // namespace

class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void perProvider();
    void everyStep();
    void pooled();
    void perIntake();
    void noSuchLine();
    void people();
    void confirmation();
};

void ExplanationTest::perProvider()
{
    const PayoutExplanation explanation = explain(input(terms()), 1).value();
    QCOMPARE(stepsOf(explanation),
             u"0=10 1=4 2=1000bp 3=1 4=8000bp 5=8 6=4 7=3 8=4700000öre 9=14100000 12=14100000öre"
             " 19=14100000öre"_qs);
    QVERIFY(explanation.line.provider == provider(1));
    QCOMPARE(explanation.people.size(), 10);
    QCOMPARE(explanation.counts.listed, 10);
    QCOMPARE(explanation.counts.reached, 4);
}

void ExplanationTest::everyStep()
{
    ContractTerms contract = terms();
    contract.payment.rounding = MoneyRounding::Krona;
    contract.payment.floor = BasisPoints(1'001);
    contract.payment.budgetCeiling = Money::fromOre(10'000'000);
    contract.payment.interest.method = InterestMethod::Simple;
    contract.payment.interest.dayCount = DayCount::ActActIsda;
    const PayoutExplanation explanation = explain(input(contract), 1).value();
    QCOMPARE(stepsOf(explanation),
             u"0=10 1=4 2=1001bp 3=1.001 4=8000bp 5=8 6=4 7=2.999 8=4700000öre 9=14095300 12=14095300öre"
             " 13=32890600öre 14=10000000öre 15=4285510öre 16=300bp 17=2 18=257100öre 19=4542610öre"_qs);
}

void ExplanationTest::pooled()
{
    ContractTerms contract = terms();
    contract.payment.basis = PaymentBasis::Pooled;
    // Everybody is 22, nine of them reached with a provider: 9 − 2.2 = 6.8 are paid, and provider 1 has four
    // of the nine.
    QCOMPARE(stepsOf(explain(input(contract), 1).value()),
             u"0=22 1=9 2=1000bp 3=2.2 4=8000bp 5=17.6 6=9 7=6.8 8=4700000öre 9=31960000 10=31960000öre 11=4"
             " 12=14204444öre 19=14204444öre"_qs);
}

void ExplanationTest::perIntake()
{
    ContractTerms contract = terms();
    contract.payment.basis = PaymentBasis::PerIntake;
    const PayoutExplanation explanation = explain(input(contract), 2, u"Vår"_qs).value();
    QCOMPARE(explanation.line.intake, u"Vår"_qs);
    QCOMPARE(explanation.people.size(), 5);
    QCOMPARE(explanation.counts.reached, 3); // 10, 12 and 14
    QCOMPARE(stepsOf(explanation).left(7), u"0=5 1=3"_qs);
    QVERIFY(!explain(input(contract), 2));
    // Elsewhere the intake says nothing.
    QCOMPARE(explain(input(terms()), 2, u"Vår"_qs)->people.size(), 10);
}

void ExplanationTest::noSuchLine()
{
    QVERIFY(!explain(input(terms()), 3));
}

void ExplanationTest::people()
{
    EvaluationInput facts;
    facts.terms = terms();
    facts.terms.payment.denominator = Denominator::Tested;
    facts.providers = providers(1);
    const auto add = [&facts](const QString& name, QDate enrolled,
                              const QStringList& results) -> PersonFacts& {
        facts.people.append(person(name, enrolled, provider(1)));
        facts.people.last().results = rows(results);
        return facts.people.last();
    };
    // On 2028-06-20, when the window of those enrolled on 2026-03-10 is over:
    add(u"a"_qs, Enrolled, {u"2028-03-10;41"_qs});
    add(u"b"_qs, Enrolled, {u"2028-03-10;43"_qs});
    add(u"c"_qs, Enrolled, {});
    add(u"d"_qs, {2026, 5, 10}, {});
    add(u"e"_qs, Enrolled, {u"2028-03-10;41"_qs}).consent = {};
    add(u"f"_qs, Enrolled, {u"2028-03-10;41"_qs}).exits = {
        leaving(u"2028-01-01", ExitReason::WronglyEnrolled)};
    add(u"g"_qs, Enrolled, {u"2028-03-10;<20"_qs});
    const QDate asOf(2028, 6, 20);
    const Attainment attainment = evaluateAttainment(facts, asOf);
    const Payout payout = computePayout(facts.terms, attainment, asOf).value();
    const QList<PersonExplanation> people =
        explainLine(facts.terms, attainment, payout, provider(1)).value().people;
    QCOMPARE(people.size(), 7);

    using Standing = PersonStanding;
    const QList<Standing> standings{Standing::Reached,     Standing::NotReached, Standing::NoSample,
                                    Standing::NoSampleYet, Standing::Held,       Standing::Removed,
                                    Standing::Reached};
    const QList<bool> counted{true, true, false, false, false, false, true};
    for (int i = 0; i < 7; ++i) {
        QVERIFY(people[i].standing == standings[i]);
        QCOMPARE(people[i].counted, counted[i]);
        QCOMPARE(people[i].counted, people[i].value.has_value());
    }
    QVERIFY(people[1].listed && people[1].due && people[1].tested && people[1].final && !people[1].reached);
    QVERIFY(people[1].value == 43);
    QCOMPARE(people[1].sampleDates, QList<QDate>{QDate(2028, 3, 10)});
    QVERIFY(people[4].held == HeldReason::NoConsent);
    QVERIFY(people[5].removedBy == ExitReason::WronglyEnrolled);
    QVERIFY(people[6].bound == ValueBound::LessThan && people[6].value == 20);

    const PersonFacts later = person(u"h"_qs, {2028, 6, 21}, provider(1));
    QVERIFY(standingOf(evaluatePerson(later, facts.terms, facts.providers, asOf), facts.terms) ==
            Standing::EnrolledLater);
}

void ExplanationTest::confirmation()
{
    ContractTerms contract = terms();
    contract.selection = SampleSelection::ConfirmedTwice;
    const auto standing = [&contract](const QStringList& results) {
        PersonFacts facts = person(u"P"_qs, Enrolled);
        facts.results = rows(results);
        return standingOf(evaluatePerson(facts, contract, {}, AfterAll), contract);
    };
    QVERIFY(standing({u"2028-03-10;41"_qs}) == PersonStanding::NotConfirmed);
    QVERIFY(standing({u"2028-03-10;41"_qs, u"2028-03-11;43"_qs}) == PersonStanding::NotReached);
    QVERIFY(standing({u"2028-03-10;41"_qs, u"2028-03-11;40"_qs}) == PersonStanding::Reached);
}

QTEST_APPLESS_MAIN(ExplanationTest)
#include "explanation_test.moc"
