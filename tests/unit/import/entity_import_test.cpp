// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/person_repository.h"
#include "core/storage/provider_repository.h"
#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;

namespace {

QList<Provider> providersOf(ImportFixture& fixture)
{
    return fixture.store()
        .post([](storage::Database& database) { return storage::ProviderRepository(database).all(); })
        .takeResult()
        .value();
}

Prepatient personOf(ImportFixture& fixture, qint64 id = 1)
{
    return fixture.store()
        .post([id](storage::Database& database) {
            return storage::PersonRepository(database).byId(PersonId(id)).value_or(Prepatient());
        })
        .takeResult()
        .value();
}

ContractTerms termsWithMaxAge(int days)
{
    ContractTerms terms = ImportFixture::prediabetesTerms();
    terms.outcome.inclusion.maxAgeDays = days;
    return terms;
}

} // namespace

/// Providers and prepatients: added, updated, duplicate, held.
class EntityImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void providersAreAddedUpdatedAndRecognised();
    void columnsThatAFileLeavesOutKeepTheirContent();
    void rowsOfOneFileFollowOnEachOther();

    void prepatientsAreHeld_data();
    void prepatientsAreHeld();
    void anUnknownProviderTakesEffectWhenRegistered();
    void aSecondRowIsADuplicateOrAnUpdate();
    void whatIsUpdatedOfProtectedPeopleIsHidden();
    void aHeldRowChangesNothing();
    void anotherEnrolmentDateIsHeld();
    void shortNumbersThatTwoPeopleShareAreHeld();
    void percentIsReadAsStated();
    void anAdmittedPersonIsNotHeldAgain();
    void admittingNeedsAReasonAndARowThatCanBeRegistered();
};

void EntityImportTest::providersAreAddedUpdatedAndRecognised()
{
    ImportFixture fixture;
    const QStringList lines{ProviderHeader, providerLine(North), providerLine(u"x"_s),
                            providerLine(South, u""_s)};
    const ImportReceipt first = fixture.import(ImportKind::Providers, lines);
    QCOMPARE(countsText(first.counts), u"1/0/0/2/0"_s);
    QCOMPARE(codesOf(first.issues), (QStringList{u"organisation-number-form"_s, u"provider-name-missing"_s}));
    QCOMPARE(first.issues.first().row, 3);
    QCOMPARE(first.issues.first().column, u"organisationsnummer"_s);
    QCOMPARE(
        countsText(
            fixture.import(ImportKind::Providers, {ProviderHeader, providerLine(u"559999-0016"_s)}).counts),
        u"0/0/1/0/0"_s);

    ImportRequest request;
    request.kind = ImportKind::Providers;
    request.files = {fixture.file(u"new.csv"_s, {ProviderHeader, providerLine(North, u"Nya namnet AB"_s)})};
    const Result<ImportPlan> plan = fixture.plan(request);
    QVERIFY(plan);
    QCOMPARE(countsText(plan->counts()), u"0/1/0/0/0"_s);
    QCOMPARE(plan->updates().size(), 1);
    QCOMPARE(plan->updates().first().field, u"namn"_s);
    QCOMPARE(plan->updates().first().before, u"Hälsa AB"_s);
    QCOMPARE(plan->updates().first().after, u"Nya namnet AB"_s);
    QCOMPARE(providersOf(fixture).first().name, u"Hälsa AB"_s);
    QVERIFY(fixture.service().apply(*plan).result());
    QCOMPARE(providersOf(fixture).first().name, u"Nya namnet AB"_s);
}

void EntityImportTest::columnsThatAFileLeavesOutKeepTheirContent()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Providers, bothProviders());
    fixture.import(ImportKind::Providers,
                   {u"namn;organisationsnummer;epost"_s, u"Norr AB;5599990016;a@example.org"_s});
    QCOMPARE(providersOf(fixture).first().method, u"Coachning"_s);
    QCOMPARE(providersOf(fixture).first().email, u"a@example.org"_s);
    fixture.import(ImportKind::Providers, {u"namn;organisationsnummer;metod"_s, u"Norr AB;5599990016;"_s});
    QCOMPARE(providersOf(fixture).first().method, u""_s);
    QCOMPARE(providersOf(fixture).first().email, u"a@example.org"_s);
}

void EntityImportTest::rowsOfOneFileFollowOnEachOther()
{
    ImportFixture fixture;
    const ImportReceipt receipt =
        fixture.import(ImportKind::Prepatients,
                       {PrepatientHeader, PrepatientLine{}, PrepatientLine{},
                        PrepatientLine{.intake = u"2"_s}, PrepatientLine{.enrolled = u"2023-01-16"_s}});
    QCOMPARE(countsText(receipt.counts), u"1/1/1/1/0"_s);
    QCOMPARE(personOf(fixture).intake, u"2"_s);
}

void EntityImportTest::prepatientsAreHeld_data()
{
    QTest::addColumn<ContractTerms>("terms");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<bool>("added");
    const ContractTerms terms = ImportFixture::prediabetesTerms();
    const auto held = [](const char* name, const ContractTerms& with, const QString& line,
                         const QString& code) {
        QTest::newRow(name) << with << line << QStringList{code} << false;
    };
    const auto added = [](const char* name, const ContractTerms& with, const QString& line,
                          const QStringList& notes) { QTest::newRow(name) << with << line << notes << true; };
    added("fine", terms, PrepatientLine{}, {});
    held("no consent", terms, PrepatientLine{.consent = u""_s}, u"consent-missing"_s);
    held("no value", terms, PrepatientLine{.value = u""_s}, u"value-missing"_s);
    held("no number", terms, PrepatientLine{.value = u"fyrtiofem"_s}, u"value-not-a-number"_s);
    held("no unit", terms, PrepatientLine{.unit = u""_s}, u"unit-missing"_s);
    held("bare percent", terms, PrepatientLine{.value = u"6,2"_s, .unit = u"%"_s},
         u"unit-ambiguous-percent"_s);
    held("unknown unit", terms, PrepatientLine{.unit = u"mg/dl"_s}, u"unit-unknown"_s);
    held("under the range", terms, PrepatientLine{.value = u"41,999999"_s}, u"inclusion-outside"_s);
    added("at the lower limit", terms, PrepatientLine{.value = u"42"_s}, {});
    held("at the upper limit", terms, PrepatientLine{.value = u"48,0"_s}, u"inclusion-outside"_s);
    added("NGSP within", terms, PrepatientLine{.value = u"6,2"_s, .unit = u"% NGSP"_s}, {});
    held("NGSP outside", terms, PrepatientLine{.value = u"5,9"_s, .unit = u"% NGSP"_s},
         u"inclusion-outside"_s);
    held("unreadable inclusion date", terms, PrepatientLine{.inclusionDate = u"våren"_s},
         u"date-unreadable"_s);
    added("no inclusion date", terms, PrepatientLine{.inclusionDate = u""_s}, {});
    held("no inclusion date with a limit", termsWithMaxAge(30), PrepatientLine{.inclusionDate = u""_s},
         u"inclusion-date-missing"_s);
    held("sample after enrolment", termsWithMaxAge(30), PrepatientLine{.inclusionDate = u"2023-01-16"_s},
         u"inclusion-after-enrolment"_s);
    added("sample at the limit", termsWithMaxAge(30), PrepatientLine{.inclusionDate = u"2022-12-16"_s}, {});
    held("sample too old", termsWithMaxAge(30), PrepatientLine{.inclusionDate = u"2022-12-15"_s},
         u"inclusion-too-old"_s);
    added("enrolled too early", terms, PrepatientLine{.enrolled = u"2019-12-31"_s},
          {u"enrolment-outside-period"_s});
    added("no provider", terms, PrepatientLine{.provider = u""_s}, {});
    added("unknown provider", terms, PrepatientLine{.provider = Unregistered}, {u"provider-unknown"_s});
    added("malformed provider", terms, PrepatientLine{.provider = u"55"_s}, {u"organisation-number-form"_s});
    added("unknown protection", terms, PrepatientLine{.protection = u"ja"_s}, {u"protection-unknown"_s});
}

void EntityImportTest::prepatientsAreHeld()
{
    QFETCH(ContractTerms, terms);
    QFETCH(QString, line);
    QFETCH(QStringList, codes);
    QFETCH(bool, added);
    ImportFixture fixture(terms);
    fixture.import(ImportKind::Providers, bothProviders());
    const ImportReceipt receipt = fixture.import(ImportKind::Prepatients, {PrepatientHeader, line});
    QCOMPARE(codesOf(receipt.issues), codes);
    QCOMPARE(countsText(receipt.counts), added ? u"1/0/0/0/0"_s : u"0/0/0/1/0"_s);
    QCOMPARE(fixture.heldRows().size(), added ? 0 : 1);
    QCOMPARE(fixture.input().people.size(), added ? 1 : 0);
}

void EntityImportTest::anUnknownProviderTakesEffectWhenRegistered()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    QVERIFY(!fixture.attainment(QDate(2025, 6, 1)).providers.first().provider);
    fixture.import(ImportKind::Providers, bothProviders());
    QCOMPARE(fixture.attainment(QDate(2025, 6, 1)).providers.first().provider->digits(), North);
}

void EntityImportTest::aSecondRowIsADuplicateOrAnUpdate()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.value = u"45"_s}});
    QCOMPARE(
        countsText(
            fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.value = u"45,0"_s}})
                .counts),
        u"0/0/1/0/0"_s);
    const ImportReceipt update =
        fixture.import(ImportKind::Prepatients,
                       {PrepatientHeader,
                        PrepatientLine{.number = u"900101-2385"_s, .value = u"46"_s, .familyName = u"Ny"_s}});
    QCOMPARE(countsText(update.counts), u"0/1/0/0/0"_s);
    const Prepatient person = personOf(fixture);
    QCOMPARE(person.identity.familyName, u"Ny"_s);
    QCOMPARE(person.inclusion->value.toPlainString(), u"46"_s);
    QCOMPARE(person.identity.number.canonical(), u"199001012385"_s);
}

void EntityImportTest::whatIsUpdatedOfProtectedPeopleIsHidden()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients,
                   {PrepatientHeader, PrepatientLine{.protection = u"fingerade uppgifter"_s}});
    ImportRequest request;
    request.kind = ImportKind::Prepatients;
    request.files = {fixture.file(
        u"new.csv"_s, {PrepatientHeader, PrepatientLine{.value = u"46"_s, .familyName = u"Nysson"_s}})};
    const Result<ImportPlan> plan = fixture.plan(request);
    QVERIFY(plan);
    QStringList shown;
    for (const PlannedUpdate& update : plan->updates())
        shown << update.field + (update.hidden ? u" hidden"_s : QString()) + u": "_s + update.before +
                     u" > "_s + update.after;
    shown.sort();
    QCOMPARE(shown, (QStringList{u"efternamn hidden:  > "_s, u"inklusionsvärde: 45 > 46"_s,
                                 u"skydd: fingerade uppgifter > "_s}));
}

void EntityImportTest::aHeldRowChangesNothing()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    const QStringList lines{PrepatientHeader, PrepatientLine{.value = u"50"_s, .familyName = u"Ny"_s}};
    QCOMPARE(countsText(fixture.import(ImportKind::Prepatients, lines).counts), u"0/0/0/1/0"_s);
    QCOMPARE(personOf(fixture).identity.familyName, u"Testsson"_s);
}

void EntityImportTest::anotherEnrolmentDateIsHeld()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    const ImportReceipt receipt = fixture.import(
        ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.enrolled = u"2023-02-15"_s}});
    QCOMPARE(codesOf(receipt.issues), QStringList{u"enrolment-differs"_s});
    QCOMPARE(personOf(fixture).enrolled, QDate(2023, 1, 15));
}

void EntityImportTest::shortNumbersThatTwoPeopleShareAreHeld()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Providers, bothProviders());
    const ImportReceipt receipt = fixture.import(
        ImportKind::Prepatients,
        {PrepatientHeader, PrepatientLine{.number = Elder}, PrepatientLine{.number = Younger},
         PrepatientLine{.number = ElderOrYounger}, PrepatientLine{.number = u"151079+2383"_s}});
    QCOMPARE(countsText(receipt.counts), u"2/0/1/1/0"_s);
    QCOMPARE(codesOf(receipt.issues), QStringList{u"person-ambiguous"_s});
    QCOMPARE(receipt.issues.first().row, 4);
}

void EntityImportTest::percentIsReadAsStated()
{
    ImportFixture fixture;
    const QStringList lines{PrepatientHeader, PrepatientLine{.value = u"6,2"_s, .unit = u"%"_s}};
    QCOMPARE(countsText(fixture.import(ImportKind::Prepatients, lines, PercentMeaning::Ngsp).counts),
             u"1/0/0/0/0"_s);
    QCOMPARE(personOf(fixture).inclusion->unit, Unit::percentNgsp());
}

void EntityImportTest::anAdmittedPersonIsNotHeldAgain()
{
    ImportFixture fixture;
    const QStringList lines{PrepatientHeader, PrepatientLine{.consent = u""_s, .value = u"50"_s}};
    fixture.import(ImportKind::Prepatients, lines);
    const QList<HeldRow> held = fixture.heldRows();
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().cells.value(u"inclusionValue"_s), u"50"_s);
    QVERIFY(fixture.service().admitHeld(held.first().id, u"Etikprövad"_s).result());

    const Prepatient person = personOf(fixture);
    QCOMPARE(person.admittedReason, u"Etikprövad"_s);
    QCOMPARE(person.admittedBy, u"tester"_s);
    QVERIFY(fixture.heldRows().isEmpty());
    QCOMPARE(fixture.attainment(QDate(2025, 6, 1)).all.listed, 1);
    QCOMPARE(countsText(fixture.import(ImportKind::Prepatients, lines).counts), u"0/0/1/0/0"_s);
}

void EntityImportTest::admittingNeedsAReasonAndARowThatCanBeRegistered()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients,
                   {PrepatientHeader, PrepatientLine{}, PrepatientLine{.enrolled = u"2024-01-01"_s},
                    PrepatientLine{.number = Bertil, .enrolled = u""_s}});
    const QList<HeldRow> held = fixture.heldRows();
    QCOMPARE(held.size(), 2);
    const auto codeOf = [&](HeldRowId id, const QString& reason) {
        const Result<void> done = fixture.service().admitHeld(id, reason).takeResult();
        return done ? QString() : done.error().code + done.error().args.value(u"code"_s);
    };
    QCOMPARE(codeOf(held[0].id, u" "_s), u"admit-reason-missing"_s);
    QCOMPARE(codeOf(held[0].id, u"skäl"_s), u"admit-not-possibleenrolment-differs"_s);
    QCOMPARE(codeOf(held[1].id, u"skäl"_s), u"admit-not-possibledate-missing"_s);
    QCOMPARE(codeOf(HeldRowId(99), u"skäl"_s), u"held-row-unknown"_s);
}

QTEST_GUILESS_MAIN(EntityImportTest)
#include "entity_import_test.moc"
