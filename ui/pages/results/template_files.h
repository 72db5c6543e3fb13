// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/contract/terms.h"
#include "core/import/import_kind.h"

#include <QByteArray>
#include <QString>

namespace utfall {

/// Files to fill in (mallfiler): every column that an import reads, and one made-up row that the import takes
/// in. The person is one of Skatteverket's test numbers.
struct TemplateFile
{
    QString name; ///< "mall-provsvar.csv"
    QByteArray bytes;
};
/// One for each kind, in import order; dates, analysis and unit as in the terms.
[[nodiscard]] QList<TemplateFile> templateFiles(const ContractTerms& terms);

/// Writes them into the folder, replacing files of the same names. Errors (Environment): "file-not-writable"
/// (arg file), "disk-full".
[[nodiscard]] Result<void> writeTemplateFiles(const QString& folder, const ContractTerms& terms);

} // namespace utfall
