// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/register_view.h"
#include "core/import/settlement.h"

#include <optional>

namespace utfall {

namespace storage {
class Database;
}

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
    [[nodiscard]] QHash<PersonId, QList<Stated<ResultFact>>> resultsOf(const QSet<PersonId>& ids) override;

    [[nodiscard]] QList<WaitingRow> naming(const PersonNumber& number, Sort sort) override;
    [[nodiscard]] QList<WaitingRow> mendable(Sort sort, HeldRowId after, int limit) override;
    [[nodiscard]] QList<FactUnderReview> underReview(ImportKind kind) override;
    [[nodiscard]] QList<StoredSwitch> unreviewedSwitches() override;
    [[nodiscard]] QSet<ResultId> reviewedResults(PersonId person) override;

private:
    storage::Database& m_database;
    std::optional<bool> m_anybodyWaitedFor;
};

/// The text in import_batch.percent_meaning.
[[nodiscard]] QString percentMeaningKey(PercentMeaning meaning);
[[nodiscard]] PercentMeaning percentMeaningFromKey(const QString& key);

} // namespace utfall
