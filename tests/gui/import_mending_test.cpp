// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/audit_service.h"
#include "tests/gui/import_case.h"
#include "tests/gui/page_stage.h"
#include "ui/widgets/inline_notice.h"
#include "ui/wizards/mapping_profiles_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

const QString Person = QStringLiteral("195001182046");

bool acceptedBy(QDialog& dialog)
{
    test::click(dialog, "accept");
    return test::accepted(dialog);
}

void choose(QWidget& dialog, const char* field, const QVariant& data)
{
    auto* choice = dialog.findChild<QComboBox*>(QLatin1String(field));
    QVERIFY2(choice != nullptr, field);
    const int index = choice->findData(data);
    QVERIFY2(index >= 0, field);
    choice->setCurrentIndex(index);
    Q_EMIT choice->activated(index);
}

} // namespace

/// What is put right in the import wizard: codes, units, single rows, senders; and what is kept of it.
class ImportMendingTest final : public test::ImportCase
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        makeRegister();
        takePeople();
        open();
    }

    void codeIsMappedAndKeptForTheSender()
    {
        goTo(ImportWizard::Plan, {lab(u"1.csv"_s, {u"B-HbA1c;41;mmol/mol;Unilab"_s})});
        QCOMPARE(reasons(), QStringList{u"analysis-unknown"_s});
        QString proposed;
        DialogAnswers::push(test::filledIn([&proposed](QDialog& dialog) {
            proposed = dialog.findChild<QLineEdit*>(u"senderName"_s)->text();
            choose(dialog, "codeAnalysis", u"NPU27300"_s);
            return acceptedBy(dialog);
        }));
        child<QPushButton>(u"mapCode"_s)->click();
        QTRY_COMPARE(reasons(), QStringList());
        QCOMPARE(proposed, u"Unilab"_s);
        QVERIFY(m_wizard->notice().text().contains(u"fewer"_s));
        apply();
        const QList<MappingProfile> saved = profiles();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.constFirst().name, u"Unilab"_s);
        QCOMPARE(saved.constFirst().codes.value(u"B-HbA1c"_s).analysis, u"NPU27300"_s);
        QCOMPARE(saved.constFirst().columns.value(u"värde"_s), u"value"_s);

        // The next file of the sender: the profile is offered, and nothing is held.
        open();
        goTo(ImportWizard::Reading, {lab(u"2.csv"_s, {u"B-HbA1c;43;mmol/mol;Unilab"_s}, 12)});
        auto* suggestion = child<InlineNotice>(u"senderSuggestion"_s);
        QTRY_VERIFY(suggestion->isVisible());
        QVERIFY(suggestion->text().contains(u"Unilab"_s));
        suggestion->findChild<QPushButton*>()->click();
        QTRY_COMPARE(child<QComboBox>(u"sender"_s)->currentText(), u"Unilab"_s);
        QTRY_VERIFY(next()->isEnabled());
        next()->click();
        QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Plan));
        QCOMPARE(reasons(), QStringList());
    }

    void codeThatIsNoneOfTheContractsIsLeftOut()
    {
        goTo(ImportWizard::Plan, {lab(u"1.csv"_s, {u"GLUKOS;5,1;mmol/L;Unilab"_s})});
        DialogAnswers::push(test::filledIn([](QDialog& dialog) {
            choose(dialog, "codeAnalysis", QString());
            return acceptedBy(dialog);
        }));
        child<QPushButton>(u"mapCode"_s)->click();
        QTRY_COMPARE(reasons(), QStringList{u"analysis-left-out"_s});
        QVERIFY(!child<QPushButton>(u"mapCode"_s)->isEnabled());
    }

    void codeNeedsAMeaningAndTheSenderAName()
    {
        goTo(ImportWizard::Plan, {lab(u"1.csv"_s, {u"GLUKOS;5,1;mmol/L;"_s})});
        QStringList wrong;
        DialogAnswers::push(test::filledIn([&wrong](QDialog& dialog) {
            test::click(dialog, "accept");
            wrong = test::fieldErrors(dialog);
            return false;
        }));
        child<QPushButton>(u"mapCode"_s)->click();
        QCOMPARE(wrong.size(), 2);
        QCOMPARE(reasons(), QStringList{u"analysis-unknown"_s});
    }

    void unitIsStated_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("meant");
        QTest::newRow("left out") << QString() << u"41"_s << u"mmol/mol"_s;
        QTest::newRow("bare percent") << u"%"_s << u"5,9"_s << u"% NGSP"_s;
        QTest::newRow("of another kind") << u"g/L"_s << u"41"_s << u"mmol/mol"_s;
    }
    void unitIsStated()
    {
        QFETCH(QString, written);
        QFETCH(QString, value);
        QFETCH(QString, meant);
        goTo(ImportWizard::Plan, {lab(u"1.csv"_s, {u"NPU27300;%1;%2;Unilab"_s.arg(value, written)})});
        QVERIFY(reasons().constFirst().startsWith(u"unit-"_s));
        DialogAnswers::push(test::filledIn([&](QDialog& dialog) {
            choose(dialog, "writtenUnit", written);
            choose(dialog, "meantUnit", meant);
            return acceptedBy(dialog);
        }));
        child<QPushButton>(u"setUnit"_s)->click();
        QTRY_VERIFY(heldCount() == 0);
        apply();
        QCOMPARE(profiles().constFirst().units.value(written), meant);
    }

    void rowIsCorrectedInPlace()
    {
        goTo(ImportWizard::Plan,
             {lab(u"1.csv"_s, {u"NPU27300;fyrtio;mmol/mol;Unilab"_s, u"NPU27300;41;mmol/mol;Unilab"_s})});
        QCOMPARE(reasons(), QStringList{u"value-not-a-number"_s});
        QVERIFY(!child<QPushButton>(u"correctRow"_s)->isEnabled());
        issues()->table()->selectRow(0);
        DialogAnswers::push(test::filledIn([](QDialog& dialog) {
            test::write(dialog, "cell.value", u"40"_s);
            return acceptedBy(dialog);
        }));
        child<QPushButton>(u"correctRow"_s)->click();
        QTRY_COMPARE(reasons(), QStringList());
        QVERIFY(profiles().isEmpty()); // a row's correction is no sender's habit
        apply();
        QCOMPARE(history().constFirst().counts.added, 2);
    }

    void personIsFoundInTheRegister()
    {
        const QString path = write(u"1.csv"_s, {u"personnummer;provdatum;analyskod;värde;enhet;status"_s,
                                                u"189001019802;2026-02-01;NPU27300;41;mmol/mol;final"_s});
        goTo(ImportWizard::Plan, {path});
        QCOMPARE(reasons(), QStringList{u"person-unknown"_s});
        issues()->table()->selectRow(0);
        DialogAnswers::push(test::filledIn([](QDialog& dialog) {
            // By the number too: "a02" may stand in anybody's pseudonym.
            test::write(dialog, "findPerson", u"a02 195103181870"_s);
            test::click(dialog, "findPersonNow");
            auto* found = dialog.findChild<QListWidget*>(u"foundPeople"_s);
            if (!QTest::qWaitFor([found] { return found->count() == 1; }, 30'000))
                return false;
            Q_EMIT found->itemClicked(found->item(0));
            return acceptedBy(dialog);
        }));
        child<QPushButton>(u"correctRow"_s)->click();
        QTRY_COMPARE(reasons(), QStringList());
        apply();
        QCOMPARE(history().constFirst().counts.added, 1);
    }

    void unusualValueIsConfirmed()
    {
        goTo(ImportWizard::Plan, {lab(u"1.csv"_s, {u"NPU27300;6;mmol/mol;Unilab"_s})});
        QCOMPARE(reasons(), QStringList{u"value-implausible"_s});
        issues()->table()->selectRow(0);
        DialogAnswers::push(test::filledIn([](QDialog& dialog) {
            test::click(dialog, "plausible");
            return acceptedBy(dialog);
        }));
        child<QPushButton>(u"correctRow"_s)->click();
        QTRY_COMPARE(heldCount(), 0);
        apply();
        QCOMPARE(history().constFirst().counts.added, 1);
    }

    void filtersAndPlaceStayWhenPlannedAgain()
    {
        goTo(ImportWizard::Plan,
             {lab(u"1.csv"_s, {u"B-HbA1c;41;mmol/mol;Unilab"_s, u"NPU27300;41;;Unilab"_s,
                               u"NPU27300;x;mmol/mol;Unilab"_s, u"NPU27300;y;mmol/mol;Unilab"_s})});
        issues()->showReason(u"value-not-a-number"_s);
        QCOMPARE(issues()->table()->model()->rowCount(), 2);
        issues()->table()->selectRow(1);
        DialogAnswers::push(test::filledIn([](QDialog& dialog) {
            choose(dialog, "codeAnalysis", u"NPU27300"_s);
            return acceptedBy(dialog);
        }));
        child<QPushButton>(u"mapCode"_s)->click();
        QTRY_COMPARE(reasons().size(), 2);
        QCOMPARE(issues()->table()->model()->rowCount(), 2);
        QCOMPARE(issues()->table()->currentIndex().row(), 1);
    }

    void senderIsNamedAndSavedOnTheReadingStep()
    {
        goTo(ImportWizard::Reading, {lab(u"1.csv"_s, {u"NPU27300;41;mmol/mol;Unilab"_s})});
        QVERIFY(!child<QPushButton>(u"saveProfile"_s)->isEnabled());
        auto* sender = child<QComboBox>(u"sender"_s);
        DialogAnswers::push(test::filledIn([](QDialog& dialog) {
            test::write(dialog, "senderName", u"Södra lab"_s);
            return acceptedBy(dialog);
        }));
        sender->setCurrentIndex(sender->count() - 1);
        Q_EMIT sender->activated(sender->currentIndex());
        QVERIFY(child<QPushButton>(u"saveProfile"_s)->isEnabled());
        QVERIFY(profiles().isEmpty());
        child<QPushButton>(u"saveProfile"_s)->click();
        QTRY_COMPARE(profiles().size(), 1);
        QCOMPARE(profiles().constFirst().laboratory, u"Unilab"_s);
    }

    void laboratoryMessagesNeedNoColumns()
    {
        QString message = u"MSH|^~\\&|LAB|S|U|R|20260201||ORU^R01|1|P|2.5||||||UNICODE UTF-8\r"
                          "PID|1||195001182046^^^1.2.752.129.2.1.3.1^NI\r"
                          "OBR|1||P1|NPU27300^HbA1c|||20260201\r"
                          "OBX|1|NM|NPU27300^HbA1c||41|mmol/mol|||||F|||20260201\r"_s;
        const QString path = m_register->folder() + u"/svar.hl7"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(message.toUtf8());
        file.close();
        goTo(ImportWizard::Reading, {path});
        QVERIFY(child<QWidget>(u"messageCard"_s)->isVisible());
        QVERIFY(!child<QComboBox>(u"encoding"_s)->isVisible());
        QCOMPARE(child<QLabel>(u"fileFormat"_s)->text(), u"HL7 v2 messages"_s);
        QCOMPARE(child<TableView>(u"preview"_s)->model()->rowCount(), 1);
        next()->click();
        QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Plan));
        QCOMPARE(heldCount(), 0);
        apply();
        QCOMPARE(history().constFirst().content.constFirst().format, u"hl7v2"_s);
    }

    /// Remarks and the question about % at the same time leave the rows room in a window of 1280 × 800.
    void previewKeepsItsRoom()
    {
        QStringList lines{u"Leverans från Unilab"_s, u"Utskriven 2026-02-20"_s,
                          u"personnummer;provdatum;status;analyskod;värde;enhet;laboratorium"_s};
        for (int i = 0; i < 28; ++i)
            lines << u"%1;2026-02-%2;final;NPU27300;5,%3;%;Unilab"_s.arg(Person)
                         .arg(i % 28 + 1, 2, 10, QChar(u'0'))
                         .arg(i % 10);
        lines << u"Summa;;;;;;"_s;
        QCOMPARE(m_wizard->size(), QSize(1120, 760));
        goTo(ImportWizard::Reading, {write(u"lab.csv"_s, lines)});
        QVERIFY(child<QWidget>(u"percentCard"_s)->isVisible());
        auto* notes = child<QLabel>(u"fileNotes"_s);
        auto* all = child<QPushButton>(u"allNotes"_s);
        const auto wholeRows = [this] {
            auto* table = child<TableView>(u"preview"_s);
            return table->viewport()->height() / table->rowHeight(0);
        };
        QTRY_VERIFY2(wholeRows() >= 8, qPrintable(QString::number(wholeRows())));
        QVERIFY(all->isVisible());
        QVERIFY(!notes->text().contains(u'\n'));
        const QString first = notes->text();
        all->click();
        QCOMPARE(notes->text().split(u'\n').size(), 3);
        QVERIFY(notes->text().startsWith(first));
        all->click();
        QCOMPARE(notes->text(), first);
    }

    void tableIsPasted()
    {
        QMimeData data;
        data.setText(u"personnummer\tprovdatum\tanalyskod\tvärde\tenhet\tstatus\n"
                     "195001182046\t2026-02-01\tNPU27300\t41\tmmol/mol\tfinal\n"_s);
        QVERIFY(m_wizard->paste(data));
        QTRY_VERIFY(next()->isEnabled());
        const ImportFileDraft file = m_wizard->draft().files().constFirst();
        QCOMPARE(file.kind, std::optional(ImportKind::Results));
        QVERIFY(!(QFileInfo(file.path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        m_wizard.reset();
        QVERIFY(!QFileInfo::exists(file.path));
    }

    void copiedFilesArePasted()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(test::cohortFile(u"exits.csv"_s))});
        QVERIFY(m_wizard->paste(data));
        QTRY_VERIFY(next()->isEnabled());
        QMimeData nothing;
        nothing.setText(u" \n"_s);
        QVERIFY(!m_wizard->paste(nothing));
        QCOMPARE(m_wizard->draft().files().size(), 1);
    }

    void receiptIsSavedAndLogged()
    {
        goTo(ImportWizard::Plan, {lab(u"1.csv"_s, {u"NPU27300;41;mmol/mol;Unilab"_s})});
        apply();
        const QString text = child<QLabel>(u"receiptText"_s)->text();
        for (const QString& part : {u"1.csv"_s, u"SHA-256"_s, u"People: 1"_s, u"Sum of the numbers: 41"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(Person.right(10)));
        for (const char* shape : {"Pdf", "Html"}) {
            const QString path = m_register->folder() + u"/kvitto."_s + QString::fromLatin1(shape).toLower();
            DialogAnswers::push({QMessageBox::NoButton, path, {}});
            child<QPushButton>(u"saveReceipt"_s + QString::fromLatin1(shape))->click();
            QTRY_VERIFY(QFileInfo(path).size() > 1000);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("50011820"));
        }
        QStringList logged;
        const auto page = m_register->session().audit().page({}).result();
        for (const AuditLine& line : page->lines)
            logged << line.action;
        QCOMPARE(logged.count(u"batch.exported"_s), 2);
    }

    void profilesAreManaged()
    {
        MappingProfile profile;
        profile.name = u"Unilab"_s;
        profile.codes.insert(u"A1C"_s, {u"NPU27300"_s, PercentMeaning::Ngsp});
        QVERIFY(m_register->session().imports().saveProfile(profile).result().ok());
        MappingProfilesDialog dialog(m_register->session());
        dialog.show();
        auto* list = dialog.findChild<QListWidget*>(u"profiles"_s);
        QTRY_COMPARE(list->count(), 1);
        const QString path = m_register->folder() + u"/unilab.json"_s;
        DialogAnswers::push({QMessageBox::NoButton, path, {}});
        test::click(dialog, "exportProfile");
        QVERIFY(QFileInfo::exists(path));

        test::write(dialog, "profileName", u"Unilab Syd"_s);
        test::click(dialog, "saveProfileChanges");
        QTRY_COMPARE(profiles().value(0).name, u"Unilab Syd"_s);
        QCOMPARE(profiles().size(), 1);
        QTRY_COMPARE(list->item(0)->text(), u"Unilab Syd"_s);

        DialogAnswers::push({QMessageBox::NoButton, path, {}});
        test::click(dialog, "importProfile");
        QTRY_COMPARE(profiles().size(), 2);
        QTRY_COMPARE(list->count(), 2);
        QCOMPARE(profiles().constFirst(), profile);

        DialogAnswers::push({QMessageBox::Yes, {}, {}});
        test::click(dialog, "removeProfile");
        QTRY_COMPARE(profiles().size(), 1);
    }

    void renamedProfileStaysWithItsRows()
    {
        goTo(ImportWizard::Plan,
             {lab(u"1.csv"_s, {u"GLUKOS;5,1;mmol/L;Unilab"_s, u"B-HbA1c;41;mmol/mol;Unilab"_s})});
        DialogAnswers::push(test::filledIn([](QDialog& dialog) {
            choose(dialog, "senderCode", u"GLUKOS"_s);
            choose(dialog, "codeAnalysis", QString());
            return acceptedBy(dialog);
        }));
        child<QPushButton>(u"mapCode"_s)->click();
        QTRY_VERIFY(!reasons().contains(u"analysis-left-out"_s) || reasons().size() == 2);
        QTRY_VERIFY(reasons().contains(u"analysis-left-out"_s));
        apply();
        MappingProfile profile = profiles().constFirst();
        profile.name = u"Unilab Syd"_s;
        profile.codes.insert(u"B-HbA1c"_s, {u"NPU27300"_s, PercentMeaning::Unstated});
        QVERIFY(m_register->session().imports().saveProfile(profile, u"Unilab"_s).result().ok());
        QCOMPARE(history().constFirst().profile, u"Unilab Syd"_s);
        const auto waiting = m_register->session().imports().heldRows().result().value();
        QVERIFY(std::ranges::none_of(
            waiting, [](const HeldRow& row) { return row.issue.code == u"analysis-unknown"; }));
    }

private:
    void apply()
    {
        QTRY_VERIFY(next()->isEnabled());
        next()->click();
        QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Receipt));
    }

    qint64 heldCount()
    {
        const QStringList codes = reasons();
        return std::ranges::count_if(codes,
                                     [](const QString& code) { return code != u"converted-near-limit"; });
    }

    /// Final results of one person, one each day: code, value, unit, laboratory.
    QString lab(const QString& name, const QStringList& rows, int day = 1)
    {
        QStringList lines{u"personnummer;provdatum;status;analyskod;värde;enhet;laboratorium"_s};
        for (const QString& row : rows)
            lines << u"%1;2026-02-%2;final;%3"_s.arg(Person).arg(day++, 2, 10, QChar(u'0')).arg(row);
        return write(name, lines);
    }

    QList<MappingProfile> profiles() { return m_register->session().imports().profiles().result().value(); }
};

QTEST_MAIN(ImportMendingTest)
#include "import_mending_test.moc"
