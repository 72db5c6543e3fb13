// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/terms_sentences.h"
#include "core/text/format.h"

#include <QCoreApplication>

namespace utfall {

namespace {

constexpr BasisPoints Everybody{10'000};

struct TermsText
{
    Q_DECLARE_TR_FUNCTIONS(TermsText)
};

TermSentence sentence(const char* key, const QString& heading, const QString& text)
{
    return {QString::fromLatin1(key), heading, text};
}

QString denominatorText(Denominator denominator)
{
    switch (denominator) {
    case Denominator::Listed:
        return TermsText::tr(
            "All listed prepatients are counted. Whoever has no valid final sample counts as not having "
            "reached the goal.");
    case Denominator::Due:
        return TermsText::tr(
            "The prepatients whose target date has come, or who have a valid final sample, are counted.");
    case Denominator::Tested:
        return TermsText::tr("Only the prepatients who have a valid final sample are counted.");
    }
    Q_UNREACHABLE();
}

QString basisText(PaymentBasis basis)
{
    switch (basis) {
    case PaymentBasis::PerProvider:
        return TermsText::tr("Each provider is paid on its own prepatients.");
    case PaymentBasis::Pooled:
        return TermsText::tr(
            "The payout is computed once, on everybody, and shared between the providers by how many of "
            "their prepatients reached the goal.");
    case PaymentBasis::PerIntake:
        return TermsText::tr("Each provider is paid on its own prepatients, each intake by itself.");
    }
    Q_UNREACHABLE();
}

QString floorText(BasisPoints floor)
{
    if (floor == BasisPoints(0))
        return TermsText::tr("There is no floor: the first success is paid.");
    return TermsText::tr("Nothing is paid until more than %1 of those counted have reached the goal (floor).")
        .arg(shareText(floor));
}

QString floorRuleText(FloorRule rule)
{
    switch (rule) {
    case FloorRule::Marginal:
        return TermsText::tr(
            "Successes up to the floor are never paid; above it the payout grows in a straight line.");
    case FloorRule::Cliff:
        return TermsText::tr("Once the floor is passed every success is paid, also those up to the floor.");
    }
    Q_UNREACHABLE();
}

QString capText(BasisPoints cap)
{
    if (cap == Everybody)
        return TermsText::tr("There is no cap: every success above the floor adds to the payout.");
    return TermsText::tr("Successes above %1 of those counted add nothing to the payout (cap).")
        .arg(shareText(cap));
}

QString formulaText(const PaymentTerms& payment)
{
    const QString cap = shareText(payment.cap);
    const QString floor = shareText(payment.floor);
    const QString price = text::kronor(payment.unitPrice);
    if (payment.floorRule == FloorRule::Cliff)
        return TermsText::tr("Payout = successes, at most %1 of N, × %3, when the successes are more than %2 "
                             "of N; otherwise "
                             "nothing. N is the number counted.")
            .arg(cap, floor, price);
    return TermsText::
        tr("Payout = (successes, at most %1 of N, − %2 of N) × %3, never less than nothing. N is the number "
           "counted.")
            .arg(cap, floor, price);
}

} // namespace

QString shareText(BasisPoints share)
{
    const int decimals = share.value() % 100 == 0 ? 0 : share.value() % 10 == 0 ? 1 : 2;
    return text::percent(share.asFraction(), decimals);
}

QList<TermSentence> paymentSentences(const ContractTerms& terms)
{
    const PaymentTerms& payment = terms.payment;
    return {
        sentence("payment.denominator", TermsText::tr("Denominator"), denominatorText(payment.denominator)),
        sentence("payment.basis", TermsText::tr("Basis"), basisText(payment.basis)),
        sentence("payment.floorBasisPoints", TermsText::tr("Floor"), floorText(payment.floor)),
        sentence("payment.floorRule", TermsText::tr("Floor rule"), floorRuleText(payment.floorRule)),
        sentence("payment.capBasisPoints", TermsText::tr("Cap"), capText(payment.cap)),
        sentence("payment.unitPriceOre", TermsText::tr("Price"),
                 TermsText::tr("Each paid success gives %1.").arg(text::kronor(payment.unitPrice))),
        sentence("payment", TermsText::tr("Formula"), formulaText(payment)),
    };
}

} // namespace utfall
