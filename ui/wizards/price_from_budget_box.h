// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/basis_points.h"
#include "core/base/money.h"

#include <QWidget>

class QSpinBox;
class QPushButton;

namespace utfall {

class MoneyEdit;
class TextLabel;

/// Price from budget (pris ur budget): a budget and a number of people give the price per success, step by
/// step.
class PriceFromBudgetBox : public QWidget
{
    Q_OBJECT
public:
    explicit PriceFromBudgetBox(QWidget* parent = nullptr);
    void setPersons(int persons);
    void setShares(BasisPoints floor, BasisPoints cap);

Q_SIGNALS:
    /// The person wants this price.
    void priceChosen(utfall::Money price);

private:
    void update();

    BasisPoints m_floor;
    BasisPoints m_cap;
    MoneyEdit* m_budget = nullptr;
    QSpinBox* m_persons = nullptr;
    TextLabel* m_result = nullptr;
    QPushButton* m_use = nullptr;
    Money m_price;
};

} // namespace utfall
