// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/import/csv_reader.h"
#include "core/import/finding.h"
#include "core/import/import_kind.h"
#include "core/import/row_cells.h"
#include "core/import/table_frame.h"
#include "core/laboratory/file_kind.h"

#include <QDate>
#include <QIODevice>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace utfall {

/// What is known of a file before it is read, beside its path.
struct RecordChoices
{
    std::optional<ImportKind> kind;    ///< nothing: any header will do, as when somebody only looks
    std::optional<CsvDialect> dialect; ///< of text files; nothing: as it looks
    QString sheet; ///< of a workbook; empty: the first that holds a table of the kind, else anything
    QHash<QString, QString> columns; ///< header text → column key
    /// Which of the records (0 is the first) is the header; nothing: the one that looks like it.
    std::optional<qint64> headerRecord;
    QStringList codes; ///< analyses that are looked for among a result's codes
    QDate today;
};

/// Something to know of a file, or of so many of its rows that it is told once.
struct FileNote
{
    Finding finding;
    QHash<QString, QString> args = {};
    qint64 count = 0;
    qint64 firstRow = 0; ///< 0: about the whole file
    qint64 line = 0;     ///< of a note about one line, which is no row
};

/// How a file was read.
struct RecordsFound
{
    FileKind format = FileKind::Csv;
    CsvDialect dialect;          ///< of text files
    QList<int> ambiguousColumns; ///< of text files, see CsvDetection
    QString sheet;               ///< of a workbook
    QStringList sheets;
    TableFrame frame; ///< what stands above and below the table
    QList<FileNote> notes;
};

/// Takes what a file of any format holds, as a table.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    /// What is read of the device from here on is what the rows come from; before, it was only looked at.
    /// May come several times: then the last one counts.
    virtual void begin() {}
    /// Once, before the first row. `byKey`: the header is column keys, as laboratory messages have them.
    [[nodiscard]] virtual Result<void> takeHeader(const QStringList& header, bool byKey) = 0;
    [[nodiscard]] virtual Result<void> takeRow(qint64 line, const RecordCells& cells,
                                               const RowMarks& marks) = 0;
};

/// Tells from its content what a file is and streams its rows to `sink`. The device must be random access.
/// `job` gets work done of work in all. Errors: those of the reader of its format (csv_reader.h,
/// hl7_reader.h, fhir_reader.h), refusalOf() for files that hold no table, and "format-not-for-kind" for
/// laboratory messages where something else than results is asked for. Those of a workbook with several
/// sheets have the arg sheet: the one that was looked at.
[[nodiscard]] Result<RecordsFound> readRecords(QIODevice& device, const RecordChoices& choices,
                                               const Job& job, RecordSink& sink);

} // namespace utfall
