// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/evaluation_input_repository.h"

#include "core/storage/contract_repository.h"
#include "core/storage/database.h"
#include "core/storage/fact_columns.h"
#include "core/storage/identity_index.h"
#include "core/storage/provider_repository.h"
#include "core/storage/row_choices.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PersonColumns =
    "id, pseudonym, enrolled, intake, provider_number, consent, inclusion_date, inclusion_value, "
    "inclusion_unit, admitted_by <> ''"_L1;

/// Puts the facts of people together from four scans, one for each table, joined in memory: quicker than a
/// join that repeats a person for each lab row.
class Assembly
{
public:
    explicit Assembly(Database& database) : m_database(database), m_resultReader(database) {}

    /// Everyone, or those whose ids are given.
    void addPeople(const std::optional<QList<PersonId>>& only)
    {
        Statement statement = select(PersonColumns, "person"_L1, "id"_L1, only);
        while (statement.step()) {
            m_places.insert(statement.integer(0), m_people.size());
            m_people.append(personOf(statement));
        }
    }

    void addFacts(const std::optional<QList<PersonId>>& only)
    {
        const RowChoices choices = RowChoices::read(m_database);
        Statement switches = select(SwitchColumns, "provider_switch"_L1, "person_id"_L1, only);
        while (switches.step()) {
            SwitchFact fact = switchOf(switches);
            fact.personAmbiguous = isAmbiguous(switches);
            fact.choice = choices.of(fact);
            if (PersonFacts* person = owner(switches))
                person->switches.append(std::move(fact));
        }
        Statement exits = select(ExitColumns, "person_exit"_L1, "person_id"_L1, only);
        while (exits.step()) {
            ExitFact fact = exitOf(exits);
            fact.personAmbiguous = isAmbiguous(exits);
            if (PersonFacts* person = owner(exits))
                person->exits.append(fact);
        }
        Statement results = select(ResultColumns, "lab_result"_L1, "person_id"_L1, only);
        while (results.step()) {
            ResultFact fact = m_resultReader.read(results);
            fact.personAmbiguous = isAmbiguous(results);
            fact.choice = choices.of(fact);
            if (PersonFacts* person = owner(results))
                person->results.append(std::move(fact));
        }
    }

    [[nodiscard]] QList<PersonFacts> take() { return std::move(m_people); }
    [[nodiscard]] QHash<PersonId, PersonFacts> takeById()
    {
        QHash<PersonId, PersonFacts> people;
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
            people.insert(PersonId(place.key()), std::move(m_people[*place]));
        return people;
    }

private:
    Statement select(QLatin1String columns, QLatin1String table, QLatin1String idColumn,
                     const std::optional<QList<PersonId>>& only)
    {
        if (!only)
            return m_database.prepare(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columns, table));
        QJsonArray ids;
        for (const PersonId id : *only)
            ids.append(static_cast<qint64>(id.value()));
        Statement statement = m_database.prepare(
            u"SELECT %1 FROM %2 WHERE %3 IN (SELECT value FROM json_each(?)) ORDER BY id"_s.arg(
                columns, table, idColumn));
        statement.bind(QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
        return statement;
    }

    PersonFacts personOf(const Statement& statement)
    {
        PersonFacts person;
        person.pseudonym = Pseudonym(statement.text(1));
        person.enrolled = statement.date(2);
        person.intake = *m_intakes.insert(statement.text(3));
        person.provider = providerOf(statement.text(4));
        person.consent = statement.date(5);
        person.inclusionDate = statement.date(6);
        if (!statement.isNull(7))
            person.inclusion = Quantity{Decimal::fromMillionths(statement.integer(7)),
                                        Unit::parse(statement.text(8)).valueOr(Unit())};
        person.admitted = statement.boolean(9);
        return person;
    }

    std::optional<OrganisationNumber> providerOf(const QString& digits)
    {
        if (digits.isEmpty())
            return std::nullopt;
        const auto known = m_providers.constFind(digits);
        if (known != m_providers.cend())
            return *known;
        const Result<OrganisationNumber> number = OrganisationNumber::parse(digits);
        return *m_providers.insert(digits, number ? std::optional(*number) : std::nullopt);
    }

    bool isAmbiguous(const Statement& statement)
    {
        if (!statement.boolean(CenturyColumn))
            return false;
        if (!m_sharing)
            m_sharing = IdentityIndex(m_database).sharingTenDigits();
        return m_sharing->contains(statement.id<PersonId>(PersonColumn));
    }

    PersonFacts* owner(const Statement& statement)
    {
        const auto place = m_places.constFind(statement.integer(PersonColumn));
        return place == m_places.cend() ? nullptr : &m_people[*place];
    }

    Database& m_database;
    std::optional<QSet<PersonId>> m_sharing; ///< asked for when somebody was named by a short number
    QList<PersonFacts> m_people;
    QHash<qint64, qsizetype> m_places;
    QSet<QString> m_intakes;
    QHash<QString, std::optional<OrganisationNumber>> m_providers;
    ResultReader m_resultReader;
};

} // namespace

EvaluationInput EvaluationInputRepository::read()
{
    Assembly assembly(m_database);
    assembly.addPeople(std::nullopt);
    assembly.addFacts(std::nullopt);
    EvaluationInput input;
    input.terms = ContractRepository(m_database).terms();
    input.providers = ProviderRepository(m_database).numbers();
    input.people = assembly.take();
    return input;
}

QHash<PersonId, PersonFacts> EvaluationInputRepository::people(const QList<PersonId>& ids)
{
    Assembly assembly(m_database);
    assembly.addPeople(ids);
    assembly.addFacts(ids);
    return assembly.takeById();
}

std::optional<PersonFacts> EvaluationInputRepository::person(PersonId id)
{
    const QHash<PersonId, PersonFacts> found = people({id});
    return found.isEmpty() ? std::nullopt : std::optional(*found.cbegin());
}

} // namespace utfall::storage
