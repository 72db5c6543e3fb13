// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/packed_results.h"

#include <QtGlobal>

#include <functional>
#include <optional>

namespace utfall::storage {

class Database;

/// Stores many results at once, within the caller's transaction: while one piece is stored, the next is
/// sealed, packed and digested on another thread. Everything that the table demands of a row is checked as
/// when it comes alone, its references too, so that the transaction need not. May throw SqlFailure; what was
/// stored then has to be taken back with the transaction.
class ResultWriter
{
public:
    /// The rows, by their place. What is asked for on another thread may be asked for while this one does
    /// something else with the same things.
    struct Source
    {
        std::function<PersonId(qsizetype place)> person;
        std::function<StoredResult(qsizetype place)> row; ///< asked on another thread; its id is not read
    };
    /// Told how many rows are stored, once for each piece; false = stop.
    using Progress = std::function<bool(qsizetype stored)>;

    explicit ResultWriter(Database& database) : m_database(database) {}

    /// Rows of one person should stand together: they are found again quicker, and stored quicker. Gives the
    /// id of the first row, those of the others follow; nothing when it was told to stop.
    [[nodiscard]] std::optional<ResultId> write(qsizetype count, const Source& source,
                                                const Progress& progress);

private:
    void prepareTables();
    [[nodiscard]] qsizetype sizeOfPiece(qint64 firstId, qsizetype left) const;
    [[nodiscard]] std::function<PackedResults()> packing(qint64 firstId, qsizetype from, qsizetype count,
                                                         const Source& source);
    void store(const PackedResults& packed);
    void requireOrigins();

    Database& m_database;
};

} // namespace utfall::storage
