// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/safekeeping_service.h"
#include "tests/gui/window_case.h"
#include "ui/models/backup_table_model.h"
#include "ui/shell/recovery_page.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/table_view.h"
#include "ui/wizards/restore_wizard.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

/// What keeps a register safe, clicked through in the window: copies, restore, recovery, keys, and reading
/// beside somebody who writes.
class WindowSafetyTest : public WindowCase
{
    Q_OBJECT
private Q_SLOTS:
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

        // Trying again while the other still writes changes nothing.
        DialogAnswers::push({});
        QSignalSpy refused(&m_window->document(), &RegisterDocument::openFailed);
        strip->findChild<QPushButton*>()->click();
        QVERIFY(refused.wait(LongWaitMs));
        QVERIFY(strip->isVisible());
        QVERIFY(m_window->document().session() != nullptr);

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
