// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/prepatient_service.h"

#include "core/import/column_map.h"
#include "core/register/admission.h"
#include "core/register/audit_changes.h"
#include "core/register/settling.h"
#include "core/storage/audit_repository.h"
#include "core/storage/contract_repository.h"
#include "core/storage/evaluation_input_repository.h"
#include "core/storage/fact_repository.h"
#include "core/storage/identity_index.h"
#include "core/storage/person_page_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/provider_repository.h"
#include "core/storage/store.h"

#include <array>
#include <utility>

namespace utfall {

using namespace Qt::StringLiterals;
using storage::AuditRepository;
using storage::Database;
using storage::FactRepository;
using storage::IdentityIndex;
using storage::PersonRepository;

namespace {

Error badInput(const char* code)
{
    return {ErrorKind::BadInput, QLatin1String(code)};
}

/// The field by the header that people know from files ("förnamn").
Error fieldMissing(QStringView key)
{
    return {
        ErrorKind::BadInput, u"field-missing"_s, {{u"field"_s, columnHeader(ImportKind::Prepatients, key)}}};
}

/// Nothing that identifies somebody may stand in what the register keeps readable.
Result<void> checkReadable(const QString& text, ImportKind kind, QStringView key, QDate today)
{
    if (PersonNumber::standsIn(text, today))
        return Error(ErrorKind::BadInput, u"person-number-misplaced"_s,
                     {{u"column"_s, columnHeader(kind, key)}});
    return {};
}

Prepatient trimmed(Prepatient person)
{
    PersonIdentity& identity = person.identity;
    for (QString* text : {&identity.givenName, &identity.familyName, &identity.address, &identity.postalCode,
                          &identity.city, &identity.phone, &identity.email, &person.identifiedBy,
                          &person.intake, &person.method, &person.consentVersion, &person.admittedReason})
        *text = text->trimmed();
    return person;
}

Result<void> checkFields(const Prepatient& person, QDate today)
{
    if (person.identity.number.isEmpty())
        return fieldMissing(u"personalNumber"_s);
    if (person.identity.givenName.isEmpty())
        return fieldMissing(u"givenName"_s);
    if (person.identity.familyName.isEmpty())
        return fieldMissing(u"familyName"_s);
    if (person.identifiedBy.isEmpty())
        return fieldMissing(u"identifiedBy"_s);
    if (!person.enrolled.isValid())
        return fieldMissing(u"enrolled"_s);
    const std::array readable{std::pair{QStringView(u"intake"), &person.intake},
                              std::pair{QStringView(u"method"), &person.method},
                              std::pair{QStringView(u"consentVersion"), &person.consentVersion}};
    for (const auto& [key, text] : readable) {
        if (auto checked = checkReadable(*text, ImportKind::Prepatients, key, today); !checked)
            return checked;
    }
    return {};
}

Pseudonym newPseudonym(Database& database)
{
    Pseudonym pseudonym = Pseudonym::random();
    while (PersonRepository(database).find(pseudonym))
        pseudonym = Pseudonym::random();
    return pseudonym;
}

Result<PersonId> addPerson(Database& database, Prepatient person)
{
    person.pseudonym = newPseudonym(database);
    const PersonId id = PersonRepository(database).insert(person);
    person.id = id;
    AuditRepository(database).append(u"person.added"_s, changeOf({}, person));
    settleAfterPeople(database, {person.identity.number});
    return id;
}

Result<PersonId> changePerson(Database& database, Prepatient person)
{
    PersonRepository people(database);
    const std::optional<Prepatient> known = people.byId(person.id);
    if (!known)
        return badInput("person-unknown");
    if (known->enrolled != person.enrolled && !FactRepository(database).results(person.id).isEmpty())
        return badInput("enrolment-date-fixed");
    person.pseudonym = known->pseudonym;
    if (person == *known)
        return person.id;
    people.update(person);
    AuditRepository(database).append(u"person.changed"_s, changeOf(*known, person));
    settleAfterPeople(database, {known->identity.number, person.identity.number});
    return person.id;
}

Result<PersonId> savePerson(Database& database, const Prepatient& given)
{
    Prepatient person = trimmed(given);
    if (auto checked = checkFields(person, database.context().clock->today()); !checked)
        return checked.error();
    const std::optional<PersonId> namesake = IdentityIndex(database).find(person.identity.number);
    if (namesake && *namesake != person.id)
        return badInput("person-exists");
    if (person.admittedReason.isEmpty())
        person.admittedBy.clear();
    else if (person.admittedBy.isEmpty())
        person.admittedBy = database.context().user;
    return person.id.isValid() ? changePerson(database, std::move(person))
                               : addPerson(database, std::move(person));
}

Result<PrepatientDetail> openPerson(Database& database, PersonId id)
{
    std::optional<Prepatient> person = PersonRepository(database).byId(id);
    std::optional<PersonFacts> facts = storage::EvaluationInputRepository(database).person(id);
    if (!person || !facts)
        return badInput("person-unknown");
    AuditRepository(database).append(u"person.opened"_s, person->pseudonym.text());
    return PrepatientDetail{std::move(*person), std::move(*facts)};
}

Result<void> revealPerson(Database& database, PersonId id, const QString& reason)
{
    const std::optional<Prepatient> person = PersonRepository(database).byId(id);
    if (!person)
        return badInput("person-unknown");
    if (reason.trimmed().isEmpty())
        return badInput("reveal-reason-missing");
    AuditRepository(database).append(
        u"person.revealed"_s,
        storage::AuditContent{person->pseudonym.text(), {}, {{u"reason"_s, reason.trimmed()}}, id});
    return {};
}

/// Whether a search text names one person: then who searched for whom is noted.
std::optional<PersonNumber> numberSought(const PrepatientQuery& query, QDate today)
{
    if (query.offset > 0)
        return std::nullopt;
    const Result<PersonNumber> number = PersonNumber::parse(query.text, today);
    // Other texts, "Ida" among them, would pass as somebody's local reserve number.
    return number && number->kind() != PersonNumber::Kind::LocalReserve ? std::optional(*number)
                                                                        : std::nullopt;
}

void noteSearch(Database& database, const PersonNumber& number)
{
    storage::AuditContent content;
    content.secret.insert(u"personalNumber"_s, number.canonical());
    if (const std::optional<PersonId> found = IdentityIndex(database).find(number)) {
        if (const std::optional<Prepatient> person = PersonRepository(database).byId(*found))
            content.subject = person->pseudonym.text();
        content.person = found;
    }
    AuditRepository(database).append(u"person.sought"_s, content);
}

PrepatientPage readPage(Database& database, const PrepatientQuery& query)
{
    return storage::PersonPageRepository(database).page(query, storage::ContractRepository(database).terms(),
                                                        database.context().clock->today());
}

Result<Pseudonym> pseudonymOf(Database& database, PersonId id)
{
    const std::optional<Prepatient> person = PersonRepository(database).byId(id);
    if (!person)
        return badInput("person-unknown");
    return person->pseudonym;
}

Result<SwitchId> stateSwitch(Database& database, PersonId id, const SwitchFact& fact)
{
    const Result<Pseudonym> pseudonym = pseudonymOf(database, id);
    if (!pseudonym)
        return pseudonym.error();
    if (!fact.date.isValid())
        return badInput("date-missing");
    if (!fact.provider && fact.method.isEmpty())
        return badInput("switch-empty");
    if (auto checked =
            checkReadable(fact.method, ImportKind::Switches, u"method", database.context().clock->today());
        !checked)
        return checked.error();
    if (fact.provider && !storage::ProviderRepository(database).byNumber(*fact.provider))
        return badInput("provider-unknown");
    const SwitchId stated = FactRepository(database).insert(storage::StoredSwitch{id, fact, {}});
    AuditRepository(database).append(u"switch.added"_s, pseudonym->text());
    settleAfterProviders(database);
    return stated;
}

Result<ExitId> stateExit(Database& database, PersonId id, const ExitFact& fact, bool consentOfEvaluator)
{
    const Result<Pseudonym> pseudonym = pseudonymOf(database, id);
    if (!pseudonym)
        return pseudonym.error();
    if (!fact.date.isValid())
        return badInput("date-missing");
    if (fact.reason == ExitReason::WronglyEnrolled && !consentOfEvaluator)
        return badInput("exit-needs-evaluator");
    const ExitId stated =
        FactRepository(database).insert(storage::StoredExit{{id, fact, {}}, consentOfEvaluator});
    AuditRepository(database).append(u"exit.added"_s, pseudonym->text(),
                                     {{u"reason"_s, exitReasonKey(fact.reason)}});
    return stated;
}

Result<void> withdrawSwitch(Database& database, SwitchId id)
{
    const std::optional<storage::StoredSwitch> stated = FactRepository(database).switchById(id);
    if (!stated)
        return {}; // gone already is what was asked for
    const Result<Pseudonym> pseudonym = pseudonymOf(database, stated->person);
    forgetSwitch(database, id);
    FactRepository(database).remove(id);
    AuditRepository(database).append(u"switch.removed"_s, pseudonym.valueOr({}).text());
    settleAfterProviders(database);
    return {};
}

Result<void> withdrawExit(Database& database, ExitId id)
{
    const std::optional<storage::StoredExit> stated = FactRepository(database).exitById(id);
    if (!stated)
        return {};
    const Result<Pseudonym> pseudonym = pseudonymOf(database, stated->person);
    forgetExit(database, id);
    FactRepository(database).remove(id);
    AuditRepository(database).append(u"exit.removed"_s, pseudonym.valueOr({}).text(),
                                     {{u"reason"_s, exitReasonKey(stated->fact.reason)}});
    return {};
}

Result<void> removePerson(Database& database, PersonId id)
{
    PersonRepository people(database);
    const std::optional<Prepatient> person = people.byId(id);
    if (!person)
        return badInput("person-unknown");
    withdrawFacts(database, id);
    people.remove(id);
    AuditRepository(database).append(u"person.removed"_s, person->pseudonym.text());
    settleAfterPeople(database, {person->identity.number});
    return {};
}

} // namespace

PrepatientService::PrepatientService(storage::Store& store) : m_store(store) {}

Async<PrepatientPage> PrepatientService::page(const PrepatientQuery& query)
{
    const std::optional<PersonNumber> number = numberSought(query, m_store.context().clock->today());
    if (!number)
        return m_store.post([query](Database& database) { return readPage(database, query); });
    return m_store.writeQuietly([query, number](Database& database) {
        noteSearch(database, *number);
        return readPage(database, query);
    });
}

Async<void> PrepatientService::reveal(PersonId id, const QString& reason)
{
    return m_store.writeQuietly(
        [id, reason](Database& database) { return revealPerson(database, id, reason); });
}

Async<PrepatientDetail> PrepatientService::detail(PersonId id)
{
    return m_store.writeQuietly([id](Database& database) { return openPerson(database, id); });
}

Async<std::optional<PersonId>> PrepatientService::find(const Pseudonym& pseudonym)
{
    return m_store.post(
        [pseudonym](Database& database) { return PersonRepository(database).find(pseudonym); });
}

Async<QStringList> PrepatientService::intakes()
{
    return m_store.post([](Database& database) { return PersonRepository(database).intakes(); });
}

Async<PersonId> PrepatientService::save(const Prepatient& person)
{
    return m_store.write([person](Database& database) { return savePerson(database, person); });
}

Async<void> PrepatientService::admit(PersonId id, const QString& reason)
{
    return m_store.write([id, reason](Database& database) { return admitPerson(database, id, reason); });
}

Async<SwitchId> PrepatientService::addSwitch(PersonId id, QDate date,
                                             std::optional<OrganisationNumber> provider,
                                             const QString& method)
{
    SwitchFact fact;
    fact.date = date;
    fact.provider = std::move(provider);
    fact.method = method.trimmed();
    return m_store.write([id, fact](Database& database) { return stateSwitch(database, id, fact); });
}

Async<ExitId> PrepatientService::addExit(PersonId id, QDate date, ExitReason reason, bool consentOfEvaluator)
{
    ExitFact fact;
    fact.date = date;
    fact.reason = reason;
    return m_store.write([id, fact, consentOfEvaluator](Database& database) {
        return stateExit(database, id, fact, consentOfEvaluator);
    });
}

Async<void> PrepatientService::removeSwitch(SwitchId id)
{
    return m_store.write([id](Database& database) { return withdrawSwitch(database, id); });
}

Async<void> PrepatientService::removeExit(ExitId id)
{
    return m_store.write([id](Database& database) { return withdrawExit(database, id); });
}

Async<void> PrepatientService::remove(PersonId id)
{
    return m_store.write([id](Database& database) { return removePerson(database, id); });
}

} // namespace utfall
