// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_text.h"
#include "ui/models/batch_table_model.h"
#include "ui/models/file_preview_model.h"
#include "ui/models/held_row_model.h"
#include "ui/models/issue_table_model.h"
#include "ui/models/issue_words.h"
#include "ui/models/planned_update_model.h"

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

HeldRow heldAt(qint64 row, const QString& code)
{
    HeldRow held;
    held.id = HeldRowId(row);
    held.batch = BatchId(1);
    held.issue = issueAt(row, code, Severity::Held);
    return held;
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

    void heldRowsAreFilteredAndSorted()
    {
        HeldRowModel model;
        HeldRowFilter filter(&model);
        const QAbstractItemModelTester tester(&model, Mode);
        const QAbstractItemModelTester filterTester(&filter, Mode);
        model.setRows(
            {heldAt(10, u"unit-missing"_s), heldAt(9, u"person-unknown"_s), heldAt(100, u"unit-missing"_s)});
        filter.sort(HeldRowModel::RowColumn);
        QCOMPARE(filter.rowAt(filter.index(0, 0)).id, HeldRowId(9));
        QCOMPARE(filter.rowAt(filter.index(2, 0)).id, HeldRowId(100));
        filter.setReasons({u"unit-missing"_s});
        QCOMPARE(filter.rowCount(), 2);
        filter.setReasons({});
        QCOMPARE(filter.rowCount(), 3);
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
        QFile file(QStringLiteral(UTFALL_SOURCE_DIR "/core/import/row_issue_codes.h"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression codes(u"char16_t \\w+\\[\\] = u\"([a-z-]+)\""_s);
        auto found = codes.globalMatch(QString::fromUtf8(file.readAll()));
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
