// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace utfall::storage {

/// Bytes that sort as Swedish names do, the same on every machine: a–z, then å, ä, ö; é as e, ü as y, æ and ø
/// as ä and ö; case does not matter; a shorter name comes before one that goes on. (QCollator gives no key
/// that SQL can compare, and what it does depends on the libraries of the machine.)
[[nodiscard]] QByteArray swedishSortKey(QStringView text);

/// "Berg, Anna" before "Berg Svensson, Anna" before "Bergman, Anna".
[[nodiscard]] QByteArray swedishNameKey(QStringView familyName, QStringView givenName);

} // namespace utfall::storage
