// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/work_context.h"
#include "core/contract/terms.h"
#include "core/storage/database.h"
#include "core/storage/fact_repository.h"
#include "core/storage/prepatient.h"
#include "core/storage/provider.h"
#include "core/storage/store.h"

#include <QString>

#include <memory>

namespace utfall::test {

/// A worker "tester" on a day that stands still.
[[nodiscard]] WorkContext testContext(QDate today = QDate(2026, 5, 4));

/// The prediabetes contract as cli.md shows it.
[[nodiscard]] ContractTerms testTerms();

/// Writes the rows that every register begins with.
[[nodiscard]] Result<void> seedRegister(storage::Database& database);

/// A new register of its own at `path`; stops the test program when it cannot be made.
[[nodiscard]] std::unique_ptr<storage::Store> newStore(const QString& path,
                                                       const WorkContext& context = testContext());

/// Skatteverket's test numbers; the last two of them share their ten digits.
[[nodiscard]] QStringList testNumbers();

/// A prepatient who is enrolled on 2026-02-01 and in order under testTerms(), with a pseudonym.
[[nodiscard]] Prepatient testPerson(const QString& number, const QString& familyName,
                                    const QString& givenName);

/// A final result in mmol/mol.
[[nodiscard]] storage::StoredResult testResult(PersonId person, QDate sampled, int value);

[[nodiscard]] OrganisationNumber testOrganisation(int which = 0); ///< 0, 1 or 2
[[nodiscard]] Provider testProvider(int which = 0);

/// What `f` answers on the storage thread; stops the test program when it fails.
template <typename F>
auto read(storage::Store& store, F f)
{
    auto result = store.post(std::move(f)).result();
    if (!result)
        qFatal("Reading failed: %s", qPrintable(result.error().code));
    return std::move(result).value();
}

/// The same in a transaction.
template <typename F>
auto change(storage::Store& store, F f)
{
    auto result = store.write(std::move(f)).result();
    if (!result)
        qFatal("Writing failed: %s", qPrintable(result.error().code));
    if constexpr (!std::is_same_v<decltype(result), Result<void>>)
        return std::move(result).value();
}

} // namespace utfall::test
