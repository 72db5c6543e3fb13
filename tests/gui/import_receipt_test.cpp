// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/audit_service.h"
#include "core/register/register_session.h"
#include "core/report/csv_writer.h"
#include "core/report/xlsx_writer.h"
#include "tests/gui/import_case.h"
#include "ui/pages/results/import_history_view.h"
#include "ui/pages/results/results_page.h"
#include "ui/shell/command_registry.h"
#include "ui/wizards/import_receipt_view.h"

#include <QFileInfo>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

const ReportStamp Stamp{QDateTime(QDate(2028, 1, 2), QTime(9, 30), Qt::UTC), u"granskare"_s, u"9.9"_s,
                        u"3 abc"_s};

} // namespace

/// The receipt of an import says the same whenever it is read, and leaves the register by way of the log.
class ImportReceiptTest final : public test::ImportCase
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        makeRegister();
        QVERIFY(m_register->take(ImportKind::Providers, {test::cohortFile(u"providers.csv"_s)}).ok());
    }

    void laterReceiptIsTheFirst_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("prepatients") << ImportKind::Prepatients
                                     << QStringList{test::cohortFile(u"prepatients.csv"_s)};
        QTest::newRow("two files of results")
            << ImportKind::Results
            << QStringList{test::cohortFile(u"results-1.csv"_s), test::cohortFile(u"results-2.csv"_s)};
        QTest::newRow("workbook") << ImportKind::Results << QStringList{u"svar.xlsx"_s};
    }

    void laterReceiptIsTheFirst()
    {
        QFETCH(const ImportKind, kind);
        QFETCH(QStringList, files);
        if (kind == ImportKind::Results)
            QVERIFY(m_register->take(ImportKind::Prepatients, {test::cohortFile(u"prepatients.csv"_s)}).ok());
        if (!files.constFirst().contains(u'/'))
            files = {workbook(files.constFirst())};
        const ImportReceiptFacts atOnce = receiptOf(files);
        QVERIFY(atOnce.totals.has_value());
        QVERIFY(atOnce.releasedRows.has_value());
        QVERIFY(!atOnce.reasons.isEmpty());
        qint64 rows = 0;
        for (const ReceiptFile& file : atOnce.files)
            rows += file.records.value_or(-1);
        QCOMPARE(rows, atOnce.counts.read);

        // What becomes of the rows afterwards is another matter.
        const auto waiting = m_register->session().imports().heldRows().result().value();
        for (const HeldRow& row : waiting)
            (void)m_register->session().imports().discard(row.id, u"Behövs inte"_s).result();
        m_wizard.reset();
        m_register->reopen();
        const ImportReceiptFacts later = receiptFromHistory(atOnce.batch);
        QCOMPARE(importReceiptText(later), importReceiptText(atOnce));
        QCOMPARE(importReceiptHtml(later, Stamp), importReceiptHtml(atOnce, Stamp));
        QCOMPARE(later.at, atOnce.at);
        QCOMPARE(later.files.constFirst().sheet, atOnce.files.constFirst().sheet);
        QCOMPARE(later.totals, atOnce.totals);
    }

    void receiptOfAnUndoneImportTellsWhoAndWhen()
    {
        const ImportReceiptFacts atOnce = receiptOf({test::cohortFile(u"prepatients.csv"_s)});
        DialogAnswers::push({QMessageBox::Yes, {}, {}});
        m_wizard->findChild<QPushButton*>(u"undoImport"_s)->click();
        auto* view = m_wizard->findChild<ImportReceiptView*>();
        QTRY_VERIFY(view->facts().undoneAt.isValid());
        const ImportReceiptFacts undone = view->facts();
        QCOMPARE(undone.counts, atOnce.counts);
        m_wizard.reset();
        m_register->reopen();
        QCOMPARE(importReceiptHtml(receiptFromHistory(atOnce.batch), Stamp),
                 importReceiptHtml(undone, Stamp));
    }

    void receiptIsPrinted()
    {
        (void)receiptOf({test::cohortFile(u"prepatients.csv"_s)});
        const QString path = m_register->folder() + u"/utskrift.pdf"_s;
        int printed = 0;
        DialogAnswers::push({QMessageBox::NoButton, {}, [&](QDialog& dialog) {
                                 auto* preview = dialog.findChild<QPrintPreviewWidget*>();
                                 QPrinter* printer = dynamic_cast<QPrintPreviewDialog&>(dialog).printer();
                                 printer->setOutputFormat(QPrinter::PdfFormat);
                                 printer->setOutputFileName(path);
                                 // The log has it before the paper does.
                                 printed = logged(u"batch.printed"_s);
                                 Q_EMIT preview->paintRequested(printer);
                                 return true;
                             }});
        m_wizard->findChild<QPushButton*>(u"printReceipt"_s)->click();
        QTRY_VERIFY(QFileInfo(path).size() > 1000);
        QCOMPARE(printed, 1);
        QCOMPARE(logged(u"batch.printed"_s), 1);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(8).startsWith("%PDF-"));

        const QString saved = m_register->folder() + u"/kvitto.pdf"_s;
        DialogAnswers::push({QMessageBox::NoButton, saved, {}});
        m_wizard->findChild<QPushButton*>(u"saveReceiptPdf"_s)->click();
        QTRY_VERIFY(QFileInfo(saved).size() > 1000);
        QCOMPARE(logged(u"batch.exported"_s), 1);
    }

    /// What an older program did not keep is not made up.
    void receiptFromAnOlderRegister()
    {
        const QString path = m_register->folder() + u"/register-v4.utfall"_s;
        QVERIFY(QFile::copy(QStringLiteral(UTFALL_SOURCE_DIR "/tests/data/register-v4.utfall"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto opened = RegisterSession::open(
            path, {std::make_shared<FixedClock>(Today), u"test"_s},
            security::Credential::passphrase(u"utfall-demo"_s, security::KdfCost::least()));
        QVERIFY(opened.ok());
        ImportService& imports = (*opened)->imports();
        const BatchInfo latest = imports.batches().result().value().constFirst();
        QCOMPARE(latest.files, QStringList{u"results.csv"_s});
        QVERIFY(!latest.receipt);
        const ImportReceiptFacts facts =
            receiptFacts(latest, imports.issuesOf(latest.id).result().value(), u"register-v4.utfall"_s);
        QVERIFY(!facts.totals && !facts.releasedRows && !facts.files.constFirst().records);
        QCOMPARE(facts.reasons.size(), 1);
        QVERIFY(importReceiptHtml(facts, Stamp).contains("earlier version"));
    }

private:
    /// Drives the wizard to its last step.
    ImportReceiptFacts receiptOf(const QStringList& files)
    {
        open();
        goTo(ImportWizard::Receipt, files);
        return m_wizard->findChild<ImportReceiptView*>()->facts();
    }

    int logged(const QString& action)
    {
        int count = 0;
        const auto page = m_register->session().audit().page({}).result();
        for (const AuditLine& line : page.value().lines)
            count += line.action == action;
        return count;
    }

    /// As the page of lab results shows it.
    ImportReceiptFacts receiptFromHistory(BatchId batch)
    {
        CommandRegistry commands;
        Command import;
        import.id = utfall::commands::ImportFiles;
        import.text = u"Import…"_s;
        commands.add(import);
        commands.setRegisterOpen(true);
        ResultsPage page(PageContext{commands, *m_settings, std::make_shared<FixedClock>(Today)});
        page.setSession(&m_register->session());
        page.setSnapshot(m_register->evaluate(Today));
        page.show();
        auto* history = page.findChild<ImportHistoryView*>();
        if (!QTest::qWaitFor([history] { return history->table()->model()->rowCount() > 0; }))
            qFatal("no history");
        history->choose(batch);
        ImportReceiptFacts facts;
        DialogAnswers::push({QMessageBox::NoButton, {}, [&facts](QDialog& dialog) {
                                 facts = dialog.findChild<ImportReceiptView*>()->facts();
                                 return true;
                             }});
        history->findChild<QPushButton*>(u"showReceipt"_s)->click();
        if (!QTest::qWaitFor([&facts] { return facts.batch.isValid(); }))
            qFatal("no receipt");
        page.setSession(nullptr);
        return facts;
    }

    /// Three results: one in order, one of somebody unknown, one without a unit.
    QString workbook(const QString& name)
    {
        const QString path = m_register->folder() + u'/' + name;
        const XlsxTable table{u"Svar maj"_s,
                              {u"personnummer"_s, u"provdatum"_s, u"analyskod"_s, u"värde"_s, u"enhet"_s},
                              {{u"195001182046"_s, u"2026-02-01"_s, u"NPU27300"_s, u"41,5"_s, u"mmol/mol"_s},
                               {u"189001019802"_s, u"2026-02-02"_s, u"NPU27300"_s, u"43"_s, u"mmol/mol"_s},
                               {u"195001182046"_s, u"2026-02-03"_s, u"NPU27300"_s, u"44"_s, {}}}};
        if (!writeWholeFile(path, xlsxOf(table)).ok())
            qFatal("a workbook cannot be written");
        return path;
    }
};

QTEST_MAIN(ImportReceiptTest)
#include "import_receipt_test.moc"
