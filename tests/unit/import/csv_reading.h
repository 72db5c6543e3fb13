// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/csv_reader.h"

#include <QBuffer>
#include <QList>
#include <QStringEncoder>

#include <optional>

namespace utfall::test {

/// What reading a file gave: all records before the end or the failure.
struct CsvReading
{
    QList<QStringList> rows;
    QList<qint64> lines;
    std::optional<Error> error;
};

inline CsvReading readAll(QIODevice& device, const CsvDialect& dialect, const CsvLimits& limits = {})
{
    CsvReading reading;
    const Result<void> done = readCsv(
        device, dialect, Job(),
        [&](const CsvRecord& record) -> Result<void> {
            reading.rows.append(record.cells.toList());
            reading.lines.append(record.line);
            return {};
        },
        limits);
    if (!done)
        reading.error = done.error();
    return reading;
}

inline CsvReading readAll(QByteArray bytes, const CsvDialect& dialect = {}, const CsvLimits& limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, dialect, limits);
}

inline Result<CsvDialect> detect(QIODevice& device, const Job& job = {}, const CsvLimits& limits = {})
{
    const Result<CsvDetection> found = detectCsv(device, job, limits);
    return found ? Result<CsvDialect>(found->dialect) : found.error();
}

inline Result<CsvDialect> detect(QByteArray bytes, const CsvLimits& limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return detect(buffer, Job(), limits);
}

/// The text as the bytes of an encoding, with or without byte order mark.
inline QByteArray encoded(const QString& text, TextEncoding encoding, bool mark)
{
    const QString whole = mark ? QChar(QChar::ByteOrderMark) + text : text;
    switch (encoding) {
    case TextEncoding::Utf8:
        return whole.toUtf8();
    case TextEncoding::Utf16LittleEndian:
        return QStringEncoder(QStringEncoder::Utf16LE)(whole);
    case TextEncoding::Utf16BigEndian:
        return QStringEncoder(QStringEncoder::Utf16BE)(whole);
    case TextEncoding::Windows1252:
        break;
    }
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(c == QChar(0x20AC) ? '\x80' : static_cast<char>(c.unicode()));
    return bytes;
}

/// `size` bytes of one repeated pattern that are never held at once.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(QByteArray pattern, qint64 size) : m_pattern(std::move(pattern)), m_size(size) {}
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 position) override
    {
        m_position = position;
        return QIODevice::seek(position);
    }
    [[nodiscard]] qint64 bytesHandedOut() const { return m_handedOut; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 count = qMin(most, m_size - m_position);
        for (qint64 i = 0; i < count; ++i)
            data[i] = m_pattern.at(static_cast<qsizetype>((m_position + i) % m_pattern.size()));
        m_position += count;
        m_handedOut += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_pattern;
    qint64 m_size;
    qint64 m_position = 0;
    qint64 m_handedOut = 0;
};

} // namespace utfall::test
