// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/reserve_number.h"

#include "core/base/luhn.h"

#include <QDate>

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace utfall {

namespace {

using Fault = ReserveNumber::Fault;
constexpr qsizetype Length = 12;
constexpr int FirstYear = 1800;
constexpr int LastYear = 2199;

int numberAt(QStringView text, qsizetype from, qsizetype length)
{
    return text.sliced(from, length).toInt();
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// True when each character is one of those that its place allows.
bool fits(QStringView text, std::initializer_list<std::string_view> places)
{
    qsizetype at = 0;
    for (const std::string_view place : places) {
        const char character = text.at(at++).toLatin1(); // 0, which fits nowhere, for what is beyond Latin-1
        if (place.find(character) == std::string_view::npos)
            return false;
    }
    return at == text.size();
}

constexpr std::string_view Digits = "0123456789";
constexpr std::string_view Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view NationalLetters = "ABCDEFGHJKLMNPRSTUXYZ"; ///< without I O Q V W
constexpr std::string_view NationalLast = "ABCDEFGHJKLMNPRSTUXYZ0123456789";

ReserveNumber local(Fault fault)
{
    return {fault, false};
}

ReserveNumber checked(bool checkDigitRight, bool national = false)
{
    return {checkDigitRight ? Fault::None : Fault::CheckDigit, national};
}

bool isCalendarDate(QStringView text)
{
    const int year = numberAt(text, 0, 4);
    return year >= FirstYear && year <= LastYear &&
           QDate::isValid(year, numberAt(text, 4, 2), numberAt(text, 6, 2));
}

/// XXYYMMDDNNGC: XX is the century of birth plus a multiple of three (19 → 22, 25 …; 20 → 23, 26 …), or 00
/// with a serial number in the date's place. A letter counts as its ASCII value.
ReserveNumber readNational(QStringView text)
{
    const int series = numberAt(text, 0, 2);
    const int month = numberAt(text, 4, 2);
    const int day = numberAt(text, 6, 2);
    bool dateRight = false;
    if (series == 0)
        dateRight = month >= 20 && day >= 40 && day <= 59;
    else if (series >= 22)
        dateRight = QDate::isValid((19 + (series - 19) % 3) * 100 + numberAt(text, 2, 2), month, day);
    if (!dateRight)
        return {Fault::Date, true};
    const int check =
        luhnCheckDigit(text.first(Length - 1), [](QChar letter) { return int{letter.unicode()}; });
    return checked(check == text.back().unicode() - u'0', true);
}

/// Västra Götalandsregionen, yyyymmddGggC: the sex as a letter, a serial number whose range goes with it, and
/// a check digit over all but the century in which the letters count 5, 7 and 8.
ReserveNumber readVastraGotaland(QStringView text)
{
    const QChar sex = text.at(8);
    const int serial = numberAt(text, 9, 2);
    const bool known = serial >= 6 && serial <= 79;
    const bool serialRight = sex == QLatin1Char('X')   ? serial >= 80 && serial <= 89
                             : sex == QLatin1Char('M') ? known && serial % 2 == 1
                                                       : known && serial % 2 == 0;
    if (!serialRight)
        return local(Fault::Form);
    const auto letterValue = [](QChar letter) {
        return letter == QLatin1Char('K') ? 5 : letter == QLatin1Char('M') ? 7 : 8;
    };
    const int check = luhnCheckDigit(text.sliced(2, Length - 3), letterValue);
    return checked(check == text.back().unicode() - u'0');
}

/// Region Stockholm, 99yyyyNNNNNC (the check digit leaves out the century), and Inera Carelink, yyyymmxxNNNC.
ReserveNumber readDigits(QStringView digits)
{
    if (digits.startsWith(QLatin1String("99")))
        return checked(endsWithLuhnDigit(digits.sliced(4)));
    const int year = numberAt(digits, 0, 4);
    const int month = numberAt(digits, 4, 2);
    if (year < FirstYear || year > LastYear || month < 1 || month > 12)
        return local(Fault::Date);
    return checked(endsWithLuhnDigit(digits.sliced(2)));
}

/// The ends of regional numbers that begin with a date and have no check digit.
bool isPlainRegionalEnd(QStringView end)
{
    return fits(end, {"S", "FUXPL", Digits, "ABCDEFGHIJKLMNOPQRSTUWXYZ123456789"}) // Värmland
           || fits(end, {"T", Letters, Digits, "ABCDEFGHIJ"})                      // Örebro län
           || fits(end, {"DEF", Letters, "01", Letters})                           // Skåne
           || fits(end, {Letters, Letters, Digits, Letters})                       // Blekinge, Sörmland
           || fits(end, {Digits, Digits, Digits, "R"})                             // Västernorrland
           || fits(end, {Digits, Digits, "MKX", Digits})                           // Gävleborg
           // Dalarna and Västerbotten; K, M and X are left to Västra Götaland, whose check digit would
           // otherwise never fail.
           || fits(end, {"ABCDEFGHIJLNOPQRSTUVWYZ", Digits, Digits, Digits});
}

} // namespace

bool isDigitReserveNumber(QStringView digits)
{
    if (digits.size() != Length)
        return false;
    const int day = numberAt(digits, 6, 2);
    return digits.startsWith(QLatin1String("99")) || (day >= 32 && day <= 59);
}

ReserveNumber readReserveNumber(QStringView text)
{
    if (text.size() != Length || !std::all_of(text.cbegin(), text.cbegin() + 8, isDigit))
        return local(Fault::Form);
    const QStringView end = text.sliced(8);
    if (fits(end, {Digits, Digits, Digits, Digits}))
        return isDigitReserveNumber(text) ? readDigits(text) : local(Fault::Form);
    // No calendar date of a regional number begins with a national series, so the two are never mistaken.
    const int series = numberAt(text, 0, 2);
    const bool nationalSeries = series == 0 || series >= 22;
    if (nationalSeries && fits(end, {NationalLetters, NationalLetters, NationalLast, Digits}))
        return readNational(text);
    const bool vastraGotaland = fits(end, {"KMX", Digits, Digits, Digits});
    if (!vastraGotaland && !isPlainRegionalEnd(end))
        return local(Fault::Form);
    if (!isCalendarDate(text))
        return local(Fault::Date);
    return vastraGotaland ? readVastraGotaland(text) : local(Fault::None);
}

} // namespace utfall
