// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/import_service.h"

#include <functional>

class QWidget;

namespace utfall {

class RegisterSession;

/// Undoes an import after the person has read what that would do. `done` is called when it is undone or could
/// not be, on the widget's thread; not at all when the person keeps the import, when the register has been
/// closed before the question could be asked, or when the widget is gone.
void undoAfterQuestion(QWidget* parent, RegisterSession& session, BatchId batch,
                       std::function<void(const Result<void>&)> done);

/// What undoing would do, one sentence for each part that is not zero.
[[nodiscard]] QString undoConsequence(const UndoPreview& preview);

/// Each thing that would change, by pseudonym and organisation number, and how many more there are than can
/// be listed.
[[nodiscard]] QStringList undoDetails(const UndoPreview& preview);

} // namespace utfall
