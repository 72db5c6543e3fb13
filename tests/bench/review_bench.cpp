// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// review_bench [PEOPLE] [ROWS]: the longest time that the window does not answer while the page of lab
/// results opens on a register with that many waiting rows, and while its review queue is worked in; as
/// ratios to what Qt's own table needs with the same texts in the same run.

#include "core/demo/demo_files.h"
#include "tests/bench/heart.h"
#include "tests/support/register_fixture.h"
#include "ui/models/review_queue_model.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/results/review_view.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace utfall;
using utfall::bench::Heart;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2027, 6, 30);

/// Rows that wait for every common reason.
QByteArray troublesome(const QStringList& numbers, int rows)
{
    QByteArray bytes("personnummer;provdatum;analyskod;värde;enhet;status;laboratorium\r\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = numbers[(i / 2) % numbers.size()].toUtf8();
        const QByteArray date = Today.addDays(-i % 40).toString(Qt::ISODate).toUtf8();
        QByteArray rest = ";NPU27300;" + QByteArray::number(37 + i % 9) + ";mmol/mol;final;Unilab";
        if (i % 4 == 0)
            rest = ";NPU27300;41;;final;Unilab";
        else if (i % 4 == 1)
            rest = ";B-HbA1c;41;mmol/mol;final;Unilab";
        else if (i % 4 == 2)
            rest = ";NPU27300;5,4;mmol/mol;final;Unilab";
        bytes += number + ';' + (i % 4 == 3 ? QByteArray("2027-06-31") : date) + rest + "\r\n";
    }
    return bytes;
}

QString written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a file");
    return path;
}

/// The demo contract with that many people, and a file of rows that wait.
void fill(test::RegisterFixture& made, const DemoStory& story, const QStringList& numbers, int rows)
{
    int files = 0;
    for (const DemoFile& file : story.files) {
        const QString path =
            written(u"%1/%2-%3"_s.arg(made.folder()).arg(++files).arg(file.name), file.bytes);
        if (const auto taken = made.take(file.kind, {path}); !taken)
            qFatal("import: %s", qPrintable(taken.error().code));
    }
    const QString path = written(made.folder() + u"/strul.csv"_s, troublesome(numbers, rows));
    const auto taken = made.take(ImportKind::Results, {path});
    if (!taken)
        qFatal("import: %s", qPrintable(taken.error().code));
    std::printf("%lld people, %lld rows held of the last file\n", static_cast<long long>(numbers.size()),
                static_cast<long long>(taken->counts.held));
}

/// The longest time without an answer in each step of work, in milliseconds.
struct Silences
{
    qint64 open = 0;
    qint64 select = 0;
    qint64 search = 0;
    qint64 sort = 0;
    qint64 selectAll = 0;
    qint64 readAgain = 0;
};

const QList<int> Columns{ReviewQueueModel::StakeColumn, ReviewQueueModel::ReasonColumn,
                         ReviewQueueModel::DateColumn, ReviewQueueModel::FileColumn,
                         ReviewQueueModel::SentenceColumn};

/// Fills the model anew with the texts of the queue.
void fillPlain(QStandardItemModel& model, const QAbstractItemModel& queue)
{
    model.setRowCount(0);
    for (int row = 0; row < queue.rowCount(); ++row) {
        QList<QStandardItem*> items;
        for (const int column : Columns)
            items.append(new QStandardItem(queue.index(row, column).data().toString()));
        model.appendRow(items);
    }
}

/// The same texts and the same work in a table that knows nothing of reviews.
Silences plainTable(Heart& heart, const QAbstractItemModel& queue)
{
    Silences silences;
    heart.begin();
    QStandardItemModel model(0, static_cast<int>(Columns.size()));
    fillPlain(model, queue);
    QSortFilterProxyModel sorted;
    sorted.setSortLocaleAware(true);
    sorted.setFilterKeyColumn(-1);
    sorted.setSourceModel(&model);
    QTableView table;
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setModel(&sorted);
    table.resize(1080, 400);
    table.show();
    heart.pause(500);
    silences.open = heart.tell("plain table: open");
    for (int row = 0; row < 40; ++row) {
        table.selectRow(row * 7);
        heart.pause(20);
    }
    silences.select = heart.tell("plain table: select 40 rows");
    for (const QString& text : {u"strul"_s, u"strul 77"_s, QString()}) {
        sorted.setFilterFixedString(text);
        heart.pause(500);
    }
    silences.search = heart.tell("plain table: search");
    for (int column = 0; column < model.columnCount(); ++column) {
        table.sortByColumn(column, Qt::AscendingOrder);
        heart.pause(100);
    }
    silences.sort = heart.tell("plain table: sort");
    table.selectAll();
    heart.pause(300);
    silences.selectAll = heart.tell("plain table: select all");
    fillPlain(model, queue);
    table.selectAll();
    heart.pause(300);
    silences.readAgain = heart.tell("plain table: fill again");
    return silences;
}

void tellRatios(const Silences& ours, const Silences& plain)
{
    std::printf("\n| Longest without an answer | Review queue, ms | Plain table, ms | Ratio "
                "|\n|---|---:|---:|---:|\n");
    const std::tuple<const char*, qint64, qint64> steps[] = {
        {"Open", ours.open, plain.open},
        {"Select 40 rows", ours.select, plain.select},
        {"Search", ours.search, plain.search},
        {"Sort", ours.sort, plain.sort},
        {"Select all", ours.selectAll, plain.selectAll},
        {"Read again, all selected", ours.readAgain, plain.readAgain},
    };
    for (const auto& [step, queue, table] : steps)
        std::printf("| %s | %lld | %lld | %.2f |\n", step, static_cast<long long>(queue),
                    static_cast<long long>(table),
                    static_cast<double>(queue) / static_cast<double>(std::max<qint64>(table, 1)));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Theme::current().install(application);
    DialogAnswers::setTesting(true);
    const int people = argc > 1 ? std::atoi(argv[1]) : 27'000;
    const int rows = argc > 2 ? std::atoi(argv[2]) : 10'000;
    const QStringList all = demoNumbers(Today);
    const QStringList numbers = all.first(std::min<qsizetype>(people, all.size()));
    DemoRandom random(1);
    const DemoStory story = tellDemoStory(numbers, Today, random);
    test::RegisterFixture made(story.terms, Today);
    fill(made, story, numbers, rows);

    Settings settings(made.folder() + u"/settings.ini"_s);
    CommandRegistry commands;
    Command import;
    import.id = utfall::commands::ImportFiles;
    import.text = u"Import…"_s;
    commands.add(import);
    commands.setRegisterOpen(true);
    ResultsPage page(PageContext{commands, settings, std::make_shared<FixedClock>(Today)});
    page.resize(1280, 800);
    const SnapshotPtr snapshot = made.evaluate(Today);
    auto* view = page.findChild<ReviewView*>(u"waitingRows"_s);
    TableView* table = view->table();
    const auto count = [table] { return table->model()->rowCount(); };

    Heart heart;
    heart.begin();
    page.show();
    heart.pause(500);
    heart.tell("show the empty page");
    page.setSession(&made.session());
    page.setSnapshot(snapshot);
    heart.until([&] { return count() >= rows / 2; });
    heart.pause(300);
    Silences silences;
    silences.open = heart.tell("open the page");
    for (int row = 0; row < 40; ++row) {
        table->selectRow(row * 7);
        heart.pause(20);
    }
    silences.select = heart.tell("select 40 rows");
    for (int row = 0; row < 40; ++row) {
        QTest::keyClick(table, Qt::Key_Down);
        heart.pause(20);
    }
    heart.tell("walk 40 rows");
    view->search()->setText(u"strul"_s);
    heart.pause(500);
    view->search()->setText(u"strul 77"_s);
    heart.pause(500);
    view->search()->clear();
    heart.pause(500);
    silences.search = heart.tell("search");
    view->reasons()->setChosen({u"unit-missing"_s});
    Q_EMIT view->reasons()->changed();
    heart.pause(100);
    view->reasons()->clear();
    Q_EMIT view->reasons()->changed();
    heart.pause(100);
    heart.tell("narrow by reason");
    for (const int column : Columns) {
        table->sortByColumn(column, Qt::AscendingOrder);
        heart.pause(100);
        silences.sort = std::max(silences.sort, heart.tell(qPrintable(u"sort by column %1"_s.arg(column))));
    }
    table->selectAll();
    heart.pause(300);
    silences.selectAll = heart.tell("select all");
    page.setSnapshot(snapshot);
    heart.pause(3000);
    silences.readAgain = heart.tell("read again");
    view->search()->clear();
    table->clearSelection();
    heart.pause(300);
    tellRatios(silences, plainTable(heart, *table->model()));
    return 0;
}
