// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/row_choice.h"
#include "core/register/sender_meaning.h"
#include "core/storage/register_trace.h"

#include <optional>

namespace utfall {

namespace storage {
class Database;
}
struct EvaluationSnapshot;

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

/// Stored rows that contradict each other, each group saying the same; of one kind.
struct StoredConflict
{
    bool isSwitch = false;
    PersonId id;
    PersonFacts person;
    QList<QList<ResultFact>> results;
    QList<QList<SwitchFact>> changes;
    QList<ChoiceOption> options; ///< one for each group, in their order, without what they would change
};
/// The rows behind a waiting one. Error "held-row-unknown" (BadInput), also when nothing contradicts it.
[[nodiscard]] Result<StoredConflict> readConflict(storage::Database& database, HeldRowId row);
/// Pure: what each choice would change. Error "amount-too-large".
[[nodiscard]] Result<RowConflict> withStakes(const StoredConflict& conflict,
                                             const EvaluationSnapshot& snapshot);
/// Within the caller's transaction. Errors (BadInput): as readConflict(), "review-reason-missing",
/// "choice-outdated" (the rows are others than those to choose between).
[[nodiscard]] Result<DecisionUndo> applyChoice(storage::Database& database, const ChoiceOrder& order);

/// Nothing has changed the register since.
[[nodiscard]] bool mayTakeBackDecision(storage::Database& database, const DecisionUndo& undo);
/// Within the caller's transaction. Error "decision-outdated" (BadInput): the register has changed since.
[[nodiscard]] Result<void> takeBackDecision(storage::Database& database, const DecisionUndo& undo);

} // namespace utfall
