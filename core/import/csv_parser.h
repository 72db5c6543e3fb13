// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/csv_reader.h"
#include "core/import/csv_source.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace utfall {

/// True for a record "sep=;" (with any sign), the line that tells spreadsheets the separator.
[[nodiscard]] bool isSeparatorLine(const RecordCells& cells);

/// Puts records together from characters that come in pieces (RFC 4180); part of the CSV reader. What the
/// constructor is given must live as long as the parser.
class CsvParser
{
public:
    using Sink = std::function<Result<void>(const CsvRecord&)>;

    CsvParser(const CsvDialect& dialect, const CsvLimits& limits, const Sink& sink);

    /// Errors: those of readCsv() and of the sink.
    Result<void> parse(std::span<const char16_t> text);
    /// After the last piece: closes the record that no line end closed.
    Result<void> finish();
    [[nodiscard]] qint64 line() const { return m_lines.line(); }

private:
    enum class State {
        FieldStart,
        Plain,
        Quoted,
        QuoteInQuoted, ///< the end of the quoted text, or the first of two quotes that mean one
    };
    static constexpr char16_t Ascii = 0x80;

    const char16_t* endOfRun(const char16_t* at, const char16_t* end) const;
    Result<void> take(const char16_t* from, qsizetype length);
    Result<void> step(char16_t c);
    Result<void> stepInQuotes(char16_t c);
    Result<void> endField();
    Result<void> endRecord();
    [[nodiscard]] bool holdsRows(QStringView cell) const;

    const char16_t m_separator;
    const char16_t m_quote; ///< NUL, which no text holds, when there is none
    const CsvLimits& m_limits;
    const Sink& m_sink;
    /// Characters that mean something outside and inside quotes.
    std::array<bool, Ascii> m_endsPlain{};
    std::array<bool, Ascii> m_endsQuoted{};

    State m_state = State::FieldStart;
    LineCounter m_lines;
    QString m_text;                    ///< of the record's cells, one after another
    std::vector<qsizetype> m_cellEnds; ///< in m_text, of the complete cells
    qsizetype m_fieldStart = 0;        ///< in m_text
    qint64 m_fieldLine = 1;
    CsvRecord m_record{1, {}};
    qsizetype m_widest = 0; ///< cells of the widest record so far
    bool m_blank = true;    ///< no complete cell of the record holds more than white space
    bool m_first = true;    ///< no record has been complete but blank ones
};

} // namespace utfall
