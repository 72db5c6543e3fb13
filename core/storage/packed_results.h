// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/secret_bytes.h"
#include "core/storage/fact_repository.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <vector>

namespace utfall::storage {

/// What many results share, once for each combination. Texts are UTF-8.
struct SharedValues
{
    QByteArray analysis;
    QByteArray status;
    QByteArray bound;
    QByteArray unit;
    QByteArray laboratory;
    QByteArray method;
    FactOrigin origin; ///< without the line
    bool hasValue = false;
    bool hasReported = false;
    bool hasTexts = false;
};

/// Rows for lab_result as one statement takes them: QtSql needs longer to bind a row's values one by one
/// than SQLite needs to store them. What differs from row to row stands in records of a fixed size, in
/// digits; sealed texts stand one after another.
struct PackedResults
{
    /// A part of a record; numbers and texts are filled up with spaces.
    struct Field
    {
        int at;
        int size;
    };
    static constexpr Field Person{0, 12};
    static constexpr Field Shared{12, 6}; ///< place in `shared`
    static constexpr Field Sampled{18, 10};
    static constexpr Field Reported{28, 24};
    static constexpr Field Value{52, 20};
    static constexpr Field Line{72, 12};
    static constexpr Field TextsAt{84, 10}; ///< from 1, in `texts`
    static constexpr Field TextsSize{94, 8};
    static constexpr int RecordSize = 102;

    qint64 firstId = 0;
    qsizetype count = 0;
    QByteArray records;
    QByteArray texts;
    QList<SharedValues> shared;
    QList<QByteArray> digests; ///< of each block of row numbers (content_digest.h), from that of `firstId`
};

/// Seals, packs and digests rows, which get the ids from `firstId` on; `keys` are their people's, `row` gives
/// each. Touches nothing else, so that it can be done beside the storage thread.
[[nodiscard]] PackedResults packResults(qint64 firstId, const std::vector<security::KeyView>& keys,
                                        const std::function<StoredResult(qsizetype)>& row);

} // namespace utfall::storage
