// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"

#include "core/import/csv_parser.h"
#include "core/import/csv_source.h"

namespace utfall {

Result<void> readCsv(QIODevice& device, const CsvDialect& dialect, const Job& job,
                     const std::function<Result<void>(const CsvRecord&)>& sink, const CsvLimits& limits)
{
    CsvSource source(device, dialect.encoding, limits.pieceBytes, job, dialect.lineEnd == LineEnd::Unicode);
    CsvParser parser(dialect, limits, sink);
    const qint64 total = device.size();
    while (true) {
        const Result<CsvSource::Piece> piece = source.next();
        if (!piece)
            return piece.error();
        if (Result<void> parsed = parser.parse(source.text()); !parsed)
            return parsed;
        if (*piece == CsvSource::Piece::Undecodable)
            return errorAtLine("text-undecodable", parser.line());
        job.report(source.bytesRead(), total);
        if (*piece == CsvSource::Piece::End)
            return parser.finish();
    }
}

} // namespace utfall
