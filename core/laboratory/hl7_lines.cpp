// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/hl7_lines.h"

#include <algorithm>
#include <array>

namespace utfall {

namespace {

constexpr char FrameStart = 0x0B;
constexpr char FrameEnd = 0x1C;

constexpr std::array<bool, 256> lineEnds()
{
    std::array<bool, 256> ends{};
    for (const char c : {'\r', '\n', '\0', FrameStart, FrameEnd})
        ends[static_cast<unsigned char>(c)] = true;
    return ends;
}
constexpr std::array<bool, 256> EndsLine = lineEnds();

std::size_t endOfLine(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() && !EndsLine[static_cast<unsigned char>(text[at])])
        ++at;
    return at;
}

/// A segment whose line somebody indented is a segment all the same, not more of the one before it.
std::string_view withoutIndent(std::string_view line)
{
    constexpr std::array<std::string_view, 12> names{"MSH|", "FHS|", "BHS|", "BTS|", "FTS|", "PID|",
                                                     "PV1|", "ORC|", "OBR|", "OBX|", "NTE|", "SPM|"};
    const std::string_view text = line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
    const bool segment = std::any_of(names.begin(), names.end(),
                                     [text](std::string_view name) { return text.starts_with(name); });
    return segment ? text : line;
}

} // namespace

Hl7Lines::Hl7Lines(QIODevice& device, const Job& job, const LabLimits& limits)
    : m_source(device, job, limits.pieceBytes, 0, device.size()), m_limits(limits)
{}

Result<bool> Hl7Lines::next()
{
    while (true) {
        if (m_rest.empty()) {
            const Result<bool> more = m_source.next();
            if (!more)
                return more.error();
            if (!m_source.wellFormed())
                return errorAtLine("hl7-not-text", m_line);
            if (!*more)
                return atEnd();
            m_rest = m_source.piece();
            continue;
        }
        const std::size_t end = endOfLine(m_rest);
        const std::string_view part = m_rest.substr(0, end);
        if (m_carried.size() + part.size() > m_limits.messageBytes)
            return errorAtLine("hl7-message-too-long", m_line);
        if (end == m_rest.size()) {
            m_carried.append(part);
            m_rest = {};
            m_afterReturn = m_afterReturn && part.empty();
            continue;
        }
        const char ended = m_rest[end];
        m_rest.remove_prefix(end + 1);
        if (ended == '\0')
            return errorAtLine("hl7-not-text", m_line);
        // A vertical tab within a line is a line break of somebody's word processor.
        if (ended == FrameStart && !(m_carried.empty() && part.empty())) {
            m_carried.append(part).push_back(' ');
            m_afterReturn = false;
            continue;
        }
        if (m_carried.empty()) {
            m_text = withoutIndent(part);
        } else {
            m_whole = std::move(m_carried);
            m_whole.append(part);
            m_carried.clear();
            m_text = withoutIndent(m_whole);
        }
        if (!part.empty())
            m_afterReturn = false;
        m_textLine = m_line;
        pass(ended);
        if (!m_text.empty())
            return true;
    }
}

/// The line that no line end closed.
Result<bool> Hl7Lines::atEnd()
{
    if (m_frameLine > 0)
        return errorAtLine("hl7-frame-open", m_frameLine);
    if (m_carried.empty())
        return false;
    m_whole = std::move(m_carried);
    m_carried.clear();
    m_text = withoutIndent(m_whole);
    m_textLine = m_line;
    return true;
}

/// Counts the line that ended so, and knows whether a frame is open.
void Hl7Lines::pass(char ended)
{
    if (ended == FrameStart)
        m_frameLine = m_line;
    else if (ended == FrameEnd)
        m_frameLine = 0;
    else if (ended == '\r' || !m_afterReturn)
        ++m_line;
    m_afterReturn = ended == '\r';
}

} // namespace utfall
