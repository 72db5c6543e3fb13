// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/sender_meaning.h"
#include "core/storage/register_trace.h"

#include <optional>

namespace utfall {

namespace storage {
class Database;
}

/// What a decision of the review needs to be taken back whole. Sealed texts only, but for the profile.
struct DecisionUndo
{
    storage::RegisterTrace trace;
    qint64 revision = 0; ///< of the register once the decision was stored
    struct Profile
    {
        BatchId batch;
        QString batchProfile; ///< name that the import had before
        QString name;
        std::optional<QByteArray> content; ///< before; nothing: it is new
    };
    std::optional<Profile> profile;
    QString subject; ///< of the entry in the log
};

/// On the storage thread; may throw storage::SqlFailure. Error "held-row-unknown" (BadInput).
[[nodiscard]] Result<SenderMeaning> readSenderMeaning(storage::Database& database, HeldRowId row);

/// Within the caller's transaction. Errors (BadInput): "held-row-unknown", "meaning-without-import" (the row
/// was entered by hand), "profile-unknown" (the import has another profile by now); "profile-unnamed"
/// (Usage).
[[nodiscard]] Result<DecisionUndo> applyMeaning(storage::Database& database, const MeaningOrder& order);
/// What has happened to waiting rows since, as far as rows are counted.
[[nodiscard]] MeaningEffect effectSince(storage::Database& database, const storage::RegisterTrace& before);

/// Within the caller's transaction. Error "decision-outdated" (BadInput): the register has changed since.
[[nodiscard]] Result<void> takeBackDecision(storage::Database& database, const DecisionUndo& undo);

} // namespace utfall
