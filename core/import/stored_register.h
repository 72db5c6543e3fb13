// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/register_view.h"
#include "core/import/settlement.h"
#include "core/storage/row_choices.h"

#include <optional>

namespace utfall {

namespace storage {
class Database;
struct WaitingRecord;
} // namespace storage

/// The register file as planning sees it. Everything may throw storage::SqlFailure.
class StoredRegister final : public RegisterView, public WaitingRows
{
public:
    explicit StoredRegister(storage::Database& database) : m_database(database) {}

    [[nodiscard]] ContractTerms terms() override;
    [[nodiscard]] QList<Provider> providers() override;
    [[nodiscard]] QList<KnownPerson> people() override;
    [[nodiscard]] Prepatient person(PersonId id) override;
    [[nodiscard]] QList<Stated<SwitchFact>> switches(PersonId id) override;
    [[nodiscard]] QList<Stated<ExitFact>> exits(PersonId id) override;
    [[nodiscard]] QList<Stated<ResultFact>> results(PersonId id) override;
    [[nodiscard]] QHash<PersonId, QList<Stated<ResultFact>>> resultsOf(PersonId first,
                                                                       PersonId last) override;

    [[nodiscard]] QList<WaitingRow> naming(const PersonNumber& number, Sort sort) override;
    [[nodiscard]] QList<WaitingRow> mendable(Sort sort, HeldRowId after, int limit) override;
    [[nodiscard]] QList<WaitingRow> withIds(const QList<HeldRowId>& ids) override;
    [[nodiscard]] QList<FactUnderReview> underReview(ImportKind kind) override;
    [[nodiscard]] QList<StoredSwitch> unreviewedSwitches() override;
    [[nodiscard]] QSet<ResultId> reviewedResults(PersonId person) override;

    /// How rows of a batch are understood under the contract and the profile as they are now; a profile that
    /// is gone says nothing. `percentKey`: percentMeaningKey() as the batch keeps it.
    [[nodiscard]] RowMeaning meaning(QDate today, const QString& percentKey, const QString& profile);

private:
    [[nodiscard]] QList<WaitingRow> waitingRows(const QList<storage::WaitingRecord>& records);

    template <typename Fact>
    [[nodiscard]] QList<Stated<Fact>> stated(const auto& stored);
    [[nodiscard]] const storage::RowChoices& choices();

    storage::Database& m_database;
    std::optional<storage::RowChoices> m_choices;
    std::optional<bool> m_anybodyWaitedFor;
    QHash<QString, std::shared_ptr<const CodeMap>> m_codes; ///< by profile
};

/// The profile of that name; nothing when there is none. Error: those of profileFromJson().
[[nodiscard]] Result<std::optional<MappingProfile>> storedProfile(storage::Database& database,
                                                                  const QString& name);

} // namespace utfall
