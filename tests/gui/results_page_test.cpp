// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/prepatient_service.h"
#include "core/register/review_service.h"
#include "tests/support/register_fixture.h"
#include "ui/models/batch_table_model.h"
#include "ui/pages/results/amend_row_dialog.h"
#include "ui/pages/results/import_history_view.h"
#include "ui/pages/results/reason_dialog.h"
#include "ui/pages/results/results_empty_view.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/results/review_view.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/table_view.h"
#include "ui/wizards/import_wizard.h"
#include "ui/wizards/undo_question.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <memory>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

const QString Cohort = QStringLiteral(UTFALL_SOURCE_DIR "/tests/golden/hard-cohort/");
const QDate Today(2027, 6, 30);

/// Writes the reason and accepts.
DialogAnswers::Answer because(const QString& reason)
{
    return {QMessageBox::NoButton, {}, [reason](QDialog& dialog) {
                auto& asked = dynamic_cast<ReasonDialog&>(dialog);
                if (asked.acceptButton()->isEnabled())
                    return false; // a reason is not asked for
                asked.edit()->setText(reason);
                return asked.acceptButton()->isEnabled();
            }};
}

/// Writes into cells of a row and the reason, and corrects it.
DialogAnswers::Answer correcting(const QHash<QString, QString>& cells, const QString& reason)
{
    return {QMessageBox::NoButton, {}, [=](QDialog& dialog) {
                auto& form = dynamic_cast<AmendRowDialog&>(dialog);
                form.accept();
                if (form.result() == QDialog::Accepted)
                    return false; // a reason is not asked for
                for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
                    form.cell(cell.key())->setText(*cell);
                form.findChild<QLineEdit*>(u"reason"_s)->setText(reason);
                QSignalSpy closed(&form, &QDialog::finished);
                form.acceptButton()->click();
                return (closed.size() > 0 || closed.wait()) && form.result() == QDialog::Accepted;
            }};
}

} // namespace

class ResultsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::current().install(*qApp); }

    void init()
    {
        DialogAnswers::clear();
        DialogAnswers::setTesting(true);
        m_register =
            std::make_unique<test::RegisterFixture>(test::termsFromFile(Cohort + u"terms.json"_s), Today);
        m_settings = std::make_unique<Settings>(m_register->folder() + u"/settings.ini"_s);
        m_commands = std::make_unique<CommandRegistry>();
        Command import;
        import.id = utfall::commands::ImportFiles;
        import.text = u"Import…"_s;
        m_commands->add(import);
        m_commands->setRegisterOpen(true);
        m_page = std::make_unique<ResultsPage>(
            PageContext{*m_commands, *m_settings, std::make_shared<FixedClock>(Today)});
        m_page->resize(1072, 700);
    }

    void cleanup()
    {
        m_page->setSession(nullptr);
        m_page.reset();
        m_commands.reset();
        m_settings.reset();
        m_register.reset();
    }

    void emptyPageSaysHowToBegin()
    {
        showPage();
        auto* empty = m_page->findChild<ResultsEmptyView*>();
        QTRY_VERIFY(empty->isVisible());
        DialogAnswers::push({QMessageBox::NoButton, m_register->folder(), {}});
        QSignalSpy done(m_page.get(), &Page::workDone);
        m_page->findChild<QAbstractButton*>(u"emptyTemplates"_s)->click();
        QTRY_COMPARE(done.size(), 1);
        // Once more asks before it replaces them.
        DialogAnswers::push({QMessageBox::NoButton, m_register->folder(), {}});
        DialogAnswers::push({QMessageBox::Cancel, {}, {}});
        m_page->findChild<QAbstractButton*>(u"emptyTemplates"_s)->click();
        QTRY_COMPARE(DialogAnswers::asked().size(), 3); // where to, twice, and whether
        QCOMPARE(done.size(), 1);
        m_page->findChild<QAbstractButton*>(u"emptyImport"_s)->click();
        QVERIFY(m_page->wizard() != nullptr);
    }

    void receiptOfAnEarlierImportIsShown()
    {
        takeCohort();
        showPage();
        auto* history = m_page->findChild<ImportHistoryView*>();
        QTRY_VERIFY(history->table()->model()->rowCount() > 0);
        const BatchInfo latest = m_register->session().imports().batches().result().value().constFirst();
        history->choose(latest.id);
        QString text;
        DialogAnswers::push({QMessageBox::NoButton, {}, [&text](QDialog& dialog) {
                                 text = dialog.findChild<QLabel*>(u"receiptText"_s)->text();
                                 return true;
                             }});
        auto* receipt = history->findChild<QPushButton*>(u"showReceipt"_s);
        QVERIFY(receipt != nullptr);
        receipt->click();
        QTRY_VERIFY(!text.isEmpty());
        for (const BatchFile& file : latest.content) {
            QVERIFY(text.contains(file.name));
            QVERIFY(text.contains(QString::fromLatin1(file.sha256)));
        }
    }

    void heldRowsAreListedAndFiltered()
    {
        takeCohort();
        QSignalSpy badge(m_page.get(), &Page::badgeChanged);
        showPage();
        auto* view = m_page->findChild<ReviewView*>(u"waitingRows"_s);
        const QList<HeldRow> rows = heldRows();
        QVERIFY(rows.size() > 1);
        const qsizetype items = queued();
        QVERIFY(items >= rows.size());
        QTRY_COMPARE(view->table()->model()->rowCount(), items);
        QCOMPARE(badge.constLast().constFirst().toLongLong(), items);
        QVERIFY(view->isVisible());
        const QString reason = rows.constFirst().issue.code;
        const auto expected =
            std::ranges::count_if(rows, [&](const HeldRow& row) { return row.issue.code == reason; });
        view->reasons()->setChosen({reason});
        Q_EMIT view->reasons()->changed();
        QCOMPARE(view->table()->model()->rowCount(), expected);
    }

    void rejectedRowsStandByThemselves()
    {
        takeCohort();
        showPage();
        const auto all = m_register->session().imports().heldRows().result().value();
        const qsizetype rejected = all.size() - heldRows().size();
        QVERIFY(rejected > 0);
        auto* view = m_page->findChild<ReviewView*>(u"rejectedRows"_s);
        QVERIFY(view != nullptr);
        QTRY_COMPARE(view->table()->model()->rowCount(), rejected);
        QVERIFY(!view->isVisible());
    }

    void discardingNeedsAReason()
    {
        takeCohort();
        showPage();
        auto* view = m_page->findChild<ReviewView*>(u"waitingRows"_s);
        const qsizetype held = heldRows().size();
        QTRY_COMPARE(view->table()->model()->rowCount(), queued());
        view->reasons()->setChosen({heldRows().constFirst().issue.code});
        Q_EMIT view->reasons()->changed();
        const int items = view->table()->model()->rowCount();
        view->table()->selectRow(0);
        auto* discard = view->findChild<QPushButton*>(u"discardRow"_s);
        QVERIFY(discard != nullptr);
        QSignalSpy done(m_page.get(), &Page::workDone);
        DialogAnswers::push(because(u"  "_s));
        discard->click();
        QCOMPARE(heldRows().size(), held);
        DialogAnswers::push(because(u"sent twice"_s));
        discard->click();
        QTRY_COMPARE(done.size(), 1);
        QTRY_COMPARE(view->table()->model()->rowCount(), items - 1);
    }

    void severalRowsAreDiscardedTogether()
    {
        takeCohort();
        showPage();
        auto* view = m_page->findChild<ReviewView*>(u"waitingRows"_s);
        const qsizetype flags = queued() - heldRows().size();
        QVERIFY(flags > 0);
        QTRY_COMPARE(view->table()->model()->rowCount(), queued());
        view->table()->selectAll();
        DialogAnswers::push(because(u"another contract"_s));
        view->findChild<QPushButton*>(u"discardRow"_s)->click();
        QTRY_COMPARE(view->table()->model()->rowCount(), flags);
        QVERIFY(heldRows().isEmpty());
        view->table()->selectAll();
        DialogAnswers::push(because(u"looked at"_s));
        view->findChild<QPushButton*>(u"approveResult"_s)->click();
        QTRY_COMPARE(view->table()->model()->rowCount(), 0);
        QVERIFY(view->table()->emptyState()->isVisible());
    }

    void heldPersonIsLetInWithAReason()
    {
        takeCohort();
        const qint64 listed = m_register->evaluate(Today)->attainment.all.listed;
        showPage();
        auto* view = m_page->findChild<ReviewView*>(u"waitingRows"_s);
        QTRY_VERIFY(view->table()->model()->rowCount() > 0);
        view->reasons()->setChosen({u"inclusion-outside"_s});
        Q_EMIT view->reasons()->changed();
        QVERIFY(view->table()->model()->rowCount() > 0);
        view->table()->selectRow(0);
        auto* admit = view->findChild<QPushButton*>(u"admitRow"_s);
        QVERIFY(admit != nullptr);
        DialogAnswers::push(because(u"decided by the steering group"_s));
        QSignalSpy done(m_page.get(), &Page::workDone);
        admit->click();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_register->evaluate(Today)->attainment.all.listed, listed + 1);
    }

    void queueIsSortedByKronor()
    {
        takeCohort();
        showPage();
        auto* view = waiting();
        QTRY_VERIFY(view->table()->model()->rowCount() > 1);
        const ReviewQueue queue = m_register->session().review().queue(Today).result().value();
        const QAbstractItemModel& model = *view->table()->model();
        QCOMPARE(model.rowCount(), queue.items.size());
        QCOMPARE(m_register->evaluate(Today)->toReview(), queue.items.size());
        qint64 last = std::numeric_limits<qint64>::max();
        for (int row = 0; row < model.rowCount(); ++row) {
            const ReviewItem& item =
                dynamic_cast<const ReviewQueueFilter&>(model).itemAt(model.index(row, 0));
            const qint64 stake = item.stake ? item.stake->amount.ore() : -1;
            QVERIFY(stake <= last);
            last = stake;
        }
        view->table()->selectRow(0);
        auto* amount = view->findChild<QLabel*>(u"stakeAmount"_s);
        QVERIFY(amount != nullptr);
        QCOMPARE(amount->text(), model.index(0, ReviewQueueModel::StakeColumn).data().toString());
        QVERIFY(!view->findChild<QLabel*>(u"stakeSentence"_s)->text().isEmpty());
    }

    void wordsNarrowTheQueue()
    {
        takeCohort();
        showPage();
        auto* view = waiting();
        QTRY_VERIFY(view->table()->model()->rowCount() > 1);
        QTest::keyClicks(view->search(), u"no such thing"_s);
        QTest::keyClick(view->search(), Qt::Key_Return);
        QCOMPARE(view->table()->model()->rowCount(), 0);
        QVERIFY(view->table()->emptyState()->isVisible());
        Q_EMIT view->table()->emptyState()->stepTaken();
        QVERIFY(view->table()->model()->rowCount() > 1);
        QVERIFY(view->search()->text().isEmpty());
    }

    void rowIsCorrectedWithAReason()
    {
        takeCohort();
        QVERIFY(m_register->take(ImportKind::Results, {heldResult(u"41"_s, QString())}).ok());
        showPage();
        auto* view = waiting();
        QTRY_VERIFY(view->table()->model()->rowCount() > 0);
        QTest::keyClicks(view->search(), u"rest.csv"_s);
        QTest::keyClick(view->search(), Qt::Key_Return);
        QTRY_COMPARE(view->table()->model()->rowCount(), 1);
        view->table()->selectRow(0);
        auto* amend = view->findChild<QPushButton*>(u"amendRow"_s);
        QVERIFY(amend != nullptr);
        const qsizetype before = heldRows().size();
        DialogAnswers::push(correcting({{u"unit"_s, u"mmol/mol"_s}}, u"asked the laboratory"_s));
        QSignalSpy done(m_page.get(), &Page::workDone);
        amend->click();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(heldRows().size(), before - 1);
        QTRY_COMPARE(view->table()->model()->rowCount(), 0);
    }

    void flaggedResultIsApprovedWithAReason()
    {
        takeCohort();
        QVERIFY(m_register->take(ImportKind::Results, {heldResult(u"5,95"_s, u"% NGSP"_s)}).ok());
        showPage();
        auto* view = waiting();
        QTRY_VERIFY(view->table()->model()->rowCount() > 0);
        QTest::keyClicks(view->search(), u"rest.csv"_s);
        QTest::keyClick(view->search(), Qt::Key_Return);
        QTRY_VERIFY(view->table()->model()->rowCount() > 0);
        const int flagged = view->table()->model()->rowCount();
        view->table()->selectRow(0);
        // What was stored is read when it is asked for.
        QTRY_VERIFY(std::ranges::any_of(view->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text() == u"% NGSP"_s;
        }));
        QVERIFY(view->findChild<QPushButton*>(u"discardRow"_s) == nullptr);
        auto* approve = view->findChild<QPushButton*>(u"approveResult"_s);
        QVERIFY(approve != nullptr);
        DialogAnswers::push(because(u"the laboratory has confirmed it"_s));
        QSignalSpy done(m_page.get(), &Page::workDone);
        approve->click();
        QTRY_COMPARE(done.size(), 1);
        QTRY_COMPARE(view->table()->model()->rowCount(), flagged - 1);
    }

    /// Beside the pane the history keeps the columns that say which import it is; nothing scrolls sideways.
    void historyFitsBesideThePane()
    {
        takeCohort();
        showPage();
        m_page->resize(1072, 692); // the page in a window of 1280 × 800
        auto* history = m_page->findChild<ImportHistoryView*>();
        TableView* table = history->table();
        QTRY_COMPARE(table->model()->rowCount(), 5);
        auto* views = m_page->findChild<FilterChips*>(u"resultViews"_s);
        views->setChosen({u"history"_s});
        Q_EMIT views->changed();
        QTRY_VERIFY(table->isVisible());
        const auto fits = [table] {
            return table->horizontalHeader()->length() <= table->viewport()->width() &&
                   table->horizontalScrollBar()->maximum() == 0;
        };
        const auto shown = [table] {
            QList<int> columns;
            for (int column = 0; column < BatchTableModel::ColumnCount; ++column) {
                if (!table->isColumnHidden(column))
                    columns << column;
            }
            return columns;
        };
        const QList<int> whole = shown();
        QVERIFY(whole.contains(BatchTableModel::DuplicatesColumn));
        QTRY_VERIFY(fits());
        history->choose(m_register->session().imports().batches().result()->constFirst().id);
        QTRY_VERIFY(history->findChild<ListDetail*>()->isDetailOpen());
        QTRY_VERIFY(table->isColumnHidden(BatchTableModel::DuplicatesColumn));
        QTRY_VERIFY(fits());
        for (const int column : {BatchTableModel::TimeColumn, BatchTableModel::KindColumn,
                                 BatchTableModel::FilesColumn, BatchTableModel::StateColumn})
            QVERIFY(shown().contains(column));
        history->findChild<ListDetail*>()->closeDetail();
        QTRY_COMPARE(shown(), whole);
        QTRY_VERIFY(fits());
    }

    void importIsUndoneFromTheHistory()
    {
        takeCohort();
        showPage();
        auto* history = m_page->findChild<ImportHistoryView*>();
        QTRY_COMPARE(history->table()->model()->rowCount(), 5);
        const BatchId latest = m_register->session().imports().batches().result().value().constFirst().id;
        history->choose(latest);
        auto* undo = history->findChild<QPushButton*>(u"undoBatch"_s);
        QVERIFY(undo != nullptr);
        DialogAnswers::push({QMessageBox::Yes, {}, {}});
        QSignalSpy done(m_page.get(), &Page::workDone);
        undo->click();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_register->evaluate(Today)->attainment.all.reached, 0);
        QTRY_VERIFY(
            m_register->session().imports().batches().result().value().constFirst().undoneAt.isValid());
        QTRY_VERIFY(history->findChild<QPushButton*>(u"undoBatch"_s) == nullptr);
    }

    /// The question itself, as one sees it: nothing answers for the person.
    void whatUndoingChangesIsListedInTheQuestion()
    {
        takeCohort();
        showPage();
        auto* history = m_page->findChild<ImportHistoryView*>();
        QTRY_COMPARE(history->table()->model()->rowCount(), 5);
        const auto batches = [this] { return m_register->session().imports().batches().result().value(); };
        const BatchId latest = batches().constFirst().id;
        const UndoPreview preview = m_register->session().imports().undoPreview(latest).result().value();
        QVERIFY(preview.lines.size() > 1);
        history->choose(latest);
        DialogAnswers::setTesting(false);
        const auto question = [] { return qobject_cast<QMessageBox*>(QApplication::activeModalWidget()); };
        const auto buttonOf = [&question](QMessageBox::ButtonRole role) {
            const QList<QAbstractButton*> buttons = question()->buttons();
            const auto found = std::ranges::find_if(
                buttons, [&](QAbstractButton* button) { return question()->buttonRole(button) == role; });
            return found == buttons.cend() ? nullptr : *found;
        };
        const auto answer = [&](QMessageBox::ButtonRole role, const std::function<void()>& look) {
            bool answered = false;
            // The question runs its own event loop until it is answered.
            QTimer watch;
            connect(&watch, &QTimer::timeout, this, [&] {
                if (question() == nullptr || answered)
                    return;
                answered = true;
                look();
                QTest::mouseClick(buttonOf(role), Qt::LeftButton);
            });
            watch.start(10);
            history->findChild<QPushButton*>(u"undoBatch"_s)->click();
            return QTest::qWaitFor([&] { return answered && question() == nullptr; });
        };

        QStringList listed;
        QString consequence;
        QVERIFY(answer(QMessageBox::RejectRole, [&] {
            auto* list = question()->findChild<QTextEdit*>();
            if (list == nullptr || !list->isVisible() || !list->isReadOnly())
                return;
            listed = list->toPlainText().split(u'\n');
            consequence = question()->informativeText();
            // Enter and Escape keep the import.
            QCOMPARE(question()->defaultButton(), question()->escapeButton());
        }));
        QCOMPARE(listed, undoDetails(preview));
        QCOMPARE(consequence, undoConsequence(preview));
        for (const QString& line : std::as_const(listed))
            QVERIFY2(!line.contains(u"19500118"_s), "nobody is told by number");
        QVERIFY(!batches().constFirst().undoneAt.isValid());

        QVERIFY(answer(QMessageBox::AcceptRole, [] {}));
        QTRY_VERIFY(batches().constFirst().undoneAt.isValid());
        QTRY_VERIFY(history->findChild<QPushButton*>(u"undoBatch"_s) == nullptr);
    }

    void consequenceOfUndoIsSaidInFull()
    {
        UndoPreview preview;
        preview.removed = 12;
        preview.restored = 1;
        preview.heldAgain = 3;
        const QString text = undoConsequence(preview);
        QVERIFY(text.contains(u"12"_s) && text.contains(u'1') && text.contains(u'3'));
        QVERIFY(undoConsequence({}).contains(u"no row"_s));
    }

    void rowsArePastedOnThePage()
    {
        showPage();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QApplication::clipboard()->setText(u"personnummer\tprovdatum\tanalyskod\tvärde\tenhet\n"
                                           "195001182046\t2026-02-01\tNPU27300\t41,5\tmmol/mol\n"_s);
        QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(m_page->wizard() != nullptr);
        QVERIFY(m_page->wizard()->isVisible());
        QCOMPARE(m_page->wizard()->draft().files().size(), 1);
        QTRY_VERIFY(m_page->wizard()->draft().files().constFirst().peek.has_value());
        QCOMPARE(m_page->wizard()->draft().files().constFirst().peek->records, 1);
    }

    void templatesAreWrittenAsCsvAndWorkbook()
    {
        showPage();
        const QString folder = m_register->folder() + u"/mallar"_s;
        QVERIFY(QDir().mkpath(folder));
        QSignalSpy done(m_page.get(), &Page::workDone);
        DialogAnswers::push({QMessageBox::NoButton, folder, {}});
        m_page->findChild<QPushButton*>(u"createTemplates"_s)->click();
        QTRY_COMPARE(done.size(), 1);
        for (const QString& kind :
             {u"utforare"_s, u"prepatienter"_s, u"byten"_s, u"avslut"_s, u"provsvar"_s}) {
            for (const QString& suffix : {u".csv"_s, u".xlsx"_s})
                QVERIFY2(QFileInfo(folder + u"/mall-"_s + kind + suffix).size() > 0,
                         qPrintable(kind + suffix));
        }
    }

    void commandAndDropOpenTheWizard()
    {
        showPage();
        QSignalSpy asked(m_page.get(), &Page::pageRequested);
        m_commands->trigger(utfall::commands::ImportFiles);
        QCOMPARE(asked.size(), 1);
        QVERIFY(m_page->wizard()->isVisible());
        m_page->showFiles({Cohort + u"providers.csv"_s});
        QCOMPARE(m_page->wizard()->draft().files().size(), 1);
        m_page->setSession(nullptr);
        QVERIFY(m_page->wizard() == nullptr);
    }

private:
    void showPage()
    {
        m_page->setSession(&m_register->session());
        m_page->setSnapshot(m_register->evaluate(Today));
        m_page->show();
    }

    void takeCohort()
    {
        const auto take = [this](ImportKind kind, const QStringList& names) {
            QStringList paths;
            for (const QString& name : names)
                paths << Cohort + name;
            QVERIFY(m_register->take(kind, paths).ok());
        };
        take(ImportKind::Providers, {u"providers.csv"_s});
        take(ImportKind::Prepatients, {u"prepatients.csv"_s});
        take(ImportKind::Switches, {u"switches.csv"_s});
        take(ImportKind::Exits, {u"exits.csv"_s});
        take(ImportKind::Results, {u"results-1.csv"_s, u"results-2.csv"_s});
    }

    [[nodiscard]] qsizetype queued()
    {
        return m_register->session().review().queue(Today).result().value().items.size();
    }
    [[nodiscard]] ReviewView* waiting() const { return m_page->findChild<ReviewView*>(u"waitingRows"_s); }

    /// Always the same one: people stand in the order of their pseudonyms, which are drawn anew each time.
    std::pair<QString, QDate> somebodyTested()
    {
        std::pair<QString, QDate> first;
        const SnapshotPtr snapshot = m_register->evaluate(Today);
        for (const PersonOutcome& outcome : snapshot->attainment.people) {
            if (!outcome.tested)
                continue;
            PrepatientService& people = m_register->session().prepatients();
            const auto id = people.find(outcome.pseudonym).result().value();
            const QString number = people.detail(*id).result().value().person.identity.number.canonical();
            if (first.first.isEmpty() || number < first.first)
                first = {number, outcome.windowLast};
        }
        return first;
    }

    /// A file with one result of somebody of the cohort who has a window of today.
    QString heldResult(const QString& value, const QString& unit)
    {
        const auto [number, windowLast] = somebodyTested();
        const QDate sampled = std::min(windowLast, Today);
        const QString path = m_register->folder() + u"/rest.csv"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room for a test file");
        file.write(u"personnummer;provdatum;analyskod;värde;enhet\r\n%1;%2;NPU27300;%3;%4\r\n"_s
                       .arg(number, sampled.toString(Qt::ISODate), value, unit)
                       .toUtf8());
        return path;
    }

    /// The rows that wait for a decision, without those that the rules have rejected.
    QList<HeldRow> heldRows()
    {
        QList<HeldRow> rows = m_register->session().imports().heldRows().result().value();
        rows.removeIf([](const HeldRow& row) { return row.issue.severity != Severity::Held; });
        return rows;
    }

    std::unique_ptr<test::RegisterFixture> m_register;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<ResultsPage> m_page;
};

QTEST_MAIN(ResultsPageTest)
#include "results_page_test.moc"
