// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"

#include <QComboBox>
#include <QList>
#include <QString>

#include <utility>

namespace utfall {

/// The choices of a term in words, in the order of cli.md, for combo boxes.
template <typename Enum>
[[nodiscard]] QList<std::pair<Enum, QString>> termNames();

template <>
QList<std::pair<Denominator, QString>> termNames<Denominator>();
template <>
QList<std::pair<PaymentBasis, QString>> termNames<PaymentBasis>();
template <>
QList<std::pair<FloorRule, QString>> termNames<FloorRule>();
template <>
QList<std::pair<MoneyRounding, QString>> termNames<MoneyRounding>();
template <>
QList<std::pair<Comparator, QString>> termNames<Comparator>();
template <>
QList<std::pair<FollowUpAnchor, QString>> termNames<FollowUpAnchor>();
template <>
QList<std::pair<SampleSelection, QString>> termNames<SampleSelection>();
template <>
QList<std::pair<ExitRule, QString>> termNames<ExitRule>();
template <>
QList<std::pair<ExitReason, QString>> termNames<ExitReason>();
template <>
QList<std::pair<InterestMethod, QString>> termNames<InterestMethod>();
template <>
QList<std::pair<DayCount, QString>> termNames<DayCount>();
template <>
QList<std::pair<InterestStart, QString>> termNames<InterestStart>();
template <>
QList<std::pair<EvaluatorFeeMethod, QString>> termNames<EvaluatorFeeMethod>();

/// A combo box of a term's choices; the choice is the item's data.
template <typename Enum>
[[nodiscard]] QComboBox* makeTermBox()
{
    auto* box = new QComboBox;
    for (const auto& [value, name] : termNames<Enum>())
        box->addItem(name, static_cast<int>(value));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

template <typename Enum>
[[nodiscard]] Enum chosen(const QComboBox* box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

template <typename Enum>
void choose(QComboBox* box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace utfall
