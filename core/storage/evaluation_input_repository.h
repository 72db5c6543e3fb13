// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/facts.h"
#include "core/storage/prepatient.h"

#include <QHash>
#include <QList>

namespace utfall::storage {

class Database;

/// Reads everything that an evaluation weighs, without identities. Stated providers come as stated: whether
/// one is registered is weighed when the evaluation is made. A fact is marked personAmbiguous when it was
/// written with a short number that another registered person shares. May throw SqlFailure.
class EvaluationInputRepository
{
public:
    explicit EvaluationInputRepository(Database& database) : m_database(database) {}

    /// Terms, registered providers and everyone, by id.
    [[nodiscard]] EvaluationInput read();
    /// One person; nothing when the id is not known.
    [[nodiscard]] std::optional<PersonFacts> person(PersonId id);
    /// Some people; unknown ids are left out.
    [[nodiscard]] QHash<PersonId, PersonFacts> people(const QList<PersonId>& ids);

private:
    Database& m_database;
};

} // namespace utfall::storage
