// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/sample_snapshot.h"

#include <QRandomGenerator>

namespace utfall::test {

namespace {

OrganisationNumber number(QStringView digits)
{
    return OrganisationNumber::parse(digits).value();
}

ResultFact sample(ResultId id, QDate date, int tenths)
{
    ResultFact row;
    row.id = id;
    row.analysis = QStringLiteral("NPU27300");
    row.sampled = date;
    row.value = Decimal::fromMillionths(tenths * Decimal::Scale / 10);
    row.unit = Unit::mmolPerMol();
    return row;
}

PersonFacts person(int index, QRandomGenerator& random, const ContractTerms& terms,
                   const QList<Provider>& providers)
{
    PersonFacts facts;
    facts.pseudonym = Pseudonym::fromBits(1, static_cast<quint64>(index));
    const int intake = static_cast<int>(random.bounded(3));
    const qint64 third = terms.enrolment.from.daysTo(terms.enrolment.to) / 3;
    facts.enrolled = terms.enrolment.from.addDays(intake * third + random.bounded(static_cast<int>(third)));
    facts.intake = QStringLiteral("Omgång %1").arg(intake + 1);
    const int provider =
        static_cast<int>(random.bounded(10)) < 5 ? 0 : static_cast<int>(random.bounded(1, 3));
    facts.provider = providers[provider].organisationNumber;
    facts.consent = facts.enrolled;
    facts.inclusionDate = facts.enrolled.addDays(-20);
    facts.inclusion =
        Quantity{Decimal::fromMillionths((42 + random.bounded(5)) * Decimal::Scale), Unit::mmolPerMol()};
    const int chance[] = {52, 31, 18};
    if (random.bounded(100) < 82) {
        const bool reached = random.bounded(100) < chance[provider];
        facts.results << sample(ResultId(index + 1),
                                facts.enrolled.addMonths(24).addDays(random.bounded(-60, 60)),
                                reached ? 360 + random.bounded(59) : 420 + random.bounded(60));
    }
    return facts;
}

SnapshotPtr evaluated(EvaluationSnapshot snapshot, QDate asOf)
{
    snapshot.input.terms = snapshot.contract.terms;
    for (const Provider& provider : std::as_const(snapshot.providers))
        snapshot.input.providers.insert(provider.organisationNumber);
    snapshot.attainment = evaluateAttainment(snapshot.input, asOf);
    snapshot.payout = computePayout(snapshot.contract.terms, snapshot.attainment, asOf).value();
    return std::make_shared<const EvaluationSnapshot>(std::move(snapshot));
}

EvaluationSnapshot contractOnly()
{
    EvaluationSnapshot snapshot;
    snapshot.contract.organisation = QStringLiteral("Region Test");
    snapshot.contract.organisationNumber = number(u"5560000001");
    snapshot.contract.terms = sampleTerms();
    return snapshot;
}

} // namespace

ContractTerms sampleTerms()
{
    ContractTerms terms;
    terms.name = QStringLiteral("Prediabetes 2026");
    terms.area = QStringLiteral("prediabetes");
    terms.start = QDate(2026, 1, 1);
    terms.end = QDate(2029, 12, 31);
    terms.enrolment = {QDate(2026, 1, 1), QDate(2027, 6, 30), 1000};
    terms.evaluatorFee = {EvaluatorFeeMethod::Fixed, Money::fromOre(43'330'000)};
    return terms;
}

SnapshotPtr sampleSnapshot(int people, QDate asOf)
{
    EvaluationSnapshot snapshot = contractOnly();
    snapshot.heldRows = 4;
    const QStringList names{QStringLiteral("Hälsokraft i Norr"), QStringLiteral("Steg för Steg AB"),
                            QStringLiteral("Stiftelsen Livsvana")};
    const QStringList numbers{QStringLiteral("5560000001"), QStringLiteral("5560000019"),
                              QStringLiteral("5560000027")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        Provider provider;
        provider.id = ProviderId(i + 1);
        provider.organisationNumber = number(numbers[i]);
        provider.name = names[i];
        snapshot.providers << provider;
    }
    QRandomGenerator random(7);
    for (int i = 0; i < people; ++i)
        snapshot.input.people << person(i, random, snapshot.contract.terms, snapshot.providers);
    return evaluated(std::move(snapshot), asOf);
}

SnapshotPtr emptySnapshot(QDate asOf)
{
    return evaluated(contractOnly(), asOf);
}

} // namespace utfall::test
