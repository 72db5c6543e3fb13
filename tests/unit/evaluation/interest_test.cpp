// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/interest.h"
#include "tests/support/shared_data.h"
#include "tests/unit/evaluation/facts_builder.h"

#include <QFile>
#include <QTest>

#include <limits>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

ContractTerms withInterest(InterestMethod method, int basisPoints, DayCount dayCount)
{
    ContractTerms contract = terms();
    contract.payment.interest.method = method;
    contract.payment.interest.rate = BasisPoints(basisPoints);
    contract.payment.interest.dayCount = dayCount;
    return contract;
}

qint64 interestOre(qint64 principal, const ContractTerms& contract, QDate paymentDate)
{
    return interestOn(Money::fromOre(principal), contract, paymentDate).value().ore();
}

} // namespace

class InterestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearFraction_data();
    void yearFraction();
    void thirty360Vectors();
    void simple();
    void compoundOverWholeYears();
    void compoundOverPartOfYear_data();
    void compoundOverPartOfYear();
    void compoundTieIsExact();
    void roundedInKronor();
    void fromADate();
    void nothingToPay();
    void tooLarge();
};

void InterestTest::yearFraction_data()
{
    QTest::addColumn<DayCount>("dayCount");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    const auto add = [](const char* name, DayCount count, QDate from, QDate to, qint64 over, qint64 under) {
        QTest::newRow(name) << count << from << to << over << under;
    };
    const DayCount fixed = DayCount::Act365Fixed;
    const DayCount thirty = DayCount::Thirty360European;
    const DayCount isda = DayCount::ActActIsda;
    add("365F, a common year", fixed, {2026, 1, 1}, {2027, 1, 1}, 1, 1);
    add("365F, a leap year", fixed, {2028, 1, 1}, {2029, 1, 1}, 366, 365);
    add("365F, a day", fixed, {2026, 1, 1}, {2026, 1, 2}, 1, 365);
    add("30E, a year", thirty, {2026, 1, 1}, {2027, 1, 1}, 1, 1);
    add("30E, from a 31st", thirty, {2026, 1, 31}, {2026, 3, 1}, 31, 360);
    add("30E, to a 31st", thirty, {2026, 1, 30}, {2026, 3, 31}, 60, 360);
    add("30E, 30th to 31st", thirty, {2026, 1, 30}, {2026, 1, 31}, 0, 1);
    add("30E, from February's end", thirty, {2026, 2, 28}, {2026, 3, 31}, 32, 360);
    add("ISDA, within a common year", isda, {2026, 1, 1}, {2026, 7, 2}, 182, 365);
    add("ISDA, within a leap year", isda, {2028, 1, 1}, {2028, 7, 1}, 182, 366);
    add("ISDA, whole years over a leap year", isda, {2026, 1, 1}, {2030, 1, 1}, 4, 1);
    // ISDA 1998, EMU and market conventions: 1 November 2003 to 1 May 2004.
    add("ISDA, published", isda, {2003, 11, 1}, {2004, 5, 1}, 61 * 366 + 121 * 365, 365 * 366);
    add("ISDA, published, a first short period", isda, {1999, 2, 1}, {1999, 7, 1}, 150, 365);
    add("ISDA, published, into a leap year", isda, {1999, 7, 30}, {2000, 1, 30}, 155 * 366 + 29 * 365,
        365 * 366);
    for (const DayCount count : {fixed, thirty, isda}) {
        QTest::addRow("the same day, %d", int(count))
            << count << QDate(2026, 5, 5) << QDate(2026, 5, 5) << qint64(0) << qint64(1);
        QTest::addRow("backwards, %d", int(count))
            << count << QDate(2026, 5, 5) << QDate(2025, 5, 5) << qint64(0) << qint64(1);
    }
}

void InterestTest::yearFraction()
{
    QFETCH(DayCount, dayCount);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QVERIFY(utfall::yearFraction(from, to, dayCount) == Fraction(numerator, denominator));
}

void InterestTest::thirty360Vectors()
{
    QFile file(sharedDataFolder() + u"/reference/daycount-vectors-quantlib.csv"_qs);
    if (sharedDataFolder().isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("the shared reference data is not here");
    int compared = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() < 4 || fields[0] != "30E/360 (Eurobond)")
            continue;
        const Fraction years =
            utfall::yearFraction(date(QString::fromLatin1(fields[1])), date(QString::fromLatin1(fields[2])),
                                 DayCount::Thirty360European);
        QVERIFY2(years == Fraction(fields[3].toInt(), 360), line);
        ++compared;
    }
    QCOMPARE(compared, 33);
}

void InterestTest::simple()
{
    const ContractTerms contract = withInterest(InterestMethod::Simple, 300, DayCount::Act365Fixed);
    QCOMPARE(interestOre(76'610'000, contract, {2027, 1, 1}), 2'298'300);
    QCOMPARE(interestOre(76'610'000, contract, {2028, 1, 1}), 4'596'600);
    // 76 610 000 · 0.03 · 911/365 = 5 736 304.93…
    QCOMPARE(interestOre(76'610'000, contract, {2028, 6, 30}), 5'736'305);
    QVERIFY(interestYears(contract, {2028, 6, 30}) == Fraction(911, 365));
    // A half goes away from zero: 50 öre · 0.03 · 1/3 = 0.5.
    QCOMPARE(
        interestOre(50, withInterest(InterestMethod::Simple, 300, DayCount::Thirty360European), {2026, 5, 1}),
        1);
    QCOMPARE(
        interestOre(49, withInterest(InterestMethod::Simple, 300, DayCount::Thirty360European), {2026, 5, 1}),
        0);
}

void InterestTest::compoundOverWholeYears()
{
    const ContractTerms contract = withInterest(InterestMethod::Compound, 300, DayCount::ActActIsda);
    QCOMPARE(interestOre(1'000'000, contract, {2027, 1, 1}), 30'000);
    QCOMPARE(interestOre(1'000'000, contract, {2028, 1, 1}), 60'900);
    QCOMPARE(interestOre(1'000'000, contract, {2029, 1, 1}), 92'727);
    QCOMPARE(interestOre(98'700'000'000, contract, {2036, 1, 1}), 33'944'546'641);
}

void InterestTest::compoundOverPartOfYear_data()
{
    // Computed with another program in 120 decimal digits.
    QTest::addColumn<qint64>("principal");
    QTest::addColumn<int>("basisPoints");
    QTest::addColumn<DayCount>("dayCount");
    QTest::addColumn<QDate>("paid");
    QTest::addColumn<qint64>("interest");
    QTest::newRow("76610000 at 300, Act365Fixed to 2028-06-30")
        << qint64(76610000) << 300 << DayCount::Act365Fixed << QDate(2028, 6, 30) << qint64(5865654);
    QTest::newRow("76610000 at 300, Thirty360European to 2028-06-30")
        << qint64(76610000) << 300 << DayCount::Thirty360European << QDate(2028, 6, 30) << qint64(5868901);
    QTest::newRow("76610000 at 300, ActActIsda to 2028-06-30")
        << qint64(76610000) << 300 << DayCount::ActActIsda << QDate(2028, 6, 30) << qint64(5862351);
    QTest::newRow("98700000000 at 425, Act365Fixed to 2029-12-31")
        << qint64(98700000000) << 425 << DayCount::Act365Fixed << QDate(2029, 12, 31) << qint64(17879290331);
    QTest::newRow("123456789012345 at 1, ActActIsda to 2027-02-28")
        << qint64(123456789012345) << 1 << DayCount::ActActIsda << QDate(2027, 2, 28) << qint64(14307571687);
    QTest::newRow("9000000000000000000 at 75, Act365Fixed to 2026-01-02")
        << qint64(9000000000000000000) << 75 << DayCount::Act365Fixed << QDate(2026, 1, 2)
        << qint64(184243347617737);
}

void InterestTest::compoundOverPartOfYear()
{
    QFETCH(qint64, principal);
    QFETCH(int, basisPoints);
    QFETCH(DayCount, dayCount);
    QFETCH(QDate, paid);
    QTEST(interestOre(principal, withInterest(InterestMethod::Compound, basisPoints, dayCount), paid),
          "interest");
}

void InterestTest::compoundTieIsExact()
{
    // 1.21^½ is exactly 1.1, so 5 öre give exactly half an öre, which goes away from zero.
    const ContractTerms contract = withInterest(InterestMethod::Compound, 2'100, DayCount::Thirty360European);
    QCOMPARE(interestOre(5, contract, {2026, 7, 1}), 1);
    QCOMPARE(interestOre(4, contract, {2026, 7, 1}), 0);
    QCOMPARE(interestOre(1'005, contract, {2026, 7, 1}), 101);
}

void InterestTest::roundedInKronor()
{
    ContractTerms contract = withInterest(InterestMethod::Simple, 300, DayCount::Thirty360European);
    contract.payment.rounding = MoneyRounding::Krona;
    QCOMPARE(interestOre(5'000, contract, {2026, 5, 1}), 100); // 50 öre
    QCOMPARE(interestOre(4'999, contract, {2026, 5, 1}), 0);
    contract.payment.interest.method = InterestMethod::Compound;
    QCOMPARE(interestOre(100'000, contract, {2027, 1, 1}), 3'000);
}

void InterestTest::fromADate()
{
    ContractTerms contract = withInterest(InterestMethod::Simple, 300, DayCount::Act365Fixed);
    contract.payment.interest.from = InterestStart::Date;
    contract.payment.interest.date = QDate(2027, 1, 1);
    QCOMPARE(interestOre(1'000'000, contract, {2028, 1, 1}), 30'000);
    QCOMPARE(interestOre(1'000'000, contract, {2027, 1, 1}), 0);
    QCOMPARE(interestOre(1'000'000, contract, {2026, 6, 1}), 0);
}

void InterestTest::nothingToPay()
{
    QCOMPARE(
        interestOre(1'000'000, withInterest(InterestMethod::None, 300, DayCount::Act365Fixed), {2028, 1, 1}),
        0);
    QVERIFY(interestYears(withInterest(InterestMethod::None, 300, DayCount::Act365Fixed), {2028, 1, 1}) == 0);
    for (const InterestMethod method : {InterestMethod::Simple, InterestMethod::Compound}) {
        QCOMPARE(interestOre(1'000'000, withInterest(method, 300, DayCount::Act365Fixed), {2025, 1, 1}), 0);
        QCOMPARE(interestOre(0, withInterest(method, 300, DayCount::Act365Fixed), {2028, 3, 1}), 0);
        QCOMPARE(interestOre(1'000'000, withInterest(method, 0, DayCount::Act365Fixed), {2028, 3, 1}), 0);
    }
}

void InterestTest::tooLarge()
{
    const Money all = Money::fromOre(std::numeric_limits<qint64>::max());
    for (const InterestMethod method : {InterestMethod::Simple, InterestMethod::Compound}) {
        const ContractTerms contract = withInterest(method, 10'000, DayCount::ActActIsda);
        for (const QDate paid : {QDate(2029, 1, 1), QDate(2029, 5, 5)}) {
            const Result<Money> interest = interestOn(all, contract, paid);
            QVERIFY(!interest);
            QCOMPARE(interest.error().code, u"amount-too-large"_qs);
        }
    }
}

QTEST_APPLESS_MAIN(InterestTest)
#include "interest_test.moc"
