// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimal.h"
#include "core/base/fraction.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace utfall::text {

/// How numbers look to people in the program's language (look.md, Words): hard spaces, decimal comma, U+2212
/// minus.

[[nodiscard]] QString count(qint64 value);         ///< "12 431"
[[nodiscard]] int forPlural(qint64 number);        ///< for the plural forms of tr(), which takes an int
[[nodiscard]] QString kronor(Money amount);        ///< "733 200 kr", öre only when there are any
[[nodiscard]] QString kronorWithOre(Money amount); ///< "733 200,00 kr", for statements
[[nodiscard]] QString percent(const Fraction& share, int decimals = 1); ///< "23,7 %"
[[nodiscard]] QString decimal(const Decimal& value);                    ///< "41,9"
[[nodiscard]] QString decimal(const Fraction& value, int maxDecimals = 6);
[[nodiscard]] QString shortDate(QDate date);            ///< "2027-06-30"
[[nodiscard]] QString moment(const QDateTime& at);      ///< "2027-06-30 14:05", on Swedish clocks
[[nodiscard]] QString dayOf(const QDateTime& at);       ///< "2027-06-30", on Swedish clocks
[[nodiscard]] QString longDate(QDate date);             ///< "30 juni 2027"
[[nodiscard]] QString outOf(qint64 part, qint64 whole); ///< "27 av 114"
/// The locale that the program's language uses (sv_SE by default); set once at start by the program.
void setLocale(const QLocale& locale);
[[nodiscard]] QLocale locale();

} // namespace utfall::text
