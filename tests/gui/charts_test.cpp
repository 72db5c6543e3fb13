// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chart_builders.h"
#include "core/report/chart_painter.h"
#include "tests/gui/sample_snapshot.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/theme.h"
#include "ui/widgets/table_view.h"

#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

using namespace utfall;

namespace {

constexpr double Near = 0.75; ///< pixels

QList<ChartSpec> allCharts(const EvaluationSnapshot& snapshot)
{
    const ContractTerms& terms = snapshot.contract.terms;
    QList<Attainment> dates;
    for (const QDate date : attainmentDates(terms, snapshot.attainment.asOf, 8))
        dates << evaluateAttainment(snapshot.input, date);
    return {paymentLineChart(snapshot), funnelChart(snapshot.attainment), enrolmentChart(snapshot),
            attainmentOverTimeChart(terms, dates),
            attainmentBarsChart(terms, providerGroups(snapshot), QStringLiteral("Groups"))};
}

const ChartSeries& seriesOf(const ChartSpec& spec, const QString& id)
{
    for (const ChartSeries& series : spec.series) {
        if (series.id == id)
            return series;
    }
    qFatal("no such series");
}

} // namespace

/// Charts say what the evaluation says, and the screen draws them where paper does.
class ChartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        m_snapshot = test::sampleSnapshot(240, QDate(2028, 9, 30));
        m_empty = test::emptySnapshot(QDate(2026, 1, 1));
    }

    void everythingLiesInsideItsAxes()
    {
        for (const SnapshotPtr& snapshot : {m_snapshot, m_empty}) {
            for (const ChartSpec& spec : allCharts(*snapshot)) {
                QVERIFY2(spec.x.maximum > spec.x.minimum && spec.y.maximum > spec.y.minimum,
                         qPrintable(spec.title));
                QVERIFY(!spec.summary.isEmpty());
                for (const ChartSeries& series : spec.series) {
                    for (const ChartPoint& point : series.points) {
                        QVERIFY2(point.x >= spec.x.minimum && point.x <= spec.x.maximum,
                                 qPrintable(spec.title + series.id));
                        QVERIFY2(point.y >= spec.y.minimum && point.y <= spec.y.maximum,
                                 qPrintable(spec.title + series.id));
                    }
                    if (series.kind == ChartSeries::Kind::Band)
                        QCOMPARE(series.low.size(), series.points.size());
                }
                for (const QStringList& row : spec.table.rows)
                    QCOMPARE(row.size(), spec.table.headings.size());
            }
        }
    }

    /// model.md section 3: the contract's line ends at 987 MSEK, the budget's at 1 000.
    void bothLinesOfTheNationalCase()
    {
        EvaluationSnapshot snapshot = *m_empty;
        snapshot.contract.terms.enrolment.plannedPersons = 30'000;
        snapshot.contract.terms.evaluatorFee = {EvaluatorFeeMethod::Fixed, Money::fromOre(1'300'000'000)};
        QCOMPARE(budgetUnitPrice(snapshot.contract.terms), std::optional(Money::fromOre(4'761'904)));
        const ChartSpec spec = paymentLineChart(snapshot);
        const QList<ChartPoint>& line = seriesOf(spec, QStringLiteral("contract-line")).points;
        const QList<ChartPoint>& budget = seriesOf(spec, QStringLiteral("budget-line")).points;
        QCOMPARE(line.constLast().y, 98'700'000'000.0);
        QCOMPARE(qRound64(budget.constLast().y / 1e8), 1000);
        QCOMPARE(line.at(1).x, 0.1);
        QCOMPARE(line.at(1).y, 0.0);
        QCOMPARE(line.at(2).x, 0.8);
        QCOMPARE(line.at(2).y, line.constLast().y);
        QCOMPARE(spec.stops.size(), 101);
        QCOMPARE(qRound64(spec.stops.at(30).y), 28'200'000'000);
        QCOMPARE(spec.rules.size(), 2);
    }

    void noBudgetLineWhereItIsTheSame()
    {
        EvaluationSnapshot snapshot = *m_snapshot;
        snapshot.contract.terms.evaluatorFee = {};
        const ChartSpec spec = paymentLineChart(snapshot);
        for (const ChartSeries& series : spec.series)
            QVERIFY(series.id != QLatin1String("budget-line"));
    }

    void cliffJumpsAtTheFloor()
    {
        EvaluationSnapshot snapshot = *m_snapshot;
        snapshot.contract.terms.payment.floorRule = FloorRule::Cliff;
        const QList<ChartPoint> line =
            seriesOf(paymentLineChart(snapshot), QStringLiteral("contract-line")).points;
        QCOMPARE(line.at(1).x, line.at(2).x);
        QVERIFY(line.at(2).y > line.at(1).y);
    }

    void pointsAreThePayout()
    {
        const ChartSpec spec = paymentLineChart(*m_snapshot);
        const ChartPoint contract = seriesOf(spec, QStringLiteral("contract")).points.constFirst();
        QCOMPARE(qRound64(contract.y), m_snapshot->payout.principal.ore());
        QVERIFY(contract.readout.contains(QString::number(m_snapshot->attainment.all.reached)));
        int providers = 0;
        for (const ChartSeries& series : spec.series)
            providers += series.id.startsWith(QLatin1String("provider-")) ? 1 : 0;
        QCOMPARE(providers, 3);
    }

    void funnelCountsPeople()
    {
        const ChartSpec spec = funnelChart(m_snapshot->attainment);
        const Counts& counts = m_snapshot->attainment.all;
        QCOMPARE(seriesOf(spec, QStringLiteral("reached")).points.constFirst().x,
                 static_cast<double>(counts.reached));
        QCOMPARE(seriesOf(spec, QStringLiteral("steps")).points.constFirst().x,
                 static_cast<double>(counts.listed));
        QCOMPARE(spec.table.rows.size(), 4);
        QCOMPARE(spec.preliminary, m_snapshot->attainment.preliminary);
    }

    void enrolmentEndsAtEverybody()
    {
        const ChartSpec spec = enrolmentChart(*m_snapshot);
        QCOMPARE(seriesOf(spec, QStringLiteral("enrolled")).points.constLast().y,
                 static_cast<double>(m_snapshot->attainment.all.listed));
        QCOMPARE(seriesOf(spec, QStringLiteral("plan")).points.constLast().y, 1000.0);
    }

    void datesOfTheCurve()
    {
        const ContractTerms terms = test::sampleTerms();
        const QList<QDate> few = attainmentDates(terms, QDate(2026, 3, 15));
        QCOMPARE(few, QList<QDate>({QDate(2026, 1, 31), QDate(2026, 2, 28), QDate(2026, 3, 15)}));
        const QList<QDate> many = attainmentDates(terms, QDate(2029, 12, 31), 12);
        QVERIFY(many.size() <= 13);
        QCOMPARE(many.constLast(), QDate(2029, 12, 31));
        QVERIFY(std::is_sorted(many.cbegin(), many.cend()));
        QCOMPARE(attainmentDates(terms, QDate(2025, 1, 1)), QList<QDate>{QDate(2025, 1, 1)});
    }

    void roundTicksCover_data()
    {
        QTest::addColumn<double>("maximum");
        for (const double maximum : {0.3, 1.0, 7.0, 10.0, 99.0, 1000.0, 1001.0, 987e6, 3.2e10})
            QTest::addRow("%g", maximum) << maximum;
    }

    void roundTicksCover()
    {
        QFETCH(double, maximum);
        const QList<double> ticks = roundTicks(maximum);
        QCOMPARE(ticks.constFirst(), 0.0);
        QVERIFY(ticks.constLast() >= maximum * 0.999);
        QVERIFY(ticks.size() >= 3 && ticks.size() <= 8);
        QVERIFY(ticks.at(ticks.size() - 2) < maximum);
    }

    void screenDrawsWherePaperDoes()
    {
        for (const ChartSpec& spec : allCharts(*m_snapshot)) {
            ChartView view;
            view.resize(700, 420);
            view.setSpec(spec);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            const ChartLayout paper = layoutChart(spec, QRectF(0, 3, 700, 414), view.style());
            QVERIFY2((view.plotArea().topLeft() - paper.plot.topLeft()).manhattanLength() < Near,
                     qPrintable(spec.title));
            QVERIFY((view.plotArea().bottomRight() - paper.plot.bottomRight()).manhattanLength() < Near);
            for (qsizetype i = 0; i < spec.series.size(); ++i) {
                for (qsizetype k = 0; k < spec.series[i].points.size(); ++k) {
                    const ChartPoint& point = spec.series[i].points[k];
                    const QPointF onPaper = paper.map(spec, point.x, point.y);
                    const QPointF onScreen = view.placeOf(i, k);
                    QVERIFY2((onPaper - onScreen).manhattanLength() < Near,
                             qPrintable(QStringLiteral("%1 %2 %3: %4,%5 against %6,%7")
                                            .arg(spec.title, spec.series[i].id)
                                            .arg(k)
                                            .arg(onPaper.x())
                                            .arg(onPaper.y())
                                            .arg(onScreen.x())
                                            .arg(onScreen.y())));
                }
            }
        }
    }

    void placesAndValuesAgree()
    {
        const ChartSpec spec = paymentLineChart(*m_snapshot);
        const ChartLayout layout =
            layoutChart(spec, QRectF(10, 20, 640, 360), {lightChartColors(), qApp->font()});
        const QPointF place = layout.map(spec, 0.37, spec.y.maximum / 3);
        const QPointF value = layout.unmap(spec, place);
        QVERIFY(qAbs(value.x() - 0.37) < 1e-9);
        QVERIFY(qAbs(value.y() / spec.y.maximum - 1.0 / 3) < 1e-9);
    }

    void textsStayInsideTheChart()
    {
        for (const ChartSpec& spec : allCharts(*m_snapshot)) {
            const QRectF room(0, 0, 520, 320);
            const ChartLayout layout = layoutChart(spec, room, {lightChartColors(), qApp->font()});
            for (const ChartLayout::Text& text : layout.texts)
                QVERIFY2(room.adjusted(-2, -2, 2, 2).contains(text.rect),
                         qPrintable(spec.title + QLatin1Char(':') + text.text));
            for (const ChartLayout::LegendEntry& entry : layout.legend)
                QVERIFY2(room.adjusted(-2, -2, 2, 2).contains(entry.text), qPrintable(entry.name));
        }
    }

    void keyboardReads()
    {
        ChartView view;
        view.resize(640, 360);
        const ChartSpec spec = paymentLineChart(*m_snapshot);
        view.setSpec(spec);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.readout(), spec.stops.constFirst().readout);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.readout(), spec.stops.at(1).readout);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.readout(), spec.stops.at(11).readout);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.readout(), spec.stops.constLast().readout);
        QCOMPARE(view.accessibleDescription(), view.readout());
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.readout(), spec.stops.constLast().readout);
    }

    void enterOpensTheStep()
    {
        ChartView view;
        view.setSpec(funnelChart(m_snapshot->attainment));
        QSignalSpy opened(&view, &ChartView::activated);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(!opened.constFirst().constFirst().toString().isEmpty());
    }

    void tableTwinHasTheSame()
    {
        ChartCard card;
        const ChartSpec spec = funnelChart(m_snapshot->attainment);
        card.setSpec(spec);
        QVERIFY(!card.showsTable());
        card.setShowsTable(true);
        QVERIFY(card.showsTable());
        QCOMPARE(card.table()->model()->rowCount(), static_cast<int>(spec.table.rows.size()));
        QCOMPARE(card.table()->model()->index(1, 0).data().toString(), spec.table.rows.at(1).at(0));
    }

    void coloursAreSeen()
    {
        for (const ChartColors& colors : {lightChartColors(), darkChartColors()}) {
            for (const ChartHue hue :
                 {ChartHue::Attained, ChartHue::Neutral, ChartHue::Orange, ChartHue::Green,
                  ChartHue::Vermilion, ChartHue::Sky, ChartHue::Purple, ChartHue::Text}) {
                QVERIFY2(contrastRatio(colors.of(hue), colors.surface) >= 3.0,
                         qPrintable(colors.of(hue).name()));
                QCOMPARE(colors.tint(hue).alpha(), 255);
            }
            QVERIFY(contrastRatio(colors.text, colors.surface) >= 4.5);
            QVERIFY(contrastRatio(colors.muted, colors.surface) >= 4.5);
        }
    }

    void svgSaysWhatItShows()
    {
        const ChartSpec spec = paymentLineChart(*m_snapshot);
        const QByteArray svg = chartSvg(spec, {lightChartColors(), qApp->font()}, QSize(640, 360));
        QVERIFY(svg.contains("<title>" + spec.title.toUtf8()));
        QVERIFY(svg.contains("<desc>"));
        QVERIFY(!chartImage(spec, {lightChartColors(), qApp->font()}, QSize(320, 200), 2).isNull());
    }

private:
    SnapshotPtr m_snapshot;
    SnapshotPtr m_empty;
};

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
