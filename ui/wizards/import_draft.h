// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/import/import_plan.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace utfall {

/// The kinds in the order they are imported in: first what later files refer to.
[[nodiscard]] const QList<ImportKind>& importOrder();

/// What one look through a file finds, before anything is planned.
struct FilePeek
{
    CsvDialect dialect;
    QStringList header; ///< trimmed
    QList<QStringList> preview;
    qint64 records = 0;
    QList<qint64> barePercent; ///< by column: how many cells hold "%" alone

    static constexpr qsizetype PreviewRecords = 50;
};

/// Reads the whole file, in `dialect` or as it looks. Errors: those of csv_reader.h and "file-missing", all
/// with the arg file (name without folder).
[[nodiscard]] Result<FilePeek> peekFile(const QString& path, const std::optional<CsvDialect>& dialect,
                                        const Job& job);

/// The column that a header names by itself; empty when it names none of the kind.
[[nodiscard]] QString columnNamedBy(ImportKind kind, const QString& header);

/// The kind whose required columns the header holds, or the one it comes closest to: then `missing` names the
/// columns (Swedish headers) that are not there. No kind when fewer than half are.
struct KindGuess
{
    std::optional<ImportKind> kind;
    QStringList missing;
};
[[nodiscard]] KindGuess guessKind(const QStringList& header);

/// A file that was chosen, and what was said about it.
struct ImportFileDraft
{
    QString path;
    QString name; ///< without folder
    qint64 bytes = 0;
    std::optional<ImportKind> kind;
    QStringList missing; ///< required columns that the guess did not find
    std::optional<CsvDialect> chosenDialect;
    std::optional<FilePeek> peek; ///< nothing while it is read
    std::optional<Error> error;   ///< the file cannot be read
    quint64 round = 0;            ///< of the latest look; answers of earlier ones are dropped

    [[nodiscard]] bool isReading() const { return !peek && !error; }
};

/// Everything that is chosen in the wizard, kept apart from the widgets: what goes to the service, and
/// whether it can.
class ImportDraft
{
public:
    [[nodiscard]] QList<ImportFileDraft>& files() { return m_files; }
    [[nodiscard]] const QList<ImportFileDraft>& files() const { return m_files; }
    /// Nothing when the path is there already.
    ImportFileDraft* add(const QString& path);
    void remove(const QString& path);
    [[nodiscard]] ImportFileDraft* find(const QString& path);
    void removeKind(ImportKind kind);

    /// Kinds among the files, in import order.
    [[nodiscard]] QList<ImportKind> kinds() const;
    [[nodiscard]] QList<const ImportFileDraft*> filesOf(ImportKind kind) const;

    /// The column that feeds on a header: as chosen, else as the header names it; empty: not read.
    [[nodiscard]] QString column(ImportKind kind, const QString& header) const;
    void setColumn(ImportKind kind, const QString& header, const QString& column);
    [[nodiscard]] PercentMeaning percent(ImportKind kind) const;
    void setPercent(ImportKind kind, PercentMeaning meaning);
    void setDialect(ImportFileDraft& file, const CsvDialect& dialect);

    /// What keeps the files of a kind from being planned: a file that cannot be read, "column-missing" or
    /// "column-twice".
    [[nodiscard]] std::optional<Error> problem(ImportKind kind) const;
    /// Rows of the kind's files whose unit is a bare "%".
    [[nodiscard]] qint64 barePercentRows(ImportKind kind) const;
    [[nodiscard]] ImportRequest request(ImportKind kind) const;
    /// True when a person has said anything beyond choosing files.
    [[nodiscard]] bool hasChoices() const { return m_hasChoices; }
    void noteChoice() { m_hasChoices = true; }

private:
    QList<ImportFileDraft> m_files;
    QMap<ImportKind, QHash<QString, QString>> m_mapping; ///< header → column key; only what was chosen
    QMap<ImportKind, PercentMeaning> m_percent;
    bool m_hasChoices = false;
};

/// The Swedish header of a column.
[[nodiscard]] QString columnTitle(ImportKind kind, const QString& key);

} // namespace utfall
