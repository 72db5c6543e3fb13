// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/csv_writer.h"

#include <QFileInfo>
#include <QSaveFile>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

bool isPlainNumber(const QString& cell)
{
    qsizetype digits = 0;
    qsizetype marks = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (c == u',' || c == u'.')
            ++marks;
        else if (i > 0 || (c != u'-' && c != u'+'))
            return false;
    }
    return digits > 0 && marks <= 1;
}

bool startsFormula(const QString& cell)
{
    if (cell.isEmpty() || isPlainNumber(cell))
        return false;
    static const QString starters = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_qs;
    // Spreadsheets skip leading blanks before they look for a formula.
    for (const QChar c : cell) {
        if (starters.contains(c))
            return true;
        if (!c.isSpace())
            return false;
    }
    return false;
}

QString quoted(const QString& cell)
{
    QString text = startsFormula(cell) ? u'\'' + cell : cell;
    const bool needsQuotes =
        text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!needsQuotes)
        return text;
    text.replace(u"\""_qs, u"\"\""_qs);
    return u'"' + text + u'"';
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
