// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/import_case.h"
#include "tests/gui/page_stage.h"
#include "tests/unit/laboratory/xlsx_book.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

QByteArray cell(const char* place, const QByteArray& text)
{
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray sheet(const QList<QByteArray>& values)
{
    QByteArray rows = "<row r=\"1\">" + cell("A1", "personnummer") + cell("B1", "provdatum") +
                      cell("C1", "analyskod") + cell("D1", "värde") + cell("E1", "enhet") +
                      cell("F1", "status") + "</row>";
    int row = 1;
    for (const QByteArray& value : values) {
        const QByteArray number = QByteArray::number(++row);
        rows += "<row r=\"" + number + "\">" + cell(("A" + number).constData(), "195001182046") +
                cell(("B" + number).constData(), "2026-02-0" + number) +
                cell(("C" + number).constData(), "NPU27300") + cell(("D" + number).constData(), value) +
                cell(("E" + number).constData(), "mmol/mol") + cell(("F" + number).constData(), "final") +
                "</row>";
    }
    return test::XlsxBook{.rows = rows, .formats = {}, .strings = {}, .properties = {}, .afterRows = {}}
        .sheetPart();
}

/// Sheets "Maj" with one result and "Juni" with three, of which one has no number.
QByteArray bookOfTwoSheets()
{
    const test::XlsxBook book;
    test::XlsxMembers members = book.members();
    members = test::withMember(members, "xl/workbook.xml",
                               book.workbookPart("<sheet name=\"Maj\" sheetId=\"1\" r:id=\"rId1\"/>"
                                                 "<sheet name=\"Juni\" sheetId=\"2\" r:id=\"rId4\"/>"));
    members = test::withMember(
        members, "xl/_rels/workbook.xml.rels",
        test::relationships({test::relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
                             test::relationship("rId2", "styles", "styles.xml"),
                             test::relationship("rId3", "sharedStrings", "sharedStrings.xml"),
                             test::relationship("rId4", "worksheet", "worksheets/sheet2.xml")}));
    members = test::withMember(members, "xl/worksheets/sheet1.xml", sheet({"41"}));
    return test::zipped(test::withMember(members, "xl/worksheets/sheet2.xml", sheet({"42", "fyrtio", "43"})));
}

} // namespace

/// The import wizard by keyboard, clipboard and pointer.
class ImportInputTest final : public test::ImportCase
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        makeRegister();
        takePeople();
        open();
        m_wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    }

    void tabGoesInReadingOrder_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("files") << int(ImportWizard::Files)
                               << QStringList{u"chooseFiles"_s, u"fileKind"_s, u"removeFile"_s,
                                              u"wizardCancel"_s, u"wizardNext"_s};
        QTest::newRow("reading") << int(ImportWizard::Reading)
                                 << QStringList{u"sender"_s,           u"encoding"_s,
                                                u"separator"_s,        u"quote"_s,
                                                u"headerRecord"_s,     u"column.personnummer"_s,
                                                u"column.provdatum"_s, u"column.analyskod"_s,
                                                u"column.värde"_s,     u"column.enhet"_s,
                                                u"preview"_s,          u"wizardCancel"_s,
                                                u"wizardBack"_s,       u"wizardNext"_s};
        // Rows that wait can be put right, which is why the button is reached.
        QTest::newRow("plan") << int(ImportWizard::Plan)
                              << QStringList{u"issueText"_s,  u"reasons"_s,      u"issues"_s,
                                             u"correctRow"_s, u"wizardCancel"_s, u"wizardBack"_s,
                                             u"wizardNext"_s};
        QTest::newRow("receipt") << int(ImportWizard::Receipt)
                                 << QStringList{u"copyReceipt"_s,     u"printReceipt"_s, u"saveReceiptPdf"_s,
                                                u"saveReceiptHtml"_s, u"undoImport"_s,   u"receiptArea"_s,
                                                u"wizardNext"_s};
    }

    void tabGoesInReadingOrder()
    {
        QFETCH(const int, step);
        QFETCH(const QStringList, order);
        goTo(step, {results({u"41"_s, u"fyrtio"_s})});
        QTRY_VERIFY(next()->isEnabled());
        if (step == ImportWizard::Plan) {
            issues()->table()->selectRow(0);
            QVERIFY(child<QPushButton>(u"correctRow"_s)->isEnabled());
        }
        next()->setFocus();
        QStringList seen;
        do {
            QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Tab);
            seen << m_wizard->focusWidget()->objectName();
        } while (seen.constLast() != u"wizardNext" && seen.size() < 30);
        // The rest have no names; these come in this order.
        qsizetype from = 0;
        for (const QString& name : order.first(order.size() - 1)) {
            const qsizetype at = name.startsWith(u"wizard"_s) ? seen.indexOf(name) : seen.indexOf(name, from);
            QVERIFY2(at >= 0, qPrintable(name + u" in "_s + seen.join(u' ')));
            if (!name.startsWith(u"wizard"_s))
                from = at;
        }
        QCOMPARE(seen.constLast(), order.constLast());
    }

    void enterGoesOn()
    {
        m_wizard->addFiles({results({u"41"_s})});
        QTRY_VERIFY(next()->isEnabled());
        for (int step = ImportWizard::Files; step < ImportWizard::Receipt; ++step) {
            QTRY_VERIFY(next()->isEnabled());
            QVERIFY2(next()->isDefault(), qPrintable(QString::number(step)));
            if (step == ImportWizard::Files)
                next()->setFocus();
            QCOMPARE(m_wizard->focusWidget(), next());
            QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Return);
            QTRY_COMPARE(m_wizard->currentStep(), step + 1);
        }
        QVERIFY(next()->isDefault());
        QCOMPARE(m_wizard->focusWidget(), next());
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Enter);
        QVERIFY(!m_wizard->isVisible());
        QCOMPARE(batches(), 3);
    }

    /// Only the button says yes to a plan.
    void enterInThePlanDoesNotImport()
    {
        goTo(ImportWizard::Plan, {results({u"41"_s, u"fyrtio"_s})});
        for (QWidget* place : {static_cast<QWidget*>(child<QLineEdit>(u"issueText"_s)),
                               static_cast<QWidget*>(issues()->reasons())}) {
            place->setFocus();
            QTest::keyClick(place, Qt::Key_Return);
            QCOMPARE(m_wizard->currentStep(), int(ImportWizard::Plan));
            QVERIFY(!m_wizard->isWorking());
        }
        // In the list it opens the row, and on a button it presses that one.
        int opened = 0;
        const auto open = [&opened](QDialog&) {
            ++opened;
            return false;
        };
        issues()->table()->selectRow(0);
        issues()->table()->setFocus();
        DialogAnswers::push(test::filledIn(open));
        QTest::keyClick(issues()->table(), Qt::Key_Return);
        QTRY_COMPARE(opened, 1);
        auto* correct = child<QPushButton>(u"correctRow"_s);
        correct->setFocus();
        DialogAnswers::push(test::filledIn(open));
        QTest::keyClick(correct, Qt::Key_Return);
        QTRY_COMPARE(opened, 2);
        QCOMPARE(m_wizard->currentStep(), int(ImportWizard::Plan));
        QVERIFY(!m_wizard->isWorking());
        QCOMPARE(batches(), 2);
    }

    void escapeAsksWhenSomethingIsLost()
    {
        goTo(ImportWizard::Reading, {results({u"41"_s})});
        QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
        QVERIFY(!m_wizard->isVisible());
    }

    void rowsArePasted()
    {
        QApplication::clipboard()->setText(u"personnummer\tprovdatum\tanalyskod\tvärde\tenhet\n"
                                           "195001182046\t2026-02-01\tNPU27300\t41,5\tmmol/mol\n"
                                           "195103181870\t2026-02-02\tNPU27300\t43\tmmol/mol\n"_s);
        QTest::keyClick(m_wizard.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(m_wizard->draft().files().size(), 1);
        QCOMPARE(m_wizard->draft().files().constFirst().kind, std::optional(ImportKind::Results));
        QCOMPARE(m_wizard->draft().files().constFirst().peek->records, 2);
        go(ImportWizard::Receipt);
        QCOMPARE(lastCounts().added, 2);
    }

    /// Elsewhere in the wizard Ctrl+V belongs to the field one writes in.
    void pastingIsForTheFirstStep()
    {
        goTo(ImportWizard::Plan, {results({u"41"_s, u"fyrtio"_s})});
        QApplication::clipboard()->setText(u"fyrtio"_s);
        auto* text = child<QLineEdit>(u"issueText"_s);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(text->text(), u"fyrtio"_s);
        QTest::keyClick(m_wizard.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_wizard->draft().files().size(), 1);
    }

    void filesAreDropped()
    {
        const QString first = results({u"41"_s});
        const QString second = results({u"43"_s}, u"2.csv"_s);
        QVERIFY(drop(*m_wizard, {first}));
        QVERIFY(drop(*child<QPushButton>(u"chooseFiles"_s)->parentWidget(), {second}));
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(m_wizard->draft().files().size(), 2);
        QVERIFY(!drop(*m_wizard, {m_register->folder()})); // a folder is no file
        go(ImportWizard::Reading);
        QVERIFY(!drop(*m_wizard, {results({u"44"_s}, u"3.csv"_s)})); // too late
        QCOMPARE(m_wizard->draft().files().size(), 2);
    }

    void sheetIsChosenAndPlannedAgain()
    {
        const QString path = writeBytes(u"svar.xlsx"_s, bookOfTwoSheets());
        goTo(ImportWizard::Plan, {path});
        QCOMPARE(next()->text(), u"Import 1 row(s)"_s);
        child<QPushButton>(u"wizardBack"_s)->click();
        QCOMPARE(m_wizard->currentStep(), int(ImportWizard::Reading));
        auto* sheet = child<QComboBox>(u"sheet"_s);
        QVERIFY(sheet->isVisible());
        QCOMPARE(sheet->count(), 2);
        QCOMPARE(sheet->currentText(), u"Maj"_s);
        sheet->setFocus();
        QTest::keyClick(sheet, Qt::Key_Down);
        QTRY_VERIFY(!m_wizard->isWorking());
        QCOMPARE(sheet->currentText(), u"Juni"_s);
        QTRY_COMPARE(child<TableView>(u"preview"_s)->model()->rowCount(), 3);
        go(ImportWizard::Plan);
        QCOMPARE(next()->text(), u"Import 3 row(s)"_s);
        QCOMPARE(issues()->table()->model()->rowCount(), 1);
        go(ImportWizard::Receipt);
        QCOMPARE(lastCounts().added, 2);
        QVERIFY(child<QLabel>(u"receiptText"_s)->text().contains(u"Juni"_s));
    }

private:
    /// As a file manager does it; whether the widget takes the files.
    static bool drop(QWidget& target, const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        const QPoint middle = target.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent let(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &let);
        return true;
    }

    qsizetype batches() { return m_register->session().imports().batches().result().value().size(); }
    ImportCounts lastCounts()
    {
        return m_register->session().imports().batches().result().value().constFirst().counts;
    }

    /// Values of one person, one each day.
    QString results(const QStringList& values, const QString& name = u"1.csv"_s)
    {
        QStringList lines{u"personnummer;provdatum;analyskod;värde;enhet;status"_s};
        for (const QString& value : values)
            lines << u"195001182046;2026-02-%1;NPU27300;%2;mmol/mol;final"_s
                         .arg(lines.size(), 2, 10, QChar(u'0'))
                         .arg(value);
        return write(name, lines);
    }
};

QTEST_MAIN(ImportInputTest)
#include "import_input_test.moc"
