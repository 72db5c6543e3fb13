// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/iso_date.h"

#include <QTimeZone>

#include <optional>

namespace utfall {

namespace {

Error unreadable()
{
    return Error(ErrorKind::BadInput, QStringLiteral("date-unreadable"));
}

/// The number that exactly `digits` ASCII digits at `from` make.
std::optional<int> number(QStringView text, qsizetype from, qsizetype digits)
{
    if (from + digits > text.size())
        return std::nullopt;
    int value = 0;
    for (const QChar c : text.sliced(from, digits)) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

bool hasAt(QStringView text, qsizetype at, char c)
{
    return at < text.size() && text.at(at) == QLatin1Char(c);
}

/// Takes the leading YYYY-MM-DD off `text`.
std::optional<QDate> takeDate(QStringView& text)
{
    const std::optional<int> year = number(text, 0, 4);
    const std::optional<int> month = number(text, 5, 2);
    const std::optional<int> day = number(text, 8, 2);
    if (!year || !month || !day || !hasAt(text, 4, '-') || !hasAt(text, 7, '-'))
        return std::nullopt;
    const QDate date(*year, *month, *day);
    if (!date.isValid())
        return std::nullopt;
    text = text.sliced(10);
    return date;
}

/// Takes the leading HH:MM[:SS[.fff…]] off `text`; fractions finer than a millisecond are cut.
std::optional<QTime> takeTime(QStringView& text)
{
    const std::optional<int> hour = number(text, 0, 2);
    const std::optional<int> minute = number(text, 3, 2);
    if (!hour || !minute || !hasAt(text, 2, ':'))
        return std::nullopt;
    qsizetype used = 5;
    int second = 0;
    int milliseconds = 0;
    if (hasAt(text, used, ':')) {
        const std::optional<int> read = number(text, used + 1, 2);
        if (!read)
            return std::nullopt;
        second = *read;
        used += 3;
        if (hasAt(text, used, '.') || hasAt(text, used, ',')) {
            ++used;
            int weight = 100;
            if (!number(text, used, 1))
                return std::nullopt;
            while (const std::optional<int> digit = number(text, used, 1)) {
                milliseconds += *digit * weight;
                weight /= 10;
                ++used;
            }
        }
    }
    const QTime time(*hour, *minute, second, milliseconds);
    if (!time.isValid())
        return std::nullopt;
    text = text.sliced(used);
    return time;
}

/// Seconds east of UTC of "Z", "+02:00" or "+0200".
std::optional<int> zoneOffset(QStringView text)
{
    if (text == QLatin1String("Z"))
        return 0;
    const bool east = hasAt(text, 0, '+');
    if (!east && !hasAt(text, 0, '-'))
        return std::nullopt;
    const bool colon = hasAt(text, 3, ':');
    const std::optional<int> hours = number(text, 1, 2);
    const std::optional<int> minutes = number(text, colon ? 4 : 3, 2);
    if (!hours || !minutes || text.size() != (colon ? 6 : 5) || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const int seconds = *hours * 3600 + *minutes * 60;
    return east ? seconds : -seconds;
}

const QTimeZone& swedishZone()
{
    static const QTimeZone stockholm("Europe/Stockholm");
    // Without a time zone database the machine's own zone is the best guess for a Swedish workplace.
    static const QTimeZone zone = stockholm.isValid() ? stockholm : QTimeZone::systemTimeZone();
    return zone;
}

} // namespace

Result<QDate> parseIsoDate(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return Error(ErrorKind::BadInput, QStringLiteral("date-missing"));
    const std::optional<QDate> date = takeDate(text);
    if (!date || !text.isEmpty())
        return unreadable();
    return *date;
}

Result<QDateTime> parseReportTime(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return Error(ErrorKind::BadInput, QStringLiteral("date-missing"));
    const std::optional<QDate> date = takeDate(text);
    if (!date)
        return unreadable();
    if (text.isEmpty())
        return QDateTime(*date, QTime(0, 0), Qt::UTC);
    if (!hasAt(text, 0, 'T') && !hasAt(text, 0, ' '))
        return unreadable();
    text = text.sliced(1);
    const std::optional<QTime> time = takeTime(text);
    if (!time)
        return unreadable();
    if (text.isEmpty())
        return QDateTime(*date, *time, Qt::UTC);
    const std::optional<int> offset = zoneOffset(text);
    if (!offset)
        return unreadable();
    const QDateTime swedish = toSwedishTime(QDateTime(*date, *time, Qt::OffsetFromUTC, *offset));
    return QDateTime(swedish.date(), swedish.time(), Qt::UTC);
}

QString toIsoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QDate addMonths(QDate date, int months)
{
    return date.addMonths(months);
}

QDateTime toSwedishTime(const QDateTime& moment)
{
    return moment.toTimeZone(swedishZone());
}

QDateTime swedishStartOfDay(QDate day)
{
    return day.startOfDay(swedishZone());
}

} // namespace utfall
