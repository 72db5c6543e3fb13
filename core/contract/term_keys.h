// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <span>

namespace utfall {

/// One choice of a term and the name that terms.json gives it.
template <typename Enum>
struct TermChoice
{
    Enum value;
    const char* key;
};

/// Every choice of a term in cli.md's order. There is one for each enum of terms.h but ExitReason
/// (exitReasonKey()).
template <typename Enum>
[[nodiscard]] std::span<const TermChoice<Enum>> termChoices();

template <>
std::span<const TermChoice<Denominator>> termChoices<Denominator>();
template <>
std::span<const TermChoice<PaymentBasis>> termChoices<PaymentBasis>();
template <>
std::span<const TermChoice<FloorRule>> termChoices<FloorRule>();
template <>
std::span<const TermChoice<MoneyRounding>> termChoices<MoneyRounding>();
template <>
std::span<const TermChoice<Comparator>> termChoices<Comparator>();
template <>
std::span<const TermChoice<FollowUpAnchor>> termChoices<FollowUpAnchor>();
template <>
std::span<const TermChoice<SampleSelection>> termChoices<SampleSelection>();
template <>
std::span<const TermChoice<ExitRule>> termChoices<ExitRule>();
template <>
std::span<const TermChoice<InterestMethod>> termChoices<InterestMethod>();
template <>
std::span<const TermChoice<DayCount>> termChoices<DayCount>();
template <>
std::span<const TermChoice<InterestStart>> termChoices<InterestStart>();
template <>
std::span<const TermChoice<EvaluatorFeeMethod>> termChoices<EvaluatorFeeMethod>();

/// "perProvider".
template <typename Enum>
[[nodiscard]] QString termKey(Enum value)
{
    for (const TermChoice<Enum>& choice : termChoices<Enum>()) {
        if (choice.value == value)
            return QString::fromLatin1(choice.key);
    }
    Q_UNREACHABLE();
}

/// The choice with exactly that key.
template <typename Enum>
[[nodiscard]] std::optional<Enum> termFromKey(QStringView key)
{
    for (const TermChoice<Enum>& choice : termChoices<Enum>()) {
        if (key == QLatin1String(choice.key))
            return choice.value;
    }
    return std::nullopt;
}

/// "listed, due, tested": for messages.
template <typename Enum>
[[nodiscard]] QString allTermKeys()
{
    QStringList keys;
    for (const TermChoice<Enum>& choice : termChoices<Enum>())
        keys.append(QString::fromLatin1(choice.key));
    return keys.join(QStringLiteral(", "));
}

} // namespace utfall
