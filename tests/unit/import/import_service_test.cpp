// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtTest>

using namespace utfall;
using namespace utfall::test;

namespace {

ImportRequest requestFor(ImportKind kind, const QStringList& files)
{
    ImportRequest request;
    request.kind = kind;
    request.files = files;
    return request;
}

/// A file of results large enough for several pieces of reading and writing.
QString largeFile(ImportFixture& fixture)
{
    QStringList lines{ResultHeader};
    for (int i = 0; i < 30'000; ++i)
        lines.append(ResultLine{.sampleId = QString::number(i)});
    return fixture.file(u"large.csv"_s, lines);
}

} // namespace

/// Files, plans, progress and cancelling.
class ImportServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesThatCannotBeReadChangeNothing_data();
    void filesThatCannotBeReadChangeNothing();
    void aPlanChangesNothingAndShowsTheFile();
    void severalFilesAreOneBatch();
    void theSameFileIsRecognised();
    void aPlanIsMadeAgainWhenTheRegisterChanged();
    void cancellingLeavesNoTrace_data();
    void cancellingLeavesNoTrace();
    void progressEndsWhereTheWorkDoes();
    void issuesOfABatchAreKept();
    void argsHoldNothingOfAPerson();
};

void ImportServiceTest::filesThatCannotBeReadChangeNothing_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("column");
    QTest::newRow("column missing") << QStringList{u"personnummer;datum"_s, u"x;y"_s} << u"column-missing"_s
                                    << u"orsak"_s;
    QTest::newRow("column twice") << QStringList{u"personnummer;datum;orsak;reason"_s} << u"column-twice"_s
                                  << u"orsak"_s;
    QTest::newRow("open quote") << QStringList{ExitHeader, u"\"x"_s} << u"csv-quote-open"_s << QString();
}

void ImportServiceTest::filesThatCannotBeReadChangeNothing()
{
    QFETCH(QStringList, lines);
    ImportFixture fixture;
    const QString good =
        fixture.file(u"good.csv"_s, {ExitHeader, exitLine(Anna, u"2025-01-01"_s, u"flyttat"_s)});
    const QString bad = fixture.file(u"bad.csv"_s, lines);
    const Result<ImportPlan> plan = fixture.plan(requestFor(ImportKind::Exits, {good, bad}));
    QVERIFY(!plan);
    QTEST(plan.error().code, "code");
    QTEST(plan.error().args.value(u"column"_s), "column");
    QCOMPARE(plan.error().args.value(u"file"_s), u"bad.csv"_s);
    QCOMPARE(plan.error().kind, ErrorKind::BadInput);
    QVERIFY(fixture.dump().isEmpty());

    const Result<ImportPlan> missing = fixture.plan(requestFor(ImportKind::Exits, {u"/no/such.csv"_s}));
    QVERIFY(!missing);
    QCOMPARE(missing.error(), Error(ErrorKind::Environment, u"file-missing"_s, {{u"file"_s, u"such.csv"_s}}));
    QCOMPARE(fixture.plan(requestFor(ImportKind::Exits, {})).error().code, u"no-files"_s);
}

void ImportServiceTest::aPlanChangesNothingAndShowsTheFile()
{
    ImportFixture fixture;
    const QString path =
        fixture.file(u"people.csv"_s, {PrepatientHeader + u";Kommentar"_s, PrepatientLine{} + u";hej"_s,
                                       PrepatientLine{.number = Bertil} + u";"_s});
    const Result<ImportPlan> plan = fixture.plan(requestFor(ImportKind::Prepatients, {path}));
    QVERIFY(plan);
    QCOMPARE(plan->counts().added, 2);
    QVERIFY(fixture.dump().isEmpty());
    QVERIFY(fixture.service().batches().result()->isEmpty());

    QCOMPARE(plan->files().size(), 1);
    const ImportedFile& file = plan->files().first();
    QFile content(path);
    QVERIFY(content.open(QIODevice::ReadOnly));
    QCOMPARE(file.sha256, QCryptographicHash::hash(content.readAll(), QCryptographicHash::Sha256).toHex());
    QCOMPARE(file.bytes, content.size());
    QCOMPARE(file.name, u"people.csv"_s);
    QCOMPARE(file.records, 2);
    QCOMPARE(file.columns.value(u"utförare"_s), u"provider"_s);
}

void ImportServiceTest::severalFilesAreOneBatch()
{
    ImportFixture fixture;
    const QString one = fixture.file(u"one.csv"_s, {PrepatientHeader, PrepatientLine{}});
    const QString two = fixture.file(u"two.csv"_s, {PrepatientHeader, PrepatientLine{.number = Bertil},
                                                    PrepatientLine{.number = Cecilia, .consent = u""_s}});
    const Result<ImportReceipt> receipt =
        fixture.importRequest(requestFor(ImportKind::Prepatients, {one, two}));
    QVERIFY(receipt);
    QCOMPARE(receipt->counts.read, 3);
    QCOMPARE(receipt->issues.last().file, u"two.csv"_s);
    QCOMPARE(receipt->issues.last().row, 3);
    const QList<BatchInfo> batches = fixture.service().batches().result().value();
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches.first().files, (QStringList{u"one.csv"_s, u"two.csv"_s}));
    QCOMPARE(batches.first().counts, receipt->counts);
}

void ImportServiceTest::theSameFileIsRecognised()
{
    ImportFixture fixture;
    const ImportRequest request = requestFor(
        ImportKind::Prepatients, {fixture.file(u"people.csv"_s, {PrepatientHeader, PrepatientLine{}})});
    QVERIFY(!fixture.plan(request)->alreadyImported());
    const BatchId batch = fixture.importRequest(request)->batch;
    QCOMPARE(fixture.plan(request)->alreadyImported(), std::optional(batch));
    fixture.undo(batch);
    QVERIFY(!fixture.plan(request)->alreadyImported());
}

void ImportServiceTest::aPlanIsMadeAgainWhenTheRegisterChanged()
{
    ImportFixture fixture;
    const QStringList lines{PrepatientHeader, PrepatientLine{}};
    const Result<ImportPlan> plan =
        fixture.plan(requestFor(ImportKind::Prepatients, {fixture.file(u"people.csv"_s, lines)}));
    QVERIFY(plan);
    QCOMPARE(plan->counts().added, 1);
    fixture.import(ImportKind::Prepatients, lines);
    const Result<ImportReceipt> receipt = fixture.service().apply(*plan).result();
    QVERIFY(receipt);
    QCOMPARE(receipt->counts.added, 0);
    QCOMPARE(receipt->counts.duplicates, 1);
}

void ImportServiceTest::cancellingLeavesNoTrace_data()
{
    QTest::addColumn<bool>("whileReading");
    QTest::newRow("while reading") << true;
    QTest::newRow("while writing") << false;
}

void ImportServiceTest::cancellingLeavesNoTrace()
{
    QFETCH(bool, whileReading);
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    const QStringList before = fixture.dump();
    const ImportRequest request = requestFor(ImportKind::Results, {largeFile(fixture)});

    const auto cancelled = std::make_shared<Job>();
    const Job job([cancelled](qint64 done, qint64 total) {
        if (done > total / 2)
            cancelled->cancel();
    });
    *cancelled = job;
    const Result<ImportPlan> plan = fixture.plan(request, whileReading ? job : Job());
    if (whileReading) {
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
    } else {
        QVERIFY(plan);
        const Result<ImportReceipt> receipt = fixture.service().apply(*plan, job).result();
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, u"cancelled"_s);
    }
    *cancelled = Job();
    QCOMPARE(fixture.dump(), before);
    QCOMPARE(fixture.service().batches().result()->size(), 1);
}

void ImportServiceTest::progressEndsWhereTheWorkDoes()
{
    ImportFixture fixture;
    const QString path = largeFile(fixture);
    qint64 last = 0;
    qint64 total = 0;
    bool backwards = false;
    const Job job([&](qint64 done, qint64 all) {
        backwards = backwards || done < last;
        last = done;
        total = all;
    });
    QVERIFY(fixture.plan(requestFor(ImportKind::Results, {path, path}), job));
    QVERIFY(!backwards);
    QCOMPARE(last, total);
    QCOMPARE(total, 2 * QFile(path).size());
}

void ImportServiceTest::issuesOfABatchAreKept()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Providers, bothProviders());
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    const ImportReceipt receipt = fixture.import(
        ImportKind::Results, {ResultHeader, ResultLine{}, ResultLine{.unit = u""_s},
                              ResultLine{.status = u"cancelled"_s}, ResultLine{.value = u"43"_s}});
    const QList<RowIssue> issues = fixture.service().issuesOf(receipt.batch).result().value();
    QList<RowIssue> told = receipt.issues;
    for (RowIssue& issue : told)
        issue.record = 0; // only the plan counts rows; the register has their lines
    QCOMPARE(issues, told);
    QCOMPARE(codesOf(issues), (QStringList{u"sample-conflict"_s, u"unit-missing"_s, u"status-not-counted"_s,
                                           u"sample-conflict"_s}));
}

void ImportServiceTest::argsHoldNothingOfAPerson()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.value = u"50"_s},
                                             PrepatientLine{.number = Bertil, .provider = Unregistered},
                                             PrepatientLine{.number = u"19900102-2385"_s}});
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{}});
    const QList<HeldRow> rows = fixture.heldRows();
    for (const HeldRow& row : rows) {
        for (const QString& arg : row.issue.args) {
            QVERIFY(!arg.contains(u"1990"_s));
            QVERIFY(!arg.contains(u"Testsson"_s));
        }
    }
    QCOMPARE(rows.size(), 3);
}

QTEST_GUILESS_MAIN(ImportServiceTest)
#include "import_service_test.moc"
