// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/attainment/attainment_page.h"

#include "core/register/register_session.h"
#include "core/report/chart_builders.h"
#include "core/text/format.h"
#include "ui/charts/chart_card.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/people_link.h"
#include "ui/widgets/share_bar_delegate.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile_layout.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int FigureWidth = 200;
constexpr int ChartWidth = 480;
constexpr int ChartHeight = 320;
constexpr int MostBars = 12; ///< more stand only in the table

enum GroupColumn {
    NameColumn,
    ListedColumn,
    DueColumn,
    TestedColumn,
    FinalColumn,
    ReachedColumn,
    ShareColumn,
    IntervalColumn
};

std::optional<Fraction> shareOf(const Counts& counts, Denominator denominator)
{
    const qint64 counted = counts.under(denominator);
    if (counted == 0)
        return std::nullopt;
    return Fraction(counts.reached, counted);
}

QString intervalText(const Counts& counts, Denominator denominator)
{
    const auto interval = wilsonInterval(counts.reached, counts.under(denominator));
    return interval ? AttainmentPage::tr("%1 to %2")
                          .arg(text::percent(interval->low), text::percent(interval->high))
                    : QString();
}

FigureCell shareCell(const Counts& counts, const EvaluationSnapshot& shown)
{
    const auto share = shareOf(counts, shown.attainment.denominator);
    if (!share)
        return u"–"_qs;
    const PaymentTerms& payment = shown.contract.terms.payment;
    return {text::percent(*share),
            {{ShareBarDelegate::ShareRole, share->convert_to<double>()},
             {ShareBarDelegate::FloorRole, payment.floor.asFraction().convert_to<double>()},
             {ShareBarDelegate::CapRole, payment.cap.asFraction().convert_to<double>()}}};
}

QList<FigureCell> groupRow(const QString& name, const Counts& counts, const EvaluationSnapshot& shown)
{
    return {name,
            text::count(counts.listed),
            text::count(counts.due),
            text::count(counts.tested),
            text::count(counts.final),
            text::count(counts.reached),
            shareCell(counts, shown),
            intervalText(counts, shown.attainment.denominator)};
}

} // namespace

AttainmentPage::AttainmentPage(const PageContext& context, QWidget* parent)
    : Page(PageId::Attainment, tr("How many have reached the goal, and how sure is that?"), context, parent)
{
    auto* outer = new QWidget;
    m_empty = new EmptyState(outer);
    m_empty->setTexts(pageIcon(PageId::Attainment), tr("Nobody to count yet"),
                      tr("Attainment over time, by provider and by intake stands here once prepatients are "
                         "registered."));
    m_empty->setStep(tr("Import"));
    connect(m_empty, &EmptyState::stepTaken, this,
            [this] { commands().trigger(utfall::commands::ImportFiles); });
    m_content = new QWidget(outer);
    auto* rows = new QVBoxLayout(outer);
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_content, 1);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    m_notice = new InlineNotice;
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(makeFigures());
    m_overTime = new ChartCard;
    m_overTime->setMinimumHeight(ChartHeight);
    column->addWidget(m_overTime);
    auto* bars = new QWidget;
    auto* tiles = new TileLayout(ChartWidth, 2, bars);
    m_byProvider = new ChartCard;
    m_byIntake = new ChartCard;
    for (ChartCard* card : {m_byProvider, m_byIntake}) {
        card->setMinimumHeight(ChartHeight);
        tiles->addWidget(card);
    }
    column->addWidget(bars);
    column->addWidget(makeGroups(m_providers, tr("By provider"), tr("Provider")));
    column->addWidget(makeGroups(m_intakes, tr("By intake"), tr("Intake")));
    column->addStretch(1); // cards would share the room with a stretch of 0
    setScrollingContent(outer);
    m_empty->hide();
}

QWidget* AttainmentPage::makeFigures()
{
    auto* row = new QWidget;
    auto* tiles = new TileLayout(FigureWidth, 4, row);
    m_share = new KeyFigure(tr("Attainment"));
    m_tested = new KeyFigure(tr("Tested"));
    m_final = new KeyFigure(tr("Final"));
    m_held = new KeyFigure(tr("Outside the counts"));
    for (KeyFigure* figure : {m_share, m_tested, m_final, m_held})
        tiles->addWidget(figure);
    m_share->setOpens(tr("Open those who reached the goal"));
    connect(m_share, &KeyFigure::clicked, this, &AttainmentPage::openReached);
    return row;
}

Card* AttainmentPage::makeGroups(Groups& groups, const QString& title, const QString& heading)
{
    auto* card = new Card(title);
    card->setCaption(tr("Open a row to see its people."));
    card->setFlush(true);
    groups.model = new FigureTableModel(this);
    groups.model->setHeadings({heading, tr("Listed"), tr("Target date passed"), tr("Tested"), tr("Final"),
                               tr("Reached the goal"), tr("Attainment"), tr("95 % interval")});
    groups.view = new TableView;
    groups.view->setAccessibleName(title);
    groups.view->setModel(groups.model);
    groups.view->setNumericColumns(
        {ListedColumn, DueColumn, TestedColumn, FinalColumn, ReachedColumn, IntervalColumn});
    groups.view->setItemDelegateForColumn(ShareColumn, new ShareBarDelegate(groups.view));
    groups.view->setFitsRows(true);
    groups.view->setStretchColumn(NameColumn);
    card->body()->addWidget(groups.view);
    connect(groups.view, &QAbstractItemView::activated, this, [this, &groups](const QModelIndex& index) {
        if (index.row() < groups.people.size())
            Q_EMIT peopleRequested(queryFor(groups.people.at(index.row())),
                                   groups.model->index(index.row(), NameColumn).data().toString());
    });
    return card;
}

void AttainmentPage::showSession(RegisterSession*)
{
    m_curveRound.drop();
    for (KeyFigure* figure : {m_share, m_tested, m_final, m_held}) {
        figure->setFigure({});
        figure->setFraction({});
        figure->setMarker({});
    }
    for (ChartCard* card : {m_overTime, m_byProvider, m_byIntake})
        card->setSpec({});
    m_providers.model->clear();
    m_intakes.model->clear();
    m_notice->hide();
}

void AttainmentPage::showSnapshot(const SnapshotPtr& shown)
{
    if (!shown) {
        showSession(nullptr);
        return;
    }
    if (shown->input.people.isEmpty()) {
        m_content->hide();
        m_empty->show();
        return;
    }
    m_empty->hide();
    m_content->show();
    fillFigures(*shown);
    const ContractTerms& terms = shown->contract.terms;
    const qsizetype intakes = std::min<qsizetype>(shown->attainment.intakes.size(), MostBars);
    m_byProvider->setSpec(attainmentBarsChart(terms, providerGroups(*shown), tr("Attainment by provider")));
    ChartSpec byIntake =
        attainmentBarsChart(terms, intakeGroups(*shown).last(intakes), tr("Attainment by intake"));
    if (intakes < shown->attainment.intakes.size())
        byIntake.note = tr("The last %1 of %2. All stand in the table below.")
                            .arg(text::count(intakes), text::count(shown->attainment.intakes.size()));
    m_byIntake->setSpec(byIntake);
    fillProviders(*shown);
    fillIntakes(*shown);
    askForCurve(shown);
}

void AttainmentPage::fillFigures(const EvaluationSnapshot& shown)
{
    const Attainment& attainment = shown.attainment;
    const Counts& all = attainment.all;
    const auto share = attainment.share(attainment.denominator);
    m_share->setFigure(share ? text::decimal(*share * 100, 1) : QString(), u"%"_qs);
    const QString interval = intervalText(all, attainment.denominator);
    const QString fraction = text::outOf(all.reached, all.under(attainment.denominator));
    m_share->setFraction(interval.isEmpty() ? fraction : u"%1; %2"_qs.arg(fraction, interval));
    m_share->setMarker(attainment.preliminary ? tr("preliminary") : QString());
    m_tested->setFigure(text::count(all.tested));
    m_tested->setFraction(tr("of %1 listed").arg(text::count(all.listed)));
    m_final->setFigure(text::count(all.final));
    m_final->setFraction(tr("of %1 listed").arg(text::count(all.listed)));
    m_held->setFigure(text::count(attainment.held + attainment.removed));
    m_held->setFraction(
        tr("%1 held, %2 removed").arg(text::count(attainment.held), text::count(attainment.removed)));
    if (attainment.preliminary)
        m_notice->show(
            NoticeKind::Info,
            tr("The figures are preliminary: %1 of %2 listed have a follow-up window that is still open.")
                .arg(text::count(all.listed - all.final), text::count(all.listed)));
    else
        m_notice->hide();
}

void AttainmentPage::fillProviders(const EvaluationSnapshot& shown)
{
    QList<QList<FigureCell>> rows;
    m_providers.people.clear();
    for (const ProviderCounts& group : shown.attainment.providers) {
        rows.append(groupRow(group.provider ? shown.providerName(group.provider) : tr("Without provider"),
                             group.counts, shown));
        QList<Pseudonym> people;
        for (const PersonOutcome& person : shown.attainment.people) {
            if (person.listed && person.provider == group.provider)
                people.append(person.pseudonym);
        }
        m_providers.people.append(people);
    }
    m_providers.model->setRows(rows);
}

void AttainmentPage::fillIntakes(const EvaluationSnapshot& shown)
{
    QList<QList<FigureCell>> rows;
    m_intakes.people.clear();
    for (const IntakeCounts& group : shown.attainment.intakes) {
        rows.append(groupRow(group.intake.isEmpty() ? tr("No intake") : group.intake, group.counts, shown));
        QList<Pseudonym> people;
        for (const PersonOutcome& person : shown.attainment.people) {
            if (person.listed && person.intake == group.intake)
                people.append(person.pseudonym);
        }
        m_intakes.people.append(people);
    }
    m_intakes.model->setRows(rows);
}

void AttainmentPage::askForCurve(const SnapshotPtr& shown)
{
    if (!session())
        return;
    const ContractTerms& terms = shown->contract.terms;
    answerLatest(m_curveRound,
                 session()->evaluations().overTime(attainmentDates(terms, shown->attainment.asOf)),
                 [this, terms](const QList<Attainment>& dates) {
                     m_overTime->setSpec(attainmentOverTimeChart(terms, dates));
                 });
}

void AttainmentPage::openReached()
{
    if (!snapshot())
        return;
    QList<Pseudonym> people;
    for (const PersonOutcome& person : snapshot()->attainment.people) {
        if (person.reached)
            people.append(person.pseudonym);
    }
    Q_EMIT peopleRequested(queryFor(people),
                           tr("%Ln who reached the goal", nullptr, static_cast<int>(people.size())));
}

} // namespace utfall
