// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/contract/terms.h"
#include "core/import/import_service.h"

#include <QMap>

#include <optional>

namespace utfall {

/// A text of a sender's files that nobody has said the meaning of.
struct UnclearText
{
    enum class What { Code, Unit };
    What what = What::Code;
    QString text; ///< as sent; a unit may be empty
    bool operator==(const UnclearText&) const = default;
};

/// The text that keeps a waiting row from being used, when saying what it means is enough; nothing when the
/// row waits for something else.
[[nodiscard]] std::optional<UnclearText> unclearTextOf(const HeldRow& row);

/// The sender of a waiting row: whose profile its import was made with.
struct SenderMeaning
{
    MappingProfile profile;       ///< without a name when the import was made without one
    QList<MappingProfile> others; ///< of which one may be the sender's, when the import has none; by name
    QString laboratory;           ///< the laboratory that the row names
    QMap<QString, qint64> codes;  ///< without a meaning, with how many of the sender's rows wait for them
    QMap<QString, qint64> units;  ///< the same of units; "" is a missing one
    ContractTerms terms;
};

/// What is said: the sender's profile with the new meaning, for the import of a waiting row and every other
/// import with that profile.
struct MeaningOrder
{
    HeldRowId row;
    MappingProfile profile;
};

/// What saying so does, or did. Every row is one that waited.
struct MeaningEffect
{
    qint64 takenIn = 0;     ///< rows that come in
    qint64 leftOut = 0;     ///< rows that the mapping leaves out
    qint64 otherReason = 0; ///< rows that go on waiting, for another reason
    qint64 toReview = 0;    ///< of those that come in: rows that somebody should look at
    Money before;           ///< payout of the contract
    Money after;
};

} // namespace utfall
