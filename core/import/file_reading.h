// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/import/column_map.h"
#include "core/import/import_plan.h"
#include "core/import/read_rows.h"
#include "core/import/result_meaning.h"

#include <QList>

namespace utfall {

/// The files of an import as read: nothing of it depends on the register, so it can be planned again.
struct ReadImport
{
    ImportKind kind = ImportKind::Results;
    RowMeaning meaning;
    MappingProfile profile;
    QList<ImportedFile> files;
    QList<ColumnMap> columns; ///< of each file
    ReadRows rows;            ///< of all files, one after another
    ControlTotals totals;

    [[nodiscard]] qsizetype rowCount() const;
    [[nodiscard]] RowOrigin origin(qsizetype index) const;
    /// The cells of a row by column key, as a held row keeps them.
    [[nodiscard]] QHash<QString, QString> cells(qsizetype index) const;
};

/// Bounds that keep the memory of one import finite, whatever its files hold: all rows are planned together.
struct ImportLimits
{
    qsizetype rows = 2'000'000;
    qint64 chars = 256'000'000; ///< in all cells of all rows
};

/// Reads every file of the request; `meaning` says how its rows are understood. The first file that cannot be
/// read as a whole ends it; errors carry the arg "file" (the name without folder): those of file_records.h
/// and column_map.h, "file-missing" (Environment), "import-too-large" (BadInput, args rows, chars: the most
/// that is taken), "no-files" (Usage). `job` gets bytes.
[[nodiscard]] Result<ReadImport> readImportFiles(const ImportRequest& request, const RowMeaning& meaning,
                                                 const Job& job, const ImportLimits& limits = {});

} // namespace utfall
