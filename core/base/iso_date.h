// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QStringView>

namespace utfall {

/// Reads exactly YYYY-MM-DD, white space around trimmed. Errors (BadInput): "date-missing",
/// "date-unreadable".
[[nodiscard]] Result<QDate> parseIsoDate(QStringView text);

/// A report time as written by a laboratory (svarsdatum): YYYY-MM-DD, optionally followed by "T" or one space
/// and a time HH:MM[:SS[.fff]] (finer fractions are cut); a date alone is the start of its day. A time with a
/// zone ("Z", "+02:00") is converted to Swedish wall clock time; one without is taken as such. The result is
/// that wall clock time with Qt::UTC as its spec, so that comparing never depends on the machine. Errors as
/// parseIsoDate().
[[nodiscard]] Result<QDateTime> parseReportTime(QStringView text);

/// YYYY-MM-DD.
[[nodiscard]] QString toIsoDate(QDate date);

/// Calendar months later (or earlier), the day clamped to the month's end: 31 August − 6 months = 28/29
/// February.
[[nodiscard]] QDate addMonths(QDate date, int months);

/// The moment on Swedish clocks: what is shown and printed, whatever the computer's own zone.
[[nodiscard]] QDateTime toSwedishTime(const QDateTime& moment);
/// The moment when the day begins on Swedish clocks.
[[nodiscard]] QDateTime swedishStartOfDay(QDate day);

} // namespace utfall
