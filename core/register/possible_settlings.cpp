// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/possible_settlings.h"

#include "core/import/import_planning.h"

#include <algorithm>
#include <limits>

namespace utfall {

namespace {

/// Comes after every stored row where nothing else tells rows apart, as a row that is stored next does.
constexpr std::int64_t NextId = std::numeric_limits<std::int64_t>::max();

/// Plausible HbA1c: a value that cannot be read lies somewhere between.
constexpr std::int64_t LeastMmol = 20 * Decimal::Scale;
constexpr std::int64_t MostMmol = 163 * Decimal::Scale;

/// A value well on either side of the criterion's limit.
QList<Quantity> bothSides(const ContractTerms& terms)
{
    const std::int64_t limit = terms.outcome.criterion.value.millionths();
    const bool isMmol = terms.outcome.unit.kind() == Unit::Kind::MmolPerMol;
    const std::int64_t low = std::min(isMmol ? LeastMmol : 0, limit - Decimal::Scale);
    const std::int64_t high = std::max(isMmol ? MostMmol : 2 * limit, limit + Decimal::Scale);
    return {{Decimal::fromMillionths(low), terms.outcome.unit},
            {Decimal::fromMillionths(high), terms.outcome.unit}};
}

bool isOfContract(const QString& analysis, const ContractTerms& terms)
{
    return std::ranges::any_of(terms.outcome.analyses, [&analysis](const QString& code) {
        return QStringView(code).trimmed() == QStringView(analysis).trimmed();
    });
}

bool takesPart(const ResultFact& row)
{
    return row.status == ResultStatus::Final || row.status == ResultStatus::Corrected;
}

template <typename Fact, typename Id>
qsizetype placeOf(const QList<Fact>& facts, Id id)
{
    return std::ranges::find(facts, id, &Fact::id) - facts.begin();
}

} // namespace

PossibleSettlings::PossibleSettlings(const EvaluationInput& input, const Attainment& attainment)
    : m_input(input), m_asOf(attainment.asOf)
{
    m_outcomes.reserve(attainment.people.size());
    for (const PersonOutcome& person : attainment.people)
        m_outcomes.insert(person.pseudonym, &person);
    for (const PersonFacts& person : input.people) {
        QSet<OrganisationNumber> named;
        if (person.provider)
            named.insert(*person.provider);
        for (const SwitchFact& change : person.switches) {
            if (change.provider)
                named.insert(*change.provider);
        }
        for (const OrganisationNumber& number : std::as_const(named)) {
            if (!input.providers.contains(number))
                m_naming.insert(number, &person);
        }
    }
}

Settling PossibleSettlings::moveTo(const PersonFacts& changed,
                                   const QSet<OrganisationNumber>& providers) const
{
    const PersonOutcome* now = m_outcomes.value(changed.pseudonym);
    const CountedAs before = now ? CountedAs::of(*now) : CountedAs();
    const CountedAs after = CountedAs::of(evaluatePerson(changed, m_input.terms, providers, m_asOf));
    if (before == after)
        return {};
    return {{before, after}};
}

/// What the row may turn out to report, without regard to its date.
QList<ResultFact> PossibleSettlings::readings(const ReadResult& row) const
{
    const ContractTerms& terms = m_input.terms;
    ResultFact fact = row.fact;
    fact.id = ResultId(NextId);
    fact.personAmbiguous = false;
    if (!isOfContract(fact.analysis, terms)) {
        // With a unit of its own it is another analysis, not a code that nobody has mapped.
        const bool foreign = !row.unitProblem && !fact.unit.isHba1c() && fact.unit != terms.outcome.unit;
        if (foreign || terms.outcome.analyses.isEmpty())
            return {};
        fact.analysis = terms.outcome.analyses.first();
    }
    if (row.problem.is(issue::StatusMissing))
        fact.status = ResultStatus::Final;
    if (!takesPart(fact) || (!row.valueProblem && !row.unitProblem && !row.doubt &&
                             roleOfRowAlone(fact, terms) == RowRole::Chosen))
        return {fact};

    QList<ResultFact> readings;
    if (row.unitProblem.is(issue::UnitAmbiguousPercent) && fact.value) {
        for (const Unit& unit : {Unit::percentNgsp(), Unit::percentMonoS()}) {
            fact.unit = unit;
            if (roleOfRowAlone(fact, terms) == RowRole::Chosen)
                readings.append(fact);
        }
        if (!readings.isEmpty())
            return readings;
    }
    // A value that nobody believes is right as it stands, or anything else.
    if (row.doubt)
        readings.append(fact);
    const QList<Quantity> quantities = bothSides(terms);
    for (const Quantity& quantity : quantities) {
        fact.value = quantity.value;
        fact.unit = quantity.unit;
        fact.bound = ValueBound::Exact;
        readings.append(fact);
    }
    return readings;
}

QList<QDate> PossibleSettlings::datesInWindow(const PersonOutcome& person) const
{
    const QDate last = std::min(person.windowLast, m_asOf);
    QList<QDate> dates;
    for (const QDate date :
         {last, last.addDays(-1), person.target, person.windowFirst.addDays(1), person.windowFirst}) {
        if (date >= person.windowFirst && date <= last && !dates.contains(date))
            dates.append(date);
    }
    return dates;
}

QList<Settling> PossibleSettlings::ofResult(const PersonFacts& person, const ReadResult& row) const
{
    const PersonOutcome* now = m_outcomes.value(person.pseudonym);
    if (!now || !now->listed)
        return {};
    const QList<QDate> dates = row.fact.sampled.isValid() ? QList{row.fact.sampled} : datesInWindow(*now);
    QList<Settling> settlings;
    const QList<ResultFact> facts = readings(row);
    for (ResultFact fact : facts) {
        for (const QDate date : dates) {
            PersonFacts changed = person;
            fact.sampled = date;
            changed.results.append(fact);
            settlings.append(moveTo(changed));
        }
    }
    return settlings;
}

QList<Settling> PossibleSettlings::ofStoredResult(const PersonFacts& person, ResultId row) const
{
    const qsizetype place = placeOf(person.results, row);
    if (place == person.results.size())
        return {};
    const SampleResolution resolution = resolveSamples(person.results, m_input.terms);
    if (resolution.rows[place].role == RowRole::PersonAmbiguous) {
        PersonFacts changed = person;
        changed.results[place].personAmbiguous = false;
        return {moveTo(changed)};
    }
    QList<qsizetype> conflicting;
    const QString sample = sampleKey(person.results[place]);
    for (qsizetype i = 0; i < person.results.size(); ++i) {
        if (resolution.rows[i].role == RowRole::Conflict && sampleKey(person.results[i]) == sample)
            conflicting.append(i);
    }
    // Each of the rows may be the one that is right.
    QList<Settling> settlings;
    for (const qsizetype standing : std::as_const(conflicting)) {
        PersonFacts changed = person;
        for (auto other = conflicting.crbegin(); other != conflicting.crend(); ++other) {
            if (*other != standing)
                changed.results.removeAt(*other);
        }
        settlings.append(moveTo(changed));
    }
    return settlings;
}

QList<Settling> PossibleSettlings::ofSwitch(const PersonFacts& person, const ReadSwitch& row) const
{
    if (!row.fact.provider)
        return {};
    const PersonOutcome* now = m_outcomes.value(person.pseudonym);
    if (!now)
        return {};
    SwitchFact change = row.fact;
    change.id = SwitchId(NextId);
    change.personAmbiguous = false;
    if (!change.date.isValid())
        change.date = std::max(person.enrolled, std::min(now->cutOff, m_asOf));
    PersonFacts changed = person;
    changed.switches.append(change);
    QSet<OrganisationNumber> providers = m_input.providers;
    providers.insert(*change.provider);
    return {moveTo(changed, providers)};
}

QList<Settling> PossibleSettlings::ofStoredSwitch(const PersonFacts& person, SwitchId id) const
{
    const qsizetype place = placeOf(person.switches, id);
    if (place == person.switches.size())
        return {};
    const SwitchFact& change = person.switches[place];
    if (change.personAmbiguous) {
        PersonFacts changed = person;
        changed.switches[place].personAmbiguous = false;
        return {moveTo(changed)};
    }
    if (change.provider && !m_input.providers.contains(*change.provider))
        return ofProvider(*change.provider);

    const ProviderHistory history = providerHistory(person, m_input.terms, m_input.providers);
    const auto isTied = [&](qsizetype i) {
        return history.switches[i].role == SwitchRole::Tied && person.switches[i].date == change.date;
    };
    // Each of the providers named for the day may be the one that is right.
    QList<Settling> settlings;
    for (qsizetype standing = 0; standing < person.switches.size(); ++standing) {
        if (!isTied(standing))
            continue;
        PersonFacts changed = person;
        for (qsizetype i = person.switches.size() - 1; i >= 0; --i) {
            if (isTied(i) && person.switches[i].provider != person.switches[standing].provider)
                changed.switches.removeAt(i);
        }
        settlings.append(moveTo(changed));
    }
    return settlings;
}

QList<Settling> PossibleSettlings::ofExit(const PersonFacts& person, const ReadExit& row) const
{
    const PersonOutcome* now = m_outcomes.value(person.pseudonym);
    if (!now)
        return {};
    const bool unknownReason =
        row.problem.is(issue::ExitReasonMissing) || row.problem.is(issue::ExitReasonUnknown);
    const QList<ExitReason> reasons = unknownReason ? allExitReasons() : QList{row.fact.reason};
    QList<QDate> dates{row.fact.date};
    if (!row.fact.date.isValid())
        dates = {person.enrolled, std::min(m_asOf, now->target.addDays(-1))};
    QList<Settling> settlings;
    for (const ExitReason reason : reasons) {
        for (const QDate date : std::as_const(dates)) {
            PersonFacts changed = person;
            changed.exits.append({ExitId(NextId), date, reason, false});
            settlings.append(moveTo(changed));
        }
    }
    return settlings;
}

QList<Settling> PossibleSettlings::ofPrepatient(const PersonFacts* registered,
                                                const ReadPrepatient& row) const
{
    PersonFacts person = personFacts(row.person);
    // What holds the row is mended, or the person is let in by name.
    person.admitted = true;
    if (!registered)
        return ofNewcomer(person);
    person.pseudonym = registered->pseudonym;
    person.switches = registered->switches;
    person.exits = registered->exits;
    person.results = registered->results;
    if (!person.enrolled.isValid())
        person.enrolled = registered->enrolled;
    return {moveTo(person)};
}

/// One more is listed, and perhaps reached: the samples of somebody who is not registered wait too.
QList<Settling> PossibleSettlings::ofNewcomer(const PersonFacts& person) const
{
    CountedAs listed;
    bool mayBeTested = true;
    if (person.enrolled.isValid()) {
        const PersonOutcome outcome = evaluatePerson(person, m_input.terms, m_input.providers, m_asOf);
        listed = CountedAs::of(outcome);
        mayBeTested = outcome.windowFirst <= m_asOf;
    } else {
        const bool known = person.provider && m_input.providers.contains(*person.provider);
        listed.provider = known ? person.provider : std::nullopt;
        listed.intake = person.intake;
        listed.listed = true;
    }
    if (!listed.listed)
        return {};
    QList<Settling> settlings{{{CountedAs(), listed}}};
    if (mayBeTested) {
        listed.tested = true;
        listed.reached = true;
        settlings.append({{CountedAs(), listed}});
    }
    return settlings;
}

QList<Settling> PossibleSettlings::ofProvider(const OrganisationNumber& number) const
{
    QSet<OrganisationNumber> providers = m_input.providers;
    providers.insert(number);
    Settling moves;
    const QList<const PersonFacts*> naming = m_naming.values(number);
    for (const PersonFacts* person : naming) {
        const PersonOutcome* now = m_outcomes.value(person->pseudonym);
        if (!now)
            continue;
        const CountMove move{CountedAs::of(*now),
                             CountedAs::of(evaluatePerson(*person, m_input.terms, providers, m_asOf))};
        if (move.before != move.after)
            moves.append(move);
    }
    return {moves};
}

QList<Settling> PossibleSettlings::ofFlippedGoal(const PersonOutcome& person) const
{
    const CountedAs before = CountedAs::of(person);
    if (!before.tested)
        return {};
    CountedAs after = before;
    after.reached = !before.reached;
    return {{{before, after}}};
}

QList<Settling> PossibleSettlings::ofInclusion(const PersonFacts& person) const
{
    const PersonOutcome* now = m_outcomes.value(person.pseudonym);
    if (!now)
        return {};
    if (now->listed)
        return {{{CountedAs::of(*now), CountedAs()}}};
    PersonFacts changed = person;
    changed.admitted = true;
    return {moveTo(changed)};
}

} // namespace utfall
