// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_case.h"
#include "ui/shell/idle_watch.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QTimer>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

bool givesAway(const QWidget& window)
{
    const QStringList texts = textsOf(window);
    return std::ranges::any_of(texts, [](const QString& text) {
        return text.contains(FamilyName) || text.contains(GivenName) || text.contains(u"9802"_s);
    });
}

} // namespace

/// Locking the window, on demand and by itself, and coming back.
class WindowLockTest : public WindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void lockingWipesAndUnlockingComesBack()
    {
        openRegister();
        m_window->showPage(PageId::Prepatients);
        Page* page = m_window->page(PageId::Prepatients);
        auto* table = page->findChild<TableView*>(u"people"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto* search = page->findChild<QLineEdit*>();
        search->setText(FamilyName);
        QTest::keyClick(search, Qt::Key_Return);
        table->selectRow(0);
        Q_EMIT table->activated(table->currentIndex());
        auto* detail = page->findChild<ListDetail*>();
        QTRY_VERIFY(detail->isDetailOpen());
        QTRY_VERIFY(givesAway(*m_window));

        m_window->commands().trigger(commands::LockRegister);
        QVERIFY(m_window->windowLock().isLocked());
        QVERIFY(m_window->document().session() == nullptr); // and its keys with it
        QVERIFY(lockPage().isVisible());
        QVERIFY(!m_window->commands().action(commands::OpenRegister)->isEnabled());
        QVERIFY(!m_window->commands().action(commands::AddPrepatient)->isEnabled());
        QTRY_VERIFY(!givesAway(*m_window));

        unlockWith(Passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->windowLock().isLocked(), LongWaitMs);
        QCOMPARE(m_window->currentPage(), PageId::Prepatients);
        QCOMPARE(search->text(), FamilyName);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(detail->isDetailOpen());
        QTRY_VERIFY(table->selectionModel()->isRowSelected(0));
        QVERIFY(m_window->windowTitle().startsWith(u"Region Test.utfall"_s));
        const QStringList actions = logged();
        QVERIFY(actions.contains(u"register.locked"_s));
        QVERIFY(actions.contains(u"register.unlocked"_s));
    }

    void aWrongPassphraseIsSaidInPlace()
    {
        openRegister();
        m_window->commands().trigger(commands::LockRegister);
        auto* notice = lockPage().findChild<InlineNotice*>(u"unlockNotice"_s);
        for (int attempt = 0; attempt < 2; ++attempt) {
            unlockWith(u"fel"_s);
            QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), LongWaitMs);
            QCOMPARE(notice->text(), u"The passphrase is wrong. Try again."_s); // and no count of attempts
            QVERIFY(m_window->windowLock().isLocked());
        }
        QVERIFY(DialogAnswers::asked().isEmpty());
        unlockWith(Passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->windowLock().isLocked(), LongWaitMs);
    }

    void theOfferedPassphraseIsForgotten()
    {
        openRegister();
        m_window->commands().trigger(commands::LockRegister);
        m_window->openFile(m_path); // as by a file that is dropped
        QTest::qWait(50);
        QVERIFY(m_window->windowLock().isLocked());
        click(lockPage(), "openOther");
        QTRY_VERIFY(m_window->showsStartPage());
        DialogAnswers::push({}); // nobody answers
        m_window->openFile(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(DialogAnswers::asked().size(), 1, LongWaitMs);
        QVERIFY(m_window->showsStartPage());
    }

    void nobodyAtTheComputerLocks()
    {
        openRegister();
        qint64 now = 0;
        IdleWatch& watch = m_window->windowLock().watch();
        QCOMPARE(watch.limit(), 10); // unless somebody chose otherwise
        watch.setNow([&now] { return now; });
        now = 9 * 60'000;
        watch.look();
        QVERIFY(!m_window->windowLock().isLocked());
        QTest::keyClick(m_window.get(), Qt::Key_Shift); // somebody is there
        now = 18 * 60'000;
        watch.look();
        QVERIFY(!m_window->windowLock().isLocked());
        now = 19 * 60'000;
        watch.look();
        QVERIFY(m_window->windowLock().isLocked());
        unlockWith(Passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->windowLock().isLocked(), LongWaitMs);
        QVERIFY(logged().contains(u"register.locked-idle"_s));

        m_window->showPage(PageId::Security);
        auto* minutes = child<QComboBox>("lockAfter");
        minutes->setCurrentIndex(minutes->findData(0));
        Q_EMIT minutes->activated(minutes->currentIndex());
        QCOMPARE(watch.limit(), 0);
        now = 1'000 * 60'000;
        watch.look();
        QVERIFY(!m_window->windowLock().isLocked());
        watch.setNow([] { return 0; });
    }

    void whatWasTypedWaitsBehindTheLock()
    {
        openRegister();
        QDialog form(m_window.get());
        auto* edit = new QLineEdit(&form);
        form.open();
        edit->setText(u"halvfärdigt"_s);
        QTRY_COMPARE(QApplication::activeModalWidget(), &form);
        m_window->windowLock().lock(WindowLock::Cause::Idle);
        QVERIFY(m_window->windowLock().keepsRegisterOpen());
        QVERIFY(!form.isVisible());
        QVERIFY(lockPage().isVisible());
        QVERIFY(lockPage().findChild<InlineNotice*>(u"lockedWork"_s)->isVisible());
        unlockWith(u"fel"_s);
        auto* notice = lockPage().findChild<InlineNotice*>(u"unlockNotice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), LongWaitMs);
        QVERIFY(!form.isVisible());
        unlockWith(Passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(form.isVisible(), LongWaitMs);
        QCOMPARE(edit->text(), u"halvfärdigt"_s);
        QVERIFY(!m_window->windowLock().isLocked());
        form.reject();
    }

    void leavingTypedWorkIsAskedFor()
    {
        openRegister();
        QDialog form(m_window.get());
        form.open();
        QTRY_COMPARE(QApplication::activeModalWidget(), &form);
        m_window->windowLock().lock(WindowLock::Cause::Idle);
        DialogAnswers::push({}); // no
        click(lockPage(), "openOther");
        QVERIFY(m_window->windowLock().isLocked());
        QSignalSpy closed(&form, &QDialog::rejected);
        DialogAnswers::Answer yes;
        yes.button = QMessageBox::Yes;
        DialogAnswers::push(yes);
        click(lockPage(), "openOther");
        QTRY_VERIFY(m_window->showsStartPage());
        QCOMPARE(closed.size(), 1);
        QVERIFY(m_window->document().session() == nullptr);
        QVERIFY(!m_window->windowLock().isLocked());
    }

    void theRegisterIsClosedOnceNothingWaits()
    {
        openRegister();
        auto form = std::make_unique<QDialog>(m_window.get());
        form->open();
        QTRY_COMPARE(QApplication::activeModalWidget(), form.get());
        m_window->windowLock().lock(WindowLock::Cause::Idle);
        QVERIFY(m_window->windowLock().keepsRegisterOpen());
        form.reset(); // as a wizard that has done its work
        QTRY_VERIFY(!m_window->windowLock().keepsRegisterOpen());
        QVERIFY(m_window->windowLock().isLocked());
        QVERIFY(m_window->document().session() == nullptr);
    }

    void aDialogThatIsWaitedForGoesOnAfterTheLock()
    {
        DialogAnswers::setTesting(false);
        QDialog dialog(m_window.get());
        std::optional<HiddenDialogs> hidden;
        QTimer::singleShot(50, this, [&] {
            hidden.emplace();
            QVERIFY(!dialog.isVisible());
            QVERIFY(!hidden->isEmpty());
        });
        QTimer::singleShot(150, this, [&] { hidden->showAgain(); });
        QTimer::singleShot(250, this, [&] {
            QVERIFY(dialog.isVisible());
            dialog.accept();
        });
        QVERIFY(runDialog(dialog));
        DialogAnswers::setTesting(true);
    }
};

QTEST_MAIN(WindowLockTest)
#include "window_lock_test.moc"
