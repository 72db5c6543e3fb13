// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <functional>

namespace utfall {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

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
};

struct CsvRecord
{
    qint64 line = 0; ///< 1-based line in the file where the record begins
    QStringList cells;
};

/// Looks at the whole file (encoding) and its first record (separator). The device must be random access and is left at 0.
/// Errors (BadInput): "file-empty", "file-not-text" (NUL bytes or control characters; arg "line"), "csv-record-too-long".
[[nodiscard]] Result<CsvDialect> detectCsvDialect(QIODevice& device, const Job& job, const CsvLimits& limits = {});

/// Streams the records to `sink` (which may return an Error to stop). RFC 4180 quotes, any line end, a BOM is skipped,
/// records of nothing but empty cells are skipped. Memory is bounded by `limits`; an unterminated quote is the error "csv-quote-open" with
/// the line where it began; others: "csv-field-too-long", "csv-record-too-long", "csv-too-many-columns", "file-not-text",
/// "text-undecodable" (arg "line"), "read-failed" (Environment), "cancelled" (Cancelled).
/// `job` gets (bytes read, bytes in all).
[[nodiscard]] Result<void> readCsv(QIODevice& device, const CsvDialect& dialect, const Job& job,
                                   const std::function<Result<void>(const CsvRecord&)>& sink, const CsvLimits& limits = {});

} // namespace utfall
