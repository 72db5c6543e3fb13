// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/file_records.h"

#include "core/import/framed_rows.h"
#include "core/import/lab_hindrance.h"
#include "core/import/workbook_records.h"
#include "core/laboratory/fhir_reader.h"
#include "core/laboratory/hl7_reader.h"
#include "core/laboratory/lab_cells.h"

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// Turns the results of laboratory messages into rows.
class LabRows
{
public:
    LabRows(const RecordChoices& choices, const Job& job, RecordSink& sink, QList<FileNote>& notes)
        : m_cellChoices{choices.codes, choices.today}, m_job(job), m_sink(sink), m_notes(notes)
    {}

    [[nodiscard]] Result<void> take(const LabObservation& observation)
    {
        // A single message may hold a million of them.
        if (m_job.isCancelled())
            return Error(ErrorKind::Cancelled, u"cancelled"_s);
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
    /// Once for each word that is told of; of very many words, the last of those named stands for the rest.
    void note(const LabFinding& finding, const LabObservation& observation)
    {
        constexpr qsizetype MostWords = 20;
        const QString name = QString::fromUtf16(finding.argument);
        const QString word = QString::fromStdString(finding.value);
        const auto isSame = [&](const FileNote& one) { return one.finding.is(finding.code); };
        auto known = std::find_if(m_notes.begin(), m_notes.end(), [&](const FileNote& one) {
            return isSame(one) && one.args.value(name) == word;
        });
        if (known == m_notes.end() && std::count_if(m_notes.begin(), m_notes.end(), isSame) == MostWords)
            known = std::prev(std::find_if(m_notes.rbegin(), m_notes.rend(), isSame).base());
        if (known != m_notes.end()) {
            ++known->count;
            return;
        }
        FileNote note;
        note.finding = {finding.code, finding.column, Severity::Note};
        if (!name.isEmpty())
            note.args.insert(name, word);
        note.count = 1;
        note.firstRow = observation.about == LabObservation::About::File ? 0 : observation.line;
        m_notes.append(note);
    }

    LabCellChoices m_cellChoices;
    const Job& m_job;
    RecordSink& m_sink;
    QList<FileNote>& m_notes;
    std::vector<LabFinding> m_findings;
    RowMarks m_marks;
};

/// A part of the work, told as its share of the whole.
Job partOf(const Job& whole, int part, int parts)
{
    return whole.reporting([whole, part, parts](qint64 done, qint64 total) {
        whole.report(part * total + done, parts * total);
    });
}

/// How the file is written, by what is said and by its look.
Result<CsvDetection> detectionOf(QIODevice& device, const std::optional<CsvDialect>& said, const Job& job)
{
    if (!said)
        return detectCsv(device, job);
    CsvDetection known{*said, {}};
    if (known.dialect.lineEnd != LineEnd::Unknown)
        return known;
    const Result<bool> unicodeLineEnds = endsLinesAsUnicode(device, known.dialect.encoding, job);
    if (!unicodeLineEnds)
        return unicodeLineEnds.error();
    if (*unicodeLineEnds)
        known.dialect.lineEnd = LineEnd::Unicode;
    return known;
}

Result<RecordsFound> readText(QIODevice& device, const RecordChoices& choices, const Job& job,
                              RecordSink& sink)
{
    const Result<CsvDetection> detected = detectionOf(device, choices.dialect, partOf(job, 0, 2));
    if (!detected)
        return detected.error();
    RecordsFound found;
    found.dialect = detected->dialect;
    const auto readAll = [&](const Job& part, const auto& take) {
        device.seek(0);
        return readCsv(device, found.dialect, part,
                       [&](const CsvRecord& record) { return take(record.line, record.cells); });
    };
    const ImportKind kind =
        kindOf(choices, [&](const RecordTaker& take) { return readAll(job.reporting(), take); });
    FramedRows rows(choices, kind, sink, found);
    sink.begin();
    const Result<void> read = readAll(
        partOf(job, 1, 2), [&](qint64 line, const RecordCells& cells) { return rows.take(line, cells); });
    if (!read)
        return read.error();
    if (const Result<void> finished = rows.finish(); !finished)
        return finished.error();
    found.ambiguousColumns = detected->ambiguousColumns;
    return found;
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
    LabRows rows(choices, job, sink, found.notes);
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
