// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/attainment.h"
#include "tests/unit/evaluation/facts_builder.h"

namespace utfall::test {

using namespace Qt::StringLiterals;

/// Enrolled 2026-03-10: target 2028-03-10, window 2027-12-11 … 2028-06-08, cut-off 2027-09-10.
inline const QDate Enrolled(2026, 3, 10);
inline const QDate AfterAll(2029, 1, 1);

[[nodiscard]] inline PersonOutcome outcomeOf(const PersonFacts& facts, QDate asOf = AfterAll,
                                             const ContractTerms& contract = terms())
{
    return evaluatePerson(facts, contract, providers(3), asOf);
}

[[nodiscard]] inline PersonFacts withResults(const QStringList& fields)
{
    PersonFacts facts = person(u"P"_qs, Enrolled, provider(1));
    facts.results = rows(fields);
    return facts;
}

[[nodiscard]] inline QString datesOf(const QList<ResolvedSample>& samples)
{
    QStringList dates;
    for (const ResolvedSample& sample : samples)
        dates.append(sample.row.sampled.toString(Qt::ISODate));
    return dates.join(u' ');
}

/// "listed due tested final reached", a dash for what the person is not.
[[nodiscard]] inline QString flagsOf(const PersonOutcome& outcome)
{
    const auto flag = [](bool set, char16_t letter) { return set ? QChar(letter) : QChar(u'-'); };
    return QString(flag(outcome.listed, u'L')) + flag(outcome.due, u'D') + flag(outcome.tested, u'T') +
           flag(outcome.final, u'F') + flag(outcome.reached, u'R');
}

} // namespace utfall::test
