// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/csv_writer.h"

#include "core/text/inert_cell.h"

#include <QFileInfo>
#include <QSaveFile>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString& cell)
{
    QString written = text::inertCell(cell);
    const bool needsQuotes = written.contains(u';') || written.contains(u'"') || written.contains(u'\n') ||
                             written.contains(u'\r');
    if (!needsQuotes)
        return written;
    written.replace(u"\""_qs, u"\"\""_qs);
    return u'"' + written + u'"';
}

} // namespace

CsvWriter::CsvWriter() : m_bytes("\xEF\xBB\xBF") {}

void CsvWriter::addRow(const QStringList& cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString& cell : cells)
        written.append(quoted(cell));
    m_bytes += written.join(u';').toUtf8();
    m_bytes += "\r\n";
}

QString withDecimalComma(const QString& plainDecimal)
{
    QString text = plainDecimal;
    return text.replace(u'.', u',');
}

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    const QString name = QFileInfo(path).fileName();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error(ErrorKind::Environment, u"file-not-writable"_qs, {{u"file"_qs, name}});
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        const bool full =
            file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        return Error(ErrorKind::Environment, full ? u"disk-full"_qs : u"file-not-writable"_qs,
                     {{u"file"_qs, name}});
    }
    return {};
}

} // namespace utfall
