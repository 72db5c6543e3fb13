// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/evaluation_input_repository.h"
#include "core/storage/identity_index.h"
#include "core/storage/identity_record.h"
#include "core/storage/person_page_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/provider_repository.h"
#include "core/storage/swedish_sort_key.h"
#include "tests/storage/register_fixture.h"
#include "tests/support/test_keys.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using namespace utfall::storage;

/// The register of people: records, identity index and pages.
class PeopleTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    QList<PersonId> m_ids;

    PrepatientPage page(const PrepatientQuery& query, QDate today = QDate(2026, 5, 4))
    {
        return read(*m_store,
                    [=](Database& db) { return PersonPageRepository(db).page(query, testTerms(), today); });
    }
    QStringList names(const PrepatientQuery& query)
    {
        QStringList names;
        for (const PrepatientRow& row : page(query).rows)
            names.append(row.name);
        return names;
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void sortKey_data();
    void sortKey();
    void namesSortByFamilyFirst();
    void identityRecordRoundTrips();
    void damagedIdentityRecordIsRefused_data();
    void damagedIdentityRecordIsRefused();
    void personRoundTrips();
    void updateKeepsThePseudonym();
    void numberIsUnique();
    void indexFollowsARollback();
    void findsByNumberAndTenDigits();
    void indexIsRebuiltWhenOpened();

    void pagesInSwedishOrder();
    void pagesWithOffset();
    void sorts_data();
    void sorts();
    void searches_data();
    void searches();
    void protectedPeopleShowNothing();
    void filtersByIntakeAndPseudonym();
    void currentProviderFollowsSwitches();
    void showsLastSampleAndExit();
    void pageFollowsChanges();
};

void PeopleTest::init()
{
    static int files = 0;
    m_store = newStore(m_folder.filePath(u"people-%1.utfall"_s.arg(++files)));
    const QStringList numbers = testNumbers();
    m_ids = change(*m_store, [&](Database& db) {
        PersonRepository people(db);
        ProviderRepository(db).insert(testProvider(0));
        ProviderRepository(db).insert(testProvider(1));
        QList<PersonId> ids;
        const QList<std::pair<QString, QString>> all{{u"Öman"_s, u"Bo"_s},        {u"Åkesson"_s, u"Eva"_s},
                                                     {u"Andersson"_s, u"Åsa"_s},  {u"Ärlig"_s, u"Kim"_s},
                                                     {u"Zetterberg"_s, u"Per"_s}, {u"Berg"_s, u"Anna"_s},
                                                     {u"Berg Ek"_s, u"Adam"_s},   {u"Bergman"_s, u"Ali"_s}};
        for (qsizetype i = 0; i < all.size(); ++i) {
            Prepatient person = testPerson(numbers.at(i), all.at(i).first, all.at(i).second);
            person.enrolled = QDate(2026, 2, 1).addDays(static_cast<int>(i));
            person.intake = i % 2 == 0 ? u"Vår"_s : u"Åter"_s;
            person.provider = i < 4 ? std::optional(testOrganisation(0)) : std::nullopt;
            ids.append(people.insert(person));
        }
        return ids;
    });
}

void PeopleTest::sortKey_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("å after z") << u"Zorn"_s << u"Ågren"_s;
    QTest::newRow("ä after å") << u"Åström"_s << u"Ädel"_s;
    QTest::newRow("ö last") << u"Äng"_s << u"Öberg"_s;
    QTest::newRow("case does not matter") << u"ab"_s << u"AC"_s;
    QTest::newRow("é is e") << u"Idén"_s << u"Idun"_s;
    QTest::newRow("ü is y") << u"Müller"_s << u"Mz"_s;
    QTest::newRow("u before ü") << u"Muz"_s << u"Müa"_s;
    QTest::newRow("æ with ä") << u"Åz"_s << u"Æ"_s;
    QTest::newRow("ø with ö") << u"Äz"_s << u"Ø"_s;
    QTest::newRow("shorter first") << u"Berg"_s << u"Bergman"_s;
    QTest::newRow("gap before letters") << u"Berg Ek"_s << u"Bergman"_s;
    QTest::newRow("digits before letters") << u"Omgång 9"_s << u"Omgång A"_s;
    QTest::newRow("decomposed å") << u"Zorn"_s << u"A\u030Agren"_s;
    QTest::newRow("other scripts after Swedish") << u"Öst"_s << u"Борис"_s;
    QTest::newRow("same weight keeps an order") << u"Andre"_s << u"André"_s;
}

void PeopleTest::sortKey()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(swedishSortKey(first) < swedishSortKey(second));
    QVERIFY(!(swedishSortKey(second) < swedishSortKey(first)));
}

void PeopleTest::namesSortByFamilyFirst()
{
    QVERIFY(swedishNameKey(u"Berg", u"Östen") < swedishNameKey(u"Berg Ek", u"Adam"));
    QVERIFY(swedishNameKey(u"Berg Ek", u"Östen") < swedishNameKey(u"Bergman", u"Adam"));
    QVERIFY(swedishNameKey(u"Berg", u"Adam") < swedishNameKey(u"Berg", u"Åke"));
}

void PeopleTest::identityRecordRoundTrips()
{
    Prepatient person = testPerson(testNumbers().first(), u"Åkesson"_s, u"Eva-Lo"_s);
    person.admittedReason = u"Beslut av läkare"_s;
    PersonIdentity& identity = person.identity;
    identity.address = u"Storgatan 1\nlgh 1101"_s;
    identity.postalCode = u"123 45"_s;
    identity.city = u"Östersund"_s;
    identity.phone = u"070-174 06 05"_s;
    identity.email = u"eva@example.se"_s;
    Prepatient back;
    QVERIFY(decodePerson(encodePerson(person), back).ok());
    QCOMPARE(back.identity, identity);
    QCOMPARE(back.identifiedBy, person.identifiedBy);
    QCOMPARE(back.inclusionText, person.inclusionText);
    QCOMPARE(back.admittedReason, person.admittedReason);
}

void PeopleTest::damagedIdentityRecordIsRefused_data()
{
    QTest::addColumn<QByteArray>("record");
    const QByteArray whole = encodePerson(testPerson(testNumbers().first(), u"A"_s, u"B"_s));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << whole.chopped(3);
    QTest::newRow("not a map") << QByteArray("\x83\x01\x02\x03", 4);
    QTest::newRow("number missing") << encodeCells({{u"familyName"_s, u"A"_s}});
    QTest::newRow("number wrong") << encodeCells({{u"number"_s, u"198701222394"_s}});
    QTest::newRow("text is a number") << QByteArray("\xa1\x66number\x01", 9);
}

void PeopleTest::damagedIdentityRecordIsRefused()
{
    QFETCH(QByteArray, record);
    Prepatient person;
    const auto read = decodePerson(record, person);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, u"register-damaged"_s);
}

void PeopleTest::personRoundTrips()
{
    Prepatient person = testPerson(testNumbers().at(8), u"Ek"_s, u"Ida"_s);
    person.protection = Protection::SkyddadFolkbokforing;
    person.intake = u"2026-1"_s;
    person.provider = testOrganisation(2);
    person.method = u"Grupp"_s;
    person.consentVersion = u"2"_s;
    person.inclusion = Quantity{Decimal::parse(u"6,1").value(), Unit::percentNgsp()};
    person.inclusionText = u"6,1"_s;
    person.admittedReason = u"Läkarbedömning"_s;
    person.admittedBy = u"tester"_s;
    person.id = change(*m_store, [&](Database& db) { return PersonRepository(db).insert(person); });
    const auto stored = read(*m_store, [&](Database& db) { return PersonRepository(db).byId(person.id); });
    QVERIFY(stored.has_value());
    QCOMPARE(*stored, person);
}

void PeopleTest::updateKeepsThePseudonym()
{
    auto person = *read(*m_store, [&](Database& db) { return PersonRepository(db).byId(m_ids.first()); });
    const Pseudonym given = person.pseudonym;
    person.pseudonym = Pseudonym::random();
    person.identity.familyName = u"Nytt"_s;
    person.inclusion.reset();
    change(*m_store, [&](Database& db) { PersonRepository(db).update(person); });
    const auto stored = *read(*m_store, [&](Database& db) { return PersonRepository(db).byId(person.id); });
    QCOMPARE(stored.pseudonym, given);
    QCOMPARE(stored.identity.familyName, u"Nytt"_s);
    QVERIFY(!stored.inclusion);
    PrepatientQuery query;
    query.text = u"nytt"_s;
    QCOMPARE(names(query), QStringList{u"Nytt, Bo"_s});
}

void PeopleTest::numberIsUnique()
{
    const auto second =
        m_store
            ->write([](Database& db) {
                return PersonRepository(db).insert(testPerson(testNumbers().first(), u"Annan"_s, u"En"_s));
            })
            .result();
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, u"storage-constraint"_s);
    QCOMPARE(read(*m_store, [](Database& db) { return PersonRepository(db).count(); }), 8);
}

void PeopleTest::indexFollowsARollback()
{
    const auto number = PersonNumber::parse(testNumbers().at(9), {}).value();
    const auto written =
        m_store
            ->write([&](Database& db) -> Result<void> {
                PersonRepository(db).insert(testPerson(number.canonical(), u"Borta"_s, u"Bo"_s));
                PersonRepository(db).remove(m_ids.first());
                return Error(ErrorKind::Cancelled, u"cancelled"_s);
            })
            .result();
    QVERIFY(!written.ok());
    QVERIFY(!read(*m_store, [&](Database& db) { return IdentityIndex(db).find(number); }));
    PrepatientQuery query;
    query.text = u"öman"_s;
    QCOMPARE(page(query).total, 1);
}

void PeopleTest::findsByNumberAndTenDigits()
{
    const auto older = PersonNumber::parse(testNumbers().at(10), {}).value();
    const auto younger = PersonNumber::parse(testNumbers().at(11), {}).value();
    QCOMPARE(older.tenDigits(), younger.tenDigits());
    const auto ids = change(*m_store, [&](Database& db) {
        PersonRepository people(db);
        return QList{people.insert(testPerson(older.canonical(), u"A"_s, u"Ett"_s)),
                     people.insert(testPerson(younger.canonical(), u"A"_s, u"Två"_s))};
    });
    read(*m_store, [&](Database& db) {
        IdentityIndex index(db);
        [&] {
            QCOMPARE(index.find(older), std::optional(ids.at(0)));
            QCOMPARE(index.find(younger), std::optional(ids.at(1)));
            QCOMPARE(index.findByTenDigits(older.tenDigits()), ids);
            QCOMPARE(index.sharingTenDigits(), QSet<PersonId>(ids.cbegin(), ids.cend()));
            QVERIFY(index.findByTenDigits({}).isEmpty());
        }();
        return 0;
    });
}

void PeopleTest::indexIsRebuiltWhenOpened()
{
    const QString path = m_store->path();
    m_store.reset();
    m_store = Store::open(path, testContext(), testCredential()).value();
    QCOMPARE(page({}).total, 8);
    QCOMPARE(names({}).first(), u"Andersson, Åsa"_s);
}

void PeopleTest::pagesInSwedishOrder()
{
    QCOMPARE(names({}),
             (QStringList{u"Andersson, Åsa"_s, u"Berg, Anna"_s, u"Berg Ek, Adam"_s, u"Bergman, Ali"_s,
                          u"Zetterberg, Per"_s, u"Åkesson, Eva"_s, u"Ärlig, Kim"_s, u"Öman, Bo"_s}));
}

void PeopleTest::pagesWithOffset()
{
    PrepatientQuery query;
    query.limit = 3;
    query.offset = 6;
    const PrepatientPage last = page(query);
    QCOMPARE(last.total, 8);
    QCOMPARE(last.all, 8);
    QCOMPARE(last.offset, 6);
    QCOMPARE(last.rows.size(), 2);
    QCOMPARE(last.rows.first().name, u"Ärlig, Kim"_s);
    query.descending = true;
    query.offset = 0;
    QCOMPARE(names(query), (QStringList{u"Öman, Bo"_s, u"Ärlig, Kim"_s, u"Åkesson, Eva"_s}));
    query.offset = 100;
    QVERIFY(page(query).rows.isEmpty());
}

void PeopleTest::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("first");
    QTest::newRow("number") << int(PrepatientColumn::Number) << false << u"Åkesson, Eva"_s;
    QTest::newRow("number down") << int(PrepatientColumn::Number) << true << u"Bergman, Ali"_s;
    QTest::newRow("enrolled") << int(PrepatientColumn::Enrolled) << false << u"Öman, Bo"_s;
    QTest::newRow("target down") << int(PrepatientColumn::Target) << true << u"Bergman, Ali"_s;
    // "Vår" before "Åter"; within one, by name.
    QTest::newRow("intake") << int(PrepatientColumn::Intake) << false << u"Andersson, Åsa"_s;
    QTest::newRow("intake down") << int(PrepatientColumn::Intake) << true << u"Berg, Anna"_s;
    // The one with a provider first, either way: nothing to sort by comes last.
    QTest::newRow("provider") << int(PrepatientColumn::Provider) << false << u"Andersson, Åsa"_s;
    QTest::newRow("provider down") << int(PrepatientColumn::Provider) << true << u"Andersson, Åsa"_s;
    QTest::newRow("last sample") << int(PrepatientColumn::LastSample) << false << u"Zetterberg, Per"_s;
    QTest::newRow("last sample down") << int(PrepatientColumn::LastSample) << true << u"Ärlig, Kim"_s;
    QTest::newRow("identified by") << int(PrepatientColumn::IdentifiedBy) << false << u"Andersson, Åsa"_s;
}

void PeopleTest::sorts()
{
    change(*m_store, [&](Database& db) {
        FactRepository facts(db);
        facts.insert(testResult(m_ids.at(3), QDate(2026, 4, 2), 41));
        facts.insert(testResult(m_ids.at(4), QDate(2026, 4, 1), 41));
    });
    QFETCH(int, column);
    QFETCH(bool, descending);
    QFETCH(QString, first);
    PrepatientQuery query;
    query.sort = static_cast<PrepatientColumn>(column);
    query.descending = descending;
    QCOMPARE(names(query).size(), 8);
    QCOMPARE(names(query).first(), first);
}

void PeopleTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("total");
    QTest::newRow("part of a name, folded") << u"ARLI"_s << qint64(1);
    QTest::newRow("å typed as a") << u"akesson"_s << qint64(1);
    QTest::newRow("given name first") << u"anna berg"_s << qint64(1);
    QTest::newRow("family name first") << u"berg anna"_s << qint64(1);
    QTest::newRow("several") << u"berg"_s << qint64(4);
    QTest::newRow("number") << u"198701222393"_s << qint64(1);
    QTest::newRow("number with hyphen") << u"19870122-2393"_s << qint64(1);
    QTest::newRow("short number") << u"870122-2393"_s << qint64(1);
    QTest::newRow("part of the number") << u"19870122"_s << qint64(2);
    QTest::newRow("wildcards mean themselves") << u"%"_s << qint64(0);
    QTest::newRow("quote") << u"'"_s << qint64(0);
    QTest::newRow("nothing") << u"   "_s << qint64(8);
}

void PeopleTest::searches()
{
    QFETCH(QString, text);
    PrepatientQuery query;
    query.text = text;
    QTEST(page(query).total, "total");
    QCOMPARE(page(query).all, 8);
}

void PeopleTest::protectedPeopleShowNothing()
{
    auto person = testPerson(testNumbers().at(9), u"Aaberg"_s, u"Hemlig"_s);
    person.protection = Protection::Sekretessmarkering;
    change(*m_store, [&](Database& db) { return PersonRepository(db).insert(person); });

    const PrepatientRow row = page({}).rows.last(); // after every name: the place does not tell the name
    QCOMPARE(row.pseudonym, person.pseudonym);
    QCOMPARE(row.protection, Protection::Sekretessmarkering);
    QVERIFY(row.name.isEmpty());
    QVERIFY(row.number.isEmpty());
    PrepatientQuery query;
    query.sort = PrepatientColumn::Number;
    QCOMPARE(page(query).rows.last().pseudonym, person.pseudonym);

    query = {};
    query.text = u"aaberg"_s;
    QCOMPARE(page(query).total, 0);
    query.text = u"19870128"_s;
    QCOMPARE(page(query).total, 0);
    query.text = person.identity.number.display();
    QCOMPARE(page(query).total, 1);
    query.text = person.pseudonym.text().toLower();
    QCOMPARE(page(query).total, 1);
}

void PeopleTest::filtersByIntakeAndPseudonym()
{
    PrepatientQuery query;
    query.intake = u"Åter"_s;
    QCOMPARE(page(query).total, 4);
    QCOMPARE(read(*m_store, [](Database& db) { return PersonRepository(db).intakes(); }),
             (QStringList{u"Vår"_s, u"Åter"_s}));
    const PrepatientPage all = page({});
    query = {};
    query.only = QList{all.rows.at(2).pseudonym, all.rows.at(5).pseudonym, Pseudonym(u"P-OKÄND"_s)};
    QCOMPARE(names(query), (QStringList{all.rows.at(2).name, all.rows.at(5).name}));
    query.only = QList<Pseudonym>();
    QCOMPARE(page(query).total, 0);
}

void PeopleTest::currentProviderFollowsSwitches()
{
    const auto with = [&](int which) {
        PrepatientQuery query;
        query.provider = testOrganisation(which);
        return page(query).total;
    };
    PrepatientQuery without;
    without.withoutProvider = true;
    QCOMPARE(with(0), 4);
    QCOMPARE(page(without).total, 4);

    change(*m_store, [&](Database& db) {
        FactRepository facts(db);
        StoredSwitch stated;
        stated.person = m_ids.first();
        stated.fact = {{}, QDate(2026, 3, 1), testOrganisation(1), {}, false};
        facts.insert(stated);
        // After the day of the page, after the cut-off, and to a provider that nobody registered: none counts
        // now.
        stated.person = m_ids.at(1);
        stated.fact.date = QDate(2026, 6, 1);
        facts.insert(stated);
        stated.person = m_ids.at(2);
        stated.fact.date = QDate(2027, 12, 31);
        facts.insert(stated);
        stated.person = m_ids.at(3);
        stated.fact = {{}, QDate(2026, 3, 1), testOrganisation(2), {}, false};
        facts.insert(stated);
    });
    QCOMPARE(with(0), 3);
    QCOMPARE(with(1), 1);
    QCOMPARE(page(without).total, 4);
    PrepatientQuery june;
    june.provider = testOrganisation(1);
    QCOMPARE(page(june, QDate(2026, 6, 1)).total, 2);
}

void PeopleTest::showsLastSampleAndExit()
{
    change(*m_store, [&](Database& db) {
        FactRepository facts(db);
        StoredResult earlier = testResult(m_ids.first(), QDate(2026, 3, 1), 43);
        facts.insert(earlier);
        StoredResult later = testResult(m_ids.first(), QDate(2026, 4, 1), 20);
        later.fact.bound = ValueBound::LessThan;
        facts.insert(later);
        StoredResult preliminary = testResult(m_ids.first(), QDate(2026, 5, 1), 50);
        preliminary.fact.status = ResultStatus::NotCounted;
        facts.insert(preliminary);
        StoredExit exit;
        exit.person = m_ids.first();
        exit.fact = {{}, QDate(2026, 4, 2), ExitReason::Moved, false};
        facts.insert(exit);
    });
    PrepatientQuery query;
    query.text = u"öman"_s;
    const PrepatientRow row = page(query).rows.first();
    QCOMPARE(row.lastSample, QDate(2026, 4, 1));
    QCOMPARE(row.lastValue, u"<20"_s);
    QVERIFY(row.hasExit);
    QCOMPARE(row.target, QDate(2028, 2, 1));
    query.text = u"ärlig"_s;
    QVERIFY(!page(query).rows.first().lastSample.isValid());
    QVERIFY(!page(query).rows.first().hasExit);
}

void PeopleTest::pageFollowsChanges()
{
    QCOMPARE(names({}).first(), u"Andersson, Åsa"_s);
    change(*m_store, [&](Database& db) { PersonRepository(db).remove(m_ids.at(2)); });
    QCOMPARE(names({}).first(), u"Berg, Anna"_s);
    QCOMPARE(page({}).total, 7);
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
