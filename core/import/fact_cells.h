// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/person_number.h"
#include "core/storage/fact_repository.h"

#include <QHash>
#include <QString>

namespace utfall {

/// Stored facts as the cells of a row that reads back as the same (column key → text). The number has the
/// short form when that is how it was written.
[[nodiscard]] QHash<QString, QString> cellsOf(const storage::StoredSwitch& stated,
                                              const PersonNumber& number);
[[nodiscard]] QHash<QString, QString> cellsOf(const storage::StoredExit& stated, const PersonNumber& number);
[[nodiscard]] QHash<QString, QString> cellsOf(const storage::StoredResult& stated,
                                              const PersonNumber& number);

} // namespace utfall
