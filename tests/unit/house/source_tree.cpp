// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/house/source_tree.h"

#include "tests/support/shared_data.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStringDecoder>

namespace utfall::test {

namespace {

QStringList filesFromGit(const QDir& root)
{
    QProcess git;
    git.setWorkingDirectory(root.path());
    // Without the setting git refuses a clone that another user owns.
    git.start(QStringLiteral("git"),
              {QStringLiteral("-c"), QStringLiteral("safe.directory=*"), QStringLiteral("ls-files"),
               QStringLiteral("-coz"), QStringLiteral("--exclude-standard")});
    if (!git.waitForFinished() || git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0)
        return {};
    QStringList files;
    for (const QByteArray& name : git.readAllStandardOutput().split('\0')) {
        const QString path = QFile::decodeName(name);
        if (!path.isEmpty() && root.exists(path))
            files.append(path);
    }
    return files;
}

QStringList filesFromFolders(const QDir& root)
{
    QStringList files;
    QDirIterator found(root.path(), QDir::Files, QDirIterator::Subdirectories); // hidden ones are left out
    while (found.hasNext()) {
        const QString path = root.relativeFilePath(found.next());
        if (!path.startsWith(u"build/"))
            files.append(path);
    }
    return files;
}

QStringList listFiles()
{
    const QDir root(sourceFolder());
    QStringList files;
    if (root.exists(QStringLiteral(".git")))
        files = filesFromGit(root);
    if (files.isEmpty())
        files = filesFromFolders(root);
    files.sort();
    files.removeDuplicates();
    return files;
}

} // namespace

QStringList projectFiles()
{
    static const QStringList files = listFiles();
    return files;
}

QStringList cppFiles()
{
    QStringList files;
    for (const QString& path : projectFiles()) {
        if (path.endsWith(u".cpp") || path.endsWith(u".h"))
            files.append(path);
    }
    return files;
}

QString projectText(const QString& relativePath)
{
    QFile file(QDir(sourceFolder()).filePath(relativePath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(file.readAll());
    return decode.hasError() ? QString() : text;
}

} // namespace utfall::test
