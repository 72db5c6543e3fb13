// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "core/contract/templates.h"
#include "core/register/contract_service.h"
#include "tests/gui/page_stage.h"
#include "ui/shell/main_window.h"
#include "ui/shell/register_document.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/wizards/new_register_keys_page.h"
#include "ui/wizards/new_register_wizard.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongWaitMs = 20'000;
const QDate Today(2026, 3, 17);
const QString Passphrase = u"sax tegel blåbär fönster vante"_s;

QPushButton* button(const QDialog& dialog, const char* name)
{
    return dialog.findChild<QPushButton*>(QLatin1String(name));
}

void writeCommissioner(QDialog& dialog)
{
    write(dialog, "organisation", u"Region Test"_s);
    write(dialog, "organisationNumber", u"232100-0131"_s);
}

/// Goes on until the step asks for the file.
void goToSummary(NewRegisterWizard& wizard)
{
    writeCommissioner(wizard);
    for (int step = 0; step < 3; ++step)
        click(wizard, "wizardNext");
}

/// From the summary through the keys.
void lockUp(NewRegisterWizard& wizard)
{
    click(wizard, "wizardNext");
    write(wizard, "passphrase", Passphrase);
    write(wizard, "passphraseAgain", Passphrase);
    click(wizard, "wizardNext");
    const auto* page = wizard.findChild<RecoveryKeyPage*>();
    write(wizard, "recoveryGroupTyped", page->key().groups().at(page->askedGroup() - 1).toLower());
}

QString told(const NewRegisterWizard& wizard)
{
    return wizard.notice().isVisible() ? wizard.notice().text() : QString();
}

} // namespace

/// The whole way to a register, and every way out of it.
class NewRegisterWizardTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        DialogAnswers::setTesting(true);
    }
    void init()
    {
        DialogAnswers::clear();
        QTest::failOnWarning(QRegularExpression(u"^No answer is prepared"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void makesARegisterThatOpens()
    {
        Settings settings(m_folder->filePath(u"settings.ini"_s));
        WorkContext context;
        context.clock = std::make_shared<FixedClock>(Today);
        context.user = u"test"_s;
        MainWindow window(settings, context);
        window.show();
        const QString path = m_folder->filePath(u"avtal.utfall"_s);
        DialogAnswers::push(filledIn([](QDialog& dialog) {
            auto& wizard = dynamic_cast<NewRegisterWizard&>(dialog);
            goToSummary(wizard);
            lockUp(wizard);
            click(wizard, "wizardNext");
            return accepted(wizard);
        }));
        DialogAnswers::Answer file;
        file.path = path;
        DialogAnswers::push(file);
        window.commands().trigger(commands::NewRegister);
        QTRY_VERIFY_WITH_TIMEOUT(window.document().snapshot() != nullptr, LongWaitMs);
        QVERIFY(!window.showsStartPage());
        QCOMPARE(settings.recentFiles().constFirst(), path);
        const ContractInfo contract = window.document().session()->contract().info().result().value();
        QCOMPARE(contract.organisation, u"Region Test"_s);
        QCOMPARE(contract.organisationNumber.digits(), u"2321000131"_s);
        QCOMPARE(contract.state, ContractState::Draft);
        QCOMPARE(contract.terms.start, QDate(2026, 4, 1)); // the template begins with the next month
        window.commands().trigger(commands::CloseRegister);
        const auto again = RegisterSession::open(path, context, security::Credential::passphrase(Passphrase));
        QVERIFY(again.ok());
    }

    void aFileThatCannotBeMadeIsTold()
    {
        Settings settings(m_folder->filePath(u"settings.ini"_s));
        WorkContext context;
        context.clock = std::make_shared<FixedClock>(Today);
        MainWindow window(settings, context);
        window.show();
        DialogAnswers::push(filledIn([](QDialog& dialog) {
            goToSummary(dynamic_cast<NewRegisterWizard&>(dialog));
            lockUp(dynamic_cast<NewRegisterWizard&>(dialog));
            click(dialog, "wizardNext");
            return accepted(dialog);
        }));
        DialogAnswers::Answer file;
        file.path = m_folder->filePath(u"ingen/mapp/avtal.utfall"_s);
        DialogAnswers::push(file);
        DialogAnswers::push({}); // what went wrong is told
        window.commands().trigger(commands::NewRegister);
        QTRY_COMPARE_WITH_TIMEOUT(DialogAnswers::asked().size(), 3, LongWaitMs);
        QVERIFY(window.showsStartPage());
        QVERIFY(settings.recentFiles().isEmpty());
    }

    void cancelLeavesNothing()
    {
        NewRegisterWizard untouched(Today);
        untouched.show();
        click(untouched, "wizardCancel");
        QVERIFY(!untouched.isVisible()); // nothing would be lost, so nothing is asked
        QVERIFY(DialogAnswers::asked().isEmpty());

        NewRegisterWizard wizard(Today);
        wizard.show();
        goToSummary(wizard);
        lockUp(wizard);
        DialogAnswers::push({}); // no file chosen: the wizard stays
        click(wizard, "wizardNext");
        QVERIFY(wizard.isVisible());
        QVERIFY(wizard.path().isEmpty());
        DialogAnswers::push({}); // stay
        click(wizard, "wizardCancel");
        QVERIFY(wizard.isVisible());
        DialogAnswers::Answer close;
        close.button = QMessageBox::Yes;
        DialogAnswers::push(close);
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QVERIFY(!wizard.isVisible());
        QCOMPARE(wizard.result(), int{QDialog::Rejected});
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void goingBackKeepsWhatWasWritten()
    {
        NewRegisterWizard wizard(Today);
        wizard.show();
        QVERIFY(!button(wizard, "wizardBack")->isVisible());
        goToSummary(wizard);
        QCOMPARE(wizard.currentStep(), 3);
        click(wizard, "wizardBack");
        write(wizard, "unitPrice", u"21000"_s);
        click(wizard, "wizardBack");
        click(wizard, "wizardNext"); // the same template does not write over the price
        QVERIFY(wizard.findChild<QLineEdit*>(u"unitPrice"_s)->text().startsWith(u"21"_s));
        click(wizard, "wizardNext");
        for (int step = 0; step < 3; ++step)
            click(wizard, "wizardBack");
        QCOMPARE(wizard.currentStep(), 0);
        QCOMPARE(wizard.findChild<QLineEdit*>(u"organisation"_s)->text(), u"Region Test"_s);
    }

    void everyTemplateLeadsToTheEnd_data()
    {
        QTest::addColumn<int>("row");
        const QList<ContractTemplate> templates = contractTemplates();
        QVERIFY(!templates.isEmpty());
        for (qsizetype i = 0; i < templates.size(); ++i)
            QTest::newRow(qPrintable(templates.at(i).id)) << static_cast<int>(i);
    }
    void everyTemplateLeadsToTheEnd()
    {
        QFETCH(int, row);
        NewRegisterWizard wizard(Today);
        wizard.show();
        writeCommissioner(wizard);
        click(wizard, "wizardNext");
        wizard.findChild<QListWidget*>(u"templates"_s)->setCurrentRow(row);
        click(wizard, "wizardNext");
        QCOMPARE(wizard.currentStep(), 2);
        click(wizard, "wizardNext");
        QVERIFY2(told(wizard).isEmpty(), qPrintable(told(wizard)));
        QCOMPARE(wizard.currentStep(), 3);
        lockUp(wizard);
        DialogAnswers::Answer file;
        file.path = m_folder->filePath(u"avtal.utfall"_s);
        DialogAnswers::push(file);
        click(wizard, "wizardNext");
        QCOMPARE(wizard.result(), int{QDialog::Accepted});
        QCOMPARE(wizard.path(), file.path);
    }

    void keysAreChosenWithCare()
    {
        NewRegisterWizard wizard(Today);
        wizard.show();
        goToSummary(wizard);
        click(wizard, "wizardNext");
        write(wizard, "passphrase", u"lösenord"_s);
        click(wizard, "wizardNext");
        QCOMPARE(wizard.currentStep(), 4);
        QVERIFY(!told(wizard).isEmpty());
        write(wizard, "passphrase", Passphrase);
        write(wizard, "passphraseAgain", Passphrase + u'x');
        click(wizard, "wizardNext");
        QCOMPARE(wizard.currentStep(), 4);
        write(wizard, "passphraseAgain", Passphrase);
        click(wizard, "wizardNext");
        QCOMPARE(wizard.currentStep(), 5);
        write(wizard, "recoveryGroupTyped", u"UUUU"_s);
        click(wizard, "wizardNext");
        QVERIFY(wizard.isVisible());
        QVERIFY(!told(wizard).isEmpty());
        QVERIFY(wizard.path().isEmpty());
    }

    void theKeyboardAloneIsEnough()
    {
        NewRegisterWizard wizard(Today);
        wizard.show();
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QCOMPARE(wizard.focusWidget()->objectName(), u"organisation"_s);
        QTest::keyClicks(wizard.focusWidget(), u"Region Test"_s);
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(wizard.focusWidget(), u"2321000131"_s);
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);
        QCOMPARE(wizard.currentStep(), 1);
        QCOMPARE(wizard.focusWidget()->objectName(), u"templates"_s);
    }

    /// Last, as it changes the language of the program.
    void errorsAreSwedish()
    {
        installLanguage(u"sv"_s);
        NewRegisterWizard wizard(Today);
        wizard.show();
        QCOMPARE(button(wizard, "wizardNext")->text(), u"Nästa"_s);
        QCOMPARE(button(wizard, "wizardCancel")->text(), u"Avbryt"_s);
        click(wizard, "wizardNext");
        QCOMPARE(wizard.currentStep(), 0);
        QVERIFY2(told(wizard).contains(u"kommun eller region"_s), qPrintable(told(wizard)));
        write(wizard, "organisation", u"Region Test"_s);
        write(wizard, "organisationNumber", u"232100-0132"_s);
        click(wizard, "wizardNext");
        QCOMPARE(wizard.currentStep(), 0);
        QVERIFY2(told(wizard).contains(u"kontrollsiffra"_s), qPrintable(told(wizard)));
        write(wizard, "organisationNumber", u"232100-0131"_s);
        click(wizard, "wizardNext");
        QVERIFY(told(wizard).isEmpty());
        click(wizard, "wizardNext");
        write(wizard, "goal", u"låg"_s);
        QVERIFY2(told(wizard).contains(u"Talet under Mål går inte att läsa"_s), qPrintable(told(wizard)));
        click(wizard, "wizardNext");
        QCOMPARE(wizard.currentStep(), 2);
        write(wizard, "goal", u"42"_s);
        QVERIFY(told(wizard).isEmpty());
    }
};

QTEST_MAIN(NewRegisterWizardTest)
#include "new_register_wizard_test.moc"
