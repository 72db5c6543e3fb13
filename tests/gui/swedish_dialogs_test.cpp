// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QWizard>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using MakeDialog = std::function<std::unique_ptr<QWidget>()>;

std::unique_ptr<QWidget> everyButton()
{
    auto box = std::make_unique<QMessageBox>();
    for (int bit = QMessageBox::FirstButton; bit <= QMessageBox::LastButton; bit <<= 1)
        box->addButton(static_cast<QMessageBox::StandardButton>(bit));
    box->setDetailedText(u"x"_s);
    return box;
}

std::unique_ptr<QWidget> everyBoxButton()
{
    QDialogButtonBox::StandardButtons all;
    for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton; bit <<= 1)
        all |= static_cast<QDialogButtonBox::StandardButton>(bit);
    return std::make_unique<QDialogButtonBox>(all);
}

std::unique_ptr<QWidget> fileDialog(QFileDialog::AcceptMode mode)
{
    auto dialog = std::make_unique<QFileDialog>();
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(mode);
    return dialog;
}

/// Prints to a file, so that no printer needs to be there.
QPrinter& paper()
{
    static QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    return printer;
}

std::unique_ptr<QWidget> wizard()
{
    auto made = std::make_unique<QWizard>();
    made->setOptions(QWizard::HaveHelpButton | QWizard::HaveFinishButtonOnEarlyPages);
    made->addPage(new QWizardPage);
    made->addPage(new QWizardPage);
    return made;
}

/// The menu of a text field, which every form has.
std::unique_ptr<QWidget> textMenu()
{
    auto edit = std::make_unique<QTextEdit>();
    edit->createStandardContextMenu()->setParent(edit.get());
    return edit;
}

const QList<std::pair<const char*, MakeDialog>> Dialogs{
    {"message box", everyButton},
    {"button box", everyBoxButton},
    {"open a file", [] { return fileDialog(QFileDialog::AcceptOpen); }},
    {"save a file", [] { return fileDialog(QFileDialog::AcceptSave); }},
    {"print", [] { return std::make_unique<QPrintDialog>(&paper()); }},
    {"print preview", [] { return std::make_unique<QPrintPreviewDialog>(&paper()); }},
    {"wizard", wizard},
    {"text menu", textMenu}};

/// A text as a person reads it: without the mark of a mnemonic or a shortcut.
QString asRead(QString text)
{
    text.remove(u'&');
    return text.section(u'\t', 0, 0).trimmed();
}

bool hasWords(const QString& text)
{
    return std::ranges::count_if(text, [](QChar letter) { return letter.isLetter(); }) > 2;
}

/// Every text that the dialog shows or tells.
QSet<QString> textsOf(const QWidget& dialog)
{
    QSet<QString> texts;
    const auto note = [&texts](const QString& text) {
        if (hasWords(text))
            texts << asRead(text);
    };
    for (const auto* button : dialog.findChildren<QAbstractButton*>()) {
        note(button->text());
        note(button->toolTip());
    }
    for (const auto* label : dialog.findChildren<QLabel*>())
        note(label->text());
    for (const auto* group : dialog.findChildren<QGroupBox*>())
        note(group->title());
    for (const auto* action : dialog.findChildren<QAction*>())
        note(action->text());
    for (const auto* tabs : dialog.findChildren<QTabWidget*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            note(tabs->tabText(tab));
    }
    return texts;
}

/// Words that are the same in both languages.
const QSet<QString> SameInSwedish{u"OK"_s, u"Format:"_s, u"Normal"_s, u"Person"_s, u"x"_s, u"Start"_s};

} // namespace

/// Qt brings no Swedish of its own: our catalogue has to reach every standard dialog of the program.
class SwedishDialogsTest : public QObject
{
    Q_OBJECT
private:
    QHash<QString, QSet<QString>> m_english;

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto& [name, make] : Dialogs)
            m_english.insert(QLatin1String(name), textsOf(*make()));
        utfall::installLanguage(u"sv"_s);
    }

    void nothingIsLeftInEnglish_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < Dialogs.size(); ++i)
            QTest::newRow(Dialogs.at(i).first) << static_cast<int>(i);
    }
    void nothingIsLeftInEnglish()
    {
        QFETCH(int, index);
        const QSet<QString> english = m_english.value(QLatin1String(Dialogs.at(index).first));
        QVERIFY(english.size() > 1); // else nothing is compared
        const QSet<QString> swedish = textsOf(*Dialogs.at(index).second());
        QSet<QString> left = swedish & english;
        left.subtract(SameInSwedish);
        // Names of places, papers and printers come from the system.
        left.removeIf([](const QString& text) { return text.contains(u'/') || text.contains(u"mm"_s); });
        QVERIFY2(left.isEmpty(), qPrintable(QStringList(left.cbegin(), left.cend()).join(u" | "_s)));
    }

    void standardButtonsSayWhatTheyDo_data()
    {
        QTest::addColumn<int>("button");
        QTest::addColumn<QString>("text");
        QTest::newRow("ok") << int{QMessageBox::Ok} << u"OK"_s;
        QTest::newRow("cancel") << int{QMessageBox::Cancel} << u"Avbryt"_s;
        QTest::newRow("save") << int{QMessageBox::Save} << u"Spara"_s;
        QTest::newRow("close") << int{QMessageBox::Close} << u"Stäng"_s;
        QTest::newRow("yes") << int{QMessageBox::Yes} << u"Ja"_s;
        QTest::newRow("no") << int{QMessageBox::No} << u"Nej"_s;
        QTest::newRow("open") << int{QMessageBox::Open} << u"Öppna"_s;
    }
    void standardButtonsSayWhatTheyDo()
    {
        QFETCH(int, button);
        QFETCH(QString, text);
        QMessageBox box;
        const auto* added = box.addButton(static_cast<QMessageBox::StandardButton>(button));
        QCOMPARE(asRead(added->text()), text);
    }
};

QTEST_MAIN(SwedishDialogsTest)
#include "swedish_dialogs_test.moc"
