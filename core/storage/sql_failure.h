// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <exception>

class QSqlError;

namespace utfall::storage {

/// A statement that SQLite refused: disk full, damaged file, broken constraint. No caller between the
/// statement and the transaction can mend it, so it is thrown; Store, the only way to a Database, catches it,
/// rolls back and answers with error(). It never leaves the storage thread.
class SqlFailure final : public std::exception
{
public:
    explicit SqlFailure(Error error) : m_error(std::move(error)) {}
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return "SQL statement failed"; }

private:
    Error m_error;
};

/// What SQLite's result code means to people:
/// "disk-full", "file-not-writable", "file-read-write" (input/output error), "out-of-memory" (Environment);
/// "register-unfinished" (Environment: opened for reading while a crash left work to take back);
/// "register-locked" (NotAllowed); "register-damaged" (Integrity); "register-not-utfall" (BadInput);
/// "storage-constraint", "storage-failed" (Internal, arg "sqlite": the code).
/// SQLite's own text goes to the log; it names tables and columns, never values.
[[nodiscard]] Error errorOf(const QSqlError& error);

/// A row that points at one that is not there, found by looking instead of by SQLite's own check; the same
/// error as SQLite's.
[[nodiscard]] SqlFailure pointsAtNothing();

} // namespace utfall::storage
