// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/example_files.h"
#include "core/exchange/case_export.h"
#include "core/import/csv_reader.h"
#include "core/laboratory/xlsx_reader.h"
#include "core/report/contract_report.h"
#include "core/report/csv_writer.h"
#include "core/text/inert_cell.h"
#include "tests/unit/report/report_snapshot.h"
#include "ui/widgets/table_view.h"

#include <QBuffer>
#include <QStandardItemModel>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace utfall;

namespace {

const QString Formula = u"=HYPERLINK(\"http://a.test\";\"x\")"_qs;

/// A contract in which everybody who may write something wrote a formula.
EvaluationSnapshot hostileSnapshot()
{
    test::ReportSample sample;
    sample.people = 12;
    sample.providerName = Formula + u" %1"_qs;
    sample.organisation = u" @SUM(1)"_qs;
    sample.terms.name = u"\"=1+1"_qs;
    EvaluationSnapshot snapshot = test::snapshotOf(sample);
    for (PersonFacts& person : snapshot.input.people) {
        person.intake = u"\t=1"_qs;
        for (ResultFact& result : person.results) {
            result.laboratory = u"\uFF1D1+1"_qs;
            result.method = u"-1+1"_qs;
            result.statusText = u"+1+1"_qs;
            result.sampleId = Formula;
        }
        person.switches.append(
            {SwitchId(), snapshot.contract.terms.start, std::nullopt, u"\u200B=1"_qs, false});
    }
    for (Provider& provider : snapshot.providers) {
        provider.method = u"\r=1"_qs;
        provider.contact = u"@a"_qs;
    }
    return snapshot;
}

QList<QStringList> recordsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QList<QStringList> records;
    const auto read =
        readCsv(buffer, CsvDialect(), Job(), [&records](const CsvRecord& record) -> Result<void> {
            records.append(record.cells.toList());
            return {};
        });
    return read.ok() ? records : QList<QStringList>();
}

QStringList cellsOf(const QByteArray& csv)
{
    QStringList cells;
    for (const QStringList& record : recordsOf(csv))
        cells += record;
    return cells;
}

QStringList workbookCells()
{
    ContractTerms terms = test::ReportSample().terms;
    terms.outcome.analyses = {Formula};
    QStringList cells;
    for (const ExampleFile& file : templateFiles() + exampleFiles(terms)) {
        if (!file.name.endsWith(u".xlsx"_qs))
            continue;
        QByteArray bytes = file.bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        (void)readXlsx(buffer, {}, {}, [&cells](const XlsxRow& row) -> Result<void> {
            cells += row.cells;
            return {};
        });
    }
    return cells;
}

QStringList clipboardCells()
{
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), Formula);
    model.setData(model.index(0, 1), u"  @SUM(1)"_qs);
    TableView table;
    table.setModel(&model);
    table.selectRow(0);
    return table.selectedAsText().split(u'\n').at(1).split(u'\t');
}

QStringList templateCells()
{
    ContractTerms terms = test::ReportSample().terms;
    terms.outcome.analyses = {Formula};
    QStringList cells;
    for (const ExampleFile& file : exampleFiles(terms)) {
        if (file.name.endsWith(u".csv"_qs))
            cells += cellsOf(file.bytes);
    }
    return cells;
}

QStringList exportCells()
{
    QStringList cells;
    for (const ExportFile& file : caseExportFiles(hostileSnapshot())) {
        if (file.name.endsWith(u".csv"_qs))
            cells += cellsOf(file.bytes);
    }
    return cells;
}

QStringList reportCells()
{
    return cellsOf(contractReportCsv(hostileSnapshot(), test::sampleStamp()));
}

} // namespace

/// Nothing that leaves for a spreadsheet is run by it: each writer of cells by its name.
class InertCellsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void writers_data();
    void writers();
};

void InertCellsTest::cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isFormula");
    for (const QString& start : {u"="_qs, u"+"_qs, u"-"_qs, u"@"_qs, u"\t"_qs, u"\r"_qs, u"\uFF1D"_qs,
                                 u"\uFF0B"_qs, u"\uFF0D"_qs, u"\uFF20"_qs}) {
        for (const QString& before : {QString(), u" "_qs, u"\u00A0 "_qs, u"\""_qs, u"\u201D "_qs,
                                      u"\uFEFF"_qs, u"\u200B"_qs, u"\n"_qs})
            QTest::addRow("U+%04x after %d", start.front().unicode(),
                          before.isEmpty() ? 0 : before.front().unicode())
                << before + start + u"1+cmd"_qs << true;
    }
    for (const QString& plain : {u"-3,5"_qs, u"+12"_qs, u"41.9"_qs, u"a=b"_qs, u"1-2"_qs, u""_qs, u" "_qs,
                                 u"\"citat\""_qs, u"\u22123"_qs, u"a@b.se"_qs, u"'=1"_qs})
        QTest::addRow("plain %s", qPrintable(plain)) << plain << false;
}

void InertCellsTest::cells()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, isFormula);
    QCOMPARE(text::inertCell(cell), isFormula ? u'\'' + cell : cell);
    CsvWriter writer;
    writer.addRow({cell, u"x"_qs});
    const auto records = recordsOf(writer.bytes());
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().first(), text::inertCell(cell));
}

void InertCellsTest::writers_data()
{
    QTest::addColumn<std::function<QStringList()>>("write");
    QTest::newRow("case export") << std::function<QStringList()>(exportCells);
    QTest::newRow("contract report") << std::function<QStringList()>(reportCells);
    QTest::newRow("templates for import") << std::function<QStringList()>(templateCells);
    QTest::newRow("workbooks for import") << std::function<QStringList()>(workbookCells);
    QTest::newRow("table copied to the clipboard") << std::function<QStringList()>(clipboardCells);
}

void InertCellsTest::writers()
{
    QFETCH(const std::function<QStringList()>, write);
    const QStringList cells = write();
    int guarded = 0;
    for (const QString& cell : cells) {
        QCOMPARE(text::inertCell(cell), cell);
        guarded += cell.startsWith(u'\'');
    }
    QVERIFY(guarded > 0);
}

QTEST_MAIN(InertCellsTest)
#include "inert_cells_test.moc"
