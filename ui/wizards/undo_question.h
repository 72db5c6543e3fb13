// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/import_service.h"

#include <functional>

class QWidget;

namespace utfall {

/// Undoes an import after the person has read what that would do. `done` is called when it is undone or could
/// not be, on the widget's thread; not at all when the person keeps the import or the widget is gone.
void undoAfterQuestion(QWidget* parent, ImportService& imports, BatchId batch,
                       std::function<void(const Result<void>&)> done);

/// What undoing would do, one sentence for each part that is not zero.
[[nodiscard]] QString undoConsequence(const UndoPreview& preview);

} // namespace utfall
