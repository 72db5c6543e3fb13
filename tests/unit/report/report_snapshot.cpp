// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/report/report_snapshot.h"

#include "tests/unit/evaluation/facts_builder.h"

namespace utfall::test {

namespace {

using namespace Qt::StringLiterals;

constexpr int EnrolmentDays = 365;
constexpr int FollowUpDays = 731;

/// Every eleventh is never tested, three of ten reach the goal, and one in forty is held back.
PersonFacts personOf(int n, const ReportSample& sample)
{
    const QDate enrolled = sample.terms.start.addDays((n * 7) % EnrolmentDays);
    const auto provider =
        sample.providers > 0 ? std::optional(test::provider(n % sample.providers + 1)) : std::nullopt;
    PersonFacts facts = person(u"P-%1"_qs.arg(n, 13, 10, QLatin1Char('0')), enrolled, provider);
    if (sample.intakes > 0)
        facts.intake = u"Omgång %1"_qs.arg((n * 7) % EnrolmentDays * sample.intakes / EnrolmentDays + 1);
    if (n % 40 == 39)
        facts.consent = QDate();
    if (n % 11 != 0) {
        const QString value = n % 10 < 3 ? u"41,2"_qs : u"45"_qs;
        facts.results = {
            row(n + 1, u"%1;%2"_qs.arg(enrolled.addDays(FollowUpDays).toString(Qt::ISODate), value))};
    }
    return facts;
}

} // namespace

ReportSample::ReportSample() : terms(test::terms())
{
    terms.payment.interest.method = InterestMethod::Simple;
    terms.evaluatorFee = {EvaluatorFeeMethod::Fixed, Money::fromOre(5'000'000)};
}

EvaluationSnapshot snapshotOf(const ReportSample& sample)
{
    EvaluationSnapshot snapshot;
    snapshot.contract.organisation = sample.organisation;
    snapshot.contract.organisationNumber = test::provider(900);
    snapshot.contract.state = ContractState::Signed;
    snapshot.contract.signedOn = sample.terms.start.addDays(-20);
    snapshot.contract.terms = sample.terms;
    snapshot.input.terms = sample.terms;
    for (int n = 1; n <= sample.providers; ++n) {
        Provider provider;
        provider.organisationNumber = test::provider(n);
        provider.name =
            sample.providerName.contains(u"%1"_qs) ? sample.providerName.arg(n) : sample.providerName;
        snapshot.providers.append(provider);
        snapshot.input.providers.insert(provider.organisationNumber);
    }
    for (int n = 0; n < sample.people; ++n)
        snapshot.input.people.append(personOf(n, sample));
    snapshot.attainment = evaluateAttainment(snapshot.input, sample.asOf);
    const auto payout = computePayout(sample.terms, snapshot.attainment,
                                      sample.paymentDate.isValid() ? sample.paymentDate : sample.asOf);
    if (!payout)
        qFatal("the sample cannot be paid");
    snapshot.payout = *payout;
    snapshot.heldRows = sample.heldRows;
    snapshot.inputsHash =
        QByteArrayLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    return snapshot;
}

ReportStamp sampleStamp()
{
    return {QDateTime(QDate(2028, 6, 30), QTime(8, 15), Qt::UTC), QStringLiteral("samordnare"),
            QStringLiteral("0.1.0"), QStringLiteral("7 · 9f3a 51c0 77de 0011 2233")};
}

} // namespace utfall::test
