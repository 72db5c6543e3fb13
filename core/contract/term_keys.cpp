// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/term_keys.h"

namespace utfall {

template <>
std::span<const TermChoice<Denominator>> termChoices<Denominator>()
{
    static constexpr TermChoice<Denominator> Choices[]{
        {Denominator::Listed, "listed"}, {Denominator::Due, "due"}, {Denominator::Tested, "tested"}};
    return Choices;
}

template <>
std::span<const TermChoice<PaymentBasis>> termChoices<PaymentBasis>()
{
    static constexpr TermChoice<PaymentBasis> Choices[]{{PaymentBasis::PerProvider, "perProvider"},
                                                        {PaymentBasis::Pooled, "pooled"},
                                                        {PaymentBasis::PerIntake, "perIntake"}};
    return Choices;
}

template <>
std::span<const TermChoice<FloorRule>> termChoices<FloorRule>()
{
    static constexpr TermChoice<FloorRule> Choices[]{{FloorRule::Marginal, "marginal"},
                                                     {FloorRule::Cliff, "cliff"}};
    return Choices;
}

template <>
std::span<const TermChoice<MoneyRounding>> termChoices<MoneyRounding>()
{
    static constexpr TermChoice<MoneyRounding> Choices[]{{MoneyRounding::Ore, "ore"},
                                                         {MoneyRounding::Krona, "krona"}};
    return Choices;
}

template <>
std::span<const TermChoice<Comparator>> termChoices<Comparator>()
{
    static constexpr TermChoice<Comparator> Choices[]{{Comparator::Less, "<"},
                                                      {Comparator::LessOrEqual, "<="},
                                                      {Comparator::Greater, ">"},
                                                      {Comparator::GreaterOrEqual, ">="}};
    return Choices;
}

template <>
std::span<const TermChoice<FollowUpAnchor>> termChoices<FollowUpAnchor>()
{
    static constexpr TermChoice<FollowUpAnchor> Choices[]{{FollowUpAnchor::Enrolment, "enrolment"},
                                                          {FollowUpAnchor::ContractEnd, "contractEnd"}};
    return Choices;
}

template <>
std::span<const TermChoice<SampleSelection>> termChoices<SampleSelection>()
{
    static constexpr TermChoice<SampleSelection> Choices[]{
        {SampleSelection::Latest, "latest"},
        {SampleSelection::First, "first"},
        {SampleSelection::ClosestToTarget, "closestToTarget"},
        {SampleSelection::Mean, "mean"},
        {SampleSelection::ConfirmedTwice, "confirmedTwice"}};
    return Choices;
}

template <>
std::span<const TermChoice<ExitRule>> termChoices<ExitRule>()
{
    static constexpr TermChoice<ExitRule> Choices[]{
        {ExitRule::Stays, "stays"}, {ExitRule::Leaves, "leaves"}, {ExitRule::Void, "void"}};
    return Choices;
}

template <>
std::span<const TermChoice<InterestMethod>> termChoices<InterestMethod>()
{
    static constexpr TermChoice<InterestMethod> Choices[]{{InterestMethod::None, "none"},
                                                          {InterestMethod::Simple, "simple"},
                                                          {InterestMethod::Compound, "compound"}};
    return Choices;
}

template <>
std::span<const TermChoice<DayCount>> termChoices<DayCount>()
{
    static constexpr TermChoice<DayCount> Choices[]{{DayCount::Act365Fixed, "ACT/365F"},
                                                    {DayCount::Thirty360European, "30E/360"},
                                                    {DayCount::ActActIsda, "ACT/ACT ISDA"}};
    return Choices;
}

template <>
std::span<const TermChoice<InterestStart>> termChoices<InterestStart>()
{
    static constexpr TermChoice<InterestStart> Choices[]{{InterestStart::ContractStart, "contractStart"},
                                                         {InterestStart::Date, "date"}};
    return Choices;
}

template <>
std::span<const TermChoice<EvaluatorFeeMethod>> termChoices<EvaluatorFeeMethod>()
{
    static constexpr TermChoice<EvaluatorFeeMethod> Choices[]{
        {EvaluatorFeeMethod::None, "none"},
        {EvaluatorFeeMethod::Fixed, "fixed"},
        {EvaluatorFeeMethod::PerYear, "perYear"},
        {EvaluatorFeeMethod::PerReviewedCase, "perReviewedCase"}};
    return Choices;
}

} // namespace utfall
