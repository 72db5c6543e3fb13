// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/row_collector.h"

#include <utility>

namespace utfall {

namespace {

/// Some ten milliseconds of work, and a few megabytes.
constexpr std::size_t PieceRecords = 4096;

void read(const RowInterpreter& interpreter, const RowCollector::Record& record, ReadProvider& row)
{
    row = interpreter.provider(record.cells, record.marks);
}
void read(const RowInterpreter& interpreter, const RowCollector::Record& record, ReadPrepatient& row)
{
    row = interpreter.prepatient(record.cells, record.marks);
}
void read(const RowInterpreter& interpreter, const RowCollector::Record& record, ReadSwitch& row)
{
    row = interpreter.providerSwitch(record.cells, record.marks);
}
void read(const RowInterpreter& interpreter, const RowCollector::Record& record, ReadExit& row)
{
    row = interpreter.exit(record.cells, record.marks);
}
void read(const RowInterpreter& interpreter, const RowCollector::Record& record, ReadResult& row)
{
    row = interpreter.result(record.cells, record.marks);
}

template <typename Row>
Row rowOf(const QList<Row>&)
{
    return {};
}
ReadResult rowOf(const ResultRows&)
{
    return {};
}

} // namespace

RowCollector::RowCollector(RowInterpreter interpreter, int file, ReadRows& rows)
    : m_interpreter(std::move(interpreter)), m_file(file), m_rows(rows)
{}

void RowCollector::add(Record record)
{
    m_records.push_back(std::move(record));
    if (m_records.size() == PieceRecords)
        handOver();
}

void RowCollector::finish()
{
    handOver();
    m_working.get();
}

void RowCollector::handOver()
{
    if (m_working.valid())
        m_working.get();
    m_working = std::async(std::launch::async,
                           [this, records = std::exchange(m_records, {})] { interpret(records); });
}

void RowCollector::interpret(const std::vector<Record>& records)
{
    const auto interpretAs = [&](auto& rows) {
        for (const Record& record : records) {
            auto row = rowOf(rows);
            read(m_interpreter, record, row);
            row.origin.file = m_file;
            row.origin.line = record.line;
            row.origin.record = record.number;
            rows.append(std::move(row));
        }
    };
    std::visit(interpretAs, m_rows);
}

} // namespace utfall
