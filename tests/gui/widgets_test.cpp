// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/theme.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/date_selector.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/people_link.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile_layout.h"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace utfall;

/// Shared widgets keep what their headers promise, with the mouse and without it.
class WidgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::current().install(*qApp); }

    void keyFigureOpensByKeyAndClick()
    {
        KeyFigure figure(QStringLiteral("Attainment"));
        figure.setFigure(QStringLiteral("23,7"), QStringLiteral("%"));
        figure.setFraction(QStringLiteral("27 of 114"));
        QSignalSpy clicked(&figure, &KeyFigure::clicked);
        figure.resize(figure.sizeHint());
        figure.show();
        QTest::mouseClick(&figure, Qt::LeftButton);
        QCOMPARE(clicked.size(), 0);
        QCOMPARE(figure.focusPolicy(), Qt::NoFocus);
        figure.setOpens(QStringLiteral("Show them"));
        QTest::mouseClick(&figure, Qt::LeftButton);
        QTest::keyClick(&figure, Qt::Key_Return);
        QTest::keyClick(&figure, Qt::Key_Space);
        QCOMPARE(clicked.size(), 3);
        QCOMPARE(figure.accessibleName(), QStringLiteral("Attainment: 23,7 %, 27 of 114"));
    }

    void chipsOneAtATime()
    {
        FilterChips chips(FilterChips::Mode::One);
        chips.setChips({{QStringLiteral("all"), QStringLiteral("All"), 10},
                        {QStringLiteral("a"), QStringLiteral("A"), 3}});
        QSignalSpy changed(&chips, &FilterChips::changed);
        QCOMPARE(chips.current(), QStringLiteral("all"));
        QVERIFY(!chips.isNarrowing());
        chips.setChosen({QStringLiteral("a")});
        QVERIFY(chips.isNarrowing());
        chips.clear();
        QCOMPARE(chips.current(), QStringLiteral("all"));
        QCOMPARE(changed.size(), 1);
        chips.setChosen({QStringLiteral("gone")});
        QCOMPARE(chips.current(), QStringLiteral("all"));
    }

    void chipsMany()
    {
        FilterChips chips(FilterChips::Mode::Many);
        chips.setChips(
            {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
        QVERIFY(!chips.isNarrowing());
        chips.setChosen({QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(chips.chosen().size(), 2);
        chips.setChips({{QStringLiteral("b"), QStringLiteral("B")}});
        QCOMPARE(chips.chosen(), QSet<QString>{QStringLiteral("b")});
    }

    void tableCopiesWhatIsShown()
    {
        QStandardItemModel model(0, 3);
        model.setHorizontalHeaderLabels(
            {QStringLiteral("Name"), QStringLiteral("Hidden"), QStringLiteral("Sum")});
        for (int row = 0; row < 3; ++row)
            model.appendRow({new QStandardItem(QStringLiteral("n%1\tx").arg(row)),
                             new QStandardItem(QStringLiteral("h")),
                             new QStandardItem(QString::number(row))});
        TableView table;
        table.setModel(&model);
        table.setColumnHidden(1, true);
        table.setNumericColumns({2});
        table.selectRow(1);
        QCOMPARE(table.selectedAsText(), QStringLiteral("Name\tSum\nn1 x\t1\n"));
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), table.selectedAsText());
    }

    void tableOpensByEnterAndSaysWhenEmpty()
    {
        QStandardItemModel model(1, 1);
        TableView table;
        table.setModel(&model);
        table.emptyState()->setTexts({}, QStringLiteral("Nothing"), QStringLiteral("yet"));
        QVERIFY(!table.emptyState()->isVisibleTo(&table));
        QSignalSpy opened(&table, &QAbstractItemView::activated);
        table.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        model.removeRow(0);
        QVERIFY(table.emptyState()->isVisibleTo(&table));
    }

    void tableRemembersColumns()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        QStandardItemModel model(1, 3);
        {
            TableView table;
            table.setModel(&model);
            table.setFixedColumns({0});
            table.setColumnMemory(settings, QStringLiteral("people"));
            table.show();
            QMenu menu;
            table.fillColumnMenu(menu);
            QCOMPARE(menu.actions().size(), 3);
            QVERIFY(!menu.actions().constFirst()->isEnabled());
            menu.actions().constLast()->setChecked(false);
            QVERIFY(table.isColumnHidden(2));
        }
        TableView table;
        table.setModel(&model);
        table.setColumnMemory(settings, QStringLiteral("people"));
        QVERIFY(table.isColumnHidden(2));
    }

    void dateSettlesOnce()
    {
        DateSelector selector;
        selector.setDate(QDate(2027, 6, 30));
        QSignalSpy chosen(&selector, &DateSelector::dateChosen);
        selector.edit()->setDate(QDate(2027, 7, 1));
        selector.edit()->setDate(QDate(2027, 7, 2));
        QCOMPARE(chosen.size(), 0);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(selector.date(), QDate(2027, 7, 2));
        selector.setDate(QDate(2028, 1, 1));
        QCOMPARE(chosen.size(), 1);
    }

    void busyCancelsItsJob()
    {
        QWidget page;
        page.resize(400, 300);
        page.show();
        BusyOverlay busy(&page);
        const Job job = busy.start(QStringLiteral("Counting"));
        QVERIFY(busy.isBusy());
        QVERIFY(!busy.isVisible());
        QTRY_VERIFY(busy.isVisible());
        job.report(30, 60);
        QSignalSpy cancelled(&busy, &BusyOverlay::cancelled);
        QTest::keyClick(&busy, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(job.isCancelled());
        busy.finish();
        QVERIFY(!busy.isVisible());
        const Job next = busy.start(QStringLiteral("Again"));
        QVERIFY(!next.isCancelled());
        busy.finish();
    }

    void noticeRunsItsAction()
    {
        InlineNotice notice;
        bool ran = false;
        notice.show(NoticeKind::Success, QStringLiteral("Done"));
        notice.addAction(QStringLiteral("Undo"), [&ran] { ran = true; });
        QTest::mouseClick(notice.findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(ran);
        QCOMPARE(notice.text(), QStringLiteral("Done"));
    }

    void linkAsksForItsPeople()
    {
        PeopleLink link;
        const QList<Pseudonym> people{Pseudonym::fromBits(1, 2), Pseudonym::fromBits(1, 3)};
        link.setPeople(QStringLiteral("2 people"), people, QStringLiteral("Reached"));
        QSignalSpy asked(&link, &PeopleLink::peopleRequested);
        link.click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).value<PrepatientQuery>().only, std::optional(people));
        link.setPeople(QStringLiteral("0 people"), {}, QStringLiteral("Reached"));
        QVERIFY(!link.isEnabled());
    }

    void tilesNeverOverlap_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("wide") << 900 << 4;
        QTest::newRow("two and two") << 640 << 2;
        QTest::newRow("one") << 300 << 1;
    }

    void tilesNeverOverlap()
    {
        QFETCH(int, width);
        QFETCH(int, columns);
        QWidget box;
        auto* layout = new TileLayout(200, 4, &box);
        QList<QWidget*> tiles;
        for (int i = 0; i < 4; ++i) {
            auto* tile = new QWidget(&box);
            tile->setMinimumSize(180, 60);
            layout->addWidget(tile);
            tiles << tile;
        }
        box.resize(width, layout->heightForWidth(width));
        box.show();
        layout->activate();
        QSet<int> lefts;
        for (QWidget* tile : tiles) {
            lefts.insert(tile->x());
            QVERIFY(box.rect().contains(tile->geometry()));
            for (QWidget* other : tiles)
                QVERIFY(tile == other || !tile->geometry().intersects(other->geometry()));
        }
        QCOMPARE(lefts.size(), columns);
    }

    void detailPaneClosesByEscape()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        auto* list = new QPushButton(QStringLiteral("list"));
        auto* pane = new DetailPane;
        ListDetail splitter(list, pane, settings, QStringLiteral("test"));
        splitter.show();
        QVERIFY(!splitter.isDetailOpen());
        splitter.openDetail();
        QVERIFY(splitter.isDetailOpen());
        QTest::keyClick(pane, Qt::Key_Escape);
        QVERIFY(!splitter.isDetailOpen());
    }

    void questionsAreAnswered()
    {
        DialogAnswers::clear();
        DialogAnswers::push({QMessageBox::Yes, {}, {}});
        QVERIFY(ask(nullptr,
                    {QStringLiteral("t"), QStringLiteral("Delete it?"), {}, QStringLiteral("Delete"), true}));
        DialogAnswers::push({QMessageBox::NoButton, QStringLiteral("/tmp/a.utfall"), {}});
        QCOMPARE(askOpenFile(nullptr, QStringLiteral("Open"), {}, {}), QStringLiteral("/tmp/a.utfall"));
        QCOMPARE(DialogAnswers::asked(), QStringList({QStringLiteral("Delete it?"), QStringLiteral("Open")}));
        DialogAnswers::clear();
        DialogAnswers::setTesting(false);
    }

    void commandsKnowWhenTheyApply()
    {
        CommandRegistry registry;
        int ran = 0;
        registry.add({QStringLiteral("a"),
                      QStringLiteral("&A"),
                      {},
                      QKeySequence(Qt::CTRL | Qt::Key_A),
                      {},
                      CommandMenu::Edit,
                      0,
                      true,
                      PageId::Payout,
                      false},
                     [&ran] { ++ran; });
        QAction* action = registry.action(QStringLiteral("a"));
        QVERIFY(!action->isEnabled());
        registry.setRegisterOpen(true);
        QVERIFY(!action->isEnabled());
        registry.setCurrentPage(PageId::Payout);
        QVERIFY(action->isEnabled());
        registry.trigger(QStringLiteral("a"));
        QCOMPARE(ran, 1);
        registry.setAvailable(QStringLiteral("a"), false);
        QVERIFY(!action->isEnabled());
        registry.add({QStringLiteral("later"),
                      QStringLiteral("L"),
                      {},
                      {},
                      {},
                      CommandMenu::None,
                      0,
                      false,
                      {},
                      false});
        QVERIFY(!registry.action(QStringLiteral("later"))->isEnabled());
        registry.setHandler(QStringLiteral("later"), [&ran] { ++ran; });
        registry.trigger(QStringLiteral("later"));
        QCOMPARE(ran, 2);
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
