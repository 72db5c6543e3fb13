// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/file_records.h"

#include <functional>

namespace utfall {

/// Takes the records of a table one after another, with their lines; may return an Error to stop.
using RecordTaker = std::function<Result<void>(qint64 line, const RecordCells& cells)>;

/// Gives the rows of a table to the sink, and notes in `found` what stands around them. What the constructor
/// is given must live as long.
class FramedRows
{
public:
    FramedRows(const RecordChoices& choices, ImportKind kind, RecordSink& sink, RecordsFound& found);
    FramedRows(const FramedRows&) = delete;
    FramedRows& operator=(const FramedRows&) = delete;

    /// Errors: those of the sink.
    [[nodiscard]] Result<void> take(qint64 line, const RecordCells& cells)
    {
        return m_framer.take(line, cells);
    }
    /// After the last record.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> give(TablePart part, qint64 line, const RecordCells& cells);
    void note(const char16_t* code, qint64 line, qint64& soFar);

    RecordSink& m_sink;
    RecordsFound& m_found;
    const RowMarks m_none;
    qint64 m_preamble = 0;
    qint64 m_repeated = 0;
    qint64 m_trailers = 0;
    TableFramer m_framer;
};

/// The kind that is asked for, or the one that the file looks like: the kind that some record among the first
/// names the columns of, else results. `read` reads the file's records.
[[nodiscard]] ImportKind kindOf(const RecordChoices& choices,
                                const std::function<Result<void>(const RecordTaker&)>& read);

} // namespace utfall
