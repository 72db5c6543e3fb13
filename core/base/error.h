// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <initializer_list>
#include <utility>

namespace utfall {

/// What sort of failure it is; decides the console's exit code (cli.md).
enum class ErrorKind {
    Internal,    ///< 1: a fault of the program
    Usage,       ///< 2: wrong call
    BadInput,    ///< 3: the input cannot be used; nothing was changed
    NotAllowed,  ///< 4: wrong passphrase, missing right, register locked by another process
    Integrity,   ///< 5: damaged or altered file
    Environment, ///< 6: disk full, cannot write, missing file
    Cancelled,   ///< 3: the user stopped the work; nothing was changed
};

/// A failure that a person will read about. It carries a stable English `code` (kebab-case) and named
/// arguments; `text::describe()` turns it into a Swedish or English sentence. Arguments never hold what
/// identifies a person, because errors reach logs.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString code;
    QHash<QString, QString> args;

    Error() = default;
    Error(ErrorKind kind_, QString code_, std::initializer_list<std::pair<QString, QString>> args_ = {})
        : kind(kind_), code(std::move(code_)), args(args_)
    {}

    bool operator==(const Error&) const = default;
};

/// A file that cannot be used (BadInput), at a line of it: arg line.
[[nodiscard]] Error errorAtLine(const char* code, qint64 line);

/// The console's exit code for a failure (cli.md, table of exits).
[[nodiscard]] int exitCode(ErrorKind kind);

} // namespace utfall
