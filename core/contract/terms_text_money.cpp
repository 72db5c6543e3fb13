// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/terms_sentences.h"
#include "core/text/format.h"

#include <QCoreApplication>

namespace utfall {

namespace {

struct TermsText
{
    Q_DECLARE_TR_FUNCTIONS(TermsText)
};

TermSentence sentence(const char* key, const QString& heading, const QString& text)
{
    return {QString::fromLatin1(key), heading, text};
}

QString roundingText(const PaymentTerms& payment)
{
    if (payment.basis == PaymentBasis::Pooled)
        return payment.rounding == MoneyRounding::Ore
                   ? TermsText::tr("The payout is rounded once, to whole öre, before it is shared; half an "
                                   "öre is rounded up.")
                   : TermsText::tr("The payout is rounded once, to whole kronor, before it is shared; half a "
                                   "krona is rounded "
                                   "up.");
    return payment.rounding == MoneyRounding::Ore
               ? TermsText::tr("Each claim line is rounded once, to whole öre; half an öre is rounded up.")
               : TermsText::tr(
                     "Each claim line is rounded once, to whole kronor; half a krona is rounded up.");
}

QString ceilingText(const std::optional<Money>& ceiling)
{
    if (!ceiling)
        return TermsText::tr("There is no budget ceiling.");
    return TermsText::tr(
               "All claim lines together are at most %1. When they are more, all of them are scaled down in "
               "proportion.")
        .arg(text::kronor(*ceiling));
}

QString interestText(const InterestTerms& interest)
{
    switch (interest.method) {
    case InterestMethod::None:
        return TermsText::tr("No interest is added.");
    case InterestMethod::Simple:
        return TermsText::tr("Simple interest of %1 a year is added to the payout.")
            .arg(shareText(interest.rate));
    case InterestMethod::Compound:
        return TermsText::tr("Compound interest of %1 a year is added to the payout.")
            .arg(shareText(interest.rate));
    }
    Q_UNREACHABLE();
}

QString interestStartText(const ContractTerms& terms)
{
    const InterestTerms& interest = terms.payment.interest;
    if (interest.from == InterestStart::Date)
        return TermsText::tr("Interest runs from %1 to the payment date.").arg(text::longDate(interest.date));
    return TermsText::tr("Interest runs from the contract's first day, %1, to the payment date.")
        .arg(text::longDate(terms.start));
}

QString dayCountText(DayCount dayCount)
{
    switch (dayCount) {
    case DayCount::Act365Fixed:
        return TermsText::tr("Days are counted as in the calendar, and 365 days are a year (ACT/365F).");
    case DayCount::Thirty360European:
        return TermsText::tr("Every month counts as 30 days, and 360 days are a year (30E/360).");
    case DayCount::ActActIsda:
        return TermsText::tr(
            "Days are counted as in the calendar, each as a part of its own year (ACT/ACT ISDA).");
    }
    Q_UNREACHABLE();
}

QString feeText(const EvaluatorFee& fee)
{
    const QString amount = text::kronor(fee.amount);
    switch (fee.method) {
    case EvaluatorFeeMethod::None:
        return TermsText::tr("The evaluator gets no fee under this contract.");
    case EvaluatorFeeMethod::Fixed:
        return TermsText::tr("The evaluator gets one fixed fee of %1, whatever the outcome.").arg(amount);
    case EvaluatorFeeMethod::PerYear:
        return TermsText::tr("The evaluator gets %1 for each contract year begun, whatever the outcome.")
            .arg(amount);
    case EvaluatorFeeMethod::PerReviewedCase:
        return TermsText::
            tr("The evaluator gets %1 for each prepatient with a valid final sample, whatever the outcome.")
                .arg(amount);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<TermSentence> moneySentences(const ContractTerms& terms)
{
    const PaymentTerms& payment = terms.payment;
    QList<TermSentence> sentences{
        sentence("payment.rounding", TermsText::tr("Rounding"), roundingText(payment)),
        sentence("payment.budgetCeilingOre", TermsText::tr("Budget ceiling"),
                 ceilingText(payment.budgetCeiling)),
        sentence("payment.interest.method", TermsText::tr("Interest"), interestText(payment.interest)),
    };
    if (payment.interest.method != InterestMethod::None) {
        sentences.append(
            sentence("payment.interest.from", TermsText::tr("Interest period"), interestStartText(terms)));
        sentences.append(sentence("payment.interest.dayCount", TermsText::tr("Day count"),
                                  dayCountText(payment.interest.dayCount)));
    }
    sentences.append(sentence("evaluatorFee", TermsText::tr("Evaluator's fee"), feeText(terms.evaluatorFee)));
    return sentences;
}

} // namespace utfall
