// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_parser.h"

#include <algorithm>

namespace utfall {

namespace {

constexpr char16_t Apostrophe = u'\'';

/// Text over several lines may well hold a separator or two.
constexpr qsizetype TellingColumns = 4;

} // namespace

bool isSeparatorLine(const RecordCells& cells)
{
    const QLatin1String word("sep=");
    // The sign that it states either splits the line, perhaps several times, or stands in its only cell.
    const qsizetype size = word.size() + (cells.size() == 1 ? 1 : 0);
    return !cells.isEmpty() && cells[0].size() == size && cells[0].startsWith(word, Qt::CaseInsensitive) &&
           std::all_of(cells.begin() + 1, cells.end(), [](QStringView cell) { return cell.isEmpty(); });
}

CsvParser::CsvParser(const CsvDialect& dialect, const CsvLimits& limits, const Sink& sink)
    : m_separator(dialect.separator.unicode()),
      m_quote(dialect.quote.unicode()),
      m_limits(limits),
      m_sink(sink)
{
    for (char16_t c = 0; c < Ascii; ++c) {
        const bool anywhere = c == u'\r' || c == u'\n' || isForbiddenControl(c);
        m_endsPlain[c] = anywhere || c == m_separator;
        m_endsQuoted[c] = anywhere || c == m_quote;
    }
}

Result<void> CsvParser::parse(std::span<const char16_t> text)
{
    const char16_t* at = text.data();
    const char16_t* const end = at + text.size();
    while (at != end) {
        if (m_state == State::FieldStart && *at != m_quote)
            m_state = State::Plain;
        if (const char16_t* const run = endOfRun(at, end); run != at) {
            if (Result<void> taken = take(at, run - at); !taken)
                return taken;
            m_lines.passText();
            at = run;
            continue;
        }
        if (isForbiddenControl(*at))
            return errorAtLine("file-not-text", line());
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
        while (at != end && (*at < Ascii ? !m_endsPlain[*at] : *at != m_separator))
            ++at;
    } else if (m_state == State::Quoted) {
        while (at != end && (*at < Ascii ? !m_endsQuoted[*at] : *at != m_quote))
            ++at;
    }
    return at;
}

Result<void> CsvParser::take(const char16_t* from, qsizetype length)
{
    // The bound that is passed first is the one named, in whatever pieces the characters come.
    const qsizetype fieldRoom = m_limits.fieldChars - (m_text.size() - m_fieldStart);
    const qsizetype recordRoom = m_limits.recordChars - m_text.size();
    if (length > fieldRoom && fieldRoom <= recordRoom) {
        // A cell that long and over several lines is a quote that nobody closed.
        const bool open = m_state == State::Quoted && line() > m_fieldLine;
        return errorAtLine(open ? "csv-quote-open" : "csv-field-too-long", m_fieldLine);
    }
    if (length > recordRoom)
        return errorAtLine("csv-record-too-long", m_record.line);
    m_text.append(reinterpret_cast<const QChar*>(from), length);
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
    m_state = c == m_quote ? State::Quoted : State::Plain;
    return take(&c, 1);
}

Result<void> CsvParser::stepInQuotes(char16_t c)
{
    if (c == m_quote) {
        m_lines.passText();
        m_state = State::QuoteInQuoted;
        return {};
    }
    if (m_quote == Apostrophe)
        return errorAtLine("csv-quote-open", m_fieldLine);
    Result<void> taken = take(&c, 1);
    m_lines.pass(c);
    return taken;
}

/// A quotation mark that does not belong there, and another one rows further down, make one cell of the rows
/// between them.
bool CsvParser::holdsRows(QStringView cell) const
{
    if (m_widest < TellingColumns)
        return false;
    bool isFirstLine = true;
    qsizetype separators = 0;
    for (const QChar c : cell) {
        if (c == u'\n' || c == u'\r') {
            isFirstLine = false;
            separators = 0;
        } else if (c == m_separator && !isFirstLine && ++separators >= m_widest - 1) {
            return true;
        }
    }
    return false;
}

Result<void> CsvParser::endField()
{
    if (std::ssize(m_cellEnds) >= m_limits.columns)
        return errorAtLine("csv-too-many-columns", m_record.line);
    const QStringView cell = QStringView(m_text).sliced(m_fieldStart);
    if (line() > m_fieldLine && holdsRows(cell))
        return errorAtLine("csv-quote-around-rows", m_fieldLine);
    m_blank = m_blank && cell.trimmed().isEmpty();
    m_fieldStart = m_text.size();
    m_cellEnds.push_back(m_fieldStart);
    return {};
}

Result<void> CsvParser::endRecord()
{
    if (Result<void> ended = endField(); !ended)
        return ended;
    Result<void> taken;
    if (!m_blank) {
        m_widest = std::max<qsizetype>(m_widest, std::ssize(m_cellEnds));
        qsizetype begin = 0;
        for (const qsizetype end : m_cellEnds) {
            m_record.cells.append(QStringView(m_text).sliced(begin, end - begin));
            begin = end;
        }
        if (!m_first || !isSeparatorLine(m_record.cells))
            taken = m_sink(m_record);
        m_first = false;
    }
    m_record.cells.clear();
    m_cellEnds.clear();
    m_text.resize(0); // keeps its room
    m_fieldStart = 0;
    m_blank = true;
    return taken;
}

Result<void> CsvParser::finish()
{
    if (m_state == State::Quoted)
        return errorAtLine("csv-quote-open", m_fieldLine);
    return endRecord();
}

} // namespace utfall
