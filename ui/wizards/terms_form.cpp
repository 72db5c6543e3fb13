// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/terms_form.h"

#include "core/contract/terms_json.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/number_edits.h"
#include "ui/wizards/price_from_budget_box.h"
#include "ui/wizards/term_names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMonths = 240;
constexpr int MostDays = 3'650;
constexpr int MostPersons = 10'000'000;

QDateEdit* dateEdit()
{
    auto* edit = new QDateEdit;
    edit->setDisplayFormat(u"yyyy-MM-dd"_qs);
    edit->setCalendarPopup(true);
    return edit;
}

QSpinBox* spinBox(int low, int high, const QString& suffix)
{
    auto* box = new QSpinBox;
    box->setRange(low, high);
    box->setSuffix(suffix);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    return box;
}

QWidget* inRow(const QList<QWidget*>& widgets)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return row;
}

/// `field` is what the form calls it.
Error fieldError(const Error& error, const QString& path, const QString& field)
{
    Error named = error;
    named.args.insert(u"path"_qs, path);
    named.args.insert(u"field"_qs, field);
    return named;
}

/// An empty field is an open side of the range.
Result<std::optional<Decimal>> openLimit(const DecimalEdit& edit, const QString& path, const QString& field)
{
    if (edit.text().trimmed().isEmpty())
        return std::optional<Decimal>();
    const auto value = edit.number();
    if (!value)
        return fieldError(value.error(), path, field);
    return std::optional(*value);
}

} // namespace

TermsForm::TermsForm(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    addContract();
    addOutcome();
    addFollowUp();
    addPayment();
    addInterest();
    addEvaluator();
    addExits();
    column->addStretch();

    for (QLineEdit* edit : findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::textChanged, this, &TermsForm::changed);
    for (QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, &TermsForm::changed);
    for (QSpinBox* box : findChildren<QSpinBox*>())
        connect(box, &QSpinBox::valueChanged, this, &TermsForm::changed);
    for (QCheckBox* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &TermsForm::changed);
    for (QDateEdit* edit : findChildren<QDateEdit*>())
        connect(edit, &QDateEdit::dateChanged, this, &TermsForm::changed);
    connect(this, &TermsForm::changed, this, &TermsForm::updateEnabled);
    setTerms(ContractTerms());
}

QFormLayout* TermsForm::addSection(const QString& title, const QString& caption)
{
    auto* card = new Card(title);
    card->setCaption(caption);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(metrics::Gap);
    form->setVerticalSpacing(metrics::Grid);
    card->body()->addLayout(form);
    static_cast<QVBoxLayout*>(layout())->addWidget(card);
    return form;
}

void TermsForm::addContract()
{
    auto* form = addSection(tr("Contract"), tr("What it is called and when it runs."));
    m_name = new QLineEdit;
    m_name->setObjectName(u"contractName"_qs);
    m_area = new QLineEdit;
    m_start = dateEdit();
    m_end = dateEdit();
    m_enrolFrom = dateEdit();
    m_enrolTo = dateEdit();
    m_planned = spinBox(0, MostPersons, {});
    m_planned->setObjectName(u"plannedPersons"_qs);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Area"), m_area);
    form->addRow(tr("Runs from and to"), inRow({m_start, m_end}));
    form->addRow(tr("Enrolment from and to"), inRow({m_enrolFrom, m_enrolTo}));
    form->addRow(tr("Planned prepatients"), m_planned);
}

void TermsForm::addOutcome()
{
    auto* form = addSection(tr("Outcome goal"), tr("Who may take part, and what counts as reached."));
    m_analyses = new QLineEdit;
    m_unit = new QComboBox;
    m_unit->setEditable(true);
    for (const Unit& unit : {Unit::mmolPerMol(), Unit::percentNgsp(), Unit::percentMonoS()})
        m_unit->addItem(unit.text());
    m_atLeast = new DecimalEdit;
    m_below = new DecimalEdit;
    m_limitsAge = new QCheckBox(tr("The inclusion sample may be at most"));
    m_maxAge = spinBox(0, MostDays, tr(" days old"));
    m_comparator = makeTermBox<Comparator>();
    m_comparator->setMinimumContentsLength(2);
    m_goal = new DecimalEdit;
    m_goal->setObjectName(u"goal"_qs);
    form->addRow(tr("Analysis codes"), m_analyses);
    form->addRow(tr("Unit"), m_unit);
    form->addRow(tr("Included from, and below"), inRow({m_atLeast, m_below}));
    form->addRow(QString(), inRow({m_limitsAge, m_maxAge}));
    form->addRow(tr("Goal"), inRow({m_comparator, m_goal}));
}

void TermsForm::addFollowUp()
{
    auto* form = addSection(tr("Follow-up"), tr("When the final sample is taken and which one decides."));
    m_anchor = makeTermBox<FollowUpAnchor>();
    m_months = spinBox(0, MostMonths, tr(" months"));
    m_earliest = spinBox(-MostDays, MostDays, tr(" days"));
    m_latest = spinBox(-MostDays, MostDays, tr(" days"));
    m_selection = makeTermBox<SampleSelection>();
    m_cutOff = spinBox(0, MostMonths, tr(" months before"));
    form->addRow(tr("Counted from"), m_anchor);
    form->addRow(tr("Target date after"), m_months);
    form->addRow(tr("Window from and to, around the target date"), inRow({m_earliest, m_latest}));
    form->addRow(tr("Deciding sample"), m_selection);
    form->addRow(tr("Change cut-off"), m_cutOff);
}

void TermsForm::addPayment()
{
    auto* form = addSection(tr("Payment"),
                            tr("Nothing up to the floor, a straight line to the cap, nothing more above."));
    m_price = new MoneyEdit;
    m_price->setObjectName(u"unitPrice"_qs);
    m_budget = new PriceFromBudgetBox;
    m_floor = new ShareSpinBox;
    m_floor->setObjectName(u"floor"_qs);
    m_cap = new ShareSpinBox;
    m_cap->setObjectName(u"cap"_qs);
    m_denominator = makeTermBox<Denominator>();
    m_denominator->setObjectName(u"denominator"_qs);
    m_basis = makeTermBox<PaymentBasis>();
    m_floorRule = makeTermBox<FloorRule>();
    m_rounding = makeTermBox<MoneyRounding>();
    m_hasCeiling = new QCheckBox(tr("At most"));
    m_ceiling = new MoneyEdit;
    form->addRow(tr("Price per success"), m_price);
    form->addRow(tr("Price from budget"), m_budget);
    form->addRow(tr("Floor and cap"), inRow({m_floor, m_cap}));
    form->addRow(tr("Floor rule"), m_floorRule);
    form->addRow(tr("Denominator"), m_denominator);
    form->addRow(tr("Computed on"), m_basis);
    form->addRow(tr("Rounding"), m_rounding);
    form->addRow(tr("Budget ceiling"), inRow({m_hasCeiling, m_ceiling}));
    connect(m_budget, &PriceFromBudgetBox::priceChosen, m_price, &MoneyEdit::setAmount);
}

void TermsForm::addInterest()
{
    auto* form = addSection(tr("Interest"), tr("What the provider's money earns until it is paid."));
    m_interest = makeTermBox<InterestMethod>();
    m_rate = new ShareSpinBox;
    m_dayCount = makeTermBox<DayCount>();
    m_interestFrom = makeTermBox<InterestStart>();
    m_interestDate = dateEdit();
    form->addRow(tr("Interest"), m_interest);
    form->addRow(tr("Rate a year"), m_rate);
    form->addRow(tr("Day count"), m_dayCount);
    form->addRow(tr("From"), inRow({m_interestFrom, m_interestDate}));
}

void TermsForm::addEvaluator()
{
    auto* form = addSection(tr("Evaluator"), tr("The fee never depends on the outcome."));
    m_fee = makeTermBox<EvaluatorFeeMethod>();
    m_feeAmount = new MoneyEdit;
    form->addRow(tr("Fee"), m_fee);
    form->addRow(tr("Sum"), m_feeAmount);
}

void TermsForm::addExits()
{
    auto* form = addSection(tr("Exits"), tr("What happens with the counts when somebody leaves."));
    for (const auto& [reason, name] : termNames<ExitReason>()) {
        auto* box = makeTermBox<ExitRule>();
        m_exits.insert(reason, box);
        form->addRow(name, box);
    }
}

void TermsForm::setTerms(const ContractTerms& terms)
{
    const QSignalBlocker blocker(this);
    m_given = terms.outcome;
    m_name->setText(terms.name);
    m_area->setText(terms.area);
    m_start->setDate(terms.start);
    m_end->setDate(terms.end);
    // A contract without a time of enrolment of its own enrols while it runs.
    m_enrolFrom->setDate(terms.enrolment.from.isValid() ? terms.enrolment.from : terms.start);
    m_enrolTo->setDate(terms.enrolment.to.isValid() ? terms.enrolment.to : terms.end);
    m_planned->setValue(terms.enrolment.plannedPersons);
    m_analyses->setText(terms.outcome.analyses.join(u", "_qs));
    m_unit->setCurrentText(terms.outcome.unit.text());
    m_atLeast->clear();
    m_below->clear();
    if (terms.outcome.inclusion.atLeast)
        m_atLeast->setNumber(*terms.outcome.inclusion.atLeast);
    if (terms.outcome.inclusion.below)
        m_below->setNumber(*terms.outcome.inclusion.below);
    m_limitsAge->setChecked(terms.outcome.inclusion.maxAgeDays.has_value());
    m_maxAge->setValue(terms.outcome.inclusion.maxAgeDays.value_or(90));
    choose(m_comparator, terms.outcome.criterion.comparator);
    m_goal->setNumber(terms.outcome.criterion.value);
    choose(m_anchor, terms.followUp.anchor);
    m_months->setValue(terms.followUp.months);
    m_earliest->setValue(terms.followUp.earliestDays);
    m_latest->setValue(terms.followUp.latestDays);
    choose(m_selection, terms.selection);
    m_cutOff->setValue(terms.cutOffMonths);
    const PaymentTerms& payment = terms.payment;
    m_price->setAmount(payment.unitPrice);
    m_budget->setPersons(std::max(1, terms.enrolment.plannedPersons));
    m_floor->setShare(payment.floor);
    m_cap->setShare(payment.cap);
    choose(m_floorRule, payment.floorRule);
    choose(m_denominator, payment.denominator);
    choose(m_basis, payment.basis);
    choose(m_rounding, payment.rounding);
    m_hasCeiling->setChecked(payment.budgetCeiling.has_value());
    m_ceiling->setAmount(payment.budgetCeiling.value_or(Money()));
    choose(m_interest, payment.interest.method);
    m_rate->setShare(payment.interest.rate);
    choose(m_dayCount, payment.interest.dayCount);
    choose(m_interestFrom, payment.interest.from);
    m_interestDate->setDate(payment.interest.date.isValid() ? payment.interest.date : terms.start);
    choose(m_fee, terms.evaluatorFee.method);
    m_feeAmount->setAmount(terms.evaluatorFee.amount);
    for (const auto& [reason, box] : m_exits.asKeyValueRange())
        choose(box, terms.exits.value(reason));
    updateEnabled();
}

Result<void> TermsForm::readOutcome(Outcome& outcome) const
{
    outcome = m_given;
    outcome.analyses.clear();
    for (const QString& code : m_analyses->text().split(u',', Qt::SkipEmptyParts))
        outcome.analyses.append(code.trimmed());
    const auto unit = Unit::parse(m_unit->currentText());
    if (!unit)
        return fieldError(unit.error(), u"outcome.unit"_qs, tr("Unit"));
    outcome.unit = *unit;
    const auto atLeast = openLimit(*m_atLeast, u"outcome.inclusion.atLeast"_qs, tr("Included from"));
    if (!atLeast)
        return atLeast.error();
    const auto below = openLimit(*m_below, u"outcome.inclusion.below"_qs, tr("Included below"));
    if (!below)
        return below.error();
    outcome.inclusion.atLeast = *atLeast;
    outcome.inclusion.below = *below;
    outcome.inclusion.maxAgeDays = m_limitsAge->isChecked() ? std::optional(m_maxAge->value()) : std::nullopt;
    const auto goal = m_goal->number();
    if (!goal)
        return fieldError(goal.error(), u"outcome.criterion.value"_qs, tr("Goal"));
    outcome.criterion = {chosen<Comparator>(m_comparator), *goal};
    return {};
}

Result<void> TermsForm::readPayment(PaymentTerms& payment) const
{
    const auto price = m_price->amount();
    if (!price)
        return fieldError(price.error(), u"payment.unitPriceOre"_qs, tr("Price per success"));
    payment.unitPrice = *price;
    payment.floor = m_floor->share();
    payment.cap = m_cap->share();
    payment.floorRule = chosen<FloorRule>(m_floorRule);
    payment.denominator = chosen<Denominator>(m_denominator);
    payment.basis = chosen<PaymentBasis>(m_basis);
    payment.rounding = chosen<MoneyRounding>(m_rounding);
    payment.budgetCeiling.reset();
    if (m_hasCeiling->isChecked()) {
        const auto ceiling = m_ceiling->amount();
        if (!ceiling)
            return fieldError(ceiling.error(), u"payment.budgetCeilingOre"_qs, tr("Budget ceiling"));
        payment.budgetCeiling = *ceiling;
    }
    payment.interest.method = chosen<InterestMethod>(m_interest);
    payment.interest.rate = m_rate->share();
    payment.interest.dayCount = chosen<DayCount>(m_dayCount);
    payment.interest.from = chosen<InterestStart>(m_interestFrom);
    payment.interest.date = payment.interest.from == InterestStart::Date ? m_interestDate->date() : QDate();
    return {};
}

Result<ContractTerms> TermsForm::terms() const
{
    ContractTerms terms;
    terms.name = m_name->text().trimmed();
    terms.area = m_area->text().trimmed();
    terms.start = m_start->date();
    terms.end = m_end->date();
    terms.enrolment = {m_enrolFrom->date(), m_enrolTo->date(), m_planned->value()};
    if (const auto read = readOutcome(terms.outcome); !read)
        return read.error();
    terms.followUp = {chosen<FollowUpAnchor>(m_anchor), m_months->value(), m_earliest->value(),
                      m_latest->value()};
    terms.selection = chosen<SampleSelection>(m_selection);
    terms.cutOffMonths = m_cutOff->value();
    if (const auto read = readPayment(terms.payment); !read)
        return read.error();
    terms.evaluatorFee.method = chosen<EvaluatorFeeMethod>(m_fee);
    if (terms.evaluatorFee.method != EvaluatorFeeMethod::None) {
        const auto amount = m_feeAmount->amount();
        if (!amount)
            return fieldError(amount.error(), u"evaluatorFee.ore"_qs, tr("Evaluator's fee"));
        terms.evaluatorFee.amount = *amount;
    }
    for (const auto& [reason, box] : m_exits.asKeyValueRange())
        terms.exits.insert(reason, chosen<ExitRule>(box));
    if (const auto checked = checkTerms(terms); !checked)
        return checked.error();
    return terms;
}

void TermsForm::updateEnabled()
{
    m_maxAge->setEnabled(m_limitsAge->isChecked());
    m_ceiling->setEnabled(m_hasCeiling->isChecked());
    const bool hasInterest = chosen<InterestMethod>(m_interest) != InterestMethod::None;
    for (QWidget* field : std::initializer_list<QWidget*>{m_rate, m_dayCount, m_interestFrom})
        field->setEnabled(hasInterest);
    m_interestDate->setEnabled(hasInterest && chosen<InterestStart>(m_interestFrom) == InterestStart::Date);
    m_feeAmount->setEnabled(chosen<EvaluatorFeeMethod>(m_fee) != EvaluatorFeeMethod::None);
    m_months->setEnabled(chosen<FollowUpAnchor>(m_anchor) == FollowUpAnchor::Enrolment);
    m_budget->setShares(m_floor->share(), m_cap->share());
}

} // namespace utfall
