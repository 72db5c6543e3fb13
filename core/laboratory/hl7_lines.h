// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/byte_source.h"

#include <string>
#include <string_view>

namespace utfall {

/// The lines of an HL7 file with any line end, and with the frames of MLLP (0x0B … 0x1C CR) taken off.
class Hl7Lines
{
public:
    Hl7Lines(QIODevice& device, const Job& job, const LabLimits& limits);

    /// False at the end; otherwise `text()` and `line()` are there until the next call. Empty lines are
    /// passed over. Errors: those of ByteSource; with arg "line" "hl7-not-text" (NUL bytes, or
    /// UTF-16 that is not well-formed), "hl7-message-too-long", "hl7-frame-open" (the file ends within a
    /// frame).
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] qint64 line() const { return m_textLine; }

private:
    [[nodiscard]] Result<bool> atEnd();
    void pass(char ended);

    ByteSource m_source;
    const LabLimits& m_limits;
    std::string_view m_rest; ///< of the piece
    std::string m_carried;   ///< of a line that began in an earlier piece
    std::string m_whole;     ///< such a line when it is complete
    std::string_view m_text;
    qint64 m_line = 1;
    qint64 m_textLine = 1;
    qint64 m_frameLine = 0; ///< of the frame that is open; 0 = none
    bool m_afterReturn = false;
};

} // namespace utfall
