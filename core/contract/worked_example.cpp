// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/terms_sentences.h"
#include "core/contract/terms_text.h"
#include "core/evaluation/payout.h"
#include "core/text/error_text.h"
#include "core/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace utfall {

namespace {

struct TermsText
{
    Q_DECLARE_TR_FUNCTIONS(TermsText)
};

/// A made-up group on which every denominator is the same: all are listed, due and tested, with one provider.
Attainment madeUpGroup(const ContractTerms& terms, int counted, int reached)
{
    Counts counts;
    counts.listed = counts.due = counts.dueOrTested = counts.tested = counts.final = counted;
    counts.reached = reached;

    Attainment attainment;
    attainment.asOf = terms.end;
    attainment.denominator = terms.payment.denominator;
    attainment.all = counts;
    const OrganisationNumber provider;
    attainment.providers = {{provider, counts}};
    attainment.intakes = {{QString(), counts}};
    attainment.providerIntakes = {{provider, QString(), counts}};
    return attainment;
}

QString groupText(Denominator denominator, const QString& counted, const QString& reached)
{
    switch (denominator) {
    case Denominator::Listed:
        return TermsText::tr("Suppose that N = %1 are listed and S = %2 of them reach the goal.")
            .arg(counted, reached);
    case Denominator::Due:
        return TermsText::tr("Suppose that N = %1 are due or tested and S = %2 of them reach the goal.")
            .arg(counted, reached);
    case Denominator::Tested:
        return TermsText::tr(
                   "Suppose that N = %1 have a valid final sample and S = %2 of them reach the goal.")
            .arg(counted, reached);
    }
    Q_UNREACHABLE();
}

QString basisText(PaymentBasis basis)
{
    switch (basis) {
    case PaymentBasis::PerProvider:
        return TermsText::tr("N and S are those of one provider.");
    case PaymentBasis::Pooled:
        return TermsText::tr("N and S are those of all providers together.");
    case PaymentBasis::PerIntake:
        return TermsText::tr("N and S are those of one provider in one intake.");
    }
    Q_UNREACHABLE();
}

QString paidText(const PaymentTerms& payment, int counted, int reached)
{
    const Fraction floor = payment.floor.asFraction() * counted;
    const Fraction cap = payment.cap.asFraction() * counted;
    const QString successes = text::count(reached);
    const QString floorNumber = text::decimal(floor);
    const QString capNumber = text::decimal(cap);
    const QString paid = text::decimal(paidSuccesses(counted, reached, payment));
    if (reached <= floor)
        return TermsText::tr("Paid successes = %1, because %2 is not more than the floor %3.")
            .arg(paid, successes, floorNumber);
    if (payment.floorRule == FloorRule::Cliff)
        return reached > cap
                   ? TermsText::tr(
                         "Paid successes = %1, because the floor is passed and no more than the cap is paid.")
                         .arg(paid)
                   : TermsText::tr(
                         "Paid successes = %1, because the floor is passed and then every success is paid.")
                         .arg(paid);
    if (reached > cap)
        return TermsText::tr("Paid successes = %1 − %2 = %3, because no more than the cap is paid.")
            .arg(capNumber, floorNumber, paid);
    return TermsText::tr("Paid successes = %1 − %2 = %3").arg(successes, floorNumber, paid);
}

QString payoutText(const PaymentTerms& payment, int counted, int reached, Money rounded)
{
    const QString paid = text::decimal(paidSuccesses(counted, reached, payment));
    const QString price = text::kronor(payment.unitPrice);
    const QString amount = text::kronorWithOre(rounded);
    if (payoutOnLine(payment, payment.unitPrice, counted, Fraction(reached)) == rounded.asFraction())
        return TermsText::tr("Payout = %1 × %2 = %3").arg(paid, price, amount);
    return payment.rounding == MoneyRounding::Ore
               ? TermsText::tr("Payout = %1 × %2 = %3, rounded to whole öre").arg(paid, price, amount)
               : TermsText::tr("Payout = %1 × %2 = %3, rounded to whole kronor").arg(paid, price, amount);
}

void addInterest(QStringList& steps, const ContractTerms& terms, const PayoutLine& line)
{
    if (line.interest <= Money())
        return;
    const InterestTerms& interest = terms.payment.interest;
    const QString rate = shareText(interest.rate);
    const QString from = text::longDate(interest.from == InterestStart::Date ? interest.date : terms.start);
    const QString to = text::longDate(terms.end);
    const QString amount = text::kronorWithOre(line.interest);
    steps.append(interest.method == InterestMethod::Simple
                     ? TermsText::tr("Simple interest of %1 a year from %2, if paid on %3: %4")
                           .arg(rate, from, to, amount)
                     : TermsText::tr("Compound interest of %1 a year from %2, if paid on %3: %4")
                           .arg(rate, from, to, amount));
    steps.append(TermsText::tr("In all: %1").arg(text::kronorWithOre(line.total)));
}

} // namespace

QStringList workedExample(const ContractTerms& terms, int listed, int reached)
{
    const PaymentTerms& payment = terms.payment;
    const int counted = std::max(0, listed);
    const int successes = std::clamp(reached, 0, counted);
    const QString people = text::count(counted);

    QStringList steps{groupText(payment.denominator, people, text::count(successes)),
                      basisText(payment.basis)};
    if (counted == 0) {
        steps.append(TermsText::tr("Nobody is counted, so nothing is paid: payout = %1")
                         .arg(text::kronorWithOre(Money())));
        return steps;
    }
    steps.append(
        TermsText::tr("Floor = %1 of %2 = %3")
            .arg(shareText(payment.floor), people, text::decimal(payment.floor.asFraction() * counted)));
    steps.append(TermsText::tr("Cap = %1 of %2 = %3")
                     .arg(shareText(payment.cap), people, text::decimal(payment.cap.asFraction() * counted)));
    steps.append(paidText(payment, counted, successes));

    const Result<Payout> payout = computePayout(terms, madeUpGroup(terms, counted, successes), terms.end);
    if (!payout) {
        steps.append(text::describe(payout.error()));
        return steps;
    }
    const PayoutLine& line = payout->lines.first();
    steps.append(payoutText(payment, counted, successes,
                            payout->pooled ? payout->pooled->amount : line.principalBeforeCeiling));
    if (payout->ceilingApplied)
        steps.append(TermsText::tr("The budget ceiling is lower, so the payout is %1")
                         .arg(text::kronorWithOre(line.principal)));
    if (payment.basis == PaymentBasis::Pooled)
        steps.append(TermsText::tr("The payout is shared between the providers by their successes."));
    addInterest(steps, terms, line);
    return steps;
}

} // namespace utfall
