// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

namespace utfall::storage {

/// How many backups are kept. A backup that any of the rules wants is kept.
struct RotationRules
{
    int newest = 10; ///< the latest ones, whenever they were made
    int days = 30;   ///< the last one of each of the latest days
    int months = 12; ///< the last one of each of the latest months
};

/// Which backups may go: indices into `times` (UTC), which is in no particular order. Days and months are
/// counted back from the newest backup, so a register that rests keeps what it has. Of equal times the later
/// in the list is the newer.
[[nodiscard]] QList<qsizetype> backupsToRemove(const QList<QDateTime>& times,
                                               const RotationRules& rules = {});

} // namespace utfall::storage
