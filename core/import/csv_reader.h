// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/import/record_cells.h"
#include "core/import/text_decoder.h"

#include <QIODevice>
#include <QList>
#include <QStringList>

#include <functional>

namespace utfall {

/// The sign between whole and fraction in a file's numbers. To be shown: values are read with either.
enum class DecimalSign { Unknown, Comma, Point };

/// What most lines of a file end with. To be shown: a file is read with any of the first three, and with
/// several. Only in a file without CR and LF do Unicode's own line ends end lines; elsewhere they are text.
enum class LineEnd {
    Unknown,
    Lf,
    CrLf,
    Cr,
    Unicode, ///< NEL (U+0085), LS (U+2028) or PS (U+2029)
};

/// How a CSV file is written (dialekt).
struct CsvDialect
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = QLatin1Char(';');
    /// What a cell that holds separators begins and ends with; null: nothing, cells are taken as they stand.
    /// Within apostrophes no line ends, since an apostrophe may as well begin a name.
    QChar quote = QLatin1Char('"');
    DecimalSign decimal = DecimalSign::Unknown;
    LineEnd lineEnd = LineEnd::Unknown;
    bool operator==(const CsvDialect&) const = default;
};

/// What looking at a file finds.
struct CsvDetection
{
    CsvDialect dialect;
    /// The columns (0-based) with numbers like "1,234" or "1.234" whose sign may separate thousands, since no
    /// other number of the file shows that it separates a fraction. They are read as fractions.
    QList<int> ambiguousColumns;
};

/// Bounds that keep memory finite whatever the file holds.
struct CsvLimits
{
    qsizetype fieldChars = 65'536;
    qsizetype recordChars = 1'048'576;
    int columns = 1'000;
    qsizetype pieceBytes = 262'144; ///< read at once
};

struct CsvRecord
{
    qint64 line = 0;   ///< 1-based line in the file where the record begins
    RecordCells cells; ///< until the sink returns
};

/// Looks at the whole file (encoding) and its beginning (all else). Without a byte order mark, text is UTF-8
/// as long as its bytes are, else Windows-1252, also when it was written as ISO 8859-1 or 8859-15; a file
/// that is UTF-8 beyond ASCII and then is not stays UTF-8, so that reading it names the damaged line. Looking
/// ends at the first violation. The separator is the one that a first line "sep=;" states, else the most
/// frequent of `;`, tab and `,` in the first record when that gives a header with the columns of a kind or
/// makes all records equally wide, else whichever of these and `|` gives such a header among the first
/// records, or the most even table of them; in doubt the most frequent one. The same file gives the same
/// answer whatever size the pieces have.
///
/// The device must be random access and is left at 0. Errors (BadInput): "file-empty"; with arg "line"
/// "file-not-text" (NUL bytes or control characters), "csv-record-too-long", "text-undecodable"; also
/// "read-failed" (Environment), "cancelled" (Cancelled).
[[nodiscard]] Result<CsvDetection> detectCsv(QIODevice& device, const Job& job, const CsvLimits& limits = {});
/// Whether NEL, LS or PS end the lines of a file, as far as its beginning shows. A dialect that somebody
/// states, as a sender's profile does, does not say. Leaves the device anywhere; errors: "read-failed",
/// "cancelled".
[[nodiscard]] Result<bool> endsLinesAsUnicode(QIODevice& device, TextEncoding encoding, const Job& job,
                                              const CsvLimits& limits = {});
/// Streams the records to `sink` (which may return an Error to stop). RFC 4180 quotes, any line end, a BOM is
/// skipped, records of nothing but blank cells are skipped, and so are a first record "sep=;", which tells
/// spreadsheets the separator, and a Ctrl-Z (U+001A) as the last character, with which DOS marks the end of a
/// file. NEL, LS and PS end lines when the dialect says so; within quotes they then become LF. Memory is
/// bounded by `limits`, and reading ends at the first violation. Errors (BadInput), with arg "line":
/// "csv-quote-open" (an unterminated quote; the line where it began), "csv-quote-around-rows" (a quoted cell
/// over several lines, in which whole rows seem to stand; the line where it began), "csv-field-too-long",
/// "csv-record-too-long", "csv-too-many-columns", "file-not-text", "text-undecodable"; also "read-failed"
/// (Environment), "cancelled" (Cancelled). `job` gets (bytes read, bytes in all).
[[nodiscard]] Result<void> readCsv(QIODevice& device, const CsvDialect& dialect, const Job& job,
                                   const std::function<Result<void>(const CsvRecord&)>& sink,
                                   const CsvLimits& limits = {});

} // namespace utfall
