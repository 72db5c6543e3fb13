// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/written_number.h"

#include <algorithm>

namespace utfall {

namespace {

/// The longest form is eight characters, a separator and four more.
constexpr qsizetype MaxChars = 13;
constexpr qsizetype AfterSeparator = 4;
constexpr QChar TrueMinus(0x2212);

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isLetter(QChar c)
{
    return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == TrueMinus;
}

} // namespace

bool WrittenNumber::allDigits() const
{
    return std::all_of(text.cbegin(), text.cend(), isDigit);
}

std::optional<WrittenNumber> readWrittenNumber(QStringView text)
{
    text = text.trimmed();
    if (text.size() > MaxChars)
        return std::nullopt;
    WrittenNumber number;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar capital = c >= QLatin1Char('a') && c <= QLatin1Char('z') ? c.toUpper() : c;
        if (isDigit(c) || isLetter(capital)) {
            number.text.append(capital);
            continue;
        }
        const bool plus = c == QLatin1Char('+');
        if ((!plus && !isDash(c)) || text.size() - i - 1 != AfterSeparator)
            return std::nullopt;
        number.separator = plus ? WrittenNumber::Separator::Plus : WrittenNumber::Separator::Dash;
    }
    return number;
}

} // namespace utfall
