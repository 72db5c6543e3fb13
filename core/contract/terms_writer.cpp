// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/iso_date.h"
#include "core/contract/term_keys.h"
#include "core/contract/terms_json.h"

#include <nlohmann/json.hpp>
#include <string>

namespace utfall {

namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString& text)
{
    // Through UTF-8 bytes, so that a broken surrogate becomes U+FFFD and never makes the writer throw.
    return QString::fromUtf8(text.toUtf8()).toStdString();
}

template <typename Enum>
std::string key(Enum value)
{
    return termKey(value).toStdString();
}

Json dateOrNull(QDate date)
{
    return date.isValid() ? Json(utf8(toIsoDate(date))) : Json();
}

Json decimalOrNull(const std::optional<Decimal>& value)
{
    return value ? Json(utf8(value->toPlainString())) : Json();
}

Json outcomeJson(const Outcome& outcome)
{
    Json analyses = Json::array();
    for (const QString& analysis : outcome.analyses)
        analyses.push_back(utf8(analysis));

    const Inclusion& inclusion = outcome.inclusion;
    return {{"kind", "threshold"},
            {"analyses", analyses},
            {"unit", utf8(outcome.unit.text())},
            {"inclusion",
             {{"atLeast", decimalOrNull(inclusion.atLeast)},
              {"below", decimalOrNull(inclusion.below)},
              {"maxAgeDays", inclusion.maxAgeDays ? Json(*inclusion.maxAgeDays) : Json()}}},
            {"criterion",
             {{"comparator", key(outcome.criterion.comparator)},
              {"value", utf8(outcome.criterion.value.toPlainString())}}}};
}

Json paymentJson(const PaymentTerms& payment)
{
    const InterestTerms& interest = payment.interest;
    return {{"unitPriceOre", payment.unitPrice.ore()},
            {"floorBasisPoints", payment.floor.value()},
            {"capBasisPoints", payment.cap.value()},
            {"denominator", key(payment.denominator)},
            {"basis", key(payment.basis)},
            {"floorRule", key(payment.floorRule)},
            {"rounding", key(payment.rounding)},
            {"budgetCeilingOre", payment.budgetCeiling ? Json(payment.budgetCeiling->ore()) : Json()},
            {"interest",
             {{"method", key(interest.method)},
              {"rateBasisPoints", interest.rate.value()},
              {"dayCount", key(interest.dayCount)},
              {"from", key(interest.from)},
              {"date", dateOrNull(interest.date)}}}};
}

Json exitsJson(const QMap<ExitReason, ExitRule>& exits)
{
    Json json = Json::object();
    for (const ExitReason reason : allExitReasons()) {
        const ExitRule rule = exits.value(reason, ContractTerms::defaultExits().value(reason));
        json[utf8(exitReasonKey(reason))] = key(rule);
    }
    return json;
}

} // namespace

QByteArray termsToJson(const ContractTerms& terms)
{
    const Json json{{"name", utf8(terms.name)},
                    {"area", utf8(terms.area)},
                    {"start", dateOrNull(terms.start)},
                    {"end", dateOrNull(terms.end)},
                    {"enrolment",
                     {{"from", dateOrNull(terms.enrolment.from)},
                      {"to", dateOrNull(terms.enrolment.to)},
                      {"plannedPersons", terms.enrolment.plannedPersons}}},
                    {"outcome", outcomeJson(terms.outcome)},
                    {"followUp",
                     {{"anchor", key(terms.followUp.anchor)},
                      {"months", terms.followUp.months},
                      {"earliestDays", terms.followUp.earliestDays},
                      {"latestDays", terms.followUp.latestDays}}},
                    {"selection", key(terms.selection)},
                    {"payment", paymentJson(terms.payment)},
                    {"evaluatorFee",
                     {{"method", key(terms.evaluatorFee.method)}, {"ore", terms.evaluatorFee.amount.ore()}}},
                    {"switching", {{"cutOffMonths", terms.cutOffMonths}}},
                    {"exits", exitsJson(terms.exits)}};
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

} // namespace utfall
