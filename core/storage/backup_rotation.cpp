// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup_rotation.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace utfall::storage {

QList<qsizetype> backupsToRemove(const QList<QDateTime>& times, const RotationRules& rules)
{
    QList<qsizetype> newestFirst(times.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::ranges::sort(newestFirst, [&](qsizetype a, qsizetype b) {
        return times.at(a) == times.at(b) ? a > b : times.at(a) > times.at(b);
    });

    QList<qsizetype> removed;
    QSet<QDate> days;
    QSet<QDate> months;
    for (qsizetype place = 0; place < newestFirst.size(); ++place) {
        const QDate newest = times.at(newestFirst.first()).date();
        const QDate day = times.at(newestFirst.at(place)).date();
        const QDate month(day.year(), day.month(), 1);
        const bool isRecent = place < rules.newest;
        const bool isLastOfDay = day > newest.addDays(-rules.days) && !days.contains(day);
        const bool isLastOfMonth = month > newest.addMonths(-rules.months) && !months.contains(month);
        days.insert(day);
        months.insert(month);
        if (!isRecent && !isLastOfDay && !isLastOfMonth)
            removed.append(newestFirst.at(place));
    }
    std::ranges::sort(removed);
    return removed;
}

} // namespace utfall::storage
