// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/held_row_repository.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace utfall::storage {

class Database;

/// How far the register had come before a decision: what weighing rows again adds stands beyond it, and what
/// it changes of waiting rows is told by holding the two against each other. It holds sealed texts only.
struct RegisterTrace
{
    /// A waiting row, or one that points at a stored fact, as its table has it.
    struct Row
    {
        HeldRowId id;
        QString state;
        QString severity;
        QString column;
        QString code;
        std::optional<QByteArray> args;
        std::optional<QByteArray> reason;
        bool operator==(const Row&) const = default;

        [[nodiscard]] bool isWaiting() const;
    };
    QHash<QString, qint64> lastIds; ///< by table
    QHash<HeldRowId, Row> rows;
};

/// May throw SqlFailure.
[[nodiscard]] RegisterTrace traceOf(Database& database);

/// People registered since. May throw SqlFailure.
[[nodiscard]] QList<PersonId> peopleSince(Database& database, const RegisterTrace& trace);

/// Takes away what has been added since and gives waiting rows back what they were. Only right while nothing
/// but weighing rows again, and decisions about them, has happened since. May throw SqlFailure.
void takeBackTo(Database& database, const RegisterTrace& trace);

} // namespace utfall::storage
