// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/contract_service.h"
#include "core/register/prepatient_service.h"
#include "core/register/provider_service.h"
#include "core/storage/audit_repository.h"
#include "core/storage/held_row_repository.h"
#include "tests/storage/register_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;

/// Contract, providers and prepatients through their services.
class ServicesTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<ContractService> m_contract;
    std::unique_ptr<ProviderService> m_providers;
    std::unique_ptr<PrepatientService> m_people;

    QStringList actions()
    {
        return read(*m_store, [](storage::Database& db) {
            QStringList actions;
            for (const AuditLine& line : storage::AuditRepository(db).page({}).lines)
                actions.prepend(line.action);
            return actions;
        });
    }
    PersonId added(int which = 0)
    {
        return m_people->save(testPerson(testNumbers().at(which), u"Ek"_s, u"Ida"_s)).result().valueOr({});
    }

private Q_SLOTS:
    void init();

    void termsOfADraftAreReplaced();
    void signedTermsNeedAReason();
    void brokenTermsAreRefused();

    void providersByName();
    void providerIsChecked_data();
    void providerIsChecked();
    void providerInUseStays();
    void bankgiro_data();
    void bankgiro();

    void personRoundTrips();
    void personIsChecked_data();
    void personIsChecked();
    void numbersWhereNoneMayStandAreRefused();
    void sameNumberTwiceIsRefused();
    void enrolmentIsFixedByResults();
    void admissionKeepsReasonAndName();
    void switchIsChecked();
    void exitIsChecked();
    void factsCanBeTakenBack();
    void openingAPersonIsWrittenDown();
    void eventsHoldNoIdentity();
    void removedPersonIsGone();
    void factsOfARemovedPersonWait();
};

void ServicesTest::init()
{
    static int files = 0;
    m_store = newStore(m_folder.filePath(u"services-%1.utfall"_s.arg(++files)));
    m_contract = std::make_unique<ContractService>(*m_store);
    m_providers = std::make_unique<ProviderService>(*m_store);
    m_people = std::make_unique<PrepatientService>(*m_store);
}

void ServicesTest::termsOfADraftAreReplaced()
{
    ContractTerms terms = testTerms();
    terms.payment.unitPrice = Money::fromOre(5'000'000);
    QVERIFY(m_contract->setTerms(terms).result().ok());
    const auto info = m_contract->info().result();
    QCOMPARE(info->terms, terms);
    QCOMPARE(info->version, 2);
    const auto history = m_contract->history().result();
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().version, 2);
    QCOMPARE(history->first().setBy, u"tester"_s);
    QCOMPARE(history->first().setAt, testContext().clock->now());
}

void ServicesTest::signedTermsNeedAReason()
{
    QVERIFY(m_contract->sign(QDate(2026, 1, 2)).result().ok());
    QCOMPARE(m_contract->sign(QDate(2026, 1, 3)).result().error().code, u"contract-already-signed"_s);
    QCOMPARE(m_contract->info().result()->signedOn, QDate(2026, 1, 2));
    QCOMPARE(m_contract->setTerms(testTerms(), u"  "_s).result().error().code, u"terms-amendment-reason"_s);
    QCOMPARE(m_contract->info().result()->version, 1);
    QVERIFY(m_contract->setTerms(testTerms(), u"Tilläggsavtal 1"_s).result().ok());
    QCOMPARE(m_contract->history().result()->first().reason, u"Tilläggsavtal 1"_s);
    QVERIFY(actions().contains(u"terms.amended"_s));
}

void ServicesTest::brokenTermsAreRefused()
{
    ContractTerms terms = testTerms();
    terms.end = terms.start.addDays(-1);
    QVERIFY(!m_contract->setTerms(terms).result().ok());
    QCOMPARE(m_contract->info().result()->terms, testTerms());
    QVERIFY(!m_contract->sign({}).result().ok());
}

void ServicesTest::providersByName()
{
    for (int which : {0, 1, 2})
        QVERIFY(m_providers->save(testProvider(which)).result().ok());
    QStringList names;
    const auto all = m_providers->all().result();
    for (const Provider& provider : *all)
        names.append(provider.name);
    QCOMPARE(names, (QStringList{u"Zonens motion"_s, u"Åkers vård"_s, u"Ängens hälsa"_s}));
}

void ServicesTest::providerIsChecked_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& code, auto change) {
        Provider provider = testProvider(0);
        change(provider);
        QTest::newRow(name) << provider << code;
    };
    row("no number", u"organisation-number-missing"_s, [](Provider& p) { p.organisationNumber = {}; });
    row("no name", u"provider-name-missing"_s, [](Provider& p) { p.name = u"  "_s; });
    row("bankgiro", u"bankgiro-form"_s, [](Provider& p) { p.bankgiro = u"1234-5678"_s; });
    row("number taken", u"provider-exists"_s,
        [](Provider& p) { p.organisationNumber = testOrganisation(1); });
    row("not there", u"provider-unknown"_s, [](Provider& p) { p.id = ProviderId(99); });
}

void ServicesTest::providerIsChecked()
{
    QVERIFY(m_providers->save(testProvider(1)).result().ok());
    QFETCH(Provider, provider);
    const auto saved = m_providers->save(provider).result();
    QVERIFY(!saved.ok());
    QTEST(saved.error().code, "code");
    QCOMPARE(m_providers->all().result()->size(), 1);
}

void ServicesTest::providerInUseStays()
{
    Provider provider = testProvider(0);
    provider.id = *m_providers->save(provider).result();
    auto person = testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s);
    person.provider = provider.organisationNumber;
    QVERIFY(m_people->save(person).result().ok());

    QCOMPARE(m_providers->remove(provider.id).result().error().code, u"provider-in-use"_s);
    provider.organisationNumber = testOrganisation(2);
    QCOMPARE(m_providers->save(provider).result().error().code, u"provider-in-use"_s);
    provider.organisationNumber = testOrganisation(0);
    provider.name = u" Nytt namn "_s;
    QVERIFY(m_providers->save(provider).result().ok());
    QCOMPARE(m_providers->all().result()->first().name, u"Nytt namn"_s);

    Provider unused = testProvider(1);
    unused.id = *m_providers->save(unused).result();
    QVERIFY(m_providers->remove(unused.id).result().ok());
    QCOMPARE(m_providers->remove(unused.id).result().error().code, u"provider-unknown"_s);
}

void ServicesTest::bankgiro_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal"); // empty: refused
    QTest::newRow("seven digits") << u"9912346"_s << u"991-2346"_s;
    QTest::newRow("seven with hyphen") << u" 991-2346 "_s << u"991-2346"_s;
    QTest::newRow("eight digits") << u"50501055"_s << u"5050-1055"_s;
    QTest::newRow("eight with hyphen") << u"5050-1055"_s << u"5050-1055"_s;
    QTest::newRow("check digit") << u"5050-1056"_s << QString();
    QTest::newRow("hyphen elsewhere") << u"505-01055"_s << QString();
    QTest::newRow("six digits") << u"991234"_s << QString();
    QTest::newRow("nine digits") << u"505010550"_s << QString();
    QTest::newRow("letters") << u"5050-10S5"_s << QString();
    QTest::newRow("other digits") << u"５０５０１０５５"_s << QString();
    QTest::newRow("empty") << u""_s << QString();
}

void ServicesTest::bankgiro()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const auto result = normalisedBankgiro(text);
    QCOMPARE(result.ok(), !normal.isEmpty());
    if (result)
        QCOMPARE(*result, normal);
    else
        QCOMPARE(result.error().code, u"bankgiro-form"_s);
}

void ServicesTest::personRoundTrips()
{
    Prepatient person = testPerson(testNumbers().first(), u" Ek "_s, u"Ida"_s);
    const Pseudonym suggested = person.pseudonym;
    const auto id = m_people->save(person).result();
    QVERIFY(id.ok());
    auto detail = m_people->detail(*id).result();
    QVERIFY(detail.ok());
    QVERIFY(detail->person.pseudonym != suggested); // the register gives it
    QCOMPARE(m_people->find(detail->person.pseudonym).result().value(), std::optional(*id));
    QCOMPARE(detail->person.identity.familyName, u"Ek"_s);
    QCOMPARE(detail->facts.pseudonym, detail->person.pseudonym);
    QCOMPARE(detail->facts.enrolled, person.enrolled);

    Prepatient changed = detail->person;
    changed.identity.city = u"Östersund"_s;
    changed.pseudonym = Pseudonym::random();
    QCOMPARE(m_people->save(changed).result().value(), *id);
    changed.pseudonym = detail->person.pseudonym;
    QCOMPARE(m_people->detail(*id).result()->person, changed);
    QCOMPARE(m_people->detail(PersonId(99)).result().error().code, u"person-unknown"_s);
}

void ServicesTest::personIsChecked_data()
{
    QTest::addColumn<Prepatient>("person");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const QString& field, auto change) {
        Prepatient person = testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s);
        change(person);
        QTest::newRow(name) << person << field;
    };
    row("number", u"personnummer"_s, [](Prepatient& p) { p.identity.number = {}; });
    row("given name", u"förnamn"_s, [](Prepatient& p) { p.identity.givenName = u" "_s; });
    row("family name", u"efternamn"_s, [](Prepatient& p) { p.identity.familyName.clear(); });
    row("identified by", u"identifierare"_s, [](Prepatient& p) { p.identifiedBy.clear(); });
    row("enrolled", u"inskriven"_s, [](Prepatient& p) { p.enrolled = {}; });
}

void ServicesTest::personIsChecked()
{
    QFETCH(Prepatient, person);
    const auto saved = m_people->save(person).result();
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, u"field-missing"_s);
    QTEST(saved.error().args.value(u"field"_s), "field");
}

/// What stays readable in the register may not name anybody.
void ServicesTest::numbersWhereNoneMayStandAreRefused()
{
    const QString number = testNumbers().at(1);
    const auto fields = {std::pair{&Prepatient::intake, u"omgång"_s},
                         std::pair{&Prepatient::method, u"metod"_s},
                         std::pair{&Prepatient::consentVersion, u"samtyckesversion"_s}};
    for (const auto& [field, header] : fields) {
        Prepatient person = testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s);
        person.*field = u"som "_s + number;
        QCOMPARE(m_people->save(person).result().error(),
                 Error(ErrorKind::BadInput, u"person-number-misplaced"_s, {{u"column"_s, header}}));
    }
    QCOMPARE(m_people->addSwitch(added(), QDate(2026, 3, 1), {}, number).result().error(),
             Error(ErrorKind::BadInput, u"person-number-misplaced"_s, {{u"column"_s, u"metod"_s}}));
}

void ServicesTest::sameNumberTwiceIsRefused()
{
    QVERIFY(added().isValid());
    const auto again = m_people->save(testPerson(testNumbers().first(), u"Annan"_s, u"En"_s)).result();
    QCOMPARE(again.error(), Error(ErrorKind::BadInput, u"person-exists"_s));
    // Born a hundred years apart is not the same person.
    QVERIFY(added(10).isValid());
    QVERIFY(added(11).isValid());
}

void ServicesTest::enrolmentIsFixedByResults()
{
    const PersonId id = added();
    Prepatient person = m_people->detail(id).result()->person;
    person.enrolled = QDate(2026, 2, 2);
    QVERIFY(m_people->save(person).result().ok());
    change(*m_store, [&](storage::Database& db) {
        return storage::FactRepository(db).insert(testResult(id, QDate(2026, 3, 1), 43));
    });
    person.enrolled = QDate(2026, 2, 3);
    QCOMPARE(m_people->save(person).result().error().code, u"enrolment-date-fixed"_s);
    person.enrolled = QDate(2026, 2, 2);
    person.intake = u"2026-1"_s;
    QVERIFY(m_people->save(person).result().ok());
    QCOMPARE(m_people->intakes().result().value(), QStringList{u"2026-1"_s});
}

void ServicesTest::admissionKeepsReasonAndName()
{
    const PersonId id = added();
    QCOMPARE(m_people->admit(id, u" "_s).result().error().code, u"admit-reason-missing"_s);
    QCOMPARE(m_people->admit(PersonId(99), u"Skäl"_s).result().error().code, u"person-unknown"_s);
    QVERIFY(m_people->admit(id, u" Läkarens bedömning "_s).result().ok());
    const auto detail = m_people->detail(id).result();
    QCOMPARE(detail->person.admittedReason, u"Läkarens bedömning"_s);
    QCOMPARE(detail->person.admittedBy, u"tester"_s);
    QVERIFY(detail->facts.admitted);
}

void ServicesTest::switchIsChecked()
{
    const PersonId id = added();
    const QDate date(2026, 3, 1);
    QCOMPARE(m_people->addSwitch(PersonId(99), date, {}, u"Grupp"_s).result().error().code,
             u"person-unknown"_s);
    QCOMPARE(m_people->addSwitch(id, {}, {}, u"Grupp"_s).result().error().code, u"date-missing"_s);
    QCOMPARE(m_people->addSwitch(id, date, {}, u" "_s).result().error().code, u"switch-empty"_s);
    QCOMPARE(m_people->addSwitch(id, date, testOrganisation(1), {}).result().error().code,
             u"provider-unknown"_s);
    QVERIFY(m_providers->save(testProvider(1)).result().ok());
    QVERIFY(m_people->addSwitch(id, date, testOrganisation(1), u"Grupp"_s).result().ok());
    const auto switches = m_people->detail(id).result()->facts.switches;
    QCOMPARE(switches.size(), 1);
    QCOMPARE(switches.first().provider, std::optional(testOrganisation(1)));
    QCOMPARE(switches.first().method, u"Grupp"_s);
}

void ServicesTest::exitIsChecked()
{
    const PersonId id = added();
    const QDate date(2026, 3, 1);
    QCOMPARE(m_people->addExit(id, {}, ExitReason::Moved, false).result().error().code, u"date-missing"_s);
    QCOMPARE(m_people->addExit(id, date, ExitReason::WronglyEnrolled, false).result().error().code,
             u"exit-needs-evaluator"_s);
    QVERIFY(m_people->addExit(id, date, ExitReason::WronglyEnrolled, true).result().ok());
    const auto exits = m_people->detail(id).result()->facts.exits;
    QCOMPARE(exits.size(), 1);
    QCOMPARE(exits.first().reason, ExitReason::WronglyEnrolled);
    QCOMPARE(exits.first().date, date);
}

void ServicesTest::factsCanBeTakenBack()
{
    const PersonId id = added();
    const auto stated = m_people->addSwitch(id, QDate(2026, 3, 1), {}, u"Grupp"_s).result();
    const auto exit = m_people->addExit(id, QDate(2026, 4, 1), ExitReason::Moved, false).result();
    QVERIFY(m_people->removeSwitch(*stated).result().ok());
    QVERIFY(m_people->removeExit(*exit).result().ok());
    QVERIFY(m_people->removeExit(*exit).result().ok());
    const auto detail = m_people->detail(id).result();
    QVERIFY(detail->facts.switches.isEmpty());
    QVERIFY(detail->facts.exits.isEmpty());
}

void ServicesTest::openingAPersonIsWrittenDown()
{
    const PersonId id = added();
    const auto person = m_people->detail(id).result()->person;
    const AuditLine event = read(*m_store, [](storage::Database& db) {
                                return storage::AuditRepository(db).page({});
                            }).lines.constFirst();
    QCOMPARE(event.action, u"person.opened"_s);
    QCOMPARE(event.subject, person.pseudonym.text());
    QCOMPARE(event.by, u"tester"_s);
    QCOMPARE(event.at, testContext().clock->now());
}

void ServicesTest::eventsHoldNoIdentity()
{
    const PersonId id = added();
    QVERIFY(m_people->admit(id, u"Ida Ek känner läkaren"_s).result().ok());
    QVERIFY(m_people->addExit(id, QDate(2026, 3, 1), ExitReason::Moved, false).result().ok());
    QVERIFY(m_people->remove(id).result().ok());
    const QString texts = read(*m_store, [](storage::Database& db) {
        QString written;
        const AuditPage page = storage::AuditRepository(db).page({});
        for (const AuditLine& event : page.lines)
            written += event.subject + u' ' + event.detail.values().join(u' ') + u'\n';
        return written;
    });
    QVERIFY(!texts.contains(u"Ida"_s));
    QVERIFY(!texts.contains(u"Ek"_s));
    QVERIFY(!texts.contains(u"8701"_s));
    QCOMPARE(actions(),
             (QStringList{u"person.added"_s, u"person.admitted"_s, u"exit.added"_s, u"person.removed"_s}));
}

void ServicesTest::removedPersonIsGone()
{
    const PersonId id = added();
    QVERIFY(m_people->remove(id).result().ok());
    QCOMPARE(m_people->page({}).result()->all, 0);
    QCOMPARE(m_people->remove(id).result().error().code, u"person-unknown"_s);
    QVERIFY(added().isValid());
}

void ServicesTest::factsOfARemovedPersonWait()
{
    const auto waiting = [this] {
        return read(*m_store, [](storage::Database& db) { return storage::HeldRowRepository(db).waiting(); });
    };
    const PersonId id = added();
    QVERIFY(m_people->addSwitch(id, QDate(2026, 3, 1), {}, u"Grupp"_s).result().ok());
    QVERIFY(m_people->addExit(id, QDate(2026, 4, 1), ExitReason::Moved, false).result().ok());
    change(*m_store, [&](storage::Database& db) {
        return storage::FactRepository(db).insert(testResult(id, QDate(2028, 2, 1), 41));
    });
    QVERIFY(m_people->remove(id).result().ok());
    QCOMPARE(waiting().size(), 3);
    for (const storage::HeldRowRecord& row : waiting())
        QCOMPARE(row.issue.code, u"person-unknown"_s);

    // Registered again, the person has everything again.
    const PersonId again = added();
    QVERIFY(again.isValid());
    QVERIFY(waiting().isEmpty());
    const auto facts = m_people->detail(again).result()->facts;
    QCOMPARE(facts.switches.size(), 1);
    QCOMPARE(facts.switches.first().method, u"Grupp"_s);
    QCOMPARE(facts.exits.size(), 1);
    QCOMPARE(facts.results.size(), 1);
    QCOMPARE(facts.results.first().sampled, QDate(2028, 2, 1));
    QCOMPARE(facts.results.first().value, std::optional(Decimal::fromMillionths(41 * Decimal::Scale)));
}

QTEST_GUILESS_MAIN(ServicesTest)
#include "services_test.moc"
