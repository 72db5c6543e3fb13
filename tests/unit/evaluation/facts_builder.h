// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/facts.h"

#include <QTest>

#include <algorithm>
#include <numeric>

namespace utfall::test {

/// "2028-01-10"; an invalid date for anything else.
[[nodiscard]] QDate date(QStringView text);
[[nodiscard]] Decimal decimal(QStringView text);
[[nodiscard]] Fraction fraction(QStringView decimalText);

/// The n-th made-up provider: ascending in n, with a right check digit.
[[nodiscard]] OrganisationNumber provider(int n);
/// Providers 1 … count.
[[nodiscard]] QSet<OrganisationNumber> providers(int count);

/// The terms of cli.md without interest and fee: 2026–2029, HbA1c below 42 after 24 months ± 90 days.
[[nodiscard]] ContractTerms terms();

/// One lab row from fields separated by ";": date, value ("<20" has a bound, empty has none), then any of
/// unit= (mmol, ngsp, mono, none or a unit's text), status= (F, C, E or another for one that never counts),
/// at= (report time), lab=, id= (sample id), code=, method=, and the word "ambiguous". The row's id is `id`.
[[nodiscard]] ResultFact row(qint64 id, const QString& fields);
/// Rows with ids from 1.
[[nodiscard]] QList<ResultFact> rows(const QStringList& fields);

/// A prepatient who is in order: consent and an inclusion value of 45 mmol/mol on the day of enrolment.
[[nodiscard]] PersonFacts person(const QString& pseudonym, QDate enrolled,
                                 const std::optional<OrganisationNumber>& provider = std::nullopt);

/// Calls `check` with every order of `list`, and stops when a test has failed.
template <typename T, typename Check>
void forEveryOrder(const QList<T>& list, Check check)
{
    QList<qsizetype> order(list.size());
    std::iota(order.begin(), order.end(), 0);
    do {
        QList<T> ordered;
        for (const qsizetype i : order)
            ordered.append(list[i]);
        check(ordered);
    } while (!QTest::currentTestFailed() && std::next_permutation(order.begin(), order.end()));
}

[[nodiscard]] SwitchFact change(qint64 id, QStringView on, const std::optional<OrganisationNumber>& to);
[[nodiscard]] ExitFact leaving(QStringView on, ExitReason reason);

} // namespace utfall::test
