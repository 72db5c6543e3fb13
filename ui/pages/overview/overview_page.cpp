// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/overview_page.h"

#include "core/report/chart_builders.h"
#include "core/text/format.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/overview/overview_grid.h"
#include "ui/pages/overview/provider_overview_model.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/people_link.h"
#include "ui/widgets/share_bar_delegate.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile_layout.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int FigureWidth = 196;
constexpr int ChartHeight = 268;

/// "733 200 kr" as number and unit.
void setAmount(KeyFigure& figure, const QString& text)
{
    const qsizetype at = text.lastIndexOf(QChar::Nbsp);
    figure.setFigure(at < 0 ? text : text.left(at), at < 0 ? QString() : text.mid(at + 1));
}

} // namespace

OverviewPage::OverviewPage(const PageContext& context)
    : Page(PageId::Overview, tr("How far has the contract come, and what is to be paid?"), context)
{
    addAction(commands::PrintReport);
    addAction(commands::ExportReport);
    buildContent();
    connectContent();
}

void OverviewPage::showSession(RegisterSession*)
{
    m_model->setSnapshot(nullptr);
    showOnly(nullptr);
}

void OverviewPage::showSnapshot(const SnapshotPtr& snapshot)
{
    if (snapshot == nullptr) {
        showOnly(nullptr);
        return;
    }
    if (snapshot->input.people.isEmpty()) {
        showEmpty(*snapshot);
        return;
    }
    showFigures(*snapshot);
    m_line->setSpec(paymentLineChart(*snapshot));
    m_funnel->setSpec(funnelChart(snapshot->attainment));
    m_enrolment->setSpec(enrolmentChart(*snapshot));
    m_model->setSnapshot(snapshot);
    showOnly(m_content);
}

void OverviewPage::buildContent()
{
    auto* outer = new QWidget(this);
    m_empty = new EmptyState(outer);
    m_content = new QWidget(outer);
    m_line = new ChartCard(m_content);
    m_line->view()->setMinimumHeight(ChartHeight);
    m_funnel = new ChartCard(m_content);
    m_enrolment = new ChartCard(m_content);
    m_enrolment->view()->setMinimumHeight(ChartHeight - 48);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(buildFigures(m_content));
    layout->addWidget(new OverviewGrid(m_line, m_funnel, buildProviders(m_content), m_enrolment, m_content),
                      1);
    // Not a stack: the empty state must fit the window whatever the content's height.
    auto* outerLayout = new QVBoxLayout(outer);
    outerLayout->addWidget(m_empty, 1);
    outerLayout->addWidget(m_content, 1);
    setScrollingContent(outer);
    showOnly(nullptr);
}

void OverviewPage::showOnly(const QWidget* part)
{
    m_empty->setVisible(part == m_empty);
    m_content->setVisible(part == m_content);
}

QWidget* OverviewPage::buildFigures(QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* tiles = new TileLayout(FigureWidth, 4, row);
    m_attainment = new KeyFigure(tr("Attainment"), row);
    m_attainment->setOpens(tr("Show those who have reached the goal"));
    m_payout = new KeyFigure(tr("To pay"), row);
    m_payout->setOpens(tr("Show the payout line by line"));
    m_final = new KeyFigure(tr("Final"), row);
    m_final->setOpens(tr("Show those whose follow-up window has closed"));
    m_review = new KeyFigure(tr("To review"), row);
    m_review->setOpens(tr("Show the rows that wait for a decision"));
    for (KeyFigure* figure : {m_attainment, m_payout, m_final, m_review})
        tiles->addWidget(figure);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

QWidget* OverviewPage::buildProviders(QWidget* parent)
{
    auto* card = new Card(tr("Providers"), parent);
    card->setFlush(true);
    m_model = new ProviderOverviewModel(this);
    m_providers = new TableView(card);
    m_providers->setModel(m_model);
    m_providers->setAccessibleName(tr("Providers"));
    m_providers->setNumericColumns(
        {ProviderOverviewModel::Listed, ProviderOverviewModel::Final, ProviderOverviewModel::Paid});
    m_providers->setItemDelegateForColumn(ProviderOverviewModel::Attained, new ShareBarDelegate(m_providers));
    m_providers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_providers->setFitsRows(true);
    QHeaderView* header = m_providers->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProviderOverviewModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ProviderOverviewModel::Attained, QHeaderView::Stretch);
    m_providers->emptyState()->setTexts(pageIcon(PageId::Providers), tr("No provider has anyone listed"),
                                        tr("Providers stand here once prepatients have chosen them."));
    card->body()->addWidget(m_providers);
    card->body()->addStretch(1);
    return card;
}

void OverviewPage::connectContent()
{
    connect(m_attainment, &KeyFigure::clicked, this, [this] { openStep(QStringLiteral("reached")); });
    connect(m_final, &KeyFigure::clicked, this, [this] { openStep(QStringLiteral("final")); });
    connect(m_payout, &KeyFigure::clicked, this, [this] { Q_EMIT pageRequested(PageId::Payout); });
    connect(m_review, &KeyFigure::clicked, this, [this] { Q_EMIT pageRequested(PageId::Results); });
    connect(m_funnel, &ChartCard::activated, this, &OverviewPage::openStep);
    connect(m_providers, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const auto provider = m_model->providerAt(index.row());
        openPeople(m_model->nameAt(index.row()), [provider](const PersonOutcome& person) {
            return person.listed && person.provider == provider;
        });
    });
    connect(m_empty, &EmptyState::stepTaken, this, [this] {
        const bool noProviders = snapshot() != nullptr && snapshot()->providers.isEmpty();
        if (commands().action(commands::ImportFiles)->isEnabled())
            commands().trigger(commands::ImportFiles);
        else
            Q_EMIT pageRequested(noProviders ? PageId::Providers : PageId::Prepatients);
    });
}

void OverviewPage::showFigures(const EvaluationSnapshot& snapshot)
{
    const Attainment& attainment = snapshot.attainment;
    const qint64 counted = attainment.all.under(attainment.denominator);
    const auto share = attainment.share(attainment.denominator);
    const QString marker = attainment.preliminary ? tr("preliminary") : QString();
    setAmount(*m_attainment, share ? text::percent(*share) : QString());
    const QString fraction = text::outOf(attainment.all.reached, counted);
    m_attainment->setFraction(attainment.denominator == Denominator::Listed ? tr("%1 listed").arg(fraction)
                              : attainment.denominator == Denominator::Due  ? tr("%1 due").arg(fraction)
                                                                            : tr("%1 tested").arg(fraction));
    m_attainment->setMarker(marker);

    setAmount(*m_payout, text::kronor(snapshot.payout.total));
    m_payout->setMarker(marker);
    if (snapshot.payout.ceilingApplied)
        m_payout->setFraction(tr("scaled to the budget's ceiling"));
    else if (snapshot.payout.interest > Money())
        m_payout->setFraction(tr("of which interest %1").arg(text::kronor(snapshot.payout.interest)));
    else
        m_payout->setFraction(
            tr("%1 for each paid success").arg(text::kronor(snapshot.contract.terms.payment.unitPrice)));

    m_final->setFigure(text::count(attainment.all.final));
    m_final->setFraction(tr("of %1 enrolled").arg(text::count(attainment.all.listed)));

    m_review->setFigure(text::count(snapshot.toReview()));
    m_review->setNeedsAction(snapshot.toReview() > 0);
    m_review->setFraction(
        attainment.held > 0 ? tr("and %Ln person(s) not counted", nullptr, static_cast<int>(attainment.held))
        : snapshot.toReview() > 0 ? tr("that wait for a decision")
                                  : tr("nothing waits"));
}

void OverviewPage::showEmpty(const EvaluationSnapshot& snapshot)
{
    if (snapshot.providers.isEmpty()) {
        m_empty->setTexts(
            pageIcon(PageId::Overview), tr("The register is new and empty"),
            tr("Key figures and the payment line stand here once there are people to count. Begin with the "
               "providers: those whom prepatients can choose."));
        m_empty->setStep(tr("Import providers"));
    } else {
        m_empty->setTexts(pageIcon(PageId::Overview), tr("Nobody is enrolled yet"),
                          tr("Key figures and the payment line stand here once prepatients are registered."));
        m_empty->setStep(tr("Import prepatients"));
    }
    showOnly(m_empty);
}

void OverviewPage::openStep(const QString& key)
{
    if (key == QLatin1String("listed"))
        openPeople(tr("Enrolled"), [](const PersonOutcome& person) { return person.listed; });
    else if (key == QLatin1String("final"))
        openPeople(tr("Final"), [](const PersonOutcome& person) { return person.final; });
    else if (key == QLatin1String("tested"))
        openPeople(tr("Tested"), [](const PersonOutcome& person) { return person.tested; });
    else if (key == QLatin1String("reached"))
        openPeople(tr("Reached the goal"), [](const PersonOutcome& person) { return person.reached; });
}

void OverviewPage::openPeople(const QString& title, const std::function<bool(const PersonOutcome&)>& wanted)
{
    if (snapshot() == nullptr)
        return;
    QList<Pseudonym> people;
    for (const PersonOutcome& person : snapshot()->attainment.people) {
        if (wanted(person))
            people << person.pseudonym;
    }
    Q_EMIT peopleRequested(queryFor(people), title);
}

} // namespace utfall
