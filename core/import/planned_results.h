// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/result_rows.h"

#include <QList>

#include <utility>
#include <vector>

namespace utfall {

/// A fact to store. `person` is the id under which the person is or will be stored.
template <typename Fact>
struct FactWrite
{
    Fact fact;
    PersonId person;
    bool centuryAssumed = false;
    QString valueText; ///< only results
    RowOrigin origin;
};

/// The results that are to be stored, in that order, each at its place: those of an import's rows, of which
/// only the row is noted, person by person; then those of rows that waited. Reading from several threads at
/// once is allowed.
class PlannedResults
{
public:
    /// The results of one person's rows, which come after those of all people before.
    void add(PersonId person, const ResultRows& rows, const std::vector<quint32>& places);
    /// No rows may be added afterwards.
    void append(FactWrite<ResultFact> write) { m_further.append(std::move(write)); }

    [[nodiscard]] qsizetype size() const { return std::ssize(m_rows) + m_further.size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] FactWrite<ResultFact> operator[](qsizetype place) const;
    [[nodiscard]] PersonId person(qsizetype place) const;
    /// The places [first, second) of one person's rows.
    [[nodiscard]] std::pair<qsizetype, qsizetype> rowsOf(PersonId person) const;

private:
    struct Group
    {
        PersonId person;
        qsizetype first = 0; ///< place
    };

    ResultRows m_source;
    std::vector<quint32> m_rows; ///< of m_source, by place
    std::vector<Group> m_groups; ///< by person
    QList<FactWrite<ResultFact>> m_further;
};

} // namespace utfall
