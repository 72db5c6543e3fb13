// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/register_state.h"

#include <algorithm>

namespace utfall {

namespace {

/// The cached list of one person, filled from the view when it is asked for the first time.
template <typename List, typename Load>
List& cached(QHash<PersonId, List>& lists, PersonId id, bool stored, Load load)
{
    auto found = lists.find(id);
    if (found == lists.end())
        found = lists.insert(id, stored ? load() : List());
    return *found;
}

template <typename Fact>
QList<Fact> markAmbiguous(const QList<Stated<Fact>>& stated, bool shares)
{
    QList<Fact> facts;
    facts.reserve(stated.size());
    for (const Stated<Fact>& one : stated) {
        facts.append(one.fact);
        facts.last().personAmbiguous = shares && one.centuryAssumed;
    }
    return facts;
}

} // namespace

RegisterState::RegisterState(RegisterView& view) : m_view(view), m_terms(view.terms())
{
    const QList<Provider> providers = view.providers();
    for (const Provider& provider : providers)
        putProvider(provider);
    const QList<RegisterView::KnownPerson> people = view.people();
    for (const RegisterView::KnownPerson& person : people) {
        m_byNumber.insert(person.number, person.id);
        noteTenDigits(person.id, person.tenDigits);
        m_lastStored = std::max(m_lastStored, qint64(person.id.value()));
    }
    m_last = m_lastStored;
}

std::optional<Provider> RegisterState::provider(const OrganisationNumber& number) const
{
    const auto found = m_providers.constFind(number);
    return found == m_providers.constEnd() ? std::nullopt : std::optional(*found);
}

void RegisterState::putProvider(const Provider& provider)
{
    m_providers.insert(provider.organisationNumber, provider);
    m_providerNumbers.insert(provider.organisationNumber);
}

RegisterState::Match RegisterState::match(const PersonNumber& number) const
{
    if (number.centuryAssumed() && m_peopleByTenDigits.value(number.tenDigits()) > 1)
        return {std::nullopt, true};
    const auto found = m_byNumber.constFind(number.canonical());
    return {found == m_byNumber.constEnd() ? std::nullopt : std::optional(*found), false};
}

bool RegisterState::sharesTenDigits(PersonId id) const
{
    return m_peopleByTenDigits.value(m_tenDigits.value(id)) > 1;
}

void RegisterState::noteTenDigits(PersonId id, const QString& tenDigits)
{
    if (tenDigits.isEmpty())
        return;
    m_tenDigits.insert(id, tenDigits);
    ++m_peopleByTenDigits[tenDigits];
}

const Prepatient& RegisterState::person(PersonId id)
{
    auto found = m_people.find(id);
    if (found == m_people.end())
        found = m_people.insert(id, m_view.person(id));
    return *found;
}

PersonId RegisterState::addPerson(Prepatient person)
{
    person.id = PersonId(++m_last);
    const PersonNumber& number = person.identity.number;
    m_byNumber.insert(number.canonical(), person.id);
    noteTenDigits(person.id, number.tenDigits());
    m_people.insert(person.id, person);
    return person.id;
}

void RegisterState::changePerson(const Prepatient& person)
{
    m_people.insert(person.id, person);
}

QList<Stated<SwitchFact>>& RegisterState::switches(PersonId id)
{
    return cached(m_switches, id, isStored(id), [&] { return m_view.switches(id); });
}

QList<Stated<ExitFact>>& RegisterState::exits(PersonId id)
{
    return cached(m_exits, id, isStored(id), [&] { return m_view.exits(id); });
}

QList<Stated<ResultFact>>& RegisterState::results(PersonId id)
{
    return cached(m_results, id, true, [&] { return loadResults(id); });
}

QList<Stated<ResultFact>> RegisterState::loadResults(PersonId id)
{
    QList<Stated<ResultFact>> results;
    if (isStored(id))
        results = m_view.results(id);
    if (!m_planned)
        return results;
    const auto [first, end] = m_planned->rowsOf(id);
    for (qsizetype place = first; place < end; ++place) {
        FactWrite<ResultFact> write = (*m_planned)[place];
        appendPlanned(results, std::move(write.fact), write.centuryAssumed, place + 1);
    }
    return results;
}

QHash<PersonId, QList<Stated<ResultFact>>> RegisterState::storedResults(const QList<PersonId>& people)
{
    // For a few people, a few searches cost less than reading everybody between them.
    constexpr qsizetype Few = 500;
    QHash<PersonId, QList<Stated<ResultFact>>> results;
    if (people.size() >= Few)
        return m_view.resultsOf(people.first(), people.last());
    for (const PersonId id : people) {
        if (isStored(id))
            results.insert(id, m_view.results(id));
    }
    return results;
}

void RegisterState::layOver(const PlannedResults& planned)
{
    Q_ASSERT(m_results.isEmpty());
    m_planned = &planned;
}

PersonFacts RegisterState::factsForAttribution(PersonId id)
{
    PersonFacts facts = personFacts(person(id));
    facts.switches = markAmbiguous(switches(id), sharesTenDigits(id));
    return facts;
}

QList<ResultFact> RegisterState::resultFacts(PersonId id)
{
    return resultFacts(id, results(id));
}

QList<ResultFact> RegisterState::resultFacts(PersonId id, const QList<Stated<ResultFact>>& results) const
{
    return markAmbiguous(results, sharesTenDigits(id));
}

PersonFacts personFacts(const Prepatient& person)
{
    PersonFacts facts;
    facts.pseudonym = person.pseudonym;
    facts.enrolled = person.enrolled;
    facts.intake = person.intake;
    facts.provider = person.provider;
    facts.consent = person.consent;
    facts.inclusionDate = person.inclusionDate;
    facts.inclusion = person.inclusion;
    facts.admitted = !person.admittedReason.isEmpty();
    return facts;
}

} // namespace utfall
