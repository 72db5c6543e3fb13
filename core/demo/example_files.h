// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/contract/terms.h"
#include "core/import/import_kind.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace utfall {

/// A file to fill in or to try the import with.
struct ExampleFile
{
    QString name;
    ImportKind kind = ImportKind::Results;
    QByteArray bytes;
};

/// Files to fill in (mallfiler): for each kind, in import order, a table as CSV and the same as a workbook,
/// with every column that an import reads and no row.
[[nodiscard]] QList<ExampleFile> templateFiles();
/// Small files of every format (exempelfiler), in an order in which a register with these terms takes every
/// row of them in: dates, analysis and unit are the contract's. The people are Skatteverket's test numbers.
[[nodiscard]] QList<ExampleFile> exampleFiles(const ContractTerms& terms);

/// Writes templates and examples into the folder, replacing files of the same names. Errors (Environment):
/// "file-not-writable" (arg file), "disk-full".
[[nodiscard]] Result<void> writeExampleFiles(const QString& folder, const ContractTerms& terms);

} // namespace utfall
