// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/finding.h"
#include "core/import/row_cells.h"
#include "core/laboratory/lab_observation.h"

namespace utfall {

/// What a laboratory's message says that keeps a result from being used stands in the row's marks, so that
/// the row waits for the same reason when it is weighed again.

/// Writes the finding into the marks of a row.
void markHindrance(RowMarks& marks, const LabFinding& finding);

/// The finding that the marks tell of; nothing for an empty or unknown code. `column` is a column's key.
[[nodiscard]] Finding labHindrance(const QString& code, const QString& column);

/// Named arguments of the sentence about a row with these cells and marks: what the laboratory's message
/// says, and the place in the file that a line does not tell.
[[nodiscard]] QHash<QString, QString> argumentsOfMarks(const QHash<QString, QString>& cells);

} // namespace utfall
