// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/person_number.h"
#include "core/import/planned_results.h"
#include "core/import/register_view.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace utfall {

/// Planned facts have ids above every stored one, in the order in which they will be stored.
inline constexpr qint64 FirstPlannedFact = qint64(1) << 62;

template <typename Id>
[[nodiscard]] bool isStoredFact(Id fact)
{
    return fact.isValid() && fact.value() < FirstPlannedFact;
}

template <typename Fact>
void appendPlanned(QList<Stated<Fact>>& facts, Fact fact, bool centuryAssumed, qint64 place)
{
    fact.id = decltype(fact.id)(FirstPlannedFact + place);
    facts.append({std::move(fact), centuryAssumed});
}

/// The register as it will be when what is planned so far has been written: what the view says, read as it is
/// asked for, with the planned people, providers and facts laid over it.
class RegisterState
{
public:
    explicit RegisterState(RegisterView& view);

    [[nodiscard]] const ContractTerms& terms() const { return m_terms; }

    [[nodiscard]] std::optional<Provider> provider(const OrganisationNumber& number) const;
    [[nodiscard]] const QSet<OrganisationNumber>& providerNumbers() const { return m_providerNumbers; }
    void putProvider(const Provider& provider);

    /// Who a written number means.
    struct Match
    {
        std::optional<PersonId> person;
        bool ambiguous = false; ///< short, without "+", and two registered people share the ten digits
    };
    [[nodiscard]] Match match(const PersonNumber& number) const;
    [[nodiscard]] bool sharesTenDigits(PersonId id) const;

    [[nodiscard]] const Prepatient& person(PersonId id);
    /// Gives the person the id under which it will be stored.
    PersonId addPerson(Prepatient person);
    void changePerson(const Prepatient& person);

    /// The person's facts, the planned ones last. References last until the same
    /// list is asked for again.
    [[nodiscard]] QList<Stated<SwitchFact>>& switches(PersonId id);
    [[nodiscard]] QList<Stated<ExitFact>>& exits(PersonId id);
    [[nodiscard]] QList<Stated<ResultFact>>& results(PersonId id);

    /// What the register has of those people, given by their ids in order, without what is planned; read at
    /// once. People without results are left out.
    [[nodiscard]] QHash<PersonId, QList<Stated<ResultFact>>> storedResults(const QList<PersonId>& people);
    /// Takes in results that were planned beside this; before anybody's results are asked for here. They have
    /// to stay.
    void layOver(const PlannedResults& planned);

    /// The person with all switches, as attribution reads it.
    [[nodiscard]] PersonFacts factsForAttribution(PersonId id);
    /// All results, with those written for an ambiguous number marked.
    [[nodiscard]] QList<ResultFact> resultFacts(PersonId id);
    /// The same of results that were planned beside this.
    [[nodiscard]] QList<ResultFact> resultFacts(PersonId id, const QList<Stated<ResultFact>>& results) const;

private:
    void noteTenDigits(PersonId id, const QString& tenDigits);
    [[nodiscard]] QList<Stated<ResultFact>> loadResults(PersonId id);
    [[nodiscard]] bool isStored(PersonId id) const { return id.value() <= m_lastStored; }

    RegisterView& m_view;
    ContractTerms m_terms;
    QHash<OrganisationNumber, Provider> m_providers;
    QSet<OrganisationNumber> m_providerNumbers;
    QHash<QString, PersonId> m_byNumber;
    QHash<PersonId, QString> m_tenDigits;
    QHash<QString, int> m_peopleByTenDigits;
    qint64 m_lastStored = 0;
    qint64 m_last = 0;
    QHash<PersonId, Prepatient> m_people;
    QHash<PersonId, QList<Stated<SwitchFact>>> m_switches;
    QHash<PersonId, QList<Stated<ExitFact>>> m_exits;
    QHash<PersonId, QList<Stated<ResultFact>>> m_results;
    const PlannedResults* m_planned = nullptr;
};

/// A prepatient as evaluation reads it, without facts.
[[nodiscard]] PersonFacts personFacts(const Prepatient& person);

} // namespace utfall
