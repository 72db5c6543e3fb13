// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/base/iso_date.h"
#include "core/base/text_folding.h"

#include <QtTest>

using namespace utfall;
using namespace Qt::StringLiterals;

class DateAndTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void date_data();
    void date();
    void reportTime_data();
    void reportTime();
    void months_data();
    void months();
    void clocks();
    void folding_data();
    void folding();
};

void DateAndTextTest::date_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("date") << u"2027-06-30"_s << u"2027-06-30"_s;
    QTest::newRow("white space around") << u" 2027-06-30\t"_s << u"2027-06-30"_s;
    QTest::newRow("leap day") << u"2024-02-29"_s << u"2024-02-29"_s;
    QTest::newRow("empty") << u" "_s << u"date-missing"_s;
    const QString unreadable = u"date-unreadable"_s;
    QTest::newRow("no leap day") << u"2023-02-29"_s << unreadable;
    QTest::newRow("month 13") << u"2023-13-01"_s << unreadable;
    QTest::newRow("year 0") << u"0000-01-01"_s << unreadable;
    QTest::newRow("no zeros") << u"2027-6-30"_s << unreadable;
    QTest::newRow("compact") << u"20270630"_s << unreadable;
    QTest::newRow("slashes") << u"2027/06/30"_s << unreadable;
    QTest::newRow("day first") << u"30-06-2027"_s << unreadable;
    QTest::newRow("time") << u"2027-06-30 12:00"_s << unreadable;
    QTest::newRow("more behind") << u"2027-06-301"_s << unreadable;
    QTest::newRow("signs") << u"2027-+6-30"_s << unreadable;
    QTest::newRow("Arabic digits") << u"202\u0667-06-30"_s << unreadable;
}

void DateAndTextTest::date()
{
    QFETCH(QString, written);
    const auto date = parseIsoDate(written);
    QTEST(date.ok() ? toIsoDate(*date) : date.error().code, "expected");
}

void DateAndTextTest::reportTime_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("date") << u"2027-06-30"_s << u"2027-06-30T00:00:00.000Z"_s;
    QTest::newRow("space") << u"2027-06-30 13:05"_s << u"2027-06-30T13:05:00.000Z"_s;
    QTest::newRow("T") << u"2027-06-30T13:05:59"_s << u"2027-06-30T13:05:59.000Z"_s;
    QTest::newRow("milliseconds") << u"2027-06-30T13:05:59.123"_s << u"2027-06-30T13:05:59.123Z"_s;
    QTest::newRow("tenths") << u"2027-06-30T13:05:59,5"_s << u"2027-06-30T13:05:59.500Z"_s;
    QTest::newRow("nanoseconds") << u"2027-06-30T13:05:59.123999999"_s << u"2027-06-30T13:05:59.123Z"_s;
    QTest::newRow("UTC in summer") << u"2027-06-30T22:30:00Z"_s << u"2027-07-01T00:30:00.000Z"_s;
    QTest::newRow("UTC in winter") << u"2027-12-31T23:30Z"_s << u"2028-01-01T00:30:00.000Z"_s;
    QTest::newRow("offset") << u"2027-06-30T13:05:00+02:00"_s << u"2027-06-30T13:05:00.000Z"_s;
    QTest::newRow("compact offset") << u"2027-06-30T13:05:00.5-0500"_s << u"2027-06-30T20:05:00.500Z"_s;
    QTest::newRow("hour that Sweden skips") << u"2027-03-28 02:30"_s << u"2027-03-28T02:30:00.000Z"_s;
    QTest::newRow("empty") << QString() << u"date-missing"_s;
    const QString unreadable = u"date-unreadable"_s;
    QTest::newRow("two spaces") << u"2027-06-30  13:05"_s << unreadable;
    QTest::newRow("small t") << u"2027-06-30t13:05"_s << unreadable;
    QTest::newRow("T alone") << u"2027-06-30T"_s << unreadable;
    QTest::newRow("hour alone") << u"2027-06-30T13"_s << unreadable;
    QTest::newRow("hour 24") << u"2027-06-30T24:00"_s << unreadable;
    QTest::newRow("minute 60") << u"2027-06-30T13:60"_s << unreadable;
    QTest::newRow("no fraction") << u"2027-06-30T13:05:59."_s << unreadable;
    QTest::newRow("zone by name") << u"2027-06-30T13:05 CET"_s << unreadable;
    QTest::newRow("short offset") << u"2027-06-30T13:05+02"_s << unreadable;
    QTest::newRow("offset 15 h") << u"2027-06-30T13:05+15:00"_s << unreadable;
    QTest::newRow("no such day") << u"2027-06-31T13:05"_s << unreadable;
}

void DateAndTextTest::reportTime()
{
    QFETCH(QString, written);
    const auto time = parseReportTime(written);
    QTEST(time.ok() ? time->toString(Qt::ISODateWithMs) : time.error().code, "expected");
}

void DateAndTextTest::months_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("two years") << QDate(2026, 1, 15) << 24 << QDate(2028, 1, 15);
    QTest::newRow("clamped to February") << QDate(2027, 8, 31) << -6 << QDate(2027, 2, 28);
    QTest::newRow("clamped to leap day") << QDate(2024, 8, 31) << -6 << QDate(2024, 2, 29);
    QTest::newRow("leap day two years on") << QDate(2024, 2, 29) << 24 << QDate(2026, 2, 28);
    QTest::newRow("over new year") << QDate(2026, 12, 31) << 2 << QDate(2027, 2, 28);
    QTest::newRow("none") << QDate(2026, 3, 31) << 0 << QDate(2026, 3, 31);
}

void DateAndTextTest::months()
{
    QFETCH(QDate, from);
    QFETCH(int, months);
    QTEST(addMonths(from, months), "expected");
}

void DateAndTextTest::clocks()
{
    const FixedClock fixed(QDate(2027, 6, 30));
    QCOMPARE(fixed.today(), QDate(2027, 6, 30));
    QCOMPARE(fixed.now(), QDateTime(QDate(2027, 6, 30), QTime(12, 0), Qt::UTC));
    const SystemClock system;
    QCOMPARE(system.now().timeSpec(), Qt::UTC);
    const QDate before = toSwedishTime(QDateTime::currentDateTimeUtc()).date();
    const QDate today = system.today();
    QVERIFY(today == before || today == before.addDays(1));
    QCOMPARE(toSwedishTime(QDateTime(QDate(2027, 6, 30), QTime(22, 30), Qt::UTC)).date(), QDate(2027, 7, 1));
    QCOMPARE(swedishStartOfDay(QDate(2027, 7, 1)), QDateTime(QDate(2027, 6, 30), QTime(22, 0), Qt::UTC));
    QCOMPARE(swedishStartOfDay(QDate(2028, 1, 1)), QDateTime(QDate(2027, 12, 31), QTime(23, 0), Qt::UTC));
}

void DateAndTextTest::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("header");
    QTest::newRow("empty") << u" \t"_s << QString() << QString() << QString();
    QTest::newRow("reason") << u" Återkallat  samtycke "_s << u"aterkallat samtycke"_s
                            << u"aterkallat-samtycke"_s << u"aterkallatsamtycke"_s;
    QTest::newRow("header") << u"UTFÖRARE"_s << u"utforare"_s << u"utforare"_s << u"utforare"_s;
    QTest::newRow("decomposed") << u"utfo\u0308rare"_s << u"utforare"_s << u"utforare"_s << u"utforare"_s;
    QTest::newRow("acute") << u"Armé"_s << u"arme"_s << u"arme"_s << u"arme"_s;
    QTest::newRow("hyphen and underscore")
        << u"prov_datum-tid"_s << u"prov_datum-tid"_s << u"prov-datum-tid"_s << u"provdatumtid"_s;
    QTest::newRow("hard space and line end")
        << u"svars\u00a0\ndatum"_s << u"svars datum"_s << u"svars-datum"_s << u"svarsdatum"_s;
    QTest::newRow("beyond the first plane")
        << u"\U0001F600 Å"_s << u"\U0001F600 a"_s << u"\U0001F600-a"_s << u"\U0001F600a"_s;
}

void DateAndTextTest::folding()
{
    QFETCH(QString, text);
    QTEST(foldText(text), "folded");
    QTEST(foldKey(text), "key");
    QTEST(foldHeader(text), "header");
}

QTEST_APPLESS_MAIN(DateAndTextTest)
#include "date_and_text_test.moc"
