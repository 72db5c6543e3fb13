// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/register_fixture.h"

#include "core/storage/contract_repository.h"
#include "tests/support/test_keys.h"

namespace utfall::test {

using namespace Qt::StringLiterals;

WorkContext testContext(QDate today)
{
    return {std::make_shared<FixedClock>(today), u"tester"_s};
}

ContractTerms testTerms()
{
    ContractTerms terms;
    terms.name = u"Prediabetes 2026"_s;
    terms.area = u"prediabetes"_s;
    terms.start = QDate(2026, 1, 1);
    terms.end = QDate(2029, 12, 31);
    return terms;
}

Result<void> seedRegister(storage::Database& database)
{
    storage::ContractRepository(database).create(
        u"Region Provköping"_s, OrganisationNumber::parse(u"2321000131").value(), testTerms());
    return {};
}

std::unique_ptr<storage::Store> newStore(const QString& path, const WorkContext& context)
{
    auto store = storage::Store::create(path, context, testKeys(), seedRegister);
    if (!store)
        qFatal("The test register cannot be made: %s", qPrintable(store.error().code));
    return std::move(store).value();
}

QStringList testNumbers()
{
    return {u"198701222393"_s, u"198701222385"_s, u"198701242391"_s, u"198701242383"_s,
            u"198701252382"_s, u"198701262381"_s, u"198701262399"_s, u"198701272398"_s,
            u"198701282389"_s, u"198701282397"_s, u"191510792383"_s, u"201510792383"_s};
}

Prepatient testPerson(const QString& number, const QString& familyName, const QString& givenName)
{
    Prepatient person;
    person.pseudonym = Pseudonym::random();
    person.identity.number = PersonNumber::parse(number, QDate(2026, 5, 4)).value();
    person.identity.familyName = familyName;
    person.identity.givenName = givenName;
    person.identifiedBy = u"Vårdcentralen Ängen"_s;
    person.enrolled = QDate(2026, 2, 1);
    person.consent = QDate(2026, 1, 20);
    person.inclusionDate = QDate(2026, 1, 15);
    person.inclusion = Quantity{Decimal::fromMillionths(44 * Decimal::Scale), Unit::mmolPerMol()};
    person.inclusionText = u"44"_s;
    return person;
}

storage::StoredResult testResult(PersonId person, QDate sampled, int value)
{
    storage::StoredResult result;
    result.person = person;
    result.fact.analysis = u"NPU27300"_s;
    result.fact.sampled = sampled;
    result.fact.reported = QDateTime(sampled.addDays(1), QTime(8, 30), Qt::UTC);
    result.fact.status = ResultStatus::Final;
    result.fact.statusText = u"final"_s;
    result.fact.value = Decimal::fromMillionths(value * Decimal::Scale);
    result.fact.unit = Unit::mmolPerMol();
    result.fact.laboratory = u"Lab Nord"_s;
    result.fact.sampleId = u"S-%1"_s.arg(sampled.toJulianDay());
    result.valueText = QString::number(value);
    return result;
}

OrganisationNumber testOrganisation(int which)
{
    static const QStringList numbers{u"5560000001"_s, u"2120000142"_s, u"2120001355"_s};
    return OrganisationNumber::parse(numbers.at(which)).value();
}

Provider testProvider(int which)
{
    static const QStringList names{u"Ängens hälsa"_s, u"Åkers vård"_s, u"Zonens motion"_s};
    Provider provider;
    provider.organisationNumber = testOrganisation(which);
    provider.name = names.at(which);
    return provider;
}

} // namespace utfall::test
