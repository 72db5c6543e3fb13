// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/format.h"

#include "core/base/iso_date.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace utfall::text {

namespace {

constexpr int GroupSize = 3;

QLocale& programLocale()
{
    static QLocale locale(QLocale::Swedish, QLocale::Sweden);
    return locale;
}

/// The digits of a whole number of any length, in groups.
QString grouped(QStringView digits)
{
    const QString separator = programLocale().groupSeparator();
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % GroupSize == 0)
            text += separator;
        text += digits[i];
    }
    return text;
}

/// "-1234.5" as people write it. Works on the text, so that no number is ever rounded by a double.
QString localised(QStringView plain)
{
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain = plain.mid(1);
    const qsizetype point = plain.indexOf(u'.');
    QString text = negative ? programLocale().negativeSign() : QString();
    text += grouped(point < 0 ? plain : plain.left(point));
    if (point >= 0)
        text += programLocale().decimalPoint() + plain.mid(point + 1).toString();
    return text;
}

QString inKronor(Money amount, int decimals)
{
    return localised(toFixedDecimal(Fraction(amount.asFraction() / 100), decimals)) + QChar::Nbsp +
           QStringLiteral("kr");
}

} // namespace

int forPlural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString count(qint64 value)
{
    return localised(QString::number(value));
}

QString kronor(Money amount)
{
    return inKronor(amount, amount.ore() % 100 == 0 ? 0 : 2);
}

QString kronorWithOre(Money amount)
{
    return inKronor(amount, 2);
}

QString percent(const Fraction& share, int decimals)
{
    const QString number = localised(toFixedDecimal(Fraction(share * 100), decimals));
    // English writes the sign close to the number, Swedish after a hard space.
    if (programLocale().language() == QLocale::English)
        return number + QLatin1Char('%');
    return number + QChar::Nbsp + QLatin1Char('%');
}

QString decimal(const Decimal& value)
{
    return localised(value.toPlainString());
}

QString decimal(const Fraction& value, int maxDecimals)
{
    // Rounded first: toPlainDecimal() keeps every decimal of a number that has an end.
    const BigInteger scale = boost::multiprecision::pow(BigInteger(10), static_cast<unsigned>(maxDecimals));
    return localised(toPlainDecimal(Fraction(roundHalfAwayFromZero(Fraction(value * scale)), scale)));
}

QString shortDate(QDate date)
{
    return toIsoDate(date);
}

QString moment(const QDateTime& at)
{
    return toSwedishTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString dayOf(const QDateTime& at)
{
    return shortDate(toSwedishTime(at).date());
}

QString longDate(QDate date)
{
    return programLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString outOf(qint64 part, qint64 whole)
{
    //: A part of a whole, such as "27 of 114"
    return QCoreApplication::translate("Format", "%1 of %2").arg(count(part), count(whole));
}

void setLocale(const QLocale& locale)
{
    programLocale() = locale;
}

QLocale locale()
{
    return programLocale();
}

} // namespace utfall::text
