// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/import/import_plan.h"

#include <QDateTime>
#include <QThreadPool>

#include <optional>

namespace utfall {

namespace storage {
class Store;
}

/// A file of an import.
struct BatchFile
{
    QString name;      ///< without folder
    QByteArray sha256; ///< hex
    qint64 bytes = 0;
    QString format;                ///< fileKindKey()
    QString sheet;                 ///< of a workbook
    std::optional<qint64> records; ///< nothing: not known any more
};

/// What the receipt of an import said the day it was made, whatever became of its rows later.
struct StoredReceipt
{
    QString profile; ///< name of the mapping profile that day; empty: none
    qint64 releasedRows = 0;
    ControlTotals totals;
    QList<ReasonCount> reasons; ///< the most frequent first
};

/// One line of the import history (inläsningshistorik).
struct BatchInfo
{
    BatchId id;
    ImportKind kind = ImportKind::Results;
    QDateTime at; ///< UTC
    QString user;
    QStringList files; ///< names without folder
    ImportCounts counts;
    QDateTime undoneAt; ///< invalid: in force
    QString undoneBy;
    QString profile; ///< name of the mapping profile as it is called now; empty: none
    QList<BatchFile> content;
    std::optional<StoredReceipt> receipt; ///< nothing: imported before receipts were kept
};

/// An import that was applied.
struct ImportReceipt
{
    BatchId batch;
    ImportKind kind = ImportKind::Results;
    ImportCounts counts;
    QList<RowIssue> issues;
    qint64 releasedRows = 0;
    QList<ImportedFile> files;
    ControlTotals totals;
    BatchInfo stored; ///< as the import history tells of it
};

/// A row that waits (att granska). `cells` identify a person and are shown only in the review.
struct HeldRow
{
    HeldRowId id;
    BatchId batch;
    ImportKind kind = ImportKind::Results;
    RowIssue issue;
    QHash<QString, QString> cells; ///< column key → text as read
    /// About somebody protected: cells that identify are left out.
    bool isProtected = false;
    QString pseudonym; ///< of a protected person whom the register has
};

/// What a row of a plan says, for somebody to put right.
struct RowToCorrect
{
    QHash<QString, QString> cells; ///< column key → text, and marks (row_cells.h)
    /// About somebody protected: cells that identify are left out.
    bool isProtected = false;
};

/// One thing that undoing a batch changes; it names nobody.
struct UndoLine
{
    enum class What {
        PersonRemoved,
        ProviderRemoved,
        SwitchRemoved,
        ExitRemoved,
        ResultRemoved,
        PersonRestored,
        ProviderRestored
    };
    What what = What::ResultRemoved;
    QString subject;     ///< pseudonym or organisation number
    QDate date;          ///< of a fact
    QString analysis;    ///< of a result
    QStringList columns; ///< keys of the fields that get their earlier content back
};

/// What undoing a batch would do.
struct UndoPreview
{
    static constexpr qsizetype MostLines = 500;

    BatchId batch;
    qint64 removed = 0;               ///< facts that go away
    qint64 restored = 0;              ///< rows that get their earlier content back
    qint64 heldAgain = 0;             ///< later rows that lose their person and wait again
    std::optional<BatchId> blockedBy; ///< a later batch changed the same rows; undo that first
    QList<UndoLine> lines;            ///< the first MostLines of what is removed and restored
};

/// Import: read → map → validate → plan → apply (cli.md). Reading and planning change nothing. Applying is
/// one transaction; when the register changed since the plan was made, the plan is made again inside it, so
/// that what is applied is what is true then.
class ImportService
{
public:
    explicit ImportService(storage::Store& store);

    /// Errors are about whole files and name the file: see csv_reader.h, and "column-missing" (args file,
    /// column), "column-twice", "file-missing" (Environment), "cancelled".
    [[nodiscard]] Async<ImportPlan> plan(const ImportRequest& request, const Job& job = {});
    /// A verified backup is made first; its errors (core/storage/backup.h) stop the import.
    [[nodiscard]] Async<ImportReceipt> apply(const ImportPlan& plan, const Job& job = {});

    /// Leaves an entry about files that could not be imported, `why` in the words that the importer was
    /// shown. A cancelled import is not one of them. Nothing else comes of it, and a register that is only
    /// read takes none.
    [[nodiscard]] Async<void> logRefused(std::optional<ImportKind> kind, const QStringList& files,
                                         const QString& why);

    /// A row of the plan, as ImportPlan::rowCells() names it, without what identifies protected people.
    [[nodiscard]] Async<RowToCorrect> rowToCorrect(const ImportPlan& plan, qsizetype file, qint64 record);
    /// Those of the texts in which the number of a protected person of the register stands.
    [[nodiscard]] Async<QSet<QString>> protectedAmong(const QStringList& texts);

    [[nodiscard]] Async<QList<BatchInfo>> batches();
    [[nodiscard]] Async<UndoPreview> undoPreview(BatchId batch);
    /// Takes the whole batch back. Errors: "batch-unknown", "batch-undone", "batch-blocked" (arg batch: the
    /// later one).
    [[nodiscard]] Async<void> undo(BatchId batch);

    /// Held and rejected rows, newest batch first.
    [[nodiscard]] Async<QList<HeldRow>> heldRows();
    [[nodiscard]] Async<QList<RowIssue>> issuesOf(BatchId batch);
    /// Drops a held row that nobody needs; the reason is kept.
    [[nodiscard]] Async<void> discard(HeldRowId row, const QString& reason);
    /// The same for several: all or none.
    [[nodiscard]] Async<void> discard(const QList<HeldRowId>& rows, const QString& reason);
    /// Lets a held prepatient in by a named override with a reason (cli.md, Held people).
    [[nodiscard]] Async<void> admitHeld(HeldRowId row, const QString& reason);
    /// Puts right what a waiting row says (column key → text, and mark::Plausible), with a reason, and weighs
    /// it again. Errors (BadInput): "held-row-unknown", "amend-reason-missing", "amend-nothing".
    [[nodiscard]] Async<void> amendHeld(HeldRowId row, const QHash<QString, QString>& cells,
                                        const QString& reason);

    /// Mapping profiles (mappningsprofiler) of the register, by name.
    [[nodiscard]] Async<QList<MappingProfile>> profiles();
    /// Error "profile-unknown" (arg profile).
    [[nodiscard]] Async<MappingProfile> profile(const QString& name);
    /// Stores or replaces it, weighs the rows that wait again, and gives the number of those that came in.
    /// Error "profile-unnamed" (Usage). `renamedFrom`: the name it had; imports that used it go on with the
    /// new one.
    [[nodiscard]] Async<qint64> saveProfile(const MappingProfile& profile, const QString& renamedFrom = {});
    [[nodiscard]] Async<void> removeProfile(const QString& name);

private:
    storage::Store& m_store;
    QThreadPool m_readers; ///< destroying the service waits for files that are being read
};

} // namespace utfall
