// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/status_words.h"
#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"

#include <QtTest>

#include <numeric>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 5, 4);

void enrol(ImportFixture& fixture)
{
    fixture.import(ImportKind::Providers, bothProviders());
    fixture.import(ImportKind::Prepatients,
                   {PrepatientHeader, PrepatientLine{.enrolled = u"2024-06-01"_s,
                                                     .consent = u"2024-06-01"_s,
                                                     .inclusionDate = u"2024-05-20"_s}});
}

} // namespace

/// What is told of rows that are taken in all the same.
class RowNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusWords_data();
    void statusWords();
    void statusOfARowIsTold();
    void dates_data();
    void dates();
    void futureSampleWaitsForItsDay();
    void dateIsToldOfWhatIsTakenIn();
    void brokenLinesOfMessagesArePlaced();
    void eachWordOfMessagesIsTold();
};

void RowNotesTest::statusWords_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("told");
    QTest::newRow("preliminary") << u"Preliminary"_s << true << false;
    QTest::newRow("registered") << u"registered"_s << true << false;
    QTest::newRow("cancelled") << u"cancelled"_s << true << false;
    QTest::newRow("unknown") << u"UNKNOWN"_s << true << false;
    QTest::newRow("Swedish") << u"Korrigerat"_s << false << true;
    QTest::newRow("with å") << u"Rättat"_s << false << true;
    QTest::newRow("letter of HL7") << u"W"_s << false << true;
    QTest::newRow("two words") << u"Delvis svar"_s << false << true;
    QTest::newRow("with a digit") << u"svar 2"_s << false << true;
    QTest::newRow("personal number") << u"19900101-2385"_s << false << false;
    QTest::newRow("short number with spaces") << u"90 01 01 23 85"_s << false << false;
    QTest::newRow("number between words") << u"svar 900101"_s << false << false;
    QTest::newRow("name") << u"Anna Testsson"_s << false << false;
    QTest::newRow("address") << u"anna@example.org"_s << false << false;
    QTest::newRow("long") << u"svaret är rättat av laboratoriet"_s << false << false;
    QTest::newRow("longest") << QString(24, u'x') << false << true;
    QTest::newRow("longer") << QString(25, u'x') << false << false;
    QTest::newRow("two lines") << u"klart\nsvar"_s << false << false;
}

void RowNotesTest::statusWords()
{
    QFETCH(QString, written);
    QFETCH(bool, known);
    QFETCH(bool, told);
    const IssueArgs args = argsOfStatus(written);
    QCOMPARE(args.contains(u"known"_s), !known);
    QCOMPARE(args.value(u"word"_s), told ? written : QString());
    QCOMPARE(args.contains(u"word"_s), told);
}

void RowNotesTest::statusOfARowIsTold()
{
    ImportFixture fixture;
    enrol(fixture);
    const ImportReceipt receipt = fixture.import(
        ImportKind::Results, {ResultHeader, ResultLine{.sampled = u"2026-04-01"_s, .status = u"Korrigerat"_s},
                              ResultLine{.sampled = u"2026-04-02"_s, .status = u"preliminary"_s},
                              ResultLine{.sampled = u"2026-04-03"_s, .status = u"Anna Testsson"_s}});
    QCOMPARE(receipt.counts.added, 3);
    QCOMPARE(codesOf(receipt.issues), QStringList(3, u"status-not-counted"_s));
    QCOMPARE(receipt.issues[0].args.value(u"word"_s), u"Korrigerat"_s);
    QVERIFY(receipt.issues[0].args.value(u"known"_s).contains(u"corrected"_s));
    QVERIFY(receipt.issues[1].args.isEmpty());
    QCOMPARE(receipt.issues[2].args.keys(), QStringList{u"known"_s});
    QCOMPARE(fixture.attainment(Today).all.tested, 0);
    // Later, too.
    QCOMPARE(fixture.service().issuesOf(receipt.batch).result().value().first().args, receipt.issues[0].args);
}

void RowNotesTest::dates_data()
{
    QTest::addColumn<QString>("sampled");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("the day itself") << u"2026-05-04"_s << QStringList();
    QTest::newRow("the day after") << u"2026-05-05"_s << QStringList{u"sample-date-future"_s};
    QTest::newRow("another century") << u"2206-05-04"_s << QStringList{u"sample-date-future"_s};
    QTest::newRow("1900") << u"1900-01-01"_s << QStringList();
    QTest::newRow("before 1900") << u"1899-12-31"_s << QStringList{u"sample-date-before-1900"_s};
}

void RowNotesTest::dates()
{
    QFETCH(QString, sampled);
    ImportFixture fixture;
    enrol(fixture);
    const ImportReceipt receipt =
        fixture.import(ImportKind::Results, {ResultHeader, ResultLine{.sampled = sampled}});
    QCOMPARE(receipt.counts.added, 1);
    QTEST(codesOf(receipt.issues), "codes");
    for (const RowIssue& issue : receipt.issues) {
        QCOMPARE(issue.severity, Severity::Note);
        QCOMPARE(issue.column, u"provdatum"_s);
        QCOMPARE(issue.row, 2);
    }
}

void RowNotesTest::futureSampleWaitsForItsDay()
{
    ImportFixture fixture;
    enrol(fixture);
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{.sampled = u"2026-05-20"_s}});
    QCOMPARE(fixture.attainment(Today).all.tested, 0);
    QCOMPARE(fixture.attainment(QDate(2026, 5, 19)).all.tested, 0);
    QCOMPARE(fixture.attainment(QDate(2026, 5, 20)).all.tested, 1);
}

void RowNotesTest::dateIsToldOfWhatIsTakenIn()
{
    ImportFixture fixture;
    enrol(fixture);
    const ResultLine future{.sampled = u"2026-06-01"_s};
    const ImportReceipt receipt =
        fixture.import(ImportKind::Results,
                       {ResultHeader, future, future, ResultLine{.sampled = u"2026-06-02"_s, .unit = {}},
                        ResultLine{.sampled = u"2026-06-03"_s, .status = u"preliminary"_s}});
    QStringList told;
    for (const RowIssue& issue : receipt.issues)
        told.append(u"%1 %2"_s.arg(issue.row).arg(issue.code));
    QCOMPARE(told, (QStringList{u"2 sample-date-future"_s, u"4 unit-missing"_s, u"5 status-not-counted"_s,
                                u"5 sample-date-future"_s}));
}

void RowNotesTest::brokenLinesOfMessagesArePlaced()
{
    ImportFixture fixture;
    enrol(fixture);
    ImportRequest request;
    request.files = {
        fixture.file(u"svar.hl7"_s,
                     {u"MSH|^~\\&|LAB|L|R|R|20260404||ORU^R01|1|P|2.5.1|||||||UNICODE UTF-8"_s,
                      u"PID|1||"_s + QString(Anna).remove(u'-') + u"^^^&1.2.752.129.2.1.3.1&ISO^NI"_s,
                      u"OBR|1|||NPU27300|||20260404"_s, u"OBX|1|NM|NPU27300||41|mmol/mol|||||F|||20260404"_s,
                      u"NTE|1|L|rad ett"_s, u"rad två"_s, u"rad tre"_s})};
    const auto plan = fixture.plan(request);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().code));
    QCOMPARE(plan->counts().read, 1);
    const RowIssue& told = plan->issues().first();
    QCOMPARE(told.code, u"hl7-line-continued"_s);
    QCOMPARE(told.args.value(u"rows"_s), u"2"_s);
    QCOMPARE(told.args.value(u"firstRow"_s), u"6"_s);
}

/// Every one of a few words, and as many notes as words when there are very many of them.
void RowNotesTest::eachWordOfMessagesIsTold()
{
    const auto messages = [](const QStringList& statuses) {
        QStringList lines{u"MSH|^~\\&|LIS|Lab|||20260401||ORU^R01|1|P|2.5"_s,
                          u"PID|1||"_s + QString(Anna).remove(u'-') + u"^^^&1.2.752.129.2.1.3.1&ISO^NI"_s,
                          u"OBR|1||L1|NPU27300^HbA1c^NPU|||20260401"_s};
        for (const QString& status : statuses)
            lines.append(u"OBX|1|NM|NPU27300^HbA1c^NPU||44|mmol/mol|||||"_s + status);
        return lines;
    };
    ImportFixture fixture;
    enrol(fixture);
    const auto told = [&](const QString& name, const QStringList& statuses) {
        ImportRequest request;
        request.files = {fixture.file(name, messages(statuses))};
        QHash<QString, QString> rows;
        const Result<ImportPlan> plan = fixture.plan(request);
        if (!plan)
            return rows;
        for (const RowIssue& issue : plan->issues()) {
            if (issue.code == u"status-unknown")
                rows.insert(issue.args.value(u"status"_s), issue.args.value(u"rows"_s));
        }
        return rows;
    };
    QCOMPARE(told(u"few.hl7"_s, {u"V"_s, u"Z"_s, u"F"_s, u"V"_s}),
             (QHash<QString, QString>{{u"V"_s, u"2"_s}, {u"Z"_s, u"1"_s}}));
    QStringList many;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        many.append(u"Q"_s + QChar(letter));
    const QHash<QString, QString> most = told(u"many.hl7"_s, many);
    QCOMPARE(most.size(), 20);
    QCOMPARE(std::accumulate(most.begin(), most.end(), 0,
                             [](int sum, const QString& rows) { return sum + rows.toInt(); }),
             26);
}

QTEST_GUILESS_MAIN(RowNotesTest)
#include "row_notes_test.moc"
