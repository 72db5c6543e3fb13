// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/provider_attribution.h"
#include "tests/unit/evaluation/facts_builder.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(SwitchRole role)
{
    static const std::array names{"Applied",         "MethodOnly", "AfterCutOff", "BeforeEnrolment",
                                  "UnknownProvider", "Tied",       "Duplicate",   "PersonAmbiguous"};
    return QString::fromLatin1(names.at(size_t(role)));
}

QString rolesById(const ProviderHistory& history)
{
    QList<SwitchOutcome> switches = history.switches;
    std::sort(switches.begin(), switches.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    QStringList roles;
    for (const SwitchOutcome& one : switches)
        roles.append(nameOf(one.role));
    return roles.join(u' ');
}

/// Which of the test's providers it is: "1", "2" … or "-" for none.
QString nameOf(const std::optional<OrganisationNumber>& number)
{
    for (int n = 1; n < 10; ++n) {
        if (number == provider(n))
            return QString::number(n);
    }
    return u"-"_qs;
}

QString periodsOf(const ProviderHistory& history)
{
    QStringList periods;
    for (const ProviderPeriod& period : history.periods)
        periods.append(period.from.toString(Qt::ISODate) + u'=' + nameOf(period.provider));
    return periods.join(u' ');
}

} // namespace

class ProviderAttributionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void history_data();
    void history();
    void providerOnDate_data();
    void providerOnDate();
};

void ProviderAttributionTest::dates_data()
{
    QTest::addColumn<QDate>("enrolled");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("cutOffMonths");
    QTest::addColumn<bool>("contractEnd");
    QTest::addColumn<QDate>("target");
    QTest::addColumn<QDate>("cutOff");
    const auto add = [](const char* name, QDate enrolled, int months, int cutOffMonths, bool end,
                        QDate target, QDate cutOff) {
        QTest::newRow(name) << enrolled << months << cutOffMonths << end << target << cutOff;
    };
    add("plain", {2026, 2, 15}, 24, 6, false, {2028, 2, 15}, {2027, 8, 15});
    add("31 August to the end of February", {2026, 8, 31}, 24, 6, false, {2028, 8, 31}, {2028, 2, 29});
    add("31 August to February of a common year", {2025, 8, 31}, 24, 6, false, {2027, 8, 31}, {2027, 2, 28});
    add("29 February to a common year", {2028, 2, 29}, 12, 6, false, {2029, 2, 28}, {2028, 8, 28});
    add("29 February to a leap year", {2024, 2, 29}, 48, 6, false, {2028, 2, 29}, {2027, 8, 29});
    add("the clamped day is not given back", {2026, 8, 31}, 6, 6, false, {2027, 2, 28}, {2026, 8, 28});
    add("over a year's end", {2026, 12, 31}, 2, 3, false, {2027, 2, 28}, {2026, 11, 28});
    add("no months before", {2026, 2, 15}, 24, 0, false, {2028, 2, 15}, {2028, 2, 15});
    add("contract's end, whatever the months", {2026, 2, 15}, 24, 6, true, {2029, 12, 31}, {2029, 6, 30});
}

void ProviderAttributionTest::dates()
{
    QFETCH(QDate, enrolled);
    QFETCH(int, months);
    QFETCH(int, cutOffMonths);
    QFETCH(bool, contractEnd);
    ContractTerms contract = terms();
    contract.followUp.months = months;
    contract.cutOffMonths = cutOffMonths;
    if (contractEnd)
        contract.followUp.anchor = FollowUpAnchor::ContractEnd;
    QTEST(targetDate(enrolled, contract), "target");
    QTEST(cutOffDate(enrolled, contract), "cutOff");
}

void ProviderAttributionTest::history_data()
{
    // Enrolled 2026-03-10 with provider 1 where nothing else is said: cut-off 2027-09-10. Providers 1–3 are
    // registered.
    QTest::addColumn<int>("first");
    QTest::addColumn<QStringList>(
        "switches"); // "date provider", provider 0 = method only, 9 = not registered
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("periods");
    const auto add = [](const char* name, int first, const QStringList& switches, const QString& roles,
                        const QString& periods) {
        QTest::newRow(name) << first << switches << roles << periods;
    };
    add("none", 1, {}, {}, u"2026-03-10=1"_qs);
    add("no provider at enrolment", 0, {}, {}, u"2026-03-10=-"_qs);
    add("unknown provider at enrolment", 9, {}, {}, u"2026-03-10=-"_qs);
    add("one change", 1, {u"2027-01-01 2"_qs}, u"Applied"_qs, u"2026-03-10=1 2027-01-01=2"_qs);
    add("a first provider later", 0, {u"2027-01-01 2"_qs}, u"Applied"_qs, u"2026-03-10=- 2027-01-01=2"_qs);
    add("on the cut-off date", 1, {u"2027-09-10 2"_qs}, u"Applied"_qs, u"2026-03-10=1 2027-09-10=2"_qs);
    add("after the cut-off date", 1, {u"2027-09-11 2"_qs}, u"AfterCutOff"_qs, u"2026-03-10=1"_qs);
    add("before enrolment", 1, {u"2026-03-09 2"_qs}, u"BeforeEnrolment"_qs, u"2026-03-10=1"_qs);
    add("on the enrolment date", 1, {u"2026-03-10 2"_qs}, u"Applied"_qs, u"2026-03-10=2"_qs);
    add("method only", 1, {u"2027-01-01 0"_qs}, u"MethodOnly"_qs, u"2026-03-10=1"_qs);
    add("method only after the cut-off date", 1, {u"2028-01-01 0"_qs}, u"MethodOnly"_qs, u"2026-03-10=1"_qs);
    add("unknown provider", 1, {u"2027-01-01 9"_qs}, u"UnknownProvider"_qs, u"2026-03-10=1"_qs);
    add("ambiguous person", 1, {u"2027-01-01 2 ambiguous"_qs}, u"PersonAmbiguous"_qs, u"2026-03-10=1"_qs);
    add("two on one date", 1, {u"2027-01-01 2"_qs, u"2027-01-01 3"_qs}, u"Tied Tied"_qs, u"2026-03-10=1"_qs);
    add("a tie takes all of its date", 1, {u"2027-01-01 2"_qs, u"2027-01-01 3"_qs, u"2027-01-01 2"_qs},
        u"Tied Tied Tied"_qs, u"2026-03-10=1"_qs);
    add("a tie on the enrolment date", 1, {u"2026-03-10 2"_qs, u"2026-03-10 3"_qs}, u"Tied Tied"_qs,
        u"2026-03-10=1"_qs);
    add("a refused switch ties with nothing", 1, {u"2027-01-01 2"_qs, u"2027-01-01 9"_qs},
        u"Applied UnknownProvider"_qs, u"2026-03-10=1 2027-01-01=2"_qs);
    add("a method ties with nothing", 1, {u"2027-01-01 0"_qs, u"2027-01-01 2"_qs}, u"MethodOnly Applied"_qs,
        u"2026-03-10=1 2027-01-01=2"_qs);
    add("the same said twice", 1, {u"2027-01-01 2"_qs, u"2027-01-01 2"_qs}, u"Applied Duplicate"_qs,
        u"2026-03-10=1 2027-01-01=2"_qs);
    add("there and back", 1, {u"2027-01-01 2"_qs, u"2027-05-01 1"_qs, u"2026-06-01 3"_qs},
        u"Applied Applied Applied"_qs, u"2026-03-10=1 2026-06-01=3 2027-01-01=2 2027-05-01=1"_qs);
}

void ProviderAttributionTest::history()
{
    QFETCH(int, first);
    QFETCH(QStringList, switches);
    QFETCH(QString, roles);
    QFETCH(QString, periods);
    PersonFacts facts = person(u"P"_qs, QDate(2026, 3, 10));
    if (first != 0)
        facts.provider = provider(first);
    for (const QString& text : switches) {
        const QStringList parts = text.split(u' ');
        const int to = parts.at(1).toInt();
        SwitchFact one = change(facts.switches.size() + 1, parts.at(0),
                                to == 0 ? std::nullopt : std::optional(provider(to)));
        one.personAmbiguous = parts.size() > 2;
        facts.switches.append(one);
    }
    forEveryOrder(facts.switches, [&](const QList<SwitchFact>& given) {
        facts.switches = given;
        const ProviderHistory history = providerHistory(facts, terms(), providers(3));
        QCOMPARE(rolesById(history), roles);
        QCOMPARE(periodsOf(history), periods);
        for (qsizetype i = 0; i < given.size(); ++i)
            QVERIFY(history.switches[i].id == given[i].id);
    });
}

void ProviderAttributionTest::providerOnDate_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before the first") << QDate(2026, 3, 9) << u"-"_qs;
    QTest::newRow("the first day") << QDate(2026, 3, 10) << u"1"_qs;
    QTest::newRow("the last day of the first") << QDate(2026, 12, 31) << u"1"_qs;
    QTest::newRow("the second's first day") << QDate(2027, 1, 1) << u"2"_qs;
    QTest::newRow("long after") << QDate(2031, 1, 1) << u"2"_qs;
}

void ProviderAttributionTest::providerOnDate()
{
    QFETCH(QDate, date);
    ProviderHistory history;
    QVERIFY(!providerOn(history, date));
    history.periods = {{QDate(2026, 3, 10), provider(1)}, {QDate(2027, 1, 1), provider(2)}};
    QTEST(nameOf(providerOn(history, date)), "expected");
}

QTEST_APPLESS_MAIN(ProviderAttributionTest)
#include "provider_attribution_test.moc"
