// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pseudonym.h"
#include "core/base/typed_id.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>

namespace utfall::storage {

class Database;

/// Somebody registered, under the number that rows name.
struct NumberedPerson
{
    PersonId id;
    Pseudonym pseudonym;
    QString number; ///< canonical
    QString tenDigits;
    bool isProtected = false;
};

/// Where a stored lab row was read.
struct ResultOrigin
{
    BatchId batch; ///< invalid: not imported
    qint64 file = 0;
    qint64 line = 0;
};

/// Results that somebody has looked at and let stand, each for one reason (code), and what the review needs
/// to know of who is who. May throw SqlFailure.
class ReviewRepository
{
public:
    explicit ReviewRepository(Database& database) : m_database(database) {}

    using Decided = QSet<std::pair<ResultId, QString>>;
    [[nodiscard]] Decided decided();
    /// Seals the reason under the key of the person whose result it is; stamps user and moment.
    void insert(ResultId result, PersonId person, const QString& code, const QString& reason);
    [[nodiscard]] std::optional<PersonId> personOf(ResultId result);

    [[nodiscard]] QList<NumberedPerson> people();
    [[nodiscard]] QHash<ResultId, ResultOrigin> origins(const QList<ResultId>& results);

private:
    Database& m_database;
};

} // namespace utfall::storage
