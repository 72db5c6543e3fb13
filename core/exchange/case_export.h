// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace utfall {

/// One file of a case export.
struct ExportFile
{
    QString name;
    QByteArray bytes;
};

/// The pseudonymised cases of a contract with terms and result, enough to recompute with other tools (cli.md,
/// export cases): prepatients.csv, results.csv, switches.csv, exits.csv, providers.csv, terms.json,
/// attainment.json, payout.json, LÄSMIG.txt. Columns are those of the import files with `pseudonym` in place
/// of the identity number. Sample ids are replaced by codes that keep their equality and order, because a
/// laboratory can trace the real ones to a person.
[[nodiscard]] QList<ExportFile> caseExportFiles(const EvaluationSnapshot& snapshot);

/// Writes the files into `folder`, which is made when it is missing and must hold none of them. Error
/// "export-folder-used" (BadInput), and those of writeWholeFile(). After a failure no file of the export is
/// left.
[[nodiscard]] Result<QStringList> writeCaseExport(const EvaluationSnapshot& snapshot, const QString& folder);

} // namespace utfall
