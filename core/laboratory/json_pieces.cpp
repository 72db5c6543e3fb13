// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/json_pieces.h"

#include "core/laboratory/json_tape.h"

#include <algorithm>
#include <array>

namespace utfall {

namespace {

constexpr std::array<bool, 256> among(std::string_view signs)
{
    std::array<bool, 256> found{};
    for (const char c : signs)
        found[static_cast<unsigned char>(c)] = true;
    return found;
}
constexpr std::array<bool, 256> Structure = among("\"{}[]");
constexpr std::array<bool, 256> InString = among("\"\\");
constexpr std::array<bool, 256> EndsWord = among(",]} \t\r\n");

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

JsonPieces::JsonPieces(QIODevice& device, const Job& job, const LabLimits& limits, qint64 doneBefore,
                       qint64 total)
    : m_source(device, job, limits.pieceBytes, doneBefore, total), m_limits(limits)
{}

Result<JsonPieces::Kind> JsonPieces::next()
{
    m_lineAsked = {};
    switch (m_place) {
    case Place::Start:
        return start();
    case Place::Members:
        return nextMember();
    case Place::Entries:
        return nextEntry();
    case Place::Lines:
        return nextLine();
    }
    return Kind::End;
}

Result<JsonPieces::Kind> JsonPieces::start()
{
    const Result<bool> there = skipSpace();
    if (!there)
        return there.error();
    if (!*there)
        return Error(ErrorKind::BadInput, QStringLiteral("file-empty"));
    if (here() == '<')
        return fault("file-kind-fhir-xml");
    beginPiece();
    if (here() == '{') {
        ++m_at;
        m_place = Place::Members;
        return nextMember();
    }
    if (Result<void> skipped = skipValue(); !skipped)
        return skipped.error();
    if (Result<void> kept = keep(); !kept)
        return kept.error();
    return endWhole();
}

/// Members of the first object are kept as they are written, so that whoever reads them sees every fault.
Result<JsonPieces::Kind> JsonPieces::nextMember()
{
    while (true) {
        if (Result<void> skipped = skipSpaceInside(); !skipped)
            return skipped.error();
        const char c = here();
        if (c == '}' || c == ',') {
            ++m_at;
            if (Result<void> kept = keep(); !kept)
                return kept.error();
            if (c == '}')
                return endWhole();
            continue;
        }
        if (c != '"')
            return fault("json-syntax");
        const std::size_t key = m_at - m_from;
        if (Result<void> skipped = skipString(); !skipped)
            return skipped.error();
        const bool entries =
            std::string_view(m_buffer).substr(m_from + key, m_at - m_from - key) == "\"entry\"";
        if (Result<void> skipped = skipSpaceInside(); !skipped)
            return skipped.error();
        if (here() != ':')
            return fault("json-syntax");
        ++m_at;
        if (Result<void> skipped = skipSpaceInside(); !skipped)
            return skipped.error();
        const bool streams = entries && here() == '[';
        Result<void> passed;
        if (streams)
            ++m_at;
        else
            passed = skipValue();
        if (passed)
            passed = keep();
        if (!passed)
            return passed.error();
        if (streams) {
            m_place = Place::Entries;
            m_afterEntry = false;
            return nextEntry();
        }
    }
}

Result<JsonPieces::Kind> JsonPieces::nextEntry()
{
    m_from = m_at;
    if (Result<void> skipped = skipSpaceInside(); !skipped)
        return skipped.error();
    if (here() == ']') {
        m_from = m_at;
        passLines(m_at);
        m_pieceLines.emplace_back(m_whole.size(), m_line);
        m_place = Place::Members;
        ++m_at;
        if (Result<void> kept = keep(); !kept)
            return kept.error();
        return nextMember();
    }
    if (m_afterEntry) {
        if (here() != ',')
            return fault("json-syntax");
        ++m_at;
        if (Result<void> skipped = skipSpaceInside(); !skipped)
            return skipped.error();
    }
    m_from = m_at;
    passLines(m_at);
    const qint64 line = m_line;
    if (Result<void> skipped = skipValue(); !skipped)
        return skipped.error();
    if (m_at == m_from)
        return fault("json-syntax");
    if (m_at - m_from > m_limits.messageBytes)
        return tooLarge();
    m_afterEntry = true;
    ++m_index;
    m_text = std::string_view(m_buffer).substr(m_from, m_at - m_from);
    m_entryLine = line;
    return Kind::Entry;
}

Result<JsonPieces::Kind> JsonPieces::endWhole()
{
    m_text = m_whole;
    m_entryLine = 0;
    m_place = Place::Lines;
    passLines(m_at);
    m_lineBefore = m_line;
    return Kind::Whole;
}

/// What follows the first value must begin on a line of its own, and every line must be an object.
Result<JsonPieces::Kind> JsonPieces::nextLine()
{
    m_from = m_at;
    const Result<bool> there = skipSpace();
    if (!there)
        return there.error();
    if (!*there)
        return Kind::End;
    beginPiece();
    if (m_line == m_lineBefore || here() != '{')
        return fault("json-syntax");
    std::size_t end = m_buffer.find('\n', m_at);
    while (end == std::string::npos) {
        const std::size_t looked = m_buffer.size() - m_from;
        if (looked > m_limits.messageBytes)
            return tooLarge();
        const Result<bool> refilled = refill();
        if (!refilled)
            return refilled.error();
        if (!*refilled)
            break;
        end = m_buffer.find('\n', m_from + looked);
    }
    m_at = end == std::string::npos ? m_buffer.size() : end;
    m_text = std::string_view(m_buffer).substr(m_from, m_at - m_from);
    m_entryLine = m_line;
    m_lineBefore = m_line;
    return m_text.size() > m_limits.messageBytes ? Result<Kind>(tooLarge()) : Result<Kind>(Kind::Line);
}

qint64 JsonPieces::lineOf(std::size_t offset)
{
    // Places are mostly asked for from front to back.
    if (offset < m_lineAsked.first || m_lineAsked.second == 0) {
        m_lineAsked = {0, m_entryLine > 0 ? m_entryLine : 1};
        m_askedAfterReturn = false;
    }
    if (m_entryLine == 0) {
        for (const auto& [begin, there] : m_pieceLines) {
            if (begin <= offset && begin >= m_lineAsked.first) {
                m_lineAsked = {begin, there};
                m_askedAfterReturn = false;
            }
        }
    }
    auto& [from, line] = m_lineAsked;
    line += lineEndsIn(m_text.substr(from, offset - from), m_askedAfterReturn);
    from = offset;
    return line;
}

void JsonPieces::beginPiece()
{
    m_from = m_at;
    passLines(m_at);
    m_pieceLines.assign(1, {0, m_line});
}

/// Counts the lines up to a byte of the buffer.
void JsonPieces::passLines(std::size_t to)
{
    if (to <= m_lineAt)
        return;
    m_line += lineEndsIn(std::string_view(m_buffer).substr(m_lineAt, to - m_lineAt), m_afterReturn);
    m_lineAt = to;
}

Error JsonPieces::fault(const char* code)
{
    passLines(m_at);
    return errorAtLine(code, m_line);
}

/// What is being read does not fit in memory.
Error JsonPieces::tooLarge()
{
    passLines(m_from);
    return errorAtLine("fhir-resource-too-large", m_line);
}

/// What has been read of the first object since the last time belongs to it.
Result<void> JsonPieces::keep()
{
    if (m_whole.size() + (m_at - m_from) > m_limits.messageBytes)
        return tooLarge();
    m_whole.append(m_buffer, m_from, m_at - m_from);
    m_from = m_at;
    return {};
}

/// Gets more bytes behind those of the piece. False at the end of the file.
Result<bool> JsonPieces::refill()
{
    if (m_ended)
        return false;
    passLines(m_from);
    m_buffer.erase(0, m_from);
    m_at -= m_from;
    m_lineAt -= m_from;
    m_from = 0;
    const Result<bool> read = m_source.next();
    if (!read)
        return read.error();
    if (!m_source.wellFormed())
        return fault("json-not-utf8");
    if (!*read)
        m_ended = true;
    else
        m_buffer.append(m_source.piece());
    return *read;
}

/// Where looking for the end of a value stops, so that it does not matter how the bytes came.
std::size_t JsonPieces::windowEnd() const
{
    return std::min(m_buffer.size(), m_from + m_limits.messageBytes);
}

/// So many bytes behind the cursor, or the failure that they do not fit or are not there.
Result<void> JsonPieces::more(std::size_t needed)
{
    if (m_at + needed > m_from + m_limits.messageBytes)
        return tooLarge();
    const Result<bool> refilled = refill();
    if (!refilled)
        return refilled.error();
    return *refilled ? Result<void>() : Result<void>(fault("json-cut-off"));
}

Result<bool> JsonPieces::skipSpace()
{
    while (true) {
        while (m_at < m_buffer.size() && isSpace(here()))
            ++m_at;
        if (m_at < m_buffer.size())
            return true;
        // White space between pieces need not be kept.
        if (m_place == Place::Start || m_place == Place::Lines)
            m_from = m_at;
        if (m_at - m_from > m_limits.messageBytes)
            return tooLarge();
        const Result<bool> refilled = refill();
        if (!refilled || !*refilled)
            return refilled;
    }
}

Result<void> JsonPieces::skipSpaceInside()
{
    const Result<bool> there = skipSpace();
    if (!there)
        return there.error();
    if (m_at - m_from > m_limits.messageBytes)
        return tooLarge();
    return *there ? Result<void>() : Result<void>(fault("json-cut-off"));
}

Result<void> JsonPieces::skipValue()
{
    switch (here()) {
    case '{':
    case '[':
        return skipNested();
    case '"':
        return skipString();
    default:
        return skipWord();
    }
}

Result<void> JsonPieces::skipNested()
{
    int depth = 0;
    while (true) {
        const std::size_t end = windowEnd();
        while (m_at < end && !Structure[static_cast<unsigned char>(here())])
            ++m_at;
        if (m_at >= end) {
            if (Result<void> refilled = more(1); !refilled)
                return refilled;
            continue;
        }
        const char c = here();
        if (c == '"') {
            if (Result<void> skipped = skipString(); !skipped)
                return skipped;
            continue;
        }
        ++m_at;
        depth += c == '{' || c == '[' ? 1 : -1;
        if (depth > JsonTape::MostDepth)
            return fault("json-too-deep");
        if (depth == 0)
            return {};
    }
}

Result<void> JsonPieces::skipString()
{
    ++m_at;
    while (true) {
        const std::size_t end = windowEnd();
        while (m_at < end && !InString[static_cast<unsigned char>(here())])
            ++m_at;
        // An escape is passed over with the sign behind it.
        const bool escape = m_at < end && here() == '\\';
        const std::size_t needed = escape ? 2 : 1;
        if (m_at + needed > end) {
            if (Result<void> refilled = more(needed); !refilled)
                return refilled;
            continue;
        }
        if (!escape) {
            ++m_at;
            return {};
        }
        m_at += 2;
    }
}

Result<void> JsonPieces::skipWord()
{
    while (true) {
        const std::size_t end = windowEnd();
        while (m_at < end && !EndsWord[static_cast<unsigned char>(here())])
            ++m_at;
        if (m_at < end)
            return {};
        if (m_at >= m_from + m_limits.messageBytes)
            return tooLarge();
        const Result<bool> refilled = refill();
        if (!refilled)
            return refilled.error();
        if (!*refilled)
            return {};
    }
}

} // namespace utfall
