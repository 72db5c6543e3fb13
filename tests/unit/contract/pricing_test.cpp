// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/pricing.h"

#include <QtTest>

#include <limits>

using namespace utfall;

namespace {

Money kronor(std::int64_t amount)
{
    return Money::fromKronor(amount).value();
}

} // namespace

class PricingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nationalCase();
    void partialPersonsArePayable();
    void budgetUnderOneStep();
    void refused_data();
    void refused();
    void amountOutsideOre();
};

void PricingTest::nationalCase()
{
    const auto price =
        priceFromBudget(kronor(1'000'000'000), 30'000, BasisPoints(1'000), BasisPoints(8'000), kronor(1'000));
    QVERIFY(price.ok());
    QVERIFY(price->payableSuccesses == 21'000);
    QCOMPARE(price->exactUnitPrice.ore(), 4'761'904);
    QCOMPARE(price->unitPrice.ore(), 4'700'000);
    QCOMPARE(price->spent.ore(), 98'700'000'000);
    QCOMPARE(price->left.ore(), 1'300'000'000);
}

void PricingTest::partialPersonsArePayable()
{
    // 70 % of 37 is 25.9 successes: 100 000 kr / 25.9 = 3 861.00 kr (38 610 038 / 10 000 öre, rounded down).
    const auto price =
        priceFromBudget(kronor(100'000), 37, BasisPoints(1'000), BasisPoints(8'000), Money::fromOre(1));
    QVERIFY(price.ok());
    QVERIFY(price->payableSuccesses == Fraction(259, 10));
    QCOMPARE(price->exactUnitPrice.ore(), 386'100);
    QCOMPARE(price->unitPrice, price->exactUnitPrice);
    QCOMPARE(price->spent.ore(), 9'999'990);
    QCOMPARE(price->left.ore(), 10);
}

void PricingTest::budgetUnderOneStep()
{
    const auto price = priceFromBudget(kronor(900), 10, BasisPoints(0), BasisPoints(10'000), kronor(1'000));
    QVERIFY(price.ok());
    QCOMPARE(price->exactUnitPrice, kronor(90));
    QCOMPARE(price->unitPrice, Money());
    QCOMPARE(price->left, kronor(900));
}

void PricingTest::refused_data()
{
    QTest::addColumn<qint64>("budget");
    QTest::addColumn<qint64>("persons");
    QTest::addColumn<int>("floor");
    QTest::addColumn<int>("cap");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<QString>("code");
    const QString nobody = QStringLiteral("pricing-nobody-payable");
    QTest::newRow("nobody") << qint64(1000) << qint64(0) << 1000 << 8000 << qint64(1) << nobody;
    QTest::newRow("floor at cap") << qint64(1000) << qint64(10) << 8000 << 8000 << qint64(1) << nobody;
    QTest::newRow("floor over cap") << qint64(1000) << qint64(10) << 9000 << 8000 << qint64(1) << nobody;
    QTest::newRow("no step") << qint64(1000) << qint64(10) << 1000 << 8000 << qint64(0) << nobody;
    QTest::newRow("less than nothing")
        << qint64(-1) << qint64(10) << 1000 << 8000 << qint64(1) << QStringLiteral("pricing-budget-negative");
}

void PricingTest::refused()
{
    QFETCH(const qint64, budget);
    QFETCH(const qint64, persons);
    QFETCH(const int, floor);
    QFETCH(const int, cap);
    QFETCH(const qint64, step);
    const auto price = priceFromBudget(Money::fromOre(budget), persons, BasisPoints(floor), BasisPoints(cap),
                                       Money::fromOre(step));
    QVERIFY(!price.ok());
    QTEST(price.error().code, "code");
    QCOMPARE(price.error().kind, ErrorKind::BadInput);
}

void PricingTest::amountOutsideOre()
{
    const auto price = priceFromBudget(Money::fromOre(std::numeric_limits<std::int64_t>::max()), 1,
                                       BasisPoints(0), BasisPoints(1), Money::fromOre(1));
    QVERIFY(!price.ok());
    QCOMPARE(price.error().code, QStringLiteral("amount-too-large"));
}

QTEST_APPLESS_MAIN(PricingTest)
#include "pricing_test.moc"
