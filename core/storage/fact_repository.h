// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/facts.h"

#include <QList>

#include <optional>

namespace utfall::storage {

class Database;

/// Where a stated fact comes from.
struct FactOrigin
{
    BatchId batch;   ///< invalid: entered by hand
    qint64 file = 0; ///< import_file.id; 0: entered by hand
    qint64 line = 0;
    bool centuryAssumed = false; ///< the person's number was written with ten digits and without "+"
    bool operator==(const FactOrigin&) const = default;
};

/// A fact as the register keeps it; `fact.personAmbiguous` is not filled in.
template <typename Fact>
struct StoredFact
{
    PersonId person;
    Fact fact;
    FactOrigin origin;
};

struct StoredResult : StoredFact<ResultFact>
{
    QString valueText; ///< the value as it was written
};

struct StoredExit : StoredFact<ExitFact>
{
    bool evaluatorConsent = false;
};

using StoredSwitch = StoredFact<SwitchFact>;

/// What is stated about people: changes of provider, exits and lab rows. Ids in the given facts are ignored
/// on insert. May throw SqlFailure.
class FactRepository
{
public:
    explicit FactRepository(Database& database) : m_database(database) {}

    SwitchId insert(const StoredSwitch& stated);
    ExitId insert(const StoredExit& stated);
    ResultId insert(const StoredResult& stated);

    /// By date, then id.
    [[nodiscard]] QList<StoredSwitch> switches(PersonId person);
    [[nodiscard]] QList<StoredExit> exits(PersonId person);
    [[nodiscard]] QList<StoredResult> results(PersonId person);
    [[nodiscard]] std::optional<StoredSwitch> switchById(SwitchId id);
    [[nodiscard]] std::optional<StoredExit> exitById(ExitId id);
    [[nodiscard]] std::optional<StoredResult> resultById(ResultId id);

    void remove(SwitchId id);
    void remove(ExitId id);
    void remove(ResultId id);
    /// Everything stated about the person.
    void removeAll(PersonId person);

private:
    Database& m_database;
};

/// The text in lab_result.status.
[[nodiscard]] QString resultStatusKey(ResultStatus status);
[[nodiscard]] ResultStatus resultStatusFromKey(const QString& key);
/// The text in lab_result.bound: "", "<" or ">".
[[nodiscard]] QString valueBoundKey(ValueBound bound);
[[nodiscard]] ValueBound valueBoundFromKey(const QString& key);

} // namespace utfall::storage
