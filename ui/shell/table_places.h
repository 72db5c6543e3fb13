// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborMap>

class QWidget;

namespace utfall {

/// Which row is the current one and how far each named table inside the widget is scrolled, by object name.
[[nodiscard]] QCborMap tablePlaces(const QWidget& parent);

/// Goes back there as soon as each table has its rows again.
void returnToTablePlaces(QWidget& parent, const QCborMap& places);

} // namespace utfall
