// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/base/row_issue.h"
#include "core/base/typed_id.h"
#include "core/contract/terms.h"
#include "core/import/control_totals.h"
#include "core/import/file_records.h"
#include "core/import/import_kind.h"
#include "core/import/mapping_profile.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace utfall {

/// What to read.
struct ImportRequest
{
    ImportKind kind = ImportKind::Results;
    QStringList files;
    PercentMeaning percent = PercentMeaning::Unstated;
    /// Overrides what was detected, by file path.
    QHash<QString, CsvDialect> dialects;
    /// Overrides which header feeds which column key, by header text; empty value = ignore the header.
    QHash<QString, QString> mapping;
    /// What the sender's files mean. With content it must have a name: it is stored with the import, since
    /// rows that wait are read by it again.
    MappingProfile profile;
    /// The sheet of a workbook, by file path; otherwise the profile's.
    QHash<QString, QString> sheets;
    /// Which record is the header, by file path; otherwise the one that looks like it.
    QHash<QString, qint64> headerRecords;
    /// What somebody put right of single rows, by file path and the row's number among the file's rows (1 is
    /// the first): column key → text, and marks (row_cells.h).
    QHash<QString, QHash<qint64, RowMarks>> corrections;
};

/// read = added + updated + duplicates + held + rejected, always.
struct ImportCounts
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 duplicates = 0;
    qint64 held = 0;
    qint64 rejected = 0;
    bool operator==(const ImportCounts&) const = default;
};

/// What was found in one file.
struct ImportedFile
{
    QString path;
    QString name;      ///< without folder
    QByteArray sha256; ///< hex
    qint64 bytes = 0;
    RecordsFound found;
    QStringList header;
    QHash<QString, QString> columns; ///< header text → column key
    qint64 records = 0;
};

/// A field that an update would change, for people to see before they say yes.
struct PlannedUpdate
{
    QString file;
    qint64 row = 0;
    QString field; ///< Swedish header
    QString before;
    QString after;
    bool hidden = false; ///< tells who a protected person is; before and after are left out
};

/// How many rows one reason concerns.
struct ReasonCount
{
    QString code;
    Severity severity = Severity::Note;
    qint64 rows = 0;
    bool operator==(const ReasonCount&) const = default;
};

/// What the rows that take no part because nobody has said what they mean have written, with how many do.
struct UnknownTexts
{
    QMap<QString, qint64> codes;
    QMap<QString, qint64> units; ///< "" when the unit is missing
    static constexpr qsizetype Most = 500;
};

/// What an import would do: a value to show, then to apply (importplan). It holds what identifies people and
/// lives only in memory.
class ImportPlan
{
public:
    struct Content; ///< known to the import service alone
    ImportPlan();
    explicit ImportPlan(std::shared_ptr<const Content> content);

    [[nodiscard]] ImportKind kind() const;
    [[nodiscard]] ImportCounts counts() const;
    [[nodiscard]] const QList<RowIssue>& issues() const; ///< in file and row order, at most MaxListedIssues
    [[nodiscard]] qint64 issueCount() const;             ///< all of them
    [[nodiscard]] const QList<ImportedFile>& files() const;
    [[nodiscard]] const QList<PlannedUpdate>& updates() const; ///< at most MaxListedIssues
    [[nodiscard]] QList<ReasonCount> reasons() const;          ///< of all issues; the most frequent first
    [[nodiscard]] const UnknownTexts& unknownTexts() const;
    [[nodiscard]] const ControlTotals& totals() const;
    /// Rows held earlier that this import lets in (an unknown person who is registered now …).
    [[nodiscard]] qint64 releasedRows() const;
    /// True when the same file (by hash) was taken in before and not undone; BatchId of that import.
    [[nodiscard]] std::optional<BatchId> alreadyImported() const;
    /// What a row says: column key → text, and its marks (row_cells.h), for somebody to put right. `file` is
    /// a place in files(), `record` the row's number in it, from 1. Empty when there is no such row.
    [[nodiscard]] QHash<QString, QString> rowCells(qsizetype file, qint64 record) const;
    /// The contract's analyses and unit under which the rows were weighed.
    [[nodiscard]] const ContractTerms& terms() const;
    [[nodiscard]] const std::shared_ptr<const Content>& content() const { return m_content; }

    static constexpr qsizetype MaxListedIssues = 100'000;

private:
    std::shared_ptr<const Content> m_content;
};

} // namespace utfall
