// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/prepatient_service.h"
#include "core/report/csv_writer.h"
#include "core/report/xlsx_writer.h"
#include "tests/gui/import_case.h"
#include "tests/gui/page_stage.h"
#include "tests/gui/visible_texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include <functional>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

const QString Open = QStringLiteral("195001182046");
const QString Hidden = QStringLiteral("195103181870");
const QString Unknown = QStringLiteral("189001019802");

bool acceptedBy(QDialog& dialog)
{
    test::click(dialog, "accept");
    return test::accepted(dialog);
}

} // namespace

/// In the import wizard protected people are as hidden as everywhere, whichever file names them.
class ImportProtectedTest final : public test::ImportCase
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        makeRegister();
        takePeople();
        protect(Hidden);
        open();
    }

    void previewHidesTheNumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("twelve digits") << u"195103181870"_s;
        QTest::newRow("hyphen") << u"19510318-1870"_s;
        QTest::newRow("ten digits") << u"510318-1870"_s;
        QTest::newRow("no signs") << u"5103181870"_s;
        QTest::newRow("other dash") << u"510318\u20131870"_s;
        QTest::newRow("space") << u"19510318 1870"_s;
    }

    void previewHidesTheNumber()
    {
        QFETCH(const QString, number);
        goTo(ImportWizard::Reading,
             {write(u"1.csv"_s,
                    {u"personnummer;namn;provdatum;analyskod;värde;enhet;status;provnummer"_s,
                     number + u";Gömd Exempelgren;2026-02-01;NPU27300;41;mmol/mol;final;HEMLIGT-1"_s,
                     Open + u";Synlig Exempelgren;2026-02-01;NPU27300;43;mmol/mol;final;P-2"_s})});
        auto* preview = child<TableView>(u"preview"_s);
        QTRY_COMPARE(preview->model()->rowCount(), 2);
        const QList<QStringList> rows = test::rowsOf(*preview);
        const QString hidden = u"Protected person"_s;
        QCOMPARE(rows.constFirst(), (QStringList{hidden, hidden, u"2026-02-01"_s, u"NPU27300"_s, u"41"_s,
                                                 u"mmol/mol"_s, u"final"_s, hidden}));
        QCOMPARE(rows.constLast().constFirst(), Open);
        verifyHidden({number, u"Gömd"_s, u"HEMLIGT"_s});

        // A header that feeds nothing tells no more than one that feeds the number.
        auto* column = child<QComboBox>(u"column.personnummer"_s);
        column->setCurrentIndex(0);
        Q_EMIT column->activated(0);
        verifyHidden({number, u"Gömd"_s});
    }

    void workbookIsHiddenToo()
    {
        const QString path = m_register->folder() + u"/1.xlsx"_s;
        QVERIFY(writeWholeFile(path, xlsxOf({u"Svar"_s,
                                             {u"personnummer"_s, u"provdatum"_s, u"analyskod"_s, u"värde"_s,
                                              u"enhet"_s, u"kommentar"_s},
                                             {{u"195103181870"_s, u"2026-02-01"_s, u"NPU27300"_s, u"41"_s,
                                               u"mmol/mol"_s, u"ring 070-1740600"_s},
                                              {Open, u"2026-02-01"_s, u"NPU27300"_s, u"41"_s, u"mmol/mol"_s,
                                               u"som 195103181870"_s}}}))
                    .ok());
        goTo(ImportWizard::Reading, {path});
        QTRY_COMPARE(child<TableView>(u"preview"_s)->model()->rowCount(), 2);
        verifyHidden({Hidden, u"070-1740600"_s});
    }

    void fileWithoutAHeaderHidesItsFirstRow()
    {
        m_wizard->addFiles({write(u"1.csv"_s, {Hidden + u";2026-02-01;NPU27300;41;mmol/mol;Gömd"_s,
                                               Open + u";2026-02-01;NPU27300;41;mmol/mol;Synlig"_s})});
        auto* kind = [&] {
            QComboBox* found = nullptr;
            (void)QTest::qWaitFor([&] {
                return (found = m_wizard->findChild<QComboBox*>(u"fileKind"_s)) && found->isEnabled();
            });
            return found;
        }();
        QVERIFY(kind != nullptr);
        if (kind->currentIndex() < 0) {
            kind->setCurrentIndex(kind->findData(static_cast<int>(ImportKind::Results)));
            Q_EMIT kind->activated(kind->currentIndex());
        }
        QTRY_VERIFY(next()->isEnabled());
        next()->click();
        QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Reading));
        QTRY_VERIFY(!m_wizard->isWorking());
        verifyHidden({Hidden, u"Gömd"_s});
    }

    void correctingARowHidesTheNumber()
    {
        goTo(ImportWizard::Plan, {held(Hidden)});
        issues()->table()->selectRow(0);
        DialogAnswers::push(test::filledIn([](QDialog& dialog) {
            // What is not about the person can be put right.
            if (dialog.findChild<QWidget*>(u"protectedRow"_s) == nullptr ||
                dialog.findChild<QLineEdit*>(u"cell.personalNumber"_s) != nullptr ||
                dialog.findChild<QLineEdit*>(u"findPerson"_s) != nullptr)
                return false;
            verifyHidden({Hidden, u"HEMLIGT"_s});
            test::write(dialog, "cell.value", u"40"_s);
            return acceptedBy(dialog);
        }));
        child<QPushButton>(u"correctRow"_s)->click();
        QTRY_COMPARE(reasons(), QStringList());
        verifyHidden({Hidden, u"HEMLIGT"_s});
        next()->click();
        QTRY_COMPARE(m_wizard->currentStep(), int(ImportWizard::Receipt));
        QCOMPARE(m_register->session().imports().batches().result().value().constFirst().counts.added, 1);
        verifyHidden({Hidden, u"HEMLIGT"_s});
    }

    void otherRowsShowTheirNumber()
    {
        goTo(ImportWizard::Plan, {held(Open)});
        issues()->table()->selectRow(0);
        bool shown = false;
        DialogAnswers::push(test::filledIn([&shown](QDialog& dialog) {
            auto* number = dialog.findChild<QLineEdit*>(u"cell.personalNumber"_s);
            shown = number != nullptr && number->text() == Open &&
                    dialog.findChild<QWidget*>(u"protectedRow"_s) == nullptr;
            test::write(dialog, "cell.value", u"40"_s);
            return acceptedBy(dialog);
        }));
        child<QPushButton>(u"correctRow"_s)->click();
        QTRY_COMPARE(reasons(), QStringList());
        QVERIFY(shown);
    }

    /// A number that was put right stays put right, unseen, until somebody takes it back.
    void hiddenCorrectionIsKeptAndCanBeTakenBack()
    {
        goTo(ImportWizard::Plan, {held(Unknown)});
        correct([](QDialog& dialog) {
            test::write(dialog, "findPerson", Hidden);
            test::click(dialog, "findPersonNow");
            auto* found = dialog.findChild<QListWidget*>(u"foundPeople"_s);
            if (!QTest::qWaitFor([found] { return found->count() == 1; }))
                return false;
            Q_EMIT found->itemClicked(found->item(0));
            return acceptedBy(dialog);
        });
        correct([](QDialog& dialog) {
            if (dialog.findChild<QLineEdit*>(u"cell.personalNumber"_s) != nullptr)
                return false;
            test::write(dialog, "cell.unit", u"mmol/mol "_s);
            return acceptedBy(dialog);
        });
        verifyHidden({Hidden});
        correct([](QDialog& dialog) {
            test::click(dialog, "takeBackHidden");
            return acceptedBy(dialog);
        });
        QString number;
        correct([&number](QDialog& dialog) {
            number = dialog.findChild<QLineEdit*>(u"cell.personalNumber"_s)->text();
            return acceptedBy(dialog);
        });
        QCOMPARE(number, Unknown);
    }

private:
    void protect(const QString& number)
    {
        PrepatientService& people = m_register->session().prepatients();
        PrepatientQuery query;
        query.text = number;
        const auto found = people.page(query).result();
        QVERIFY(found.ok() && found->rows.size() == 1);
        Prepatient person = people.detail(found->rows.constFirst().id).result().value().person;
        person.protection = Protection::FingeradeUppgifter;
        QVERIFY(people.save(person).result().ok());
    }

    void correct(const std::function<bool(QDialog&)>& fill)
    {
        issues()->table()->selectRow(0);
        bool corrected = false;
        DialogAnswers::push(test::filledIn([&](QDialog& dialog) { return (corrected = fill(dialog)); }));
        child<QPushButton>(u"correctRow"_s)->click();
        QTRY_VERIFY(corrected);
        QTRY_VERIFY(!m_wizard->isWorking());
    }

    static void verifyHidden(const QStringList& secrets)
    {
        const QString texts = test::visibleTexts();
        for (const QString& secret : secrets) {
            const qsizetype at = texts.indexOf(secret, 0, Qt::CaseInsensitive);
            QVERIFY2(at < 0, qPrintable(texts.mid(at - 60, 140)));
        }
    }

    /// One row whose value cannot be read.
    QString held(const QString& number)
    {
        return write(u"1.csv"_s, {u"personnummer;provdatum;analyskod;värde;enhet;status;provnummer"_s,
                                  number + u";2026-02-01;NPU27300;fyrtio;mmol/mol;final;HEMLIGT-1"_s});
    }
};

QTEST_MAIN(ImportProtectedTest)
#include "import_protected_test.moc"
