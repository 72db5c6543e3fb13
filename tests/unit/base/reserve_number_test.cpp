// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/person_number.h"

#include <QtTest>

using namespace utfall;
using namespace Qt::StringLiterals;

/// The numbers are the examples of the published formats; none belongs to anybody.
class ReserveNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void wrongCheckDigitIsNoOtherRegion_data();
    void wrongCheckDigitIsNoOtherRegion();
};

void ReserveNumberTest::accepted_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<bool>("national");
    QTest::newRow("national, born 2024") << u"98240301AA06"_s << u"98240301AA06"_s << true;
    QTest::newRow("national, born 1995") << u"22950606FH20"_s << u"22950606FH20"_s << true;
    QTest::newRow("national, unknown sex") << u"25780404KHD5"_s << u"25780404KHD5"_s << true;
    QTest::newRow("national, unknown date") << u"00342145BZ31"_s << u"00342145BZ31"_s << true;
    QTest::newRow("small letters") << u"00342145bz31"_s << u"00342145BZ31"_s << true;
    QTest::newRow("with hyphen") << u" 98240301-AA06 "_s << u"98240301AA06"_s << true;
    QTest::newRow("Stockholm 1981") << u"991981000010"_s << u"991981000010"_s << false;
    QTest::newRow("Stockholm 1945") << u"991945000023"_s << u"991945000023"_s << false;
    QTest::newRow("Stockholm 1993") << u"991993000032"_s << u"991993000032"_s << false;
    QTest::newRow("Västra Götaland, man") << u"19810829M071"_s << u"19810829M071"_s << false;
    QTest::newRow("Västra Götaland, woman") << u"19450829K088"_s << u"19450829K088"_s << false;
    QTest::newRow("Västra Götaland, unknown") << u"19930829X802"_s << u"19930829X802"_s << false;
    QTest::newRow("Carelink") << u"198108320014"_s << u"198108320014"_s << false;
    QTest::newRow("Värmland, without date") << u"19810829SU3A"_s << u"19810829SU3A"_s << false;
    QTest::newRow("Värmland, with date") << u"19450829SF2B"_s << u"19450829SF2B"_s << false;
    QTest::newRow("Örebro") << u"19810829TA1B"_s << u"19810829TA1B"_s << false;
    QTest::newRow("Skåne") << u"19810829-DA0A"_s << u"19810829DA0A"_s << false;
    QTest::newRow("Blekinge") << u"19810829AB1C"_s << u"19810829AB1C"_s << false;
    QTest::newRow("Västernorrland") << u"19810829123R"_s << u"19810829123R"_s << false;
    QTest::newRow("Gävleborg") << u"19810829-12K3"_s << u"1981082912K3"_s << false;
    QTest::newRow("Västerbotten") << u"19810829R123"_s << u"19810829R123"_s << false;
    QTest::newRow("Dalarna") << u"19810829B123"_s << u"19810829B123"_s << false;
}

void ReserveNumberTest::accepted()
{
    QFETCH(QString, written);
    QFETCH(QString, canonical);
    QFETCH(bool, national);
    const auto number = PersonNumber::parse(written, QDate(2026, 5, 4));
    QVERIFY(number.ok());
    QCOMPARE(number->canonical(), canonical);
    QCOMPARE(number->display(), canonical);
    QCOMPARE(number->kind(),
             national ? PersonNumber::Kind::NationalReserve : PersonNumber::Kind::LocalReserve);
    QVERIFY(number->tenDigits().isEmpty());
    QVERIFY(!number->birthDate().isValid());
    QVERIFY(!number->centuryAssumed());
}

void ReserveNumberTest::refused_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("code");
    const QString form = u"person-number-form"_s;
    const QString date = u"person-number-date"_s;
    const QString check = u"person-number-check-digit"_s;
    QTest::newRow("national, check digit") << u"98240301AA07"_s << check;
    QTest::newRow("national, letters swapped") << u"22950606HF20"_s << check;
    QTest::newRow("national, letter I") << u"98240301AI06"_s << form;
    QTest::newRow("national, no such day") << u"98240231AA06"_s << date;
    QTest::newRow("national, serial month 19") << u"00341945BZ31"_s << date;
    QTest::newRow("national, serial day 60") << u"00342160BZ31"_s << date;
    QTest::newRow("national with plus") << u"98240301+AA06"_s << form;
    QTest::newRow("Stockholm, check digit") << u"991981000011"_s << check;
    QTest::newRow("Carelink, check digit") << u"198108320015"_s << check;
    QTest::newRow("Carelink, month 13") << u"198113320014"_s << date;
    QTest::newRow("Västra Götaland, even man") << u"19810829M081"_s << form;
    QTest::newRow("Västra Götaland, odd woman") << u"19450829K098"_s << form;
    QTest::newRow("Västra Götaland, no such day") << u"19810231M071"_s << date;
    QTest::newRow("Skåne, no such day") << u"19811329DA0A"_s << date;
    QTest::newRow("Skåne with two-digit year") << u"810829DA0A"_s << form;
    QTest::newRow("letters in the date") << u"1981O829DA0A"_s << form;
    QTest::newRow("letters alone") << u"ABCDEFGHIJKL"_s << form;
}

void ReserveNumberTest::refused()
{
    QFETCH(QString, written);
    const auto number = PersonNumber::parse(written, QDate(2026, 5, 4));
    QVERIFY(!number.ok());
    QTEST(number.error().code, "code");
    QVERIFY(number.error().args.isEmpty());
}

void ReserveNumberTest::wrongCheckDigitIsNoOtherRegion_data()
{
    QTest::addColumn<QString>("number");
    for (const char* number : {"98240301AA06", "25780404KHD5", "991981000010", "19810829M071", "19450829K088",
                               "19930829X802", "198108320014"})
        QTest::newRow(number) << QString::fromLatin1(number);
}

void ReserveNumberTest::wrongCheckDigitIsNoOtherRegion()
{
    QFETCH(QString, number);
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const QString changed = number.chopped(1) + QChar(digit);
        QCOMPARE(PersonNumber::parse(changed, QDate(2026, 5, 4)).ok(), changed == number);
    }
}

QTEST_APPLESS_MAIN(ReserveNumberTest)
#include "reserve_number_test.moc"
