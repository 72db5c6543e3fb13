// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/byte_source.h"

#include "core/laboratory/character_set.h"

#include <algorithm>

namespace utfall {

namespace {

constexpr qsizetype LongestMark = 3;

} // namespace

ByteSource::ByteSource(QIODevice& device, const Job& job, qsizetype pieceBytes, qint64 doneBefore,
                       qint64 total)
    : m_device(device),
      m_job(job),
      m_buffer(qMax(pieceBytes, LongestMark), Qt::Uninitialized),
      m_pieceBytes(pieceBytes),
      m_doneBefore(doneBefore),
      m_total(total)
{}

Result<bool> ByteSource::next()
{
    m_piece = {};
    if (m_job.isCancelled())
        return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    if (m_damaged)
        m_wellFormed = false;
    if (!m_wellFormed)
        return false;
    if (!m_begun)
        return begin();
    const Result<qint64> count = read(0);
    if (!count)
        return count.error();
    if (*count == 0)
        return atEnd();
    hand(QByteArrayView(m_buffer).first(static_cast<qsizetype>(*count)));
    return true;
}

/// The first bytes, enough of them to see a byte order mark.
Result<bool> ByteSource::begin()
{
    m_begun = true;
    if (!m_device.seek(0))
        return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
    qsizetype have = 0;
    while (have < LongestMark) {
        const Result<qint64> count = read(have);
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        have += static_cast<qsizetype>(*count);
    }
    QByteArrayView bytes = QByteArrayView(m_buffer).first(have);
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    } else if (bytes.startsWith("\xFF\xFE")) {
        m_utf16.emplace(false);
        bytes = bytes.sliced(2);
    } else if (bytes.startsWith("\xFE\xFF")) {
        m_utf16.emplace(true);
        bytes = bytes.sliced(2);
    }
    hand(bytes);
    return have > 0;
}

/// Reads into the buffer from `offset`: zero at the end.
Result<qint64> ByteSource::read(qsizetype offset)
{
    const qsizetype room = qMin(m_buffer.size() - offset, m_pieceBytes);
    const qint64 count = m_device.read(m_buffer.data() + offset, room);
    if (count < 0)
        return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
    m_done += count;
    m_job.report(m_doneBefore + m_done, m_total);
    return count;
}

void ByteSource::hand(QByteArrayView bytes)
{
    if (!m_utf16) {
        m_piece = std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size()));
        return;
    }
    m_converted.clear();
    m_damaged = !m_utf16->append(bytes, m_converted);
    m_piece = m_converted;
}

/// The end of the device, which may have cut a character in two.
bool ByteSource::atEnd()
{
    m_wellFormed = !m_utf16 || m_utf16->isComplete();
    return false;
}

bool Utf16Reader::append(QByteArrayView bytes, std::string& out)
{
    for (const char byte : bytes) {
        const int value = static_cast<unsigned char>(byte);
        if (m_firstByte < 0) {
            m_firstByte = value;
            continue;
        }
        const auto unit =
            static_cast<char32_t>(m_bigEndian ? (m_firstByte << 8) | value : (value << 8) | m_firstByte);
        m_firstByte = -1;
        const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
        if (low != (m_highSurrogate != 0))
            return false;
        if (low) {
            appendUtf8(0x10000 + ((m_highSurrogate - 0xD800) << 10) + (unit - 0xDC00), out);
            m_highSurrogate = 0;
        } else if (unit >= 0xD800 && unit <= 0xDBFF) {
            m_highSurrogate = unit;
        } else {
            appendUtf8(unit, out);
        }
    }
    return true;
}

qint64 lineEndsIn(std::string_view text, bool& afterReturn)
{
    if (text.empty())
        return 0;
    qint64 ends = std::count(text.begin(), text.end(), '\n');
    if (afterReturn && text.front() == '\n')
        --ends;
    for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1)) {
        if (text.substr(at + 1, 1) != "\n")
            ++ends;
    }
    afterReturn = text.back() == '\r';
    return ends;
}

} // namespace utfall
