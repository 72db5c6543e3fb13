// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QString>

namespace utfall::test {

/// For QTemporaryDir: a folder in memory where the system has one with room, else among temporary files. A
/// register waits for the disk at every transaction; tests of what it holds need not, least of all while
/// others keep the disk busy. Not for tests of what a disk does.
[[nodiscard]] inline QString quickFolderTemplate()
{
    constexpr qint64 Room = qint64{256} * 1024 * 1024;
    const QString memory = QStringLiteral("/dev/shm");
    const QStorageInfo storage(memory);
    const bool fits = storage.isValid() && storage.isReady() && storage.bytesAvailable() >= Room &&
                      QFileInfo(memory).isWritable();
    return (fits ? memory : QDir::tempPath()) + QStringLiteral("/utfall-test-XXXXXX");
}

} // namespace utfall::test
