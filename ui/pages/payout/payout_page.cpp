// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/payout/payout_page.h"

#include "core/report/evaluation_text.h"
#include "core/text/format.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_selector.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/people_link.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile_layout.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int FigureWidth = 200;

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
enum AlternativeColumn {
    DenominatorColumn,
    PeopleColumn,
    SuccessColumn,
    ShareColumn,
    PayoutColumn,
    DifferenceColumn
};

QString denominatorName(Denominator denominator)
{
    switch (denominator) {
    case Denominator::Listed:
        return PayoutPage::tr("All listed");
    case Denominator::Due:
        return PayoutPage::tr("Due or tested");
    case Denominator::Tested:
        return PayoutPage::tr("Tested");
    }
    return {};
}

void setMoney(KeyFigure& figure, Money amount)
{
    // The amount and its unit are drawn in different sizes.
    const QString text = text::kronor(amount);
    const qsizetype unit = text.lastIndexOf(QChar(0x00A0));
    figure.setFigure(text.left(unit), text.mid(unit + 1));
}

QString signedKronor(qint64 ore)
{
    const QString text = text::kronor(Money::fromOre(ore));
    return ore > 0 ? u'+' + text : text;
}

bool usesInterest(const EvaluationSnapshot& shown)
{
    return shown.contract.terms.payment.interest.method != InterestMethod::None;
}

} // namespace

PayoutPage::PayoutPage(const PageContext& context, QWidget* parent)
    : Page(PageId::Payout, tr("What is each provider to be paid, and why?"), context, parent)
{
    addAction(utfall::commands::PrintReport);
    addAction(utfall::commands::ExportReport);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    m_notice = new InlineNotice;
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(makeFigures());
    column->addWidget(makeLines());
    column->addWidget(makeAlternatives());
    column->addStretch(1); // cards would share the room with a stretch of 0

    m_pane = new DetailPane;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    m_split = new ListDetail(area, m_pane, settings(), u"payout"_qs);
    m_split->closeDetail();
    setContent(m_split);
}

QWidget* PayoutPage::makeFigures()
{
    auto* row = new QWidget;
    auto* tiles = new TileLayout(FigureWidth, 4, row);
    m_total = new KeyFigure(tr("To pay"));
    m_principal = new KeyFigure(tr("Payout"));
    m_interest = new KeyFigure(tr("Interest"));
    m_fee = new KeyFigure(tr("Evaluator's fee"));
    for (KeyFigure* figure : {m_total, m_principal, m_interest, m_fee})
        tiles->addWidget(figure);
    return row;
}

QWidget* PayoutPage::makePaymentDate()
{
    m_paymentRow = new QWidget;
    auto* row = new QHBoxLayout(m_paymentRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Grid);
    m_paymentDate = new DateSelector;
    m_paymentDate->setObjectName(u"paymentDate"_qs);
    m_paymentDate->edit()->setAccessibleName(tr("The date of payment, which interest runs to"));
    row->addWidget(new TextLabel(tr("To be paid on"), TextRole::Body, TextTone::Muted));
    row->addWidget(m_paymentDate);
    m_paymentRow->hide();
    connect(m_paymentDate, &DateSelector::dateChosen, this, &Page::paymentDateChosen);
    return m_paymentRow;
}

QWidget* PayoutPage::makeLines()
{
    auto* card = new Card(tr("Claim lines"));
    card->setCaption(tr("Choose a line to see why it is that amount."));
    card->setFlush(true);
    card->addHeaderWidget(makePaymentDate());
    m_lines = new FigureTableModel(this);
    m_lines->setHeadings({tr("Provider"), tr("Intake"), tr("Counted"), tr("Reached the goal"),
                          tr("Paid successes"), tr("Payout"), tr("Interest"), tr("To pay")});
    m_linesView = new TableView;
    m_linesView->setObjectName(u"payoutLines"_qs);
    m_linesView->setAccessibleName(tr("Claim lines"));
    m_linesView->setModel(m_lines);
    m_linesView->setNumericColumns(
        {CountedColumn, ReachedColumn, PaidColumn, PrincipalColumn, InterestColumn, TotalColumn});
    m_linesView->setFitsRows(true);
    m_linesView->setStretchColumn(ProviderColumn);
    m_linesView->emptyState()->setTexts(
        u"view-statistics"_qs, tr("No claim lines yet"),
        tr("A provider gets a line when somebody is listed with it on this date."));
    m_linesView->emptyState()->setStep(tr("Import"));
    connect(m_linesView->emptyState(), &EmptyState::stepTaken, this,
            [this] { commands().trigger(utfall::commands::ImportFiles); });
    card->body()->addWidget(m_linesView);
    connect(m_linesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { explainRow(current.row()); });
    return card;
}

QWidget* PayoutPage::makeAlternatives()
{
    auto* card = new Card(tr("The denominator decides the money"));
    card->setCaption(tr("The same results on the three denominators. Only the contracted one is paid."));
    card->setFlush(true);
    m_alternatives = new FigureTableModel(this);
    m_alternatives->setHeadings({tr("Denominator"), tr("People"), tr("Reached the goal"), tr("Attainment"),
                                 tr("To pay"), tr("Difference")});
    auto* view = new TableView;
    view->setObjectName(u"payoutAlternatives"_qs);
    view->setAccessibleName(tr("The payout on the three denominators"));
    view->setModel(m_alternatives);
    view->setNumericColumns({PeopleColumn, SuccessColumn, ShareColumn, PayoutColumn, DifferenceColumn});
    view->setFitsRows(true);
    view->setStretchColumn(DenominatorColumn);
    card->body()->addWidget(view);
    return card;
}

void PayoutPage::showSession(RegisterSession*)
{
    m_lines->clear();
    m_alternatives->clear();
    m_split->closeDetail();
    for (KeyFigure* figure : {m_total, m_principal, m_interest, m_fee}) {
        figure->setFigure({});
        figure->setFraction({});
        figure->setMarker({});
    }
    m_notice->hide();
}

void PayoutPage::showSnapshot(const SnapshotPtr& shown)
{
    if (!shown) {
        showSession(nullptr);
        return;
    }
    fillFigures(*shown);
    fillPaymentDate(*shown);
    fillLines(*shown);
    fillAlternatives(*shown);
}

void PayoutPage::fillFigures(const EvaluationSnapshot& shown)
{
    const Payout& payout = shown.payout;
    setMoney(*m_total, payout.total);
    m_total->setMarker(payout.preliminary ? tr("preliminary") : QString());
    m_total->setFraction(tr("%Ln claim line(s)", nullptr, static_cast<int>(payout.lines.size())));
    setMoney(*m_principal, payout.principal);
    m_principal->setFraction(payout.ceilingApplied
                                 ? tr("limited by the budget ceiling")
                                 : tr("on %1").arg(denominatorName(payout.denominator).toLower()));
    setMoney(*m_interest, payout.interest);
    m_interest->setFraction(usesInterest(shown) ? tr("to %1").arg(text::shortDate(payout.paymentDate))
                                                : tr("the contract has none"));
    setMoney(*m_fee, payout.evaluatorFee);
    m_fee->setFraction(tr("never depends on the outcome"));

    if (payout.preliminary)
        m_notice->show(
            NoticeKind::Info,
            tr("The figures are preliminary: %1 of %2 listed have a follow-up window that is still open.")
                .arg(text::count(shown.attainment.all.listed - shown.attainment.all.final),
                     text::count(shown.attainment.all.listed)));
    else
        m_notice->hide();
}

void PayoutPage::fillPaymentDate(const EvaluationSnapshot& shown)
{
    m_paymentRow->setVisible(usesInterest(shown));
    m_paymentDate->setDate(shown.payout.paymentDate);
    const QDate asOf = shown.payout.asOf;
    m_paymentDate->setPresets({{tr("The date of the figures"), asOf},
                               {tr("30 days later"), asOf.addDays(30)},
                               {tr("Contract ends"), shown.contract.terms.end}});
}

void PayoutPage::fillLines(const EvaluationSnapshot& shown)
{
    const Payout& payout = shown.payout;
    QList<QList<FigureCell>> rows;
    qint64 counted = 0;
    qint64 reached = 0;
    for (const PayoutLine& line : payout.lines) {
        counted += line.counted;
        reached += line.reached;
        rows.append({shown.providerName(line.provider), line.intake, text::count(line.counted),
                     text::count(line.reached),
                     line.paidSuccesses ? text::decimal(*line.paidSuccesses) : u"–"_qs,
                     text::kronorWithOre(line.principal), text::kronorWithOre(line.interest),
                     text::kronorWithOre(line.total)});
    }
    if (!rows.isEmpty())
        rows.append({tr("Sum"), QString(), text::count(counted), text::count(reached), QString(),
                     text::kronorWithOre(payout.principal), text::kronorWithOre(payout.interest),
                     text::kronorWithOre(payout.total)});
    m_lines->setRows(rows, true);
    m_linesView->setColumnHidden(IntakeColumn, shown.contract.terms.payment.basis != PaymentBasis::PerIntake);
    m_linesView->setColumnHidden(InterestColumn, !usesInterest(shown));
    m_split->closeDetail();
}

void PayoutPage::fillAlternatives(const EvaluationSnapshot& shown)
{
    QList<QList<FigureCell>> rows;
    for (const Denominator denominator : {Denominator::Listed, Denominator::Due, Denominator::Tested}) {
        const bool contracted = denominator == shown.payout.denominator;
        const Money total = shown.payout.alternatives.value(denominator);
        const auto share = shown.attainment.share(denominator);
        rows.append(
            {contracted ? tr("%1 – contracted").arg(denominatorName(denominator))
                        : denominatorName(denominator),
             text::count(shown.attainment.all.under(denominator)), text::count(shown.attainment.all.reached),
             share ? text::percent(*share) : u"–"_qs, text::kronorWithOre(total),
             contracted ? QString() : signedKronor(qint64{total.ore()} - qint64{shown.payout.total.ore()})});
    }
    m_alternatives->setRows(rows);
}

void PayoutPage::explainRow(int row)
{
    if (!snapshot() || row < 0 || row >= snapshot()->payout.lines.size()) {
        m_split->closeDetail();
        return;
    }
    const EvaluationSnapshot& shown = *snapshot();
    const PayoutLine& line = shown.payout.lines.at(row);
    const auto explanation =
        explainLine(shown.contract.terms, shown.attainment, shown.payout, *line.provider, line.intake);
    if (!explanation)
        return;
    const QString name = shown.providerName(line.provider);
    m_pane->setTitle(tr("Why this amount?"));
    m_pane->setCaption(line.intake.isEmpty() ? name : name + u", "_qs + line.intake);
    m_pane->setContent(makeExplanation(shown, *explanation));
    m_split->openDetail();
}

QWidget* PayoutPage::makeExplanation(const EvaluationSnapshot& shown, const PayoutExplanation& explanation)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);

    const auto table = [&](const QString& name, const QList<ExplanationRow>& source) {
        auto* model = new FigureTableModel(content);
        model->setHeadings({tr("Step"), tr("Value")});
        QList<QList<FigureCell>> rows;
        for (const ExplanationRow& step : source)
            rows.append(
                {step.text.isEmpty() ? step.heading : step.heading + u": "_qs + step.text, step.value});
        model->setRows(rows);
        auto* view = new TableView;
        view->setAccessibleName(name);
        view->setModel(model);
        view->setNumericColumns({1});
        view->setFitsRows(true);
        view->horizontalHeader()->hide();
        view->setStretchColumn(0);
        column->addWidget(new SectionHeader(name));
        column->addWidget(view);
    };
    table(tr("The arithmetic"), explanationRows(shown, explanation));
    table(tr("The people behind it"), standingRows(explanation));

    QList<Pseudonym> people;
    for (const PersonExplanation& person : explanation.people)
        people.append(person.pseudonym);
    auto* link = new PeopleLink;
    link->setPeople(tr("Show %Ln prepatient(s)", nullptr, static_cast<int>(people.size())), people,
                    tr("behind the line of %1").arg(shown.providerName(explanation.line.provider)));
    connect(link, &PeopleLink::peopleRequested, this, &Page::peopleRequested);
    column->addWidget(link, 0, Qt::AlignLeft);
    column->addStretch(1); // cards would share the room with a stretch of 0
    return content;
}

} // namespace utfall
