// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace utfall::text {

/// What an entry of the audit log tells, in the language of the program: "Changed a prepatient". Every action
/// of the source has words; a test walks them. An action of a newer program stands as it is.
[[nodiscard]] QString auditAction(const QString& action);

/// The groups that actions fall into (the part before the point), in the order they are offered.
[[nodiscard]] QStringList auditGroups();
[[nodiscard]] QString auditGroup(const QString& group);

/// The name of a field of an entry: "family name".
[[nodiscard]] QString auditField(const QString& key);

/// What stands behind a field, in words where it is a key.
[[nodiscard]] QString auditValue(const QString& key, const QString& value);
/// "field: value" for every detail but counts of nothing, in the order in which people read them.
[[nodiscard]] QString auditDetail(const QMap<QString, QString>& detail);

} // namespace utfall::text
