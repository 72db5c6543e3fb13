// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_source.h"

namespace utfall {

CsvSource::CsvSource(QIODevice& device, TextEncoding encoding, qsizetype pieceBytes, const Job& job)
    : m_device(device), m_job(job), m_decoder(encoding), m_bytes(pieceBytes, Qt::Uninitialized)
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
    return decoded ? Piece::Text : Piece::Undecodable;
}

Error csvError(const char* code, qint64 line)
{
    return Error(ErrorKind::BadInput, QLatin1String(code), {{QStringLiteral("line"), QString::number(line)}});
}

} // namespace utfall
