// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/fact_cells.h"

#include "core/base/iso_date.h"

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

QString writtenNumber(const PersonNumber& number, bool centuryAssumed)
{
    if (!centuryAssumed)
        return number.display();
    const QString digits = number.tenDigits();
    return digits.first(6) + u'-' + digits.sliced(6);
}

QString valueText(const storage::StoredResult& stated)
{
    if (!stated.valueText.isEmpty() || !stated.fact.value)
        return stated.valueText;
    return storage::valueBoundKey(stated.fact.bound) + stated.fact.value->toPlainString();
}

} // namespace

QHash<QString, QString> cellsOf(const storage::StoredSwitch& stated, const PersonNumber& number)
{
    const SwitchFact& fact = stated.fact;
    return {{u"personalNumber"_s, writtenNumber(number, stated.origin.centuryAssumed)},
            {u"date"_s, toIsoDate(fact.date)},
            {u"provider"_s, fact.provider ? fact.provider->digits() : QString()},
            {u"method"_s, fact.method}};
}

QHash<QString, QString> cellsOf(const storage::StoredExit& stated, const PersonNumber& number)
{
    return {{u"personalNumber"_s, writtenNumber(number, stated.origin.centuryAssumed)},
            {u"date"_s, toIsoDate(stated.fact.date)},
            {u"reason"_s, exitReasonKey(stated.fact.reason)}};
}

QHash<QString, QString> cellsOf(const storage::StoredResult& stated, const PersonNumber& number)
{
    const ResultFact& fact = stated.fact;
    QHash<QString, QString> cells{
        {u"personalNumber"_s, writtenNumber(number, stated.origin.centuryAssumed)},
        {u"sampled"_s, toIsoDate(fact.sampled)},
        {u"code"_s, fact.analysis},
        {u"value"_s, valueText(stated)},
        {u"unit"_s, fact.unit.text()},
        {u"laboratory"_s, fact.laboratory},
        {u"method"_s, fact.method},
        {u"sampleId"_s, fact.sampleId},
        {u"reported"_s, fact.reported.isValid() ? fact.reported.date().toString(Qt::ISODate) + u'T' +
                                                      fact.reported.time().toString(Qt::ISODateWithMs)
                                                : QString()},
    };
    // Without a status the file had no such column, and a row of it is final.
    if (!fact.statusText.isEmpty())
        cells.insert(u"status"_s, fact.statusText);
    return cells;
}

} // namespace utfall
