// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace utfall {

/// An icon of the one set (resources/icons/icons.txt), drawn in the text colour of the theme in force when it
/// is painted; disabled and on-accent states follow the palette. An unknown name is a fault of the program:
/// asserted, shown as nothing.
[[nodiscard]] QIcon themedIcon(const QString& name);

/// The same in a fixed colour, for notices.
[[nodiscard]] QIcon themedIcon(const QString& name, const QColor& color);

/// The program's own icon in the sizes that desktops ask for.
[[nodiscard]] QIcon programIcon();

} // namespace utfall
