// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// review_bench [PEOPLE] [ROWS]: the longest time that the window does not answer while the page of lab
/// results opens on a register with that many waiting rows, and while its review queue is worked in.

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
#include <QTest>

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
    heart.tell("open the page");
    for (int row = 0; row < 40; ++row) {
        table->selectRow(row * 7);
        heart.pause(20);
    }
    heart.tell("select 40 rows");
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
    heart.tell("search");
    view->reasons()->setChosen({u"unit-missing"_s});
    Q_EMIT view->reasons()->changed();
    heart.pause(100);
    view->reasons()->clear();
    Q_EMIT view->reasons()->changed();
    heart.pause(100);
    heart.tell("narrow by reason");
    for (const int column :
         {ReviewQueueModel::StakeColumn, ReviewQueueModel::ReasonColumn, ReviewQueueModel::DateColumn,
          ReviewQueueModel::FileColumn, ReviewQueueModel::SentenceColumn}) {
        table->sortByColumn(column, Qt::AscendingOrder);
        heart.pause(100);
        heart.tell(qPrintable(u"sort by column %1"_s.arg(column)));
    }
    table->selectAll();
    heart.pause(300);
    heart.tell("select all");
    page.setSnapshot(snapshot);
    heart.pause(3000);
    heart.tell("read again");
    return 0;
}
