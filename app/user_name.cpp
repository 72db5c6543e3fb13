// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/user_name.h"

#include <QDir>
#include <QFile>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace utfall {

QString systemUserName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    }
#ifdef Q_OS_UNIX
    const passwd* const account = getpwuid(geteuid());
    if (account != nullptr && account->pw_name != nullptr && *account->pw_name != '\0')
        return QFile::decodeName(account->pw_name);
    return QStringLiteral("uid %1").arg(geteuid());
#else
    return QDir(QDir::homePath()).dirName();
#endif
}

} // namespace utfall
