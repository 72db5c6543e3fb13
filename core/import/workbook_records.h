// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/file_records.h"

namespace utfall {

/// Reads a workbook for readRecords(), which says what comes of it.
[[nodiscard]] Result<RecordsFound> readWorkbook(QIODevice& device, const RecordChoices& choices,
                                                const Job& job, RecordSink& sink);

} // namespace utfall
