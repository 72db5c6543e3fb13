// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/evaluation_json.h"

#include "core/base/iso_date.h"

#include <QJsonArray>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShareDecimals = 6;

QJsonValue shareValue(const std::optional<Fraction>& share)
{
    return share ? QJsonValue(toFixedDecimal(*share, ShareDecimals)) : QJsonValue(QJsonValue::Null);
}

void insertCounts(QJsonObject& target, const Counts& counts)
{
    target.insert(u"listed"_qs, counts.listed);
    target.insert(u"due"_qs, counts.due);
    target.insert(u"tested"_qs, counts.tested);
    target.insert(u"final"_qs, counts.final);
    target.insert(u"reached"_qs, counts.reached);
}

QJsonValue numberOrNull(const std::optional<OrganisationNumber>& provider)
{
    return provider ? QJsonValue(provider->digits()) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue intervalValue(const Attainment& attainment)
{
    const auto interval =
        wilsonInterval(attainment.all.reached, attainment.all.under(attainment.denominator));
    if (!interval)
        return QJsonValue::Null;
    return QJsonObject{{u"method"_qs, u"wilson"_qs},
                       {u"level"_qs, u"0.95"_qs},
                       {u"low"_qs, toFixedDecimal(interval->low, ShareDecimals)},
                       {u"high"_qs, toFixedDecimal(interval->high, ShareDecimals)}};
}

QJsonObject sums(Money principal, Money interest, Money total)
{
    return {{u"principalOre"_qs, qint64{principal.ore()}},
            {u"interestOre"_qs, qint64{interest.ore()}},
            {u"totalOre"_qs, qint64{total.ore()}}};
}

QJsonObject lineObject(const PayoutLine& line)
{
    QJsonObject object = sums(line.principal, line.interest, line.total);
    object.insert(u"organisationNumber"_qs, numberOrNull(line.provider));
    object.insert(u"intake"_qs, textOrNull(line.intake));
    object.insert(u"listed"_qs, line.listed);
    object.insert(u"counted"_qs, line.counted);
    object.insert(u"reached"_qs, line.reached);
    object.insert(u"paidSuccesses"_qs, line.paidSuccesses ? QJsonValue(toPlainDecimal(*line.paidSuccesses))
                                                          : QJsonValue(QJsonValue::Null));
    return object;
}

} // namespace

QString denominatorKey(Denominator denominator)
{
    switch (denominator) {
    case Denominator::Listed:
        return u"listed"_qs;
    case Denominator::Due:
        return u"due"_qs;
    case Denominator::Tested:
        return u"tested"_qs;
    }
    return {};
}

QJsonObject document(const QString& schema, QJsonObject content, int version)
{
    content.insert(u"schema"_qs, schema);
    content.insert(u"version"_qs, version);
    return content;
}

QJsonObject attainmentToJson(const EvaluationSnapshot& snapshot)
{
    const Attainment& attainment = snapshot.attainment;
    QJsonObject object{{u"asOf"_qs, toIsoDate(attainment.asOf)}, {u"preliminary"_qs, attainment.preliminary}};
    insertCounts(object, attainment.all);

    QJsonObject counted;
    QJsonObject shares;
    for (const Denominator denominator : {Denominator::Listed, Denominator::Due, Denominator::Tested}) {
        counted.insert(denominatorKey(denominator), attainment.all.under(denominator));
        shares.insert(denominatorKey(denominator), shareValue(attainment.share(denominator)));
    }
    object.insert(u"counted"_qs, counted);
    object.insert(u"attainment"_qs, shares);
    object.insert(u"denominator"_qs, denominatorKey(attainment.denominator));
    object.insert(u"interval"_qs, intervalValue(attainment));
    object.insert(u"held"_qs, attainment.held);
    object.insert(u"removed"_qs, attainment.removed);

    QJsonArray providers;
    for (const ProviderCounts& group : attainment.providers) {
        QJsonObject entry{{u"organisationNumber"_qs, numberOrNull(group.provider)},
                          {u"name"_qs, group.provider ? QJsonValue(snapshot.providerName(group.provider))
                                                      : QJsonValue(QJsonValue::Null)}};
        insertCounts(entry, group.counts);
        providers.append(entry);
    }
    object.insert(u"providers"_qs, providers);

    QJsonArray intakes;
    for (const IntakeCounts& group : attainment.intakes) {
        QJsonObject entry{{u"intake"_qs, textOrNull(group.intake)}};
        insertCounts(entry, group.counts);
        intakes.append(entry);
    }
    object.insert(u"intakes"_qs, intakes);
    object.insert(u"inputsSha256"_qs, QString::fromLatin1(snapshot.inputsHash));
    return document(u"utfall.attainment"_qs, object);
}

QJsonObject payoutToJson(const EvaluationSnapshot& snapshot)
{
    const Payout& payout = snapshot.payout;
    QJsonArray lines;
    for (const PayoutLine& line : payout.lines)
        lines.append(lineObject(line));
    QJsonObject alternatives;
    for (const auto& [denominator, total] : payout.alternatives.asKeyValueRange())
        alternatives.insert(denominatorKey(denominator), qint64{total.ore()});
    return document(u"utfall.payout"_qs,
                    QJsonObject{{u"asOf"_qs, toIsoDate(payout.asOf)},
                                {u"paymentDate"_qs, toIsoDate(payout.paymentDate)},
                                {u"preliminary"_qs, payout.preliminary},
                                {u"denominator"_qs, denominatorKey(payout.denominator)},
                                {u"lines"_qs, lines},
                                {u"totals"_qs, sums(payout.principal, payout.interest, payout.total)},
                                {u"ceilingApplied"_qs, payout.ceilingApplied},
                                {u"evaluatorFeeOre"_qs, qint64{payout.evaluatorFee.ore()}},
                                {u"alternatives"_qs, alternatives},
                                {u"inputsSha256"_qs, QString::fromLatin1(snapshot.inputsHash)}});
}

} // namespace utfall
