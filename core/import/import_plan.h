// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/base/row_issue.h"
#include "core/base/typed_id.h"
#include "core/import/csv_reader.h"
#include "core/import/import_kind.h"

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
    CsvDialect dialect;
    QStringList header;
    QHash<QString, QString> columns; ///< header text → column key
    QStringList ignoredHeaders;
    QList<QStringList> preview; ///< the first records, at most 50
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
    /// Rows held earlier that this import lets in (an unknown person who is registered now …).
    [[nodiscard]] qint64 releasedRows() const;
    /// True when the same file (by hash) was taken in before and not undone; BatchId of that import.
    [[nodiscard]] std::optional<BatchId> alreadyImported() const;
    [[nodiscard]] const std::shared_ptr<const Content>& content() const { return m_content; }

    static constexpr qsizetype MaxListedIssues = 100'000;

private:
    std::shared_ptr<const Content> m_content;
};

} // namespace utfall
