// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/table_frame.h"

#include "core/base/written_number.h"
#include "core/import/column_map.h"

#include <algorithm>
#include <utility>

namespace utfall {

namespace {

/// A person or organisation number has more.
constexpr qsizetype DigitsOfNumber = 6;

bool hasRequired(ImportKind kind, const QHash<QString, int>& named)
{
    const QList<ImportColumn> columns = importColumns(kind);
    return std::all_of(columns.cbegin(), columns.cend(), [&named](const ImportColumn& column) {
        return !column.required || named.contains(column.key);
    });
}

} // namespace

bool namesRequiredColumns(ImportKind kind, const QStringList& cells, const QHash<QString, QString>& mapping)
{
    return hasRequired(kind, namedColumns(kind, cells, mapping));
}

std::optional<qsizetype> findHeader(const QList<QStringList>& firstRecords, ImportKind kind,
                                    const QHash<QString, QString>& mapping)
{
    std::optional<qsizetype> best;
    qsizetype bestNamed = 1;
    std::optional<qsizetype> firstWide;
    const qsizetype count = std::min(firstRecords.size(), HeaderSearchRecords);
    for (qsizetype i = 0; i < count; ++i) {
        const QHash<QString, int> named = namedColumns(kind, firstRecords[i], mapping);
        if (hasRequired(kind, named))
            return i;
        if (named.size() > bestNamed) {
            best = i;
            bestNamed = named.size();
        }
        if (!firstWide && firstRecords[i].size() >= 2)
            firstWide = i;
    }
    return best ? best : firstWide;
}

TableFramer::TableFramer(ImportKind kind, QHash<QString, QString> mapping, Sink sink,
                         std::optional<qint64> headerRecord)
    : m_kind(kind), m_mapping(std::move(mapping)), m_sink(std::move(sink)), m_statedHeader(headerRecord)
{}

Result<void> TableFramer::take(qint64 line, const RecordCells& cells)
{
    const qint64 index = m_taken++;
    if (m_frame.headerRecord)
        return rowOrTrailer(line, cells);
    if (m_statedHeader) {
        if (index < *m_statedHeader)
            return preamble(line, cells);
        m_frame.headerRecord = index;
        m_positions = namedColumns(m_kind, cells.toList(), m_mapping);
        return header(line, cells);
    }
    m_buffer.append({line, cells.toList()});
    if (namesRequiredColumns(m_kind, m_buffer.last().cells, m_mapping))
        return headerAt(m_buffer.size() - 1);
    for (const QStringView cell : cells)
        m_bufferedChars += cell.size();
    if (m_buffer.size() < HeaderSearchRecords && m_bufferedChars < BufferedChars)
        return {};
    return finish();
}

Result<void> TableFramer::finish()
{
    if (m_frame.headerRecord || m_buffer.isEmpty())
        return {};
    QList<QStringList> records;
    for (const Record& record : std::as_const(m_buffer))
        records.append(record.cells);
    return headerAt(findHeader(records, m_kind, m_mapping).value_or(0));
}

/// Sorting a file by its lines moves the header down among the data, which is no reason to lose them.
bool TableFramer::isDataBeforeHeader(const QStringList& cells) const
{
    const int identifying = m_positions.value(importColumns(m_kind).first().key, -1);
    const auto number = readWrittenNumber(trimmedCell(cells.value(identifying)));
    const qsizetype filled = std::count_if(cells.cbegin(), cells.cend(),
                                           [](const QString& cell) { return !trimmedCell(cell).isEmpty(); });
    return filled >= 2 && number && std::count_if(number->text.cbegin(), number->text.cend(), [](QChar c) {
                                        return c.isDigit();
                                    }) >= DigitsOfNumber;
}

Result<void> TableFramer::headerAt(qsizetype bufferedIndex)
{
    const QList<Record> records = std::exchange(m_buffer, {});
    const Record& found = records[bufferedIndex];
    m_frame.headerRecord = bufferedIndex;
    m_positions = namedColumns(m_kind, found.cells, m_mapping);
    QList<Record> rows;
    for (const Record& record : records.first(bufferedIndex)) {
        if (isDataBeforeHeader(record.cells))
            rows.append(record);
        else if (Result<void> done = preamble(record.line, record.cells); !done)
            return done;
    }
    if (Result<void> done = header(found.line, found.cells); !done)
        return done;
    rows += records.sliced(bufferedIndex + 1);
    for (const Record& record : std::as_const(rows)) {
        if (Result<void> done = rowOrTrailer(record.line, record.cells); !done)
            return done;
    }
    return {};
}

Result<void> TableFramer::header(qint64 line, const RecordCells& cells)
{
    m_frame.headerLine = line;
    return m_sink(TablePart::Header, line, cells);
}

Result<void> TableFramer::preamble(qint64 line, const RecordCells& cells)
{
    ++m_frame.preambleRecords;
    return m_sink(TablePart::Preamble, line, cells);
}

Result<void> TableFramer::rowOrTrailer(qint64 line, const RecordCells& cells)
{
    if (!isTrailer(cells, m_kind, m_positions))
        return m_sink(TablePart::Row, line, cells);
    ++m_frame.trailerRecords;
    return m_sink(TablePart::Trailer, line, cells);
}

} // namespace utfall
