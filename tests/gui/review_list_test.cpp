// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/review_case.h"
#include "ui/models/review_queue_model.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

/// The list of what waits, and who may see and do what in it.
class ReviewListTest final : public ReviewCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenStaysChosen();
    void listFitsBesideThePane();
    void nobodyIsNamedInTheList();
    void protectedPeopleAreHiddenInPaneAndDialogs();
    void keyboardReachesEverything();
    void readersCannotDecide();
    void emptyQueueSaysSo();
    void manyRowsAreSortedAndNarrowed_data();
    void manyRowsAreSortedAndNarrowed();
};

/// The queue read again, sorted and narrowed as it was: what waits still is still chosen, and what has come
/// is not.
void ReviewListTest::whatIsChosenStaysChosen()
{
    m_stage->import(ImportKind::Results,
                    {Header, row(Anna, u"39"_s, u"B-HbA1c"_s), row(Anna, u"39"_s, u"NPU27300"_s, {}),
                     row(Bertil, u"39"_s, u"B-HbA1c"_s), row(Bertil, u"39"_s, u"NPU27300"_s, {}),
                     row(Cecilia, u"39"_s, u"B-HbA1c"_s), row(Cecilia, u"39"_s, u"NPU27300"_s, {})});
    m_stage->show();
    TableView* table = view()->table();
    QTRY_COMPARE(table->model()->rowCount(), 6);
    table->sortByColumn(ReviewQueueModel::RowColumn, Qt::DescendingOrder);
    const auto lineAt = [table](const QModelIndex& index) {
        return dynamic_cast<const ReviewQueueFilter&>(*table->model()).itemAt(index).row.issue.row;
    };
    const auto chosen = [table, &lineAt] {
        QList<qint64> lines;
        for (const QModelIndex& index : table->selectionModel()->selectedRows())
            lines << lineAt(index);
        std::ranges::sort(lines);
        return lines;
    };
    const auto choose = [table](const QList<int>& rows) {
        table->clearSelection();
        for (const int at : rows)
            table->selectionModel()->setCurrentIndex(table->model()->index(at, 0),
                                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    const QList<HeldRow> held = m_stage->session().imports().heldRows().result().value();
    const auto discard = [this, &held](qint64 line) {
        const auto found =
            std::ranges::find_if(held, [line](const HeldRow& one) { return one.issue.row == line; });
        QVERIFY(found != held.cend());
        QVERIFY(m_stage->session().imports().discard({found->id}, u"mistake"_s).result().ok());
    };
    const auto pane = [this] { return button("discardRow"); };

    // Lines 2 to 7, the last first; a decision elsewhere takes one of the chosen.
    choose({0, 1, 3, 5});
    QCOMPARE(chosen(), (QList<qint64>{2, 4, 6, 7}));
    discard(6);
    QTRY_COMPARE(table->model()->rowCount(), 5);
    QCOMPARE(chosen(), (QList<qint64>{2, 4, 7}));
    QCOMPARE(lineAt(table->currentIndex()), 2);
    QVERIFY(table->selectionModel()->isSelected(table->currentIndex()));
    QVERIFY(pane()->text().contains(u"3 rows"_s));

    // The current row goes: the first of the others is looked at.
    discard(2);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QCOMPARE(chosen(), (QList<qint64>{4, 7}));
    QCOMPARE(lineAt(table->currentIndex()), 7);
    QVERIFY(pane()->text().contains(u"2 rows"_s));

    // More comes: it is not chosen.
    table->selectAll();
    m_stage->import(ImportKind::Results, {Header, row(Anna, u"40"_s, u"NPU27300"_s, {})});
    QTRY_COMPARE(table->model()->rowCount(), 5);
    QCOMPARE(chosen(), (QList<qint64>{3, 4, 5, 7}));

    // Nothing of it is left: the pane goes too.
    choose({0});
    QCOMPARE(chosen(), QList<qint64>{7});
    discard(7);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QVERIFY(chosen().isEmpty());
    QVERIFY(pane() == nullptr);
    QVERIFY(!view()->findChild<ListDetail*>()->isDetailOpen());
}

/// Beside the pane the list has no column that is cut: what can be done is said by the pane.
void ReviewListTest::listFitsBesideThePane()
{
    m_stage->import(ImportKind::Results, {Header, row(Anna, u"39"_s, u"B-HbA1c"_s)});
    m_stage->show();
    m_stage->page().resize(1080, 692); // the page in a window of 1280 × 800
    TableView* table = view()->table();
    constexpr int Sentence = ReviewQueueModel::SentenceColumn;
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(!table->isColumnHidden(Sentence));
    const int reason = table->columnWidth(ReviewQueueModel::ReasonColumn);
    const auto fits = [table] {
        return table->horizontalHeader()->length() <= table->viewport()->width() &&
               table->horizontalScrollBar()->maximum() == 0;
    };
    QTRY_VERIFY(fits());
    selectOnly(u"analysis-unknown"_s);
    QTRY_VERIFY(table->isColumnHidden(Sentence));
    QTRY_VERIFY(fits());
    view()->findChild<ListDetail*>()->closeDetail();
    QTRY_VERIFY(!table->isColumnHidden(Sentence));
    QCOMPARE(table->columnWidth(ReviewQueueModel::ReasonColumn), reason);
    QTRY_VERIFY(fits());

    // What somebody has hidden stays hidden.
    QMenu columns;
    table->fillColumnMenu(columns);
    for (QAction* action : columns.actions()) {
        if (action->text() == u"What to do"_s)
            action->trigger();
    }
    QVERIFY(table->isColumnHidden(Sentence));
    m_stage->page().resize(1280, 692);
    QTest::qWait(0);
    QVERIFY(table->isColumnHidden(Sentence));
}

/// Protected or not: names and numbers stand in the pane alone, so that a list can stay open in a room.
void ReviewListTest::nobodyIsNamedInTheList()
{
    m_stage->import(ImportKind::Results,
                    {Header, row(Anna, u"39"_s, u"B-HbA1c"_s), row(u"19900103-2383"_s, u"39"_s),
                     row(u"19900101-2386"_s, u"39"_s), row(Cecilia, u"39"_s), row(Cecilia, u"45"_s)});
    m_stage->show();
    QTRY_COMPARE(view()->table()->model()->rowCount(), 5);
    view()->table()->selectAll();
    view()->table()->setFocus();
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(view()->table(), QKeySequence(QKeySequence::Copy));
    QString texts = QGuiApplication::clipboard()->text();
    QVERIFY(!texts.isEmpty());
    const QAbstractItemModel& model = *view()->table()->model();
    for (int at = 0; at < model.rowCount(); ++at) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 32; ++role)
                texts += u'\n' + model.index(at, column).data(role).toString();
        }
    }
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(view()->table());
    texts += u'\n' + accessible->text(QAccessible::Name) + accessible->text(QAccessible::Description);
    for (int child = 0; child < accessible->childCount(); ++child)
        texts += u'\n' + accessible->child(child)->text(QAccessible::Name);
    for (const QString& secret : {u"Testsson"_s, u"900101"_s, u"900103"_s, u"2385"_s, u"2391"_s, u"2383"_s})
        QVERIFY2(!texts.contains(secret), qPrintable(secret));
}

void ReviewListTest::protectedPeopleAreHiddenInPaneAndDialogs()
{
    Prepatient hidden = somebody(u"19900103-2383"_s, u"Hemligsson"_s, u"Sekreta"_s);
    hidden.protection = Protection::Sekretessmarkering;
    m_stage->add(hidden);
    const QString number = u"19900103-2383"_s;
    m_stage->import(ImportKind::Results,
                    {Header, row(number, u"39"_s, u"B-HbA1c"_s), row(number, u"39"_s), row(number, u"45"_s)});
    m_stage->show();
    QStringList texts;
    const auto collect = [&texts](const QWidget& of) {
        QList<const QWidget*> widgets{&of};
        for (const QWidget* child : of.findChildren<QWidget*>())
            widgets << child;
        for (const QWidget* one : widgets) {
            texts << one->windowTitle() << one->toolTip() << one->accessibleName()
                  << one->accessibleDescription();
            for (const char* property : {"text", "plainText", "currentText", "placeholderText"})
                texts << one->property(property).toString();
        }
    };
    const std::pair<QString, QStringList> dialogs[] = {
        {u"analysis-unknown"_s, {u"mapRow"_s, u"amendRow"_s, u"discardRow"_s}},
        {u"sample-conflict"_s, {u"chooseRow"_s, u"discardRow"_s}}};
    for (const auto& [reason, names] : dialogs) {
        selectOnly(reason);
        collect(m_stage->page());
        for (const QString& name : names) {
            bool opened = false;
            DialogAnswers::push(filledIn([&](QDialog& dialog) {
                collect(dialog);
                opened = true;
                return false;
            }));
            QStringList there;
            for (const QPushButton* one : view()->findChildren<QPushButton*>())
                there << one->objectName() << one->text();
            QVERIFY2(there.contains(name), qPrintable(name + u" is not among "_s + there.join(u' ')));
            button(name.toLatin1())->click();
            QTRY_VERIFY2(opened, qPrintable(name));
        }
    }
    const QString all = texts.join(u'\n');
    QVERIFY(all.contains(u"B-HbA1c"_s)); // what was read is shown, but not of whom
    for (const QString& secret : {u"Hemligsson"_s, u"Sekreta"_s, u"900103"_s, u"2383"_s})
        QVERIFY2(!all.contains(secret), qPrintable(secret));
}

void ReviewListTest::keyboardReachesEverything()
{
    m_stage->import(ImportKind::Results,
                    {Header, row(Anna, u"39"_s, u"B-HbA1c"_s), row(Bertil, u"39"_s), row(Bertil, u"45"_s)});
    m_stage->show();
    m_stage->page().activateWindow();
    QTRY_COMPARE(view()->table()->model()->rowCount(), 3);
    TableView* table = view()->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto title = [this] {
        return view()->findChild<DetailPane*>()->findChildren<QLabel*>().constFirst()->text();
    };
    QStringList titles{title()};
    for (int at = 1; at < 3; ++at) {
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), at);
        QVERIFY(button("discardRow") != nullptr); // the pane follows
        titles << title();
    }
    QVERIFY(QSet<QString>(titles.cbegin(), titles.cend()).size() == 2);
    QTest::keyClick(table, Qt::Key_Home);

    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr);
    QVERIFY(view()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!view()->findChild<DetailPane*>()->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(view()->findChild<DetailPane*>()->isVisible());

    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    DialogAnswers::push(filledIn([](QDialog& dialog) {
        write(dialog, "reason", u"sent twice"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        return accepted(dialog);
    }));
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 2);

    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    const QPoint at(10, 10);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table->viewport(), &event);
    QMenu* menu = nullptr;
    QTRY_VERIFY((menu = table->findChild<QMenu*>(u"reviewMenu"_s)) != nullptr && menu->isVisible());
    QStringList offered;
    for (const QAction* action : menu->actions())
        offered << action->text();
    for (const QPushButton* one : view()->findChildren<QPushButton*>()) {
        if (one->objectName().endsWith(u"Row"_s))
            QVERIFY2(offered.contains(one->text()), qPrintable(one->text()));
    }
    menu->close();
}

void ReviewListTest::readersCannotDecide()
{
    m_stage->import(ImportKind::Results, {Header, row(Anna, u"39"_s, u"B-HbA1c"_s)});
    m_stage->show();
    selectOnly(u"analysis-unknown"_s);
    m_stage->commands().setReadOnly(u"somebody else has it open"_s);
    for (const char* name : {"mapRow", "amendRow", "discardRow"})
        QVERIFY2(!button(name)->isEnabled(), name);
    view()->table()->setFocus();
    QTest::keyClick(view()->table(), Qt::Key_Delete);
    QVERIFY(DialogAnswers::asked().isEmpty());
    m_stage->commands().setReadOnly({});
    QVERIFY(button("mapRow")->isEnabled());
}

void ReviewListTest::emptyQueueSaysSo()
{
    m_stage->addResults({{Anna, InWindow, u"39"_s}});
    m_stage->show();
    QTRY_VERIFY(m_stage->child<ReviewView>("waitingRows") != nullptr);
    QTRY_COMPARE(m_stage->session().imports().batches().result()->size(), 1);
    EmptyState* empty = view()->table()->emptyState();
    QTRY_VERIFY(empty->isVisibleTo(view()));
    QVERIFY(!view()->search()->isVisibleTo(view()));
    QVERIFY(!view()->findChild<DetailPane*>()->isVisibleTo(view()));
    for (const QLabel* label : empty->findChildren<QLabel*>())
        QVERIFY(!label->text().contains(u"chosen"_s)); // nothing is narrowed away
}

void ReviewListTest::manyRowsAreSortedAndNarrowed_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < ReviewQueueModel::ColumnCount; ++column)
        QTest::newRow(qPrintable(u"column %1"_s.arg(column))) << column;
}

void ReviewListTest::manyRowsAreSortedAndNarrowed()
{
    QFETCH(int, column);
    constexpr int Rows = 10'000;
    const QStringList codes{u"unit-missing"_s, u"analysis-unknown"_s, u"person-unknown"_s,
                            u"sample-conflict"_s};
    QList<ReviewItem> items;
    for (int at = 0; at < Rows; ++at) {
        ReviewItem item;
        item.row.id = HeldRowId(at + 1);
        item.row.batch = BatchId(1 + at % 7);
        item.row.issue = {
            u"svar-%1.csv"_s.arg(at % 12), at, u"enhet"_s, codes[at % codes.size()], Severity::Held, {}};
        item.date = at % 5 == 0 ? QDate() : Today.addDays(-(at % 400));
        if (at % 3 != 0) {
            item.stake = Stake();
            item.stake->amount = Money::fromOre((at * 7919LL) % 1000 * 100);
        }
        items.append(item);
    }
    ReviewQueueModel model;
    ReviewQueueFilter filter(&model);
    QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(items);
    QCOMPARE(filter.rowCount(), Rows);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        filter.sort(column, order);
        for (int at = 1; at < Rows; ++at) {
            const int a = filter.mapToSource(filter.index(at - 1, column)).row();
            const int b = filter.mapToSource(filter.index(at, column)).row();
            const qint64 keyA = model.sortKey(a, column);
            const qint64 keyB = model.sortKey(b, column);
            // What is equal keeps the order of the queue, either way.
            QVERIFY(keyA == keyB ? a < b : (keyA < keyB) == (order == Qt::AscendingOrder));
        }
    }
    filter.setReasons({u"unit-missing"_s});
    QCOMPARE(filter.rowCount(), Rows / 4);
    filter.setSearch(u"svar-4.csv"_s);
    QCOMPARE(filter.rowCount(), (Rows + 7) / 12);
    filter.setSearch(u"nothing like it"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearch({});
    filter.setReasons({});
    QCOMPARE(filter.rowCount(), Rows);

    // The tester looks through the whole model at every change, so it follows a shorter queue.
    model.setItems(items.first(200));
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setReasons({u"unit-missing"_s});
    QCOMPARE(filter.rowCount(), 50);
    filter.sort(column, Qt::AscendingOrder);
    filter.setReasons({});
    model.setItems({});
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_MAIN(ReviewListTest)
#include "review_list_test.moc"
