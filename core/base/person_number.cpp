// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/person_number.h"

#include "core/base/luhn.h"
#include "core/base/reserve_number.h"
#include "core/base/written_number.h"

#include <QRegularExpression>

namespace utfall {

namespace {

constexpr int CoordinationOffset = 60; ///< added to the day of a samordningsnummer
constexpr int FirstYear = 1800;        ///< the oldest persons of any register
constexpr int LastYear = 2199;

Error failure(const char* code)
{
    return Error(ErrorKind::BadInput, QLatin1String(code));
}

int numberAt(QStringView digits, qsizetype from, qsizetype length)
{
    return digits.sliced(from, length).toInt();
}

/// The year that two digits mean: the latest that is not after `today`'s, "+" a hundred years earlier.
int fullYear(int twoDigits, QDate today, bool plus)
{
    const int thisYear = today.year();
    int year = thisYear - thisYear % 100 + twoDigits;
    if (year > thisYear)
        year -= 100;
    return plus ? year - 100 : year;
}

/// A samordningsnummer may be given before the date of birth is known: the month is then 00, or the day 60,
/// or the two make no date of that year (Skatteverket's own test numbers hold 30 February).
bool isPlausibleCoordination(int month, int day)
{
    return month >= 0 && month <= 12 && day >= CoordinationOffset && day <= CoordinationOffset + 31;
}

} // namespace

Result<PersonNumber> PersonNumber::parse(QStringView text, QDate today)
{
    if (text.trimmed().isEmpty())
        return failure("person-number-missing");
    const std::optional<WrittenNumber> written = readWrittenNumber(text);
    if (!written)
        return failure("person-number-form");
    const bool plus = written->separator == WrittenNumber::Separator::Plus;
    const bool shortForm = written->text.size() == 10;
    if (!written->allDigits() || (!shortForm && isDigitReserveNumber(written->text)))
        return plus ? failure("person-number-form") : parseReserve(written->text);
    if (written->text.size() != 12 && !(shortForm && today.isValid()))
        return failure("person-number-form");

    QString digits = written->text;
    if (shortForm) {
        const int year = fullYear(numberAt(digits, 0, 2), today, plus);
        digits = QString::number(year) + digits.sliced(2);
    }
    return parseDigits(digits, today, shortForm && !plus);
}

Result<PersonNumber> PersonNumber::parseDigits(const QString& digits, QDate today, bool centuryAssumed)
{
    const int year = numberAt(digits, 0, 4);
    const int month = numberAt(digits, 4, 2);
    const int day = numberAt(digits, 6, 2);
    const bool coordination = isPlausibleCoordination(month, day);
    // The check digit does not cover the century; a year that has not come catches a mistyped one.
    const bool future = today.isValid() && year > today.year();
    if (year < FirstYear || year > LastYear || future || (!coordination && !QDate::isValid(year, month, day)))
        return failure("person-number-date");
    if (numberAt(digits, 8, 3) == 0)
        return failure("person-number-form");
    if (!endsWithLuhnDigit(QStringView(digits).sliced(2)))
        return failure("person-number-check-digit");

    PersonNumber number;
    number.m_kind = coordination ? Kind::Samordningsnummer : Kind::Personnummer;
    number.m_canonical = digits;
    number.m_centuryAssumed = centuryAssumed;
    return number;
}

Result<PersonNumber> PersonNumber::parseReserve(const QString& text)
{
    const ReserveNumber found = readReserveNumber(text);
    switch (found.fault) {
    case ReserveNumber::Fault::Form:
        return failure("person-number-form");
    case ReserveNumber::Fault::Date:
        return failure("person-number-date");
    case ReserveNumber::Fault::CheckDigit:
        return failure("person-number-check-digit");
    case ReserveNumber::Fault::None:
        break;
    }
    PersonNumber number;
    number.m_kind = found.national ? Kind::NationalReserve : Kind::LocalReserve;
    number.m_canonical = text;
    return number;
}

bool PersonNumber::standsIn(QStringView text, QDate today)
{
    if (parse(text, today))
        return true;
    static const QRegularExpression written(
        QStringLiteral("(?<!\\d)(?:\\d{2})?\\d{6}[-+\u2010-\u2015\u2212]?\\d{4}(?!\\d)"));
    for (auto found = written.globalMatch(text.toString()); found.hasNext();) {
        if (parse(found.next().capturedView(), today))
            return true;
    }
    return false;
}

QString PersonNumber::display() const
{
    if (isEmpty() || m_kind == Kind::NationalReserve || m_kind == Kind::LocalReserve)
        return m_canonical;
    return m_canonical.first(8) + QLatin1Char('-') + m_canonical.sliced(8);
}

QString PersonNumber::tenDigits() const
{
    if (m_kind == Kind::NationalReserve || m_kind == Kind::LocalReserve)
        return {};
    return m_canonical.sliced(isEmpty() ? 0 : 2);
}

QDate PersonNumber::birthDate() const
{
    if (isEmpty() || m_kind == Kind::NationalReserve || m_kind == Kind::LocalReserve)
        return {};
    const int day = numberAt(m_canonical, 6, 2);
    return QDate(numberAt(m_canonical, 0, 4), numberAt(m_canonical, 4, 2),
                 m_kind == Kind::Samordningsnummer ? day - CoordinationOffset : day);
}

} // namespace utfall
