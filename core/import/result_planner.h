// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_actions.h"
#include "core/import/register_state.h"

#include <QList>

#include <functional>
#include <span>
#include <vector>

namespace utfall {

/// A row, whom it is of and when.
struct PersonRow
{
    PersonId person;
    qint32 sampled = 0; ///< Julian day; any one when it is not known
    quint32 row = 0;
};

/// What planning some people's rows comes to, in the order of the people.
struct PlannedPeople
{
    struct Person
    {
        PersonId id;
        std::vector<quint32> stored; ///< those of the rows that are to be stored, in order
    };
    struct Ruling
    {
        quint32 row = 0;
        RowVerdict verdict; ///< its fact counts from the first of these people's
    };
    std::vector<Person> people; ///< who have something to store
    std::vector<Ruling> rulings;
    QList<Restatement> restatements;
    qsizetype facts = 0;
};

/// Plans result rows person by person: what one person's rows come to does not depend on other people's, so
/// several planners may work beside each other while the register's state stays as it is.
class ResultPlanner
{
public:
    /// `rowOf` gives the row at a place; `firstPlace` is that of the first fact to be stored.
    ResultPlanner(std::function<ReadResult(quint32)> rowOf, const RegisterState& state,
                  qsizetype firstPlace = 0);

    /// Plans the person's rows onto what is known of the person, which gets those that are to be stored.
    void plan(PersonId person, std::span<const PersonRow> rows, QList<Stated<ResultFact>>& facts);

    [[nodiscard]] PlannedPeople takePlanned() { return std::move(m_planned); }

private:
    class StatementIndex;

    [[nodiscard]] bool take(quint32 index, ReadResult row, const StatementIndex& statements,
                            QList<Stated<ResultFact>>& facts, qsizetype place);
    [[nodiscard]] Finding findingAlone(const ReadResult& row) const;
    void judge(const std::vector<quint32>& stored, const QList<ResultFact>& facts);

    std::function<ReadResult(quint32)> m_rowOf;
    const RegisterState& m_state;
    qsizetype m_firstPlace;
    PlannedPeople m_planned;
};

} // namespace utfall
