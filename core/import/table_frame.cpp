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
        return afterHeader(line, cells);
    if (m_statedHeader) {
        if (index < *m_statedHeader)
            return preamble(line, cells);
        m_frame.headerRecord = index;
        knowHeader(line, cells);
        return m_sink(TablePart::Header, line, cells);
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
    knowHeader(found.line, found.cells);
    QList<Record> rows;
    for (const Record& record : records.first(bufferedIndex)) {
        if (isDataBeforeHeader(record.cells))
            rows.append(record);
        else if (Result<void> done = preamble(record.line, record.cells); !done)
            return done;
    }
    if (Result<void> done = m_sink(TablePart::Header, found.line, found.cells); !done)
        return done;
    rows += records.sliced(bufferedIndex + 1);
    for (const Record& record : std::as_const(rows)) {
        if (Result<void> done = afterHeader(record.line, record.cells); !done)
            return done;
    }
    return {};
}

void TableFramer::knowHeader(qint64 line, const RecordCells& cells)
{
    m_frame.headerLine = line;
    for (const QStringView cell : cells)
        m_header.append(trimmedCell(cell));
    m_positions = namedColumns(m_kind, m_header, m_mapping);
    m_headerIdentifies = m_positions.contains(importColumns(m_kind).first().key);
}

Result<void> TableFramer::preamble(qint64 line, const RecordCells& cells)
{
    ++m_frame.preambleRecords;
    return m_sink(TablePart::Preamble, line, cells);
}

Result<void> TableFramer::afterHeader(qint64 line, const RecordCells& cells)
{
    if (isTrailer(cells, m_kind, m_positions)) {
        ++m_frame.trailerRecords;
        return m_sink(TablePart::Trailer, line, cells);
    }
    if (repeatsHeader(cells)) {
        ++m_frame.repeatedHeaders;
        return m_sink(TablePart::RepeatedHeader, line, cells);
    }
    return m_sink(TablePart::Row, line, cells);
}

/// Cell by cell the header, with the name of its column where the number of a person or an organisation
/// stands in data. A byte order mark may stand before it, as a pasted file begins with one.
bool TableFramer::repeatsHeader(const RecordCells& cells) const
{
    return m_headerIdentifies && cells.size() == m_header.size() &&
           std::equal(cells.begin(), cells.end(), m_header.cbegin(),
                      [](QStringView cell, const QString& name) { return trimmedView(cell) == name; });
}

} // namespace utfall
