// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/csv_reader.h"

#include <QChar>

#include <vector>

namespace utfall {

/// The beginning of a CSV file; part of the CSV reader.
struct CsvSample
{
    static constexpr std::size_t MostChars = 65'536;
    std::vector<char16_t> text;
    bool whole = false; ///< the file ends here
};

/// What a sample tells of how the file is written, encoding aside. `frequent` is the most frequent separator
/// of the first record, and stands when nothing speaks clearly for another.
[[nodiscard]] CsvDetection lookAtSample(const CsvSample& sample, QChar frequent, const CsvLimits& limits);

} // namespace utfall
