// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_values.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace utfall {

namespace {

using Kind = XlsxNumberFormat::Kind;

constexpr int SecondsPerDay = 86'400;
/// Digits that Excel keeps of a number.
constexpr qsizetype SignificantDigits = 15;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether the text already is what it is to become: digits, with a sign and a decimal point at most, not
/// more digits than Excel keeps and none that mean nothing.
bool isShort(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(text == u"-0" ? 2 : 1);
    if (text.isEmpty() || text.size() > SignificantDigits || !isDigit(text.front()) || !isDigit(text.back()))
        return false;
    qsizetype points = 0;
    for (const QChar c : text) {
        if (c == u'.')
            ++points;
        else if (!isDigit(c))
            return false;
    }
    const bool leadingZero = text.size() > 1 && text.front() == u'0' && text.at(1) != u'.';
    return points == 0 ? !leadingZero : points == 1 && !leadingZero && text.back() != u'0';
}

/// Whole numbers, as days without a time are, are read without the pains that fractions take.
double numberOf(QStringView text, bool& isNumber)
{
    if (text.isEmpty() || text.size() > SignificantDigits || !std::all_of(text.begin(), text.end(), isDigit))
        return text.toDouble(&isNumber);
    qint64 number = 0;
    for (const QChar c : text)
        number = number * 10 + (c.unicode() - u'0');
    isNumber = true;
    return static_cast<double>(number);
}

/// A decimal number: digits without leading and trailing zeros, times ten to the power of `exponent` −
/// (number of digits).
struct Digits
{
    bool negative = false;
    QByteArray digits; ///< empty for zero
    int exponent = 0;
};

Digits digitsOf(double number)
{
    const QByteArray text = QByteArray::number(number, 'e', SignificantDigits - 1);
    const qsizetype e = text.indexOf('e');
    Digits result;
    result.negative = text.startsWith('-');
    for (const char c : text.first(e)) {
        if (c >= '0' && c <= '9')
            result.digits.append(c);
    }
    while (result.digits.endsWith('0'))
        result.digits.chop(1);
    result.exponent = text.sliced(e + 1).toInt() + 1;
    if (result.digits.isEmpty())
        return {};
    return result;
}

QString written(const Digits& number)
{
    if (number.digits.isEmpty())
        return QStringLiteral("0");
    const qsizetype length = number.digits.size();
    QByteArray text = number.negative ? "-" : "";
    if (number.exponent <= 0)
        text += "0." + QByteArray(-number.exponent, '0') + number.digits;
    else if (number.exponent >= length)
        text += number.digits + QByteArray(number.exponent - length, '0');
    else
        text += number.digits.first(number.exponent) + '.' + number.digits.sliced(number.exponent);
    return QString::fromLatin1(text);
}

QString plainText(double number)
{
    return written(digitsOf(number));
}

QString percentage(double number)
{
    Digits digits = digitsOf(number);
    digits.exponent += 2;
    return written(digits) + u'%';
}

/// The digits of a whole number in the places of the pattern; those that are too many come first.
QString inPattern(QStringView digits, QStringView pattern)
{
    QString text;
    qsizetype at = digits.size();
    for (qsizetype place = pattern.size(); place-- > 0;) {
        if (pattern.at(place) != u'0')
            text.prepend(pattern.at(place));
        else if (at > 0)
            text.prepend(digits.at(--at));
        else
            text.prepend(u'0');
    }
    return digits.first(at).toString() + text;
}

QString digitsText(double number, const XlsxNumberFormat& format)
{
    const QString text = plainText(number);
    if (number < 0 || text.contains(u'.'))
        return text;
    return format.comparator + inPattern(number == 0 ? QString() : text, format.pattern);
}

/// Digits at the end of `text`, at least `places` of them.
void appendPadded(QString& text, qint64 number, qsizetype places)
{
    std::array<QChar, 20> digits;
    std::size_t at = digits.size();
    do {
        digits[--at] = QChar(static_cast<char16_t>(u'0' + number % 10));
        number /= 10;
    } while (number > 0 || static_cast<qsizetype>(digits.size() - at) < places);
    text.append(&digits[at], static_cast<qsizetype>(digits.size() - at));
}

void appendClock(QString& text, qint64 seconds)
{
    appendPadded(text, seconds / 3600, 2);
    text.append(u':');
    appendPadded(text, seconds / 60 % 60, 2);
    text.append(u':');
    appendPadded(text, seconds % 60, 2);
}

/// Day 1 of 1900 is its 1 January, and day 60 its 29 February, which Excel took over from Lotus 1-2-3. Day 0
/// of 1904 is its 1 January.
void appendDay(QString& text, qint64 day, bool date1904)
{
    if (!date1904 && (day == 0 || day == 60)) {
        text.append(day == 0 ? u"1900-01-00" : u"1900-02-29");
        return;
    }
    const QDate before = date1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < 60 ? 31 : 30);
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    before.addDays(day).getDate(&year, &month, &dayOfMonth);
    appendPadded(text, year, 4);
    text.append(u'-');
    appendPadded(text, month, 2);
    text.append(u'-');
    appendPadded(text, dayOfMonth, 2);
}

/// Nothing for a number that Excel does not show as a date either.
std::optional<QString> timeText(double number, Kind kind, bool date1904)
{
    constexpr double days1900 = 2'958'466;
    constexpr double days1904 = 2'957'004;
    if (!(number >= 0) || number >= (date1904 ? days1904 : days1900))
        return std::nullopt;
    constexpr qsizetype longest = 19; // YYYY-MM-DDTHH:MM:SS
    const auto seconds = static_cast<qint64>(std::llround(number * SecondsPerDay));
    const qint64 day = seconds / SecondsPerDay;
    QString text;
    text.reserve(longest);
    if (kind == Kind::Elapsed) {
        appendClock(text, seconds);
        return text;
    }
    if (kind == Kind::DateOrTime && number >= 1)
        kind = seconds % SecondsPerDay == 0 ? Kind::Date : Kind::DateTime;
    if (kind == Kind::Date) {
        appendDay(text, static_cast<qint64>(number), date1904);
        return text;
    }
    // A day that the format hides is told all the same, and a day that there is not is left out.
    const bool noDay = day == 0 && (kind != Kind::DateTime || !date1904);
    if (!noDay) {
        appendDay(text, day, date1904);
        text.append(u'T');
    }
    appendClock(text, seconds % SecondsPerDay);
    return text;
}

} // namespace

QString xlsxNumberText(const QString& stored, const XlsxNumberFormat& format, bool date1904)
{
    const bool plain = format.kind == Kind::Plain && format.comparator.isEmpty();
    if (plain && isShort(stored))
        return stored;
    bool isNumber = false;
    const double number = numberOf(stored, isNumber);
    if (!isNumber || !std::isfinite(number))
        return stored;
    switch (format.kind) {
    case Kind::Percent:
        return format.comparator + percentage(number);
    case Kind::Plain:
        return number < 0 ? plainText(number) : format.comparator + plainText(number);
    case Kind::Digits:
        return digitsText(number, format);
    default:
        break;
    }
    if (std::optional<QString> time = timeText(number, format.kind, date1904))
        return *std::move(time);
    return plainText(number);
}

QString xlsxIsoDateText(const QString& stored, const XlsxNumberFormat& format)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4}-\\d{2}-\\d{2})?(?:T?(\\d{2}:\\d{2}:\\d{2})(?:[.,]\\d+)?(Z|[+-]\\d{2}:?\\d{2})?)?$"));
    const QRegularExpressionMatch match = form.match(stored);
    const QString day = match.captured(1);
    const QString clock = match.captured(2);
    if (!match.hasMatch() || (day.isEmpty() && clock.isEmpty()))
        return stored;
    if (day.isEmpty())
        return clock;
    const bool midnight = clock.isEmpty() || clock == u"00:00:00";
    if (clock.isEmpty() || format.kind == Kind::Date || (midnight && format.kind != Kind::DateTime))
        return day;
    return day + u'T' + clock + match.captured(3);
}

} // namespace utfall
