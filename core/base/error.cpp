// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

namespace utfall {

Error errorAtLine(const char* code, qint64 line)
{
    return {ErrorKind::BadInput, QLatin1String(code), {{QStringLiteral("line"), QString::number(line)}}};
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Internal:
        return 1;
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::BadInput:
    case ErrorKind::Cancelled:
        return 3;
    case ErrorKind::NotAllowed:
        return 4;
    case ErrorKind::Integrity:
        return 5;
    case ErrorKind::Environment:
        return 6;
    }
    return 1;
}

} // namespace utfall
