// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/explanation_json.h"

#include "core/base/iso_date.h"
#include "core/evaluation/outcome_keys.h"
#include "core/report/evaluation_json.h"

#include <QJsonArray>
#include <QMap>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

using Kind = ExplanationStepKind;

QString stepKey(Kind kind)
{
    switch (kind) {
    case Kind::Counted:
        return u"counted"_qs;
    case Kind::Reached:
        return u"reached"_qs;
    case Kind::Floor:
        return u"floor"_qs;
    case Kind::FloorSuccesses:
        return u"floorSuccesses"_qs;
    case Kind::Cap:
        return u"cap"_qs;
    case Kind::CapSuccesses:
        return u"capSuccesses"_qs;
    case Kind::CappedSuccesses:
        return u"cappedSuccesses"_qs;
    case Kind::PaidSuccesses:
        return u"paidSuccesses"_qs;
    case Kind::UnitPrice:
        return u"unitPrice"_qs;
    case Kind::Unrounded:
        return u"unrounded"_qs;
    case Kind::PooledAmount:
        return u"pooledAmount"_qs;
    case Kind::LineReached:
        return u"lineReached"_qs;
    case Kind::Principal:
        return u"principal"_qs;
    case Kind::SumOfPrincipals:
        return u"sumOfPrincipals"_qs;
    case Kind::Ceiling:
        return u"ceiling"_qs;
    case Kind::ScaledPrincipal:
        return u"scaledPrincipal"_qs;
    case Kind::InterestRate:
        return u"interestRate"_qs;
    case Kind::InterestYears:
        return u"interestYears"_qs;
    case Kind::Interest:
        return u"interest"_qs;
    case Kind::Total:
        return u"total"_qs;
    }
    return {};
}

/// The unit of a step's exact fraction; the other numbers say theirs by their type.
QString fractionUnit(Kind kind)
{
    if (kind == Kind::Unrounded)
        return u"ore"_qs;
    return kind == Kind::InterestYears ? u"years"_qs : u"successes"_qs;
}

QJsonObject stepObject(const ExplanationStep& step)
{
    struct Writer
    {
        Kind kind;
        QJsonObject operator()(qint64 value) const
        {
            return {{u"value"_qs, value}, {u"unit"_qs, u"people"_qs}};
        }
        QJsonObject operator()(const Fraction& value) const
        {
            return {{u"value"_qs, toPlainDecimal(value)}, {u"unit"_qs, fractionUnit(kind)}};
        }
        QJsonObject operator()(BasisPoints value) const
        {
            return {{u"value"_qs, value.value()}, {u"unit"_qs, u"basisPoints"_qs}};
        }
        QJsonObject operator()(Money value) const
        {
            return {{u"value"_qs, qint64{value.ore()}}, {u"unit"_qs, u"ore"_qs}};
        }
    };
    QJsonObject object = std::visit(Writer{step.kind}, step.number);
    object.insert(u"step"_qs, stepKey(step.kind));
    return object;
}

QString standingKey(PersonStanding standing)
{
    switch (standing) {
    case PersonStanding::Reached:
        return u"reached"_qs;
    case PersonStanding::NotReached:
        return u"notReached"_qs;
    case PersonStanding::NotConfirmed:
        return u"notConfirmed"_qs;
    case PersonStanding::NoSample:
        return u"noSample"_qs;
    case PersonStanding::NoSampleYet:
        return u"noSampleYet"_qs;
    case PersonStanding::EnrolledLater:
        return u"enrolledLater"_qs;
    case PersonStanding::Held:
        return u"held"_qs;
    case PersonStanding::Removed:
        return u"removed"_qs;
    }
    return {};
}

QJsonValue heldKey(HeldReason reason)
{
    return reason == HeldReason::None ? QJsonValue(QJsonValue::Null) : QJsonValue(heldReasonKey(reason));
}

QString boundKey(ValueBound bound)
{
    switch (bound) {
    case ValueBound::Exact:
        return u"exact"_qs;
    case ValueBound::LessThan:
        return u"lessThan"_qs;
    case ValueBound::GreaterThan:
        return u"greaterThan"_qs;
    }
    return {};
}

QJsonObject personObject(const PersonExplanation& person)
{
    QJsonArray dates;
    for (const QDate date : person.sampleDates)
        dates.append(toIsoDate(date));
    return {{u"pseudonym"_qs, person.pseudonym.text()},
            {u"standing"_qs, standingKey(person.standing)},
            {u"held"_qs, heldKey(person.held)},
            {u"removedBy"_qs,
             person.removedBy ? QJsonValue(exitReasonKey(*person.removedBy)) : QJsonValue(QJsonValue::Null)},
            {u"listed"_qs, person.listed},
            {u"due"_qs, person.due},
            {u"tested"_qs, person.tested},
            {u"final"_qs, person.final},
            {u"reached"_qs, person.reached},
            {u"counted"_qs, person.counted},
            {u"value"_qs,
             person.value ? QJsonValue(toPlainDecimal(*person.value)) : QJsonValue(QJsonValue::Null)},
            {u"bound"_qs, person.value ? QJsonValue(boundKey(person.bound)) : QJsonValue(QJsonValue::Null)},
            {u"sampleDates"_qs, dates}};
}

QJsonObject lineObject(const PayoutExplanation& explanation)
{
    QJsonArray steps;
    for (const ExplanationStep& step : explanation.steps)
        steps.append(stepObject(step));
    QJsonArray people;
    QMap<QString, qint64> standings;
    for (const PersonExplanation& person : explanation.people) {
        people.append(personObject(person));
        ++standings[standingKey(person.standing)];
    }
    QJsonObject standingCounts;
    for (auto it = standings.cbegin(); it != standings.cend(); ++it)
        standingCounts.insert(it.key(), it.value());

    const PayoutLine& line = explanation.line;
    return {{u"intake"_qs, line.intake.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line.intake)},
            {u"listed"_qs, line.listed},
            {u"counted"_qs, line.counted},
            {u"reached"_qs, line.reached},
            {u"paidSuccesses"_qs, line.paidSuccesses ? QJsonValue(toPlainDecimal(*line.paidSuccesses))
                                                     : QJsonValue(QJsonValue::Null)},
            {u"principalOre"_qs, qint64{line.principal.ore()}},
            {u"interestOre"_qs, qint64{line.interest.ore()}},
            {u"totalOre"_qs, qint64{line.total.ore()}},
            {u"steps"_qs, steps},
            {u"standings"_qs, standingCounts},
            {u"people"_qs, people}};
}

} // namespace

QJsonObject explanationToJson(const EvaluationSnapshot& snapshot, const OrganisationNumber& provider,
                              const QList<PayoutExplanation>& explanations)
{
    QJsonArray lines;
    for (const PayoutExplanation& explanation : explanations)
        lines.append(lineObject(explanation));
    return document(u"utfall.explanation"_qs,
                    {{u"asOf"_qs, toIsoDate(snapshot.payout.asOf)},
                     {u"paymentDate"_qs, toIsoDate(snapshot.payout.paymentDate)},
                     {u"preliminary"_qs, snapshot.payout.preliminary},
                     {u"denominator"_qs, denominatorKey(snapshot.payout.denominator)},
                     {u"organisationNumber"_qs, provider.digits()},
                     {u"name"_qs, snapshot.providerName(provider)},
                     {u"lines"_qs, lines},
                     {u"inputsSha256"_qs, QString::fromLatin1(snapshot.inputsHash)}});
}

} // namespace utfall
