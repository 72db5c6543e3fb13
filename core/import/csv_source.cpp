// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_source.h"

#include <algorithm>

namespace utfall {

namespace {

/// Ctrl-Z.
constexpr char16_t DosEndOfFile = 0x1A;

} // namespace

CsvSource::CsvSource(QIODevice& device, TextEncoding encoding, qsizetype pieceBytes, const Job& job,
                     bool unicodeLineEnds)
    : m_device(device),
      m_job(job),
      m_unicodeLineEnds(unicodeLineEnds),
      m_decoder(encoding),
      m_bytes(pieceBytes, Qt::Uninitialized)
{}

Result<CsvSource::Piece> CsvSource::next()
{
    m_text.clear();
    if (m_job.isCancelled())
        return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    if (m_bytesRead == 0 && !m_device.seek(0))
        return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
    const qint64 count = m_device.read(m_bytes.data(), m_bytes.size());
    if (count < 0)
        return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
    if (count == 0)
        return m_decoder.isComplete() ? Piece::End : Piece::Undecodable;
    m_bytesRead += count;
    const bool decoded =
        m_decoder.decode(QByteArrayView(m_bytes).first(static_cast<qsizetype>(count)), m_text);
    if (m_unicodeLineEnds)
        std::replace_if(m_text.begin(), m_text.end(), isUnicodeLineEnd, u'\n');
    if (!decoded)
        return Piece::Undecodable;
    dropEndMark();
    return Piece::Text;
}

/// Only the very last character marks the end: anywhere else it is a sign of a file that is no text.
void CsvSource::dropEndMark()
{
    const bool ends = m_bytesRead == m_device.size() && m_decoder.isComplete();
    if (ends && !m_text.empty() && m_text.back() == DosEndOfFile)
        m_text.pop_back();
}

} // namespace utfall
