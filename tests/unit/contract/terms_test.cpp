// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/term_keys.h"
#include "core/contract/terms.h"

#include <QtTest>

using namespace utfall;

class TermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void criterion_data();
    void criterion();
    void criterionIsExact();
    void exitReasons_data();
    void exitReasons();
    void everyReasonHasItsKey();
    void defaultExits();
    void keysGoBackAndForth();
};

void TermsTest::criterion_data()
{
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<bool>("under");
    QTest::addColumn<bool>("at");
    QTest::addColumn<bool>("over");
    QTest::newRow("<") << Comparator::Less << true << false << false;
    QTest::newRow("<=") << Comparator::LessOrEqual << true << true << false;
    QTest::newRow(">") << Comparator::Greater << false << false << true;
    QTest::newRow(">=") << Comparator::GreaterOrEqual << false << true << true;
}

void TermsTest::criterion()
{
    QFETCH(const Comparator, comparator);
    const Criterion limit{comparator, Decimal::fromMillionths(41'900'000)};
    QTEST(satisfies(Fraction(418, 10), limit), "under");
    QTEST(satisfies(Fraction(419, 10), limit), "at");
    QTEST(satisfies(Fraction(42), limit), "over");
}

void TermsTest::criterionIsExact()
{
    // A third of 126 less a hair: no decimal number of any length says it, yet it is under 42.
    const Fraction value = Fraction(42) - Fraction(1, 3) / 1'000'000'000'000;
    QVERIFY(satisfies(value, Criterion{}));
    QVERIFY(!satisfies(Fraction(42), Criterion{}));
}

void TermsTest::exitReasons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    const auto known = [](const char* name, const QString& text, ExitReason reason) {
        QTest::newRow(name) << text << static_cast<int>(reason);
    };
    known("key", QStringLiteral("aterkallat-samtycke"), ExitReason::ConsentWithdrawn);
    known("written", QStringLiteral("Återkallat samtycke"), ExitReason::ConsentWithdrawn);
    known("capitals", QStringLiteral(" AVLIDEN "), ExitReason::Deceased);
    known("wrongly", QStringLiteral("Felaktigt inskriven"), ExitReason::WronglyEnrolled);
    QTest::newRow("unknown") << QStringLiteral("semester") << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TermsTest::exitReasons()
{
    QFETCH(const QString, text);
    QFETCH(const int, reason);
    const std::optional<ExitReason> found = exitReasonFromText(text);
    QCOMPARE(found ? static_cast<int>(*found) : -1, reason);
}

void TermsTest::everyReasonHasItsKey()
{
    QSet<QString> keys;
    for (const ExitReason reason : allExitReasons()) {
        keys.insert(exitReasonKey(reason));
        QVERIFY(exitReasonFromText(exitReasonKey(reason)) == reason);
    }
    QCOMPARE(keys.size(), 6);
}

void TermsTest::defaultExits()
{
    const QMap<ExitReason, ExitRule> exits = ContractTerms::defaultExits();
    QCOMPARE(exits.size(), allExitReasons().size());
    for (const ExitReason reason : allExitReasons())
        QVERIFY(exits.value(reason) ==
                (reason == ExitReason::WronglyEnrolled ? ExitRule::Void : ExitRule::Stays));
}

template <typename Enum>
static void checkKeys(qsizetype count)
{
    QSet<QString> keys;
    for (const TermChoice<Enum>& choice : termChoices<Enum>()) {
        const QString key = termKey(choice.value);
        keys.insert(key);
        QVERIFY(termFromKey<Enum>(key) == choice.value);
        QVERIFY(!termFromKey<Enum>(key + u' '));
    }
    QCOMPARE(keys.size(), count);
    QVERIFY(!termFromKey<Enum>(u""));
}

void TermsTest::keysGoBackAndForth()
{
    checkKeys<Denominator>(3);
    checkKeys<PaymentBasis>(3);
    checkKeys<FloorRule>(2);
    checkKeys<MoneyRounding>(2);
    checkKeys<Comparator>(4);
    checkKeys<FollowUpAnchor>(2);
    checkKeys<SampleSelection>(5);
    checkKeys<ExitRule>(3);
    checkKeys<InterestMethod>(3);
    checkKeys<DayCount>(3);
    checkKeys<InterestStart>(2);
    checkKeys<EvaluatorFeeMethod>(4);
    QCOMPARE(allTermKeys<Denominator>(), QStringLiteral("listed, due, tested"));
}

QTEST_APPLESS_MAIN(TermsTest)
#include "terms_test.moc"
