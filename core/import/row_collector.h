// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/read_rows.h"
#include "core/import/row_cells.h"
#include "core/import/row_interpretation.h"

#include <QStringList>

#include <future>
#include <vector>

namespace utfall {

/// Makes rows of a file's records, whatever the kind: on another thread, while the next records are read.
class RowCollector
{
public:
    struct Record
    {
        qint64 line = 0;
        qint64 number = 0; ///< among the file's, from 1
        QStringList cells;
        RowMarks marks;
    };

    /// `file` is the file's place in the import. `rows` are not to be touched before finish().
    RowCollector(RowInterpreter interpreter, int file, ReadRows& rows);

    void add(Record record);
    /// After the last record.
    void finish();

private:
    void handOver();
    void interpret(const std::vector<Record>& records);

    RowInterpreter m_interpreter;
    int m_file;
    ReadRows& m_rows;
    std::vector<Record> m_records;
    std::future<void> m_working; ///< the last, so that nothing goes before it has ended
};

} // namespace utfall
