// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/attainment.h"

#include "core/evaluation/code_point_order.h"

#include <algorithm>
#include <map>
#include <vector>

namespace utfall {

namespace {

struct CodePointLess
{
    bool operator()(const QString& a, const QString& b) const { return compareByCodePoint(a, b) < 0; }
};

bool isWithin(const Fraction& value, const Inclusion& inclusion)
{
    return (!inclusion.atLeast || value >= inclusion.atLeast->asFraction()) &&
           (!inclusion.below || value < inclusion.below->asFraction());
}

HeldReason heldForInclusionDate(const PersonFacts& person, int maxAgeDays)
{
    if (!person.inclusionDate.isValid())
        return HeldReason::InclusionDateMissing;
    const qint64 age = person.inclusionDate.daysTo(person.enrolled);
    if (age < 0)
        return HeldReason::InclusionAfterEnrolment;
    return age > maxAgeDays ? HeldReason::InclusionTooOld : HeldReason::None;
}

bool isKnownOn(const ExitFact& leaving, QDate asOf)
{
    return !leaving.personAmbiguous && leaving.date <= asOf;
}

/// The first exit that takes the person out of every count. Several are all applied; one is enough.
std::optional<ExitReason> removingExit(const PersonFacts& person, const ContractTerms& terms, QDate target,
                                       QDate asOf)
{
    const ExitFact* first = nullptr;
    for (const ExitFact& leaving : person.exits) {
        const ExitRule rule = terms.exits.value(leaving.reason, ExitRule::Stays);
        const bool removes = rule == ExitRule::Void || (rule == ExitRule::Leaves && leaving.date < target);
        if (!removes || !isKnownOn(leaving, asOf))
            continue;
        if (!first || std::pair(leaving.date, leaving.reason) < std::pair(first->date, first->reason))
            first = &leaving;
    }
    return first ? std::optional(first->reason) : std::nullopt;
}

/// The last day whose samples count: D, or the earliest withdrawal of consent, whatever the contract says of
/// that exit.
QDate lastSampleDay(const PersonFacts& person, QDate asOf)
{
    QDate last = asOf;
    for (const ExitFact& leaving : person.exits) {
        if (leaving.reason == ExitReason::ConsentWithdrawn && isKnownOn(leaving, asOf))
            last = std::min(last, leaving.date);
    }
    return last;
}

QList<ResolvedSample> samplesInWindow(const PersonFacts& person, const ContractTerms& terms, QDate first,
                                      QDate last)
{
    if (person.results.isEmpty())
        return {};
    QList<ResolvedSample> samples = resolveSamples(person.results, terms).samples;
    samples.removeIf([&](const ResolvedSample& s) { return s.row.sampled < first || s.row.sampled > last; });
    return samples;
}

/// Whether a sample that takes part satisfies the criterion. A bound takes part only where its side decides.
bool satisfiesCriterion(const ResolvedSample& sample, const Criterion& criterion)
{
    const bool wantsLess =
        criterion.comparator == Comparator::Less || criterion.comparator == Comparator::LessOrEqual;
    switch (sample.row.bound) {
    case ValueBound::Exact:
        return satisfies(sample.value, criterion);
    case ValueBound::LessThan:
        return wantsLess;
    case ValueBound::GreaterThan:
        return !wantsLess;
    }
    Q_UNREACHABLE();
}

const ResolvedSample& closestTo(QDate target, const QList<ResolvedSample>& samples)
{
    const auto distance = [target](const ResolvedSample& s) {
        return std::abs(s.row.sampled.daysTo(target));
    };
    // Searched from the latest, so that of two as close the later is found first.
    return *std::min_element(
        samples.crbegin(), samples.crend(),
        [&distance](const ResolvedSample& a, const ResolvedSample& b) { return distance(a) < distance(b); });
}

/// The last sample of each of the two latest dates, earlier first; one when there is one date.
QList<ResolvedSample> lastOfTwoLatestDates(const QList<ResolvedSample>& samples)
{
    const ResolvedSample& latest = samples.last();
    const auto earlier = std::find_if(samples.crbegin(), samples.crend(), [&latest](const ResolvedSample& s) {
        return s.row.sampled != latest.row.sampled;
    });
    if (earlier == samples.crend())
        return {latest};
    return {*earlier, latest};
}

Fraction meanOf(const QList<ResolvedSample>& samples)
{
    Fraction sum;
    for (const ResolvedSample& sample : samples)
        sum += sample.value;
    return sum / samples.size();
}

/// Chooses among the samples in the window, which are not empty, and holds what was chosen against the
/// criterion.
void decide(PersonOutcome& outcome, const ContractTerms& terms)
{
    const QList<ResolvedSample>& samples = outcome.inWindow;
    const Criterion& criterion = terms.outcome.criterion;
    switch (terms.selection) {
    case SampleSelection::Latest:
        outcome.chosen = {samples.last()};
        break;
    case SampleSelection::First:
        outcome.chosen = {samples.first()};
        break;
    case SampleSelection::ClosestToTarget:
        outcome.chosen = {closestTo(outcome.target, samples)};
        break;
    case SampleSelection::Mean:
        outcome.chosen = samples;
        outcome.value = meanOf(samples);
        outcome.reached = satisfies(*outcome.value, criterion);
        return;
    case SampleSelection::ConfirmedTwice:
        outcome.chosen = lastOfTwoLatestDates(samples);
        break;
    }
    outcome.value = outcome.chosen.last().value;
    outcome.bound = outcome.chosen.last().row.bound;
    outcome.reached = std::all_of(outcome.chosen.cbegin(), outcome.chosen.cend(),
                                  [&](const ResolvedSample& s) { return satisfiesCriterion(s, criterion); });
    if (terms.selection == SampleSelection::ConfirmedTwice && outcome.chosen.size() < 2)
        outcome.reached = false;
}

/// Sums people in groups and gives the groups in order.
class Tally
{
public:
    void add(const PersonOutcome& person)
    {
        m_all.add(person);
        m_intakes[person.intake].add(person);
        m_providers[person.provider][person.intake].add(person);
    }

    void writeTo(Attainment& attainment) const
    {
        attainment.all = m_all;
        for (const auto& [intake, counts] : m_intakes)
            attainment.intakes.append({intake, counts});
        for (const auto& [provider, intakes] : m_providers) {
            Counts sum;
            for (const auto& [intake, counts] : intakes) {
                attainment.providerIntakes.append({provider, intake, counts});
                sum.add(counts);
            }
            attainment.providers.append({provider, sum});
        }
    }

private:
    using ByIntake = std::map<QString, Counts, CodePointLess>;
    Counts m_all;
    ByIntake m_intakes;
    std::map<std::optional<OrganisationNumber>, ByIntake> m_providers;
};

} // namespace

HeldReason heldReason(const PersonFacts& person, const ContractTerms& terms)
{
    if (person.admitted)
        return HeldReason::None;
    if (!person.consent.isValid())
        return HeldReason::NoConsent;
    if (!person.inclusion)
        return HeldReason::NoInclusionValue;
    const std::optional<Fraction> value = valueIn(*person.inclusion, terms.outcome.unit);
    if (!value)
        return HeldReason::InclusionUnitUnknown;
    const Inclusion& inclusion = terms.outcome.inclusion;
    if (!isWithin(*value, inclusion))
        return HeldReason::OutsideInclusion;
    return inclusion.maxAgeDays ? heldForInclusionDate(person, *inclusion.maxAgeDays) : HeldReason::None;
}

qint64 Counts::under(Denominator denominator) const
{
    switch (denominator) {
    case Denominator::Listed:
        return listed;
    case Denominator::Due:
        return dueOrTested;
    case Denominator::Tested:
        return tested;
    }
    Q_UNREACHABLE();
}

void Counts::add(const PersonOutcome& person)
{
    listed += person.listed;
    due += person.due;
    dueOrTested += person.due || person.tested;
    tested += person.tested;
    final += person.final;
    reached += person.reached;
}

void Counts::add(const Counts& other)
{
    listed += other.listed;
    due += other.due;
    dueOrTested += other.dueOrTested;
    tested += other.tested;
    final += other.final;
    reached += other.reached;
}

std::optional<Fraction> Attainment::share(Denominator under) const
{
    const qint64 divisor = all.under(under);
    return divisor == 0 ? std::nullopt : std::optional(Fraction(all.reached, divisor));
}

PersonOutcome evaluatePerson(const PersonFacts& person, const ContractTerms& terms,
                             const QSet<OrganisationNumber>& providers, QDate asOf)
{
    PersonOutcome outcome;
    outcome.pseudonym = person.pseudonym;
    outcome.intake = person.intake;
    outcome.enrolled = person.enrolled;
    outcome.target = targetDate(person.enrolled, terms);
    outcome.windowFirst = outcome.target.addDays(terms.followUp.earliestDays);
    outcome.windowLast = outcome.target.addDays(terms.followUp.latestDays);
    outcome.cutOff = cutOffDate(person.enrolled, terms);
    outcome.provider = providerOn(providerHistory(person, terms, providers), std::min(outcome.cutOff, asOf));
    outcome.held = heldReason(person, terms);
    outcome.removedBy = removingExit(person, terms, outcome.target, asOf);
    outcome.inWindow = samplesInWindow(person, terms, outcome.windowFirst,
                                       std::min(outcome.windowLast, lastSampleDay(person, asOf)));

    outcome.listed = outcome.held == HeldReason::None && !outcome.removedBy && person.enrolled <= asOf;
    if (!outcome.listed)
        return outcome;
    outcome.due = outcome.target <= asOf;
    outcome.final = outcome.windowLast <= asOf;
    outcome.tested = !outcome.inWindow.isEmpty();
    if (outcome.tested)
        decide(outcome, terms);
    return outcome;
}

Attainment evaluateAttainment(const EvaluationInput& input, QDate asOf)
{
    std::vector<const PersonFacts*> people;
    people.reserve(size_t(input.people.size()));
    for (const PersonFacts& person : input.people)
        people.push_back(&person);
    std::sort(people.begin(), people.end(),
              [](const PersonFacts* a, const PersonFacts* b) { return a->pseudonym < b->pseudonym; });

    Attainment attainment;
    attainment.asOf = asOf;
    attainment.denominator = input.terms.payment.denominator;
    attainment.people.reserve(input.people.size());
    Tally tally;
    for (const PersonFacts* person : people) {
        attainment.people.append(evaluatePerson(*person, input.terms, input.providers, asOf));
        const PersonOutcome& outcome = attainment.people.constLast();
        if (outcome.listed)
            tally.add(outcome);
        else if (outcome.held != HeldReason::None)
            ++attainment.held;
        else if (outcome.removedBy)
            ++attainment.removed;
        attainment.preliminary = attainment.preliminary || (outcome.listed && !outcome.final);
    }
    tally.writeTo(attainment);
    return attainment;
}

} // namespace utfall
