// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/page_stage.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/prepatient_table_model.h"
#include "ui/pages/prepatients/prepatients_page.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/theme.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

// Skatteverket's test numbers.
const QString First = u"189001012385"_s;
const QString Second = u"189001022384"_s;
const QString Third = u"189001032391"_s;

QString textOf(PageStage& stage, const char* label)
{
    const auto* found = stage.child<QLabel>(label);
    return found != nullptr ? found->text() : QString();
}

QStringList names(PageStage& stage)
{
    return columnOf(stage, "people", PrepatientTableModel::Name);
}

void open(PageStage& stage, const QString& name)
{
    openRow(stage, "people", PrepatientTableModel::Name, name);
}

void choose(PageStage& stage, const QString& chip)
{
    auto* chips = stage.page().findChild<FilterChips*>();
    for (auto* button : chips->findChildren<QToolButton*>()) {
        if (button->accessibleName() == chip) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL("no such chip");
}

} // namespace

/// The page Prepatients as a coordinator uses it.
class PrepatientsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PageStage> m_stage;

    /// Three people: one reached the goal, one did not, one has no sample.
    void fill()
    {
        m_stage->add(someProvider(u"5560000001"_s, u"Friskvård Nord"_s));
        Prepatient first = somebody(First, u"Ahlgren"_s, u"Anna"_s);
        first.provider = OrganisationNumber::parse(u"5560000001").value();
        m_stage->add(first);
        Prepatient second = somebody(Second, u"Åkesson"_s, u"Bo"_s);
        second.intake = u"2"_s;
        m_stage->add(second);
        m_stage->add(somebody(Third, u"Öberg"_s, u"Cia"_s));
        m_stage->addResults({{First, u"2028-02-03"_s, u"41,2"_s}, {Second, u"2028-02-03"_s, u"44"_s}});
    }
    void showFilled()
    {
        fill();
        m_stage->show();
        QTRY_COMPARE(names(*m_stage).size(), 3);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        DialogAnswers::setTesting(true);
    }
    void init()
    {
        DialogAnswers::clear();
        m_stage = stageOf<PrepatientsPage>(QDate(2028, 7, 1));
    }
    void cleanup() { m_stage.reset(); }

    void emptyRegisterLeadsOn()
    {
        m_stage->show();
        EmptyState* shown = shownEmptyState(*m_stage);
        QVERIFY(shown != nullptr);
        QCOMPARE(shown->accessibleName(), u"No prepatients yet"_s);
        bool imported = false;
        m_stage->commands().setHandler(commands::ImportFiles, [&imported] { imported = true; });
        QTest::mouseClick(shown->stepButton(), Qt::LeftButton);
        QVERIFY(imported);
        DialogAnswers::push(filledIn([](QDialog&) { return false; }));
        QTest::mouseClick(shown->otherStepButton(), Qt::LeftButton);
        QTRY_COMPARE(DialogAnswers::asked(), QStringList{u"Add a prepatient"_s});
    }

    void addsAPersonAfterCorrections()
    {
        m_stage->add(someProvider(u"5560000001"_s, u"Friskvård Nord"_s));
        m_stage->show();
        DialogAnswers::push(filledIn([](QDialog& dialog) {
            click(dialog, "accept");
            const qsizetype missing = fieldErrors(dialog).size();
            write(dialog, "number", u"18900101-2386"_s);
            write(dialog, "givenName", u"Anna"_s);
            const QStringList wrong = fieldErrors(dialog);
            if (missing != 5 || !wrong.first().contains(u"check digit"_s))
                qWarning("unexpected: %d %s", static_cast<int>(missing), qPrintable(wrong.join(u'|')));
            write(dialog, "number", u"18900101-2385"_s);
            write(dialog, "familyName", u"Ahlgren"_s);
            write(dialog, "identifiedBy", u"Vårdcentralen"_s);
            write(dialog, "enrolled", u"2026-02-31"_s);
            click(dialog, "accept");
            const bool badDate = fieldErrors(dialog).size() == 1 && dialog.isVisible();
            write(dialog, "enrolled", u"2026-02-01"_s);
            write(dialog, "provider", u"Friskvård Nord"_s);
            write(dialog, "consent", u"2026-02-01"_s);
            write(dialog, "inclusionValue", u"44,5"_s);
            click(dialog, "accept");
            return missing == 5 && badDate && accepted(dialog);
        }));
        m_stage->commands().trigger(commands::AddPrepatient);
        QTRY_COMPARE(m_stage->done(), QStringList{u"The prepatient was added."_s});
        QTRY_COMPARE(names(*m_stage), QStringList{u"Ahlgren, Anna"_s});
        QTRY_COMPARE(m_stage->page().findChild<DetailPane*>()->accessibleName(), u"Ahlgren, Anna"_s);
        QCOMPARE(m_stage->child<FactList>("enrolmentFacts")->value(u"Provider then"_s), u"Friskvård Nord"_s);
        QVERIFY(m_stage->child<FactList>("enrolmentFacts")->value(u"Inclusion value"_s).contains(u"44"_s));
        m_stage->undo();
        QTRY_COMPARE(names(*m_stage).size(), 0);
    }

    void theSamePersonTwiceIsRefusedInTheDialog()
    {
        showFilled();
        QString refusal;
        DialogAnswers::push(filledIn([&refusal](QDialog& dialog) {
            write(dialog, "number", First);
            write(dialog, "givenName", u"Anna"_s);
            write(dialog, "familyName", u"Igen"_s);
            write(dialog, "identifiedBy", u"Vårdcentralen"_s);
            write(dialog, "enrolled", u"2026-02-01"_s);
            click(dialog, "accept");
            auto& form = static_cast<FormDialog&>(dialog);
            const bool refused = QTest::qWaitFor([&form] { return !form.refusal().isEmpty(); });
            refusal = form.refusal();
            return !(refused && dialog.isVisible());
        }));
        m_stage->commands().trigger(commands::AddPrepatient);
        QTRY_VERIFY(refusal.contains(u"already"_s));
        QCOMPARE(names(*m_stage).size(), 3);
    }

    void editsAndTakesBack()
    {
        showFilled();
        open(*m_stage, u"Öberg, Cia"_s);
        DialogAnswers::push(filledIn([](QDialog& dialog) {
            write(dialog, "city", u"Uppsala"_s);
            click(dialog, "accept");
            return accepted(dialog);
        }));
        click(m_stage->page(), "editPerson");
        const auto* identity = m_stage->child<FactList>("identityFacts");
        QTRY_COMPARE(identity->value(u"Address"_s), u"Uppsala"_s);
        m_stage->undo();
        QTRY_COMPARE(identity->value(u"Address"_s), QString());
    }

    void anEmptiedFieldIsToldAndNothingChanges()
    {
        showFilled();
        open(*m_stage, u"Öberg, Cia"_s);
        DialogAnswers::Answer close;
        close.button = QMessageBox::Yes;
        DialogAnswers::push(filledIn([&close](QDialog& dialog) {
            write(dialog, "familyName", {});
            click(dialog, "accept");
            DialogAnswers::push(close);
            dialog.reject();
            return false;
        }));
        click(m_stage->page(), "editPerson");
        QTRY_COMPARE(DialogAnswers::asked(),
                     (QStringList{u"Edit a prepatient"_s, u"Close without saving?"_s}));
        QVERIFY(m_stage->done().isEmpty());
    }

    void wronglyEnrolledNeedsTheEvaluator()
    {
        showFilled();
        open(*m_stage, u"Ahlgren, Anna"_s);
        QCOMPARE(textOf(*m_stage, "personStatus"), u"Reached, final"_s);
        bool stopped = false;
        DialogAnswers::push(filledIn([&stopped](QDialog& dialog) {
            write(dialog, "exitReason", u"Wrongly enrolled"_s);
            write(dialog, "exitDate", u"2028-06-01"_s);
            click(dialog, "accept");
            stopped = fieldErrors(dialog).size() == 1;
            click(dialog, "evaluatorConsent");
            click(dialog, "accept");
            return accepted(dialog);
        }));
        click(m_stage->page(), "addExit");
        QVERIFY(stopped);
        QTRY_COMPARE(textOf(*m_stage, "personStatus"), u"Removed by an exit"_s);
        QVERIFY(textOf(*m_stage, "personWhy").contains(u"wrongly enrolled"_s));
        m_stage->undo();
        QTRY_COMPARE(textOf(*m_stage, "personStatus"), u"Reached, final"_s);
    }

    void addsAndRemovesAChangeOfProvider()
    {
        showFilled();
        open(*m_stage, u"Åkesson, Bo"_s);
        const auto* facts = m_stage->child<FactList>("outcomeFacts");
        QCOMPARE(facts->value(u"Provider that counts"_s), u"Without a provider"_s);
        DialogAnswers::push(filledIn([](QDialog& dialog) {
            click(dialog, "accept");
            const bool asks = fieldErrors(dialog).size() == 1;
            write(dialog, "switchDate", u"2027-01-10"_s);
            write(dialog, "switchProvider", u"Friskvård Nord"_s);
            click(dialog, "accept");
            return asks && accepted(dialog);
        }));
        click(m_stage->page(), "addSwitch");
        QTRY_COMPARE(facts->value(u"Provider that counts"_s), u"Friskvård Nord"_s);
        m_stage->undo();
        QTRY_COMPARE(facts->value(u"Provider that counts"_s), u"Without a provider"_s);
    }

    void heldPersonIsAdmittedWithAReason()
    {
        Prepatient held = somebody(First, u"Ahlgren"_s, u"Anna"_s);
        held.consent = QDate();
        m_stage->add(held);
        m_stage->show();
        open(*m_stage, u"Ahlgren, Anna"_s);
        QCOMPARE(textOf(*m_stage, "personStatus"), u"Held back"_s);
        DialogAnswers::push(filledIn([](QDialog& dialog) {
            click(dialog, "accept");
            const bool asks = fieldErrors(dialog).size() == 1;
            write(dialog, "admitReason", u"Samtycke finns på papper"_s);
            click(dialog, "accept");
            return asks && accepted(dialog);
        }));
        click(m_stage->page(), "admitPerson");
        QTRY_COMPARE(textOf(*m_stage, "personStatus"), u"No sample, final"_s);
        QVERIFY(m_stage->child<FactList>("enrolmentFacts")
                    ->value(u"Admitted because"_s)
                    .contains(u"Samtycke finns på papper"_s));
    }

    void removesAfterAQuestion()
    {
        showFilled();
        open(*m_stage, u"Öberg, Cia"_s);
        DialogAnswers::Answer yes;
        yes.button = QMessageBox::Yes;
        DialogAnswers::push(yes);
        click(m_stage->page(), "removePerson");
        QTRY_COMPARE(names(*m_stage), (QStringList{u"Ahlgren, Anna"_s, u"Åkesson, Bo"_s}));
        QVERIFY(!m_stage->page().findChild<DetailPane*>()->isVisible());
    }

    void filtersNarrowAndClear()
    {
        showFilled();
        choose(*m_stage, u"Reached the goal"_s);
        QTRY_COMPARE(names(*m_stage), QStringList{u"Ahlgren, Anna"_s});
        choose(*m_stage, u"No sample"_s);
        QTRY_COMPARE(names(*m_stage), QStringList{u"Öberg, Cia"_s});
        auto* search = m_stage->page().findChild<QLineEdit*>();
        QTest::keyClicks(search, u"ahlgren"_s);
        QTRY_COMPARE(names(*m_stage).size(), 0);
        auto* table = m_stage->child<TableView>("people");
        QTRY_VERIFY(table->emptyState()->isVisible());
        QCOMPARE(table->emptyState()->accessibleName(), u"Nobody matches the filters"_s);
        QTest::mouseClick(table->emptyState()->stepButton(), Qt::LeftButton);
        QTRY_COMPARE(names(*m_stage).size(), 3);
        QVERIFY(search->text().isEmpty());
        QVERIFY(!table->emptyState()->isVisible());
    }

    void sortsByTheHeading()
    {
        showFilled();
        QCOMPARE(names(*m_stage), (QStringList{u"Ahlgren, Anna"_s, u"Åkesson, Bo"_s, u"Öberg, Cia"_s}));
        auto* header = m_stage->child<TableView>("people")->horizontalHeader();
        const auto clickHeading = [header](int column) {
            const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        };
        clickHeading(PrepatientTableModel::Name);
        QTRY_COMPARE(names(*m_stage), (QStringList{u"Öberg, Cia"_s, u"Åkesson, Bo"_s, u"Ahlgren, Anna"_s}));
        clickHeading(PrepatientTableModel::Status);
        QCOMPARE(header->sortIndicatorSection(), int{PrepatientTableModel::Name});
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        clickHeading(PrepatientTableModel::Intake);
        QTRY_COMPARE(names(*m_stage).last(), u"Åkesson, Bo"_s);
    }

    void showsThePeopleOfAnotherPage()
    {
        showFilled();
        PrepatientQuery query;
        query.only = QList<Pseudonym>{};
        for (const PersonOutcome& person : m_stage->snapshot()->attainment.people) {
            if (person.tested)
                query.only->append(person.pseudonym);
        }
        m_stage->page().showPeople(query, u"2 tested"_s);
        QTRY_COMPARE(names(*m_stage), (QStringList{u"Ahlgren, Anna"_s, u"Åkesson, Bo"_s}));
        QVERIFY(m_stage->child<QWidget>("givenPeople")->isVisible());
        choose(*m_stage, u"Reached the goal"_s);
        QTRY_COMPARE(names(*m_stage), QStringList{u"Ahlgren, Anna"_s});
    }

    void protectedPeopleStayHidden()
    {
        Prepatient hidden = somebody(First, u"Ahlgren"_s, u"Anna"_s);
        hidden.protection = Protection::Sekretessmarkering;
        hidden.identity.address = u"Hemliga vägen 1"_s;
        m_stage->add(hidden);
        m_stage->show();
        open(*m_stage, u"Protected person"_s);
        bool asksNumber = true;
        DialogAnswers::push(filledIn([&asksNumber](QDialog& dialog) {
            asksNumber = dialog.findChild<QLineEdit*>(u"number"_s)->isVisible();
            for (const auto* edit : dialog.findChildren<QLineEdit*>())
                asksNumber = asksNumber || edit->text().contains(u"Ahlgren"_s);
            write(dialog, "method", u"samtal"_s);
            click(dialog, "accept");
            return accepted(dialog);
        }));
        click(m_stage->page(), "editPerson");
        QTRY_COMPARE(m_stage->child<FactList>("enrolmentFacts")->value(u"Method then"_s), u"samtal"_s);
        QVERIFY(!asksNumber);
        for (const auto* label : m_stage->page().findChildren<QLabel*>()) {
            QVERIFY(!label->text().contains(u"Ahlgren"_s) && !label->text().contains(u"2385"_s));
            QVERIFY(!label->text().contains(u"Hemliga"_s));
        }
        const auto page = m_stage->session().prepatients().page({}).result();
        const auto kept = m_stage->session().prepatients().detail(page->rows.first().id).result();
        QCOMPARE(kept->person.identity.familyName, u"Ahlgren"_s);
        QCOMPARE(kept->person.identity.address, u"Hemliga vägen 1"_s);
    }

    void closedRegisterLeavesNothing()
    {
        showFilled();
        open(*m_stage, u"Ahlgren, Anna"_s);
        m_stage->page().setSession(nullptr);
        QCOMPARE(names(*m_stage).size(), 0);
        QVERIFY(!m_stage->page().findChild<DetailPane*>()->isVisible());
    }
};

QTEST_MAIN(PrepatientsTest)
#include "prepatients_test.moc"
