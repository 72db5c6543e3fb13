// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/planned_results.h"
#include "core/import/result_rows.h"
#include "core/import/result_verdicts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;

namespace {

/// More than one chunk of rows.
constexpr int Many = 10'000;

const QStringList Numbers{u"189001019802"_s, u"189001039800"_s, u"9001019802"_s};

/// A row that has everything, each thing otherwise than in the rows beside it.
ReadResult rowWith(int i)
{
    ReadResult row;
    row.origin.file = i / 6000;
    row.origin.line = i + 2;
    row.origin.record = i + 1;
    row.number = PersonNumber::parse(Numbers[i % 3], QDate(1990, 1, 1)).value();
    ResultFact& fact = row.fact;
    fact.analysis = i % 7 == 0 ? u"4548-4"_s : u"NPU27300"_s;
    fact.sampled = i % 11 == 0 ? QDate() : QDate(2024, 1, 1).addDays(i);
    fact.reported =
        i % 2 == 0 ? QDateTime() : QDateTime(QDate(2024, 1, 2), QTime(7, 30), Qt::UTC).addMSecs(i);
    fact.status = static_cast<ResultStatus>(i % 4);
    fact.statusText = i % 5 == 0 ? u"Corrected"_s : u"final"_s;
    if (i % 13 != 0)
        fact.value = Decimal::fromMillionths(qint64{i} * 1'000'000 - 5);
    fact.bound = static_cast<ValueBound>(i % 3);
    fact.unit =
        i % 3 == 0 ? Unit::percentNgsp() : Unit::parse(i % 3 == 1 ? u"mmol/mol"_s : u"MMOL/L"_s).value();
    fact.laboratory = u"Lab Åäö %1"_s.arg(i % 4);
    fact.method = i % 9 == 0 ? u"patientnära"_s : QString();
    fact.sampleId = i % 10 == 0 ? QString() : u"Prov-%1"_s.arg(i);
    row.valueText = i % 8 == 0 ? QString() : u"%1,5"_s.arg(i);
    // The number and the sample's stand in the cells, as in a file; now and then they do not.
    row.cells = row.valueText.toUtf8() + '\0' + (i % 17 == 0 ? "mended" : fact.sampleId.toUtf8()) + '\0';
    if (i % 6 == 0)
        row.problem = {issue::DateMissing, u"sampled"};
    if (i % 21 == 0)
        row.unusable = {issue::TooManyCells, u""};
    if (i % 14 == 0)
        row.doubt = {issue::ValueImplausible, u"value"};
    return row;
}

bool same(const Finding& a, const Finding& b)
{
    return a.code == b.code && a.column == b.column && a.severity == b.severity;
}

} // namespace

class ResultRowsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsComeBack();
    void rowsThatWereAddedLaterComeBack();
    void numbersAreKeptOnce();
    void verdictsComeBack();
    void plannedRowsAreFound();

private:
    static ResultRows rows(int count)
    {
        ResultRows rows;
        for (int i = 0; i < count; ++i)
            rows.append(rowWith(i));
        rows.squeeze();
        return rows;
    }
    static void compare(const ResultRows& rows, int i)
    {
        const ReadResult expected = rowWith(i);
        const ReadResult row = rows[i];
        QCOMPARE(row.origin.file, expected.origin.file);
        QCOMPARE(row.origin.line, expected.origin.line);
        QCOMPARE(row.origin.record, expected.origin.record);
        QCOMPARE(row.number.canonical(), expected.number.canonical());
        QCOMPARE(row.number.centuryAssumed(), expected.number.centuryAssumed());
        QCOMPARE(row.fact.analysis, expected.fact.analysis);
        QCOMPARE(row.fact.sampled, expected.fact.sampled);
        QCOMPARE(row.fact.reported, expected.fact.reported);
        QCOMPARE(row.fact.status, expected.fact.status);
        QCOMPARE(row.fact.statusText, expected.fact.statusText);
        QVERIFY(row.fact.value == expected.fact.value);
        QCOMPARE(row.fact.bound, expected.fact.bound);
        QCOMPARE(row.fact.unit.kind(), expected.fact.unit.kind());
        QCOMPARE(row.fact.unit.text(), expected.fact.unit.text());
        QCOMPARE(row.fact.laboratory, expected.fact.laboratory);
        QCOMPARE(row.fact.method, expected.fact.method);
        QCOMPARE(row.fact.sampleId, expected.fact.sampleId);
        QCOMPARE(row.valueText, expected.valueText);
        QVERIFY(same(row.problem, expected.problem));
        QVERIFY(same(row.unusable, expected.unusable));
        QVERIFY(same(row.doubt, expected.doubt));
        QVERIFY(!row.valueProblem && !row.unitProblem);
        QCOMPARE(rows.cells(i), expected.cells);
        QCOMPARE(rows.sampled(i), expected.fact.sampled);
        QVERIFY(rows.value(i) == expected.fact.value);
        QVERIFY(same(rows.unusable(i), expected.unusable));
    }
};

void ResultRowsTest::rowsComeBack()
{
    const ResultRows all = rows(Many);
    QCOMPARE(all.size(), Many);
    for (int i = 0; i < Many && !QTest::currentTestFailed(); ++i)
        compare(all, i);
}

void ResultRowsTest::rowsThatWereAddedLaterComeBack()
{
    // As the rows of a second file.
    ResultRows all = rows(5'000);
    for (int i = 5'000; i < Many; ++i)
        all.append(rowWith(i));
    for (int i = 0; i < Many && !QTest::currentTestFailed(); ++i)
        compare(all, i);
}

void ResultRowsTest::numbersAreKeptOnce()
{
    const ResultRows all = rows(Many);
    // 9001019802 is read as another century, and not for certain.
    QCOMPARE(all.numbers().size(), 3);
    for (int i = 0; i < Many; ++i)
        QCOMPARE(all.numberPlace(i), i % 3);
}

void ResultRowsTest::verdictsComeBack()
{
    ResultVerdicts verdicts(4);
    RowVerdict noted;
    noted.verdict = Verdict::Added;
    noted.fact = 0;
    noted.notes = {{issue::StatusNotCounted, u"status", Severity::Note},
                   {issue::ConvertedNearLimit, u"value", Severity::Note}};
    RowVerdict added = noted;
    added.fact = 70'000;
    added.notes.removeLast();
    verdicts.set(0, noted);
    verdicts.set(1, RowVerdict::held({issue::UnitUnknown, u"unit"}));
    verdicts.set(2, added);
    verdicts.set(3, RowVerdict::held({issue::AnalysisLeftOut, u"code", Severity::Rejected}));
    QCOMPARE(verdicts.size(), 4);
    QCOMPARE(verdicts[0].fact, 0);
    QCOMPARE(verdicts[0].notes.size(), 2);
    QVERIFY(verdicts[0].notes.last().is(issue::ConvertedNearLimit));
    QVERIFY(!verdicts[0].finding);
    QCOMPARE(verdicts[1].verdict, Verdict::Held);
    QVERIFY(verdicts[1].finding.is(issue::UnitUnknown));
    QCOMPARE(verdicts[1].fact, -1);
    QCOMPARE(verdicts[2].verdict, Verdict::Added);
    QCOMPARE(verdicts[2].fact, 70'000);
    QCOMPARE(verdicts[2].notes.size(), 1);
    QCOMPARE(verdicts[3].verdict, Verdict::Rejected);
}

void ResultRowsTest::plannedRowsAreFound()
{
    const ResultRows all = rows(100);
    PlannedResults planned;
    planned.add(PersonId(3), all, {4, 1, 7});
    planned.add(PersonId(5), all, {});
    planned.add(PersonId(9), all, {2});
    FactWrite<ResultFact> further;
    further.person = PersonId(3);
    further.valueText = u"41"_s;
    planned.append(further);

    QCOMPARE(planned.size(), 5);
    QCOMPARE(planned[1].valueText, rowWith(1).valueText);
    QCOMPARE(planned[1].origin.line, rowWith(1).origin.line);
    QCOMPARE(planned[0].centuryAssumed, rowWith(4).number.centuryAssumed());
    QCOMPARE(planned[3].centuryAssumed, true);
    QCOMPARE(planned[3].person, PersonId(9));
    QCOMPARE(planned[4].valueText, u"41"_s);
    const QList<PersonId> people{PersonId(3), PersonId(3), PersonId(3), PersonId(9), PersonId(3)};
    for (qsizetype place = 0; place < people.size(); ++place)
        QCOMPARE(planned.person(place), people[place]);
    QCOMPARE(planned.rowsOf(PersonId(3)), std::pair(qsizetype{0}, qsizetype{3}));
    QCOMPARE(planned.rowsOf(PersonId(9)), std::pair(qsizetype{3}, qsizetype{4}));
    const auto [first, end] = planned.rowsOf(PersonId(5));
    QCOMPARE(first, end);
}

QTEST_GUILESS_MAIN(ResultRowsTest)
#include "result_rows_test.moc"
