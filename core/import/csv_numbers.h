// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/csv_reader.h"

#include <QList>
#include <QStringList>
#include <QStringView>

namespace utfall {

/// What the numbers of a table tell of how they are written; part of the CSV reader.
struct NumberSigns
{
    DecimalSign decimal = DecimalSign::Unknown;
    QList<int> ambiguousColumns; ///< as CsvDetection has them
};
[[nodiscard]] NumberSigns numberSigns(const QList<QStringList>& records);

/// A number as people and spreadsheets write it: digits, perhaps signed, compared ("<20") or with separators.
[[nodiscard]] bool isWrittenAsNumber(QStringView cell);

} // namespace utfall
