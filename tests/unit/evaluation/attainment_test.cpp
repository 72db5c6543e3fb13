// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/evaluation/outcome_builder.h"

#include <QTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

/// Who is counted, on which date and with whom.
class AttainmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void held_data();
    void held();
    void exits_data();
    void exits();
    void withdrawal_data();
    void withdrawal();
    void onDate_data();
    void onDate();
    void providerOfAPerson_data();
    void providerOfAPerson();
    void heldSamplesStayOut();
    void denominators();
    void groups();
    void everyoneIsListedByPseudonym();
};

void AttainmentTest::held_data()
{
    QTest::addColumn<PersonFacts>("facts");
    QTest::addColumn<int>("maxAgeDays");
    QTest::addColumn<HeldReason>("reason");
    const auto add = [](const char* name, HeldReason reason, auto change, int maxAgeDays = -1) {
        PersonFacts facts = person(u"P"_qs, Enrolled);
        change(facts);
        QTest::newRow(name) << facts << maxAgeDays << reason;
    };
    const auto value = [](QStringView number, const Unit& unit = Unit::mmolPerMol()) {
        return [number, unit](PersonFacts& facts) { facts.inclusion = Quantity{decimal(number), unit}; };
    };
    add("in order", HeldReason::None, [](PersonFacts&) {});
    add("no consent", HeldReason::NoConsent, [](PersonFacts& facts) { facts.consent = {}; });
    add("no consent comes first", HeldReason::NoConsent, [](PersonFacts& facts) {
        facts.consent = {};
        facts.inclusion.reset();
    });
    add("no inclusion value", HeldReason::NoInclusionValue,
        [](PersonFacts& facts) { facts.inclusion.reset(); });
    add("on the lower limit", HeldReason::None, value(u"42"));
    add("under the lower limit", HeldReason::OutsideInclusion, value(u"41.999999"));
    add("under the upper limit", HeldReason::None, value(u"47.999999"));
    add("on the upper limit", HeldReason::OutsideInclusion, value(u"48"));
    // 42 mmol/mol is between 5.992680 and 5.992681 % NGSP.
    add("NGSP in range", HeldReason::None, value(u"5.992681", Unit::percentNgsp()));
    add("NGSP under the range", HeldReason::OutsideInclusion, value(u"5.99268", Unit::percentNgsp()));
    add("Mono-S in range", HeldReason::None, value(u"5.5", Unit::percentMonoS()));
    add("unit not on the list", HeldReason::InclusionUnitUnknown,
        value(u"45", Unit::parse(u"mmol/l").value()));
    add("outside and admitted", HeldReason::None, [](PersonFacts& facts) {
        facts.inclusion = Quantity{decimal(u"50"), Unit::mmolPerMol()};
        facts.admitted = true;
    });
    add("nothing at all and admitted", HeldReason::None, [](PersonFacts& facts) {
        facts.consent = {};
        facts.inclusion.reset();
        facts.admitted = true;
    });
    const auto sampled = [](QDate day) { return [day](PersonFacts& facts) { facts.inclusionDate = day; }; };
    add("no inclusion date, no age asked for", HeldReason::None, sampled({}));
    add("no inclusion date", HeldReason::InclusionDateMissing, sampled({}), 30);
    add("sampled on the day of enrolment", HeldReason::None, sampled(Enrolled), 0);
    add("sampled after enrolment", HeldReason::InclusionAfterEnrolment, sampled(Enrolled.addDays(1)), 30);
    add("sampled after enrolment, no age asked for", HeldReason::None, sampled(Enrolled.addDays(1)));
    add("as old as it may be", HeldReason::None, sampled(Enrolled.addDays(-30)), 30);
    add("too old", HeldReason::InclusionTooOld, sampled(Enrolled.addDays(-31)), 30);
}

void AttainmentTest::held()
{
    QFETCH(PersonFacts, facts);
    QFETCH(int, maxAgeDays);
    ContractTerms contract = terms();
    if (maxAgeDays >= 0)
        contract.outcome.inclusion.maxAgeDays = maxAgeDays;
    QTEST(heldReason(facts, contract), "reason");

    EvaluationInput input;
    input.terms = contract;
    input.people = {facts};
    const Attainment attainment = evaluateAttainment(input, AfterAll);
    const bool admitted = heldReason(facts, contract) == HeldReason::None;
    QCOMPARE(attainment.all.listed, admitted ? 1 : 0);
    QCOMPARE(attainment.held, admitted ? 0 : 1);
}

void AttainmentTest::exits_data()
{
    QTest::addColumn<QStringList>("exits"); // "date key"
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("removedBy"); // the key; empty = stays
    const auto add = [](const char* name, const QStringList& exits, QDate asOf, const QString& removedBy) {
        QTest::newRow(name) << exits << asOf << removedBy;
    };
    // In this test avliden stays, flyttat leaves and felaktigt-inskriven is void.
    add("none", {}, AfterAll, {});
    add("stays", {u"2027-01-01 avliden"_qs}, AfterAll, {});
    add("leaves before the target", {u"2028-03-09 flyttat"_qs}, AfterAll, u"flyttat"_qs);
    add("leaves on the target", {u"2028-03-10 flyttat"_qs}, AfterAll, {});
    add("leaves after the target", {u"2028-03-11 flyttat"_qs}, AfterAll, {});
    add("leaves on D", {u"2027-01-01 flyttat"_qs}, {2027, 1, 1}, u"flyttat"_qs);
    add("leaves after D", {u"2027-01-02 flyttat"_qs}, {2027, 1, 1}, {});
    add("void before the target", {u"2027-01-01 felaktigt-inskriven"_qs}, AfterAll,
        u"felaktigt-inskriven"_qs);
    add("void long after the target", {u"2028-12-31 felaktigt-inskriven"_qs}, AfterAll,
        u"felaktigt-inskriven"_qs);
    add("void after D", {u"2028-12-31 felaktigt-inskriven"_qs}, {2028, 12, 30}, {});
    add("each of several is applied",
        {u"2026-12-01 avliden"_qs, u"2028-12-01 flyttat"_qs, u"2027-01-01 flyttat"_qs}, AfterAll,
        u"flyttat"_qs);
    add("the first that removes is told", {u"2028-05-01 felaktigt-inskriven"_qs, u"2027-01-01 flyttat"_qs},
        AfterAll, u"flyttat"_qs);
    add("of an ambiguous person", {u"2027-01-01 felaktigt-inskriven ambiguous"_qs}, AfterAll, {});
}

void AttainmentTest::exits()
{
    QFETCH(QStringList, exits);
    QFETCH(QDate, asOf);
    ContractTerms contract = terms();
    contract.exits[ExitReason::Moved] = ExitRule::Leaves;
    PersonFacts facts = withResults({u"2028-01-10;41"_qs});
    for (const QString& text : exits) {
        const QStringList parts = text.split(u' ');
        facts.exits.append(leaving(parts[0], exitReasonFromText(parts[1]).value()));
        facts.exits.last().personAmbiguous = parts.size() > 2;
    }
    const PersonOutcome outcome = outcomeOf(facts, asOf, contract);
    QTEST(outcome.removedBy ? exitReasonKey(*outcome.removedBy) : QString(), "removedBy");
    QCOMPARE(outcome.listed, !outcome.removedBy);
    QVERIFY(outcome.listed || flagsOf(outcome) == u"-----"_qs);
}

void AttainmentTest::withdrawal_data()
{
    QTest::addColumn<ExitRule>("rule");
    QTest::addColumn<QStringList>("withdrawn");
    QTest::addColumn<QString>("samples");
    const QString both = u"2028-01-10 2028-02-10"_qs;
    QTest::newRow("never") << ExitRule::Stays << QStringList() << both;
    QTest::newRow("on a sample's day") << ExitRule::Stays << QStringList{u"2028-02-10"_qs} << both;
    QTest::newRow("the day before") << ExitRule::Stays << QStringList{u"2028-02-09"_qs} << u"2028-01-10"_qs;
    QTest::newRow("before both") << ExitRule::Stays << QStringList{u"2026-09-01"_qs} << QString();
    QTest::newRow("the earliest of two")
        << ExitRule::Stays << QStringList{u"2028-02-09"_qs, u"2028-01-09"_qs} << QString();
    QTest::newRow("whatever the rule")
        << ExitRule::Leaves << QStringList{u"2028-03-10"_qs, u"2028-02-09"_qs} << u"2028-01-10"_qs;
    QTest::newRow("after D") << ExitRule::Stays << QStringList{u"2029-06-01"_qs} << both;
}

void AttainmentTest::withdrawal()
{
    QFETCH(ExitRule, rule);
    QFETCH(QStringList, withdrawn);
    ContractTerms contract = terms();
    contract.exits[ExitReason::ConsentWithdrawn] = rule;
    PersonFacts facts = withResults({u"2028-01-10;41"_qs, u"2028-02-10;43"_qs});
    for (const QString& day : withdrawn)
        facts.exits.append(leaving(day, ExitReason::ConsentWithdrawn));
    QTEST(datesOf(outcomeOf(facts, AfterAll, contract).inWindow), "samples");

    // Another reason, or a row of an ambiguous person, ends nothing.
    for (ExitFact& exit : facts.exits)
        exit.personAmbiguous = true;
    facts.exits.append(leaving(u"2027-01-01", ExitReason::Deceased));
    QCOMPARE(datesOf(outcomeOf(facts, AfterAll, contract).inWindow), u"2028-01-10 2028-02-10"_qs);
}

void AttainmentTest::onDate_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("flags");
    QTest::newRow("before enrolment") << QDate(2026, 3, 9) << u"-----"_qs;
    QTest::newRow("on enrolment") << QDate(2026, 3, 10) << u"L----"_qs;
    QTest::newRow("before the sample") << QDate(2028, 1, 9) << u"L----"_qs;
    QTest::newRow("on the sample's day, not yet due") << QDate(2028, 1, 10) << u"L-T-R"_qs;
    QTest::newRow("before the target") << QDate(2028, 3, 9) << u"L-T-R"_qs;
    QTest::newRow("on the target") << QDate(2028, 3, 10) << u"LDT-R"_qs;
    QTest::newRow("a second sample is dated") << QDate(2028, 4, 1) << u"LDT--"_qs;
    QTest::newRow("before the window's last day") << QDate(2028, 6, 7) << u"LDT--"_qs;
    QTest::newRow("on the window's last day") << QDate(2028, 6, 8) << u"LDTF-"_qs;
}

void AttainmentTest::onDate()
{
    QFETCH(QDate, asOf);
    // D limits the days of sampling, not the report times.
    const PersonFacts facts = withResults({u"2028-01-10;41;at=2028-05-01"_qs, u"2028-04-01;42"_qs});
    QTEST(flagsOf(outcomeOf(facts, asOf)), "flags");

    EvaluationInput input;
    input.people = {facts};
    input.terms = terms();
    const Attainment attainment = evaluateAttainment(input, asOf);
    QCOMPARE(attainment.preliminary, attainment.all.listed == 1 && attainment.all.final == 0);
}

void AttainmentTest::providerOfAPerson_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<int>("expected");
    QTest::newRow("D before enrolment") << QDate(2026, 3, 9) << 0;
    QTest::newRow("D before the change") << QDate(2026, 12, 31) << 1;
    QTest::newRow("D on the change") << QDate(2027, 1, 1) << 2;
    QTest::newRow("D after the cut-off date") << QDate(2029, 1, 1) << 2;
}

void AttainmentTest::providerOfAPerson()
{
    QFETCH(QDate, asOf);
    QFETCH(int, expected);
    PersonFacts facts = withResults({});
    facts.switches = {change(1, u"2027-01-01", provider(2)), change(2, u"2027-09-11", provider(3))};
    const PersonOutcome outcome = outcomeOf(facts, asOf);
    QVERIFY(outcome.provider == (expected == 0 ? std::nullopt : std::optional(provider(expected))));

    // A cut-off date before enrolment: no period begins on or before it.
    ContractTerms early = terms();
    early.followUp.months = 3;
    QVERIFY(!outcomeOf(facts, AfterAll, early).provider);
}

void AttainmentTest::heldSamplesStayOut()
{
    QCOMPARE(flagsOf(outcomeOf(withResults({u"2028-03-10;41;unit=none"_qs}))), u"LD-F-"_qs);
    QCOMPARE(flagsOf(outcomeOf(withResults({u"2028-03-10;41"_qs, u"2028-03-10;43"_qs}))), u"LD-F-"_qs);
    QCOMPARE(flagsOf(outcomeOf(withResults({u"2028-03-10;41"_qs, u"2028-03-10;;status=E"_qs}))), u"LD-F-"_qs);
    QCOMPARE(flagsOf(outcomeOf(withResults({u"2028-03-10;41;status=P"_qs}))), u"LD-F-"_qs);
    QCOMPARE(flagsOf(outcomeOf(withResults({u"2028-03-10;41;code=NPU02192"_qs}))), u"LD-F-"_qs);
    // A sample whose rows disagree about the date is held even when one of the dates lies after D.
    const PersonFacts moved = withResults({u"2028-03-10;41;lab=L;id=1"_qs, u"2028-05-10;41;lab=L;id=1"_qs});
    QCOMPARE(flagsOf(outcomeOf(moved, {2028, 4, 1})), u"LD---"_qs);
}

void AttainmentTest::denominators()
{
    EvaluationInput input;
    input.terms = terms();
    input.terms.payment.denominator = Denominator::Due;
    const auto add = [&input](const QString& name, QDate enrolled, const QStringList& results) {
        input.people.append(person(name, enrolled));
        input.people.last().results = rows(results);
    };
    // On 2028-02-01:
    add(u"due, tested, reached"_qs, {2026, 1, 10}, {u"2028-01-05;41"_qs});
    add(u"due, tested"_qs, {2026, 1, 10}, {u"2028-01-05;42"_qs});
    add(u"due"_qs, {2026, 2, 1}, {});
    add(u"tested before it is due, reached"_qs, {2026, 3, 10}, {u"2028-01-05;41"_qs});
    add(u"neither"_qs, {2026, 3, 10}, {});
    add(u"sample after D"_qs, {2026, 3, 10}, {u"2028-02-02;41"_qs});
    add(u"enrolled after D"_qs, {2028, 2, 2}, {});
    const Attainment attainment = evaluateAttainment(input, {2028, 2, 1});
    QVERIFY(attainment.denominator == Denominator::Due);
    QCOMPARE(attainment.asOf, QDate(2028, 2, 1));
    QCOMPARE(attainment.all.listed, 6);
    QCOMPARE(attainment.all.due, 3);
    QCOMPARE(attainment.all.dueOrTested, 4);
    QCOMPARE(attainment.all.tested, 3);
    QCOMPARE(attainment.all.final, 0);
    QCOMPARE(attainment.all.reached, 2);
    QVERIFY(attainment.preliminary);
    QCOMPARE(attainment.held, 0);
    QCOMPARE(attainment.removed, 0);
    QVERIFY(attainment.share(Denominator::Listed) == Fraction(1, 3));
    QVERIFY(attainment.share(Denominator::Due) == Fraction(1, 2));
    QVERIFY(attainment.share(Denominator::Tested) == Fraction(2, 3));

    const Attainment early = evaluateAttainment(input, {2025, 1, 1});
    QVERIFY(!early.preliminary);
    QVERIFY(!early.share(Denominator::Listed) && !early.share(Denominator::Due) &&
            !early.share(Denominator::Tested));
    QVERIFY(early.providers.isEmpty() && early.intakes.isEmpty() && early.providerIntakes.isEmpty());
}

void AttainmentTest::groups()
{
    EvaluationInput input;
    input.terms = terms();
    input.providers = providers(3);
    const auto add = [&input](const QString& name, const std::optional<OrganisationNumber>& to,
                              const QString& intake) {
        input.people.append(person(name, Enrolled, to));
        input.people.last().intake = intake;
    };
    add(u"A"_qs, provider(2), u"Vår"_qs);
    add(u"B"_qs, provider(1), u"Höst"_qs);
    add(u"C"_qs, provider(2), {});
    add(u"D"_qs, std::nullopt, u"Höst"_qs);
    add(u"E"_qs, provider(9), u"Höst"_qs); // not registered
    add(u"F"_qs, provider(3), u"Vinter"_qs);
    input.people.last().consent = {}; // held: its groups are nobody's
    const Attainment attainment = evaluateAttainment(input, AfterAll);

    QStringList groups;
    const auto name = [](const std::optional<OrganisationNumber>& number) {
        return number ? number->digits() : u"none"_qs;
    };
    for (const ProviderCounts& group : attainment.providers)
        groups.append(u"%1:%2"_qs.arg(name(group.provider)).arg(group.counts.listed));
    QCOMPARE(groups,
             QStringList({u"none:2"_qs, provider(1).digits() + u":1"_qs, provider(2).digits() + u":2"_qs}));
    groups.clear();
    for (const IntakeCounts& group : attainment.intakes)
        groups.append(u"%1:%2"_qs.arg(group.intake).arg(group.counts.listed));
    QCOMPARE(groups, QStringList({u":1"_qs, u"Höst:3"_qs, u"Vår:1"_qs}));
    groups.clear();
    for (const ProviderIntakeCounts& group : attainment.providerIntakes)
        groups.append(u"%1/%2:%3"_qs.arg(name(group.provider), group.intake).arg(group.counts.listed));
    QCOMPARE(groups, QStringList({u"none/Höst:2"_qs, provider(1).digits() + u"/Höst:1"_qs,
                                  provider(2).digits() + u"/:1"_qs, provider(2).digits() + u"/Vår:1"_qs}));
}

void AttainmentTest::everyoneIsListedByPseudonym()
{
    EvaluationInput input;
    input.terms = terms();
    for (const QString& name : {u"P-C"_qs, u"P-A"_qs, u"P-B"_qs})
        input.people.append(person(name, Enrolled));
    input.people[0].consent = {};
    input.people[1].exits = {leaving(u"2027-01-01", ExitReason::WronglyEnrolled)};
    const Attainment attainment = evaluateAttainment(input, AfterAll);
    QCOMPARE(attainment.people.size(), 3);
    QCOMPARE(attainment.people[0].pseudonym.text(), u"P-A"_qs);
    QCOMPARE(attainment.people[1].pseudonym.text(), u"P-B"_qs);
    QCOMPARE(attainment.people[2].pseudonym.text(), u"P-C"_qs);
    QCOMPARE(attainment.all.listed, 1);
    QCOMPARE(attainment.held, 1);
    QCOMPARE(attainment.removed, 1);
}

QTEST_APPLESS_MAIN(AttainmentTest)
#include "attainment_test.moc"
