// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"
#include "core/import/csv_sample.h"
#include "core/import/csv_source.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace utfall {

namespace {

/// What is looked at to tell UTF-16 from other text.
constexpr qsizetype SampleBytes = 4'096;

Error fileEmpty()
{
    return Error(ErrorKind::BadInput, QStringLiteral("file-empty"));
}

/// The encoding that a byte order mark names, or that the zero halves of Latin characters in UTF-16 give
/// away.
std::optional<TextEncoding> encodingFromBeginning(QByteArrayView sample)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (sample.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (sample.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;

    qsizetype zerosFirst = 0;
    qsizetype zerosSecond = 0;
    const qsizetype pairs = sample.size() / 2;
    for (qsizetype i = 0; i < pairs; ++i) {
        zerosFirst += sample[2 * i] == '\0' ? 1 : 0;
        zerosSecond += sample[2 * i + 1] == '\0' ? 1 : 0;
    }
    if (zerosSecond * 2 > pairs && zerosFirst * 10 < zerosSecond)
        return TextEncoding::Utf16LittleEndian;
    if (zerosFirst * 2 > pairs && zerosSecond * 10 < zerosFirst)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

/// Goes through text, a stretch without line ends at a time.
class LineLengths
{
public:
    explicit LineLengths(qsizetype mostChars) : m_mostChars(mostChars) {}

    /// Errors: "file-not-text", "csv-record-too-long" (no record that long is read, so the rest of a file
    /// without line ends need not be looked at).
    Result<void> pass(const std::vector<char16_t>& text)
    {
        const char16_t* at = text.data();
        const char16_t* const end = at + text.size();
        while (at != end) {
            const char16_t* const run = at;
            char16_t all = 0;
            while (at != end && *at >= u' ')
                all |= *at++;
            if (at != run) {
                m_beyondAscii = m_beyondAscii || all >= 0x80;
                m_lines.passText();
                if ((m_lineChars += at - run) > m_mostChars)
                    return errorAtLine("csv-record-too-long", m_lines.line());
                continue;
            }
            const char16_t c = *at++;
            if (isForbiddenControl(c))
                return errorAtLine("file-not-text", m_lines.line());
            m_lines.pass(c);
            m_lineChars = c == u'\n' || c == u'\r' ? 0 : m_lineChars + 1;
            if (m_lineChars > m_mostChars)
                return errorAtLine("csv-record-too-long", m_lines.line());
        }
        return {};
    }
    [[nodiscard]] bool isBeyondAscii() const { return m_beyondAscii; }

private:
    qsizetype m_mostChars;
    LineCounter m_lines;
    qsizetype m_lineChars = 0;
    bool m_beyondAscii = false;
};

/// UTF-8 as long as the bytes are, else Windows-1252. Bytes that break off after characters of UTF-8 are
/// taken for damage, not for another encoding: reading then names the line instead of garbling the names
/// before it.
Result<TextEncoding> encodingFromContent(QIODevice& device, bool unicodeLineEnds, const Job& job,
                                         const CsvLimits& limits)
{
    CsvSource source(device, TextEncoding::Utf8, limits.pieceBytes, job, unicodeLineEnds);
    LineLengths lengths(limits.recordChars);
    while (true) {
        const auto piece = source.next();
        if (!piece)
            return piece.error();
        if (const Result<void> passed = lengths.pass(source.text()); !passed)
            return passed.error();
        if (*piece == CsvSource::Piece::Undecodable && !lengths.isBeyondAscii())
            return TextEncoding::Windows1252;
        if (*piece != CsvSource::Piece::Text)
            return TextEncoding::Utf8;
    }
}

/// Counts the separators of the first record that holds anything, leaving out what stands in quotes.
class SeparatorCount
{
public:
    /// True when the first record is complete.
    bool pass(char16_t c)
    {
        if (m_quoted) {
            m_quoted = c != u'"';
        } else if (c == u'\n' || c == u'\r') {
            if (m_anything)
                return true;
            m_counts = {};
            m_fieldStart = true;
            return false;
        } else if (c == u'"' && m_fieldStart) {
            m_quoted = true;
            m_anything = true;
        } else if (const auto* at = std::find(Candidates.begin(), Candidates.end(), c);
                   at != Candidates.end()) {
            ++m_counts[static_cast<std::size_t>(at - Candidates.begin())];
            m_fieldStart = true;
            return false;
        } else {
            m_anything = m_anything || !QChar::isSpace(c);
        }
        m_fieldStart = false;
        return false;
    }
    [[nodiscard]] bool foundAnything() const { return m_anything; }
    /// The most frequent; in doubt the one before.
    [[nodiscard]] QChar separator() const
    {
        const auto* best = std::max_element(m_counts.begin(), m_counts.end());
        return Candidates[static_cast<std::size_t>(best - m_counts.begin())];
    }

private:
    static constexpr std::array<char16_t, 3> Candidates{u';', u'\t', u','};
    std::array<qsizetype, 3> m_counts{};
    bool m_quoted = false;
    bool m_fieldStart = true;
    bool m_anything = false;
};

/// The beginning of a file, and the most frequent separator of its first record.
struct Beginning
{
    CsvSample sample;
    QChar frequent;
};

/// Reads until the first record and the sample are complete, whatever the size of the pieces.
Result<Beginning> readBeginning(QIODevice& device, TextEncoding encoding, bool unicodeLineEnds,
                                const Job& job, const CsvLimits& limits)
{
    CsvSource source(device, encoding, limits.pieceBytes, job, unicodeLineEnds);
    Beginning beginning;
    CsvSample& sample = beginning.sample;
    SeparatorCount count;
    bool counted = false;
    LineCounter lines;
    qsizetype chars = 0;
    while (true) {
        const auto piece = source.next();
        if (!piece)
            return piece.error();
        for (const char16_t c : source.text()) {
            if (counted)
                break;
            if (isForbiddenControl(c))
                return errorAtLine("file-not-text", lines.line());
            counted = count.pass(c);
            lines.pass(c);
            chars = count.foundAnything() ? chars + 1 : 0;
            if (!counted && chars > limits.recordChars)
                return errorAtLine("csv-record-too-long", lines.line());
        }
        if (sample.text.size() <= CsvSample::MostChars)
            sample.text.insert(sample.text.end(), source.text().begin(), source.text().end());
        const bool ended = *piece != CsvSource::Piece::Text;
        if (ended && !counted && !count.foundAnything())
            return *piece == CsvSource::Piece::End ? fileEmpty()
                                                   : errorAtLine("text-undecodable", lines.line());
        if (!ended && (!counted || sample.text.size() <= CsvSample::MostChars))
            continue;
        sample.whole = *piece == CsvSource::Piece::End && sample.text.size() <= CsvSample::MostChars;
        sample.text.resize(std::min(sample.text.size(), CsvSample::MostChars));
        beginning.frequent = count.separator();
        return beginning;
    }
}

} // namespace

Result<CsvDetection> detectCsv(QIODevice& device, const Job& job, const CsvLimits& limits)
{
    if (!device.seek(0))
        return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
    const QByteArray sample = device.peek(SampleBytes);
    if (sample.isEmpty())
        return fileEmpty();
    const std::optional<TextEncoding> known = encodingFromBeginning(sample);
    const Result<bool> unicodeLineEnds =
        endsLinesAsUnicode(device, known.value_or(TextEncoding::Utf8), job, limits);
    if (!unicodeLineEnds)
        return unicodeLineEnds.error();
    const Result<TextEncoding> encoding =
        known ? Result<TextEncoding>(*known) : encodingFromContent(device, *unicodeLineEnds, job, limits);
    if (!encoding)
        return encoding.error();
    // The other encodings write these characters with bytes that mean others in this one.
    const bool separated = *unicodeLineEnds && *encoding != TextEncoding::Windows1252;
    const Result<Beginning> beginning = readBeginning(device, *encoding, separated, job, limits);
    if (!beginning)
        return beginning.error();
    if (!device.seek(0))
        return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
    CsvDetection found = lookAtSample(beginning->sample, beginning->frequent, limits);
    found.dialect.encoding = *encoding;
    if (separated)
        found.dialect.lineEnd = LineEnd::Unicode;
    return found;
}

Result<bool> endsLinesAsUnicode(QIODevice& device, TextEncoding encoding, const Job& job,
                                const CsvLimits& limits)
{
    // Most files show their first line end at once.
    CsvSource source(device, encoding, std::min(limits.pieceBytes, SampleBytes), job);
    bool found = false;
    std::size_t room = CsvSample::MostChars;
    while (room > 0) {
        const auto piece = source.next();
        if (!piece)
            return piece.error();
        const std::span text = std::span(source.text()).first(std::min(room, source.text().size()));
        if (std::any_of(text.begin(), text.end(), [](char16_t c) { return c == u'\r' || c == u'\n'; }))
            return false;
        found = found || std::any_of(text.begin(), text.end(), isUnicodeLineEnd);
        if (*piece != CsvSource::Piece::Text)
            break;
        room -= text.size();
    }
    return found;
}

} // namespace utfall
