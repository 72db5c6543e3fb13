// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringConverter>

#include <optional>
#include <string_view>

namespace utfall {

/// Bounds that keep memory finite whatever a laboratory file holds.
struct LabLimits
{
    qsizetype pieceBytes = 262'144;              ///< read at once
    std::size_t messageBytes = 16 * 1024 * 1024; ///< one HL7 message, one FHIR resource
    std::size_t indexBytes = 96 * 1024 * 1024;   ///< people, organisations … that results point at
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
    /// False when UTF-16 was not well-formed; then nothing more is handed out.
    [[nodiscard]] bool wellFormed() const { return m_wellFormed; }

private:
    [[nodiscard]] Result<bool> begin();
    [[nodiscard]] Result<qint64> read(qsizetype offset);
    void hand(QByteArrayView bytes);

    QIODevice& m_device;
    const Job& m_job;
    QByteArray m_buffer;
    qsizetype m_pieceBytes = 0;
    qint64 m_done = 0;
    qint64 m_doneBefore = 0;
    qint64 m_total = 0;
    bool m_begun = false;
    bool m_wellFormed = true;
    std::optional<QStringDecoder> m_utf16;
    QStringEncoder m_toUtf8{QStringConverter::Utf8};
    QByteArray m_converted;
    std::string_view m_piece;
};

/// The line ends (CR, LF and CRLF) in a part of a text; `afterReturn` says whether the part before ended with
/// CR, and then whether this one does.
[[nodiscard]] qint64 lineEndsIn(std::string_view text, bool& afterReturn);

/// A failure at a line of the file.
[[nodiscard]] Error labFileError(const char* code, qint64 line);

} // namespace utfall
