// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/stored_register.h"

#include "core/storage/contract_repository.h"
#include "core/storage/database.h"
#include "core/storage/fact_repository.h"
#include "core/storage/identity_index.h"
#include "core/storage/import_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile_repository.h"
#include "core/storage/provider_repository.h"

namespace utfall {

using namespace Qt::StringLiterals;

template <typename Fact>
QList<Stated<Fact>> StoredRegister::stated(const auto& stored)
{
    QList<Stated<Fact>> facts;
    facts.reserve(stored.size());
    for (const auto& one : stored) {
        Stated<Fact> fact{one.fact, one.origin.centuryAssumed};
        if constexpr (requires { fact.fact.choice; })
            fact.fact.choice = choices().of(fact.fact);
        facts.append(std::move(fact));
    }
    return facts;
}

const storage::RowChoices& StoredRegister::choices()
{
    if (!m_choices)
        m_choices = storage::RowChoices::read(m_database);
    return *m_choices;
}

ContractTerms StoredRegister::terms()
{
    return storage::ContractRepository(m_database).terms();
}

QList<Provider> StoredRegister::providers()
{
    return storage::ProviderRepository(m_database).all();
}

QList<RegisterView::KnownPerson> StoredRegister::people()
{
    QList<KnownPerson> people;
    const auto entries = storage::IdentityIndex(m_database).entries();
    people.reserve(entries.size());
    for (const auto& entry : entries)
        people.append({entry.id, entry.number, entry.tenDigits});
    return people;
}

Prepatient StoredRegister::person(PersonId id)
{
    return storage::PersonRepository(m_database).byId(id).value_or(Prepatient());
}

QList<Stated<SwitchFact>> StoredRegister::switches(PersonId id)
{
    return stated<SwitchFact>(storage::FactRepository(m_database).switches(id));
}

QList<Stated<ExitFact>> StoredRegister::exits(PersonId id)
{
    return stated<ExitFact>(storage::FactRepository(m_database).exits(id));
}

QList<Stated<ResultFact>> StoredRegister::results(PersonId id)
{
    return stated<ResultFact>(storage::FactRepository(m_database).results(id));
}

QHash<PersonId, QList<Stated<ResultFact>>> StoredRegister::resultsOf(PersonId first, PersonId last)
{
    QHash<PersonId, QList<Stated<ResultFact>>> results;
    storage::ImportRepository(m_database)
        .readResults(first, last, [&results, this](PersonId person, ResultFact fact, bool centuryAssumed) {
            fact.choice = choices().of(fact);
            results[person].append({std::move(fact), centuryAssumed});
        });
    return results;
}

QList<WaitingRow> StoredRegister::naming(const PersonNumber& number, Sort sort)
{
    storage::ImportRepository imports(m_database);
    // Most imports of people are the first, and thirty thousand searches for nothing would be most of the
    // work.
    if (!m_anybodyWaitedFor)
        m_anybodyWaitedFor = imports.isAnybodyWaitedFor();
    if (!*m_anybodyWaitedFor)
        return {};
    return waitingRows(imports.waitingNaming(number, sort == Sort::Prepatients));
}

QList<WaitingRow> StoredRegister::mendable(Sort sort, HeldRowId after, int limit)
{
    static const QStringList codes{
        issue::text(issue::PersonUnknown),
        issue::text(issue::PersonAmbiguous),
        issue::text(issue::EnrolmentDiffers),
        issue::text(issue::UnitUnknown),
        issue::text(issue::AnalysisUnknown),
        issue::text(issue::BoundUndecided),
        issue::text(issue::InclusionOutside),
        issue::text(issue::InclusionDateMissing),
        issue::text(issue::InclusionAfterEnrolment),
        issue::text(issue::InclusionTooOld),
        issue::text(issue::UnitMissing),
        issue::text(issue::UnitAmbiguousPercent),
    };
    return waitingRows(
        storage::ImportRepository(m_database).waitingFor(codes, sort == Sort::Prepatients, after, limit));
}

QList<WaitingRow> StoredRegister::waitingRows(const QList<storage::WaitingRecord>& records)
{
    QList<WaitingRow> rows;
    rows.reserve(records.size());
    for (const storage::WaitingRecord& record : records) {
        const std::optional<ImportKind> kind = importKindFromKey(record.kind);
        // Cells that stand in the wrong columns are mended by nothing.
        if (!kind || record.code == QStringView(issue::TooManyCells))
            continue;
        rows.append({record.id, record.batch, record.file, record.line, *kind, record.code, record.cells,
                     meaning(record.today, record.percentMeaning, record.profile)});
    }
    return rows;
}

RowMeaning StoredRegister::meaning(QDate today, const QString& percentKey, const QString& profile)
{
    std::shared_ptr<const CodeMap>& codes = m_codes[profile];
    if (!codes) {
        const Result<std::optional<MappingProfile>> stored = storedProfile(m_database, profile);
        const MappingProfile said = stored ? stored->value_or(MappingProfile()) : MappingProfile();
        codes = std::make_shared<const CodeMap>(terms().outcome.analyses, said);
    }
    const PercentMeaning percent = percentMeaningFromKey(percentKey).value_or(PercentMeaning::Unstated);
    return {today.isValid() ? today : m_database.context().clock->today(), percent, codes};
}

QList<WaitingRow> StoredRegister::withIds(const QList<HeldRowId>& ids)
{
    return waitingRows(storage::ImportRepository(m_database).waitingWithIds(ids));
}

QList<FactUnderReview> StoredRegister::underReview(ImportKind kind)
{
    QList<FactUnderReview> facts;
    const auto reviews = storage::ImportRepository(m_database).reviews(importKindKey(kind));
    for (const storage::ReviewRecord& review : reviews)
        facts.append({review.id, kind, review.person, review.fact, review.code, review.open});
    return facts;
}

QList<WaitingRows::StoredSwitch> StoredRegister::unreviewedSwitches()
{
    QList<StoredSwitch> switches;
    const auto stored = storage::ImportRepository(m_database).switchesToUnregistered();
    for (const auto& [person, id] : stored)
        switches.append({person, id});
    return switches;
}

QSet<ResultId> StoredRegister::reviewedResults(PersonId person)
{
    return storage::ImportRepository(m_database).reviewedResults(person);
}

Result<std::optional<MappingProfile>> storedProfile(storage::Database& database, const QString& name)
{
    const auto record = name.isEmpty() ? std::nullopt : storage::ProfileRepository(database).byName(name);
    if (!record)
        return std::optional<MappingProfile>();
    Result<MappingProfile> profile = profileFromJson(record->content);
    if (!profile)
        return profile.error();
    return std::optional<MappingProfile>(*std::move(profile));
}

} // namespace utfall
