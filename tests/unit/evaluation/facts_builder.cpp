// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/evaluation/facts_builder.h"

#include "core/base/iso_date.h"

namespace utfall::test {

using namespace Qt::StringLiterals;

namespace {

Unit unitNamed(const QString& name)
{
    if (name == u"none"_qs)
        return {};
    if (name == u"mmol"_qs)
        return Unit::mmolPerMol();
    if (name == u"ngsp"_qs)
        return Unit::percentNgsp();
    if (name == u"mono"_qs)
        return Unit::percentMonoS();
    return Unit::parse(name).value();
}

ResultStatus statusNamed(const QString& letter)
{
    if (letter == u"F"_qs)
        return ResultStatus::Final;
    if (letter == u"C"_qs)
        return ResultStatus::Corrected;
    return letter == u"E"_qs ? ResultStatus::EnteredInError : ResultStatus::NotCounted;
}

void setValue(ResultFact& row, QString text)
{
    if (text.startsWith(u'<'))
        row.bound = ValueBound::LessThan;
    if (text.startsWith(u'>'))
        row.bound = ValueBound::GreaterThan;
    if (row.bound != ValueBound::Exact)
        text.remove(0, 1);
    if (!text.isEmpty())
        row.value = decimal(text);
}

void setField(ResultFact& row, const QString& name, const QString& value)
{
    if (name == u"unit"_qs)
        row.unit = unitNamed(value);
    else if (name == u"status"_qs)
        row.status = statusNamed(value);
    else if (name == u"at"_qs)
        row.reported = parseReportTime(value).value();
    else if (name == u"lab"_qs)
        row.laboratory = value;
    else if (name == u"id"_qs)
        row.sampleId = value;
    else if (name == u"code"_qs)
        row.analysis = value;
    else if (name == u"method"_qs)
        row.method = value;
    else if (name == u"ambiguous"_qs)
        row.personAmbiguous = true;
    else
        qFatal("unknown field in a test row: %s", qPrintable(name));
}

} // namespace

QDate date(QStringView text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value();
}

Fraction fraction(QStringView decimalText)
{
    return decimal(decimalText).asFraction();
}

OrganisationNumber provider(int n)
{
    const QString nine = QString::number(555'000'000 + n);
    for (int check = 0; check < 10; ++check) {
        if (const Result<OrganisationNumber> number =
                OrganisationNumber::parse(nine + QString::number(check)))
            return *number;
    }
    qFatal("no check digit fits");
}

QSet<OrganisationNumber> providers(int count)
{
    QSet<OrganisationNumber> numbers;
    for (int n = 1; n <= count; ++n)
        numbers.insert(provider(n));
    return numbers;
}

ContractTerms terms()
{
    ContractTerms terms;
    terms.name = u"Prediabetes"_qs;
    terms.area = u"prediabetes"_qs;
    terms.start = QDate(2026, 1, 1);
    terms.end = QDate(2029, 12, 31);
    return terms;
}

ResultFact row(qint64 id, const QString& fields)
{
    ResultFact row;
    row.id = ResultId(id);
    row.analysis = u"NPU27300"_qs;
    row.unit = Unit::mmolPerMol();
    const QStringList parts = fields.split(u';');
    row.sampled = date(parts.at(0).trimmed());
    setValue(row, parts.value(1).trimmed());
    for (const QString& part : parts.mid(2)) {
        const qsizetype equals = part.indexOf(u'=');
        setField(row, part.left(equals).trimmed(), equals < 0 ? QString() : part.mid(equals + 1));
    }
    return row;
}

QList<ResultFact> rows(const QStringList& fields)
{
    QList<ResultFact> rows;
    for (const QString& one : fields)
        rows.append(row(rows.size() + 1, one));
    return rows;
}

PersonFacts person(const QString& pseudonym, QDate enrolled,
                   const std::optional<OrganisationNumber>& provider)
{
    PersonFacts person;
    person.pseudonym = Pseudonym(pseudonym);
    person.enrolled = enrolled;
    person.provider = provider;
    person.consent = enrolled;
    person.inclusionDate = enrolled;
    person.inclusion = Quantity{decimal(u"45"), Unit::mmolPerMol()};
    return person;
}

SwitchFact change(qint64 id, QStringView on, const std::optional<OrganisationNumber>& to)
{
    SwitchFact change;
    change.id = SwitchId(id);
    change.date = date(on);
    change.provider = to;
    return change;
}

ExitFact leaving(QStringView on, ExitReason reason)
{
    ExitFact exit;
    exit.date = date(on);
    exit.reason = reason;
    return exit;
}

} // namespace utfall::test
