// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/file_records.h"

#include "core/import/lab_hindrance.h"
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
    if (choices.dialect) {
        found.dialect = *choices.dialect;
    } else {
        const Part looking(job, 0, 2);
        const Result<CsvDialect> dialect = detectCsvDialect(device, looking.job());
        if (!dialect)
            return dialect.error();
        found.dialect = *dialect;
    }
    device.seek(0);
    bool hasHeader = false;
    const RowMarks none;
    const Part reading(job, 1, 2);
    const Result<void> read =
        readCsv(device, found.dialect, reading.job(), [&](const CsvRecord& record) -> Result<void> {
            if (hasHeader)
                return sink.takeRow(record.line, record.cells, none);
            hasHeader = true;
            return sink.takeHeader(record.cells, false);
        });
    if (!read)
        return read.error();
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
    bool hasHeader = false;
    const RowMarks none;
    const auto take = [&](const XlsxRow& row) -> Result<void> {
        if (hasHeader)
            return sink.takeRow(row.row, row.cells, none);
        hasHeader = true;
        return sink.takeHeader(row.cells, false);
    };
    const QStringList meant = sheetsMeant(*sheets, choices.sheet);
    for (qsizetype i = 0; i < meant.size(); ++i) {
        found.sheet = meant[i];
        const Result<void> read = readXlsx(device, meant[i], job, take);
        if (read)
            return found;
        const bool isEmpty = !hasHeader && read.error().code == "xlsx-no-cells"_L1;
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
