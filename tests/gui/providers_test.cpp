// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/page_stage.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/provider_table_model.h"
#include "ui/pages/providers/providers_page.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/theme.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/people_link.h"
#include "ui/widgets/share_bar_delegate.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

const QString Nord = u"Friskvård Nord"_s;

QStringList names(PageStage& stage)
{
    return columnOf(stage, "providers", ProviderTableModel::Name);
}

QString cell(PageStage& stage, const QString& name, int column)
{
    const auto* table = stage.child<TableView>("providers");
    return table->model()->index(static_cast<int>(names(stage).indexOf(name)), column).data().toString();
}

void open(PageStage& stage, const QString& name)
{
    openRow(stage, "providers", ProviderTableModel::Name, name);
}

} // namespace

/// The page Providers as a coordinator uses it.
class ProvidersTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PageStage> m_stage;

    /// Nord has two people of whom one reached the goal; Syd has nobody; one person is without a provider.
    void showFilled()
    {
        m_stage->add(someProvider(u"5560000001"_s, Nord));
        m_stage->add(someProvider(u"2021000548"_s, u"Syd"_s));
        for (const QString& number : {u"189001012385"_s, u"189001022384"_s}) {
            Prepatient person = somebody(number, u"Test"_s, number);
            person.provider = OrganisationNumber::parse(u"5560000001").value();
            m_stage->add(person);
        }
        m_stage->add(somebody(u"189001032391"_s, u"Test"_s, u"Utan"_s));
        m_stage->addResults({{u"189001012385"_s, u"2028-02-03"_s, u"41,2"_s}});
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
        m_stage = stageOf<ProvidersPage>(QDate(2028, 7, 1));
    }
    void cleanup() { m_stage.reset(); }

    void modelKeepsItsPromises()
    {
        showFilled();
        ProviderTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setProviders(m_stage->snapshot()->providers);
        QCOMPARE(model.rowCount(), 2);
        model.setSnapshot(m_stage->snapshot());
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.row(2).provider);
        const int nord = model.rowOf(m_stage->snapshot()->providers.last().id);
        QVERIFY(nord >= 0);
        model.setSnapshot(nullptr);
        QCOMPARE(model.rowCount(), 2);
    }

    void showsCountsAndPayout()
    {
        showFilled();
        QCOMPARE(cell(*m_stage, Nord, ProviderTableModel::Listed), u"2"_s);
        QCOMPARE(cell(*m_stage, Nord, ProviderTableModel::Tested), u"1"_s);
        QCOMPARE(cell(*m_stage, Nord, ProviderTableModel::Reached), u"1"_s);
        QVERIFY(cell(*m_stage, Nord, ProviderTableModel::Attained).startsWith(u"50"_s));
        // 47 000 kr · (1 − 10 % of 2) = 37 600 kr
        QString amount = cell(*m_stage, Nord, ProviderTableModel::Amount);
        amount.removeIf([](QChar c) { return !c.isDigit(); });
        QCOMPARE(amount, u"37600"_s);
        QCOMPARE(cell(*m_stage, u"Without a provider"_s, ProviderTableModel::Listed), u"1"_s);
        QCOMPARE(cell(*m_stage, u"Without a provider"_s, ProviderTableModel::Amount), u"–"_s);
        const auto* table = m_stage->child<TableView>("providers");
        const QModelIndex bar = table->model()->index(static_cast<int>(names(*m_stage).indexOf(Nord)),
                                                      ProviderTableModel::Attained);
        QCOMPARE(bar.data(ShareBarDelegate::ShareRole).toDouble(), 0.5);
        QCOMPARE(bar.data(ShareBarDelegate::FloorRole).toDouble(), 0.1);
    }

    void leadsToItsPeople()
    {
        showFilled();
        open(*m_stage, Nord);
        PrepatientQuery asked;
        QString title;
        connect(&m_stage->page(), &Page::peopleRequested, this,
                [&](const PrepatientQuery& query, const QString& words) {
                    asked = query;
                    title = words;
                });
        click(m_stage->page(), "people");
        QVERIFY(asked.only.has_value());
        QCOMPARE(asked.only->size(), 2);
        QVERIFY(title.contains(Nord));
    }

    void emptyRegisterLeadsOn()
    {
        m_stage->show();
        EmptyState* shown = shownEmptyState(*m_stage);
        QVERIFY(shown != nullptr);
        QCOMPARE(shown->accessibleName(), u"No providers yet"_s);
        DialogAnswers::push(filledIn([](QDialog&) { return false; }));
        QTest::mouseClick(shown->stepButton(), Qt::LeftButton);
        QCOMPARE(DialogAnswers::asked(), QStringList{u"Add a provider"_s});
    }

    void addsAfterCorrections()
    {
        m_stage->show();
        QStringList wrong;
        DialogAnswers::push(filledIn([&wrong](QDialog& dialog) {
            click(dialog, "accept");
            const bool asks = fieldErrors(dialog).size() == 2;
            write(dialog, "number", u"556000-0002"_s);
            write(dialog, "name", Nord);
            write(dialog, "bankgiro", u"123-4567"_s);
            click(dialog, "accept");
            wrong = fieldErrors(dialog);
            write(dialog, "number", u"556000-0001"_s);
            write(dialog, "bankgiro", u"9912346"_s);
            click(dialog, "accept");
            return asks && accepted(dialog);
        }));
        m_stage->commands().trigger(commands::AddProvider);
        QTRY_COMPARE(names(*m_stage), QStringList{Nord});
        QCOMPARE(wrong.size(), 2);
        QVERIFY(wrong.first().contains(u"check digit"_s));
        QTRY_COMPARE(m_stage->child<FactList>("contact")->value(u"Bankgiro"_s), u"991-2346"_s);
        m_stage->undo();
        QTRY_COMPARE(names(*m_stage).size(), 0);
    }

    void editsAndTakesBack()
    {
        showFilled();
        open(*m_stage, u"Syd"_s);
        DialogAnswers::push(filledIn([](QDialog& dialog) {
            write(dialog, "name", u"Sydväst"_s);
            click(dialog, "accept");
            return accepted(dialog);
        }));
        click(m_stage->page(), "editProvider");
        QTRY_VERIFY(names(*m_stage).contains(u"Sydväst"_s));
        m_stage->undo();
        QTRY_VERIFY(names(*m_stage).contains(u"Syd"_s));
        QVERIFY(!names(*m_stage).contains(u"Sydväst"_s));
        const auto stored = m_stage->session().providers().all().result();
        QCOMPARE(stored->size(), 2);
        QVERIFY(std::ranges::any_of(*stored, [](const Provider& each) { return each.name == u"Syd"_s; }));
    }

    void theSameNumberTwiceIsRefusedInTheDialog()
    {
        showFilled();
        QString refusal;
        DialogAnswers::push(filledIn([&refusal](QDialog& dialog) {
            write(dialog, "number", u"5560000001"_s);
            write(dialog, "name", u"En till"_s);
            click(dialog, "accept");
            auto& form = static_cast<FormDialog&>(dialog);
            (void)QTest::qWaitFor([&form] { return !form.refusal().isEmpty(); });
            refusal = form.refusal();
            return false;
        }));
        m_stage->commands().trigger(commands::AddProvider);
        QVERIFY(refusal.contains(u"already"_s));
        QCOMPARE(names(*m_stage).size(), 3);
    }

    void removalIsRefusedWhileInUse()
    {
        showFilled();
        DialogAnswers::Answer yes;
        yes.button = QMessageBox::Yes;
        open(*m_stage, Nord);
        DialogAnswers::push(yes);
        click(m_stage->page(), "removeProvider");
        const auto told = [this] {
            for (const auto* label : m_stage->page().findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(u"named by a person"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(told());
        QVERIFY(names(*m_stage).contains(Nord));

        open(*m_stage, u"Syd"_s);
        DialogAnswers::push(yes);
        click(m_stage->page(), "removeProvider");
        QTRY_VERIFY(!names(*m_stage).contains(u"Syd"_s));
        m_stage->undo();
        QTRY_VERIFY(names(*m_stage).contains(u"Syd"_s));
    }
};

QTEST_MAIN(ProvidersTest)
#include "providers_test.moc"
