// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"
#include "core/import/csv_source.h"

#include <algorithm>
#include <array>
#include <optional>

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

/// UTF-8 as long as the bytes are, else Windows-1252. Bytes that break off after characters of UTF-8 are
/// taken for damage, not for another encoding: reading then names the line instead of garbling the names
/// before it.
Result<TextEncoding> encodingFromContent(QIODevice& device, const Job& job, const CsvLimits& limits)
{
    CsvSource source(device, TextEncoding::Utf8, limits.pieceBytes, job);
    LineCounter lines;
    qsizetype lineChars = 0;
    bool beyondAscii = false;
    while (true) {
        const auto piece = source.next();
        if (!piece)
            return piece.error();
        for (const char16_t c : source.text()) {
            if (isForbiddenControl(c))
                return csvError("file-not-text", lines.line());
            beyondAscii = beyondAscii || c >= 0x80;
            lines.pass(c);
            lineChars = c == u'\n' || c == u'\r' ? 0 : lineChars + 1;
            // No record that long is read, so the rest of a file without line ends need not be looked at.
            if (lineChars > limits.recordChars)
                return csvError("csv-record-too-long", lines.line());
        }
        if (*piece == CsvSource::Piece::Undecodable && !beyondAscii)
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

Result<QChar> separatorOfFirstRecord(QIODevice& device, TextEncoding encoding, const Job& job,
                                     const CsvLimits& limits)
{
    CsvSource source(device, encoding, limits.pieceBytes, job);
    SeparatorCount count;
    LineCounter lines;
    qsizetype chars = 0;
    while (true) {
        const auto piece = source.next();
        if (!piece)
            return piece.error();
        for (const char16_t c : source.text()) {
            if (isForbiddenControl(c))
                return csvError("file-not-text", lines.line());
            if (count.pass(c))
                return count.separator();
            lines.pass(c);
            chars = count.foundAnything() ? chars + 1 : 0;
            if (chars > limits.recordChars)
                return csvError("csv-record-too-long", lines.line());
        }
        if (*piece == CsvSource::Piece::Text)
            continue;
        if (count.foundAnything())
            return count.separator();
        return *piece == CsvSource::Piece::End ? fileEmpty() : csvError("text-undecodable", lines.line());
    }
}

} // namespace

Result<CsvDialect> detectCsvDialect(QIODevice& device, const Job& job, const CsvLimits& limits)
{
    if (!device.seek(0))
        return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
    const QByteArray sample = device.peek(SampleBytes);
    if (sample.isEmpty())
        return fileEmpty();
    const std::optional<TextEncoding> known = encodingFromBeginning(sample);
    const Result<TextEncoding> encoding =
        known ? Result<TextEncoding>(*known) : encodingFromContent(device, job, limits);
    if (!encoding)
        return encoding.error();
    const Result<QChar> separator = separatorOfFirstRecord(device, *encoding, job, limits);
    if (!separator)
        return separator.error();
    if (!device.seek(0))
        return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
    return CsvDialect{*encoding, *separator};
}

} // namespace utfall
