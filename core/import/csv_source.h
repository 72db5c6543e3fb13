// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/import/text_decoder.h"

#include <QByteArray>
#include <QIODevice>

#include <vector>

namespace utfall {

/// The characters of a device, a piece at a time; part of the CSV reader.
class CsvSource
{
public:
    enum class Piece {
        Text,        ///< more characters may follow
        End,         ///< nothing follows
        Undecodable, ///< the bytes after these characters are no text in the encoding
    };

    /// `unicodeLineEnds`: NEL, LS and PS are given as LF.
    CsvSource(QIODevice& device, TextEncoding encoding, qsizetype pieceBytes, const Job& job,
              bool unicodeLineEnds = false);

    /// The next characters, in `text()` until the next call. Errors: "read-failed" (Environment),
    /// "cancelled".
    [[nodiscard]] Result<Piece> next();
    [[nodiscard]] const std::vector<char16_t>& text() const { return m_text; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    void dropEndMark();

    QIODevice& m_device;
    const Job& m_job;
    const bool m_unicodeLineEnds;
    TextDecoder m_decoder;
    QByteArray m_bytes;
    std::vector<char16_t> m_text;
    qint64 m_bytesRead = 0;
};

/// A byte that no text file holds: control characters other than tab, line ends, line tabulation and form
/// feed.
[[nodiscard]] constexpr bool isForbiddenControl(char16_t c)
{
    return c < 0x20 && (c < 0x09 || c > 0x0D);
}

/// NEL, LS and PS, Unicode's own line ends.
[[nodiscard]] constexpr bool isUnicodeLineEnd(char16_t c)
{
    return c == 0x0085 || c == 0x2028 || c == 0x2029;
}

/// Counts line ends (CR, LF and CRLF) as characters pass.
class LineCounter
{
public:
    [[nodiscard]] qint64 line() const { return m_line; }
    /// True when `c` is the LF of a CRLF, which is one line end.
    [[nodiscard]] bool isSecondOfPair(char16_t c) const { return m_afterReturn && c == u'\n'; }
    void pass(char16_t c)
    {
        if (c == u'\r' || (c == u'\n' && !m_afterReturn))
            ++m_line;
        m_afterReturn = c == u'\r';
    }
    /// Any number of characters that end no line.
    void passText() { m_afterReturn = false; }

private:
    qint64 m_line = 1;
    bool m_afterReturn = false;
};

} // namespace utfall
