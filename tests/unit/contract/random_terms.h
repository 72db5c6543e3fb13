// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/term_keys.h"
#include "core/contract/terms.h"

#include <QRandomGenerator>

namespace utfall::test {

/// Draws terms that a contract may have, every choice of every term among them.
class RandomTerms
{
public:
    explicit RandomTerms(quint32 seed) : m_random(seed) {}

    ContractTerms next()
    {
        ContractTerms terms;
        terms.name = QStringLiteral("Avtal \"%1\" å/\\€ 😀").arg(m_random.bounded(1000));
        terms.area = QStringLiteral("område-%1").arg(m_random.bounded(5));
        terms.start = date();
        terms.end = terms.start.addDays(m_random.bounded(4000));
        terms.enrolment.from = date();
        terms.enrolment.to = terms.enrolment.from.addDays(m_random.bounded(1000));
        terms.enrolment.plannedPersons = m_random.bounded(30'001);
        terms.outcome = outcome();
        terms.followUp.anchor = choice<FollowUpAnchor>();
        terms.followUp.months = m_random.bounded(61);
        terms.followUp.earliestDays = m_random.bounded(-400, 400);
        terms.followUp.latestDays = terms.followUp.earliestDays + m_random.bounded(400);
        terms.selection = choice<SampleSelection>();
        terms.payment = payment();
        terms.evaluatorFee.method = choice<EvaluatorFeeMethod>();
        terms.evaluatorFee.amount = money();
        terms.cutOffMonths = m_random.bounded(25);
        for (const ExitReason reason : allExitReasons())
            terms.exits[reason] = choice<ExitRule>();
        return terms;
    }

private:
    template <typename Enum>
    Enum choice()
    {
        const auto choices = termChoices<Enum>();
        return choices[static_cast<std::size_t>(m_random.bounded(static_cast<int>(choices.size())))].value;
    }
    bool coin() { return m_random.bounded(2) == 0; }
    QDate date() { return QDate(1990, 1, 1).addDays(m_random.bounded(20'000)); }
    Money money() { return Money::fromOre(static_cast<qint64>(m_random.generate64() >> 1)); }
    Decimal decimal(qint64 from) { return Decimal::fromMillionths(from + m_random.bounded(100'000'000)); }

    Outcome outcome()
    {
        Outcome outcome;
        if (coin())
            outcome.analyses.append(QStringLiteral("59261-8"));
        outcome.unit = Unit::parse(coin() ? QStringLiteral("mmHg") : QStringLiteral("% NGSP")).value();
        outcome.inclusion.atLeast.reset();
        outcome.inclusion.below.reset();
        if (coin())
            outcome.inclusion.atLeast = decimal(-50'000'000);
        if (coin())
            outcome.inclusion.below = decimal(60'000'000);
        if (coin())
            outcome.inclusion.maxAgeDays = m_random.bounded(400);
        outcome.criterion = {choice<Comparator>(), decimal(-50'000'000)};
        return outcome;
    }

    PaymentTerms payment()
    {
        PaymentTerms payment;
        payment.unitPrice = money();
        payment.floor = BasisPoints(m_random.bounded(10'001));
        payment.cap = BasisPoints(m_random.bounded(payment.floor.value(), 10'001));
        payment.denominator = choice<Denominator>();
        payment.basis = choice<PaymentBasis>();
        payment.floorRule = choice<FloorRule>();
        payment.rounding = choice<MoneyRounding>();
        if (coin())
            payment.budgetCeiling = money();
        payment.interest.method = choice<InterestMethod>();
        payment.interest.rate = BasisPoints(m_random.bounded(2'000));
        payment.interest.dayCount = choice<DayCount>();
        payment.interest.from = choice<InterestStart>();
        payment.interest.date = date();
        return payment;
    }

    QRandomGenerator m_random;
};

} // namespace utfall::test
