// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/file_peek.h"

#include "core/import/column_map.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace utfall {

namespace {

Error naming(Error error, const QString& file)
{
    error.args.insert(QStringLiteral("file"), file);
    return error;
}

/// Keeps the first rows and counts the others.
class PeekingSink final : public RecordSink
{
public:
    explicit PeekingSink(FilePeek& peek) : m_peek(peek) {}

    [[nodiscard]] Result<void> takeHeader(const QStringList& header, bool byKey) override
    {
        m_peek.byKey = byKey;
        for (const QString& cell : header)
            m_peek.header << trimmedCell(cell);
        m_peek.barePercent.fill(0, m_peek.header.size());
        return {};
    }

    [[nodiscard]] Result<void> takeRow(qint64, const RecordCells& cells, const RowMarks&) override
    {
        ++m_peek.records;
        if (m_peek.preview.size() < FilePeek::PreviewRecords)
            m_peek.preview << cells.toList();
        for (qsizetype i = 0; i < std::min(cells.size(), m_peek.barePercent.size()); ++i) {
            if (cells[i].trimmed() == u'%')
                ++m_peek.barePercent[i];
        }
        return {};
    }

private:
    FilePeek& m_peek;
};

} // namespace

Result<FilePeek> peekFile(const QString& path, const RecordChoices& choices, const Job& job)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return naming(Error(ErrorKind::Environment, QStringLiteral("file-missing")), name);
    FilePeek peek;
    PeekingSink sink(peek);
    Result<RecordsFound> found = readRecords(file, choices, job, sink);
    if (!found)
        return naming(found.error(), name);
    peek.found = *std::move(found);
    return peek;
}

QStringList textsInColumn(const FilePeek& peek, qsizetype column, qsizetype most)
{
    QStringList texts;
    for (const QStringList& row : peek.preview) {
        const QString text = trimmedCell(row.value(column));
        if (!text.isEmpty() && texts.size() < most && !texts.contains(text))
            texts << text;
    }
    return texts;
}

} // namespace utfall
