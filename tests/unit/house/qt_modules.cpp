// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/house/qt_modules.h"

#include <QDir>
#include <QLibraryInfo>

namespace utfall::test {

QtModules::QtModules()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString& module : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs))
        scan(module, headers.filePath(module));

    // macOS keeps the headers inside the frameworks.
    const QDir libraries(QLibraryInfo::path(QLibraryInfo::LibrariesPath));
    for (const QString& framework : libraries.entryList({QStringLiteral("Qt*.framework")}, QDir::Dirs))
        scan(framework.section(u'.', 0, 0), libraries.filePath(framework + QStringLiteral("/Headers")));
}

bool QtModules::known() const
{
    return m_modules.contains(QStringLiteral("QtCore"));
}

QSet<QString> QtModules::of(const QString& target) const
{
    const QString folder = target.section(u'/', 0, 0);
    if (folder != target && m_modules.contains(folder))
        return {folder};
    return m_byHeader.value(target);
}

void QtModules::scan(const QString& module, const QString& folder)
{
    m_modules.insert(module);
    for (const QString& header : QDir(folder).entryList(QDir::Files))
        m_byHeader[header].insert(module);
}

} // namespace utfall::test
