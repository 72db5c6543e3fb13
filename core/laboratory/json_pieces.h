// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/byte_source.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace utfall {

/// Cuts a file of JSON into pieces that fit in memory: the elements of the member "entry" of the first object
/// one by one, then that object with an empty "entry", then every further line as one value (NDJSON). Where a
/// piece ends is told from its brackets and quotes; whether it is well-formed is for who reads it.
class JsonPieces
{
public:
    JsonPieces(QIODevice& device, const Job& job, const LabLimits& limits, qint64 doneBefore, qint64 total);

    enum class Kind {
        Entry, ///< an element of "entry"
        Whole, ///< the first value of the file, without its entries
        Line,  ///< a later value
        End,
    };
    /// The next piece; its text is there until the next call. Errors: those of ByteSource; "file-empty"; with
    /// arg "line" "json-syntax", "json-cut-off", "json-too-deep", "json-not-utf8", "fhir-resource-too-large",
    /// and "file-kind-fhir-xml" when the file begins as XML does.
    [[nodiscard]] Result<Kind> next();
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Place of an entry among the others, from 0.
    [[nodiscard]] qint64 index() const { return m_index; }
    /// The line of the file on which the byte `offset` of the piece stands.
    [[nodiscard]] qint64 lineOf(std::size_t offset);
    /// True when nothing follows the piece, so that what is missing in it may have been cut off.
    [[nodiscard]] bool isLast() const { return m_ended && m_at >= m_buffer.size(); }

private:
    enum class Place { Start, Members, Entries, Lines };

    Result<Kind> start();
    Result<Kind> nextMember();
    Result<Kind> nextEntry();
    Result<Kind> endWhole();
    Result<Kind> nextLine();

    [[nodiscard]] Result<bool> refill();
    /// False when the file ends.
    [[nodiscard]] Result<bool> skipSpace();
    /// Fails when the file ends.
    [[nodiscard]] Result<void> skipSpaceInside();
    [[nodiscard]] Result<void> skipValue();
    [[nodiscard]] Result<void> skipNested();
    [[nodiscard]] Result<void> skipString();
    [[nodiscard]] Result<void> skipWord();
    [[nodiscard]] Result<void> more(std::size_t needed);
    [[nodiscard]] std::size_t windowEnd() const;
    [[nodiscard]] Result<void> keep();
    [[nodiscard]] Error fault(const char* code);
    [[nodiscard]] Error tooLarge();
    [[nodiscard]] char here() const { return m_buffer[m_at]; }
    void passLines(std::size_t to);
    void beginPiece();

    ByteSource m_source;
    const LabLimits& m_limits;
    std::string m_buffer;
    std::size_t m_from = 0; ///< in the buffer, of what is being read; what stands before is done with
    std::size_t m_at = 0;   ///< in the buffer, the cursor
    bool m_ended = false;   ///< the source has no more

    Place m_place = Place::Start;
    std::string m_whole;
    bool m_afterEntry = false;
    qint64 m_index = -1;
    std::string_view m_text;

    qint64 m_line = 1; ///< of the byte m_lineAt of the buffer
    std::size_t m_lineAt = 0;
    bool m_afterReturn = false;
    qint64 m_lineBefore = 0; ///< on which the value before ended
    qint64 m_entryLine = 0;  ///< on which an entry or line begins; 0 = the piece is the whole
    std::vector<std::pair<std::size_t, qint64>> m_pieceLines; ///< byte of the whole → line
    std::pair<std::size_t, qint64> m_lineAsked;               ///< the place last asked for; line 0 = none
    bool m_askedAfterReturn = false;
};

} // namespace utfall
