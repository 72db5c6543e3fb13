// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/basis_points.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QLineEdit>
#include <QSpinBox>

namespace utfall {

/// Kronor as people write them: spaces between thousands, decimal comma, "kr" or not. Never a floating point
/// number.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget* parent = nullptr);
    void setAmount(Money amount);
    /// Errors (BadInput): "money-not-a-number", "money-negative".
    [[nodiscard]] Result<Money> amount() const;

Q_SIGNALS:
    void amountEdited();
};

/// An exact decimal number, such as a limit in mmol/mol.
class DecimalEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit DecimalEdit(QWidget* parent = nullptr);
    void setNumber(const Decimal& value);
    [[nodiscard]] Result<Decimal> number() const;
};

/// A share in percent with two decimals, kept in basis points.
class ShareSpinBox : public QSpinBox
{
    Q_OBJECT
public:
    explicit ShareSpinBox(QWidget* parent = nullptr);
    void setShare(BasisPoints share) { setValue(share.value()); }
    [[nodiscard]] BasisPoints share() const { return BasisPoints(value()); }

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
};

} // namespace utfall
