// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/term_names.h"

#include <QCoreApplication>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

struct TermNames
{
    Q_DECLARE_TR_FUNCTIONS(TermNames)
};

} // namespace

template <>
QList<std::pair<Denominator, QString>> termNames()
{
    return {{Denominator::Listed, TermNames::tr("All listed")},
            {Denominator::Due, TermNames::tr("Due or tested")},
            {Denominator::Tested, TermNames::tr("Only tested")}};
}

template <>
QList<std::pair<PaymentBasis, QString>> termNames()
{
    return {{PaymentBasis::PerProvider, TermNames::tr("Each provider by itself")},
            {PaymentBasis::Pooled, TermNames::tr("The whole contract, shared by successes")},
            {PaymentBasis::PerIntake, TermNames::tr("Each provider and intake")}};
}

template <>
QList<std::pair<FloorRule, QString>> termNames()
{
    return {{FloorRule::Marginal, TermNames::tr("Successes under the floor are never paid")},
            {FloorRule::Cliff, TermNames::tr("All are paid once the floor is passed")}};
}

template <>
QList<std::pair<MoneyRounding, QString>> termNames()
{
    return {{MoneyRounding::Ore, TermNames::tr("To the öre")},
            {MoneyRounding::Krona, TermNames::tr("To the krona")}};
}

template <>
QList<std::pair<Comparator, QString>> termNames()
{
    return {{Comparator::Less, u"<"_qs},
            {Comparator::LessOrEqual, u"≤"_qs},
            {Comparator::Greater, u">"_qs},
            {Comparator::GreaterOrEqual, u"≥"_qs}};
}

template <>
QList<std::pair<FollowUpAnchor, QString>> termNames()
{
    return {{FollowUpAnchor::Enrolment, TermNames::tr("Each person's enrolment")},
            {FollowUpAnchor::ContractEnd, TermNames::tr("The end of the contract")}};
}

template <>
QList<std::pair<SampleSelection, QString>> termNames()
{
    return {{SampleSelection::Latest, TermNames::tr("The latest in the window")},
            {SampleSelection::First, TermNames::tr("The first in the window")},
            {SampleSelection::ClosestToTarget, TermNames::tr("The one closest to the target date")},
            {SampleSelection::Mean, TermNames::tr("The mean of all in the window")},
            {SampleSelection::ConfirmedTwice, TermNames::tr("The two latest dates must both hold")}};
}

template <>
QList<std::pair<ExitRule, QString>> termNames()
{
    return {{ExitRule::Stays, TermNames::tr("Stays among the listed")},
            {ExitRule::Leaves, TermNames::tr("Leaves when before the target date")},
            {ExitRule::Void, TermNames::tr("Taken out whenever it is found")}};
}

template <>
QList<std::pair<ExitReason, QString>> termNames()
{
    return {{ExitReason::Deceased, TermNames::tr("Deceased")},
            {ExitReason::Moved, TermNames::tr("Moved")},
            {ExitReason::ConsentWithdrawn, TermNames::tr("Consent withdrawn")},
            {ExitReason::Pregnancy, TermNames::tr("Pregnancy")},
            {ExitReason::DiabetesDiagnosis, TermNames::tr("Diabetes diagnosis")},
            {ExitReason::WronglyEnrolled, TermNames::tr("Wrongly enrolled")}};
}

template <>
QList<std::pair<InterestMethod, QString>> termNames()
{
    return {{InterestMethod::None, TermNames::tr("No interest")},
            {InterestMethod::Simple, TermNames::tr("Simple")},
            {InterestMethod::Compound, TermNames::tr("Compound")}};
}

template <>
QList<std::pair<DayCount, QString>> termNames()
{
    return {{DayCount::Act365Fixed, u"ACT/365F"_qs},
            {DayCount::Thirty360European, u"30E/360"_qs},
            {DayCount::ActActIsda, u"ACT/ACT ISDA"_qs}};
}

template <>
QList<std::pair<InterestStart, QString>> termNames()
{
    return {{InterestStart::ContractStart, TermNames::tr("The start of the contract")},
            {InterestStart::Date, TermNames::tr("A date")}};
}

template <>
QList<std::pair<EvaluatorFeeMethod, QString>> termNames()
{
    return {{EvaluatorFeeMethod::None, TermNames::tr("None")},
            {EvaluatorFeeMethod::Fixed, TermNames::tr("One fixed sum")},
            {EvaluatorFeeMethod::PerYear, TermNames::tr("A sum for each year begun")},
            {EvaluatorFeeMethod::PerReviewedCase, TermNames::tr("A sum for each tested person")}};
}

} // namespace utfall
