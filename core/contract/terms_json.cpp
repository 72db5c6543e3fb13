// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/terms_json.h"

#include "core/contract/object_reader.h"
#include "core/contract/terms_reader.h"

#include <algorithm>
#include <array>

namespace utfall {

namespace {

QString latin1(const char* text)
{
    return QString::fromLatin1(text);
}

QStringList names(std::initializer_list<const char*> keys)
{
    QStringList list;
    for (const char* key : keys)
        list.append(latin1(key));
    return list;
}

/// What the console puts on its documents may stand there, so that `terms show --json` can be set again.
void readSchema(const ObjectReader& reader, FirstError& error)
{
    QString schema = latin1("utfall.terms");
    reader.read("schema", schema);
    if (schema != latin1("utfall.terms"))
        error.set(latin1("terms-bad-value"), reader.path("schema"), schema, latin1("utfall.terms"));
    int version = 1;
    reader.read("version", version);
    if (version != 1)
        error.set(latin1("terms-bad-value"), reader.path("version"), QString::number(version), latin1("1"));
}

void readEnrolment(const ObjectReader& reader, EnrolmentPeriod& enrolment)
{
    reader.refuseOthers(names({"from", "to", "plannedPersons"}));
    reader.read("from", enrolment.from);
    reader.read("to", enrolment.to);
    reader.read("plannedPersons", enrolment.plannedPersons);
}

void readOutcome(const ObjectReader& reader, Outcome& outcome, FirstError& error)
{
    // The kind goes first: another kind has other keys, and naming those would mislead.
    QString kind = latin1("threshold");
    reader.read("kind", kind);
    if (kind != latin1("threshold"))
        error.set(latin1("outcome-kind-not-supported"), reader.path("kind"), kind, latin1("threshold"));

    reader.refuseOthers(names({"kind", "analyses", "unit", "inclusion", "criterion"}));
    reader.read("analyses", outcome.analyses);

    QString unitText = outcome.unit.text();
    reader.read("unit", unitText);
    if (const Result<Unit> unit = Unit::parse(unitText))
        outcome.unit = *unit;
    else
        error.set(latin1("terms-bad-value"), reader.path("unit"), unitText,
                  latin1("mmol/mol, % NGSP, % Mono-S"));

    const ObjectReader inclusion = reader.object("inclusion");
    inclusion.refuseOthers(names({"atLeast", "below", "maxAgeDays"}));
    inclusion.read("atLeast", outcome.inclusion.atLeast);
    inclusion.read("below", outcome.inclusion.below);
    inclusion.read("maxAgeDays", outcome.inclusion.maxAgeDays);

    const ObjectReader criterion = reader.object("criterion");
    criterion.refuseOthers(names({"comparator", "value"}));
    criterion.readChoice("comparator", outcome.criterion.comparator);
    criterion.read("value", outcome.criterion.value);
}

void readFollowUp(const ObjectReader& reader, FollowUp& followUp)
{
    reader.refuseOthers(names({"anchor", "months", "earliestDays", "latestDays"}));
    reader.readChoice("anchor", followUp.anchor);
    reader.read("months", followUp.months);
    reader.read("earliestDays", followUp.earliestDays);
    reader.read("latestDays", followUp.latestDays);
}

void readInterest(const ObjectReader& reader, InterestTerms& interest)
{
    if (!reader.present())
        return;
    reader.refuseOthers(names({"method", "rateBasisPoints", "dayCount", "from", "date"}));
    interest.method = InterestMethod::Simple; // the value shown in cli.md; only a missing object means none
    reader.readChoice("method", interest.method);
    reader.read("rateBasisPoints", interest.rate);
    reader.readChoice("dayCount", interest.dayCount);
    reader.readChoice("from", interest.from);
    reader.readOrNull("date", interest.date);
}

void readPayment(const ObjectReader& reader, PaymentTerms& payment)
{
    reader.refuseOthers(names({"unitPriceOre", "floorBasisPoints", "capBasisPoints", "denominator", "basis",
                               "floorRule", "rounding", "budgetCeilingOre", "interest"}));
    reader.read("unitPriceOre", payment.unitPrice);
    reader.read("floorBasisPoints", payment.floor);
    reader.read("capBasisPoints", payment.cap);
    reader.readChoice("denominator", payment.denominator);
    reader.readChoice("basis", payment.basis);
    reader.readChoice("floorRule", payment.floorRule);
    reader.readChoice("rounding", payment.rounding);
    reader.read("budgetCeilingOre", payment.budgetCeiling);
    readInterest(reader.object("interest"), payment.interest);
}

/// Whether somebody seems to ask for a fee that follows the result, so that the refusal can say why.
bool soundsLikeOutcome(const QString& method)
{
    static constexpr std::array Hints{"success", "outcome", "share",  "reach",  "attain", "result",
                                      "payout",  "percent", "utfall", "lyckad", "andel",  "resultat"};
    return std::any_of(Hints.begin(), Hints.end(), [&method](const char* hint) {
        return method.contains(QLatin1String(hint), Qt::CaseInsensitive);
    });
}

void readEvaluatorFee(const ObjectReader& reader, EvaluatorFee& fee, FirstError& error)
{
    if (!reader.present())
        return;
    // The method goes first: a fee that follows the outcome would bring keys of its own.
    QString method;
    reader.read("method", method);
    if (soundsLikeOutcome(method))
        error.set(latin1("terms-fee-depends-on-outcome"), reader.path("method"), method,
                  allTermKeys<EvaluatorFeeMethod>());

    reader.refuseOthers(names({"method", "ore"}));
    fee.method = EvaluatorFeeMethod::Fixed; // the values shown in cli.md; only a missing object means none
    fee.amount = Money::fromOre(1'300'000'000);
    reader.readChoice("method", fee.method);
    reader.read("ore", fee.amount);
}

void readExits(const ObjectReader& reader, QMap<ExitReason, ExitRule>& exits)
{
    QStringList keys;
    for (const ExitReason reason : allExitReasons()) {
        const QString key = exitReasonKey(reason);
        keys.append(key);
        reader.readChoice(key.toLatin1().constData(), exits[reason]);
    }
    reader.refuseOthers(keys);
}

} // namespace

Result<ContractTerms> termsFromValue(const JsonValue& value)
{
    FirstError error;
    ContractTerms terms;
    const ObjectReader reader(&value, QString(), error);
    reader.refuseOthers(names({"schema", "version", "name", "area", "start", "end", "enrolment", "outcome",
                               "followUp", "selection", "payment", "evaluatorFee", "switching", "exits"}));
    readSchema(reader, error);
    reader.require(names({"name", "area", "start", "end", "outcome", "payment"}));
    reader.read("name", terms.name);
    reader.read("area", terms.area);
    reader.read("start", terms.start);
    reader.read("end", terms.end);
    readEnrolment(reader.object("enrolment"), terms.enrolment);
    readOutcome(reader.object("outcome"), terms.outcome, error);
    readFollowUp(reader.object("followUp"), terms.followUp);
    reader.readChoice("selection", terms.selection);
    readPayment(reader.object("payment"), terms.payment);
    readEvaluatorFee(reader.object("evaluatorFee"), terms.evaluatorFee, error);
    const ObjectReader switching = reader.object("switching");
    switching.refuseOthers(names({"cutOffMonths"}));
    switching.read("cutOffMonths", terms.cutOffMonths);
    readExits(reader.object("exits"), terms.exits);

    if (error.get())
        return *error.get();
    if (const Result<void> checked = checkTerms(terms); !checked)
        return checked.error();
    return terms;
}

Result<ContractTerms> termsFromJson(const QByteArray& json)
{
    if (json.size() > MaxTermsBytes)
        return Error(ErrorKind::BadInput, latin1("terms-too-large"),
                     {{latin1("allowed"), QString::number(MaxTermsBytes)}});
    const Result<JsonValue> document = readStrictJson(json);
    if (!document)
        return document.error();
    return termsFromValue(*document);
}

} // namespace utfall
