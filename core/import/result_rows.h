// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_rows.h"

#include <memory>

namespace utfall {

/// The result rows of an import, up to millions of them, small: what rows have in common is kept once, and
/// what a row alone has stands as UTF-8 beside thousands of others. Copies share the rows, which then stay as
/// they are. Reading from several threads at once is allowed.
class ResultRows
{
public:
    ResultRows();

    /// Rows that were read again from held rows have no place here.
    void append(const ReadResult& row);
    /// After the last row: gives back what only appending needs.
    void squeeze();

    [[nodiscard]] qsizetype size() const;
    /// Everything but its cells.
    [[nodiscard]] ReadResult operator[](qsizetype index) const;
    [[nodiscard]] QByteArray cells(qsizetype index) const;

    /// Parts of a row, for those who go through all rows and need little.
    [[nodiscard]] RowOrigin origin(qsizetype index) const;
    [[nodiscard]] const Finding& unusable(qsizetype index) const;
    [[nodiscard]] QDate sampled(qsizetype index) const;
    [[nodiscard]] std::optional<Decimal> value(qsizetype index) const;
    /// The place of the row's number among numbers(): equal numbers, written as surely, have one place.
    [[nodiscard]] qsizetype numberPlace(qsizetype index) const;
    [[nodiscard]] const QList<PersonNumber>& numbers() const;

private:
    struct Row;
    struct Shared;
    struct Chunk;
    struct Data;
    [[nodiscard]] const Row& rowAt(qsizetype index) const;
    [[nodiscard]] const Chunk& chunkOf(qsizetype index) const;

    std::shared_ptr<Data> d;
};

} // namespace utfall
