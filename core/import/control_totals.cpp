// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/control_totals.h"

#include <QSet>

#include <variant>

namespace utfall {

namespace {

/// Adds up what the sender may have written at the bottom of a list.
class TotalsOf
{
public:
    explicit TotalsOf(ControlTotals& totals) : m_totals(totals) {}

    void add(const QList<ReadProvider>&) {}
    void add(const QList<ReadPrepatient>& rows)
    {
        for (const ReadPrepatient& row : rows) {
            person(row.person.identity.number);
            date(row.person.enrolled);
            if (row.person.inclusion)
                value(row.person.inclusion->value);
        }
    }
    void add(const QList<ReadSwitch>& rows) { addFacts(rows, &SwitchFact::date); }
    void add(const QList<ReadExit>& rows) { addFacts(rows, &ExitFact::date); }
    void add(const ResultRows& rows)
    {
        for (const PersonNumber& number : rows.numbers())
            person(number);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            date(rows.sampled(i));
            if (const std::optional<Decimal> number = rows.value(i))
                value(*number);
        }
    }

private:
    void addFacts(const auto& rows, auto dateOf)
    {
        for (const auto& row : rows) {
            person(row.number);
            date(row.fact.*dateOf);
        }
    }
    void person(const PersonNumber& number)
    {
        if (number.isEmpty() || m_people.contains(number))
            return;
        m_people.insert(number);
        ++m_totals.people;
    }
    void date(QDate date)
    {
        if (!date.isValid())
            return;
        if (!m_totals.first.isValid() || date < m_totals.first)
            m_totals.first = date;
        if (!m_totals.last.isValid() || date > m_totals.last)
            m_totals.last = date;
    }
    void value(const Decimal& value)
    {
        ++m_totals.values;
        qint64 sum = 0;
        if (qAddOverflow(qint64{m_totals.sum.millionths()}, qint64{value.millionths()}, &sum))
            m_totals.sumIsWhole = false;
        else
            m_totals.sum = Decimal::fromMillionths(sum);
    }

    ControlTotals& m_totals;
    QSet<PersonNumber> m_people;
};

} // namespace

ControlTotals totalsOf(const ReadRows& rows)
{
    ControlTotals totals;
    TotalsOf adding(totals);
    std::visit([&](const auto& all) { adding.add(all); }, rows);
    return totals;
}

} // namespace utfall
