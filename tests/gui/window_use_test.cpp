// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/page_stage.h"
#include "tests/gui/sample_snapshot.h"
#include "tests/support/test_keys.h"
#include "ui/shell/drop_overlay.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_list.h"
#include "ui/shell/register_document.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/wizards/import_wizard.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongWaitMs = 20'000;
constexpr int MostStops = 120; ///< a page that takes more has trapped the keyboard

QString nameOf(const QWidget* widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + u" \""_s +
           widget->accessibleName() + u'"';
}

/// Widgets that a person can act on, inside the parent and shown.
QSet<QWidget*> stopsIn(const QWidget& parent)
{
    QSet<QWidget*> stops;
    for (QWidget* widget : parent.findChildren<QWidget*>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr;
        if (takesTab && widget->isVisible() && widget->isEnabled())
            stops.insert(widget);
    }
    return stops;
}

} // namespace

/// The window as one uses it: files dropped on it, registers of yesterday, the keyboard alone.
class WindowUseTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    WorkContext m_context;
    QString m_path;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    void openRegister()
    {
        QSignalSpy ready(&m_window->document(), &RegisterDocument::snapshotChanged);
        m_window->openFile(m_path);
        QVERIFY(ready.wait(LongWaitMs));
    }

    QString writeFile(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a file");
        return file.fileName();
    }

    /// As a file manager does it; whether the window would take the files.
    bool drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        const QPoint middle = m_window->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        m_overlayShown = m_window->findChild<DropOverlay*>()->isVisible();
        QDropEvent let(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &let);
        return true;
    }
    bool m_overlayShown = false;

private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        DialogAnswers::setTesting(true);
        m_context.clock = std::make_shared<FixedClock>(QDate(2028, 9, 30));
        m_context.user = u"test"_s;
        m_path = m_folder.filePath(u"Region Test.utfall"_s);
        const NewRegister content{u"Region Test"_s, OrganisationNumber::parse(u"5560000001").value(),
                                  sampleTerms()};
        QVERIFY(RegisterSession::create(m_path, content, m_context, testKeys()).ok());
    }

    void init()
    {
        DialogAnswers::clear();
        QTest::failOnWarning(QRegularExpression(u"^No answer is prepared"_s));
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(*m_settings, m_context);
        m_window->document().setOfferedCredential(testCredential());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void aDroppedTableBeginsAnImport()
    {
        openRegister();
        const QString table = writeFile(u"utforare.csv"_s, "organisationsnummer;namn\n5560000001;Nord\n");
        QVERIFY(drop({table}));
        QVERIFY(m_overlayShown);
        QVERIFY(!m_window->findChild<DropOverlay*>()->isVisible());
        QCOMPARE(m_window->currentPage(), PageId::Results);
        auto* wizard = m_window->findChild<ImportWizard*>();
        QVERIFY(wizard != nullptr);
        QVERIFY(wizard->isVisible());
        QTRY_VERIFY(!wizard->isWorking());
        QCOMPARE(wizard->draft().files().size(), 1);
        QCOMPARE(wizard->draft().files().constFirst().path, table);
        QCOMPARE(wizard->draft().files().constFirst().kind.value(), ImportKind::Providers);
    }

    void filesOpenedWithTheProgramWaitForTheRegister_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("register and file") << true;
        QTest::newRow("file alone, into the latest register") << false;
    }
    void filesOpenedWithTheProgramWaitForTheRegister()
    {
        QFETCH(bool, named);
        const QString table = writeFile(u"utforare.csv"_s, "organisationsnummer;namn\n5560000001;Nord\n");
        if (!named)
            m_settings->addRecentFile(m_path);
        m_window->takeFiles(named ? QStringList{m_path, table} : QStringList{table});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ImportWizard*>() != nullptr, LongWaitMs);
        auto* wizard = m_window->findChild<ImportWizard*>();
        QVERIFY(wizard->isVisible());
        QCOMPARE(m_window->currentPage(), PageId::Results);
        QCOMPARE(wizard->draft().files().constFirst().path, table);
        QVERIFY(DialogAnswers::asked().isEmpty());
    }

    void filesThatWaitedForARefusedRegisterAreForgotten()
    {
        const QString table = writeFile(u"utforare.csv"_s, "organisationsnummer;namn\n5560000001;Nord\n");
        DialogAnswers::push({QMessageBox::Ok, {}, {}});
        m_window->takeFiles({m_folder.filePath(u"borta.utfall"_s), table});
        QTRY_COMPARE(DialogAnswers::asked().size(), 1);
        openRegister();
        QTest::qWait(0);
        QVERIFY(m_window->findChild<ImportWizard*>() == nullptr);
    }

    void aDroppedRegisterIsOpened()
    {
        QSignalSpy ready(&m_window->document(), &RegisterDocument::snapshotChanged);
        QVERIFY(drop({m_path}));
        QVERIFY(ready.wait(LongWaitMs));
        QVERIFY(!m_window->showsStartPage());
    }

    void aFolderOrAGoneFileIsNotTaken()
    {
        openRegister();
        QVERIFY(!drop({m_folder.path()}));
        QVERIFY(!drop({m_folder.filePath(u"borta.csv"_s)}));
        QCOMPARE(m_window->currentPage(), PageId::Overview);
        QVERIFY(m_window->findChild<ImportWizard*>() == nullptr);
    }

    void registersOpenedLatelyAreOffered()
    {
        openRegister();
        m_window->commands().trigger(commands::CloseRegister);
        QVERIFY(m_window->showsStartPage());
        const auto rows = m_window->findChild<StartPage*>()->findChildren<ActionRow*>();
        QSignalSpy ready(&m_window->document(), &RegisterDocument::snapshotChanged);
        const auto mine = std::ranges::find_if(rows, [](const ActionRow* row) {
            return row->accessibleName().contains(u"Region Test"_s) || row->text().contains(u"Region Test"_s);
        });
        QVERIFY(mine != rows.end());
        QTest::keyClick(*mine, Qt::Key_Space);
        QVERIFY(ready.wait(LongWaitMs));
        QVERIFY(!m_window->showsStartPage());
    }

    void theMenuListsThemNewestFirst()
    {
        const QString other = m_folder.filePath(u"Annat.utfall"_s);
        m_settings->addRecentFile(m_path);
        m_settings->addRecentFile(other);
        m_settings->addRecentFile(m_path); // once more is not twice
        QMenu* recent = nullptr;
        for (QMenu* menu : m_window->findChildren<QMenu*>()) {
            if (menu->title() == u"Open &recent"_s)
                recent = menu;
        }
        QVERIFY(recent != nullptr);
        Q_EMIT recent->aboutToShow();
        QStringList names;
        for (const QAction* action : recent->actions())
            names << action->text();
        QCOMPARE(names, (QStringList{u"Region Test.utfall"_s, u"Annat.utfall"_s}));
        QSignalSpy ready(&m_window->document(), &RegisterDocument::snapshotChanged);
        recent->actions().constFirst()->trigger();
        QVERIFY(ready.wait(LongWaitMs));
    }

    void everyPageIsReachedByKeysAlone()
    {
        openRegister();
        auto* list = m_window->findChild<NavigationList*>();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Home);
        for (const PageId id : allPages()) {
            QCOMPARE(m_window->currentPage(), id);
            QTest::keyClick(list, Qt::Key_F6);
            QVERIFY2(m_window->page(id)->isAncestorOf(m_window->focusWidget()) || list->hasFocus(),
                     qPrintable(pageKey(id)));
            QTest::keyClick(m_window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
            QTest::keyClick(list, Qt::Key_Down);
        }
    }

    void tabVisitsEverythingOnAPage_data()
    {
        QTest::addColumn<PageId>("id");
        for (const PageId id : allPages())
            QTest::newRow(qPrintable(pageKey(id))) << id;
    }
    void tabVisitsEverythingOnAPage()
    {
        QFETCH(PageId, id);
        openRegister();
        m_window->showPage(id);
        QTRY_VERIFY(m_window->page(id)->isVisible());
        QTest::qWait(50); // what the page asks for on being shown
        m_window->focusNavigation();
        const QWidget* start = m_window->focusWidget();
        QSet<QWidget*> visited;
        for (int stop = 0; stop < MostStops; ++stop) {
            QWidget* before = m_window->focusWidget();
            QTest::keyClick(before, Qt::Key_Tab);
            QWidget* now = m_window->focusWidget();
            if (now == start)
                break;
            if (now == before)
                continue; // a date takes one Tab for year, month and day
            QVERIFY2(!visited.contains(now), qPrintable(u"the keyboard goes round at "_s + nameOf(now)));
            visited.insert(now);
        }
        QCOMPARE(m_window->focusWidget(), start); // and back again: nothing traps the keyboard
        for (QWidget* stop : stopsIn(*m_window->page(id)))
            QVERIFY2(visited.contains(stop), qPrintable(u"Tab never comes to "_s + nameOf(stop)));
    }

    void everyStopHasAName_data() { tabVisitsEverythingOnAPage_data(); }
    void everyStopHasAName()
    {
        QFETCH(PageId, id);
        openRegister();
        m_window->showPage(id);
        QTRY_VERIFY(m_window->page(id)->isVisible());
        const auto nameless = [this, id] {
            QStringList names;
            for (const QWidget* stop : stopsIn(*m_window->page(id))) {
                const bool named = !stop->accessibleName().isEmpty() ||
                                   !stop->property("text").toString().isEmpty() ||
                                   !stop->property("suffix").toString().isEmpty();
                if (!named)
                    names << nameOf(stop);
            }
            return names.join(u", "_s);
        };
        QTRY_COMPARE(nameless(), QString()); // charts are named by what is read for them
    }

    void emptyPagesLeadOn_data()
    {
        QTest::addColumn<PageId>("id");
        QTest::newRow("overview") << PageId::Overview;
        QTest::newRow("prepatients") << PageId::Prepatients;
        QTest::newRow("providers") << PageId::Providers;
        QTest::newRow("attainment") << PageId::Attainment;
        QTest::newRow("payout") << PageId::Payout;
    }
    void emptyPagesLeadOn()
    {
        QFETCH(PageId, id);
        openRegister();
        m_window->showPage(id);
        const auto shown = [this, id] {
            const QList<EmptyState*> states = m_window->page(id)->findChildren<EmptyState*>();
            const auto found =
                std::ranges::find_if(states, [](const EmptyState* state) { return state->isVisible(); });
            return found == states.end() ? nullptr : *found;
        };
        QTRY_VERIFY(shown() != nullptr);
        QVERIFY(!shown()->accessibleName().isEmpty());
        QVERIFY(shown()->stepButton()->isVisible());
    }

    void emptyResultsLeadOn()
    {
        openRegister();
        m_window->showPage(PageId::Results);
        for (const QString& step : {u"emptyTemplates"_s, u"emptyImport"_s}) {
            const auto* row = m_window->page(PageId::Results)->findChild<ActionRow*>(step);
            QVERIFY(row != nullptr);
            QTRY_VERIFY(row->isVisible());
            QVERIFY(row->isEnabled());
        }
    }
};

QTEST_MAIN(WindowUseTest)
#include "window_use_test.moc"
