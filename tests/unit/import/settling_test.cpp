// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/settling.h"
#include "core/storage/database.h"
#include "core/storage/person_repository.h"
#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;

namespace {

const QDate AsOf(2025, 6, 1);

QStringList waitingCodes(ImportFixture& fixture)
{
    QStringList codes;
    const QList<HeldRow> rows = fixture.heldRows();
    for (const HeldRow& row : rows)
        codes.append(row.issue.code);
    codes.sort();
    return codes;
}

} // namespace

/// Rows that wait come in by themselves when what they waited for arrives.
class SettlingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfAnUnknownPersonComeInWithThePerson();
    void whatStillHindersARowIsToldAfterwards();
    void theirOwnDayAndPercentDecide();
    void termsThatChangeLetRowsIn();
    void aPersonThatAnotherRowRegisteredIsLeftAlone();
    void conflictsAreClearedByACorrection();
    void discardedRowsDoNotComeBack();
    void removingAPersonPutsFactsBack();
};

void SettlingTest::rowsOfAnUnknownPersonComeInWithThePerson()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Results,
                   {ResultHeader, ResultLine{}, ResultLine{}, ResultLine{.number = Bertil}});
    fixture.import(ImportKind::Switches, {SwitchHeader, switchLine(Anna, u"2024-01-01"_s, South)});
    fixture.import(ImportKind::Exits, {ExitHeader, exitLine(Anna, u"2025-03-01"_s, u"flyttat"_s)});
    QCOMPARE(waitingCodes(fixture).count(u"person-unknown"_s), 5);

    ImportRequest request;
    request.kind = ImportKind::Prepatients;
    request.files = {fixture.file(u"people.csv"_s, {PrepatientHeader, PrepatientLine{}})};
    const Result<ImportPlan> plan = fixture.plan(request);
    QVERIFY(plan);
    QCOMPARE(plan->releasedRows(), 4);
    QCOMPARE(fixture.service().apply(*plan).result()->releasedRows, 4);

    // The provider of the change is not registered yet.
    QCOMPARE(waitingCodes(fixture), (QStringList{u"person-unknown"_s, u"provider-unknown"_s}));
    fixture.import(ImportKind::Providers, bothProviders());
    QCOMPARE(waitingCodes(fixture), QStringList{u"person-unknown"_s});
    const Attainment attainment = fixture.attainment(AsOf);
    QCOMPARE(attainment.all.reached, 1);
    QCOMPARE(attainment.people.first().provider->digits(), South);
    QCOMPARE(fixture.input().people.first().results.size(), 1);
    QCOMPARE(fixture.input().people.first().exits.size(), 1);
}

void SettlingTest::whatStillHindersARowIsToldAfterwards()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Results,
                   {ResultHeader, ResultLine{.unit = u""_s}, ResultLine{.sampled = u"x"_s}});
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    QCOMPARE(waitingCodes(fixture), (QStringList{u"date-unreadable"_s, u"unit-missing"_s}));
}

void SettlingTest::theirOwnDayAndPercentDecide()
{
    ImportFixture fixture;
    const QStringList percent{ResultHeader, ResultLine{.value = u"5,9"_s, .unit = u"%"_s}};
    fixture.import(ImportKind::Results, percent, PercentMeaning::Ngsp);
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}}, PercentMeaning::MonoS);
    QCOMPARE(fixture.input().people.first().results.first().unit, Unit::percentNgsp());
}

void SettlingTest::termsThatChangeLetRowsIn()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.value = u"50"_s}});
    fixture.import(ImportKind::Results,
                   {ResultHeader, ResultLine{.code = u"NPU03835"_s},
                    ResultLine{.sampled = u"2025-01-11"_s, .value = u"<43"_s, .code = u"NPU03835"_s}});
    QCOMPARE(waitingCodes(fixture),
             (QStringList{u"inclusion-outside"_s, u"person-unknown"_s, u"person-unknown"_s}));

    ContractTerms terms = ImportFixture::prediabetesTerms();
    terms.outcome.inclusion.below = Decimal::fromMillionths(51 * Decimal::Scale);
    fixture.setTerms(terms);
    QCOMPARE(waitingCodes(fixture), (QStringList{u"analysis-unknown"_s, u"analysis-unknown"_s}));
    terms.outcome.analyses = QStringList{u"NPU03835"_s};
    fixture.setTerms(terms);
    QCOMPARE(waitingCodes(fixture), QStringList{u"bound-undecided"_s});
    QCOMPARE(fixture.attainment(AsOf).all.reached, 1);
}

void SettlingTest::aPersonThatAnotherRowRegisteredIsLeftAlone()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients,
                   {PrepatientHeader, PrepatientLine{.value = u"50"_s, .familyName = u"Gammal"_s}});
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.familyName = u"Ny"_s}});
    ContractTerms terms = ImportFixture::prediabetesTerms();
    terms.outcome.inclusion.below.reset();
    fixture.setTerms(terms);
    QCOMPARE(fixture.input().people.size(), 1);
    QCOMPARE(fixture.input().people.first().inclusion->value.toPlainString(), u"45"_s);
    QCOMPARE(waitingCodes(fixture), QStringList{u"inclusion-outside"_s});
}

void SettlingTest::conflictsAreClearedByACorrection()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{}, ResultLine{.value = u"43"_s}});
    QCOMPARE(waitingCodes(fixture), (QStringList{u"sample-conflict"_s, u"sample-conflict"_s}));
    QCOMPARE(fixture.heldRows().first().cells.value(u"personalNumber"_s), Anna);
    const ImportReceipt correction =
        fixture.import(ImportKind::Results,
                       {ResultHeader, ResultLine{.status = u"corrected"_s, .reported = u"2025-01-12"_s}});
    QVERIFY(waitingCodes(fixture).isEmpty());
    fixture.undo(correction.batch);
    QCOMPARE(waitingCodes(fixture), (QStringList{u"sample-conflict"_s, u"sample-conflict"_s}));
}

void SettlingTest::discardedRowsDoNotComeBack()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{}});
    const HeldRowId row = fixture.heldRows().first().id;
    QVERIFY(!fixture.service().discard(row, u" "_s).result());
    QVERIFY(fixture.service().discard(row, u"Fel person"_s).result());
    QVERIFY(fixture.heldRows().isEmpty());
    QVERIFY(!fixture.service().discard(row, u"Igen"_s).result());
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    QVERIFY(fixture.input().people.first().results.isEmpty());
}

void SettlingTest::removingAPersonPutsFactsBack()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    const QStringList lines{ResultHeader,
                            ResultLine{.value = u"<41,90"_s, .reported = u"2025-01-11 08:15:30.250"_s},
                            ResultLine{.value = u"5,9"_s, .unit = u"%"_s, .status = u"Preliminary"_s}};
    fixture.import(ImportKind::Results, lines, PercentMeaning::Ngsp);
    fixture.import(ImportKind::Results, lines, PercentMeaning::Ngsp);
    const QList<ResultFact> before = fixture.input().people.first().results;
    const auto held = fixture.store().write([](storage::Database& database) {
        const qint64 rows = holdFactsAgain(database, PersonId(1));
        storage::PersonRepository(database).remove(PersonId(1));
        return rows;
    });
    QCOMPARE(held.result().value(), 4);
    QCOMPARE(waitingCodes(fixture), QStringList(4, u"person-unknown"_s));

    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    QVERIFY(waitingCodes(fixture).isEmpty());
    const QList<ResultFact> after = fixture.input().people.first().results;
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].value, before[i].value);
        QCOMPARE(after[i].bound, before[i].bound);
        QCOMPARE(after[i].unit, before[i].unit);
        QCOMPARE(after[i].reported, before[i].reported);
        QCOMPARE(after[i].status, before[i].status);
    }
}

QTEST_GUILESS_MAIN(SettlingTest)
#include "settling_test.moc"
