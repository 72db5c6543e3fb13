// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"

#include <QJsonObject>

namespace utfall {

/// The import document of cli.md. `batch` is null for a dry run; `earlier` is the latest import in force of
/// one of the files, or null.
[[nodiscard]] QJsonObject importToJson(const std::optional<BatchId>& batch, const ImportCounts& counts,
                                       const QList<RowIssue>& issues, qint64 releasedRows,
                                       const QList<ImportedFile>& files, const ControlTotals& totals,
                                       const std::optional<BatchId>& earlier);

/// One line of the import history.
[[nodiscard]] QJsonObject batchToJson(const BatchInfo& batch);

} // namespace utfall
