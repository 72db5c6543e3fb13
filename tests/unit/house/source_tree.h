// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace utfall::test {

/// Every file of the project, relative to the source folder with '/' and sorted: what git tracks or would
/// track, or all but build folders and hidden ones where there is no git.
[[nodiscard]] QStringList projectFiles();

/// The C++ files among them.
[[nodiscard]] QStringList cppFiles();

/// A project file as text; empty when it is not UTF-8 or cannot be read.
[[nodiscard]] QString projectText(const QString& relativePath);

} // namespace utfall::test
