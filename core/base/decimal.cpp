// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"

#include <QtNumeric>

namespace utfall {

namespace {

/// No laboratory writes longer numbers; what is longer is not worth reading.
constexpr qsizetype MaxChars = 1'000;
constexpr QChar TrueMinus(0x2212);

Error notANumber()
{
    return Error(ErrorKind::BadInput, QStringLiteral("not-a-number"));
}

Error tooLarge()
{
    return Error(ErrorKind::BadInput, QStringLiteral("number-too-large"));
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// True when appending `digit` to `number` does not fit.
bool appendDigit(std::int64_t& number, int digit)
{
    return qMulOverflow(number, std::int64_t{10}, &number) ||
           qAddOverflow(number, std::int64_t{digit}, &number);
}

} // namespace

Result<Decimal> Decimal::parse(QStringView text)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty()) {
        const QChar first = text.front();
        negative = first == QLatin1Char('-') || first == TrueMinus;
        if (negative || first == QLatin1Char('+'))
            text = text.sliced(1);
    }

    std::int64_t magnitude = 0; // in 10^-decimals
    int decimals = 0;
    bool anyDigit = false;
    bool mark = false;
    bool roundUp = false;
    bool overflow = text.size() > MaxChars;
    for (const QChar c : text) {
        if (!mark && (c == QLatin1Char(',') || c == QLatin1Char('.'))) {
            mark = true;
            continue;
        }
        if (!isDigit(c))
            return notANumber();
        anyDigit = true;
        const int digit = c.unicode() - u'0';
        if (mark && decimals >= Places) {
            // The first digit left out decides alone: halves go away from zero.
            if (decimals++ == Places)
                roundUp = digit >= 5;
            continue;
        }
        overflow = overflow || appendDigit(magnitude, digit);
        decimals += mark ? 1 : 0;
    }
    if (!anyDigit)
        return notANumber();
    for (; decimals < Places && !overflow; ++decimals)
        overflow = appendDigit(magnitude, 0);
    if (overflow || (roundUp && qAddOverflow(magnitude, std::int64_t{1}, &magnitude)))
        return tooLarge();
    return Decimal(negative ? -magnitude : magnitude);
}

QString Decimal::toPlainString() const
{
    constexpr std::uint64_t One = Scale;
    // Two's complement: the least value has no positive counterpart.
    const auto bits = static_cast<std::uint64_t>(m_millionths);
    const std::uint64_t magnitude = m_millionths < 0 ? ~bits + 1 : bits;
    QString text = QString::number(magnitude / One);
    if (m_millionths < 0)
        text.prepend(u'-');
    std::uint64_t rest = magnitude % One;
    if (rest == 0)
        return text;
    text += u'.';
    for (std::uint64_t weight = One / 10; rest > 0; weight /= 10) {
        text += QChar(static_cast<char16_t>(u'0' + rest / weight));
        rest %= weight;
    }
    return text;
}

} // namespace utfall
