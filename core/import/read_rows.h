// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_rows.h"
#include "core/import/result_rows.h"

#include <QList>

#include <variant>

namespace utfall {

/// The rows of an import; all of one kind.
using ReadRows =
    std::variant<QList<ReadProvider>, QList<ReadPrepatient>, QList<ReadSwitch>, QList<ReadExit>, ResultRows>;

} // namespace utfall
