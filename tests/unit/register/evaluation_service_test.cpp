// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/evaluation_service.h"
#include "core/register/prepatient_service.h"
#include "core/storage/evaluation_input_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/provider_repository.h"
#include "tests/storage/register_fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;

/// What an evaluation reads, what names it, and how long its results are kept.
class EvaluationServiceTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<EvaluationService> m_service;
    QList<PersonId> m_ids;

    EvaluationInput input() { return m_service->input().result().value(); }

private Q_SLOTS:
    void init();

    void snapshotHoldsEverything();
    void snapshotIsKeptUntilTheRegisterChanges();
    void paymentDateDefaultsToTheDay();
    void overTimeCounts();
    void unregisteredProvidersCountAsNone();
    void ambiguousFactsAreMarked();
    void factsComeBackWhole();

    void hashIgnoresOrderAndIds();
    void hashSeesEveryChange_data();
    void hashSeesEveryChange();
    void hashDoesNotMixFields();
};

void EvaluationServiceTest::init()
{
    static int files = 0;
    m_store = newStore(m_folder.filePath(u"evaluation-%1.utfall"_s.arg(++files)));
    m_service = std::make_unique<EvaluationService>(*m_store);
    m_ids = change(*m_store, [](storage::Database& db) {
        storage::ProviderRepository(db).insert(testProvider(0));
        QList<PersonId> ids;
        for (int i = 0; i < 4; ++i) {
            auto person = testPerson(testNumbers().at(i), u"Ek"_s, u"Ida"_s);
            person.provider = testOrganisation(i < 3 ? 0 : 2);
            ids.append(storage::PersonRepository(db).insert(person));
        }
        storage::FactRepository facts(db);
        facts.insert(testResult(ids.at(0), QDate(2028, 2, 1), 41));
        facts.insert(testResult(ids.at(1), QDate(2028, 2, 1), 43));
        return ids;
    });
}

void EvaluationServiceTest::snapshotHoldsEverything()
{
    const auto snapshot = m_service->snapshot(QDate(2028, 6, 1)).result();
    QVERIFY(snapshot.ok());
    const EvaluationSnapshot& all = **snapshot;
    QCOMPARE(all.contract.organisation, u"Region Provköping"_s);
    QCOMPARE(all.providers.size(), 1);
    QCOMPARE(all.input.people.size(), 4);
    QCOMPARE(all.attainment.all.listed, 4);
    QCOMPARE(all.attainment.all.tested, 2);
    QCOMPARE(all.attainment.all.reached, 1);
    QCOMPARE(all.payout.lines.size(), 1);
    QCOMPARE(all.payout.lines.first().listed, 3);
    QCOMPARE(all.inputsHash.size(), 64);
    QCOMPARE(all.heldRows, 0);
    QCOMPARE(all.providerName(testOrganisation(0)), u"Ängens hälsa"_s);
    QCOMPARE(all.providerName(testOrganisation(2)), testOrganisation(2).display());
    QCOMPARE(all.providerName({}), QString());
}

void EvaluationServiceTest::snapshotIsKeptUntilTheRegisterChanges()
{
    const QDate asOf(2028, 6, 1);
    const SnapshotPtr first = m_service->snapshot(asOf).result().value();
    QCOMPARE(m_service->snapshot(asOf).result().value(), first);
    QVERIFY(m_service->snapshot(asOf.addDays(1)).result().value() != first);
    QCOMPARE(m_service->snapshot(asOf).result().value(), first);
    // Looking at somebody changes nothing.
    QVERIFY(PrepatientService(*m_store).detail(m_ids.first()).result().ok());
    QCOMPARE(m_service->snapshot(asOf).result().value(), first);

    change(*m_store, [&](storage::Database& db) {
        storage::FactRepository(db).insert(testResult(m_ids.at(2), QDate(2028, 2, 2), 40));
    });
    const SnapshotPtr second = m_service->snapshot(asOf).result().value();
    QVERIFY(second != first);
    QVERIFY(second->revision > first->revision);
    QCOMPARE(second->attainment.all.reached, 2);
    QVERIFY(second->inputsHash != first->inputsHash);
    QCOMPARE(first->attainment.all.reached, 1);
}

void EvaluationServiceTest::paymentDateDefaultsToTheDay()
{
    const QDate asOf(2028, 6, 1);
    const SnapshotPtr same = m_service->snapshot(asOf).result().value();
    QCOMPARE(same->payout.paymentDate, asOf);
    QCOMPARE(m_service->snapshot(asOf, asOf).result().value(), same);
    QCOMPARE(m_service->snapshot(asOf, asOf.addDays(30)).result().value()->payout.paymentDate,
             asOf.addDays(30));
}

void EvaluationServiceTest::overTimeCounts()
{
    const QList<QDate> dates{QDate(2026, 1, 1), QDate(2026, 3, 1), QDate(2028, 6, 1)};
    const auto curve = m_service->overTime(dates).result();
    QVERIFY(curve.ok());
    QCOMPARE(curve->size(), 3);
    QCOMPARE(curve->at(0).all.listed, 0);
    QCOMPARE(curve->at(1).all.listed, 4);
    QCOMPARE(curve->at(1).all.reached, 0);
    QCOMPARE(curve->at(2).all.reached, 1);
    QCOMPARE(curve->at(2).asOf, dates.at(2));
    change(*m_store, [&](storage::Database& db) { storage::FactRepository(db).removeAll(m_ids.first()); });
    QCOMPARE(m_service->overTime(dates).result()->at(2).all.reached, 0);
    QCOMPARE(m_service->overTime(dates).result()->at(2).all.reached, 0);
}

void EvaluationServiceTest::unregisteredProvidersCountAsNone()
{
    const EvaluationInput all = input();
    QCOMPARE(all.providers, QSet<OrganisationNumber>{testOrganisation(0)});
    const auto stated =
        std::ranges::count(all.people, std::optional(testOrganisation(2)), &PersonFacts::provider);
    QCOMPARE(stated, 1);
    const auto snapshot = m_service->snapshot(QDate(2028, 6, 1)).result().value();
    QVERIFY(!snapshot->attainment.providers.first().provider);
    QCOMPARE(snapshot->attainment.providers.first().counts.listed, 1);
}

void EvaluationServiceTest::ambiguousFactsAreMarked()
{
    const auto marks = [this] {
        QList<bool> ambiguous;
        const EvaluationInput all = input();
        for (const PersonFacts& person : all.people) {
            for (const ResultFact& fact : person.results)
                ambiguous.append(fact.personAmbiguous);
        }
        return ambiguous;
    };
    const PersonId older = change(*m_store, [](storage::Database& db) {
        const PersonId id =
            storage::PersonRepository(db).insert(testPerson(testNumbers().at(10), u"Ek"_s, u"Åke"_s));
        storage::FactRepository facts(db);
        storage::StoredResult result = testResult(id, QDate(2028, 2, 1), 41);
        facts.insert(result);
        result.origin.centuryAssumed = true;
        facts.insert(result);
        return id;
    });
    QCOMPARE(marks(), (QList<bool>{false, false, false, false}));
    const PersonId younger = change(*m_store, [](storage::Database& db) {
        return storage::PersonRepository(db).insert(testPerson(testNumbers().at(11), u"Ek"_s, u"Liv"_s));
    });
    QCOMPARE(marks(), (QList<bool>{false, false, false, true}));
    const auto alone = read(*m_store, [&](storage::Database& db) {
        return storage::EvaluationInputRepository(db).person(older);
    });
    QVERIFY(alone->results.last().personAmbiguous);
    change(*m_store, [&](storage::Database& db) { storage::PersonRepository(db).remove(younger); });
    QCOMPARE(marks(), (QList<bool>{false, false, false, false}));
}

void EvaluationServiceTest::factsComeBackWhole()
{
    storage::StoredResult result = testResult(m_ids.at(3), QDate(2028, 1, 31), 41);
    result.fact.value = Decimal::parse(u"5,85").value();
    result.fact.unit = Unit::percentNgsp();
    result.fact.bound = ValueBound::LessThan;
    result.fact.status = ResultStatus::Corrected;
    result.fact.statusText = u"Amended"_s;
    result.fact.method = u"HPLC"_s;
    result.fact.reported = QDateTime(QDate(2028, 2, 1), QTime(23, 59, 59, 123), Qt::UTC);
    storage::StoredResult empty = testResult(m_ids.at(3), QDate(2028, 2, 1), 0);
    empty.fact.value.reset();
    empty.fact.unit = {};
    empty.fact.reported = {};
    empty.fact.status = ResultStatus::EnteredInError;
    change(*m_store, [&](storage::Database& db) {
        result.fact.id = storage::FactRepository(db).insert(result);
        empty.fact.id = storage::FactRepository(db).insert(empty);
    });
    const auto facts = read(*m_store, [&](storage::Database& db) {
                           return storage::EvaluationInputRepository(db).person(m_ids.at(3));
                       })->results;
    QCOMPARE(facts.size(), 2);
    const auto same = [](const ResultFact& a, const ResultFact& b) {
        return a.id == b.id && a.analysis == b.analysis && a.sampled == b.sampled &&
               a.reported == b.reported && a.status == b.status && a.statusText == b.statusText &&
               a.value == b.value && a.bound == b.bound && a.unit == b.unit && a.laboratory == b.laboratory &&
               a.method == b.method && a.sampleId == b.sampleId;
    };
    QVERIFY(same(facts.at(0), result.fact));
    QVERIFY(same(facts.at(1), empty.fact));
}

void EvaluationServiceTest::hashIgnoresOrderAndIds()
{
    EvaluationInput all = input();
    const QByteArray hash = hashOfInputs(all, QDate(2028, 6, 1), {});
    for (PersonFacts& person : all.people) {
        person.results.append(testResult({}, QDate(2027, 1, 1), 45).fact);
        person.results.append(testResult({}, QDate(2027, 2, 1), 44).fact);
    }
    const QByteArray more = hashOfInputs(all, QDate(2028, 6, 1), {});
    QVERIFY(more != hash);
    std::ranges::reverse(all.people);
    for (PersonFacts& person : all.people) {
        std::ranges::reverse(person.results);
        for (ResultFact& fact : person.results)
            fact.id = ResultId(fact.id.value() + 1000);
    }
    QCOMPARE(hashOfInputs(all, QDate(2028, 6, 1), {}), more);
    QCOMPARE(hashOfInputs(all, QDate(2028, 6, 1), QDate(2028, 6, 1)), more);
}

void EvaluationServiceTest::hashSeesEveryChange_data()
{
    QTest::addColumn<int>("field");
    const QStringList fields{
        u"terms"_s,      u"provider list"_s,  u"pseudonym"_s, u"enrolled"_s,  u"intake"_s,     u"provider"_s,
        u"consent"_s,    u"inclusion date"_s, u"inclusion"_s, u"admitted"_s,  u"switch"_s,     u"exit"_s,
        u"value"_s,      u"unit"_s,           u"status"_s,    u"bound"_s,     u"reported"_s,   u"sampled"_s,
        u"laboratory"_s, u"sample id"_s,      u"analysis"_s,  u"ambiguous"_s, u"a row twice"_s};
    for (int i = 0; i < fields.size(); ++i)
        QTest::newRow(qPrintable(fields.at(i))) << i;
}

void EvaluationServiceTest::hashSeesEveryChange()
{
    EvaluationInput all = input();
    const QByteArray before = hashOfInputs(all, QDate(2028, 6, 1), {});
    PersonFacts& person =
        *std::ranges::find_if(all.people, [](const PersonFacts& p) { return !p.results.isEmpty(); });
    ResultFact& fact = person.results.first();
    const QList<std::function<void()>> changes{
        [&] { all.terms.payment.unitPrice = Money::fromOre(1); },
        [&] { all.providers.insert(testOrganisation(1)); },
        [&] { person.pseudonym = Pseudonym::random(); },
        [&] { person.enrolled = person.enrolled.addDays(1); },
        [&] { person.intake = u"2"_s; },
        [&] { person.provider.reset(); },
        [&] { person.consent = {}; },
        [&] { person.inclusionDate = person.inclusionDate.addDays(1); },
        [&] { person.inclusion.reset(); },
        [&] { person.admitted = true; },
        [&] {
            person.switches.append({{}, QDate(2026, 3, 1), testOrganisation(1), {}, false});
        },
        [&] {
            person.exits.append({{}, QDate(2026, 3, 1), ExitReason::Moved, false});
        },
        [&] { fact.value = Decimal::fromMillionths(1); },
        [&] { fact.unit = Unit::percentMonoS(); },
        [&] { fact.status = ResultStatus::Corrected; },
        [&] { fact.bound = ValueBound::GreaterThan; },
        [&] { fact.reported = fact.reported.addSecs(1); },
        [&] { fact.sampled = fact.sampled.addDays(1); },
        [&] { fact.laboratory = u"Lab Syd"_s; },
        [&] { fact.sampleId = u"S"_s; },
        [&] { fact.analysis = u"NPU27412"_s; },
        [&] { fact.personAmbiguous = true; },
        [&] { person.results.append(ResultFact(fact)); },
    };
    QFETCH(int, field);
    changes.at(field)();
    QVERIFY(hashOfInputs(all, QDate(2028, 6, 1), {}) != before);
    QVERIFY(hashOfInputs(all, QDate(2028, 6, 2), {}) != hashOfInputs(all, QDate(2028, 6, 1), {}));
}

void EvaluationServiceTest::hashDoesNotMixFields()
{
    EvaluationInput one = input();
    EvaluationInput other = one;
    ResultFact fact = testResult({}, QDate(2027, 1, 1), 45).fact;
    fact.laboratory = u"a 1:b"_s;
    fact.sampleId = u"c"_s;
    one.people.first().results = {fact};
    fact.laboratory = u"b"_s;
    fact.sampleId = u"c 5:a"_s;
    other.people.first().results = {fact};
    QVERIFY(hashOfInputs(one, QDate(2028, 6, 1), {}) != hashOfInputs(other, QDate(2028, 6, 1), {}));
}

QTEST_GUILESS_MAIN(EvaluationServiceTest)
#include "evaluation_service_test.moc"
