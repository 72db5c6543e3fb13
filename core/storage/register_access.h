// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/storage/lock_file.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace utfall {

/// How a register is opened.
enum class RegisterAccess {
    Write, ///< alone among writers; a file or folder that cannot be written is opened for reading instead
    Read,  ///< beside the one who writes; follows what that one commits
};

/// What was found when a register was opened after a session that did not end well (crash marker).
struct RecoveryReport
{
    storage::LockHolder lastSession;   ///< as far as the marker could be read
    bool unfinishedWorkUndone = false; ///< a change that was under way was taken back (hot journal)
    QList<Error> findings;             ///< of SQLite's integrity check; empty: the file is whole
    QString latestBackup;              ///< path of the newest verified backup; empty: there is none
    QDateTime latestBackupAt;          ///< UTC

    [[nodiscard]] bool isWhole() const { return findings.isEmpty(); }
};

} // namespace utfall
