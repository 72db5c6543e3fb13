// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/quantity.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QtTest>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

Quantity quantity(const QString& value, const Unit& unit)
{
    return {Decimal::parse(value).value(), unit};
}

} // namespace

class QuantityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unit_data();
    void unit();
    void unitNeedsMeaning();
    void equality();
    void conversion_data();
    void conversion();
    void conversionGoesOnlyToMmolPerMol();
    void publishedEquations();
};

void QuantityTest::unit_data()
{
    using Kind = Unit::Kind;
    QTest::addColumn<QString>("written");
    QTest::addColumn<PercentMeaning>("percent");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    const auto none = PercentMeaning::Unstated;
    QTest::newRow("ifcc") << u"mmol/mol"_s << none << Kind::MmolPerMol << u"mmol/mol"_s;
    QTest::newRow("case and space") << u" MMOL / mol"_s << none << Kind::MmolPerMol << u"mmol/mol"_s;
    QTest::newRow("ngsp") << u"%NGSP"_s << none << Kind::PercentNgsp << u"% NGSP"_s;
    QTest::newRow("ngsp, hard space") << u"%\u00a0ngsp"_s << none << Kind::PercentNgsp << u"% NGSP"_s;
    QTest::newRow("mono-s") << u"% mono-s"_s << none << Kind::PercentMonoS << u"% Mono-S"_s;
    QTest::newRow("percent as ngsp") << u" % "_s << PercentMeaning::Ngsp << Kind::PercentNgsp << u"% NGSP"_s;
    QTest::newRow("percent as mono-s")
        << u"%"_s << PercentMeaning::MonoS << Kind::PercentMonoS << u"% Mono-S"_s;
    QTest::newRow("named stays") << u"% Mono-S"_s << PercentMeaning::Ngsp << Kind::PercentMonoS
                                 << u"% Mono-S"_s;
    QTest::newRow("other") << u" mm[Hg] "_s << none << Kind::Other << u"mm[Hg]"_s;
    QTest::newRow("percent of what") << u"% total"_s << PercentMeaning::Ngsp << Kind::Other << u"% total"_s;
    QTest::newRow("micro") << u"mmol/l"_s << none << Kind::Other << u"mmol/l"_s;
}

void QuantityTest::unit()
{
    QFETCH(QString, written);
    QFETCH(PercentMeaning, percent);
    const auto unit = Unit::parse(written, percent);
    QVERIFY(unit.ok());
    QTEST(unit->kind(), "kind");
    QTEST(unit->text(), "text");
    QCOMPARE(unit->isHba1c(), unit->kind() != Unit::Kind::Other);
}

void QuantityTest::unitNeedsMeaning()
{
    QCOMPARE(Unit::parse(u"").error().code, u"unit-missing"_s);
    QCOMPARE(Unit::parse(u" \u00a0").error().code, u"unit-missing"_s);
    QCOMPARE(Unit::parse(u" % ").error().code, u"unit-ambiguous-percent"_s);
}

void QuantityTest::equality()
{
    QCOMPARE(Unit::parse(u"mm[Hg]").value(), Unit::parse(u"MM [hg]").value());
    QVERIFY(!(Unit::parse(u"mm[Hg]").value() == Unit::parse(u"kPa").value()));
    QVERIFY(!(Unit::percentNgsp() == Unit::percentMonoS()));
}

void QuantityTest::conversion_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("ngsp");
    QTest::addColumn<QString>("expected");
    QTest::newRow("NGSP 6.0") << u"6.0"_s << true << u"42.08"_s;
    QTest::newRow("NGSP 6.5") << u"6,5"_s << true << u"47.545"_s;
    QTest::newRow("NGSP six places") << u"5.992681"_s << true << u"42.00000333"_s;
    QTest::newRow("Mono-S 5.0") << u"5.0"_s << false << u"41.65"_s;
    QTest::newRow("Mono-S 5.03") << u"5.03"_s << false << u"41.9533"_s;
    QTest::newRow("zero") << u"0"_s << true << u"-23.5"_s;
}

void QuantityTest::conversion()
{
    QFETCH(QString, value);
    QFETCH(bool, ngsp);
    const auto converted =
        valueIn(quantity(value, ngsp ? Unit::percentNgsp() : Unit::percentMonoS()), Unit::mmolPerMol());
    QVERIFY(converted.has_value());
    QTEST(toPlainDecimal(*converted), "expected");
}

void QuantityTest::conversionGoesOnlyToMmolPerMol()
{
    const Unit other = Unit::parse(u"mmol/L").value();
    QVERIFY(!valueIn(quantity(u"42"_s, Unit::mmolPerMol()), Unit::percentNgsp()).has_value());
    QVERIFY(!valueIn(quantity(u"6"_s, Unit::percentMonoS()), Unit::percentNgsp()).has_value());
    QVERIFY(!valueIn(quantity(u"6"_s, other), Unit::mmolPerMol()).has_value());
    QCOMPARE(valueIn(quantity(u"6,1"_s, other), Unit::parse(u"MMOL/l").value()).value(), Fraction(61, 10));
    QCOMPARE(valueIn(quantity(u"6,1"_s, Unit::percentNgsp()), Unit::percentNgsp()).value(), Fraction(61, 10));
}

void QuantityTest::publishedEquations()
{
    QFile file(test::sharedDataFolder() + u"/reference/hba1c/master-equations.csv"_s);
    if (test::sharedDataFolder().isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("shared data are not beside the clone");
    int compared = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(u',');
        const bool ngsp = cells.value(1) == u"NGSP %"_s && cells.value(0) == u"NGSP"_s;
        const bool monoS = cells.value(1) == u"Mono-S %"_s;
        if (!ngsp && !monoS)
            continue;
        const Fraction slope = Decimal::parse(cells.value(3)).value().asFraction();
        const Fraction intercept = Decimal::parse(cells.value(4)).value().asFraction();
        const Unit unit = ngsp ? Unit::percentNgsp() : Unit::percentMonoS();
        for (int tenths = 30; tenths < 200; ++tenths) {
            const Quantity reported{Decimal::fromMillionths(tenths * 100'000), unit};
            QCOMPARE(valueIn(reported, Unit::mmolPerMol()).value(),
                     Fraction(slope * Fraction(tenths, 10) + intercept));
        }
        ++compared;
    }
    QCOMPARE(compared, 2);
}

QTEST_APPLESS_MAIN(QuantityTest)
#include "quantity_test.moc"
