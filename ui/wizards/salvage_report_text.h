// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/safekeeping_service.h"

#include <QString>

namespace utfall {

/// What a table of the register holds, in words: "Lab results".
[[nodiscard]] QString salvagedTableName(const QString& table);

/// What is to be known beside the table: who lost something, which files are to be read again, what the check
/// found; one paragraph each. Names nobody: people are told by pseudonym.
[[nodiscard]] QStringList salvageRemarks(const SalvageReport& report);

/// The whole report as text to keep.
[[nodiscard]] QString salvageReportText(const SalvageReport& report, const QString& damagedName,
                                        const QString& freshName, const QDateTime& at, const QString& user);

} // namespace utfall
