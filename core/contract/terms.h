// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/basis_points.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace utfall {

/// Which prepatients stand under the line (nämnare): all listed, those due or tested, or those tested.
enum class Denominator { Listed, Due, Tested };

/// What a claim line is computed on (beräkningsgrund).
enum class PaymentBasis { PerProvider, Pooled, PerIntake };

/// What happens under the floor (golvregel): successes under it are never paid, or all are paid once it is
/// passed.
enum class FloorRule { Marginal, Cliff };

/// How a value is held against a limit.
enum class Comparator { Less, LessOrEqual, Greater, GreaterOrEqual };

/// From when the follow-up is counted (uppföljningens start).
enum class FollowUpAnchor { Enrolment, ContractEnd };

/// Which of several valid samples in the window decides (urval).
enum class SampleSelection { Latest, First, ClosestToTarget, Mean, ConfirmedTwice };

/// What an exit does to the counts (avslutsregel).
enum class ExitRule { Stays, Leaves, Void };

/// Why a prepatient left (avslutsorsak). The keys in terms.json are exitReasonKey().
enum class ExitReason { Deceased, Moved, ConsentWithdrawn, Pregnancy, DiabetesDiagnosis, WronglyEnrolled };

enum class InterestMethod { None, Simple, Compound };
enum class DayCount { Act365Fixed, Thirty360European, ActActIsda };
enum class InterestStart { ContractStart, Date };
enum class EvaluatorFeeMethod { None, Fixed, PerYear, PerReviewedCase };

/// A limit and how a value is held against it: `< 42`.
struct Criterion
{
    Comparator comparator = Comparator::Less;
    Decimal value = Decimal::fromMillionths(42 * Decimal::Scale);
    bool operator==(const Criterion&) const = default;
};

/// Who may be enrolled (inklusion), in the contract's unit. Without a bound the side is open.
struct Inclusion
{
    std::optional<Decimal> atLeast = Decimal::fromMillionths(42 * Decimal::Scale);
    std::optional<Decimal> below = Decimal::fromMillionths(48 * Decimal::Scale);
    std::optional<int> maxAgeDays; ///< how old the inclusion sample may be at enrolment
    bool operator==(const Inclusion&) const = default;
};

/// What is measured and when it counts as reached (utfallsmål). Only the kind "threshold" on one analysis
/// group is built; the other kinds of cli.md are refused by name with "outcome-kind-not-supported".
struct Outcome
{
    QStringList analyses{QStringLiteral("NPU27300")};
    Unit unit = Unit::mmolPerMol();
    Inclusion inclusion;
    Criterion criterion;
    bool operator==(const Outcome&) const = default;
};

struct EnrolmentPeriod
{
    QDate from{2026, 1, 1};
    QDate to{2027, 6, 30};
    int plannedPersons = 1000;
    bool operator==(const EnrolmentPeriod&) const = default;
};

struct FollowUp
{
    FollowUpAnchor anchor = FollowUpAnchor::Enrolment;
    int months = 24;
    int earliestDays = -90; ///< days from the target date to the window's first day, included
    int latestDays = 90;    ///< days from the target date to the window's last day, included
    bool operator==(const FollowUp&) const = default;
};

struct InterestTerms
{
    InterestMethod method = InterestMethod::None;
    BasisPoints rate{300};
    DayCount dayCount = DayCount::Act365Fixed;
    InterestStart from = InterestStart::ContractStart;
    QDate date; ///< only for InterestStart::Date
    bool operator==(const InterestTerms&) const = default;
};

struct PaymentTerms
{
    Money unitPrice = Money::fromOre(4'700'000);
    BasisPoints floor{1'000};
    BasisPoints cap{8'000};
    Denominator denominator = Denominator::Listed;
    PaymentBasis basis = PaymentBasis::PerProvider;
    FloorRule floorRule = FloorRule::Marginal;
    MoneyRounding rounding = MoneyRounding::Ore;
    std::optional<Money> budgetCeiling;
    InterestTerms interest;
    bool operator==(const PaymentTerms&) const = default;
};

struct EvaluatorFee
{
    EvaluatorFeeMethod method = EvaluatorFeeMethod::None;
    Money amount; ///< fixed sum, sum a year or sum a reviewed case
    bool operator==(const EvaluatorFee&) const = default;
};

/// The terms of an outcome contract (avtalsvillkor); cli.md, terms.json. Defaults are the ones shown there.
struct ContractTerms
{
    QString name;
    QString area;
    QDate start;
    QDate end;
    EnrolmentPeriod enrolment;
    Outcome outcome;
    FollowUp followUp;
    SampleSelection selection = SampleSelection::Latest;
    PaymentTerms payment;
    EvaluatorFee evaluatorFee;
    int cutOffMonths = 6; ///< bytesgräns: months before the target date after which nobody changes provider
    QMap<ExitReason, ExitRule> exits = defaultExits();
    bool operator==(const ContractTerms&) const = default;

    [[nodiscard]] static QMap<ExitReason, ExitRule> defaultExits();
};

/// All reasons in the order the contract lists them.
[[nodiscard]] QList<ExitReason> allExitReasons();
/// The key in terms.json and CSV: "avliden", "flyttat", "aterkallat-samtycke", "graviditet",
/// "diabetesdiagnos", "felaktigt-inskriven".
[[nodiscard]] QString exitReasonKey(ExitReason reason);
/// The reason of a key or a written reason, folded (case, å ä ö, space → hyphen); nothing when unknown.
[[nodiscard]] std::optional<ExitReason> exitReasonFromText(QStringView text);

/// True when `value` satisfies `criterion`, exactly.
[[nodiscard]] bool satisfies(const Fraction& value, const Criterion& criterion);

} // namespace utfall
