// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/file_records.h"

#include "core/import/lab_hindrance.h"
#include "core/import/row_issue_codes.h"
#include "core/laboratory/fhir_reader.h"
#include "core/laboratory/hl7_reader.h"
#include "core/laboratory/lab_cells.h"
#include "core/laboratory/xlsx_reader.h"

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// Turns the results of laboratory messages into rows.
class LabRows
{
public:
    LabRows(const RecordChoices& choices, RecordSink& sink, QList<FileNote>& notes)
        : m_cellChoices{choices.codes, choices.today}, m_sink(sink), m_notes(notes)
    {}

    [[nodiscard]] Result<void> take(const LabObservation& observation)
    {
        m_findings = observation.findings;
        const QStringList cells = labCells(observation, m_cellChoices, m_findings);
        m_marks.clear();
        bool isHindered = false;
        for (const LabFinding& finding : m_findings) {
            if (finding.severity == Severity::Note)
                note(finding, observation);
            else if (!isHindered)
                markHindrance(m_marks, finding);
            isHindered = isHindered || finding.severity != Severity::Note;
        }
        if (observation.about != LabObservation::About::Observation && !isHindered)
            return {};
        if (!observation.path.empty())
            m_marks.insert(mark::Place, QString::fromStdString(observation.path));
        return m_sink.takeRow(observation.line, cells, m_marks);
    }

private:
    void note(const LabFinding& finding, const LabObservation& observation)
    {
        const auto known = std::find_if(m_notes.begin(), m_notes.end(),
                                        [&](const FileNote& one) { return one.finding.is(finding.code); });
        if (known != m_notes.end()) {
            ++known->count;
            return;
        }
        FileNote note;
        note.finding = {finding.code, finding.column, Severity::Note};
        if (const QString name = QString::fromUtf16(finding.argument); !name.isEmpty())
            note.args.insert(name, QString::fromStdString(finding.value));
        note.count = 1;
        note.firstRow = observation.about == LabObservation::About::File ? 0 : observation.line;
        m_notes.append(note);
    }

    LabCellChoices m_cellChoices;
    RecordSink& m_sink;
    QList<FileNote>& m_notes;
    std::vector<LabFinding> m_findings;
    RowMarks m_marks;
};

/// Gives the rows of a table to the sink, and notes what stands around it.
class FramedRows
{
public:
    FramedRows(const RecordChoices& choices, ImportKind kind, RecordSink& sink, RecordsFound& found)
        : m_sink(sink),
          m_found(found),
          m_framer(
              kind, choices.columns,
              [this](TablePart part, qint64 line, const RecordCells& cells) {
                  return give(part, line, cells);
              },
              choices.headerRecord)
    {}
    FramedRows(const FramedRows&) = delete;
    FramedRows& operator=(const FramedRows&) = delete;

    [[nodiscard]] Result<void> take(qint64 line, const RecordCells& cells)
    {
        return m_framer.take(line, cells);
    }
    [[nodiscard]] Result<void> finish()
    {
        Result<void> finished = m_framer.finish();
        m_found.frame = m_framer.frame();
        return finished;
    }

private:
    [[nodiscard]] Result<void> give(TablePart part, qint64 line, const RecordCells& cells)
    {
        switch (part) {
        case TablePart::Header:
            return m_sink.takeHeader(cells.toList(), false);
        case TablePart::Row:
            return m_sink.takeRow(line, cells, m_none);
        case TablePart::Preamble:
            note(issue::PreambleLineSkipped, line, m_preamble);
            return {};
        case TablePart::Trailer:
            note(issue::TrailerLineSkipped, line, m_trailers);
            return {};
        }
        Q_UNREACHABLE();
    }

    /// The first lines are told one by one, what follows by its number.
    void note(const char16_t* code, qint64 line, qint64& soFar)
    {
        constexpr qint64 OneByOne = 100;
        FileNote one;
        one.finding = {code, u"", Severity::Note};
        if (++soFar <= OneByOne) {
            one.line = line;
            m_found.notes.append(one);
            return;
        }
        const auto rest = std::find_if(m_found.notes.begin(), m_found.notes.end(), [&](const FileNote& note) {
            return note.finding.is(code) && note.line == 0;
        });
        if (rest != m_found.notes.end()) {
            ++rest->count;
            return;
        }
        one.count = 1;
        one.firstRow = line;
        m_found.notes.append(one);
    }

    RecordSink& m_sink;
    RecordsFound& m_found;
    const RowMarks m_none;
    qint64 m_preamble = 0;
    qint64 m_trailers = 0;
    TableFramer m_framer;
};

/// The kind that some record among the first names the columns of; results when none does.
ImportKind kindNamed(const QList<QStringList>& first)
{
    for (const QStringList& cells : first) {
        if (const std::optional<ImportKind> kind = guessImportKind(cells))
            return *kind;
    }
    return ImportKind::Results;
}

/// Ends a look at the first records.
Error enough()
{
    return Error(ErrorKind::Cancelled, u"enough"_s);
}

/// The kind that is asked for, or the one that the file looks like. `read` reads the file's records.
ImportKind kindOf(const RecordChoices& choices, const auto& read)
{
    if (choices.kind)
        return *choices.kind;
    QList<QStringList> first;
    const Result<void> looked = read([&](qint64, const RecordCells& cells) -> Result<void> {
        first.append(cells.toList());
        return first.size() < HeaderSearchRecords ? Result<void>() : enough();
    });
    Q_UNUSED(looked); // whatever stopped it stops the reading that follows
    return kindNamed(first);
}

/// A part of the work, told as its share of the whole.
class Part
{
public:
    Part(const Job& whole, int part, int parts)
        : m_whole(whole), m_part([this, part, parts](qint64 done, qint64 total) {
              m_whole.report(part * total + done, parts * total);
              follow();
          })
    {
        follow();
    }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    [[nodiscard]] const Job& job() const { return m_part; }

private:
    void follow() const
    {
        if (m_whole.isCancelled())
            m_part.cancel();
    }

    const Job& m_whole;
    Job m_part;
};

Result<RecordsFound> readText(QIODevice& device, const RecordChoices& choices, const Job& job,
                              RecordSink& sink)
{
    RecordsFound found;
    QList<int> ambiguous;
    if (choices.dialect) {
        found.dialect = *choices.dialect;
    } else {
        const Part looking(job, 0, 2);
        const Result<CsvDetection> detected = detectCsv(device, looking.job());
        if (!detected)
            return detected.error();
        found.dialect = detected->dialect;
        ambiguous = detected->ambiguousColumns;
    }
    const auto readAll = [&](const Job& part, const auto& take) {
        device.seek(0);
        return readCsv(device, found.dialect, part,
                       [&](const CsvRecord& record) { return take(record.line, record.cells); });
    };
    const ImportKind kind = kindOf(choices, [&](const auto& take) { return readAll(Job(), take); });
    FramedRows rows(choices, kind, sink, found);
    const Part reading(job, 1, 2);
    sink.begin();
    const Result<void> read =
        readAll(reading.job(), [&](qint64 line, const RecordCells& cells) { return rows.take(line, cells); });
    if (!read)
        return read.error();
    if (const Result<void> finished = rows.finish(); !finished)
        return finished.error();
    found.ambiguousColumns = ambiguous;
    return found;
}

/// The sheets that may be meant: the one with that name, or the visible ones in order.
QStringList sheetsMeant(const QList<XlsxSheet>& sheets, const QString& name)
{
    if (!name.isEmpty())
        return {name};
    QStringList visible;
    for (const XlsxSheet& sheet : sheets) {
        if (!sheet.hidden)
            visible.append(sheet.name);
    }
    return visible.isEmpty() ? QStringList{name} : visible;
}

/// How many of the sheets hold a cell.
int sheetsWithCells(QIODevice& device, const QStringList& sheets)
{
    const QLatin1StringView seen("seen");
    return static_cast<int>(std::count_if(sheets.cbegin(), sheets.cend(), [&](const QString& sheet) {
        // What cannot be read is told as content too: it may hold some.
        const Result<void> read = readXlsx(device, sheet, Job(), [&](const XlsxRow&) -> Result<void> {
            return Error(ErrorKind::Internal, seen);
        });
        return !read && read.error().code != "xlsx-no-cells"_L1;
    }));
}

Result<RecordsFound> readWorkbook(QIODevice& device, const RecordChoices& choices, const Job& job,
                                  RecordSink& sink)
{
    const Result<QList<XlsxSheet>> sheets = xlsxSheets(device);
    if (!sheets)
        return sheets.error();
    RecordsFound found;
    found.format = FileKind::Xlsx;
    for (const XlsxSheet& sheet : *sheets)
        found.sheets.append(sheet.name);
    const QStringList meant = sheetsMeant(*sheets, choices.sheet);
    for (qsizetype i = 0; i < meant.size(); ++i) {
        found.sheet = meant[i];
        const auto readAll = [&](const Job& part, const auto& take) {
            return readXlsx(device, meant[i], part,
                            [&](const XlsxRow& row) { return take(row.row, row.cells); });
        };
        const ImportKind kind = kindOf(choices, [&](const auto& take) { return readAll(Job(), take); });
        FramedRows rows(choices, kind, sink, found);
        sink.begin();
        Result<void> read =
            readAll(job, [&](qint64 line, const RecordCells& cells) { return rows.take(line, cells); });
        if (read)
            read = rows.finish();
        if (read) {
            QStringList others = found.sheets;
            others.removeOne(found.sheet);
            if (const int left = choices.sheet.isEmpty() ? sheetsWithCells(device, others) : 0; left > 0)
                found.notes.append({.finding = {issue::SheetsLeftOut, u"", Severity::Note},
                                    .args = {{u"sheets"_s, QString::number(left)}}});
            return found;
        }
        const bool isEmpty = read.error().code == "xlsx-no-cells"_L1;
        if (!isEmpty || i + 1 == meant.size())
            return read.error();
    }
    Q_UNREACHABLE();
}

Result<RecordsFound> readMessages(QIODevice& device, FileKind format, const RecordChoices& choices,
                                  const Job& job, RecordSink& sink)
{
    if (choices.kind && *choices.kind != ImportKind::Results)
        return Error(ErrorKind::BadInput, u"format-not-for-kind"_s);
    RecordsFound found;
    found.format = format;
    if (const Result<void> header = sink.takeHeader(labCellKeys(), true); !header)
        return header.error();
    LabRows rows(choices, sink, found.notes);
    sink.begin();
    const auto take = [&](const LabObservation& observation) { return rows.take(observation); };
    const Result<void> read =
        format == FileKind::Hl7v2 ? readHl7(device, job, take) : readFhir(device, job, take);
    if (!read)
        return read.error();
    return found;
}

} // namespace

Result<RecordsFound> readRecords(QIODevice& device, const RecordChoices& choices, const Job& job,
                                 RecordSink& sink)
{
    const Result<FileKind> format = sniffFile(device);
    if (!format)
        return format.error();
    switch (*format) {
    case FileKind::Empty:
    case FileKind::Csv:
        return readText(device, choices, job, sink);
    case FileKind::Xlsx:
        return readWorkbook(device, choices, job, sink);
    case FileKind::Hl7v2:
    case FileKind::FhirJson:
    case FileKind::FhirNdjson:
        return readMessages(device, *format, choices, job, sink);
    default:
        return refusalOf(*format);
    }
}

} // namespace utfall
