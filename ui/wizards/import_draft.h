// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/import/file_peek.h"
#include "core/import/import_plan.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace utfall {

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
    QString chosenSheet;                ///< of a workbook; empty: as the profile says, else as it looks
    std::optional<qint64> chosenHeader; ///< which record is the header, from 0
    std::optional<FilePeek> peek;       ///< nothing while it is read
    QSet<QString> protectedTexts;       ///< cells of the peek in which a protected person's number stands
    std::optional<Error> error;         ///< the file cannot be read
    Job look;                           ///< the latest look
    quint64 round = 0;                  ///< of that look; answers of earlier ones are dropped
    std::shared_ptr<std::atomic_int> percentRead; ///< how far it has come; below 0: not known

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

    /// The column that feeds on a header: as chosen, else as the profile says, else as the header names it;
    /// empty: not read.
    [[nodiscard]] QString column(ImportKind kind, const QString& header) const;
    void setColumn(ImportKind kind, const QString& header, const QString& column);
    [[nodiscard]] PercentMeaning percent(ImportKind kind) const;
    void setPercent(ImportKind kind, PercentMeaning meaning);
    void setDialect(ImportFileDraft& file, const CsvDialect& dialect);
    /// The header of another sheet is looked for anew.
    void setSheet(ImportFileDraft& file, const QString& sheet);
    void setHeader(ImportFileDraft& file, std::optional<qint64> record);
    /// How a file is to be looked at.
    [[nodiscard]] RecordChoices choicesFor(const ImportFileDraft& file) const;

    /// What the sender's files mean. Without a name it is nobody's, and holds nothing.
    [[nodiscard]] const MappingProfile& profile(ImportKind kind) const;
    /// Takes a sender's profile; what was chosen before of columns, "%", dialect and sheet is forgotten when
    /// `instead`.
    void setProfile(ImportKind kind, const MappingProfile& profile, bool instead);
    /// The profile with everything that has been chosen of the files: what is stored for the next file.
    [[nodiscard]] MappingProfile chosenProfile(ImportKind kind) const;
    /// The laboratory that the first rows name, when they name one.
    [[nodiscard]] QString laboratory(ImportKind kind) const;

    /// What somebody put right of a row; empty marks take it back.
    void setCorrection(const QString& path, qint64 record, const RowMarks& marks);
    [[nodiscard]] RowMarks correction(const QString& path, qint64 record) const;

    /// What keeps the files of a kind from being planned: a file that cannot be read, "column-missing",
    /// "column-twice" or "format-not-for-kind".
    [[nodiscard]] std::optional<Error> problem(ImportKind kind) const;
    /// Rows of the kind's files whose unit is a bare "%".
    [[nodiscard]] qint64 barePercentRows(ImportKind kind) const;
    [[nodiscard]] ImportRequest request(ImportKind kind) const;
    void setContext(const QStringList& codes, QDate today);
    /// True when a person has said anything beyond choosing files.
    [[nodiscard]] bool hasChoices() const { return m_hasChoices; }
    void noteChoice() { m_hasChoices = true; }

private:
    /// Calls with each file that has been looked at and the place of its column with that key.
    void forEachColumn(ImportKind kind, QStringView key,
                       const std::function<void(const FilePeek&, qsizetype)>& take) const;

    QList<ImportFileDraft> m_files;
    QMap<ImportKind, QHash<QString, QString>> m_mapping; ///< header → column key; only what was chosen
    QMap<ImportKind, PercentMeaning> m_percent;
    QMap<ImportKind, MappingProfile> m_profiles;
    QHash<QString, QHash<qint64, RowMarks>> m_corrections; ///< by path and record
    QStringList m_codes;                                   ///< analyses that are looked for in messages
    QDate m_today;
    bool m_hasChoices = false;
};

/// The profile that fits the files of a kind: one that names the same headers, else one of the same
/// laboratory. Nothing when several or none do.
[[nodiscard]] std::optional<MappingProfile> fittingProfile(const QList<MappingProfile>& profiles,
                                                           const ImportDraft& draft, ImportKind kind);
/// True when every column that the profile names is one of the kind.
[[nodiscard]] bool suitsKind(const MappingProfile& profile, ImportKind kind);

/// The first rows of a file as they may be shown: of protected people, whom the register has or the row
/// marks, only cells that are known not to tell who it is. A header that is such a row is hidden as a whole.
struct ShownRows
{
    QStringList header;
    QList<QStringList> rows;
};
[[nodiscard]] ShownRows shownRows(const ImportDraft& draft, const ImportFileDraft& file, ImportKind kind,
                                  const QString& hidden);

} // namespace utfall
