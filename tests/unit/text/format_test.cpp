// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/format.h"

#include <QtTest>

#include <limits>

using namespace utfall;

namespace {

/// Swedish text with `_` for the hard space and `-` for U+2212.
QString swedish(const char* text)
{
    return QString::fromUtf8(text).replace(u'_', QChar::Nbsp).replace(u'-', QChar(0x2212));
}

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void counts_data();
    void counts();
    void amounts_data();
    void amounts();
    void shares();
    void decimals_data();
    void decimals();
    void dates();
    void english();
};

void FormatTest::cleanup()
{
    text::setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
}

void FormatTest::counts_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << swedish("0");
    QTest::newRow("three digits") << qint64(999) << swedish("999");
    QTest::newRow("four digits") << qint64(1'000) << swedish("1_000");
    QTest::newRow("five digits") << qint64(12'431) << swedish("12_431");
    QTest::newRow("negative") << qint64(-1'234'567) << swedish("-1_234_567");
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << swedish("-9_223_372_036_854_775_808");
}

void FormatTest::counts()
{
    QFETCH(const qint64, value);
    QTEST(text::count(value), "text");
}

void FormatTest::amounts_data()
{
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<QString>("shortText");
    QTest::addColumn<QString>("statement");
    QTest::newRow("whole") << qint64(73'320'000) << swedish("733_200_kr") << swedish("733_200,00_kr");
    QTest::newRow("with öre") << qint64(73'320'005) << swedish("733_200,05_kr") << swedish("733_200,05_kr");
    QTest::newRow("only öre") << qint64(7) << swedish("0,07_kr") << swedish("0,07_kr");
    QTest::newRow("less than nothing") << qint64(-50) << swedish("-0,50_kr") << swedish("-0,50_kr");
    QTest::newRow("more than a double keeps")
        << qint64(9'007'199'254'740'993) << swedish("90_071_992_547_409,93_kr")
        << swedish("90_071_992_547_409,93_kr");
}

void FormatTest::amounts()
{
    QFETCH(const qint64, ore);
    QTEST(text::kronor(Money::fromOre(ore)), "shortText");
    QTEST(text::kronorWithOre(Money::fromOre(ore)), "statement");
}

void FormatTest::shares()
{
    QCOMPARE(text::percent(Fraction(27, 114)), swedish("23,7_%"));
    QCOMPARE(text::percent(Fraction(1, 10), 0), swedish("10_%"));
    QCOMPARE(text::percent(Fraction(1025, 10'000), 2), swedish("10,25_%"));
    QCOMPARE(text::percent(Fraction(-1, 8)), swedish("-12,5_%"));
    QCOMPARE(text::outOf(27, 1'140), swedish("27 of 1_140"));
}

void FormatTest::decimals_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("text");
    QTest::newRow("one decimal") << 163 << 10 << 6 << swedish("16,3");
    QTest::newRow("none") << 20 << 1 << 6 << swedish("20");
    QTest::newRow("endless") << 1 << 3 << 6 << swedish("0,333333");
    QTest::newRow("longer than asked for") << 1 << 128 << 6 << swedish("0,007813");
    QTest::newRow("rounded away") << -5 << 2 << 0 << swedish("-3");
    QTest::newRow("rounded to noughts") << 20'004 << 1'000 << 2 << swedish("20");
    QTest::newRow("grouped") << 12'345'678 << 100 << 6 << swedish("123_456,78");
}

void FormatTest::decimals()
{
    QFETCH(const int, numerator);
    QFETCH(const int, denominator);
    QFETCH(const int, most);
    QTEST(text::decimal(Fraction(numerator, denominator), most), "text");
}

void FormatTest::dates()
{
    QCOMPARE(text::decimal(Decimal::fromMillionths(41'900'000)), swedish("41,9"));
    QCOMPARE(text::shortDate(QDate(2027, 6, 30)), QStringLiteral("2027-06-30"));
    QCOMPARE(text::longDate(QDate(2027, 6, 30)), QStringLiteral("30 juni 2027"));
    QCOMPARE(text::longDate(QDate()), QString());
    // Swedish clocks, whatever the computer's: summer time, and winter time over midnight.
    const QDateTime summer(QDate(2027, 6, 30), QTime(12, 5), Qt::UTC);
    const QDateTime winter(QDate(2027, 12, 31), QTime(23, 30), Qt::UTC);
    QCOMPARE(text::moment(summer), QStringLiteral("2027-06-30 14:05"));
    QCOMPARE(text::moment(winter), QStringLiteral("2028-01-01 00:30"));
    QCOMPARE(text::moment(winter.toOffsetFromUtc(-5 * 3600)), QStringLiteral("2028-01-01 00:30"));
    QCOMPARE(text::dayOf(winter), QStringLiteral("2028-01-01"));
}

void FormatTest::english()
{
    text::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(text::count(12'431), QStringLiteral("12,431"));
    QCOMPARE(text::percent(Fraction(27, 114)), QStringLiteral("23.7%"));
    QCOMPARE(text::longDate(QDate(2027, 6, 30)), QStringLiteral("30 June 2027"));
    QCOMPARE(text::locale().language(), QLocale::English);
}

QTEST_APPLESS_MAIN(FormatTest)
#include "format_test.moc"
