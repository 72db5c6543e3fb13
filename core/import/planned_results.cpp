// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/planned_results.h"

#include <algorithm>

namespace utfall {

void PlannedResults::add(PersonId person, const ResultRows& rows, const std::vector<quint32>& places)
{
    if (places.empty())
        return;
    Q_ASSERT(m_further.isEmpty());
    Q_ASSERT(m_groups.empty() || m_groups.back().person < person);
    m_source = rows;
    m_groups.push_back({person, std::ssize(m_rows)});
    m_rows.insert(m_rows.end(), places.begin(), places.end());
}

FactWrite<ResultFact> PlannedResults::operator[](qsizetype place) const
{
    if (const qsizetype further = place - std::ssize(m_rows); further >= 0)
        return m_further[further];
    ReadResult row = m_source[m_rows[static_cast<std::size_t>(place)]];
    return {std::move(row.fact), person(place), row.number.centuryAssumed(), std::move(row.valueText),
            row.origin};
}

PersonId PlannedResults::person(qsizetype place) const
{
    if (const qsizetype further = place - std::ssize(m_rows); further >= 0)
        return m_further[further].person;
    const auto after = std::ranges::upper_bound(m_groups, place, {}, &Group::first);
    return std::prev(after)->person;
}

std::pair<qsizetype, qsizetype> PlannedResults::rowsOf(PersonId person) const
{
    const auto group = std::ranges::lower_bound(m_groups, person, {}, &Group::person);
    if (group == m_groups.end() || group->person != person)
        return {0, 0};
    const auto next = std::next(group);
    return {group->first, next == m_groups.end() ? std::ssize(m_rows) : next->first};
}

} // namespace utfall
