// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/import/file_records.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace utfall {

/// What one look through a file finds, before anything is planned.
struct FilePeek
{
    RecordsFound found;
    bool byKey = false; ///< laboratory messages: the header is column keys, and no column is to be chosen
    QStringList header; ///< trimmed
    QList<QStringList> preview;
    qint64 records = 0;
    QList<qint64> barePercent; ///< by column: how many cells hold "%" alone

    static constexpr qsizetype PreviewRecords = 50;
};

/// Reads the whole file, of any format, as `choices` say or as it looks. Errors: those of readRecords() and
/// "file-missing" (Environment), all with the arg file (name without folder). `job` gets work done of work
/// in all.
[[nodiscard]] Result<FilePeek> peekFile(const QString& path, const RecordChoices& choices, const Job& job);

/// What the first rows say in a column (0-based); each text once, at most `most`.
[[nodiscard]] QStringList textsInColumn(const FilePeek& peek, qsizetype column, qsizetype most);

} // namespace utfall
