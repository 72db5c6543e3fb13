// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/price_from_budget_box.h"

#include "core/contract/pricing.h"
#include "core/text/error_text.h"
#include "core/text/format.h"
#include "ui/widgets/number_edits.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace utfall {

namespace {

/// Prices in contracts are whole thousands of kronor.
constexpr Money PriceStep = Money::fromOre(100'000);
constexpr int MostPersons = 10'000'000;

} // namespace

PriceFromBudgetBox::PriceFromBudgetBox(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_budget = new MoneyEdit;
    m_budget->setObjectName(QStringLiteral("budget"));
    m_budget->setPlaceholderText(tr("Budget in kronor"));
    m_budget->setAccessibleName(tr("Budget in kronor"));
    m_persons = new QSpinBox;
    m_persons->setRange(1, MostPersons);
    m_persons->setGroupSeparatorShown(true);
    m_persons->setSuffix(tr(" people"));
    m_persons->setAccessibleName(tr("People in the budget"));
    m_use = new QPushButton(tr("Use this price"));
    m_use->setObjectName(QStringLiteral("useBudgetPrice"));
    row->addWidget(m_budget, 1);
    row->addWidget(m_persons);
    row->addWidget(m_use);
    column->addLayout(row);
    m_result = new TextLabel(TextRole::Small, TextTone::Muted);
    m_result->setWordWrap(true);
    column->addWidget(m_result);
    connect(m_budget, &MoneyEdit::amountEdited, this, &PriceFromBudgetBox::update);
    connect(m_persons, &QSpinBox::valueChanged, this, &PriceFromBudgetBox::update);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT priceChosen(m_price); });
    update();
}

void PriceFromBudgetBox::setPersons(int persons)
{
    m_persons->setValue(persons);
    update();
}

void PriceFromBudgetBox::setShares(BasisPoints floor, BasisPoints cap)
{
    m_floor = floor;
    m_cap = cap;
    update();
}

void PriceFromBudgetBox::update()
{
    m_use->setEnabled(false);
    const auto budget = m_budget->amount();
    if (!budget) {
        m_result->setText(tr("Write a budget to see the price per success that it gives."));
        return;
    }
    const auto price = priceFromBudget(*budget, m_persons->value(), m_floor, m_cap, PriceStep);
    if (!price) {
        m_result->setText(text::describe(price.error()));
        return;
    }
    m_price = price->unitPrice;
    m_use->setEnabled(m_price.ore() > 0);
    m_result->setText(tr("%1 successes can be paid. %2 a success, rounded down to %3. At the cap %4 is paid; "
                         "%5 is left for the evaluator's fee.")
                          .arg(text::decimal(price->payableSuccesses, 2), text::kronor(price->exactUnitPrice),
                               text::kronor(price->unitPrice), text::kronor(price->spent),
                               text::kronor(price->left)));
}

} // namespace utfall
