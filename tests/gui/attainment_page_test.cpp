// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/format.h"
#include "tests/gui/page_stage.h"
#include "tests/gui/sample_snapshot.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/attainment/attainment_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

const QString Nord = u"Friskvård Nord"_s;
constexpr int ListedColumn = 1;
constexpr int ReachedColumn = 5;

QString cell(const TableView& table, const QString& name, int column)
{
    for (const QStringList& row : rowsOf(table)) {
        if (row.constFirst() == name)
            return row.at(column);
    }
    return {};
}

} // namespace

/// The page Attainment as an evaluator uses it.
class AttainmentPageTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PageStage> m_stage;

    TableView* providers() { return tableNamed(m_stage->page(), u"By provider"_s); }
    TableView* intakes() { return tableNamed(m_stage->page(), u"By intake"_s); }
    KeyFigure* share() { return m_stage->page().findChildren<KeyFigure*>().constFirst(); }
    ChartCard* overTime()
    {
        const QList<ChartCard*> cards = m_stage->page().findChildren<ChartCard*>();
        const auto found = std::ranges::find_if(
            cards, [](const ChartCard* card) { return card->view()->spec().title.contains(u"time"_s); });
        return found == cards.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        DialogAnswers::setTesting(true);
    }

    /// Nord has two people of whom one reached the goal, in intakes 1 and 2; one is without a provider.
    void init()
    {
        DialogAnswers::clear();
        m_stage = stageOf<AttainmentPage>(QDate(2028, 7, 1), sampleTerms());
        m_stage->add(someProvider(u"5560000001"_s, Nord));
        const QStringList numbers{u"189001012385"_s, u"189001022384"_s, u"189001032391"_s};
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            Prepatient person = somebody(numbers.at(i), u"Test"_s, numbers.at(i));
            person.intake = i == 0 ? u"1"_s : u"2"_s;
            if (i < 2)
                person.provider = OrganisationNumber::parse(u"5560000001").value();
            m_stage->add(person);
        }
        m_stage->addResults(
            {{numbers.at(0), u"2028-02-03"_s, u"41,2"_s}, {numbers.at(1), u"2028-02-03"_s, u"44"_s}});
        m_stage->show();
        QTRY_VERIFY(overTime() != nullptr);
    }
    void cleanup() { m_stage.reset(); }

    void countsByProviderAndIntake()
    {
        QCOMPARE(providers()->model()->rowCount(), 2);
        QCOMPARE(cell(*providers(), Nord, ListedColumn), u"2"_s);
        QCOMPARE(cell(*providers(), Nord, ReachedColumn), u"1"_s);
        QCOMPARE(cell(*providers(), u"Without provider"_s, ListedColumn), u"1"_s);
        QCOMPARE(cell(*providers(), u"Without provider"_s, ReachedColumn), u"0"_s);
        QCOMPARE(intakes()->model()->rowCount(), 2);
        QCOMPARE(cell(*intakes(), u"1"_s, ReachedColumn), u"1"_s);
        QCOMPARE(cell(*intakes(), u"2"_s, ListedColumn), u"2"_s);
        QCOMPARE(share()->number(), text::decimal(Fraction(100, 3), 1));
    }

    void figuresFollowTheDate()
    {
        m_stage->setAsOf(QDate(2028, 1, 1));
        QCOMPARE(cell(*providers(), Nord, ReachedColumn), u"0"_s);
        QVERIFY(share()->accessibleName().contains(u"preliminary"_s));
        m_stage->setAsOf(QDate(2028, 7, 1));
        QCOMPARE(cell(*providers(), Nord, ReachedColumn), u"1"_s);
    }

    void aRowOpensItsPeople()
    {
        QSignalSpy asked(&m_stage->page(), &Page::peopleRequested);
        for (TableView* table : {providers(), intakes()}) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                table->setCurrentIndex(table->model()->index(row, 0));
                QTest::keyClick(table, Qt::Key_Return);
                const QList<QVariant> request = asked.takeLast();
                QCOMPARE(QString::number(request.at(0).value<PrepatientQuery>().only->size()),
                         rowsOf(*table).at(row).at(ListedColumn));
                QCOMPARE(request.at(1).toString(), rowsOf(*table).at(row).constFirst());
            }
        }
    }

    void theFigureOpensThoseWhoReached()
    {
        QSignalSpy asked(&m_stage->page(), &Page::peopleRequested);
        share()->setFocus();
        QTest::keyClick(share(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).value<PrepatientQuery>().only->size(), 1);
    }

    void everyChartHasItsTable()
    {
        const QList<ChartCard*> cards = m_stage->page().findChildren<ChartCard*>();
        QCOMPARE(cards.size(), 3);
        for (ChartCard* card : cards) {
            QVERIFY(!card->showsTable());
            QTest::mouseClick(card->findChild<QToolButton*>(), Qt::LeftButton);
            QVERIFY(card->showsTable());
            QVERIFY(card->table()->isVisible());
            QVERIFY(!card->view()->isVisible());
            const ChartTable& expected = card->view()->spec().table;
            QVERIFY(!expected.rows.isEmpty());
            QCOMPARE(rowsOf(*card->table()), expected.rows);
            for (int column = 0; column < expected.headings.size(); ++column)
                QCOMPARE(card->table()->model()->headerData(column, Qt::Horizontal).toString(),
                         expected.headings.at(column));
        }
    }

    void keysReadTheCurve()
    {
        ChartView* view = overTime()->view();
        QSignalSpy read(view, &ChartView::readoutChanged);
        QTest::keyClick(view, Qt::Key_Home);
        const QString first = view->readout();
        QVERIFY(!first.isEmpty());
        QCOMPARE(view->accessibleDescription(), first);
        QTest::keyClick(view, Qt::Key_Right);
        const QString second = view->readout();
        QVERIFY(second != first);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(view->readout(), first);
        QTest::keyClick(view, Qt::Key_End);
        const QString last = view->readout();
        QVERIFY(last != first);
        QTest::keyClick(view, Qt::Key_Right); // there is nothing beyond the end
        QCOMPARE(view->readout(), last);
        QCOMPARE(view->accessibleDescription(), last);
        QCOMPARE(read.size(), 4);
    }

    void emptyRegisterLeadsOn()
    {
        m_stage = stageOf<AttainmentPage>(QDate(2028, 7, 1), sampleTerms());
        m_stage->show();
        auto* empty = m_stage->page().findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->accessibleName(), u"Nobody to count yet"_s);
        bool imports = false;
        m_stage->commands().setHandler(commands::ImportFiles, [&imports] { imports = true; });
        QTest::mouseClick(empty->stepButton(), Qt::LeftButton);
        QVERIFY(imports);
        QCOMPARE(share()->number(), QString());
        QCOMPARE(providers()->model()->rowCount(), 0);
        QCOMPARE(intakes()->model()->rowCount(), 0);
    }
};

QTEST_MAIN(AttainmentPageTest)
#include "attainment_page_test.moc"
