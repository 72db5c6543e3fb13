// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include "core/base/iso_date.h"

namespace utfall {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return toSwedishTime(now()).date();
}

QDateTime FixedClock::now() const
{
    return QDateTime(m_today, QTime(12, 0), Qt::UTC);
}

} // namespace utfall
