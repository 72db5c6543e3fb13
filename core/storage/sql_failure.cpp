// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sql_failure.h"

#include <QLoggingCategory>
#include <QSqlError>

namespace utfall::storage {

namespace {

Q_LOGGING_CATEGORY(lcStorage, "utfall.storage")

/// SQLite's primary result codes (sqlite3.h); the C API itself is not used beside QtSql.
enum SqliteCode : int {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    Interrupt = 9,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
    ConstraintForeignKey = 787,
    /// A crash left work that only a connection that may write can take back.
    ReadOnlyRecovery = 264,
    ReadOnlyRollback = 776,
};

Error constraintBroken(const QString& native)
{
    return {ErrorKind::Internal, QStringLiteral("storage-constraint"), {{QStringLiteral("sqlite"), native}}};
}

} // namespace

Error errorOf(const QSqlError& error)
{
    constexpr int PrimaryCodeMask = 0xff;
    const QString native = error.nativeErrorCode();
    qCWarning(lcStorage).noquote() << "SQLite code" << native << error.databaseText() << error.driverText();
    const int code = native.toInt();
    if (code == ReadOnlyRollback || code == ReadOnlyRecovery)
        return {ErrorKind::Environment, QStringLiteral("register-unfinished")};
    switch (code & PrimaryCodeMask) {
    case Full:
        return {ErrorKind::Environment, QStringLiteral("disk-full")};
    case ReadOnly:
    case CantOpen:
    case Perm:
        return {ErrorKind::Environment, QStringLiteral("file-not-writable")};
    case IoError:
        return {ErrorKind::Environment, QStringLiteral("file-read-write")};
    case NoMemory:
        return {ErrorKind::Environment, QStringLiteral("out-of-memory")};
    case Busy:
    case Locked:
        return {ErrorKind::NotAllowed, QStringLiteral("register-locked")};
    case Corrupt:
        return {ErrorKind::Integrity, QStringLiteral("register-damaged")};
    case NotADatabase:
        return {ErrorKind::BadInput, QStringLiteral("register-not-utfall")};
    case Interrupt:
        return {ErrorKind::Cancelled, QStringLiteral("cancelled")};
    case Constraint:
        return constraintBroken(native);
    default:
        return {ErrorKind::Internal, QStringLiteral("storage-failed"), {{QStringLiteral("sqlite"), native}}};
    }
}

SqlFailure pointsAtNothing()
{
    return SqlFailure(constraintBroken(QString::number(ConstraintForeignKey)));
}

} // namespace utfall::storage
