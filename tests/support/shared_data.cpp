// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shared_data.h"

#include <QDir>

namespace utfall::test {

QString sharedDataFolder()
{
    const QString named = qEnvironmentVariable("UTFALL_SHARED_DATA");
    if (!named.isEmpty())
        return QDir(named).exists() ? named : QString();
    const QDir beside(sourceFolder() + QStringLiteral("/../shared/data"));
    return beside.exists() ? beside.canonicalPath() : QString();
}

QString sourceFolder()
{
    return QStringLiteral(UTFALL_SOURCE_DIR);
}

} // namespace utfall::test
