// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimal.h"
#include "core/import/read_rows.h"

#include <QDate>

namespace utfall {

/// Sums over the rows of an import, to hold against the sender's own (kontrollsummor).
struct ControlTotals
{
    qint64 people = 0; ///< different numbers among the rows that can be read
    QDate first;       ///< of the dates of samples, enrolments, switches or exits
    QDate last;
    qint64 values = 0;      ///< rows with a number
    Decimal sum;            ///< of those numbers as written, whatever their unit
    bool sumIsWhole = true; ///< false: the numbers were too large to be added up
    bool operator==(const ControlTotals&) const = default;
};

[[nodiscard]] ControlTotals totalsOf(const ReadRows& rows);

} // namespace utfall
