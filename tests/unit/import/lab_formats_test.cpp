// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/row_cells.h"
#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"
#include "tests/unit/import/lab_delivery.h"

#include <QCryptographicHash>
#include <QtTest>

#include <algorithm>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2025, 6, 1);

/// Four people who are followed up in January 2025.
void enrol(ImportFixture& fixture)
{
    fixture.import(ImportKind::Providers, bothProviders());
    fixture.import(ImportKind::Prepatients,
                   {PrepatientHeader, PrepatientLine{}, PrepatientLine{.number = Bertil},
                    PrepatientLine{.number = Cecilia, .provider = South},
                    PrepatientLine{.number = David, .provider = South}});
}

ImportRequest delivery(ImportFixture& fixture, const DeliveryFormat& format)
{
    const QString path = fixture.file(format.fileName, {});
    QFile file(path);
    Q_ASSERT(file.open(QIODevice::WriteOnly));
    file.write(format.write(swedishDelivery()));
    ImportRequest request;
    request.files = {path};
    return request;
}

/// What a plan says, without where in the file it says it.
QStringList saying(const ImportPlan& plan)
{
    QStringList lines;
    for (const RowIssue& issue : plan.issues()) {
        if (issue.record > 0)
            lines.append(u"%1 %2 %3"_s.arg(QString::number(issue.record), issue.column, issue.code));
    }
    std::sort(lines.begin(), lines.end());
    const ImportCounts counts = plan.counts();
    lines.append(u"%1 = %2 + %3 + %4 + %5 + %6"_s.arg(counts.read)
                     .arg(counts.added)
                     .arg(counts.updated)
                     .arg(counts.duplicates)
                     .arg(counts.held)
                     .arg(counts.rejected));
    const ControlTotals& totals = plan.totals();
    lines.append(u"%1 %2 %3"_s.arg(totals.people).arg(totals.values).arg(totals.sum.toPlainString()));
    return lines;
}

} // namespace

/// A delivery means the same in whatever format it is written.
class LabFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveryIsTheSameInEveryFormat_data();
    void deliveryIsTheSameInEveryFormat();
    void undoLeavesNoTrace_data() { deliveryIsTheSameInEveryFormat_data(); }
    void undoLeavesNoTrace();
    void deliveryInTwoFormatsCountsOnce();
    void linesAroundTheTableAreTold();
    void messagesAreOnlyResults();
    void hindranceOutlastsSettling();
    void correctedRowComesIn();
    void hashIsOfTheWholeFile();
};

void LabFormatsTest::deliveryIsTheSameInEveryFormat_data()
{
    QTest::addColumn<int>("place");
    for (int i = 0; i < deliveryFormats().size(); ++i)
        QTest::newRow(deliveryFormats()[i].name) << i;
}

void LabFormatsTest::deliveryIsTheSameInEveryFormat()
{
    QFETCH(int, place);
    ImportFixture fixture;
    enrol(fixture);
    const auto plan = fixture.plan(delivery(fixture, deliveryFormats()[place]));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().code));
    QCOMPARE(saying(*plan),
             (QStringList{u"10 värde value-implausible"_s, u"11 enhet unit-missing"_s,
                          u"12 analyskod analysis-unknown"_s, u"13 personnummer person-unknown"_s,
                          u"14 personnummer person-number-check-digit"_s, u"3 värde converted-near-limit"_s,
                          u"6 status status-not-counted"_s, u"15 = 6 + 2 + 2 + 5 + 0"_s, u"5 15 474.15"_s}));
    QVERIFY(fixture.service().apply(*plan).result());
    const Attainment attainment = fixture.attainment(AsOf);
    QCOMPARE(attainment.all.listed, 4);
    QCOMPARE(attainment.all.tested, 4);
    QCOMPARE(attainment.all.reached, 4);
    ImportFixture csv;
    enrol(csv);
    QVERIFY(csv.importRequest(delivery(csv, deliveryFormats().first())));
    QCOMPARE(outcomeText(attainment, fixture.payout(AsOf)),
             outcomeText(csv.attainment(AsOf), csv.payout(AsOf)));
}

void LabFormatsTest::undoLeavesNoTrace()
{
    QFETCH(int, place);
    ImportFixture fixture;
    enrol(fixture);
    const QStringList before = fixture.dump();
    const auto receipt = fixture.importRequest(delivery(fixture, deliveryFormats()[place]));
    QVERIFY(receipt);
    QVERIFY(fixture.dump() != before);
    fixture.undo(receipt->batch);
    QCOMPARE(fixture.dump(), before);
}

void LabFormatsTest::deliveryInTwoFormatsCountsOnce()
{
    ImportFixture fixture;
    enrol(fixture);
    QVERIFY(fixture.importRequest(delivery(fixture, deliveryFormats()[3])));
    const QString once = outcomeText(fixture.attainment(AsOf), fixture.payout(AsOf));
    const auto again = fixture.importRequest(delivery(fixture, deliveryFormats()[4]));
    QVERIFY(again);
    QCOMPARE(again->counts.added + again->counts.updated, 0);
    QCOMPARE(again->counts.duplicates, 10);
    QCOMPARE(outcomeText(fixture.attainment(AsOf), fixture.payout(AsOf)), once);
}

/// Nothing of a file goes unmentioned, not even what is no row.
void LabFormatsTest::linesAroundTheTableAreTold()
{
    ImportFixture fixture;
    enrol(fixture);
    const auto receipt = fixture.importRequest(delivery(fixture, deliveryFormats().last()));
    QVERIFY(receipt);
    QStringList told;
    const QList<RowIssue> issues = fixture.service().issuesOf(receipt->batch).result().value();
    for (const RowIssue& issue : issues) {
        if (issue.code.endsWith(u"-line-skipped"))
            told.append(QString::number(issue.row) + u' ' + issue.code);
    }
    QCOMPARE(told, (QStringList{u"1 preamble-line-skipped"_s, u"2 preamble-line-skipped"_s,
                                u"20 trailer-line-skipped"_s, u"21 trailer-line-skipped"_s}));
}

void LabFormatsTest::messagesAreOnlyResults()
{
    ImportFixture fixture;
    for (const int place : {3, 4, 5}) {
        ImportRequest request = delivery(fixture, deliveryFormats()[place]);
        request.kind = ImportKind::Prepatients;
        const auto plan = fixture.plan(request);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, u"format-not-for-kind"_s);
        QCOMPARE(plan.error().args.value(u"file"_s), deliveryFormats()[place].fileName);
    }
}

/// A row that waits because of what its message says does not slip in when something else is settled.
void LabFormatsTest::hindranceOutlastsSettling()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Providers, bothProviders());
    const QString message = u"MSH|^~\\&|LIS|Lab|||20250201||ORU^R01|1|P|2.5\r"
                            "PID|1||199001012385^^^&1.2.752.129.2.1.3.1&ISO^NI\r"
                            "OBR|1||L1|NPU27300^^NPU|||20250110\r"
                            "OBX|1|NM|NPU27300^^NPU||41~39|mmol/mol|||||F"_s;
    ImportRequest request;
    request.files = {fixture.file(u"svar.hl7"_s, {message})};
    const auto receipt = fixture.importRequest(request);
    QVERIFY(receipt);
    QCOMPARE(receipt->counts.held, 1);
    // The person comes, and the analyses of the contract are said again.
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
    fixture.setTerms(ImportFixture::prediabetesTerms());
    const QList<HeldRow> held = fixture.heldRows();
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().issue.code, u"value-repeated"_s);
    QCOMPARE(fixture.attainment(AsOf).all.tested, 0);
}

void LabFormatsTest::correctedRowComesIn()
{
    ImportFixture fixture;
    enrol(fixture);
    ImportRequest request = delivery(fixture, deliveryFormats()[3]);
    const QString path = request.files.first();
    request.corrections[path][11] = {{u"unit"_s, u"mmol/mol"_s}};
    request.corrections[path][10] = {{QString(mark::Plausible), u"1"_s}};
    request.corrections[path][14] = {{u"personalNumber"_s, Anna}};
    const auto plan = fixture.plan(request);
    QVERIFY(plan);
    QCOMPARE(plan->counts().held, 2);
    for (const RowIssue& issue : plan->issues())
        QVERIFY(issue.severity == Severity::Note || issue.record == 12 || issue.record == 13);
}

void LabFormatsTest::hashIsOfTheWholeFile()
{
    for (const DeliveryFormat& format : deliveryFormats()) {
        ImportFixture fixture;
        enrol(fixture);
        const auto plan = fixture.plan(delivery(fixture, format));
        QVERIFY(plan);
        const QByteArray hash =
            QCryptographicHash::hash(format.write(swedishDelivery()), QCryptographicHash::Sha256).toHex();
        QCOMPARE(plan->files().first().sha256, hash);
        QVERIFY(fixture.service().apply(*plan).result());
        QVERIFY(fixture.plan(delivery(fixture, format))->alreadyImported());
    }
}

QTEST_GUILESS_MAIN(LabFormatsTest)
#include "lab_formats_test.moc"
