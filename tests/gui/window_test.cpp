// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/register_session.h"
#include "tests/gui/sample_snapshot.h"
#include "tests/support/test_keys.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_list.h"
#include "ui/shell/page.h"
#include "ui/shell/quick_search.h"
#include "ui/shell/register_document.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcut_dialog.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace utfall;

namespace {

constexpr int LongWaitMs = 20'000;

} // namespace

/// The window as people meet it: start page, register, pages, keys, search, failures.
class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        DialogAnswers::setTesting(true);
        m_context.clock = std::make_shared<FixedClock>(QDate(2028, 9, 30));
        m_context.user = QStringLiteral("test");
        m_path = m_folder.filePath(QStringLiteral("Region Test.utfall"));
        const NewRegister content{QStringLiteral("Region Test"),
                                  OrganisationNumber::parse(u"5560000001").value(), test::sampleTerms()};
        QVERIFY(RegisterSession::create(m_path, content, m_context, test::testKeys()).ok());
    }

    void init()
    {
        DialogAnswers::clear();
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_window = std::make_unique<MainWindow>(*m_settings, m_context);
        m_window->document().setOfferedCredential(test::testCredential());
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void beginsWithTheStartPage()
    {
        QVERIFY(m_window->showsStartPage());
        QVERIFY(m_window->commands().action(commands::OpenRegister)->isEnabled());
        QVERIFY(!m_window->commands().action(commands::CloseRegister)->isEnabled());
    }

    void asksForThePassphrase()
    {
        const auto type = [](const QString& secret) {
            return [secret](QDialog& dialog) {
                dialog.findChild<QLineEdit*>(QStringLiteral("secret"))->setText(secret);
                dialog.accept();
                return dialog.result() == QDialog::Accepted;
            };
        };
        m_window->document().setOfferedCredential({});
        DialogAnswers::push({QMessageBox::NoButton, {}, type(QStringLiteral("fel"))});
        DialogAnswers::push({QMessageBox::NoButton, {}, type(QString::fromUtf16(test::TestPassphrase))});
        openRegister();
        QCOMPARE(DialogAnswers::asked().size(), 2);
        QVERIFY(DialogAnswers::asked().constFirst().contains(QStringLiteral("Region Test.utfall")));
        QVERIFY(!m_window->showsStartPage());
    }

    void aPassphraseNobodyGivesOpensNothing()
    {
        m_window->document().setOfferedCredential({});
        m_window->openFile(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(DialogAnswers::asked().size(), 1, LongWaitMs);
        QVERIFY(m_window->showsStartPage());
    }

    void opensAndCloses()
    {
        openRegister();
        QVERIFY(!m_window->showsStartPage());
        QCOMPARE(m_window->currentPage(), PageId::Overview);
        QCOMPARE(m_settings->recentFiles().constFirst(), m_path);
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Region Test.utfall")));
        QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("contractName"))->text(),
                 test::sampleTerms().name);
        m_window->commands().trigger(commands::CloseRegister);
        QVERIFY(m_window->showsStartPage());
        QVERIFY(m_window->document().session() == nullptr);
    }

    void aMissingFileIsToldAndForgotten()
    {
        const QString gone = m_folder.filePath(QStringLiteral("gone.utfall"));
        m_settings->addRecentFile(gone);
        m_window->openFile(gone);
        QTRY_COMPARE_WITH_TIMEOUT(DialogAnswers::asked().size(), 1, LongWaitMs);
        QVERIFY(m_window->showsStartPage());
        QVERIFY(!m_settings->recentFiles().contains(gone));
    }

    void everyPageHasTitleAndQuestion()
    {
        for (const PageId id : allPages()) {
            const Page* page = m_window->page(id);
            QVERIFY(page != nullptr);
            QCOMPARE(page->id(), id);
            QCOMPARE(page->title(), pageTitle(id));
            QVERIFY2(!page->question().isEmpty(), qPrintable(pageKey(id)));
            QVERIFY2(page->question().endsWith(QLatin1Char('?')), qPrintable(page->question()));
        }
    }

    void keysShowPages()
    {
        openRegister();
        int number = 0;
        for (const PageId id : allPages()) {
            ++number;
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + number % 10),
                            Qt::ControlModifier);
            QCOMPARE(m_window->currentPage(), id);
        }
    }

    void navigationTakesArrows()
    {
        openRegister();
        auto* list = m_window->findChild<NavigationList*>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_window->currentPage(), PageId::Contract);
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(m_window->currentPage(), allPages().constLast());
    }

    void noShortcutIsGivenTwice()
    {
        QHash<QString, QList<Command>> given;
        for (const Command& command : m_window->commands().commands()) {
            QVERIFY2(!command.text.isEmpty() && !command.tip.isEmpty(), qPrintable(command.id));
            if (command.shortcut.isEmpty())
                continue;
            for (const Command& other : std::as_const(given[command.shortcut.toString()])) {
                const bool apart = command.page && other.page && *command.page != *other.page;
                QVERIFY2(apart, qPrintable(command.id + QStringLiteral(" and ") + other.id));
            }
            given[command.shortcut.toString()] << command;
        }
        QVERIFY(given.size() > 10);
    }

    void noMnemonicIsGivenTwiceInAMenu()
    {
        for (const QAction* top : m_window->menuBar()->actions()) {
            QSet<QChar> seen;
            for (const QAction* action : top->menu()->actions()) {
                const qsizetype at = action->text().indexOf(QLatin1Char('&'));
                if (at < 0)
                    continue;
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!seen.contains(letter), qPrintable(top->text() + QLatin1Char('/') + action->text()));
                seen.insert(letter);
            }
        }
    }

    void helpListsEveryShortcut()
    {
        const ShortcutDialog dialog(m_window->commands());
        const auto* table = dialog.findChild<TableView*>();
        QStringList keys;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            keys << table->model()->index(row, 0).data().toString();
        for (const Command& command : m_window->commands().commands()) {
            if (!command.shortcut.isEmpty())
                QVERIFY2(keys.contains(command.shortcut.toString(QKeySequence::NativeText)),
                         qPrintable(command.id));
        }
    }

    void searchFindsPagesAndCommands()
    {
        openRegister();
        m_window->commands().trigger(commands::Find);
        auto* search = m_window->findChild<QuickSearch*>();
        QTest::keyClicks(search, pageTitle(PageId::Payout));
        QCOMPARE(search->entries().constFirst(), pageTitle(PageId::Payout));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), PageId::Payout);
        QVERIFY(search->text().isEmpty());
        QTest::keyClicks(search, QStringLiteral("xyzzy"));
        QCOMPARE(search->entries().size(), 1); // what remains is the search among prepatients
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->entries().isEmpty() || search->text().isEmpty());
    }

    void tablesNeedAnOpenRegister()
    {
        const QStringList recent = m_window->settings().recentFiles();
        for (const QString& path : recent)
            m_window->settings().removeRecentFile(path);
        m_window->takeFiles({QStringLiteral("/tmp/results.csv")});
        QCOMPARE(DialogAnswers::asked().size(), 1);
        QVERIFY(m_window->showsStartPage());
    }

    void workDoneCanBeUndone()
    {
        openRegister();
        bool undone = false;
        Q_EMIT m_window->page(PageId::Overview)->workDone(QStringLiteral("3 rows changed"), [&undone] {
            undone = true;
        });
        InlineNotice* told = nullptr;
        for (InlineNotice* notice : m_window->findChildren<InlineNotice*>()) {
            if (notice->text() == QLatin1String("3 rows changed"))
                told = notice;
        }
        QVERIFY(told != nullptr);
        QVERIFY(told->isVisible());
        QTest::mouseClick(told->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(undone);
        QVERIFY(!told->isVisible());
    }

    void theDateHoldsForEveryPage()
    {
        openRegister();
        QSignalSpy arrived(&m_window->document(), &RegisterDocument::snapshotChanged);
        m_window->document().setAsOf(QDate(2027, 6, 30));
        QVERIFY(arrived.wait(LongWaitMs));
        QCOMPARE(m_window->document().snapshot()->attainment.asOf, QDate(2027, 6, 30));
    }

    void themeIsRemembered()
    {
        m_window->commands().trigger(QStringLiteral("view.theme.dark"));
        QVERIFY(Theme::current().isDark());
        QCOMPARE(m_settings->value(Setting::Theme).toString(), QStringLiteral("dark"));
        m_window->commands().trigger(QStringLiteral("view.theme.light"));
        QVERIFY(!Theme::current().isDark());
    }

private:
    void openRegister()
    {
        QSignalSpy ready(&m_window->document(), &RegisterDocument::snapshotChanged);
        m_window->openFile(m_path);
        QVERIFY(ready.wait(LongWaitMs));
    }

    QTemporaryDir m_folder;
    WorkContext m_context;
    QString m_path;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
