// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/written_number.h"
#include "core/import/column_map.h"
#include "core/import/csv_parser.h"
#include "core/import/csv_reader.h"
#include "core/import/import_kind.h"
#include "core/import/row_cells.h"
#include "core/import/row_interpretation.h"
#include "core/import/table_frame.h"
#include "core/report/csv_writer.h"
#include "core/storage/identity_record.h"
#include "core/text/inert_cell.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

#include <algorithm>
#include <optional>

// A CSV file: kind of import, what "%" means, size of the pieces and tightness of the limits in four bytes,
// then the file.

using namespace utfall;
using fuzz::require;

namespace {

const QDate Today(2026, 11, 23);

/// A record that stays.
struct Record
{
    qint64 line = 0;
    QStringList cells;
    bool operator==(const Record&) const = default;
};

/// What reading a file comes to.
struct Reading
{
    Result<CsvDetection> found;
    Error error; ///< code empty: read to the end
    QList<Record> records;

    bool operator==(const Reading& other) const
    {
        const bool sameFound = found && other.found
                                   ? found->dialect == other.found->dialect &&
                                         found->ambiguousColumns == other.found->ambiguousColumns
                                   : !found && !other.found && found.error() == other.found.error();
        return sameFound && error == other.error && records == other.records;
    }
};

/// As the dialect says, or else as detection does.
Reading readAll(const QByteArray& bytes, const CsvLimits& limits,
                const std::optional<CsvDialect>& stated = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    require(buffer.open(QIODevice::ReadOnly), "a buffer opens");
    Reading reading{stated ? CsvDetection{*stated, {}} : detectCsv(buffer, Job(), limits), {}, {}};
    if (!reading.found)
        return reading;
    const auto take = [&reading](const CsvRecord& record) -> Result<void> {
        reading.records.append({record.line, record.cells.toList()});
        return {};
    };
    if (const auto done = readCsv(buffer, reading.found->dialect, Job(), take, limits); !done)
        reading.error = done.error();
    return reading;
}

void checkBounds(const Reading& reading, const CsvLimits& limits)
{
    qint64 before = 0;
    for (const Record& record : reading.records) {
        require(record.line > before, "records come in the order of their lines");
        before = record.line;
        require(!record.cells.isEmpty() && record.cells.size() <= limits.columns, "columns are bounded");
        qsizetype chars = 0;
        for (const QString& cell : record.cells) {
            require(cell.size() <= limits.fieldChars, "cells are bounded");
            require(!cell.contains(QChar::Null), "no cell holds NUL");
            chars += cell.size();
        }
        require(chars <= limits.recordChars, "records are bounded");
    }
}

/// Nothing but what may separate cells.
bool holdsNothing(const Reading& reading)
{
    const auto separates = [](QChar c) { return c.isSpace() || c == u',' || c == u';'; };
    return std::all_of(reading.records.begin(), reading.records.end(), [&](const Record& record) {
        return std::all_of(record.cells.begin(), record.cells.end(), [&](const QString& cell) {
            return std::all_of(cell.begin(), cell.end(), separates);
        });
    });
}

/// What the program writes it reads back, and no cell of it is a formula.
void checkWriting(const Reading& reading)
{
    CsvWriter writer;
    for (const Record& record : reading.records)
        writer.addRow(record.cells);
    const Reading again = readAll(writer.bytes(), {});
    if (!again.found && again.found.error().code == QLatin1String("file-empty")) {
        require(holdsNothing(reading), "only a table of nothing is an empty file");
        return;
    }
    require(again.found.ok(), "what was written can be looked at");
    const CsvDialect& dialect = again.found->dialect;
    if (dialect.separator != QLatin1Char(';') || dialect.quote != QLatin1Char('"'))
        return; // cells that make a more even table than they stand in, or that stand within apostrophes
    require(again.error.code.isEmpty(), "what was written can be read");
    if (isSeparatorLine(reading.records.first().cells))
        return; // it is not read as a record
    require(again.records.size() == reading.records.size(), "every record comes back");
    for (qsizetype i = 0; i < again.records.size(); ++i) {
        const QStringList& written = reading.records[i].cells;
        const QStringList& read = again.records[i].cells;
        require(read.size() == written.size(), "every cell comes back");
        for (qsizetype j = 0; j < read.size(); ++j) {
            require(read[j] == text::inertCell(written[j]), "a cell comes back as it was, or made inert");
            require(text::inertCell(read[j]) == read[j], "no cell is a formula");
        }
    }
}

bool sameFinding(const Finding& a, const Finding& b)
{
    return a.code == b.code && QStringView(a.column) == QStringView(b.column) && a.severity == b.severity;
}

void requireSame(const ReadProvider& a, const ReadProvider& b)
{
    require(a.provider == b.provider, "a held provider is read the same");
}
void requireSame(const ReadPrepatient& a, const ReadPrepatient& b)
{
    require(a.person == b.person && sameFinding(a.problem, b.problem), "a held person is read the same");
}
void requireSame(const ReadSwitch& a, const ReadSwitch& b)
{
    require(a.number == b.number && a.fact.date == b.fact.date && a.fact.provider == b.fact.provider &&
                a.fact.method == b.fact.method && sameFinding(a.problem, b.problem),
            "a held switch is read the same");
}
void requireSame(const ReadExit& a, const ReadExit& b)
{
    require(a.number == b.number && a.fact.date == b.fact.date && a.fact.reason == b.fact.reason &&
                sameFinding(a.problem, b.problem),
            "a held exit is read the same");
}
void requireSame(const ReadResult& a, const ReadResult& b)
{
    require(a.number == b.number && a.fact.sampled == b.fact.sampled && a.fact.reported == b.fact.reported &&
                a.fact.value == b.fact.value && a.fact.bound == b.fact.bound && a.fact.unit == b.fact.unit &&
                a.fact.status == b.fact.status && a.fact.sampleId == b.fact.sampleId &&
                a.valueText == b.valueText && sameFinding(a.problem, b.problem) &&
                sameFinding(a.valueProblem, b.valueProblem) && sameFinding(a.unitProblem, b.unitProblem),
            "a held result is read the same");
}

/// A row that is put aside comes back as it was read.
template <typename Row>
void checkRow(const RowInterpreter& interpreter, const Row& row, PercentMeaning percent)
{
    const auto cells = unpackCells(interpreter.columns(), row.cells);
    const auto stored = storage::decodeCells(storage::encodeCells(cells));
    require(stored.ok() && *stored == cells, "cells come back from their record");
    if (row.unusable.is(issue::TooManyCells))
        return; // what stood beyond the columns is not kept
    HeldCellsReader reader;
    const Row again = reader.read<Row>(*stored, {Today, percent, nullptr});
    require(sameFinding(again.unusable, row.unusable), "a held row has the same fault");
    requireSame(again, row);
}

void checkRows(const Reading& reading, const RowInterpreter& interpreter, PercentMeaning percent)
{
    for (const Record& record : reading.records) {
        switch (interpreter.columns().kind()) {
        case ImportKind::Providers:
            checkRow(interpreter, interpreter.provider(record.cells), percent);
            break;
        case ImportKind::Prepatients:
            checkRow(interpreter, interpreter.prepatient(record.cells), percent);
            break;
        case ImportKind::Switches:
            checkRow(interpreter, interpreter.providerSwitch(record.cells), percent);
            break;
        case ImportKind::Exits:
            checkRow(interpreter, interpreter.exit(record.cells), percent);
            break;
        case ImportKind::Results:
            checkRow(interpreter, interpreter.result(record.cells), percent);
            break;
        }
    }
}

/// Any quote and separator can be stated, and what comes of it does not depend on the pieces either.
void checkStatedDialects(const QByteArray& bytes, const Reading& reading, const CsvLimits& limits,
                         const CsvLimits& pieces)
{
    if (!reading.found)
        return;
    for (const QChar quote : {QChar(), QChar(u'"'), QChar(u'\'')}) {
        CsvDialect dialect = reading.found->dialect;
        dialect.quote = quote;
        const Reading whole = readAll(bytes, limits, dialect);
        require(readAll(bytes, pieces, dialect) == whole, "the pieces change nothing in a stated dialect");
        checkBounds(whole, limits);
        for (const Record& record : whole.records) {
            const bool lineEnds =
                std::any_of(record.cells.begin(), record.cells.end(),
                            [](const QString& cell) { return cell.contains(u'\n') || cell.contains(u'\r'); });
            require(!lineEnds || quote == u'"', "only double quotes hold line ends");
        }
    }
}

/// A cell that may well be the number of a person or an organisation.
bool isLikeNumber(const QString& cell)
{
    const auto number = readWrittenNumber(trimmedCell(cell));
    return number && number->allDigits() && number->text.size() >= 10;
}

/// Every record is given once, and none that may be data is left out.
void checkFrame(const Reading& reading, ImportKind kind)
{
    QList<qint64> lines;
    QList<Record> leftOut;
    QHash<QString, int> positions;
    qint64 headers = 0;
    const auto sink = [&](TablePart part, qint64 line, const RecordCells& cells) -> Result<void> {
        require(part == TablePart::Header || part == TablePart::Preamble || headers == 1,
                "the header comes before all but what stands above it");
        lines.append(line);
        if (part == TablePart::Header) {
            ++headers;
            positions = namedColumns(kind, cells.toList(), {});
        } else if (part != TablePart::Row) {
            leftOut.append({line, cells.toList()});
        }
        return {};
    };
    TableFramer framer(kind, {}, sink);
    for (const Record& record : reading.records)
        require(framer.take(record.line, record.cells).ok(), "a sink that takes all stops nothing");
    require(framer.finish().ok(), "a sink that takes all stops nothing");

    require(headers == (reading.records.isEmpty() ? 0 : 1), "there is one header");
    std::sort(lines.begin(), lines.end());
    require(std::equal(lines.begin(), lines.end(), reading.records.begin(), reading.records.end(),
                       [](qint64 line, const Record& record) { return line == record.line; }),
            "every record is given once");
    const TableFrame& frame = framer.frame();
    require(frame.preambleRecords + frame.repeatedHeaders + frame.trailerRecords == leftOut.size(),
            "what is left out is counted");
    const int identifying = positions.value(importColumns(kind).first().key, -1);
    for (const Record& record : leftOut) {
        const auto filled = std::count_if(record.cells.begin(), record.cells.end(),
                                          [](const QString& cell) { return !trimmedCell(cell).isEmpty(); });
        require(identifying < 0 || filled < 2 || !isLikeNumber(record.cells.value(identifying)),
                "no row with a number is left out");
    }
}

/// The columns that the header names, or else all columns of the kind from the left.
ColumnMap columnsOf(ImportKind kind, const QStringList& header)
{
    (void)guessImportKind(header);
    if (auto named = ColumnMap::fromHeader(kind, header, {}))
        return *named;
    QStringList keys;
    for (const ImportColumn& column : importColumns(kind))
        keys.append(column.key);
    return ColumnMap::fromKeys(kind, keys);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    const auto kind = static_cast<ImportKind>(input.choice(5));
    const auto percent = static_cast<PercentMeaning>(input.choice(3));
    const qsizetype piece = 1 + input.choice(64);
    CsvLimits limits;
    if (input.choice(2) == 1)
        limits = {.fieldChars = 48, .recordChars = 96, .columns = 12, .pieceBytes = limits.pieceBytes};
    const QByteArray bytes = input.rest();

    const Reading whole = readAll(bytes, limits);
    CsvLimits pieces = limits;
    pieces.pieceBytes = piece;
    require(readAll(bytes, pieces) == whole, "the size of the pieces changes nothing");
    checkBounds(whole, limits);
    checkStatedDialects(bytes, whole, limits, pieces);
    checkWriting(whole);
    checkFrame(whole, kind);
    if (!whole.records.isEmpty())
        checkRows(whole,
                  RowInterpreter(columnsOf(kind, whole.records.first().cells), {Today, percent, nullptr}),
                  percent);
    return 0;
}
