// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/basis_points.h"
#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/fraction.h"
#include "core/base/money.h"

#include <QtTest>

#include <limits>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

Fraction fraction(const QString& text)
{
    return Fraction(text.toStdString());
}

QString text(const BigInteger& value)
{
    return QString::fromStdString(value.str());
}

QList<Money> ore(std::initializer_list<std::int64_t> values)
{
    QList<Money> list;
    for (const std::int64_t value : values)
        list.append(Money::fromOre(value));
    return list;
}

constexpr qint64 Largest = std::numeric_limits<std::int64_t>::max();
constexpr qint64 Smallest = std::numeric_limits<std::int64_t>::min();

} // namespace

class ExactNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rounding_data();
    void rounding();
    void plainDecimal_data();
    void plainDecimal();
    void fixedDecimal_data();
    void fixedDecimal();
    void int64Bounds();
    void parseDecimal_data();
    void parseDecimal();
    void refuseDecimal_data();
    void refuseDecimal();
    void decimalText_data();
    void decimalText();
    void moneyFromFraction_data();
    void moneyFromFraction();
    void moneyOverflows();
    void share_data();
    void share();
    void shareRefusesNegative();
    void workedCase();
    void exitCodes();
};

void ExactNumberTest::rounding_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rounded");
    QTest::addColumn<QString>("floored");
    QTest::newRow("zero") << u"0"_s << u"0"_s << u"0"_s;
    QTest::newRow("half") << u"1/2"_s << u"1"_s << u"0"_s;
    QTest::newRow("minus half") << u"-1/2"_s << u"-1"_s << u"-1"_s;
    QTest::newRow("under half") << u"49/100"_s << u"0"_s << u"0"_s;
    QTest::newRow("minus under half") << u"-49/100"_s << u"0"_s << u"-1"_s;
    QTest::newRow("two and a half") << u"5/2"_s << u"3"_s << u"2"_s;
    QTest::newRow("minus two and a half") << u"-5/2"_s << u"-3"_s << u"-3"_s;
    QTest::newRow("thirds") << u"-7/3"_s << u"-2"_s << u"-3"_s;
    QTest::newRow("whole") << u"-4"_s << u"-4"_s << u"-4"_s;
    QTest::newRow("beyond 64 bits") << u"1000000000000000000000001/2"_s << u"500000000000000000000001"_s
                                    << u"500000000000000000000000"_s;
}

void ExactNumberTest::rounding()
{
    QFETCH(QString, value);
    QTEST(text(roundHalfAwayFromZero(fraction(value))), "rounded");
    QTEST(text(floorOf(fraction(value))), "floored");
}

void ExactNumberTest::plainDecimal_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("expected");
    QTest::newRow("paid successes") << u"163/10"_s << 20 << u"16.3"_s;
    QTest::newRow("zero") << u"0"_s << 20 << u"0"_s;
    QTest::newRow("zeros of a whole number stay") << u"1200"_s << 20 << u"1200"_s;
    QTest::newRow("finite is exact") << u"1/1024"_s << 3 << u"0.0009765625"_s;
    QTest::newRow("negative") << u"-1/40"_s << 20 << u"-0.025"_s;
    QTest::newRow("endless is rounded") << u"2/3"_s << 4 << u"0.6667"_s;
    QTest::newRow("endless to none") << u"-2/3"_s << 0 << u"-1"_s;
    QTest::newRow("endless near whole") << u"299999/300000"_s << 3 << u"1"_s;
}

void ExactNumberTest::plainDecimal()
{
    QFETCH(QString, value);
    QFETCH(int, most);
    QTEST(toPlainDecimal(fraction(value), most), "expected");
}

void ExactNumberTest::fixedDecimal_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("expected");
    QTest::newRow("listed") << u"387/1850"_s << 6 << u"0.209189"_s;
    QTest::newRow("half up") << u"1/2000000"_s << 6 << u"0.000001"_s;
    QTest::newRow("minus half away") << u"-1/2000000"_s << 6 << u"-0.000001"_s;
    QTest::newRow("no minus before zero") << u"-1/3000000"_s << 6 << u"0.000000"_s;
    QTest::newRow("one") << u"1"_s << 6 << u"1.000000"_s;
    QTest::newRow("no decimals") << u"5/2"_s << 0 << u"3"_s;
}

void ExactNumberTest::fixedDecimal()
{
    QFETCH(QString, value);
    QFETCH(int, decimals);
    QTEST(toFixedDecimal(fraction(value), decimals), "expected");
}

void ExactNumberTest::int64Bounds()
{
    QCOMPARE(toInt64(BigInteger(Largest)).value(), Largest);
    QCOMPARE(toInt64(BigInteger(Smallest)).value(), Smallest);
    QCOMPARE(toInt64(BigInteger(Largest) + 1).error().code, u"amount-too-large"_s);
    QCOMPARE(toInt64(BigInteger(Smallest) - 1).error().kind, ErrorKind::BadInput);
    QCOMPARE(BasisPoints(1000).asFraction(), Fraction(1, 10));
}

void ExactNumberTest::parseDecimal_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("millionths");
    QTest::newRow("comma") << u"41,9"_s << qint64{41'900'000};
    QTest::newRow("point") << u"41.9"_s << qint64{41'900'000};
    QTest::newRow("plus") << u"+42"_s << qint64{42'000'000};
    QTest::newRow("hyphen") << u"-3"_s << qint64{-3'000'000};
    QTest::newRow("true minus") << u"\u22123,5"_s << qint64{-3'500'000};
    QTest::newRow("minus zero") << u"-0,0"_s << qint64{0};
    QTest::newRow("leading zeros") << u"0000000000000000000000041"_s << qint64{41'000'000};
    QTest::newRow("no digit before") << u",5"_s << qint64{500'000};
    QTest::newRow("no digit after") << u"5,"_s << qint64{5'000'000};
    QTest::newRow("white space around") << u"\t 42\u00a0"_s << qint64{42'000'000};
    QTest::newRow("six places") << u"41.999999"_s << qint64{41'999'999};
    QTest::newRow("seventh place down") << u"41.9999994999999"_s << qint64{41'999'999};
    QTest::newRow("seventh place half") << u"41.9999995"_s << qint64{42'000'000};
    QTest::newRow("minus seventh place half") << u"-0.0000005"_s << qint64{-1};
    QTest::newRow("largest") << u"9223372036854.775807"_s << Largest;
    QTest::newRow("many decimals") << u"0,"_s + u"3"_s.repeated(900) << qint64{333'333};
}

void ExactNumberTest::parseDecimal()
{
    QFETCH(QString, written);
    const Result<Decimal> read = Decimal::parse(written);
    QVERIFY(read.ok());
    QTEST(qint64{read->millionths()}, "millionths");
}

void ExactNumberTest::refuseDecimal_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("code");
    const QString notNumber = u"not-a-number"_s;
    QTest::newRow("empty") << QString() << notNumber;
    QTest::newRow("space") << u"  "_s << notNumber;
    QTest::newRow("inner space") << u"1 200"_s << notNumber;
    QTest::newRow("inner hard space") << u"1\u00a0200"_s << notNumber;
    QTest::newRow("two marks") << u"1,200.5"_s << notNumber;
    QTest::newRow("two commas") << u"1,,5"_s << notNumber;
    QTest::newRow("mark alone") << u","_s << notNumber;
    QTest::newRow("sign alone") << u"-"_s << notNumber;
    QTest::newRow("sign and mark") << u"+."_s << notNumber;
    QTest::newRow("two signs") << u"--3"_s << notNumber;
    QTest::newRow("space after sign") << u"- 3"_s << notNumber;
    QTest::newRow("sign behind") << u"3-"_s << notNumber;
    QTest::newRow("en dash") << u"\u20133"_s << notNumber;
    QTest::newRow("exponent") << u"4.2e1"_s << notNumber;
    QTest::newRow("comparator") << u"<20"_s << notNumber;
    QTest::newRow("hexadecimal") << u"0x2A"_s << notNumber;
    QTest::newRow("Arabic digits") << u"\u0664\u0662"_s << notNumber;
    QTest::newRow("NaN") << u"nan"_s << notNumber;
    QTest::newRow("letters far behind") << u"9"_s.repeated(40) + u"a"_s << notNumber;
    QTest::newRow("just too large") << u"9223372036854.775808"_s << u"number-too-large"_s;
    QTest::newRow("rounds to too large") << u"9223372036854.7758075"_s << u"number-too-large"_s;
    QTest::newRow("large") << u"10000000000000"_s << u"number-too-large"_s;
    QTest::newRow("endless") << u"0."_s + u"3"_s.repeated(2000) << u"number-too-large"_s;
}

void ExactNumberTest::refuseDecimal()
{
    QFETCH(QString, written);
    const Result<Decimal> read = Decimal::parse(written);
    QVERIFY(!read.ok());
    QTEST(read.error().code, "code");
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
}

void ExactNumberTest::decimalText_data()
{
    QTest::addColumn<qint64>("millionths");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << qint64{0} << u"0"_s;
    QTest::newRow("one decimal") << qint64{41'900'000} << u"41.9"_s;
    QTest::newRow("whole") << qint64{120'000'000} << u"120"_s;
    QTest::newRow("small") << qint64{-1} << u"-0.000001"_s;
    QTest::newRow("smallest") << Smallest << u"-9223372036854.775808"_s;
}

void ExactNumberTest::decimalText()
{
    QFETCH(qint64, millionths);
    QTEST(Decimal::fromMillionths(millionths).toPlainString(), "expected");
}

void ExactNumberTest::moneyFromFraction_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("krona");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("half an öre") << u"1/2"_s << false << qint64{1};
    QTest::newRow("minus half an öre") << u"-1/2"_s << false << qint64{-1};
    QTest::newRow("a third") << u"100/3"_s << false << qint64{33};
    QTest::newRow("50 öre to a krona") << u"150"_s << true << qint64{200};
    QTest::newRow("49.9 öre down") << u"1499/10"_s << true << qint64{100};
    // Rounding to öre first would make 50 öre of it and then a krona.
    QTest::newRow("rounded once") << u"499/10"_s << true << qint64{0};
    QTest::newRow("minus 50 öre") << u"-50"_s << true << qint64{-100};
}

void ExactNumberTest::moneyFromFraction()
{
    QFETCH(QString, value);
    QFETCH(bool, krona);
    const auto money =
        Money::fromFractionOfOre(fraction(value), krona ? MoneyRounding::Krona : MoneyRounding::Ore);
    QVERIFY(money.ok());
    QTEST(qint64{money->ore()}, "expected");
}

void ExactNumberTest::moneyOverflows()
{
    const QString code = u"amount-too-large"_s;
    QCOMPARE(Money::fromKronor(47'000).value().ore(), std::int64_t{4'700'000});
    QCOMPARE(Money::fromKronor(Largest / 10).error().code, code);
    QCOMPARE(Money::fromOre(Largest).plus(Money::fromOre(1)).error().code, code);
    QCOMPARE(Money::fromOre(Smallest).minus(Money::fromOre(1)).error().code, code);
    QCOMPARE(Money::fromOre(Largest).times(2).error().code, code);
    QCOMPARE(Money::fromOre(3).plus(Money::fromOre(4)).value(), Money::fromOre(7));
    QCOMPARE(Money::fromOre(3).minus(Money::fromOre(4)).value(), Money::fromOre(-1));
    QCOMPARE(Money::fromOre(-3).times(4).value(), Money::fromOre(-12));
    QCOMPARE(Money::fromFractionOfOre(Fraction(Largest) + Fraction(1, 2), MoneyRounding::Ore).error().code,
             code);
    QCOMPARE(Money::fromFractionOfOre(Fraction(Largest), MoneyRounding::Krona).value().ore() % 100,
             std::int64_t{0});
}

void ExactNumberTest::share_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QList<Money>>("weights");
    QTest::addColumn<QList<Money>>("parts");
    QTest::newRow("none") << qint64{100} << ore({}) << ore({});
    QTest::newRow("all weights zero") << qint64{100} << ore({0, 0}) << ore({0, 0});
    QTest::newRow("one") << qint64{100} << ore({7}) << ore({100});
    QTest::newRow("even") << qint64{100} << ore({1, 1}) << ore({50, 50});
    QTest::newRow("equal remainders go first") << qint64{100} << ore({1, 1, 1}) << ore({34, 33, 33});
    QTest::newRow("two left over") << qint64{101} << ore({1, 1, 1}) << ore({34, 34, 33});
    QTest::newRow("largest remainder wins") << qint64{10} << ore({1, 1, 4}) << ore({2, 2, 6});
    QTest::newRow("remainder behind wins") << qint64{1} << ore({1, 2}) << ore({0, 1});
    QTest::newRow("zero weight gets nothing") << qint64{101} << ore({0, 1, 1}) << ore({0, 51, 50});
    QTest::newRow("products beyond 64 bits")
        << Largest << ore({Largest, Largest}) << ore({Largest / 2 + 1, Largest / 2});
}

void ExactNumberTest::share()
{
    QFETCH(qint64, total);
    QFETCH(QList<Money>, weights);
    const auto parts = shareByLargestRemainder(Money::fromOre(total), weights);
    QVERIFY(parts.ok());
    QTEST(*parts, "parts");
}

void ExactNumberTest::shareRefusesNegative()
{
    QCOMPARE(shareByLargestRemainder(Money::fromOre(-1), ore({1})).error().code, u"share-negative"_s);
    QCOMPARE(shareByLargestRemainder(Money::fromOre(1), ore({2, -1})).error().code, u"share-negative"_s);
}

void ExactNumberTest::workedCase()
{
    // N 37, S 20, floor 10 %, cap 80 %, 47 000 kr: 16.3 successes are paid.
    const Fraction paid = Fraction(20) - BasisPoints(1000).asFraction() * 37;
    QCOMPARE(toPlainDecimal(paid), u"16.3"_s);
    QCOMPARE(
        Money::fromFractionOfOre(paid * Money::fromOre(4'700'000).asFraction(), MoneyRounding::Ore).value(),
        Money::fromOre(76'610'000));
}

void ExactNumberTest::exitCodes()
{
    QCOMPARE(exitCode(ErrorKind::Internal), 1);
    QCOMPARE(exitCode(ErrorKind::Usage), 2);
    QCOMPARE(exitCode(ErrorKind::BadInput), 3);
    QCOMPARE(exitCode(ErrorKind::Cancelled), 3);
    QCOMPARE(exitCode(ErrorKind::NotAllowed), 4);
    QCOMPARE(exitCode(ErrorKind::Integrity), 5);
    QCOMPARE(exitCode(ErrorKind::Environment), 6);
}

QTEST_APPLESS_MAIN(ExactNumberTest)
#include "exact_number_test.moc"
