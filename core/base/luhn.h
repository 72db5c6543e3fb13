// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace utfall {

/// The check digit (kontrollsiffra) of the Luhn method over `text`: values from the right are doubled every
/// other time beginning with the last, and their digits summed. A digit counts its value; what a letter
/// counts is for the scheme to say, and it may have several digits.
template <typename LetterValue>
[[nodiscard]] int luhnCheckDigit(QStringView text, LetterValue letterValue)
{
    int sum = 0;
    bool doubled = true;
    for (auto it = text.crbegin(); it != text.crend(); ++it, doubled = !doubled) {
        const bool digit = *it >= QLatin1Char('0') && *it <= QLatin1Char('9');
        int value = digit ? it->unicode() - u'0' : letterValue(*it);
        if (doubled)
            value *= 2;
        for (; value > 0; value /= 10)
            sum += value % 10;
    }
    return (10 - sum % 10) % 10;
}

/// As above for text of digits alone.
[[nodiscard]] inline int luhnCheckDigit(QStringView digits)
{
    return luhnCheckDigit(digits, [](QChar) { return 0; });
}

/// True when the last character is the Luhn check digit of those before it.
[[nodiscard]] inline bool endsWithLuhnDigit(QStringView digits)
{
    return !digits.isEmpty() && digits.back().unicode() - u'0' == luhnCheckDigit(digits.chopped(1));
}

} // namespace utfall
