// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

namespace utfall::storage {

/// A JSON object of texts, keys in order, as columns `args` and `detail` hold them.
[[nodiscard]] QString textMapToJson(const QMap<QString, QString>& texts);
/// Values that are no texts, and a text that is no object, are left out.
[[nodiscard]] QMap<QString, QString> textMapFromJson(const QString& json);

} // namespace utfall::storage
