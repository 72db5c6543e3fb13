// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/evaluation_text.h"
#include "core/text/format.h"
#include "tests/gui/page_stage.h"
#include "tests/gui/sample_snapshot.h"
#include "ui/pages/payout/payout_page.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/theme.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/people_link.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

enum LineColumn {
    ProviderColumn,
    IntakeColumn,
    CountedColumn,
    ReachedColumn,
    PaidColumn,
    PrincipalColumn,
    InterestColumn,
    TotalColumn
};
enum AlternativeColumn { DenominatorColumn, PeopleColumn, SuccessColumn, ShareColumn, PayoutColumn };

/// The öre of "733 200,00 kr".
qint64 oreOf(const QString& kronor)
{
    QString digits;
    for (const QChar letter : kronor) {
        if (letter.isDigit())
            digits += letter;
    }
    return digits.toLongLong();
}

} // namespace

/// The page Payout: lines that add up, three denominators, and why a line is what it is.
class PayoutPageTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<PayoutPage> m_page;
    SnapshotPtr m_snapshot;
    QTemporaryDir m_folder;

    TableView* lines() { return m_page->findChild<TableView*>(u"payoutLines"_s); }
    TableView* alternatives() { return m_page->findChild<TableView*>(u"payoutAlternatives"_s); }
    DetailPane* pane() { return m_page->findChild<DetailPane*>(); }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        m_snapshot = sampleSnapshot(240, QDate(2028, 9, 30));
        QVERIFY(m_snapshot->payout.total.ore() > 0);
    }

    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_commands = std::make_unique<CommandRegistry>();
        for (const QString& id : {commands::PrintReport, commands::ExportReport})
            m_commands->add({id, id, {}, {}, id, CommandMenu::None, 0, true, {}, false});
        m_page = std::make_unique<PayoutPage>(
            PageContext{*m_commands, *m_settings, std::make_shared<FixedClock>(QDate(2028, 9, 30))});
        m_page->resize(1280, 800);
        m_page->show();
        m_page->setSnapshot(m_snapshot);
    }
    void cleanup() { m_page.reset(); }

    void linesAreThePayout()
    {
        const QList<PayoutLine>& expected = m_snapshot->payout.lines;
        const QList<QStringList> rows = rowsOf(*lines());
        QCOMPARE(rows.size(), expected.size() + 1);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(rows.at(i).at(ProviderColumn), m_snapshot->providerName(expected.at(i).provider));
            QCOMPARE(rows.at(i).at(CountedColumn), text::count(expected.at(i).counted));
            QCOMPARE(rows.at(i).at(ReachedColumn), text::count(expected.at(i).reached));
            QCOMPARE(rows.at(i).at(TotalColumn), text::kronorWithOre(expected.at(i).total));
        }
    }

    void theTableAddsUpAsItStands()
    {
        const QList<QStringList> rows = rowsOf(*lines());
        QCOMPARE(rows.constLast().constFirst(), u"Sum"_s);
        for (const int column :
             {CountedColumn, ReachedColumn, PrincipalColumn, InterestColumn, TotalColumn}) {
            qint64 sum = 0;
            for (qsizetype i = 0; i + 1 < rows.size(); ++i)
                sum += oreOf(rows.at(i).at(column));
            QCOMPARE(oreOf(rows.constLast().at(column)), sum);
        }
        QCOMPARE(oreOf(rows.constLast().at(TotalColumn)), qint64{m_snapshot->payout.total.ore()});
        const auto* total = m_page->findChildren<KeyFigure*>().constFirst();
        QCOMPARE(total->number() + u"\u00A0kr"_s, text::kronor(m_snapshot->payout.total));
    }

    void threeDenominatorsStandSideBySide()
    {
        const QList<QStringList> rows = rowsOf(*alternatives());
        const QList<Denominator> order{Denominator::Listed, Denominator::Due, Denominator::Tested};
        QCOMPARE(rows.size(), order.size());
        int contracted = 0;
        QSet<QString> totals;
        for (qsizetype i = 0; i < order.size(); ++i) {
            QCOMPARE(rows.at(i).at(PayoutColumn),
                     text::kronorWithOre(m_snapshot->payout.alternatives.value(order.at(i))));
            QCOMPARE(rows.at(i).at(PeopleColumn), text::count(m_snapshot->attainment.all.under(order.at(i))));
            totals << rows.at(i).at(PayoutColumn);
            if (rows.at(i).at(DenominatorColumn).contains(u"contracted"_s)) {
                ++contracted;
                QCOMPARE(oreOf(rows.at(i).at(PayoutColumn)), qint64{m_snapshot->payout.total.ore()});
            }
        }
        QCOMPARE(contracted, 1);
        QVERIFY(totals.size() > 1); // the made-up contract is one where the choice matters
    }

    void everyLineSaysWhy()
    {
        QVERIFY(!pane()->isVisible());
        lines()->setFocus();
        for (qsizetype i = 0; i < m_snapshot->payout.lines.size(); ++i) {
            lines()->setCurrentIndex(lines()->model()->index(static_cast<int>(i), 0));
            QVERIFY(pane()->isVisible());
            QCOMPARE(pane()->accessibleName(), u"Why this amount?"_s);
            const PayoutLine& line = m_snapshot->payout.lines.at(i);
            const TableView* steps = tableNamed(*pane(), u"The arithmetic"_s);
            QVERIFY(steps != nullptr);
            const auto explanation = explainLine(m_snapshot->contract.terms, m_snapshot->attainment,
                                                 m_snapshot->payout, *line.provider, line.intake);
            QVERIFY(explanation);
            const QList<ExplanationRow> expected = explanationRows(*m_snapshot, *explanation);
            QCOMPARE(steps->model()->rowCount(), expected.size());
            for (qsizetype step = 0; step < expected.size(); ++step)
                QCOMPARE(rowsOf(*steps).at(step).at(1), expected.at(step).value);
            QVERIFY(std::ranges::any_of(expected, [&](const ExplanationRow& row) {
                return oreOf(row.value) == line.total.ore() || row.value == text::kronor(line.total);
            }));
        }
        // The sum has no reasons of its own.
        lines()->setCurrentIndex(lines()->model()->index(lines()->model()->rowCount() - 1, 0));
        QVERIFY(!pane()->isVisible());
    }

    void theReasonsLeadToThePeople()
    {
        QSignalSpy asked(m_page.get(), &Page::peopleRequested);
        lines()->setCurrentIndex(lines()->model()->index(0, 0));
        auto* link = pane()->findChild<PeopleLink*>();
        QVERIFY(link != nullptr);
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.constFirst().at(0).value<PrepatientQuery>().only->size() >=
                m_snapshot->payout.lines.constFirst().counted);
    }

    void escapeClosesTheReasons()
    {
        lines()->setCurrentIndex(lines()->model()->index(0, 0));
        QVERIFY(pane()->isVisible());
        QTest::keyClick(pane(), Qt::Key_Escape);
        QVERIFY(!pane()->isVisible());
    }

    void emptyRegisterSaysWhenLinesCome()
    {
        m_page->setSnapshot(emptySnapshot(QDate(2026, 1, 1)));
        QCOMPARE(lines()->model()->rowCount(), 0);
        QVERIFY(lines()->emptyState()->isVisible());
        QCOMPARE(lines()->emptyState()->accessibleName(), u"No claim lines yet"_s);
        m_page->setSnapshot(nullptr);
        QCOMPARE(alternatives()->model()->rowCount(), 0);
    }
};

QTEST_MAIN(PayoutPageTest)
#include "payout_page_test.moc"
