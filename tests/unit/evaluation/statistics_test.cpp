// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/statistics.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>

using namespace utfall;
using namespace Qt::StringLiterals;

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody();
    void known_data();
    void known();
    void aShareTooSmallToSee();
    void complements();
    void referenceVectors();
};

void StatisticsTest::nobody()
{
    QVERIFY(!wilsonInterval(0, 0));
}

void StatisticsTest::known_data()
{
    // Computed with another program in exact rationals and a 60-digit square root.
    QTest::addColumn<qint64>("successes");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::newRow("0 of 1") << qint64(0) << qint64(1) << u"0.000000000000"_qs << u"0.793450685623"_qs;
    QTest::newRow("1 of 1") << qint64(1) << qint64(1) << u"0.206549314377"_qs << u"1.000000000000"_qs;
    QTest::newRow("0 of 10") << qint64(0) << qint64(10) << u"0.000000000000"_qs << u"0.277532799863"_qs;
    QTest::newRow("3 of 10") << qint64(3) << qint64(10) << u"0.107791267406"_qs << u"0.603221852539"_qs;
    QTest::newRow("10 of 10") << qint64(10) << qint64(10) << u"0.722467200137"_qs << u"1.000000000000"_qs;
    QTest::newRow("193 of 925") << qint64(193) << qint64(925) << u"0.183694013919"_qs << u"0.236013197811"_qs;
    QTest::newRow("193 of 498") << qint64(193) << qint64(498) << u"0.345777316004"_qs << u"0.431044630387"_qs;
    QTest::newRow("193 of 358") << qint64(193) << qint64(358) << u"0.487329121312"_qs << u"0.590052835115"_qs;
    QTest::newRow("27 of 114") << qint64(27) << qint64(114) << u"0.168182664300"_qs << u"0.322658669468"_qs;
    QTest::newRow("15000 of 30000") << qint64(15000) << qint64(30000) << u"0.494342433540"_qs
                                    << u"0.505657566460"_qs;
    QTest::newRow("1 of 30000") << qint64(1) << qint64(30000) << u"0.000005884176"_qs << u"0.000188806188"_qs;
}

void StatisticsTest::known()
{
    QFETCH(qint64, successes);
    QFETCH(qint64, n);
    const std::optional<WilsonInterval> interval = wilsonInterval(successes, n);
    QVERIFY(interval);
    QTEST(toFixedDecimal(interval->low, 12), "low");
    QTEST(toFixedDecimal(interval->high, 12), "high");
    // The ends hold no more than twelve decimals.
    QVERIFY(denominator(Fraction(interval->low * Fraction(1'000'000'000'000))) == 1);
    QVERIFY(denominator(Fraction(interval->high * Fraction(1'000'000'000'000))) == 1);
}

void StatisticsTest::aShareTooSmallToSee()
{
    const qint64 n = 9'000'000'000'000'000'000;
    QCOMPARE(toFixedDecimal(wilsonInterval(1, n)->low, 12), u"0.000000000000"_qs);
    QCOMPARE(toFixedDecimal(wilsonInterval(n - 1, n)->high, 12), u"1.000000000000"_qs);
}

void StatisticsTest::complements()
{
    for (qint64 n = 1; n <= 40; ++n) {
        for (qint64 successes = 0; successes <= n; ++successes) {
            const WilsonInterval interval = wilsonInterval(successes, n).value();
            const WilsonInterval other = wilsonInterval(n - successes, n).value();
            QVERIFY(interval.low == 1 - other.high);
            QVERIFY(interval.low <= Fraction(successes, n) && Fraction(successes, n) <= interval.high);
            QVERIFY(interval.low >= 0 && interval.high <= 1);
        }
    }
}

void StatisticsTest::referenceVectors()
{
    QFile file(test::sharedDataFolder() + u"/reference/wilson/r-prop-test.csv"_qs);
    if (test::sharedDataFolder().isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("the shared reference data is not here");
    int compared = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() < 8 || fields[2] != "two-sided" || fields[3] != "0" || fields[4] != "0.95")
            continue;
        const WilsonInterval interval =
            wilsonInterval(fields[0].toLongLong(), fields[1].toLongLong()).value();
        const auto isNear = [](const Fraction& end, const QByteArray& expected) {
            return std::abs(end.convert_to<double>() - expected.toDouble()) <= 1e-6 * expected.toDouble();
        };
        QVERIFY2(isNear(interval.low, fields[5]), line);
        QVERIFY2(isNear(interval.high, fields[6]), line);
        ++compared;
    }
    QCOMPARE(compared, 3);
}

QTEST_APPLESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
