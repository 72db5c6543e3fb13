// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/iso_date.h"
#include "core/contract/object_reader.h"
#include "core/contract/terms_json.h"

#include <algorithm>

namespace utfall {

namespace {

constexpr qsizetype LongestText = 200;
constexpr int MostMonths = 600;
constexpr int MostDays = 36'500;
constexpr int MostPersons = 100'000'000;
constexpr int WholeShare = 10'000;
constexpr int MostRate = 100'000; // 1 000 % a year

QString at(const char* path)
{
    return QString::fromLatin1(path);
}

void checkText(FirstError& error, const char* path, const QString& text)
{
    const bool printable =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() != QChar::Other_Control; });
    if (text.trimmed().isEmpty() || text.size() > LongestText || !printable)
        error.set(at("terms-bad-value"), at(path), text);
}

void checkRange(FirstError& error, const char* path, int value, int least, int most)
{
    if (value < least || value > most)
        error.set(at("terms-out-of-range"), at(path), QString::number(value),
                  QStringLiteral("%1 … %2").arg(least).arg(most));
}

void checkNotNegative(FirstError& error, const char* path, Money amount)
{
    if (amount < Money())
        error.set(at("terms-out-of-range"), at(path), QString::number(amount.ore()), QStringLiteral("≥ 0"));
}

void checkPresent(FirstError& error, const char* path, QDate date)
{
    if (!date.isValid())
        error.set(at("terms-missing-key"), at(path));
}

void checkDates(FirstError& error, const ContractTerms& terms)
{
    checkPresent(error, "start", terms.start);
    checkPresent(error, "end", terms.end);
    if (terms.end < terms.start)
        error.set(at("terms-out-of-range"), at("end"), toIsoDate(terms.end),
                  QStringLiteral("≥ ") + toIsoDate(terms.start));
    // The period may lie outside the contract: cli.md's defaults hold for contracts of any years.
    checkPresent(error, "enrolment.from", terms.enrolment.from);
    checkPresent(error, "enrolment.to", terms.enrolment.to);
    if (terms.enrolment.to < terms.enrolment.from)
        error.set(at("terms-out-of-range"), at("enrolment.to"), toIsoDate(terms.enrolment.to),
                  QStringLiteral("≥ ") + toIsoDate(terms.enrolment.from));
    checkRange(error, "enrolment.plannedPersons", terms.enrolment.plannedPersons, 0, MostPersons);
}

void checkOutcome(FirstError& error, const Outcome& outcome)
{
    if (outcome.analyses.isEmpty())
        error.set(at("terms-bad-value"), at("outcome.analyses"), {}, QStringLiteral("[\"NPU27300\"]"));
    for (const QString& analysis : outcome.analyses)
        checkText(error, "outcome.analyses", analysis);
    checkText(error, "outcome.unit", outcome.unit.text());

    const Inclusion& inclusion = outcome.inclusion;
    if (inclusion.atLeast && inclusion.below && *inclusion.below <= *inclusion.atLeast)
        error.set(at("terms-out-of-range"), at("outcome.inclusion.below"), inclusion.below->toPlainString(),
                  QStringLiteral("> ") + inclusion.atLeast->toPlainString());
    if (inclusion.maxAgeDays)
        checkRange(error, "outcome.inclusion.maxAgeDays", *inclusion.maxAgeDays, 0, MostDays);
}

void checkFollowUp(FirstError& error, const ContractTerms& terms)
{
    const FollowUp& followUp = terms.followUp;
    checkRange(error, "followUp.months", followUp.months, 0, MostMonths);
    checkRange(error, "followUp.earliestDays", followUp.earliestDays, -MostDays, MostDays);
    checkRange(error, "followUp.latestDays", followUp.latestDays, -MostDays, MostDays);
    if (followUp.latestDays < followUp.earliestDays)
        error.set(at("terms-out-of-range"), at("followUp.latestDays"), QString::number(followUp.latestDays),
                  QStringLiteral("≥ %1").arg(followUp.earliestDays));
    checkRange(error, "switching.cutOffMonths", terms.cutOffMonths, 0, MostMonths);
}

void checkPayment(FirstError& error, const PaymentTerms& payment)
{
    checkNotNegative(error, "payment.unitPriceOre", payment.unitPrice);
    checkRange(error, "payment.floorBasisPoints", payment.floor.value(), 0, WholeShare);
    checkRange(error, "payment.capBasisPoints", payment.cap.value(), 0, WholeShare);
    if (payment.cap < payment.floor)
        error.set(at("terms-out-of-range"), at("payment.capBasisPoints"),
                  QString::number(payment.cap.value()), QStringLiteral("≥ %1").arg(payment.floor.value()));
    if (payment.budgetCeiling)
        checkNotNegative(error, "payment.budgetCeilingOre", *payment.budgetCeiling);

    const InterestTerms& interest = payment.interest;
    checkRange(error, "payment.interest.rateBasisPoints", interest.rate.value(), 0, MostRate);
    if (interest.method != InterestMethod::None && interest.from == InterestStart::Date)
        checkPresent(error, "payment.interest.date", interest.date);
}

} // namespace

Result<void> checkTerms(const ContractTerms& terms)
{
    FirstError error;
    checkText(error, "name", terms.name);
    checkText(error, "area", terms.area);
    checkDates(error, terms);
    checkOutcome(error, terms.outcome);
    checkFollowUp(error, terms);
    checkPayment(error, terms.payment);
    checkNotNegative(error, "evaluatorFee.ore", terms.evaluatorFee.amount);
    for (const ExitReason reason : allExitReasons()) {
        if (!terms.exits.contains(reason))
            error.set(at("terms-missing-key"), QStringLiteral("exits.") + exitReasonKey(reason));
    }
    if (error.get())
        return *error.get();
    return {};
}

} // namespace utfall
