// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/terms.h"

#include "core/base/text_folding.h"

#include <array>
#include <utility>

namespace utfall {

namespace {

/// In the order the contract lists them; the text is the key in terms.json and CSV.
constexpr std::array<std::pair<ExitReason, const char*>, 6> ExitReasonKeys{{
    {ExitReason::Deceased, "avliden"},
    {ExitReason::Moved, "flyttat"},
    {ExitReason::ConsentWithdrawn, "aterkallat-samtycke"},
    {ExitReason::Pregnancy, "graviditet"},
    {ExitReason::DiabetesDiagnosis, "diabetesdiagnos"},
    {ExitReason::WronglyEnrolled, "felaktigt-inskriven"},
}};

} // namespace

QMap<ExitReason, ExitRule> ContractTerms::defaultExits()
{
    QMap<ExitReason, ExitRule> exits;
    for (const auto& [reason, key] : ExitReasonKeys)
        exits.insert(reason, ExitRule::Stays);
    exits[ExitReason::WronglyEnrolled] = ExitRule::Void;
    return exits;
}

QList<ExitReason> allExitReasons()
{
    QList<ExitReason> reasons;
    for (const auto& [reason, key] : ExitReasonKeys)
        reasons.append(reason);
    return reasons;
}

QString exitReasonKey(ExitReason reason)
{
    for (const auto& [known, key] : ExitReasonKeys) {
        if (known == reason)
            return QLatin1String(key);
    }
    Q_UNREACHABLE();
}

std::optional<ExitReason> exitReasonFromText(QStringView text)
{
    const QString folded = foldKey(text);
    for (const auto& [reason, key] : ExitReasonKeys) {
        if (folded == QLatin1String(key))
            return reason;
    }
    return std::nullopt;
}

bool satisfies(const Fraction& value, const Criterion& criterion)
{
    const Fraction limit = criterion.value.asFraction();
    switch (criterion.comparator) {
    case Comparator::Less:
        return value < limit;
    case Comparator::LessOrEqual:
        return value <= limit;
    case Comparator::Greater:
        return value > limit;
    case Comparator::GreaterOrEqual:
        return value >= limit;
    }
    Q_UNREACHABLE();
}

} // namespace utfall
