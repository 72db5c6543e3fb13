// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/side_thread.h"
#include "core/import/read_rows.h"
#include "core/import/row_cells.h"
#include "core/import/row_interpretation.h"

#include <QString>

#include <deque>
#include <future>
#include <memory>
#include <vector>

namespace utfall {

/// Makes rows of a file's records, whatever the kind: a few pieces of them on another thread, while the next
/// piece is read.
class RowCollector
{
public:
    /// `file` is the file's place in the import. `rows` are not to be touched before finish().
    RowCollector(RowInterpreter interpreter, int file, ReadRows& rows);

    /// `number` is the record's among the file's, from 1.
    void add(qint64 line, qint64 number, const RecordCells& cells, const RowMarks& marks);
    /// After the last record.
    void finish();

private:
    /// Records with their cells one after another in one text.
    struct Piece
    {
        struct Record
        {
            qint64 line = 0;
            qint64 number = 0;
            std::size_t cellsEnd = 0; ///< among the piece's cells
            RowMarks marks;
        };
        std::vector<Record> records;
        std::vector<qsizetype> cellEnds; ///< in the text
        QString text;

        void clear();
    };

    /// A piece that the other thread has or had.
    struct Taken
    {
        Piece piece;
        std::future<void> done;
    };

    void handOver();
    [[nodiscard]] std::unique_ptr<Taken> room();
    void interpret(const Piece& piece);

    RowInterpreter m_interpreter;
    int m_file;
    ReadRows& m_rows;
    Piece m_coming;
    std::deque<std::unique_ptr<Taken>> m_taken; ///< in their order
    SideThread m_thread;                        ///< the last, so that nothing goes before it has ended
};

} // namespace utfall
