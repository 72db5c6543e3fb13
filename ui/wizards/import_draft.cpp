// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/import_draft.h"

#include "core/base/text_folding.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

Error naming(Error error, const QString& file)
{
    error.args.insert(u"file"_s, file);
    return error;
}

/// Required columns of the kind that no header names.
QStringList missingColumns(ImportKind kind, const QStringList& header)
{
    QSet<QString> named;
    for (const QString& text : header)
        named.insert(columnNamedBy(kind, text));
    QStringList missing;
    const QList<ImportColumn> columns = importColumns(kind);
    for (const ImportColumn& column : columns) {
        if (column.required && !named.contains(column.key))
            missing << column.header;
    }
    return missing;
}

qsizetype requiredCount(ImportKind kind)
{
    const QList<ImportColumn> columns = importColumns(kind);
    return std::count_if(columns.cbegin(), columns.cend(), [](const ImportColumn& c) { return c.required; });
}

} // namespace

const QList<ImportKind>& importOrder()
{
    static const QList<ImportKind> order{ImportKind::Providers, ImportKind::Prepatients, ImportKind::Switches,
                                         ImportKind::Exits, ImportKind::Results};
    return order;
}

Result<FilePeek> peekFile(const QString& path, const std::optional<CsvDialect>& dialect, const Job& job)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return naming(Error(ErrorKind::Environment, u"file-missing"_s), name);
    FilePeek peek;
    if (dialect) {
        peek.dialect = *dialect;
    } else {
        const Result<CsvDialect> detected = detectCsvDialect(file, job);
        if (!detected)
            return naming(detected.error(), name);
        peek.dialect = *detected;
    }
    bool isFirst = true;
    const Result<void> read =
        readCsv(file, peek.dialect, job, [&peek, &isFirst](const CsvRecord& record) -> Result<void> {
            if (isFirst) {
                isFirst = false;
                for (const QString& cell : record.cells)
                    peek.header << cell.trimmed();
                peek.barePercent.fill(0, peek.header.size());
                return {};
            }
            ++peek.records;
            if (peek.preview.size() < FilePeek::PreviewRecords)
                peek.preview << record.cells;
            for (qsizetype i = 0; i < std::min(record.cells.size(), peek.barePercent.size()); ++i) {
                if (QStringView(record.cells[i]).trimmed() == u'%')
                    ++peek.barePercent[i];
            }
            return {};
        });
    if (!read)
        return naming(read.error(), name);
    return peek;
}

QString columnNamedBy(ImportKind kind, const QString& header)
{
    const QString folded = foldHeader(header);
    if (folded.isEmpty())
        return {};
    const QList<ImportColumn> columns = importColumns(kind);
    for (const ImportColumn& column : columns) {
        if (folded == foldHeader(column.header) || folded == foldHeader(column.key))
            return column.key;
    }
    return {};
}

KindGuess guessKind(const QStringList& header)
{
    if (const std::optional<ImportKind> exact = guessImportKind(header))
        return {exact, {}};
    KindGuess best;
    double bestShare = 0.5;
    for (const ImportKind kind : importOrder()) {
        const QStringList missing = missingColumns(kind, header);
        const qsizetype required = requiredCount(kind);
        const double share = static_cast<double>(required - missing.size()) / static_cast<double>(required);
        if (share > bestShare) {
            bestShare = share;
            best = {kind, missing};
        }
    }
    return best;
}

ImportFileDraft* ImportDraft::add(const QString& path)
{
    const QFileInfo info(path);
    const QString absolute = info.absoluteFilePath();
    if (find(absolute) != nullptr)
        return nullptr;
    ImportFileDraft file;
    file.path = absolute;
    file.name = info.fileName();
    file.bytes = info.size();
    m_files.append(file);
    return &m_files.last();
}

void ImportDraft::remove(const QString& path)
{
    m_files.removeIf([&path](const ImportFileDraft& file) { return file.path == path; });
}

ImportFileDraft* ImportDraft::find(const QString& path)
{
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [&path](const ImportFileDraft& file) { return file.path == path; });
    return found == m_files.end() ? nullptr : &*found;
}

void ImportDraft::removeKind(ImportKind kind)
{
    m_files.removeIf([kind](const ImportFileDraft& file) { return file.kind == kind; });
}

QList<ImportKind> ImportDraft::kinds() const
{
    QList<ImportKind> kinds;
    for (const ImportKind kind : importOrder()) {
        if (!filesOf(kind).isEmpty())
            kinds << kind;
    }
    return kinds;
}

QList<const ImportFileDraft*> ImportDraft::filesOf(ImportKind kind) const
{
    QList<const ImportFileDraft*> files;
    for (const ImportFileDraft& file : m_files) {
        if (file.kind == kind)
            files << &file;
    }
    return files;
}

QString ImportDraft::column(ImportKind kind, const QString& header) const
{
    const QHash<QString, QString> chosen = m_mapping.value(kind);
    const auto found = chosen.constFind(header);
    return found == chosen.cend() ? columnNamedBy(kind, header) : *found;
}

void ImportDraft::setColumn(ImportKind kind, const QString& header, const QString& column)
{
    m_hasChoices = true;
    m_mapping[kind].insert(header, column);
}

PercentMeaning ImportDraft::percent(ImportKind kind) const
{
    return m_percent.value(kind, PercentMeaning::Unstated);
}

void ImportDraft::setPercent(ImportKind kind, PercentMeaning meaning)
{
    m_hasChoices = true;
    m_percent.insert(kind, meaning);
}

void ImportDraft::setDialect(ImportFileDraft& file, const CsvDialect& dialect)
{
    m_hasChoices = true;
    file.chosenDialect = dialect;
}

std::optional<Error> ImportDraft::problem(ImportKind kind) const
{
    const QList<const ImportFileDraft*> files = filesOf(kind);
    for (const ImportFileDraft* file : files) {
        if (file->error)
            return file->error;
        if (!file->peek)
            continue;
        QSet<QString> fed;
        for (const QString& header : file->peek->header) {
            const QString key = column(kind, header);
            if (!key.isEmpty() && fed.contains(key))
                return Error(ErrorKind::BadInput, u"column-twice"_s,
                             {{u"file"_s, file->name}, {u"column"_s, columnTitle(kind, key)}});
            fed.insert(key);
        }
        const QList<ImportColumn> columns = importColumns(kind);
        for (const ImportColumn& column : columns) {
            if (column.required && !fed.contains(column.key))
                return Error(ErrorKind::BadInput, u"column-missing"_s,
                             {{u"file"_s, file->name}, {u"column"_s, column.header}});
        }
    }
    return std::nullopt;
}

qint64 ImportDraft::barePercentRows(ImportKind kind) const
{
    qint64 rows = 0;
    const QList<const ImportFileDraft*> files = filesOf(kind);
    for (const ImportFileDraft* file : files) {
        for (qsizetype i = 0; file->peek && i < file->peek->header.size(); ++i) {
            if (column(kind, file->peek->header[i]) == u"unit")
                rows += file->peek->barePercent[i];
        }
    }
    return rows;
}

ImportRequest ImportDraft::request(ImportKind kind) const
{
    ImportRequest request;
    request.kind = kind;
    request.percent = percent(kind);
    request.mapping = m_mapping.value(kind);
    const QList<const ImportFileDraft*> files = filesOf(kind);
    for (const ImportFileDraft* file : files) {
        request.files << file->path;
        if (file->chosenDialect)
            request.dialects.insert(file->path, *file->chosenDialect);
    }
    return request;
}

QString columnTitle(ImportKind kind, const QString& key)
{
    const QList<ImportColumn> columns = importColumns(kind);
    for (const ImportColumn& column : columns) {
        if (column.key == key)
            return column.header;
    }
    return {};
}

} // namespace utfall
