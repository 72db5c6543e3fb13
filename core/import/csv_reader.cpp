// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"

#include "core/import/csv_source.h"

#include <array>
#include <utility>

namespace utfall {

namespace {

using Sink = std::function<Result<void>(const CsvRecord&)>;

/// Puts records together from characters that come in pieces (RFC 4180).
class CsvParser
{
public:
    CsvParser(QChar separator, const CsvLimits& limits, const Sink& sink);

    Result<void> parse(const std::vector<char16_t>& text);
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

    const char16_t m_separator;
    const CsvLimits& m_limits;
    const Sink& m_sink;
    /// Characters that mean something outside and inside quotes.
    std::array<bool, Ascii> m_endsPlain{};
    std::array<bool, Ascii> m_endsQuoted{};

    State m_state = State::FieldStart;
    LineCounter m_lines;
    QString m_field;
    qint64 m_fieldLine = 1;
    CsvRecord m_record{1, {}};
    qsizetype m_recordChars = 0; ///< of the record's complete cells
    bool m_blank = true;         ///< no complete cell of the record holds more than white space
};

CsvParser::CsvParser(QChar separator, const CsvLimits& limits, const Sink& sink)
    : m_separator(separator.unicode()), m_limits(limits), m_sink(sink)
{
    for (char16_t c = 0; c < Ascii; ++c) {
        const bool anywhere = c == u'\r' || c == u'\n' || isForbiddenControl(c);
        m_endsPlain[c] = anywhere;
        m_endsQuoted[c] = anywhere || c == u'"';
    }
}

Result<void> CsvParser::parse(const std::vector<char16_t>& text)
{
    const char16_t* at = text.data();
    const char16_t* const end = at + text.size();
    while (at != end) {
        if (m_state == State::FieldStart && *at != u'"')
            m_state = State::Plain;
        if (const char16_t* const run = endOfRun(at, end); run != at) {
            if (Result<void> taken = take(at, run - at); !taken)
                return taken;
            m_lines.passText();
            at = run;
            continue;
        }
        if (isForbiddenControl(*at))
            return csvError("file-not-text", line());
        if (Result<void> stepped = m_state == State::Quoted ? stepInQuotes(*at) : step(*at); !stepped)
            return stepped;
        ++at;
    }
    return {};
}

/// Where the characters from `at` end that simply belong to the cell.
const char16_t* CsvParser::endOfRun(const char16_t* at, const char16_t* end) const
{
    if (m_state == State::Plain) {
        while (at != end && *at != m_separator && (*at >= Ascii || !m_endsPlain[*at]))
            ++at;
    } else if (m_state == State::Quoted) {
        while (at != end && (*at >= Ascii || !m_endsQuoted[*at]))
            ++at;
    }
    return at;
}

Result<void> CsvParser::take(const char16_t* from, qsizetype length)
{
    // The bound that is passed first is the one named, in whatever pieces the characters come.
    const qsizetype fieldRoom = m_limits.fieldChars - m_field.size();
    const qsizetype recordRoom = m_limits.recordChars - m_recordChars - m_field.size();
    if (length > fieldRoom && fieldRoom <= recordRoom) {
        // A cell that long and over several lines is a quote that nobody closed.
        const bool open = m_state == State::Quoted && line() > m_fieldLine;
        return csvError(open ? "csv-quote-open" : "csv-field-too-long", m_fieldLine);
    }
    if (length > recordRoom)
        return csvError("csv-record-too-long", m_record.line);
    m_field.append(reinterpret_cast<const QChar*>(from), length);
    return {};
}

/// A separator, line end or quote outside quotes, or whatever follows the quote within them.
Result<void> CsvParser::step(char16_t c)
{
    if (c == u'\r' || c == u'\n') {
        const bool endedBefore = m_lines.isSecondOfPair(c);
        Result<void> ended = endedBefore ? Result<void>() : endRecord();
        m_lines.pass(c);
        m_state = State::FieldStart;
        m_record.line = m_fieldLine = line();
        return ended;
    }
    m_lines.passText();
    if (c == m_separator) {
        m_state = State::FieldStart;
        Result<void> ended = endField();
        m_fieldLine = line();
        return ended;
    }
    if (m_state == State::FieldStart) {
        m_state = State::Quoted;
        return {};
    }
    // A second quote stands for one; anything else after a closing quote is kept, as Excel does.
    m_state = c == u'"' ? State::Quoted : State::Plain;
    return take(&c, 1);
}

Result<void> CsvParser::stepInQuotes(char16_t c)
{
    if (c == u'"') {
        m_lines.passText();
        m_state = State::QuoteInQuoted;
        return {};
    }
    Result<void> taken = take(&c, 1);
    m_lines.pass(c);
    return taken;
}

Result<void> CsvParser::endField()
{
    if (m_record.cells.size() >= m_limits.columns)
        return csvError("csv-too-many-columns", m_record.line);
    m_blank = m_blank && QStringView(m_field).trimmed().isEmpty();
    m_recordChars += m_field.size();
    m_record.cells.append(std::exchange(m_field, QString()));
    return {};
}

Result<void> CsvParser::endRecord()
{
    if (Result<void> ended = endField(); !ended)
        return ended;
    Result<void> taken;
    if (!m_blank)
        taken = m_sink(m_record);
    m_record.cells.clear();
    m_recordChars = 0;
    m_blank = true;
    return taken;
}

Result<void> CsvParser::finish()
{
    if (m_state == State::Quoted)
        return csvError("csv-quote-open", m_fieldLine);
    return endRecord();
}

} // namespace

Result<void> readCsv(QIODevice& device, const CsvDialect& dialect, const Job& job, const Sink& sink,
                     const CsvLimits& limits)
{
    CsvSource source(device, dialect.encoding, limits.pieceBytes, job);
    CsvParser parser(dialect.separator, limits, sink);
    const qint64 total = device.size();
    while (true) {
        const Result<CsvSource::Piece> piece = source.next();
        if (!piece)
            return piece.error();
        if (Result<void> parsed = parser.parse(source.text()); !parsed)
            return parsed;
        if (*piece == CsvSource::Piece::Undecodable)
            return csvError("text-undecodable", parser.line());
        job.report(source.bytesRead(), total);
        if (*piece == CsvSource::Piece::End)
            return parser.finish();
    }
}

} // namespace utfall
