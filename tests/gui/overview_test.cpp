// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/sample_snapshot.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/provider_overview_model.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace utfall;

/// The overview shows the evaluation's own numbers and opens the people behind them.
class OverviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        m_snapshot = test::sampleSnapshot(240, QDate(2028, 9, 30));
    }

    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_commands = std::make_unique<CommandRegistry>();
        for (const QString& id : {commands::PrintReport, commands::ExportReport, commands::ImportFiles})
            m_commands->add({id, id, {}, {}, id, CommandMenu::None, 0, true, {}, false});
        m_page = std::make_unique<OverviewPage>(
            PageContext{*m_commands, *m_settings, std::make_shared<FixedClock>(QDate(2028, 9, 30))});
        m_page->resize(1060, 700);
        m_page->show();
    }

    void cleanup() { m_page.reset(); }

    void modelIsSound()
    {
        ProviderOverviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(m_snapshot);
        QCOMPARE(model.rowCount(), 3);
        qint64 listed = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            listed += model.index(row, ProviderOverviewModel::Listed).data().toString().toLongLong();
        QCOMPARE(listed, m_snapshot->attainment.all.listed);
        model.setSnapshot(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void figuresAreTheEvaluation()
    {
        m_page->setSnapshot(m_snapshot);
        const QList<KeyFigure*> figures = m_page->findChildren<KeyFigure*>();
        QCOMPARE(figures.size(), 4);
        QCOMPARE(figures.at(2)->number(), QString::number(m_snapshot->attainment.all.final));
        QCOMPARE(figures.at(3)->number(), QStringLiteral("4"));
        QVERIFY(
            figures.at(0)->accessibleName().contains(QString::number(m_snapshot->attainment.all.reached)));
        for (const KeyFigure* figure : figures)
            QVERIFY(figure->width() >= figure->minimumSizeHint().width());
    }

    void figuresOpenPeopleAndPages()
    {
        m_page->setSnapshot(m_snapshot);
        QSignalSpy people(m_page.get(), &Page::peopleRequested);
        QSignalSpy pages(m_page.get(), &Page::pageRequested);
        const QList<KeyFigure*> figures = m_page->findChildren<KeyFigure*>();
        figures.at(0)->click();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.constFirst().at(0).value<PrepatientQuery>().only->size(),
                 m_snapshot->attainment.all.reached);
        figures.at(1)->click();
        QCOMPARE(pages.constLast().at(0).value<PageId>(), PageId::Payout);
        figures.at(3)->click();
        QCOMPARE(pages.constLast().at(0).value<PageId>(), PageId::Results);
    }

    void funnelStepsOpenTheirPeople()
    {
        m_page->setSnapshot(m_snapshot);
        QSignalSpy people(m_page.get(), &Page::peopleRequested);
        for (ChartCard* card : m_page->findChildren<ChartCard*>())
            Q_EMIT card->activated(QStringLiteral("tested"));
        QCOMPARE(people.size(), 1); // one of the charts is the funnel
        QCOMPARE(people.constFirst().at(0).value<PrepatientQuery>().only->size(),
                 m_snapshot->attainment.all.tested);
    }

    void providerRowOpensItsPeople()
    {
        m_page->setSnapshot(m_snapshot);
        QSignalSpy people(m_page.get(), &Page::peopleRequested);
        TableView* table = nullptr;
        for (TableView* one : m_page->findChildren<TableView*>()) {
            if (qobject_cast<ProviderOverviewModel*>(one->model()) != nullptr)
                table = one;
        }
        QVERIFY(table != nullptr);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.constFirst().at(0).value<PrepatientQuery>().only->size(),
                 m_snapshot->attainment.providers.constFirst().counts.listed);
    }

    void emptyRegisterSaysTheNextStep()
    {
        m_page->setSnapshot(test::emptySnapshot(QDate(2026, 1, 1)));
        EmptyState* shown = nullptr;
        for (EmptyState* state : m_page->findChildren<EmptyState*>()) {
            if (state->isVisible())
                shown = state;
        }
        QVERIFY(shown != nullptr);
        QVERIFY(!shown->stepButton()->text().isEmpty());
        int imported = 0;
        m_commands->setHandler(commands::ImportFiles, [&imported] { ++imported; });
        m_commands->setRegisterOpen(true);
        shown->stepButton()->click();
        QCOMPARE(imported, 1);
    }

    void nothingIsDoneWhileHidden()
    {
        m_page->hide();
        m_page->setSnapshot(m_snapshot);
        QVERIFY(m_page->findChildren<KeyFigure*>().constFirst()->number().isEmpty());
        m_page->show();
        QVERIFY(!m_page->findChildren<KeyFigure*>().constFirst()->number().isEmpty());
    }

    void narrowAndWideFit_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {660, 860, 1060, 1700})
            QTest::addRow("%d", width) << width;
    }

    void narrowAndWideFit()
    {
        QFETCH(int, width);
        m_page->setSnapshot(m_snapshot);
        m_page->resize(width, 700);
        QCoreApplication::processEvents();
        for (const QWidget* card : m_page->findChildren<Card*>())
            QVERIFY(card->mapTo(m_page.get(), QPoint(card->width(), 0)).x() <= width);
    }

private:
    QTemporaryDir m_folder;
    SnapshotPtr m_snapshot;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<OverviewPage> m_page;
};

QTEST_MAIN(OverviewTest)
#include "overview_test.moc"
