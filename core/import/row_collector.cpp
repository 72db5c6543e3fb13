// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/row_collector.h"

#include <utility>

namespace utfall {

namespace {

/// Some milliseconds of work, and a megabyte or two.
constexpr std::size_t PieceRecords = 4096;
constexpr qsizetype PieceChars = 1'048'576;
/// So many that neither thread waits for the other whenever one is quicker for a moment.
constexpr std::size_t MostTaken = 4;

/// A row for the end of such rows.
ReadProvider rowOf(const QList<ReadProvider>&, const RowInterpreter& by, const RecordCells& cells,
                   const RowMarks& marks)
{
    return by.provider(cells, marks);
}
ReadPrepatient rowOf(const QList<ReadPrepatient>&, const RowInterpreter& by, const RecordCells& cells,
                     const RowMarks& marks)
{
    return by.prepatient(cells, marks);
}
ReadSwitch rowOf(const QList<ReadSwitch>&, const RowInterpreter& by, const RecordCells& cells,
                 const RowMarks& marks)
{
    return by.providerSwitch(cells, marks);
}
ReadExit rowOf(const QList<ReadExit>&, const RowInterpreter& by, const RecordCells& cells,
               const RowMarks& marks)
{
    return by.exit(cells, marks);
}
ReadResult rowOf(const ResultRows&, const RowInterpreter& by, const RecordCells& cells, const RowMarks& marks)
{
    return by.result(cells, marks);
}

} // namespace

RowCollector::RowCollector(RowInterpreter interpreter, int file, ReadRows& rows)
    : m_interpreter(std::move(interpreter)), m_file(file), m_rows(rows)
{}

void RowCollector::Piece::clear()
{
    records.clear();
    cellEnds.clear();
    text.resize(0); // keeps its room, as the others do
}

void RowCollector::add(qint64 line, qint64 number, const RecordCells& cells, const RowMarks& marks)
{
    QStringView together; // readers mostly have the cells of a record one after another
    qsizetype end = m_coming.text.size();
    for (const QStringView cell : cells) {
        end += cell.size();
        m_coming.cellEnds.push_back(end);
        if (cell.data() == together.data() + together.size()) {
            together = QStringView(together.data(), together.size() + cell.size());
        } else {
            m_coming.text.append(together);
            together = cell;
        }
    }
    m_coming.text.append(together);
    m_coming.records.push_back({line, number, m_coming.cellEnds.size(), marks});
    if (m_coming.records.size() == PieceRecords || m_coming.text.size() >= PieceChars)
        handOver();
}

void RowCollector::finish()
{
    handOver();
    for (const std::unique_ptr<Taken>& taken : m_taken)
        taken->done.get();
    m_taken.clear();
}

void RowCollector::handOver()
{
    std::unique_ptr<Taken> next = room();
    std::swap(m_coming, next->piece);
    m_coming.clear();
    next->done = m_thread.start([this, &piece = next->piece] { interpret(piece); });
    m_taken.push_back(std::move(next));
}

/// One that is free, as soon as there is one.
std::unique_ptr<RowCollector::Taken> RowCollector::room()
{
    if (m_taken.size() < MostTaken)
        return std::make_unique<Taken>();
    std::unique_ptr<Taken> first = std::move(m_taken.front());
    m_taken.pop_front();
    first->done.get();
    return first;
}

void RowCollector::interpret(const Piece& piece)
{
    const auto interpretAs = [&](auto& rows) {
        RecordCells cells;
        std::size_t cell = 0;
        qsizetype begin = 0;
        for (const Piece::Record& record : piece.records) {
            cells.clear();
            for (; cell < record.cellsEnd; ++cell) {
                const qsizetype end = piece.cellEnds[cell];
                cells.append(QStringView(piece.text).sliced(begin, end - begin));
                begin = end;
            }
            auto row = rowOf(rows, m_interpreter, cells, record.marks);
            row.origin.file = m_file;
            row.origin.line = record.line;
            row.origin.record = record.number;
            rows.append(std::move(row));
        }
    };
    std::visit(interpretAs, m_rows);
}

} // namespace utfall
