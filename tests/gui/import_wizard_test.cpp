// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/audit_service.h"
#include "core/text/error_text.h"
#include "tests/gui/import_case.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/inline_notice.h"
#include "ui/wizards/import_wizard_plan.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

ImportCounts sumOf(const QList<BatchInfo>& batches)
{
    ImportCounts sum;
    for (const BatchInfo& batch : batches) {
        sum.read += batch.counts.read;
        sum.added += batch.counts.added;
        sum.held += batch.counts.held;
    }
    return sum;
}

} // namespace

/// The import wizard, driven as a person would on a real register.
class ImportWizardTest final : public test::ImportCase
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        makeRegister();
        open();
    }

    void takesInFilesOfEveryKindInOrder()
    {
        m_wizard->addFiles({test::cohortFile(u"results-1.csv"_s), test::cohortFile(u"exits.csv"_s),
                            test::cohortFile(u"switches.csv"_s), test::cohortFile(u"prepatients.csv"_s),
                            test::cohortFile(u"providers.csv"_s), test::cohortFile(u"results-2.csv"_s)});
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(m_wizard->draft().kinds(), QList<ImportKind>(ImportOrder.begin(), ImportOrder.end()));
        for (int part = 0; part < 5; ++part) {
            next()->click(); // files, or the receipt before
            QCOMPARE(m_wizard->currentStep(), int(ImportWizard::Reading));
            QTRY_VERIFY(next()->isEnabled());
            next()->click();
            QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Plan));
            next()->click();
            QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Receipt));
        }
        const QList<BatchInfo> batches = history();
        QCOMPARE(batches.size(), 5);
        QCOMPARE(batches.constFirst().files, QStringList({u"results-1.csv"_s, u"results-2.csv"_s}));
        for (const BatchInfo& batch : batches) {
            const ImportCounts& c = batch.counts;
            QCOMPARE(c.read, c.added + c.updated + c.duplicates + c.held + c.rejected);
        }
        QVERIFY(sumOf(batches).held > 0);
        QSignalSpy closed(m_wizard.get(), &QDialog::accepted);
        next()->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(DialogAnswers::asked().isEmpty());
    }

    void planShowsHeldRowsAndFilters()
    {
        takePeople();
        const qsizetype heldBefore = heldRows().size();
        goTo(ImportWizard::Plan, {resultsFile({u"189001019802;2026-02-01;NPU27300;41;mmol/mol;final"_s,
                                               u"195103181870;;NPU27300;41;mmol/mol;final"_s})});
        auto* issues = m_wizard->findChild<IssueList*>();
        QTRY_COMPARE(issues->table()->model()->rowCount(), 2);
        QCOMPARE(issues->reasons()->model()->rowCount(), 3);
        issues->reasons()->selectRow(1);
        QCOMPARE(issues->table()->model()->rowCount(), 1);
        issues->reasons()->selectRow(0);
        auto* text = child<QLineEdit>(u"issueText"_s);
        text->setText(u"provdatum"_s);
        QTRY_COMPARE(issues->table()->model()->rowCount(), 1);
        text->setText(u"no row says this"_s);
        QTRY_COMPARE(issues->table()->model()->rowCount(), 0);
        text->clear();
        QTRY_COMPARE(issues->table()->model()->rowCount(), 2);
        issues->chips()->setChosen({});
        issues->showOnly(Severity::Rejected);
        QCOMPARE(issues->table()->model()->rowCount(), 2); // no such chip: nothing is narrowed
        QCOMPARE(next()->text(), u"Import 2 row(s)"_s);
        QVERIFY(heldRows().size() == heldBefore); // planning changes nothing
    }

    void missingColumnIsMendedByMapping()
    {
        const QString path = write(u"lab.csv"_s, {u"personnummer;provdatum;analyskod;resultat;enhet;status"_s,
                                                  u"195001182046;2026-02-01;NPU27300;41;mmol/mol;final"_s});
        m_wizard->addFiles({path});
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(m_wizard->draft().files().constFirst().kind, std::optional(ImportKind::Results));
        QCOMPARE(m_wizard->draft().files().constFirst().missing, QStringList{u"värde"_s});
        next()->click();
        QCOMPARE(m_wizard->currentStep(), int(ImportWizard::Reading));
        QVERIFY(m_wizard->notice().isVisible());
        QVERIFY(m_wizard->notice().text().contains(u"värde"_s));
        QVERIFY(!next()->isEnabled());

        choose(child<QComboBox>(u"column.resultat"_s), u"value"_s);
        QVERIFY(!m_wizard->notice().isVisible());
        next()->click();
        QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Plan));

        // Back without loss: the choice stands, and a doubled column is told.
        back()->click();
        QCOMPARE(child<QComboBox>(u"column.resultat"_s)->currentData().toString(), u"value"_s);
        choose(child<QComboBox>(u"column.status"_s), u"value"_s);
        QVERIFY(m_wizard->notice().isVisible());
        QVERIFY(!next()->isEnabled());
    }

    void unreadableFilesAreToldWhereTheyStand()
    {
        m_wizard->addFiles(
            {write(u"empty.csv"_s, {}), m_register->folder() + u"/not-there.csv"_s, m_register->path()});
        const auto errors = [this] {
            QStringList codes;
            for (const ImportFileDraft& file : m_wizard->draft().files())
                codes << (file.error ? file.error->code : QString());
            return codes;
        };
        QTRY_COMPARE(errors(), QStringList({u"file-empty"_s, u"file-missing"_s, u"file-kind-register"_s}));
        QVERIFY(!next()->isEnabled());
    }

    void refusedFilesAreLogged()
    {
        const QString broken = write(u"Åsa Test.csv"_s, {});
        const auto refused = [this] {
            QList<AuditLine> lines = m_register->session().audit().page({}).result()->lines;
            lines.removeIf([](const AuditLine& line) { return line.action != u"batch.refused"_s; });
            return lines;
        };
        m_wizard->addFiles({broken});
        QTRY_COMPARE(refused().size(), 1);
        // The name of a file may be somebody's.
        QVERIFY(refused().constFirst().subject.isEmpty());
        QVERIFY(refused().constFirst().detail.isEmpty());
        const auto sealed = m_register->session().audit().open(refused().constFirst().sequence).result();
        QCOMPARE(sealed->value(u"files"_s), u"Åsa Test.csv"_s);
        QCOMPARE(sealed->value(u"reason"_s), text::describe(*m_wizard->draft().files().constFirst().error));

        m_wizard->addFiles({write(u"other.csv"_s, {u"a;b"_s, u"1;2"_s})});
        QTRY_VERIFY(!m_wizard->isWorking());
        QCOMPARE(refused().size(), 1);
    }

    void fileThatFitsNoKindAsks()
    {
        m_wizard->addFiles({write(u"other.csv"_s, {u"a;b"_s, u"1;2"_s})});
        QTRY_VERIFY(!m_wizard->isWorking());
        QVERIFY(!next()->isEnabled());
        auto* kind = child<QComboBox>(u"fileKind"_s);
        QCOMPARE(kind->currentIndex(), -1);
        kind->setCurrentIndex(kind->count() - 1);
        Q_EMIT kind->activated(kind->currentIndex());
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(m_wizard->draft().files().constFirst().kind, std::optional(ImportKind::Results));
    }

    void sameFileTwiceIsToldAndChangesNothing()
    {
        QVERIFY(m_register->take(ImportKind::Providers, {test::cohortFile(u"providers.csv"_s)}).ok());
        goTo(ImportWizard::Plan, {test::cohortFile(u"providers.csv"_s)});
        auto* plan = m_wizard->findChild<ImportPlanStep*>();
        auto* again = plan->findChild<InlineNotice*>();
        QTRY_VERIFY(again->isVisible());
        QTRY_VERIFY(again->text().contains(u"2027"_s));
        next()->click();
        QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Receipt));
        const ImportCounts counts = history().constFirst().counts;
        QCOMPARE(counts.duplicates, counts.read);
        QVERIFY(counts.read > 0);
    }

    void updatesAreShownBeforeAndAfter()
    {
        QVERIFY(m_register->take(ImportKind::Providers, {test::cohortFile(u"providers.csv"_s)}).ok());
        goTo(ImportWizard::Plan,
             {write(u"new-name.csv"_s,
                    {u"organisationsnummer;namn;metod"_s, u"5599990115;Elva procent AB;Gruppcoachning"_s})});
        const QAbstractItemModel* updates = m_wizard->findChild<ImportPlanStep*>()->updates()->model();
        QCOMPARE(updates->rowCount(), 1);
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            cells << updates->index(0, column).data().toString();
        QCOMPARE(cells, QStringList({u"2"_s, u"namn"_s, u"Tio procent AB"_s, u"Elva procent AB"_s}));
    }

    void percentIsAskedForAndDecides()
    {
        takePeople();
        const QString path = resultsFile({u"195001182046;2026-02-01;NPU27300;5,5;%;final"_s});
        goTo(ImportWizard::Reading, {path});
        const QList<QRadioButton*> choices = m_wizard->findChildren<QRadioButton*>();
        QCOMPARE(choices.size(), 3);
        QVERIFY(choices.constFirst()->isVisible());
        QVERIFY(choices.constFirst()->isChecked());
        next()->click();
        QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Plan));
        QCOMPARE(reasons(), QStringList{u"unit-ambiguous-percent"_s});
        back()->click();
        choices[1]->click();
        next()->click();
        QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Plan));
        QCOMPARE(reasons(), QStringList());
        QVERIFY(next()->isEnabled());
    }

    void percentIsNotAskedForOtherwise()
    {
        goTo(ImportWizard::Reading, {resultsFile({u"195001182046;2026-02-01;NPU27300;41;mmol/mol;final"_s})});
        QVERIFY(!m_wizard->findChildren<QRadioButton*>().constFirst()->isVisible());
    }

    void previewTellsTheTruth()
    {
        QStringList rows;
        for (int i = 0; i < 120; ++i)
            rows << u"195001182046;2026-02-01;NPU27300;41;mmol/mol;final"_s;
        goTo(ImportWizard::Reading, {resultsFile(rows)});
        auto* preview = child<TableView>(u"preview"_s);
        QCOMPARE(preview->model()->rowCount(), 50);
        bool isSaid = false;
        for (const QLabel* label : m_wizard->findChildren<QLabel*>())
            isSaid = isSaid || label->text() == u"Shows 50 of 120 rows."_s;
        QVERIFY(isSaid);
    }

    void separatorCanBeCorrected()
    {
        goTo(ImportWizard::Reading, {test::cohortFile(u"results-1.csv"_s)});
        auto* separator = child<QComboBox>(u"separator"_s);
        const auto pick = [separator](QChar c) {
            separator->setCurrentIndex(separator->findData(c));
            Q_EMIT separator->activated(separator->currentIndex());
        };
        pick(u',');
        QTRY_VERIFY(!m_wizard->isWorking());
        QVERIFY(!next()->isEnabled());
        QVERIFY(m_wizard->notice().isVisible());
        pick(u';');
        QTRY_VERIFY(next()->isEnabled());
        QVERIFY(!m_wizard->notice().isVisible());
    }

    void cancelLeavesNoTrace()
    {
        QStringList rows;
        for (int i = 0; i < 30'000; ++i)
            rows << u"195001182046;2026-02-01;NPU27300;41;mmol/mol;final;%1"_s.arg(i);
        const QString path = write(u"many.csv"_s, QStringList{u"personnummer;provdatum;analyskod;värde;enhet;"
                                                              u"status;provnummer"_s} +
                                                      rows);
        goTo(ImportWizard::Plan, {path});
        next()->click();
        m_wizard->reject(); // while it works: stops the work, not the wizard
        QVERIFY(m_wizard->isVisible());
        QTRY_VERIFY(!m_wizard->isWorking());
        QCOMPARE(m_wizard->currentStep(), int(ImportWizard::Plan));
        QVERIFY(m_wizard->notice().isVisible());
        QVERIFY(history().isEmpty());
        QVERIFY(heldRows().isEmpty());
    }

    void closingAsksOnlyWhenSomethingIsLost()
    {
        goTo(ImportWizard::Reading, {test::cohortFile(u"results-1.csv"_s)});
        m_wizard->reject();
        QVERIFY(!m_wizard->isVisible());
        QVERIFY(DialogAnswers::asked().isEmpty());

        open();
        goTo(ImportWizard::Reading, {test::cohortFile(u"results-1.csv"_s)});
        choose(child<QComboBox>(u"column.laboratorium"_s), QString());
        DialogAnswers::push({QMessageBox::Cancel, {}, {}});
        m_wizard->reject();
        QVERIFY(m_wizard->isVisible());
        DialogAnswers::push({QMessageBox::Yes, {}, {}});
        m_wizard->reject();
        QVERIFY(!m_wizard->isVisible());
        QCOMPARE(DialogAnswers::asked().size(), 2);
    }

    void receiptCopiesAndUndoes()
    {
        goTo(ImportWizard::Plan, {test::cohortFile(u"providers.csv"_s)});
        QSignalSpy undone(m_wizard.get(), &ImportWizard::undone);
        next()->click();
        QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Receipt));
        child<QPushButton>(u"copyReceipt"_s)->click();
        const QString receipt = QApplication::clipboard()->text();
        QVERIFY(receipt.contains(u"providers.csv"_s));
        QVERIFY(receipt.contains(u"SHA-256: "_s));

        auto* undo = child<QPushButton>(u"undoImport"_s);
        DialogAnswers::push({QMessageBox::Cancel, {}, {}});
        undo->click();
        QTRY_COMPARE(DialogAnswers::asked().size(), 1);
        QVERIFY(undo->isEnabled());
        DialogAnswers::push({QMessageBox::Yes, {}, {}});
        undo->click();
        QTRY_COMPARE(undone.size(), 1);
        QVERIFY(!undo->isEnabled());
        QVERIFY(history().constFirst().undoneAt.isValid());
    }

    void filesAreChosenInADialog()
    {
        DialogAnswers::push({QMessageBox::NoButton, test::cohortFile(u"exits.csv"_s), {}});
        child<QPushButton>(u"chooseFiles"_s)->click();
        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(m_wizard->draft().kinds(), QList{ImportKind::Exits});
        m_wizard->addFiles({test::cohortFile(u"exits.csv"_s)}); // twice is once
        QCOMPARE(m_wizard->draft().files().size(), 1);
    }

private:
    QPushButton* back() { return child<QPushButton>(u"wizardBack"_s); }

    static void choose(QComboBox* box, const QString& data)
    {
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }

    QString resultsFile(const QStringList& rows)
    {
        return write(u"results.csv"_s,
                     QStringList{u"personnummer;provdatum;analyskod;värde;enhet;status"_s} + rows);
    }
};

QTEST_MAIN(ImportWizardTest)
#include "import_wizard_test.moc"
