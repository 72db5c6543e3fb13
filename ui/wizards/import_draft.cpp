// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/import_draft.h"

#include "core/import/column_map.h"
#include "core/import/entity_fields.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

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

KindGuess guessKind(const QStringList& header)
{
    if (const std::optional<ImportKind> exact = guessImportKind(header))
        return {exact, {}};
    KindGuess best;
    double bestShare = 0.5;
    for (const ImportKind kind : ImportOrder) {
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
    for (const ImportKind kind : ImportOrder) {
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
    if (const auto found = chosen.constFind(header); found != chosen.cend())
        return *found;
    const QHash<QString, QString>& known = profile(kind).columns;
    const auto found = known.constFind(header);
    return found == known.cend() ? columnNamedBy(kind, header) : *found;
}

void ImportDraft::setColumn(ImportKind kind, const QString& header, const QString& column)
{
    m_hasChoices = true;
    m_mapping[kind].insert(header, column);
}

PercentMeaning ImportDraft::percent(ImportKind kind) const
{
    return m_percent.value(kind, profile(kind).percent);
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

void ImportDraft::setSheet(ImportFileDraft& file, const QString& sheet)
{
    m_hasChoices = true;
    file.chosenSheet = sheet;
    file.chosenHeader.reset();
}

void ImportDraft::setHeader(ImportFileDraft& file, std::optional<qint64> record)
{
    m_hasChoices = true;
    file.chosenHeader = record;
}

RecordChoices ImportDraft::choicesFor(const ImportFileDraft& file) const
{
    RecordChoices choices;
    choices.kind = file.kind;
    choices.dialect = file.chosenDialect;
    choices.sheet = file.chosenSheet;
    choices.headerRecord = file.chosenHeader;
    choices.codes = m_codes;
    choices.today = m_today;
    if (file.kind) {
        const MappingProfile& sender = profile(*file.kind);
        if (!choices.dialect)
            choices.dialect = sender.dialect;
        if (choices.sheet.isEmpty())
            choices.sheet = sender.sheet;
        choices.columns = sender.columns;
        choices.columns.insert(m_mapping.value(*file.kind));
    }
    return choices;
}

const MappingProfile& ImportDraft::profile(ImportKind kind) const
{
    static const MappingProfile none;
    const auto found = m_profiles.constFind(kind);
    return found == m_profiles.cend() ? none : *found;
}

void ImportDraft::setProfile(ImportKind kind, const MappingProfile& profile, bool instead)
{
    m_hasChoices = true;
    m_profiles.insert(kind, profile);
    if (!instead)
        return;
    m_mapping.remove(kind);
    m_percent.remove(kind);
    for (ImportFileDraft& file : m_files) {
        if (file.kind != kind)
            continue;
        file.chosenDialect.reset();
        file.chosenSheet.clear();
        file.chosenHeader.reset();
    }
}

MappingProfile ImportDraft::chosenProfile(ImportKind kind) const
{
    MappingProfile chosen = profile(kind);
    chosen.percent = percent(kind);
    const QList<const ImportFileDraft*> files = filesOf(kind);
    for (const ImportFileDraft* file : files) {
        if (file->chosenDialect)
            chosen.dialect = file->chosenDialect;
        if (!file->chosenSheet.isEmpty())
            chosen.sheet = file->chosenSheet;
        if (!file->peek || file->peek->byKey)
            continue;
        for (const QString& header : file->peek->header) {
            if (!header.isEmpty())
                chosen.columns.insert(header, column(kind, header));
        }
    }
    return chosen;
}

void ImportDraft::forEachColumn(ImportKind kind, QStringView key,
                                const std::function<void(const FilePeek&, qsizetype)>& take) const
{
    const QList<const ImportFileDraft*> files = filesOf(kind);
    for (const ImportFileDraft* file : files) {
        for (qsizetype i = 0; file->peek && i < file->peek->header.size(); ++i) {
            if (column(kind, file->peek->header[i]) == key)
                take(*file->peek, i);
        }
    }
}

QString ImportDraft::laboratory(ImportKind kind) const
{
    QStringList named;
    forEachColumn(kind, u"laboratory", [&named](const FilePeek& peek, qsizetype place) {
        for (const QString& text : textsInColumn(peek, place, 2)) {
            if (!named.contains(text))
                named << text;
        }
    });
    return named.size() == 1 ? named.constFirst() : QString();
}

void ImportDraft::setCorrection(const QString& path, qint64 record, const RowMarks& marks)
{
    m_hasChoices = true;
    if (marks.isEmpty())
        m_corrections[path].remove(record);
    else
        m_corrections[path].insert(record, marks);
}

RowMarks ImportDraft::correction(const QString& path, qint64 record) const
{
    return m_corrections.value(path).value(record);
}

void ImportDraft::setContext(const QStringList& codes, QDate today)
{
    m_codes = codes;
    m_today = today;
}

std::optional<Error> ImportDraft::problem(ImportKind kind) const
{
    const QList<const ImportFileDraft*> files = filesOf(kind);
    for (const ImportFileDraft* file : files) {
        if (file->error)
            return file->error;
        if (!file->peek)
            continue;
        if (file->peek->byKey) {
            if (kind == ImportKind::Results)
                continue;
            return Error(ErrorKind::BadInput, u"format-not-for-kind"_s, {{u"file"_s, file->name}});
        }
        QSet<QString> fed;
        for (const QString& header : file->peek->header) {
            const QString key = column(kind, header);
            if (!key.isEmpty() && fed.contains(key))
                return Error(ErrorKind::BadInput, u"column-twice"_s,
                             {{u"file"_s, file->name}, {u"column"_s, columnHeader(kind, key)}});
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
    forEachColumn(kind, u"unit",
                  [&rows](const FilePeek& peek, qsizetype place) { rows += peek.barePercent[place]; });
    return rows;
}

ImportRequest ImportDraft::request(ImportKind kind) const
{
    ImportRequest request;
    request.kind = kind;
    const MappingProfile sender = chosenProfile(kind);
    if (sender.name.isEmpty())
        request.percent = percent(kind);
    else
        request.profile = sender;
    request.mapping = m_mapping.value(kind);
    const QList<const ImportFileDraft*> files = filesOf(kind);
    for (const ImportFileDraft* file : files) {
        request.files << file->path;
        if (file->chosenDialect)
            request.dialects.insert(file->path, *file->chosenDialect);
        if (!file->chosenSheet.isEmpty())
            request.sheets.insert(file->path, file->chosenSheet);
        if (file->chosenHeader)
            request.headerRecords.insert(file->path, *file->chosenHeader);
        if (m_corrections.contains(file->path))
            request.corrections.insert(file->path, m_corrections.value(file->path));
    }
    return request;
}

bool suitsKind(const MappingProfile& profile, ImportKind kind)
{
    return std::all_of(profile.columns.cbegin(), profile.columns.cend(), [kind](const QString& key) {
        return key.isEmpty() || !columnHeader(kind, key).isEmpty();
    });
}

std::optional<MappingProfile> fittingProfile(const QList<MappingProfile>& profiles, const ImportDraft& draft,
                                             ImportKind kind)
{
    QSet<QString> headers;
    const QList<const ImportFileDraft*> files = draft.filesOf(kind);
    for (const ImportFileDraft* file : files) {
        if (file->peek && !file->peek->byKey)
            headers.unite(QSet<QString>(file->peek->header.cbegin(), file->peek->header.cend()));
    }
    headers.remove(QString());
    const QString laboratory = draft.laboratory(kind);
    QList<MappingProfile> sameHeader;
    QList<MappingProfile> sameLaboratory;
    for (const MappingProfile& profile : profiles) {
        if (!suitsKind(profile, kind))
            continue;
        const QSet<QString> named(profile.columns.keyBegin(), profile.columns.keyEnd());
        if (!named.isEmpty() && named == headers)
            sameHeader << profile;
        if (!laboratory.isEmpty() && (profile.laboratory.compare(laboratory, Qt::CaseInsensitive) == 0 ||
                                      profile.name.compare(laboratory, Qt::CaseInsensitive) == 0))
            sameLaboratory << profile;
    }
    for (const QList<MappingProfile>& fitting : {sameLaboratory, sameHeader}) {
        if (fitting.size() == 1)
            return fitting.constFirst();
    }
    return std::nullopt;
}

ShownRows shownRows(const ImportDraft& draft, const ImportFileDraft& file, ImportKind kind,
                    const QString& hidden)
{
    ShownRows shown{file.peek->header, file.peek->preview};
    QStringList keys;
    for (const QString& header : file.peek->header)
        keys << draft.column(kind, header);
    const qsizetype mark = keys.indexOf(u"protection"_s);
    const auto isNumber = [&file](const QString& cell) { return file.protectedTexts.contains(cell); };
    const auto mayTell = [&](const QString& cell, const QString& key) {
        return key.isEmpty() || identifyingColumns().contains(key) || isNumber(cell);
    };
    for (QStringList& row : shown.rows) {
        const bool isMarked = mark >= 0 && !row.value(mark).trimmed().isEmpty();
        if (!isMarked && std::none_of(row.cbegin(), row.cend(), isNumber))
            continue;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row[i].isEmpty() && mayTell(row[i], keys.value(i)))
                row[i] = hidden;
        }
    }
    if (std::any_of(shown.header.cbegin(), shown.header.cend(), isNumber))
        shown.header.fill(hidden);
    return shown;
}

} // namespace utfall
