// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>

namespace utfall::storage {

namespace {

QString readStatement(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Migration step cannot be read: %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

Migrations::Migrations(const QString& folder)
{
    const QDir root(folder);
    const QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& version : versions) {
        if (version.toInt() != m_versions.size() + 1)
            qFatal("Migrations are not numbered without gaps: %s", qPrintable(version));
        const QDir steps(root.filePath(version));
        QStringList statements;
        const QStringList files = steps.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        for (const QString& file : files)
            statements.append(readStatement(steps.filePath(file)));
        m_versions.append(statements);
    }
}

const Migrations& Migrations::builtIn()
{
    static const Migrations migrations(QStringLiteral(":/migrations"));
    return migrations;
}

} // namespace utfall::storage
