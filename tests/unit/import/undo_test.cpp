// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"
#include "tests/unit/import/random_import.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;

namespace {

const QDate AsOf(2025, 6, 1);

QString outcomeOf(ImportFixture& fixture)
{
    return outcomeText(fixture.attainment(AsOf), fixture.payout(AsOf));
}

/// What the register holds and what waits: without the traces of how it came to be.
QStringList contentOf(ImportFixture& fixture)
{
    QStringList lines;
    const QStringList all = fixture.dump();
    for (const QString& line : all) {
        const bool isTrace = line.startsWith("held;"_L1) || line.startsWith("change;"_L1) ||
                             line.startsWith("restatement;"_L1);
        if (!isTrace)
            lines.append(line);
    }
    const QList<HeldRow> waiting = fixture.heldRows();
    for (const HeldRow& row : waiting) {
        if (row.issue.severity == Severity::Held)
            lines.append(
                u"waits;%1;%2;%3"_s.arg(importKindKey(row.kind)).arg(row.issue.row).arg(row.issue.code));
    }
    lines.sort();
    return lines;
}

} // namespace

/// Taking a batch back.
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importAndUndoLeaveEverythingAsBefore_data();
    void importAndUndoLeaveEverythingAsBefore();
    void undoInTheMiddleIsAsIfItHadNotBeen_data();
    void undoInTheMiddleIsAsIfItHadNotBeen();
    void undoAndImportAgainComeToTheSame_data();
    void undoAndImportAgainComeToTheSame();

    void updatesAreTakenBack();
    void laterUpdatesBlock();
    void whatWasRestatedStays();
    void theSameInFewerColumnsBlocks();
    void aRemovedProviderLeavesItsChangesWaiting();
    void aRemovedCorrectionLeavesAConflictThatIsTold();
    void previewSaysWhatUndoDoes();
    void previewListsFactsAndFields();
    void errorsAreNamed();
};

void UndoTest::importAndUndoLeaveEverythingAsBefore_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void UndoTest::importAndUndoLeaveEverythingAsBefore()
{
    QFETCH(quint32, seed);
    RandomImports random(seed);
    ImportFixture fixture;
    const QList<RandomImport> imports = random.imports(8);
    for (const RandomImport& one : imports) {
        const QStringList before = fixture.dump();
        const ImportReceipt receipt = fixture.import(one.kind, one.lines, one.percent);
        fixture.undo(receipt.batch);
        QCOMPARE(fixture.dump(), before);
        fixture.import(one.kind, one.lines, one.percent);
    }
}

void UndoTest::undoInTheMiddleIsAsIfItHadNotBeen_data()
{
    importAndUndoLeaveEverythingAsBefore_data();
}

void UndoTest::undoInTheMiddleIsAsIfItHadNotBeen()
{
    QFETCH(quint32, seed);
    RandomImports random(seed + 100);
    const QList<RandomImport> imports = random.imports(6);
    for (qsizetype left = 0; left < imports.size(); ++left) {
        ImportFixture with;
        ImportFixture without;
        BatchId batch;
        for (qsizetype i = 0; i < imports.size(); ++i) {
            const ImportReceipt receipt = with.import(imports[i].kind, imports[i].lines, imports[i].percent);
            if (i == left)
                batch = receipt.batch;
            else
                without.import(imports[i].kind, imports[i].lines, imports[i].percent);
        }
        if (with.service().undoPreview(batch).result()->blockedBy)
            continue;
        with.undo(batch);
        QCOMPARE(contentOf(with), contentOf(without));
        QCOMPARE(outcomeOf(with), outcomeOf(without));
    }
}

void UndoTest::undoAndImportAgainComeToTheSame_data()
{
    importAndUndoLeaveEverythingAsBefore_data();
}

void UndoTest::undoAndImportAgainComeToTheSame()
{
    QFETCH(quint32, seed);
    RandomImports random(seed + 200);
    const QList<RandomImport> imports = random.imports(6);
    ImportFixture fixture;
    QList<BatchId> batches;
    for (const RandomImport& one : imports)
        batches.append(fixture.import(one.kind, one.lines, one.percent).batch);
    const QString before = outcomeOf(fixture);
    for (qsizetype i = 0; i < imports.size(); ++i) {
        if (fixture.service().undoPreview(batches[i]).result()->blockedBy)
            continue;
        fixture.undo(batches[i]);
        batches[i] = fixture.import(imports[i].kind, imports[i].lines, imports[i].percent).batch;
        QCOMPARE(outcomeOf(fixture), before);
    }
}

void UndoTest::updatesAreTakenBack()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Providers, bothProviders());
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    const QStringList before = fixture.dump();
    const ImportReceipt people = fixture.import(
        ImportKind::Prepatients,
        {PrepatientHeader,
         PrepatientLine{.provider = South, .value = u"46"_s, .protection = u"Sekretessmarkering"_s}});
    const ImportReceipt providers =
        fixture.import(ImportKind::Providers, {ProviderHeader, providerLine(North, u"Bytt namn AB"_s)});
    QVERIFY(fixture.dump() != before);
    fixture.undo(people.batch);
    fixture.undo(providers.batch);
    QCOMPARE(fixture.dump(), before);
}

void UndoTest::laterUpdatesBlock()
{
    ImportFixture fixture;
    const ImportReceipt first = fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    const ImportReceipt second =
        fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.value = u"46"_s}});
    QCOMPARE(fixture.service().undoPreview(first.batch).result()->blockedBy, std::optional(second.batch));
    const Result<void> blocked = fixture.service().undo(first.batch).takeResult();
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().code, u"batch-blocked"_s);
    QCOMPARE(blocked.error().args.value(u"batch"_s), QString::number(second.batch.value()));
    fixture.undo(second.batch);
    fixture.undo(first.batch);
    QVERIFY(fixture.input().people.isEmpty());
}

void UndoTest::whatWasRestatedStays()
{
    ImportFixture fixture;
    const QStringList people{PrepatientHeader, PrepatientLine{}};
    const QStringList results{ResultHeader, ResultLine{}};
    const ImportReceipt firstPeople = fixture.import(ImportKind::Prepatients, people);
    const ImportReceipt firstResults = fixture.import(ImportKind::Results, results);
    const ImportReceipt secondPeople = fixture.import(ImportKind::Prepatients, people);
    const ImportReceipt secondResults = fixture.import(ImportKind::Results, results);
    fixture.undo(firstPeople.batch);
    fixture.undo(firstResults.batch);
    QCOMPARE(fixture.attainment(AsOf).all.reached, 1);
    fixture.undo(secondResults.batch);
    QCOMPARE(fixture.attainment(AsOf).all.tested, 0);
    fixture.undo(secondPeople.batch);
    QVERIFY(fixture.dump().isEmpty());
}

void UndoTest::theSameInFewerColumnsBlocks()
{
    ImportFixture fixture;
    const ImportReceipt first = fixture.import(ImportKind::Providers, bothProviders());
    const ImportReceipt second =
        fixture.import(ImportKind::Providers, {u"organisationsnummer;namn"_s, North + u";Norr AB"_s});
    QCOMPARE(second.counts.duplicates, 1);
    QCOMPARE(fixture.service().undoPreview(first.batch).result()->blockedBy, std::optional(second.batch));
    fixture.undo(second.batch);
    fixture.undo(first.batch);
    QVERIFY(fixture.dump().isEmpty());
}

void UndoTest::aRemovedProviderLeavesItsChangesWaiting()
{
    ImportFixture fixture;
    const ImportReceipt providers = fixture.import(ImportKind::Providers, bothProviders());
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    fixture.import(ImportKind::Switches, {SwitchHeader, switchLine(Anna, u"2024-01-01"_s, South)});
    fixture.undo(providers.batch);
    QCOMPARE(fixture.heldRows().size(), 1);
    QCOMPARE(fixture.heldRows().first().issue.code, u"provider-unknown"_s);
    QVERIFY(!fixture.attainment(AsOf).people.first().provider);
    fixture.import(ImportKind::Providers, bothProviders());
    QVERIFY(fixture.heldRows().isEmpty());
    QCOMPARE(fixture.attainment(AsOf).people.first().provider->digits(), South);
}

void UndoTest::aRemovedCorrectionLeavesAConflictThatIsTold()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{}});
    const ImportReceipt correction =
        fixture.import(ImportKind::Results,
                       {ResultHeader, ResultLine{.status = u"corrected"_s, .reported = u"2025-01-12"_s}});
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{.value = u"43"_s}});
    QVERIFY(fixture.heldRows().isEmpty());
    fixture.undo(correction.batch);
    QCOMPARE(fixture.heldRows().size(), 1);
    QCOMPARE(fixture.heldRows().first().issue.code, u"sample-conflict"_s);
}

void UndoTest::previewSaysWhatUndoDoes()
{
    ImportFixture fixture;
    const ImportReceipt people = fixture.import(
        ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}, PrepatientLine{.number = Bertil}});
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{}, ResultLine{.number = Bertil}});
    const QStringList before = fixture.dump();
    const Result<UndoPreview> preview = fixture.service().undoPreview(people.batch).result();
    QVERIFY(preview);
    QCOMPARE(preview->removed, 2);
    QCOMPARE(preview->heldAgain, 2);
    QVERIFY(!preview->blockedBy);
    QCOMPARE(fixture.dump(), before);
    QCOMPARE(preview->lines.size(), 2);
    for (const UndoLine& line : preview->lines) {
        QCOMPARE(line.what, UndoLine::What::PersonRemoved);
        QVERIFY(!line.subject.isEmpty());
        QVERIFY(!line.subject.contains(Bertil));
    }
}

void UndoTest::previewListsFactsAndFields()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    const ImportReceipt results = fixture.import(ImportKind::Results, {ResultHeader, ResultLine{}});
    const Result<UndoPreview> facts = fixture.service().undoPreview(results.batch).result();
    QVERIFY(facts);
    QCOMPARE(facts->lines.size(), 1);
    QCOMPARE(facts->lines.first().what, UndoLine::What::ResultRemoved);
    QCOMPARE(facts->lines.first().analysis, u"NPU27300"_s);
    QVERIFY(facts->lines.first().date.isValid());

    const ImportReceipt changed =
        fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.value = u"46"_s}});
    const Result<UndoPreview> fields = fixture.service().undoPreview(changed.batch).result();
    QVERIFY(fields);
    QCOMPARE(fields->lines.size(), 1);
    QCOMPARE(fields->lines.first().what, UndoLine::What::PersonRestored);
    QCOMPARE(fields->lines.first().columns, QStringList{u"inclusionValue"_s});
}

void UndoTest::errorsAreNamed()
{
    ImportFixture fixture;
    const ImportReceipt people =
        fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    fixture.undo(people.batch);
    QCOMPARE(fixture.service().undo(people.batch).result().error().code, u"batch-undone"_s);
    QCOMPARE(fixture.service().undo(BatchId(77)).result().error().code, u"batch-unknown"_s);
    const Result<QList<BatchInfo>> batches = fixture.service().batches().result();
    QVERIFY(batches);
    QCOMPARE(batches->size(), 1);
    QVERIFY(batches->first().undoneAt.isValid());
    QCOMPARE(batches->first().undoneBy, u"tester"_s);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
