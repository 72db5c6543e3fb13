// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/import/text_decoder.h"

#include <QIODevice>
#include <QStringList>

#include <functional>

namespace utfall {

/// How a CSV file is written (dialekt).
struct CsvDialect
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = QLatin1Char(';');
    bool operator==(const CsvDialect&) const = default;
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
    qint64 line = 0; ///< 1-based line in the file where the record begins
    QStringList cells;
};

/// Looks at the whole file (encoding) and its first record (separator: the most frequent of `;`, tab and
/// `,`). Without a byte order mark, text is UTF-8 as long as its bytes are, else Windows-1252; a file that is
/// UTF-8 beyond ASCII and then is not stays UTF-8, so that reading it names the damaged line. Looking ends at
/// the first violation. The device must be random access and is left at 0. Errors (BadInput): "file-empty";
/// with arg "line" "file-not-text" (NUL bytes or control characters), "csv-record-too-long",
/// "text-undecodable"; also "read-failed" (Environment), "cancelled" (Cancelled).
[[nodiscard]] Result<CsvDialect> detectCsvDialect(QIODevice& device, const Job& job,
                                                  const CsvLimits& limits = {});

/// Streams the records to `sink` (which may return an Error to stop). RFC 4180 quotes, any line end, a BOM is
/// skipped, records of nothing but blank cells are skipped. Memory is bounded by `limits`, and reading ends
/// at the first violation. Errors (BadInput), with arg "line": "csv-quote-open" (an unterminated quote; the
/// line where it began), "csv-field-too-long", "csv-record-too-long", "csv-too-many-columns",
/// "file-not-text", "text-undecodable"; also "read-failed" (Environment), "cancelled" (Cancelled). `job` gets
/// (bytes read, bytes in all).
[[nodiscard]] Result<void> readCsv(QIODevice& device, const CsvDialect& dialect, const Job& job,
                                   const std::function<Result<void>(const CsvRecord&)>& sink,
                                   const CsvLimits& limits = {});

} // namespace utfall
