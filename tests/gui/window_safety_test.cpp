// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/audit_service.h"
#include "core/register/key_service.h"
#include "core/register/safekeeping_service.h"
#include "tests/gui/page_stage.h"
#include "tests/gui/sample_snapshot.h"
#include "tests/support/test_keys.h"
#include "ui/models/backup_table_model.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recovery_page.h"
#include "ui/shell/register_document.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_lock.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/table_view.h"
#include "ui/wizards/restore_wizard.h"
#include "ui/wizards/unlock_form.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongWaitMs = 20'000;
const QString FamilyName = u"Vintergatan"_s;
const QString GivenName = u"Stella"_s;
const QString Number = u"189001019802"_s; // one of Skatteverket's test numbers
const QString Passphrase = QString::fromUtf16(TestPassphrase);

/// Every text that a widget of the window holds, shown or not: what a screen reader, a tip or a painted row
/// could give away.
QStringList textsOf(const QWidget& window)
{
    QStringList texts{window.windowTitle()};
    const QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->statusTip() << widget->windowTitle();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            texts << edit->text();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
            for (const QStringList& row : rowsOf(*view))
                texts += row;
        }
    }
    return texts;
}

bool givesAway(const QWidget& window)
{
    const QStringList texts = textsOf(window);
    return std::ranges::any_of(texts, [](const QString& text) {
        return text.contains(FamilyName) || text.contains(GivenName) || text.contains(u"9802"_s);
    });
}

} // namespace

/// What keeps a register safe, clicked through in the window: lock, copies, restore, recovery, keys, and
/// reading beside somebody who writes.
class WindowSafetyTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    WorkContext m_context;
    QString m_path;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    void makeRegister(const security::NewKeys& keys = testKeys())
    {
        QFile::remove(m_path);
        const NewRegister content{u"Region Test"_s, OrganisationNumber::parse(u"5560000001").value(),
                                  sampleTerms()};
        const auto made = RegisterSession::create(m_path, content, m_context, keys);
        QVERIFY(made.ok());
        if (keys.recoveryConfirmed)
            QVERIFY((*made)->prepatients().save(somebody(Number, FamilyName, GivenName)).result().ok());
    }
    void openRegister()
    {
        QSignalSpy ready(&m_window->document(), &RegisterDocument::snapshotChanged);
        m_window->openFile(m_path);
        QVERIFY(ready.wait(LongWaitMs));
    }
    LockPage& lockPage() { return *m_window->findChild<LockPage*>(); }
    void unlockWith(const QString& passphrase)
    {
        lockPage().findChild<QLineEdit*>(u"secret"_s)->setText(passphrase);
        click(lockPage(), "unlock");
    }
    QStringList logged()
    {
        QStringList actions;
        const auto page = m_window->document().session()->audit().page({}).result();
        if (page) {
            for (const AuditLine& line : page->lines)
                actions << line.action;
        }
        return actions;
    }
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        DialogAnswers::setTesting(true);
        m_context.clock = std::make_shared<FixedClock>(QDate(2028, 9, 30));
        m_context.user = u"test"_s;
    }
    void init()
    {
        DialogAnswers::clear();
        QTest::failOnWarning(QRegularExpression(u"^No answer is prepared"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"Region Test.utfall"_s);
        makeRegister();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(*m_settings, m_context);
        m_window->document().setOfferedCredential(testCredential());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

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

    void copiesAreMadeAndListed()
    {
        openRegister();
        m_window->showPage(PageId::Security);
        auto* table = child<TableView>("copies");
        QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 0);
        m_window->commands().trigger(commands::BackUp);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, LongWaitMs);
        QCOMPARE(rowsOf(*table).constFirst().at(BackupTableModel::ReasonColumn), u"Made on demand"_s);
        QCOMPARE(rowsOf(*table).constFirst().at(BackupTableModel::CheckedColumn),
                 u"Checked when it was made"_s);
        QVERIFY(child<QLabel>("backupFolder")->text().contains(u"kopior"_s));
        QVERIFY(child<QPushButton>("openBackupFolder")->isEnabled());

        DialogAnswers::Answer file;
        file.path = m_folder->filePath(u"kopia.utfall"_s);
        DialogAnswers::push(file);
        m_window->commands().trigger(commands::SaveCopy);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file.path), LongWaitMs);
        QTRY_VERIFY(!m_window->isWorking());
    }

    void unverifiedCopiesSayThatTheyAre()
    {
        BackupTableModel model;
        QAbstractItemModelTester tester(&model);
        BackupInfo damaged;
        damaged.isVerified = false;
        model.setCopies({damaged});
        QCOMPARE(model.index(0, BackupTableModel::CheckedColumn).data().toString(), u"Not checked"_s);
        QCOMPARE(model.index(0, BackupTableModel::ReasonColumn).data().toString(),
                 u"Damaged register set aside"_s);
    }

    void restoringShowsWhatDiffersFirst()
    {
        openRegister();
        m_window->commands().trigger(commands::BackUp);
        QTRY_VERIFY_WITH_TIMEOUT(!safekeeping::backups(m_path).isEmpty(), LongWaitMs);
        RegisterSession& session = *m_window->document().session();
        QTRY_VERIFY(!m_window->isWorking());
        QVERIFY(
            session.prepatients().save(somebody(u"189001039800"_s, u"Annan"_s, u"Person"_s)).result().ok());

        DialogAnswers::push(filledIn([](QDialog& dialog) {
            auto& wizard = static_cast<RestoreWizard&>(dialog);
            click(wizard, "wizardNext");
            if (!QTest::qWaitFor([&] { return wizard.currentStep() == 1; }, LongWaitMs))
                return false;
            QStringList people;
            for (const QStringList& row : rowsOf(*wizard.findChild<TableView*>(u"comparison"_s))) {
                if (row.constFirst() == u"Prepatients"_s)
                    people = row.mid(1);
            }
            if (people != QStringList{u"2"_s, u"1"_s, u"−1"_s} &&
                people != QStringList{u"2"_s, u"1"_s, u"-1"_s})
                return false;
            click(wizard, "wizardNext");
            auto* secret = wizard.findChild<QLineEdit*>(u"secret"_s);
            auto* notice = wizard.findChild<InlineNotice*>(u"unlockNotice"_s);
            secret->setText(u"fel"_s);
            click(wizard, "wizardNext");
            if (!QTest::qWaitFor([&] { return notice->isVisible(); }, LongWaitMs))
                return false;
            secret->setText(Passphrase);
            click(wizard, "wizardNext");
            return QTest::qWaitFor([&] { return wizard.result() == QDialog::Accepted; }, LongWaitMs);
        }));
        QSignalSpy ready(&m_window->document(), &RegisterDocument::snapshotChanged);
        m_window->commands().trigger(commands::Restore);
        QVERIFY(ready.wait(LongWaitMs));
        QTRY_VERIFY(m_window->document().session() != nullptr);
        QCOMPARE(m_window->document().session()->prepatients().page({}).result()->all, 1);
        QVERIFY(std::ranges::any_of(textsOf(*m_window), [](const QString& text) {
            return text.contains(u"is restored from"_s) && text.contains(u"kept, checked"_s);
        }));
        // What stood there before was copied and checked.
        QVERIFY(std::ranges::any_of(safekeeping::backups(m_path), [](const BackupInfo& copy) {
            return copy.reason == BackupReason::Restore;
        }));
    }

    void aCrashIsToldOfBeforeAnythingElse()
    {
        QFile marker(storage::LockFile::pathFor(m_path));
        QVERIFY(marker.open(QIODevice::WriteOnly));
        marker.write(R"({"user":"anna","computer":"kontoret","process":1,"since":"2028-09-29T10:00:00Z"})");
        marker.close();
        openRegister();
        auto& page = m_window->recoveryPage();
        QVERIFY(page.isVisible());
        const auto* facts = page.findChild<FactList*>(u"recoveryFacts"_s);
        QVERIFY(facts->value(u"Open last"_s).contains(u"anna"_s));
        QVERIFY(facts->value(u"Checked now"_s).contains(u"Nothing is wrong"_s));
        click(page, "recoveryCopies");
        QCOMPARE(m_window->currentPage(), PageId::Security);
        QVERIFY(!page.isVisible());
        QVERIFY(m_window->page(PageId::Security)->isVisible());
    }

    void aDamagedFileOffersItsCopiesAndSalvage()
    {
        {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(8'192);
            file.write(QByteArray(static_cast<int>(file.size() / 2), '\xab'));
        }
        m_window->openFile(m_path);
        auto& page = m_window->recoveryPage();
        QTRY_VERIFY_WITH_TIMEOUT(page.isVisible(), LongWaitMs);
        QVERIFY(!page.findChild<QWidget*>(u"recoveryGoOn"_s)->isVisible());
        DialogAnswers::push(filledIn([this](QDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"secret"_s)->setText(Passphrase);
            DialogAnswers::Answer file;
            file.path = m_folder->filePath(u"räddat.utfall"_s);
            DialogAnswers::push(file);
            click(dialog, "wizardNext");
            auto* notice = dialog.findChild<InlineNotice*>();
            (void)QTest::qWaitFor([&] { return QFile::exists(file.path) || notice->isVisible(); },
                                  LongWaitMs);
            return false; // what can be saved hangs on what was hit
        }));
        click(page, "recoverySalvage");
        click(page, "recoveryBack");
        QVERIFY(m_window->showsStartPage());
    }

    void theSecondOpenerReadsOnly()
    {
        const auto writer = RegisterSession::open(m_path, m_context, testCredential());
        QVERIFY(writer.ok());
        DialogAnswers::Answer yes;
        yes.button = QMessageBox::Yes;
        DialogAnswers::push(yes);
        openRegister();
        QVERIFY2(DialogAnswers::asked().constFirst().contains(QSysInfo::machineHostName()),
                 qPrintable(DialogAnswers::asked().constFirst()));
        const auto* strip = child<InlineNotice>("readOnlyStrip");
        QVERIFY(strip->isVisible());
        QVERIFY(strip->text().contains(u"Reading only"_s));
        QVERIFY(strip->text().contains(QSysInfo::machineHostName()));
        for (const QString& id : {commands::ImportFiles, commands::AddPrepatient, commands::AddProvider,
                                  commands::Restore, commands::ChangePassphrase, commands::NewRecoveryKey}) {
            QVERIFY2(!m_window->commands().action(id)->isEnabled(), qPrintable(id));
            QCOMPARE(m_window->commands().action(id)->toolTip(), strip->text());
        }
        m_window->showPage(PageId::Prepatients);
        Page* page = m_window->page(PageId::Prepatients);
        QVERIFY(!page->findChild<QPushButton*>(u"editPerson"_s)->isEnabled());
        QVERIFY(m_window->commands().action(commands::BackUp)->isEnabled());

        m_window->commands().trigger(commands::CloseRegister);
        QVERIFY(m_window->commands().readOnlyReason().isEmpty());
        QVERIFY(page->findChild<QPushButton*>(u"editPerson"_s)->isEnabled());
    }

    void aForgottenPassphraseIsReplaced()
    {
        security::NewKeys keys = testKeys();
        makeRegister(keys);
        const QString next = u"sjutton vilda fåglar"_s;
        m_window->document().setOfferedCredential({});
        DialogAnswers::push(filledIn([&keys](QDialog& dialog) {
            click(dialog, "useRecoveryKey");
            dialog.findChild<QLineEdit*>(u"secret"_s)->setText(keys.recoveryKey.text());
            dialog.accept();
            return dialog.result() == QDialog::Accepted;
        }));
        DialogAnswers::push(filledIn([&next](QDialog& dialog) {
            write(dialog, "passphrase", next);
            write(dialog, "passphraseAgain", next);
            click(dialog, "accept");
            return accepted(dialog);
        }));
        openRegister();
        QTRY_COMPARE_WITH_TIMEOUT(DialogAnswers::asked().size(), 2, LongWaitMs);
        RegisterSession& session = *m_window->document().session();
        QVERIFY(!session.keys().verify(testCredential()).result().ok());
        QVERIFY(session.keys().verify(security::Credential::passphrase(next)).result().ok());
    }

    void nobodyIsStoredBeforeTheRecoveryKeyIsTypedBack()
    {
        security::NewKeys keys = testKeys();
        keys.recoveryConfirmed = false;
        makeRegister(keys);
        openRegister();
        DialogAnswers::push(filledIn([](QDialog&) { return false; }));
        m_window->commands().trigger(commands::AddPrepatient);
        QTRY_COMPARE_WITH_TIMEOUT(DialogAnswers::asked().size(), 1, LongWaitMs);
        QCOMPARE(DialogAnswers::asked().constFirst(), u"New recovery key"_s); // and not the person's form

        DialogAnswers::push(filledIn([](QDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"secret"_s)->setText(Passphrase);
            click(dialog, "accept");
            auto* typed = dialog.findChild<QLineEdit*>(u"recoveryGroupTyped"_s);
            if (!QTest::qWaitFor([&] { return typed->isVisible(); }, LongWaitMs))
                return false;
            typed->setText(u"0000"_s);
            click(dialog, "accept");
            if (dialog.result() == QDialog::Accepted)
                return false; // nothing was typed back yet
            // As somebody who reads the paper: the group that the question names.
            for (int group = 1; group <= security::RecoveryKey::GroupCount; ++group) {
                typed->setText(dialog.findChild<QLabel*>(u"recoveryGroup%1"_s.arg(group))->text());
                click(dialog, "accept");
                if (QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, 500))
                    return true;
            }
            return false;
        }));
        DialogAnswers::push(filledIn([](QDialog&) { return false; })); // now the person's form
        m_window->commands().trigger(commands::AddPrepatient);
        QTRY_COMPARE_WITH_TIMEOUT(DialogAnswers::asked().size(), 3, LongWaitMs);
        const auto slotList = m_window->document().session()->keys().slotList().result();
        QVERIFY(std::ranges::any_of(*slotList, [](const KeySlotInfo& slot) {
            return slot.isRecoveryKey && slot.confirmedAt.isValid();
        }));
    }

    void thePassphraseIsChangedInTheWindow()
    {
        openRegister();
        const QString next = u"sjutton vilda fåglar"_s;
        DialogAnswers::push(filledIn([&next](QDialog& dialog) {
            auto* secret = dialog.findChild<QLineEdit*>(u"secret"_s);
            secret->setText(u"fel"_s);
            write(dialog, "passphrase", next);
            write(dialog, "passphraseAgain", next);
            click(dialog, "accept");
            auto* button = dialog.findChild<QPushButton*>(u"accept"_s);
            if (!QTest::qWaitFor([&] { return button->isEnabled(); }, LongWaitMs))
                return false;
            if (dialog.result() == QDialog::Accepted)
                return false;
            secret->setText(Passphrase);
            click(dialog, "accept");
            return accepted(dialog);
        }));
        m_window->commands().trigger(commands::ChangePassphrase);
        QVERIFY(m_window->document()
                    .session()
                    ->keys()
                    .verify(security::Credential::passphrase(next))
                    .result()
                    .ok());
    }
};

QTEST_MAIN(WindowSafetyTest)
#include "window_safety_test.moc"
