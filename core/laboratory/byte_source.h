// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <optional>
#include <string>
#include <string_view>

namespace utfall {

/// Bounds that keep memory finite whatever a laboratory file holds.
struct LabLimits
{
    qsizetype pieceBytes = 262'144;              ///< read at once
    std::size_t messageBytes = 16 * 1024 * 1024; ///< one HL7 message, one FHIR resource
    std::size_t indexBytes = 96 * 1024 * 1024;   ///< people, organisations … that results point at
};

/// Turns UTF-16 into UTF-8 piece by piece, up to the first fault.
class Utf16Reader
{
public:
    explicit Utf16Reader(bool bigEndian) : m_bigEndian(bigEndian) {}

    /// Appends the characters that are complete. False when what follows them is none.
    [[nodiscard]] bool append(QByteArrayView bytes, std::string& out);
    /// False when the bytes so far end within a character.
    [[nodiscard]] bool isComplete() const { return m_firstByte < 0 && m_highSurrogate == 0; }

private:
    bool m_bigEndian;
    int m_firstByte = -1;
    char32_t m_highSurrogate = 0;
};

/// The bytes of a device a piece at a time. A byte order mark is dropped, and UTF-16 that begins with one
/// comes as UTF-8; otherwise bytes are handed on as they are.
class ByteSource
{
public:
    /// Progress is told as `doneBefore` + bytes read, of `total`.
    ByteSource(QIODevice& device, const Job& job, qsizetype pieceBytes, qint64 doneBefore, qint64 total);

    /// False at the end of the file; otherwise `piece()` is there until the next call. Errors: "read-failed"
    /// (Environment), "cancelled".
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] std::string_view piece() const { return m_piece; }
    /// False when what follows the last piece is UTF-16 that is not well-formed; then nothing more is handed
    /// out.
    [[nodiscard]] bool wellFormed() const { return m_wellFormed; }

private:
    [[nodiscard]] Result<bool> begin();
    [[nodiscard]] Result<qint64> read(qsizetype offset);
    void hand(QByteArrayView bytes);
    [[nodiscard]] bool atEnd();

    QIODevice& m_device;
    const Job& m_job;
    QByteArray m_buffer;
    qsizetype m_pieceBytes = 0;
    qint64 m_done = 0;
    qint64 m_doneBefore = 0;
    qint64 m_total = 0;
    bool m_begun = false;
    bool m_wellFormed = true;
    bool m_damaged = false; ///< behind the piece that is out
    std::optional<Utf16Reader> m_utf16;
    std::string m_converted;
    std::string_view m_piece;
};

/// The line ends (CR, LF and CRLF) in a part of a text; `afterReturn` says whether the part before ended with
/// CR, and then whether this one does.
[[nodiscard]] qint64 lineEndsIn(std::string_view text, bool& afterReturn);

} // namespace utfall
