// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/result_meaning.h"
#include "core/register/evaluation_service.h"
#include "core/register/review_service.h"
#include "core/storage/held_row_repository.h"
#include "core/storage/review_repository.h"

#include <QHash>
#include <QList>

namespace utfall {

namespace storage {
class Database;
}

/// What the review queue reads of the register beside an evaluation.
struct ReviewContent
{
    QList<storage::HeldRowRecord> records; ///< rows that wait, as they were read
    QHash<HeldRowId, HeldRow> shown;       ///< the same as people may see them
    QList<storage::NumberedPerson> people;
    QHash<BatchId, RowMeaning> meanings;            ///< how rows of each batch are understood
    RowMeaning meaning;                             ///< the same for rows without a batch
    QHash<ResultId, storage::ResultOrigin> origins; ///< of flagged results
    QHash<qint64, QString> files;
};

/// On the storage thread. May throw storage::SqlFailure.
[[nodiscard]] ReviewContent readReviewContent(storage::Database& database, const QList<ResultFlag>& flags);

/// Pure. Facts that are not in the snapshot's input, because the register changed between the two, have no
/// stake. Error "amount-too-large".
[[nodiscard]] Result<ReviewQueue> makeReviewQueue(const EvaluationSnapshot& snapshot,
                                                  const ReviewContent& content);

/// The order of the queue.
[[nodiscard]] bool queuedBefore(const ReviewItem& a, const ReviewItem& b);

} // namespace utfall
