// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/column_map.h"
#include "core/import/csv_reader.h"
#include "core/import/import_kind.h"
#include "core/import/row_cells.h"
#include "core/import/row_interpretation.h"
#include "core/report/csv_writer.h"
#include "core/storage/identity_record.h"
#include "core/text/inert_cell.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

#include <algorithm>

// A CSV file: kind of import, what "%" means, size of the pieces and tightness of the limits in four bytes,
// then the file.

using namespace utfall;
using fuzz::require;

namespace {

const QDate Today(2026, 11, 23);

/// What reading a file comes to.
struct Reading
{
    Result<CsvDialect> dialect;
    Error error; ///< code empty: read to the end
    QList<CsvRecord> records;

    bool operator==(const Reading& other) const
    {
        const auto same = [](const CsvRecord& a, const CsvRecord& b) {
            return a.line == b.line && a.cells == b.cells;
        };
        return dialect.ok() == other.dialect.ok() &&
               (dialect.ok() ? *dialect == *other.dialect : dialect.error() == other.dialect.error()) &&
               error == other.error &&
               std::equal(records.begin(), records.end(), other.records.begin(), other.records.end(), same);
    }
};

Reading readAll(const QByteArray& bytes, const CsvLimits& limits)
{
    QBuffer buffer;
    buffer.setData(bytes);
    require(buffer.open(QIODevice::ReadOnly), "a buffer opens");
    Reading reading{detectCsvDialect(buffer, Job(), limits), {}, {}};
    if (!reading.dialect)
        return reading;
    const auto take = [&reading](const CsvRecord& record) -> Result<void> {
        reading.records.append(record);
        return {};
    };
    if (const auto done = readCsv(buffer, *reading.dialect, Job(), take, limits); !done)
        reading.error = done.error();
    return reading;
}

void checkBounds(const Reading& reading, const CsvLimits& limits)
{
    qint64 before = 0;
    for (const CsvRecord& record : reading.records) {
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

/// What the program writes it reads back, and no cell of it is a formula.
void checkWriting(const Reading& reading)
{
    CsvWriter writer;
    for (const CsvRecord& record : reading.records)
        writer.addRow(record.cells);
    const Reading again = readAll(writer.bytes(), {});
    if (reading.records.isEmpty())
        return;
    require(again.dialect.ok() && again.error.code.isEmpty(), "what was written can be read");
    if (again.dialect->separator != QLatin1Char(';'))
        return; // one column, whose cells hold more commas than a file of ours has separators
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
    for (const CsvRecord& record : reading.records) {
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
    checkWriting(whole);
    if (!whole.records.isEmpty())
        checkRows(whole,
                  RowInterpreter(columnsOf(kind, whole.records.first().cells), {Today, percent, nullptr}),
                  percent);
    return 0;
}
