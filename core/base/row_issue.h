// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace utfall {

enum class Severity {
    Note,     ///< taken in, worth knowing
    Held,     ///< kept apart until somebody decides or what is missing arrives
    Rejected, ///< not taken in
};

/// Why a row was not simply taken in. `text::describe()` makes the Swedish sentence. `args` hold no identity.
struct RowIssue
{
    QString file;   ///< file name without folder
    qint64 row = 0; ///< line in the file
    QString column; ///< Swedish header, may be empty
    QString code;   ///< "unit-missing"
    Severity severity = Severity::Note;
    QHash<QString, QString> args;
    qint64 record = 0; ///< which of the file's rows it is, from 1; 0 when only the line is known
    bool operator==(const RowIssue&) const = default;
};

} // namespace utfall
