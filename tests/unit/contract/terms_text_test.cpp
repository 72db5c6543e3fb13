// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/term_keys.h"
#include "core/contract/terms_json.h"
#include "core/contract/terms_text.h"
#include "core/text/format.h"
#include "tests/unit/contract/random_terms.h"

#include <QRegularExpression>
#include <QtTest>

#include <functional>

using namespace utfall;

namespace {

ContractTerms example()
{
    ContractTerms terms;
    terms.name = QStringLiteral("Prediabetes 2026");
    terms.area = QStringLiteral("prediabetes");
    terms.start = QDate(2026, 1, 1);
    terms.end = QDate(2029, 12, 31);
    return terms;
}

QString sentence(const ContractTerms& terms, const char* key)
{
    for (const TermSentence& one : termSentences(terms)) {
        if (one.key == QLatin1String(key))
            return one.text;
    }
    return {};
}

QString allText(const ContractTerms& terms)
{
    QStringList texts;
    for (const TermSentence& one : termSentences(terms))
        texts.append(one.text);
    return texts.join(u'\n');
}

/// Without the hard spaces that keep numbers together.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QStringList plain(QStringList lines)
{
    for (QString& line : lines)
        line = plain(line);
    return lines;
}

} // namespace

class TermsTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTermIsExplained();
    void everyChoiceReadsDifferently();
    void openAndNamedValuesReadDifferently();
    void numbersStandInTheSentences();
    void anyTermsGiveWholeSentences();
    void workedExamples_data();
    void workedExamples();
    void exampleOfNothing();
    void exampleOutsideItsGroup();
    void exampleThatCannotBeCounted();
    void exampleOfAnyTerms();
};

void TermsTextTest::initTestCase()
{
    text::setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
}

void TermsTextTest::everyTermIsExplained()
{
    ContractTerms terms = example();
    terms.payment.interest.method = InterestMethod::Simple;
    QStringList keys;
    for (const TermSentence& one : termSentences(terms)) {
        keys.append(one.key);
        QVERIFY2(!one.heading.isEmpty(), qPrintable(one.key));
        QVERIFY2(one.text.endsWith(u'.'), qPrintable(one.text));
    }
    QCOMPARE(keys.removeDuplicates(), 0);

    // Every top key of the format but the contract's name and area stands for at least one sentence.
    for (const char* top : {"start", "enrolment", "outcome", "followUp", "selection", "payment",
                            "evaluatorFee", "switching", "exits"}) {
        const bool explained = std::any_of(keys.cbegin(), keys.cend(), [top](const QString& key) {
            return key.section(u'.', 0, 0) == QLatin1String(top);
        });
        QVERIFY2(explained, top);
    }
    for (const ExitReason reason : allExitReasons())
        QVERIFY(keys.contains(QStringLiteral("exits.") + exitReasonKey(reason)));
}

template <typename Enum>
static void checkChoices(const char* name, const std::function<void(ContractTerms&, Enum)>& choose,
                         ContractTerms terms = example())
{
    QSet<QString> texts;
    for (const TermChoice<Enum>& choice : termChoices<Enum>()) {
        choose(terms, choice.value);
        texts.insert(allText(terms));
    }
    QVERIFY2(texts.size() == static_cast<qsizetype>(termChoices<Enum>().size()), name);
}

void TermsTextTest::everyChoiceReadsDifferently()
{
    using Terms = ContractTerms;
    checkChoices<Comparator>("comparator",
                             [](Terms& t, Comparator c) { t.outcome.criterion.comparator = c; });
    checkChoices<FollowUpAnchor>("anchor", [](Terms& t, FollowUpAnchor c) { t.followUp.anchor = c; });
    checkChoices<SampleSelection>("selection", [](Terms& t, SampleSelection c) { t.selection = c; });
    checkChoices<Denominator>("denominator", [](Terms& t, Denominator c) { t.payment.denominator = c; });
    checkChoices<PaymentBasis>("basis", [](Terms& t, PaymentBasis c) { t.payment.basis = c; });
    checkChoices<FloorRule>("floorRule", [](Terms& t, FloorRule c) { t.payment.floorRule = c; });
    checkChoices<MoneyRounding>("rounding", [](Terms& t, MoneyRounding c) { t.payment.rounding = c; });
    checkChoices<InterestMethod>("interest",
                                 [](Terms& t, InterestMethod c) { t.payment.interest.method = c; });
    checkChoices<EvaluatorFeeMethod>("fee",
                                     [](Terms& t, EvaluatorFeeMethod c) { t.evaluatorFee.method = c; });
    for (const ExitReason reason : allExitReasons())
        checkChoices<ExitRule>("exit", [reason](Terms& t, ExitRule c) { t.exits[reason] = c; });

    Terms pooled = example();
    pooled.payment.basis = PaymentBasis::Pooled;
    checkChoices<MoneyRounding>(
        "pooled rounding", [](Terms& t, MoneyRounding c) { t.payment.rounding = c; }, pooled);
    Terms withInterest = example();
    withInterest.payment.interest.method = InterestMethod::Compound;
    withInterest.payment.interest.date = QDate(2027, 1, 1);
    checkChoices<DayCount>(
        "day count", [](Terms& t, DayCount c) { t.payment.interest.dayCount = c; }, withInterest);
    checkChoices<InterestStart>(
        "interest from", [](Terms& t, InterestStart c) { t.payment.interest.from = c; }, withInterest);
}

void TermsTextTest::openAndNamedValuesReadDifferently()
{
    const auto differs = [](const std::function<void(ContractTerms&)>& change) {
        ContractTerms terms = example();
        change(terms);
        return allText(terms) != allText(example());
    };
    using Terms = ContractTerms;
    QVERIFY(differs([](Terms& t) { t.outcome.inclusion.atLeast.reset(); }));
    QVERIFY(differs([](Terms& t) { t.outcome.inclusion.below.reset(); }));
    QVERIFY(differs([](Terms& t) { t.outcome.inclusion = {std::nullopt, std::nullopt, std::nullopt}; }));
    QVERIFY(differs([](Terms& t) { t.outcome.inclusion.maxAgeDays = 0; }));
    QVERIFY(differs([](Terms& t) { t.outcome.inclusion.maxAgeDays = 90; }));
    QVERIFY(differs([](Terms& t) { t.outcome.analyses.append(QStringLiteral("59261-8")); }));
    QVERIFY(differs([](Terms& t) { t.enrolment.plannedPersons = 0; }));
    QVERIFY(differs([](Terms& t) { t.followUp.months = 0; }));
    QVERIFY(differs([](Terms& t) { t.followUp.latestDays = t.followUp.earliestDays; }));
    QVERIFY(differs([](Terms& t) { t.cutOffMonths = 0; }));
    QVERIFY(differs([](Terms& t) { t.payment.floor = BasisPoints(0); }));
    QVERIFY(differs([](Terms& t) { t.payment.cap = BasisPoints(10'000); }));
    QVERIFY(differs([](Terms& t) { t.payment.budgetCeiling = Money(); }));
}

void TermsTextTest::numbersStandInTheSentences()
{
    ContractTerms terms = example();
    terms.payment.floor = BasisPoints(1'025);
    terms.payment.interest.method = InterestMethod::Simple;
    terms.followUp.latestDays = 0;
    QCOMPARE(plain(sentence(terms, "payment.floorBasisPoints")),
             QStringLiteral(
                 "Nothing is paid until more than 10,25 % of those counted have reached the goal (floor)."));
    QCOMPARE(plain(sentence(terms, "payment.capBasisPoints")),
             QStringLiteral("Successes above 80 % of those counted add nothing to the payout (cap)."));
    QCOMPARE(plain(sentence(terms, "payment.unitPriceOre")),
             QStringLiteral("Each paid success gives 47 000 kr."));
    QCOMPARE(
        plain(sentence(terms, "payment")),
        QStringLiteral(
            "Payout = (successes, at most 80 % of N, − 10,25 % of N) × 47 000 kr, never less than nothing. N "
            "is the number counted."));
    QCOMPARE(
        sentence(terms, "outcome.criterion"),
        QStringLiteral(
            "A prepatient has reached the goal with a value under 42 mmol/mol; exactly 42 is not enough."));
    QVERIFY(sentence(terms, "followUp.earliestDays").contains(QStringLiteral("the target date itself")));
    QVERIFY(plain(sentence(terms, "payment.interest.method")).contains(QStringLiteral("3 % a year")));
    QVERIFY(plain(sentence(terms, "enrolment")).contains(QStringLiteral("1 000 people")));
}

void TermsTextTest::anyTermsGiveWholeSentences()
{
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n|L)"));
    test::RandomTerms random(7);
    for (int round = 0; round < 200; ++round) {
        const ContractTerms terms = random.next();
        for (const TermSentence& one : termSentences(terms)) {
            QVERIFY2(!one.text.isEmpty() && !one.text.contains(placeholder), qPrintable(one.text));
            QVERIFY2(!one.text.contains(QStringLiteral("  ")), qPrintable(one.text));
        }
    }
}

void TermsTextTest::workedExamples_data()
{
    QTest::addColumn<ContractTerms>("terms");
    QTest::addColumn<int>("listed");
    QTest::addColumn<int>("reached");
    QTest::addColumn<QStringList>("steps"); // after the group and the basis
    const QString floor37 = QStringLiteral("Floor = 10 % of 37 = 3,7");
    const QString cap37 = QStringLiteral("Cap = 80 % of 37 = 29,6");

    QTest::newRow("marginal") << example() << 37 << 20
                              << QStringList{floor37, cap37,
                                             QStringLiteral("Paid successes = 20 − 3,7 = 16,3"),
                                             QStringLiteral("Payout = 16,3 × 47 000 kr = 766 100,00 kr")};
    QTest::newRow("under the floor")
        << example() << 37 << 3
        << QStringList{floor37, cap37,
                       QStringLiteral("Paid successes = 0, because 3 is not more than the floor 3,7."),
                       QStringLiteral("Payout = 0 × 47 000 kr = 0,00 kr")};
    QTest::newRow("just over the floor")
        << example() << 37 << 4
        << QStringList{floor37, cap37, QStringLiteral("Paid successes = 4 − 3,7 = 0,3"),
                       QStringLiteral("Payout = 0,3 × 47 000 kr = 14 100,00 kr")};
    QTest::newRow("over the cap")
        << example() << 30'000 << 27'500
        << QStringList{QStringLiteral("Floor = 10 % of 30 000 = 3 000"),
                       QStringLiteral("Cap = 80 % of 30 000 = 24 000"),
                       QStringLiteral(
                           "Paid successes = 24 000 − 3 000 = 21 000, because no more than the cap is paid."),
                       QStringLiteral("Payout = 21 000 × 47 000 kr = 987 000 000,00 kr")};
    ContractTerms cliff = example();
    cliff.payment.floorRule = FloorRule::Cliff;
    QTest::newRow("cliff")
        << cliff << 37 << 20
        << QStringList{floor37, cap37,
                       QStringLiteral("Paid successes = 20, because the floor is passed and then every "
                                      "success is paid."),
                       QStringLiteral("Payout = 20 × 47 000 kr = 940 000,00 kr")};
    QTest::newRow("cliff over the cap")
        << cliff << 37 << 30
        << QStringList{
               floor37, cap37,
               QStringLiteral(
                   "Paid successes = 29,6, because the floor is passed and no more than the cap is paid."),
               QStringLiteral("Payout = 29,6 × 47 000 kr = 1 391 200,00 kr")};
    ContractTerms krona = example();
    krona.payment.rounding = MoneyRounding::Krona;
    krona.payment.unitPrice = Money::fromOre(1'005);
    QTest::newRow("krona")
        << krona << 37 << 20
        << QStringList{floor37, cap37, QStringLiteral("Paid successes = 20 − 3,7 = 16,3"),
                       QStringLiteral("Payout = 16,3 × 10,05 kr = 164,00 kr, rounded to whole kronor")};
    krona.payment.rounding = MoneyRounding::Ore;
    QTest::newRow("öre") << krona << 37 << 20
                         << QStringList{
                                floor37, cap37, QStringLiteral("Paid successes = 20 − 3,7 = 16,3"),
                                QStringLiteral("Payout = 16,3 × 10,05 kr = 163,82 kr, rounded to whole öre")};
    ContractTerms pooled = example();
    pooled.payment.basis = PaymentBasis::Pooled;
    QTest::newRow("pooled")
        << pooled << 37 << 20
        << QStringList{floor37, cap37, QStringLiteral("Paid successes = 20 − 3,7 = 16,3"),
                       QStringLiteral("Payout = 16,3 × 47 000 kr = 766 100,00 kr"),
                       QStringLiteral("The payout is shared between the providers by their successes.")};
    ContractTerms capped = example();
    capped.payment.budgetCeiling = Money::fromOre(50'000'000);
    QTest::newRow("ceiling")
        << capped << 37 << 20
        << QStringList{floor37, cap37, QStringLiteral("Paid successes = 20 − 3,7 = 16,3"),
                       QStringLiteral("Payout = 16,3 × 47 000 kr = 766 100,00 kr"),
                       QStringLiteral("The budget ceiling is lower, so the payout is 500 000,00 kr")};
    ContractTerms interest = example();
    interest.payment.interest.method = InterestMethod::Simple;
    interest.payment.interest.from = InterestStart::Date;
    interest.payment.interest.date = QDate(2028, 12, 31);
    QTest::newRow("interest for 365 days")
        << interest << 37 << 20
        << QStringList{
               floor37,
               cap37,
               QStringLiteral("Paid successes = 20 − 3,7 = 16,3"),
               QStringLiteral("Payout = 16,3 × 47 000 kr = 766 100,00 kr"),
               QStringLiteral(
                   "Simple interest of 3 % a year from 31 december 2028, if paid on 31 december 2029: "
                   "22 983,00 kr"),
               QStringLiteral("In all: 789 083,00 kr")};
}

void TermsTextTest::workedExamples()
{
    QFETCH(const ContractTerms, terms);
    QFETCH(const int, listed);
    QFETCH(const int, reached);
    const QStringList steps = plain(workedExample(terms, listed, reached));
    QVERIFY(steps.size() > 2);
    QVERIFY(steps[0].startsWith(QStringLiteral("Suppose that N = ")));
    QTEST(steps.mid(2), "steps");
}

void TermsTextTest::exampleOfNothing()
{
    const QStringList steps = plain(workedExample(example(), 0, 0));
    QCOMPARE(steps.last(), QStringLiteral("Nobody is counted, so nothing is paid: payout = 0,00 kr"));
}

void TermsTextTest::exampleOutsideItsGroup()
{
    QCOMPARE(workedExample(example(), 37, 99), workedExample(example(), 37, 37));
    QCOMPARE(workedExample(example(), 37, -1), workedExample(example(), 37, 0));
    QCOMPARE(workedExample(example(), -1, 5), workedExample(example(), 0, 0));
}

void TermsTextTest::exampleThatCannotBeCounted()
{
    ContractTerms terms = example();
    terms.payment.unitPrice = Money::fromOre(std::numeric_limits<std::int64_t>::max());
    const QStringList steps = workedExample(terms, 37, 20);
    QVERIFY(steps.last().startsWith(QStringLiteral("The amount is larger than")));
}

void TermsTextTest::exampleOfAnyTerms()
{
    static const QRegularExpression placeholder(QStringLiteral("%\\d"));
    test::RandomTerms random(11);
    for (int round = 0; round < 200; ++round) {
        ContractTerms terms = random.next();
        terms.payment.unitPrice = Money::fromOre(terms.payment.unitPrice.ore() % 100'000'000);
        for (const QString& step : workedExample(terms, 50, round % 51))
            QVERIFY2(!step.isEmpty() && !step.contains(placeholder), qPrintable(step));
    }
}

QTEST_APPLESS_MAIN(TermsTextTest)
#include "terms_text_test.moc"
