// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/prepatient.h"
#include "core/storage/prepatient_page.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace utfall::storage {

class Database;

/// Registered prepatients: the row that decides payment (person), the sealed-off row that identifies
/// (person_identity) and the entry of the identity index, always written together. May throw SqlFailure.
class PersonRepository
{
public:
    explicit PersonRepository(Database& database) : m_database(database) {}

    [[nodiscard]] qint64 count();
    [[nodiscard]] std::optional<Prepatient> byId(PersonId id);
    [[nodiscard]] std::optional<PersonId> find(const Pseudonym& pseudonym);
    [[nodiscard]] QStringList intakes(); ///< each once, empty left out, Swedish order

    /// `person.pseudonym` must be given; `batch` invalid: entered by hand.
    PersonId insert(const Prepatient& person, BatchId batch = {});
    /// Replaces every field but id and pseudonym.
    void update(const Prepatient& person);
    /// The person alone: facts must be gone before.
    void remove(PersonId id);

private:
    Database& m_database;
};

} // namespace utfall::storage
