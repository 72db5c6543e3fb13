// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/explanation.h"

#include <algorithm>

namespace utfall {

namespace {

using Kind = ExplanationStepKind;

/// From N and S to an exact sum, before any rounding.
void appendCurve(QList<ExplanationStep>& steps, const PaymentTerms& terms, qint64 counted, qint64 reached,
                 const Fraction& paid)
{
    const Fraction capSuccesses = terms.cap.asFraction() * counted;
    steps.append({Kind::Counted, counted});
    steps.append({Kind::Reached, reached});
    steps.append({Kind::Floor, terms.floor});
    steps.append({Kind::FloorSuccesses, Fraction(terms.floor.asFraction() * counted)});
    steps.append({Kind::Cap, terms.cap});
    steps.append({Kind::CapSuccesses, capSuccesses});
    steps.append({Kind::CappedSuccesses, std::min(Fraction(reached), capSuccesses)});
    steps.append({Kind::PaidSuccesses, paid});
    steps.append({Kind::UnitPrice, terms.unitPrice});
    steps.append({Kind::Unrounded, Fraction(terms.unitPrice.asFraction() * paid)});
}

Money sumOfPrincipals(const Payout& payout)
{
    qint64 ore = 0;
    for (const PayoutLine& line : payout.lines)
        ore += line.principalBeforeCeiling.ore();
    return Money::fromOre(ore);
}

QList<ExplanationStep> stepsOf(const ContractTerms& terms, const Payout& payout, const PayoutLine& line)
{
    QList<ExplanationStep> steps;
    if (payout.pooled) {
        appendCurve(steps, terms.payment, payout.pooled->counted, payout.pooled->reached,
                    payout.pooled->paidSuccesses);
        steps.append({Kind::PooledAmount, payout.pooled->amount});
        steps.append({Kind::LineReached, line.reached});
    } else {
        appendCurve(steps, terms.payment, line.counted, line.reached,
                    line.paidSuccesses.value_or(Fraction(0)));
    }
    steps.append({Kind::Principal, line.principalBeforeCeiling});
    if (payout.ceilingApplied) {
        steps.append({Kind::SumOfPrincipals, sumOfPrincipals(payout)});
        steps.append({Kind::Ceiling, terms.payment.budgetCeiling.value_or(Money())});
        steps.append({Kind::ScaledPrincipal, line.principal});
    }
    if (terms.payment.interest.method != InterestMethod::None) {
        steps.append({Kind::InterestRate, terms.payment.interest.rate});
        steps.append({Kind::InterestYears, payout.interestYears});
        steps.append({Kind::Interest, line.interest});
    }
    steps.append({Kind::Total, line.total});
    return steps;
}

bool isCounted(const PersonOutcome& person, Denominator denominator)
{
    Counts one;
    one.add(person);
    return one.under(denominator) > 0;
}

PersonExplanation explainPerson(const PersonOutcome& person, const ContractTerms& terms)
{
    PersonExplanation explained;
    explained.pseudonym = person.pseudonym;
    explained.standing = standingOf(person, terms);
    explained.held = person.held;
    explained.removedBy = person.removedBy;
    explained.listed = person.listed;
    explained.due = person.due;
    explained.tested = person.tested;
    explained.final = person.final;
    explained.reached = person.reached;
    explained.counted = isCounted(person, terms.payment.denominator);
    explained.value = person.value;
    explained.bound = person.bound;
    for (const ResolvedSample& sample : person.chosen)
        explained.sampleDates.append(sample.row.sampled);
    return explained;
}

} // namespace

PersonStanding standingOf(const PersonOutcome& person, const ContractTerms& terms)
{
    if (person.held != HeldReason::None)
        return PersonStanding::Held;
    if (person.removedBy)
        return PersonStanding::Removed;
    if (!person.listed)
        return PersonStanding::EnrolledLater;
    if (!person.tested)
        return person.final ? PersonStanding::NoSample : PersonStanding::NoSampleYet;
    if (person.reached)
        return PersonStanding::Reached;
    const bool oneDate = terms.selection == SampleSelection::ConfirmedTwice && person.chosen.size() < 2;
    return oneDate ? PersonStanding::NotConfirmed : PersonStanding::NotReached;
}

std::optional<PayoutExplanation> explainLine(const ContractTerms& terms, const Attainment& attainment,
                                             const Payout& payout, const OrganisationNumber& provider,
                                             const QString& intake)
{
    const bool perIntake = terms.payment.basis == PaymentBasis::PerIntake;
    const auto line =
        std::find_if(payout.lines.begin(), payout.lines.end(), [&](const PayoutLine& candidate) {
            return candidate.provider == provider && (!perIntake || candidate.intake == intake);
        });
    if (line == payout.lines.end())
        return std::nullopt;

    PayoutExplanation explanation;
    explanation.line = *line;
    explanation.steps = stepsOf(terms, payout, *line);
    for (const PersonOutcome& person : attainment.people) {
        if (person.provider != provider || (perIntake && person.intake != intake))
            continue;
        explanation.counts.add(person);
        explanation.people.append(explainPerson(person, terms));
    }
    return explanation;
}

} // namespace utfall
