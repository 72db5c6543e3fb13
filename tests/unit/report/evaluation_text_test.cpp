// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/evaluation_text.h"
#include "core/report/explanation_json.h"
#include "tests/unit/report/report_snapshot.h"

#include <QJsonArray>
#include <QtTest>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

/// Hard spaces are for people; tests read better without.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QString joined(const QStringList& lines)
{
    return plain(lines.join(u'\n'));
}

PayoutExplanation explained(const EvaluationSnapshot& snapshot, qsizetype line = 0)
{
    const PayoutLine& wanted = snapshot.payout.lines.at(line);
    const auto explanation = explainLine(snapshot.contract.terms, snapshot.attainment, snapshot.payout,
                                         *wanted.provider, wanted.intake);
    if (!explanation)
        qFatal("the line has no explanation");
    return *explanation;
}

/// "heading | text | value", one line a row.
QString rowsText(const QList<ExplanationRow>& rows)
{
    QStringList lines;
    for (const ExplanationRow& row : rows)
        lines.append(u"%1 | %2 | %3"_qs.arg(row.heading, row.text, row.value));
    return joined(lines);
}

/// 37 people of one provider of whom `reached` reached the goal: model.md's small cases.
EvaluationSnapshot smallCase(int reached, const ContractTerms& terms)
{
    test::ReportSample sample;
    sample.terms = terms;
    sample.people = 0;
    sample.providers = 1;
    EvaluationSnapshot snapshot = test::snapshotOf(sample);
    Attainment& attainment = snapshot.attainment;
    attainment.all = {37, 37, 37, 37, 37, reached};
    attainment.providers = {{snapshot.providers.first().organisationNumber, attainment.all}};
    attainment.providerIntakes = {{snapshot.providers.first().organisationNumber, QString(), attainment.all}};
    snapshot.payout = computePayout(terms, attainment, sample.asOf).value();
    return snapshot;
}

ContractTerms withoutInterest()
{
    ContractTerms terms = test::ReportSample().terms;
    terms.payment.interest.method = InterestMethod::None;
    return terms;
}

} // namespace

class EvaluationTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); }
    void attainmentSaysEveryDenominator();
    void attainmentAlignsItsColumns();
    void payoutSumsToItsLines();
    void nobodyIsNoFault();
    void explanationOfTheSmallCase();
    void explanationUnderTheFloor();
    void explanationOverTheCap();
    void explanationOfTheCliff();
    void explanationOfThePool();
    void explanationWithCeilingAndInterest();
    void explanationShowsPeopleByPseudonym();
    void explanationAsJson();
};

void EvaluationTextTest::attainmentSaysEveryDenominator()
{
    const EvaluationSnapshot snapshot = test::snapshotOf();
    const QString text = joined(attainmentLines(snapshot));
    QVERIFY(snapshot.attainment.preliminary);
    QVERIFY2(text.contains(u"Preliminary as of 30 juni 2028"_qs), qPrintable(text));
    QVERIFY(text.contains(u"All listed (contracted)"_qs));
    QVERIFY(text.contains(u"Due or tested"_qs));
    QVERIFY(text.contains(u"95 % interval (Wilson)"_qs));
    for (const Provider& provider : snapshot.providers)
        QVERIFY(text.contains(provider.name));
    QVERIFY(text.contains(u"Omgång 3"_qs));
    QVERIFY(text.contains(u"held back"_qs));
    QVERIFY(!text.contains(u"P-"_qs));
}

void EvaluationTextTest::attainmentAlignsItsColumns()
{
    const QStringList lines = attainmentLines(test::snapshotOf());
    const qsizetype header = lines.indexOf(QRegularExpression(u"^Provider .*Attainment$"_qs));
    QVERIFY(header > 0);
    for (qsizetype i = header; i < header + 5; ++i)
        QCOMPARE(lines.at(i).size(), lines.at(header).size());
}

void EvaluationTextTest::payoutSumsToItsLines()
{
    const EvaluationSnapshot snapshot = test::snapshotOf();
    const QString text = joined(payoutLines(snapshot));
    QCOMPARE(text.count(u"Utförare "_qs), 3);
    QVERIFY2(text.contains(u"116 194,18 kr"_qs), qPrintable(text));
    QVERIFY(text.contains(u"Evaluator's fee: 50 000,00 kr"_qs));
    QVERIFY(text.contains(u"In all"_qs));
}

void EvaluationTextTest::nobodyIsNoFault()
{
    test::ReportSample sample;
    sample.people = 0;
    sample.providers = 0;
    sample.heldRows = 0;
    const EvaluationSnapshot snapshot = test::snapshotOf(sample);
    QVERIFY(joined(attainmentLines(snapshot)).contains(u"Nobody listed as of 30 juni 2028"_qs));
    QVERIFY(joined(payoutLines(snapshot)).contains(u"nothing to pay"_qs));
}

void EvaluationTextTest::explanationOfTheSmallCase()
{
    const EvaluationSnapshot snapshot = smallCase(20, withoutInterest());
    QCOMPARE(rowsText(explanationRows(snapshot, explained(snapshot))),
             u"Counted prepatients (N) | all listed | 37\n"
             "Reached the goal (S) |  | 20\n"
             "Floor | 10 % of 37 | 3,7\n"
             "Cap | 80 % of 37 | 29,6\n"
             "Paid successes | 20 − 3,7 | 16,3\n"
             "Price per success |  | 47 000,00 kr\n"
             "Principal | 16,3 × 47 000,00 kr | 766 100,00 kr\n"
             "To be paid |  | 766 100,00 kr"_qs);
}

void EvaluationTextTest::explanationUnderTheFloor()
{
    const EvaluationSnapshot snapshot = smallCase(3, withoutInterest());
    const QString text = rowsText(explanationRows(snapshot, explained(snapshot)));
    QVERIFY2(text.contains(u"Paid successes | none, 3 does not pass the floor 3,7 | 0"_qs), qPrintable(text));
}

void EvaluationTextTest::explanationOverTheCap()
{
    const EvaluationSnapshot snapshot = smallCase(35, withoutInterest());
    const QString text = rowsText(explanationRows(snapshot, explained(snapshot)));
    QVERIFY2(text.contains(u"Reached, at most the cap | the lesser of 35 and 29,6 | 29,6"_qs),
             qPrintable(text));
    QVERIFY2(text.contains(u"Paid successes | 29,6 − 3,7 | 25,9"_qs), qPrintable(text));
}

void EvaluationTextTest::explanationOfTheCliff()
{
    ContractTerms terms = withoutInterest();
    terms.payment.floorRule = FloorRule::Cliff;
    const EvaluationSnapshot snapshot = smallCase(4, terms);
    const QString text = rowsText(explanationRows(snapshot, explained(snapshot)));
    QVERIFY2(text.contains(u"Paid successes | all of them, 4 passes the floor 3,7 | 4"_qs), qPrintable(text));
}

void EvaluationTextTest::explanationOfThePool()
{
    test::ReportSample sample;
    sample.terms.payment.basis = PaymentBasis::Pooled;
    const EvaluationSnapshot snapshot = test::snapshotOf(sample);
    const QString text = rowsText(explanationRows(snapshot, explained(snapshot)));
    QVERIFY2(text.contains(u"Sum to share | 2,3 × 47 000,00 kr | 108 100,00 kr"_qs), qPrintable(text));
    QVERIFY2(text.contains(u"Part of the sum | 5 of 14 successes | 38 607,14 kr"_qs), qPrintable(text));
}

void EvaluationTextTest::explanationWithCeilingAndInterest()
{
    test::ReportSample sample;
    sample.terms.payment.budgetCeiling = Money::fromOre(5'000'000);
    const EvaluationSnapshot snapshot = test::snapshotOf(sample);
    QVERIFY(snapshot.payout.ceilingApplied);
    const QString text = rowsText(explanationRows(snapshot, explained(snapshot)));
    QVERIFY2(text.contains(u"All lines together |  | 108 100,00 kr\nBudget ceiling | "_qs), qPrintable(text));
    QVERIFY2(text.contains(u"Interest | 3 % a year for 2,4959 years | "_qs), qPrintable(text));
}

void EvaluationTextTest::explanationShowsPeopleByPseudonym()
{
    const EvaluationSnapshot snapshot = test::snapshotOf();
    const PayoutExplanation explanation = explained(snapshot);
    const QString text = joined(explanationLines(snapshot, explanation));
    for (const PersonExplanation& person : explanation.people)
        QVERIFY(text.contains(person.pseudonym.text()));
    QVERIFY(text.contains(u"Held back: the date of consent is missing"_qs));
    qint64 people = 0;
    for (const ExplanationRow& row : standingRows(explanation))
        people += row.value.toLongLong();
    QCOMPARE(people, explanation.people.size());
}

void EvaluationTextTest::explanationAsJson()
{
    const EvaluationSnapshot snapshot = smallCase(20, withoutInterest());
    const PayoutExplanation line = explained(snapshot);
    const QJsonObject document = explanationToJson(snapshot, *line.line.provider, {line});
    QCOMPARE(document.value(u"schema"_qs).toString(), u"utfall.explanation"_qs);
    QCOMPARE(document.value(u"version"_qs).toInt(), 1);
    QCOMPARE(document.value(u"organisationNumber"_qs).toString(), line.line.provider->digits());
    const QJsonObject object = document.value(u"lines"_qs).toArray().at(0).toObject();
    QCOMPARE(object.value(u"paidSuccesses"_qs).toString(), u"16.3"_qs);
    QCOMPARE(object.value(u"totalOre"_qs).toInteger(), Q_INT64_C(76'610'000));
    const QJsonArray steps = object.value(u"steps"_qs).toArray();
    QCOMPARE(steps.first().toObject(),
             (QJsonObject{{u"step"_qs, u"counted"_qs}, {u"value"_qs, 37}, {u"unit"_qs, u"people"_qs}}));
    QCOMPARE(steps.last().toObject(),
             (QJsonObject{{u"step"_qs, u"total"_qs}, {u"value"_qs, 76'610'000}, {u"unit"_qs, u"ore"_qs}}));

    const EvaluationSnapshot sample = test::snapshotOf();
    const PayoutExplanation sampleLine = explained(sample);
    const QJsonObject whole = explanationToJson(sample, *sampleLine.line.provider, {sampleLine})
                                  .value(u"lines"_qs)
                                  .toArray()
                                  .at(0)
                                  .toObject();
    qint64 standings = 0;
    const QJsonObject counts = whole.value(u"standings"_qs).toObject();
    for (const QJsonValue& count : counts)
        standings += count.toInteger();
    QCOMPARE(standings, whole.value(u"people"_qs).toArray().size());
    const QJsonObject person = whole.value(u"people"_qs).toArray().at(4).toObject();
    QCOMPARE(person.value(u"standing"_qs).toString(), u"reached"_qs);
    QCOMPARE(person.value(u"value"_qs).toString(), u"41.2"_qs);
}

QTEST_GUILESS_MAIN(EvaluationTextTest)
#include "evaluation_text_test.moc"
