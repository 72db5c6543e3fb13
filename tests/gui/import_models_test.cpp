// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_text.h"
#include "ui/models/batch_table_model.h"
#include "ui/models/file_preview_model.h"
#include "ui/models/issue_table_model.h"
#include "ui/models/issue_words.h"
#include "ui/models/meaning_table_models.h"
#include "ui/models/planned_update_model.h"
#include "ui/models/reason_table_model.h"
#include "ui/models/review_queue_model.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

RowIssue issueAt(qint64 row, const QString& code, Severity severity)
{
    RowIssue issue;
    issue.file = u"results.csv"_s;
    issue.row = row;
    issue.code = code;
    issue.severity = severity;
    return issue;
}

ReviewItem itemAt(qint64 row, const QString& code, std::optional<qint64> kronor = {})
{
    ReviewItem item;
    item.row.id = HeldRowId(row);
    item.row.batch = BatchId(1);
    item.row.issue = issueAt(row, code, Severity::Held);
    if (kronor) {
        item.stake.emplace();
        item.stake->amount = Money::fromOre(*kronor * 100);
    }
    return item;
}

constexpr auto Mode = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class ImportModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void issuesAreNarrowed()
    {
        IssueTableModel model;
        const QAbstractItemModelTester tester(&model, Mode);
        model.setIssues({issueAt(2, u"unit-missing"_s, Severity::Held),
                         issueAt(3, u"unit-missing"_s, Severity::Held),
                         issueAt(4, u"switch-empty"_s, Severity::Rejected),
                         issueAt(0, u"status-column-missing"_s, Severity::Note)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.countOf(Severity::Held), 2);
        model.setFilter({Severity::Held, Severity::Rejected}, {});
        QCOMPARE(model.rowCount(), 3);
        model.setFilter({Severity::Rejected}, u"unit-missing"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({}, u"unit-missing"_s);
        QCOMPARE(model.index(1, IssueTableModel::RowColumn).data().toString(), u"3"_s);
        model.setFilter({Severity::Note}, {});
        QCOMPARE(model.index(0, IssueTableModel::RowColumn).data().toString(), QString());
    }

    void issuesAreNarrowedByText()
    {
        IssueTableModel model;
        const QAbstractItemModelTester tester(&model, Mode);
        model.setIssues({issueAt(2, u"unit-missing"_s, Severity::Held),
                         issueAt(312, u"unit-missing"_s, Severity::Held),
                         issueAt(4, u"switch-empty"_s, Severity::Rejected)});
        model.setText(u"312"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setText(u"  UNIT "_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(issueAt(312, u"unit-missing"_s, Severity::Held)), std::optional(1));
        QCOMPARE(model.rowOf(issueAt(4, u"switch-empty"_s, Severity::Rejected)), std::optional<int>());
        model.setText({});
        QCOMPARE(model.rowCount(), 3);
    }

    void reasonsAreCounted()
    {
        ReasonTableModel model;
        const QAbstractItemModelTester tester(&model, Mode);
        QCOMPARE(model.rowCount(), 1);
        model.setReasons({{u"unit-missing"_s, Severity::Held, 12'431}}, 12'432);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(u"unit-missing"_s), 1);
        QCOMPARE(model.rowOf(u"value-missing"_s), 0);
        QCOMPARE(model.index(0, 0).data(ReasonTableModel::CodeRole).toString(), QString());
        QCOMPARE(model.index(1, 0).data(ReasonTableModel::CodeRole).toString(), u"unit-missing"_s);
    }

    void meaningsAreEdited()
    {
        CodeMeaningModel codes;
        const QAbstractItemModelTester codesTester(&codes, Mode);
        codes.setCodes({{u"B-HbA1c"_s, {u"NPU27300"_s, PercentMeaning::MonoS}}});
        codes.addRow();
        QVERIFY(codes.setData(codes.index(1, CodeMeaningModel::CodeColumn), u" A1C "_s));
        QVERIFY(codes.setData(codes.index(1, CodeMeaningModel::PercentColumn),
                              static_cast<int>(PercentMeaning::Ngsp)));
        codes.addRow(); // without a code: says nothing
        const QMap<QString, CodeMeaning> expected{{u"B-HbA1c"_s, {u"NPU27300"_s, PercentMeaning::MonoS}},
                                                  {u"A1C"_s, {QString(), PercentMeaning::Ngsp}}};
        QCOMPARE(codes.codes(), expected);
        codes.removeRow(0);
        QCOMPARE(codes.codes().keys(), QStringList{u"A1C"_s});

        UnitMeaningModel units;
        const QAbstractItemModelTester unitsTester(&units, Mode);
        units.setUnits({{QString(), u"mmol/mol"_s}});
        units.addRow();
        QCOMPARE(units.units().size(), 1); // no unit means nothing yet
        QVERIFY(units.setData(units.index(1, UnitMeaningModel::WrittenColumn), u"%"_s));
        QVERIFY(units.setData(units.index(1, UnitMeaningModel::MeantColumn), u"% NGSP"_s));
        QCOMPARE(units.units().value(u"%"_s), u"% NGSP"_s);
        QCOMPARE(units.units().value(QString()), u"mmol/mol"_s);
    }

    void queueIsFilteredSearchedAndSorted()
    {
        ReviewQueueModel model;
        ReviewQueueFilter filter(&model);
        const QAbstractItemModelTester tester(&model, Mode);
        const QAbstractItemModelTester filterTester(&filter, Mode);
        model.setItems({itemAt(10, u"unit-missing"_s, 47'000), itemAt(9, u"person-unknown"_s),
                        itemAt(100, u"unit-missing"_s, 0)});
        const auto rowAt = [&filter](int row) { return filter.itemAt(filter.index(row, 0)).row.id; };
        const auto stakeAt = [&filter](int row) {
            return filter.index(row, ReviewQueueModel::StakeColumn).data().toString();
        };
        QCOMPARE(stakeAt(0), u"47\u00a0000\u00a0kr"_s);
        QCOMPARE(stakeAt(1), u"–"_s);
        QCOMPARE(stakeAt(2), u"0\u00a0kr"_s);
        filter.sort(ReviewQueueModel::StakeColumn, Qt::DescendingOrder);
        QCOMPARE((QList{rowAt(0), rowAt(1), rowAt(2)}), (QList{HeldRowId(10), HeldRowId(100), HeldRowId(9)}));
        filter.sort(ReviewQueueModel::RowColumn);
        QCOMPARE(rowAt(0), HeldRowId(9));
        filter.sort(-1);
        QCOMPARE(rowAt(0), HeldRowId(10));
        filter.setReasons({u"unit-missing"_s});
        QCOMPARE(filter.rowCount(), 2);
        filter.setSearch(u"RESULTS 100"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setReasons({});
        filter.setSearch(u"nothing like it"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setSearch({});
        QCOMPARE(filter.rowCount(), 3);
    }

    void whatIsToBeDoneIsSortedAsRead()
    {
        ReviewQueueModel model;
        ReviewQueueFilter filter(&model);
        model.setItems({itemAt(10, u"unit-missing"_s, 0), itemAt(9, u"person-unknown"_s, 0),
                        itemAt(100, u"person-unknown"_s, 0), itemAt(2, u"unit-missing"_s, 0)});
        filter.sort(ReviewQueueModel::SentenceColumn);
        QList<qint64> rows;
        for (int row = 0; row < 4; ++row)
            rows << filter.itemAt(filter.index(row, 0)).row.issue.row;
        QCOMPARE(rows, (QList<qint64>{9, 100, 10, 2}));
    }

    void equalStakesKeepTheOrderOfTheQueue()
    {
        ReviewQueueModel model;
        ReviewQueueFilter filter(&model);
        model.setItems({itemAt(3, u"unit-missing"_s, 5), itemAt(1, u"unit-missing"_s, 5),
                        itemAt(2, u"unit-missing"_s, 5)});
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            filter.sort(ReviewQueueModel::StakeColumn, order);
            for (int row = 0; row < 3; ++row)
                QCOMPARE(filter.mapToSource(filter.index(row, 0)).row(), row);
        }
    }

    void aLongQueueIsReadInPieces()
    {
        ReviewQueueModel model;
        ReviewQueueFilter filter(&model);
        QList<ReviewItem> items;
        for (int i = 0; i < 10'000; ++i)
            items.append(itemAt(i + 1, i % 2 == 0 ? u"unit-missing"_s : u"person-unknown"_s, 10'000 - i));
        model.setItems(items);
        QCOMPARE(filter.rowCount(), 10'000);
        filter.setSearch(u"9999"_s);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.itemAt(filter.index(0, 0)).row.id, HeldRowId(9999));
    }

    void othersHoldTogether()
    {
        PlannedUpdateModel updates;
        const QAbstractItemModelTester updatesTester(&updates, Mode);
        updates.setUpdates({{u"a.csv"_s, 2, u"namn"_s, QString(), u"Nya AB"_s}});
        QCOMPARE(updates.index(0, PlannedUpdateModel::BeforeColumn).data().toString(), u"–"_s);

        BatchTableModel batches;
        const QAbstractItemModelTester batchesTester(&batches, Mode);
        BatchInfo batch;
        batch.id = BatchId(1);
        batch.counts.read = 12'431;
        batches.setBatches({batch});
        QCOMPARE(batches.index(0, BatchTableModel::ReadColumn).data(BatchTableModel::SortRole).toLongLong(),
                 12'431);
        QCOMPARE(batches.index(0, BatchTableModel::StateColumn).data().toString(), u"In force"_s);

        FilePreviewModel preview;
        const QAbstractItemModelTester previewTester(&preview, Mode);
        preview.setRecords({u"a"_s, QString()}, {{u"1"_s, u"2"_s, u"3"_s}, {u"4"_s}});
        preview.setUnreadColumns({1});
        QCOMPARE(preview.columnCount(), 2);
        QCOMPARE(preview.index(1, 1).data().toString(), QString());
        QVERIFY(preview.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"not read"_s));
    }

    /// A code without a name of its own would show a whole sentence where a few words belong.
    void everyIssueHasAName()
    {
        QString source;
        for (const char* name : {"import/row_issue_codes.h", "laboratory/lab_issue_codes.h"}) {
            QFile file(QStringLiteral(UTFALL_SOURCE_DIR "/core/") + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            source += QString::fromUtf8(file.readAll());
        }
        static const QRegularExpression codes(u"char16_t \\w+\\[\\] = u\"([a-z0-9-]+)\""_s);
        auto found = codes.globalMatch(source);
        int number = 0;
        QSet<QString> names;
        while (found.hasNext()) {
            const QString code = found.next().captured(1);
            RowIssue bare;
            bare.code = code;
            QVERIFY2(issueReason(code) != text::describe(bare), qPrintable(code));
            names.insert(issueReason(code));
            ++number;
        }
        QVERIFY(number > 30);
        QCOMPARE(names.size(), number); // two reasons with one name could not be told apart
    }
};

QTEST_MAIN(ImportModelsTest)
#include "import_models_test.moc"
