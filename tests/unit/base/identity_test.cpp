// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/organisation_number.h"
#include "core/base/person_number.h"
#include "core/base/pseudonym.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 5, 4);

/// Non-empty lines of a shared file; nothing when it is absent.
QStringList sharedLines(const QString& name)
{
    QFile file(test::sharedDataFolder() + u'/' + name);
    if (test::sharedDataFolder().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personNumber_data();
    void personNumber();
    void refusedPersonNumber_data();
    void refusedPersonNumber();
    void centuryFollowsToday_data();
    void centuryFollowsToday();
    void numbersFromTheRegister();
    void comparesByCanonicalText();
    void skatteverketTestNumbers();
    void coordinationNumbers();
    void everyWrittenForm();
    void numbersThatStandInTexts_data();
    void numbersThatStandInTexts();
    void organisationNumber_data();
    void organisationNumber();
    void refusedOrganisationNumber_data();
    void refusedOrganisationNumber();
    void organisationNumberList();
    void pseudonymText();
    void pseudonymsDiffer();
};

void IdentityTest::personNumber_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<bool>("centuryAssumed");
    const QString canonical = u"192401299264"_s;
    QTest::newRow("twelve digits") << u"192401299264"_s << canonical << false;
    QTest::newRow("twelve with hyphen") << u"19240129-9264"_s << canonical << false;
    QTest::newRow("white space around") << u" 19240129-9264\t"_s << canonical << false;
    QTest::newRow("en dash") << u"19240129\u20139264"_s << canonical << false;
    QTest::newRow("hard hyphen") << u"19240129\u20119264"_s << canonical << false;
    QTest::newRow("true minus") << u"19240129\u22129264"_s << canonical << false;
    QTest::newRow("twelve with plus") << u"19240129+9264"_s << canonical << false;
    QTest::newRow("plus") << u"240129+9264"_s << canonical << false;
    QTest::newRow("ten digits") << u"2401299264"_s << u"202401299264"_s << true;
    QTest::newRow("ten with hyphen") << u"240129-9264"_s << u"202401299264"_s << true;
    QTest::newRow("hyphen, last century") << u"600226-2852"_s << u"196002262852"_s << true;
    QTest::newRow("29 February 2000") << u"20000229-2381"_s << u"200002292381"_s << false;
    QTest::newRow("29 February 2016") << u"160229-2383"_s << u"201602292383"_s << true;
}

void IdentityTest::personNumber()
{
    QFETCH(QString, written);
    QFETCH(QString, canonical);
    const auto number = PersonNumber::parse(written, Today);
    QVERIFY(number.ok());
    QCOMPARE(number->canonical(), canonical);
    QTEST(number->centuryAssumed(), "centuryAssumed");
    QCOMPARE(number->kind(), PersonNumber::Kind::Personnummer);
    QCOMPARE(number->display(), canonical.first(8) + u'-' + canonical.last(4));
    QCOMPARE(number->tenDigits(), canonical.last(10));
    QCOMPARE(number->birthDate().toString(u"yyyyMMdd"_s), canonical.first(8));
}

void IdentityTest::refusedPersonNumber_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("code");
    const QString form = u"person-number-form"_s;
    const QString date = u"person-number-date"_s;
    QTest::newRow("empty") << QString() << u"person-number-missing"_s;
    QTest::newRow("white space") << u" \u00a0"_s << u"person-number-missing"_s;
    QTest::newRow("inner space") << u"19240129 9264"_s << form;
    QTest::newRow("space beside hyphen") << u"19240129- 9264"_s << form;
    QTest::newRow("two hyphens") << u"1924-0129-9264"_s << form;
    QTest::newRow("hyphen elsewhere") << u"192401-299264"_s << form;
    QTest::newRow("hyphen last") << u"192401299264-"_s << form;
    QTest::newRow("nine digits") << u"240129926"_s << form;
    QTest::newRow("eleven digits") << u"24012992641"_s << form;
    QTest::newRow("thirteen digits") << u"1924012992641"_s << form;
    QTest::newRow("letters") << u"19240129-926A"_s << form;
    QTest::newRow("Excel's exponent") << u"1,92401E+11"_s << form;
    QTest::newRow("Arabic digits") << u"\u0661\u0669240129-9264"_s << form;
    QTest::newRow("long") << u"1"_s.repeated(100'000) << form;
    QTest::newRow("birth number 000") << u"19240129-0009"_s << form;
    QTest::newRow("month 13") << u"19241329-9264"_s << date;
    QTest::newRow("month 00") << u"19240029-9264"_s << date;
    QTest::newRow("day 00") << u"19240100-9264"_s << date;
    QTest::newRow("30 February") << u"19240230-9264"_s << date;
    QTest::newRow("29 February 2023") << u"230229-2385"_s << date;
    QTest::newRow("29 February 1900") << u"000229+2381"_s << date;
    QTest::newRow("year to come") << u"20600226-2852"_s << date;
    QTest::newRow("year 1699") << u"16990129-9264"_s << date;
    QTest::newRow("check digit") << u"19240129-9265"_s << u"person-number-check-digit"_s;
    QTest::newRow("two digits swapped") << u"19240129-9624"_s << u"person-number-check-digit"_s;
}

void IdentityTest::refusedPersonNumber()
{
    QFETCH(QString, written);
    const auto number = PersonNumber::parse(written, Today);
    QVERIFY(!number.ok());
    QTEST(number.error().code, "code");
    QCOMPARE(number.error().kind, ErrorKind::BadInput);
    QVERIFY2(number.error().args.isEmpty(), "errors reach logs and never hold the number");
}

void IdentityTest::centuryFollowsToday_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("year before") << u"240129-9264"_s << QDate(2023, 12, 31) << u"192401299264"_s;
    // Compared by year: the day itself may lie ahead.
    QTest::newRow("same year") << u"241230-2396"_s << QDate(2024, 1, 1) << u"202412302396"_s;
    QTest::newRow("plus in the same year") << u"240129+9264"_s << QDate(2024, 1, 1) << u"192401299264"_s;
    QTest::newRow("plus the year before") << u"240129+9264"_s << QDate(2023, 1, 1) << u"182401299264"_s;
    QTest::newRow("turn of the century") << u"000229-2381"_s << QDate(2000, 1, 1) << u"200002292381"_s;
}

void IdentityTest::centuryFollowsToday()
{
    QFETCH(QString, written);
    QFETCH(QDate, today);
    const auto number = PersonNumber::parse(written, today);
    QVERIFY(number.ok());
    QTEST(number->canonical(), "canonical");
}

void IdentityTest::numbersFromTheRegister()
{
    QCOMPARE(PersonNumber::parse(u"202412302396", {}).value().canonical(), u"202412302396"_s);
    QCOMPARE(PersonNumber::parse(u"2412302396", {}).error().code, u"person-number-form"_s);
    QVERIFY(PersonNumber().isEmpty());
    QVERIFY(PersonNumber().display().isEmpty());
    QVERIFY(PersonNumber().tenDigits().isEmpty());
    QVERIFY(!PersonNumber().birthDate().isValid());
}

void IdentityTest::comparesByCanonicalText()
{
    const PersonNumber assumed = PersonNumber::parse(u"600226-2852", Today).value();
    const PersonNumber whole = PersonNumber::parse(u"19600226-2852", Today).value();
    const PersonNumber other = PersonNumber::parse(u"20000229-2381", Today).value();
    QCOMPARE(assumed, whole);
    QCOMPARE(qHash(assumed), qHash(whole));
    QVERIFY(whole < other);
}

void IdentityTest::skatteverketTestNumbers()
{
    const QStringList lines = sharedLines(u"ids/skatteverket-testpersonnummer.txt"_s);
    if (lines.isEmpty())
        QSKIP("shared data are not beside the clone");
    QCOMPARE(lines.size(), 27'660);
    for (const QString& line : lines) {
        const auto number = PersonNumber::parse(line, Today);
        QVERIFY2(number.ok(), qPrintable(line));
        QCOMPARE(number->canonical(), line);
        QCOMPARE(number->kind(), PersonNumber::Kind::Personnummer);
        const QString changed = line.chopped(1) + QChar(u'0' + (line.back().unicode() - u'0' + 1) % 10);
        QVERIFY2(!PersonNumber::parse(changed, Today).ok(), qPrintable(changed));
    }
}

void IdentityTest::coordinationNumbers()
{
    const QStringList lines = sharedLines(u"ids/samordningsnummer.txt"_s);
    if (lines.isEmpty())
        QSKIP("shared data are not beside the clone");
    for (const QString& line : lines) {
        const auto number = PersonNumber::parse(line, Today);
        QVERIFY2(number.ok(), qPrintable(line));
        QCOMPARE(number->kind(), PersonNumber::Kind::Samordningsnummer);
        QCOMPARE(number->canonical(), line);
        const int day = QStringView(line).sliced(6, 2).toInt() - 60;
        QCOMPARE(number->birthDate(),
                 QDate(QStringView(line).first(4).toInt(), QStringView(line).sliced(4, 2).toInt(), day));
    }
}

void IdentityTest::everyWrittenForm()
{
    QFile file(test::sharedDataFolder() + u"/ids/personnummer-list.json"_s);
    if (test::sharedDataFolder().isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("shared data are not beside the clone");
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(entries.size() >= 14);
    for (const QJsonValue& entry : entries) {
        const bool valid = entry[u"valid"].toBool();
        const QString canonical = entry[u"long_format"].toString();
        const bool coordination = entry[u"type"] == u"con"_s;
        for (const QString& form :
             {u"long_format"_s, u"short_format"_s, u"separated_format"_s, u"separated_long"_s}) {
            const QString written = entry[form].toString();
            const auto number = PersonNumber::parse(written, Today);
            QVERIFY2(number.ok() == valid, qPrintable(written));
            if (!valid)
                continue;
            QCOMPARE(number->kind() == PersonNumber::Kind::Samordningsnummer, coordination);
            QCOMPARE(number->tenDigits(), canonical.last(10));
            // Ten digits without "+" cannot mean a centenarian.
            if (form != u"short_format"_s)
                QCOMPARE(number->canonical(), canonical);
        }
    }
}

void IdentityTest::numbersThatStandInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("stands");
    QTest::newRow("alone") << u"19240129-9264"_s << true;
    QTest::newRow("between words") << u"Lab Syd 192401299264, bio"_s << true;
    QTest::newRow("ten digits in brackets") << u"(240129-9264)"_s << true;
    QTest::newRow("plus") << u"prov 240129+9264"_s << true;
    QTest::newRow("en dash") << u"nr19240129\u20139264"_s << true;
    QTest::newRow("coordination number") << u"nr 19151079-2383"_s << true;
    QTest::newRow("after another number") << u"1234567890 192401299264"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("words") << u"Karolinska, Solna 2"_s << false;
    QTest::newRow("check digit") << u"Lab 19240129-9265"_s << false;
    QTest::newRow("within more digits") << u"Lab 5192401299264"_s << false;
    QTest::newRow("organisation number") << u"Lab 232100-0016"_s << false;
    QTest::newRow("HSA-id") << u"SE2321000016-1A2B"_s << false;
    QTest::newRow("OID") << u"1.2.752.129.2.1.3.1"_s << false;
    QTest::newRow("day and time") << u"2024-01-29 12:30"_s << false;
}

void IdentityTest::numbersThatStandInTexts()
{
    QFETCH(QString, text);
    QTEST(PersonNumber::standsIn(text, Today), "stands");
}

void IdentityTest::organisationNumber_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("display");
    QTest::newRow("ten digits") << u"5560000001"_s << u"556000-0001"_s;
    QTest::newRow("hyphen") << u"212000-0142"_s << u"212000-0142"_s;
    QTest::newRow("dash") << u"212000\u20131355"_s << u"212000-1355"_s;
    QTest::newRow("prefix 16") << u"162321000131"_s << u"232100-0131"_s;
    QTest::newRow("prefix 16 and hyphen") << u" 16232100-0131 "_s << u"232100-0131"_s;
}

void IdentityTest::organisationNumber()
{
    QFETCH(QString, written);
    QFETCH(QString, display);
    const auto number = OrganisationNumber::parse(written);
    QVERIFY(number.ok());
    QCOMPARE(number->display(), display);
    QCOMPARE(number->digits(), QString(display).remove(u'-'));
    QCOMPARE(OrganisationNumber::parse(number->display()).value(), *number);
}

void IdentityTest::refusedOrganisationNumber_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("code");
    const QString form = u"organisation-number-form"_s;
    QTest::newRow("empty") << u" "_s << u"organisation-number-missing"_s;
    QTest::newRow("nine digits") << u"556000-001"_s << form;
    QTest::newRow("letters") << u"55600A-0001"_s << form;
    QTest::newRow("inner space") << u"556000 0001"_s << form;
    QTest::newRow("plus") << u"556000+0001"_s << form;
    QTest::newRow("sole trader") << u"240129-9264"_s << form;
    QTest::newRow("sole trader with century") << u"192401299264"_s << form;
    QTest::newRow("other prefix") << u"175560000001"_s << form;
    QTest::newRow("check digit") << u"556000-0002"_s << u"organisation-number-check-digit"_s;
}

void IdentityTest::refusedOrganisationNumber()
{
    QFETCH(QString, written);
    const auto number = OrganisationNumber::parse(written);
    QVERIFY(!number.ok());
    QTEST(number.error().code, "code");
    QVERIFY(number.error().args.isEmpty());
}

void IdentityTest::organisationNumberList()
{
    QFile file(test::sharedDataFolder() + u"/ids/organisationsnummer-meta/list.json"_s);
    if (test::sharedDataFolder().isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("the list of organisation numbers is not beside the clone");
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!entries.isEmpty());
    for (const QJsonValue& entry : entries) {
        const QString written = entry[u"input"].toString();
        // The list counts personnummer as organisation numbers; here they are refused.
        const bool person = entry[u"type"].toString() == u"Enskild firma"_s;
        QVERIFY2(OrganisationNumber::parse(written).ok() == (entry[u"valid"].toBool() && !person),
                 qPrintable(written));
    }
}

void IdentityTest::pseudonymText()
{
    QCOMPARE(Pseudonym::fromBits(0, 0).text(), u"P-0000000000000"_s);
    QCOMPARE(Pseudonym::fromBits(~quint64{0}, ~quint64{0}).text(), u"P-ZZZZZZZZZZZZZ"_s);
    QCOMPARE(Pseudonym::fromBits(1, 0).text(), u"P-G000000000000"_s);
    QCOMPARE(Pseudonym::fromBits(0, 32).text(), u"P-0000000000010"_s);
    QCOMPARE(Pseudonym::fromBits(3, 31), Pseudonym::fromBits(1, 31));
}

void IdentityTest::pseudonymsDiffer()
{
    static const QRegularExpression form(u"^P-[0-9A-HJKMNP-TV-Z]{13}$"_s);
    QSet<Pseudonym> seen;
    for (int i = 0; i < 10'000; ++i) {
        const Pseudonym pseudonym = Pseudonym::random();
        QVERIFY(form.match(pseudonym.text()).hasMatch());
        seen.insert(pseudonym);
    }
    QCOMPARE(seen.size(), 10'000);
}

QTEST_APPLESS_MAIN(IdentityTest)
#include "identity_test.moc"
