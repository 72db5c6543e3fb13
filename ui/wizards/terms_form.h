// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace utfall {

class DecimalEdit;
class MoneyEdit;
class PriceFromBudgetBox;
class ShareSpinBox;

/// Every term of a contract as fields, in the order in which a contract is agreed. Used by the wizard and by
/// changes of terms.
class TermsForm : public QWidget
{
    Q_OBJECT
public:
    explicit TermsForm(QWidget* parent = nullptr);

    void setTerms(const ContractTerms& terms);
    /// What the fields say, checked (checkTerms); errors as there and those of the number fields.
    [[nodiscard]] Result<ContractTerms> terms() const;

Q_SIGNALS:
    void changed();

private:
    void addContract();
    void addOutcome();
    void addFollowUp();
    void addPayment();
    void addInterest();
    void addEvaluator();
    void addExits();
    [[nodiscard]] QFormLayout* addSection(const QString& title, const QString& caption);
    void updateEnabled();
    [[nodiscard]] Result<void> readOutcome(Outcome& outcome) const;
    [[nodiscard]] Result<void> readPayment(PaymentTerms& payment) const;

    Outcome m_given; ///< what the form does not ask for stays as it was
    QLineEdit* m_name = nullptr;
    QLineEdit* m_area = nullptr;
    QDateEdit* m_start = nullptr;
    QDateEdit* m_end = nullptr;
    QDateEdit* m_enrolFrom = nullptr;
    QDateEdit* m_enrolTo = nullptr;
    QSpinBox* m_planned = nullptr;
    QLineEdit* m_analyses = nullptr;
    QComboBox* m_unit = nullptr;
    DecimalEdit* m_atLeast = nullptr;
    DecimalEdit* m_below = nullptr;
    QCheckBox* m_limitsAge = nullptr;
    QSpinBox* m_maxAge = nullptr;
    QComboBox* m_comparator = nullptr;
    DecimalEdit* m_goal = nullptr;
    QComboBox* m_anchor = nullptr;
    QSpinBox* m_months = nullptr;
    QSpinBox* m_earliest = nullptr;
    QSpinBox* m_latest = nullptr;
    QComboBox* m_selection = nullptr;
    QSpinBox* m_cutOff = nullptr;
    MoneyEdit* m_price = nullptr;
    PriceFromBudgetBox* m_budget = nullptr;
    ShareSpinBox* m_floor = nullptr;
    ShareSpinBox* m_cap = nullptr;
    QComboBox* m_denominator = nullptr;
    QComboBox* m_basis = nullptr;
    QComboBox* m_floorRule = nullptr;
    QComboBox* m_rounding = nullptr;
    QCheckBox* m_hasCeiling = nullptr;
    MoneyEdit* m_ceiling = nullptr;
    QComboBox* m_interest = nullptr;
    ShareSpinBox* m_rate = nullptr;
    QComboBox* m_dayCount = nullptr;
    QComboBox* m_interestFrom = nullptr;
    QDateEdit* m_interestDate = nullptr;
    QComboBox* m_fee = nullptr;
    MoneyEdit* m_feeAmount = nullptr;
    QMap<ExitReason, QComboBox*> m_exits;
};

} // namespace utfall
