// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shared_data.h"
#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"

#include <QFile>
#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2025, 6, 1);
const QDate Enrolled(2023, 1, 15);

/// So many of Skatteverket's test numbers.
QStringList testNumbers(qsizetype count)
{
    QFile file(sourceFolder() + u"/resources/demo/test-personnummer.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test numbers are not here");
    QStringList numbers;
    while (numbers.size() < count && !file.atEnd()) {
        const QString line = QString::fromLatin1(file.readLine()).trimmed();
        if (line.size() == 12 && line.toLongLong() > 0)
            numbers.append(line);
    }
    return numbers;
}

/// A register with its providers, ready for people.
class Trap : public ImportFixture
{
public:
    explicit Trap(const ContractTerms& terms = withoutInterest()) : ImportFixture(terms)
    {
        import(ImportKind::Providers, bothProviders());
    }

    [[nodiscard]] static ContractTerms withoutInterest()
    {
        ContractTerms terms = prediabetesTerms();
        terms.payment.interest = {};
        return terms;
    }

    /// Enrols `people` at one provider; the first `reached` come under the goal, the next `others` do not.
    void enrolMany(qsizetype people, qsizetype reached, qsizetype others, const QString& provider = North)
    {
        const QStringList numbers = testNumbers(m_used + people).mid(m_used);
        m_used += people;
        QStringList lines{PrepatientHeader};
        QStringList results{ResultHeader};
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            lines.append(PrepatientLine{.number = numbers[i], .provider = provider});
            if (i < reached + others)
                results.append(ResultLine{.number = numbers[i], .value = i < reached ? u"41"_s : u"45"_s});
        }
        import(ImportKind::Prepatients, lines);
        if (results.size() > 1)
            import(ImportKind::Results, results);
    }
    void enrolAnna()
    {
        import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine {}});
    }
    ImportReceipt sample(const ResultLine& line) { return import(ImportKind::Results, {ResultHeader, line}); }

    [[nodiscard]] qint64 kronor() { return payout(AsOf).total.ore() / 100; }
    [[nodiscard]] bool annaReached() { return attainment(AsOf).all.reached == 1; }

private:
    qsizetype m_used = 0;
};

} // namespace

/// The traps of the field (what contracts, laboratories and registers are known to fall into), one test each,
/// on the way from the file to the money.
class TrapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactlyTenPercent();
    void exactlyEightyPercent();
    void nobodyIsListed();
    void fewerThanTenPeople();
    void nobodyIsTested();
    void moreSuccessesThanTheCap();
    void providerWithoutEnrolments();

    void deathStaysInTheDenominator();
    void consentWithdrawnBeforeTheSample();
    void diabetesDiagnosisIsNotReached();
    void wronglyEnrolledIsOutOfEverything();

    void twoFinalsInTheWindow();
    void finalSampleBeforeTheWindow();
    void baselineOutsideTheRange();
    void baselineAdmittedWithAReason();

    void sameSampleImportedTwice();
    void sameSampleFromTwoFiles();
    void sameSampleWithCorrectedStatus();
    void sameSampleUnderFormerReserveNumber();

    void fortyOnePointNine();
    void fortyOnePointNineUnderAnIntegerRule();
    void lessThanTwenty();
    void unitMissing();
    void percentInAnMmolPerMolColumn();
    void oneSampleReportedInTwoUnits();

    void providerSwitchedFiveMonthsAndThirtyDaysBefore();
    void providerSwitchedSixMonthsBefore();
    void monthArithmeticAtTheThirtyFirstOfAugust();

    void sumOfProvidersIsNotThePooledPayout();
    void thresholdEdge();
};

void TrapsTest::exactlyTenPercent()
{
    Trap trap;
    trap.enrolMany(10, 1, 9);
    QCOMPARE(trap.kronor(), 0);
}

void TrapsTest::exactlyEightyPercent()
{
    Trap trap;
    trap.enrolMany(10, 8, 2);
    QCOMPARE(trap.kronor(), 7 * 47'000);
}

void TrapsTest::nobodyIsListed()
{
    Trap trap;
    QCOMPARE(trap.kronor(), 0);
    QVERIFY(!trap.attainment(AsOf).share(Denominator::Listed));
    QVERIFY(trap.payout(AsOf).lines.isEmpty());
}

/// Ten per cent of nine people is nine tenths of a person.
void TrapsTest::fewerThanTenPeople()
{
    Trap trap;
    trap.enrolMany(9, 3, 0);
    QCOMPARE(trap.payout(AsOf).total.ore(), 4'700'000 * 21 / 10);
}

void TrapsTest::nobodyIsTested()
{
    Trap trap;
    trap.enrolMany(5, 0, 0);
    const Attainment attainment = trap.attainment(AsOf);
    QVERIFY(!attainment.share(Denominator::Tested));
    QVERIFY(*attainment.share(Denominator::Listed) == Fraction(0));
    QCOMPARE(trap.kronor(), 0);
}

void TrapsTest::moreSuccessesThanTheCap()
{
    Trap trap;
    trap.enrolMany(10, 10, 0);
    QCOMPARE(trap.kronor(), 7 * 47'000);
}

void TrapsTest::providerWithoutEnrolments()
{
    Trap trap;
    trap.enrolMany(10, 5, 5);
    const Payout payout = trap.payout(AsOf);
    QCOMPARE(payout.lines.size(), 1);
    QCOMPARE(payout.lines.first().provider->digits(), North);
}

void TrapsTest::deathStaysInTheDenominator()
{
    Trap trap;
    trap.enrolAnna();
    trap.sample({});
    trap.import(ImportKind::Exits, {ExitHeader, exitLine(Anna, u"2025-01-12"_s, u"avliden"_s)});
    QCOMPARE(trap.attainment(AsOf).all.listed, 1);
    QVERIFY(trap.annaReached());
}

void TrapsTest::consentWithdrawnBeforeTheSample()
{
    for (const auto& [withdrawn, counts] :
         {std::pair{u"2025-01-09"_s, false}, std::pair{u"2025-01-10"_s, true}}) {
        Trap trap;
        trap.enrolAnna();
        trap.sample({});
        trap.import(ImportKind::Exits, {ExitHeader, exitLine(Anna, withdrawn, u"återkallat samtycke"_s)});
        QCOMPARE(trap.annaReached(), counts);
        QCOMPARE(trap.attainment(AsOf).all.listed, 1);
    }
}

void TrapsTest::diabetesDiagnosisIsNotReached()
{
    Trap trap;
    trap.enrolAnna();
    trap.import(ImportKind::Exits, {ExitHeader, exitLine(Anna, u"2024-05-01"_s, u"diabetesdiagnos"_s)});
    trap.sample({.value = u"52"_s});
    QCOMPARE(trap.attainment(AsOf).all.listed, 1);
    QVERIFY(!trap.annaReached());
}

void TrapsTest::wronglyEnrolledIsOutOfEverything()
{
    Trap trap;
    trap.enrolAnna();
    trap.sample({});
    trap.import(ImportKind::Exits, {ExitHeader, exitLine(Anna, u"2025-05-01"_s, u"felaktigt inskriven"_s)});
    QCOMPARE(trap.attainment(AsOf).all, Counts());
}

void TrapsTest::twoFinalsInTheWindow()
{
    const QList<std::pair<SampleSelection, bool>> expected{{SampleSelection::Latest, false},
                                                           {SampleSelection::First, true},
                                                           {SampleSelection::ClosestToTarget, true},
                                                           {SampleSelection::Mean, false},
                                                           {SampleSelection::ConfirmedTwice, false}};
    for (const auto& [selection, reached] : expected) {
        ContractTerms terms = Trap::withoutInterest();
        terms.selection = selection;
        Trap trap(terms);
        trap.enrolAnna();
        trap.sample({.sampled = u"2025-01-10"_s, .value = u"41"_s});
        trap.sample({.sampled = u"2025-02-10"_s, .value = u"44"_s});
        QCOMPARE(trap.annaReached(), reached);
    }
}

void TrapsTest::finalSampleBeforeTheWindow()
{
    Trap trap;
    trap.enrolAnna();
    trap.sample({.sampled = u"2024-10-16"_s}); // the window begins on the 17th
    QCOMPARE(trap.attainment(AsOf).all.tested, 0);
    trap.sample({.sampled = u"2024-10-17"_s});
    QVERIFY(trap.annaReached());
}

void TrapsTest::baselineOutsideTheRange()
{
    Trap trap;
    const auto receipt =
        trap.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.value = u"41,9"_s},
                                              PrepatientLine{.number = Bertil, .value = u"48"_s},
                                              PrepatientLine{.number = Cecilia, .value = u"47,9"_s}});
    QCOMPARE(receipt.counts.held, 2);
    QCOMPARE(trap.attainment(AsOf).all.listed, 1);
}

void TrapsTest::baselineAdmittedWithAReason()
{
    Trap trap;
    trap.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.value = u"48"_s}});
    QVERIFY(trap.service().admitHeld(trap.heldRows().first().id, u"Enligt beslut"_s).result());
    QCOMPARE(trap.attainment(AsOf).all.listed, 1);
}

void TrapsTest::sameSampleImportedTwice()
{
    Trap trap;
    trap.enrolAnna();
    trap.sample({.sampleId = u"P1"_s});
    QCOMPARE(trap.sample({.sampleId = u"P1"_s}).counts.duplicates, 1);
    QCOMPARE(trap.attainment(AsOf).all.tested, 1);
}

void TrapsTest::sameSampleFromTwoFiles()
{
    Trap trap;
    trap.enrolAnna();
    ImportRequest request;
    request.files = {trap.file(u"a.csv"_s, {ResultHeader, ResultLine{.sampleId = u"P1"_s}}),
                     trap.file(u"b.csv"_s, {ResultHeader, ResultLine{.sampleId = u"P1"_s}})};
    const auto receipt = trap.importRequest(request);
    QVERIFY(receipt);
    QCOMPARE(receipt->counts.added, 1);
    QCOMPARE(receipt->counts.duplicates, 1);
}

void TrapsTest::sameSampleWithCorrectedStatus()
{
    Trap trap;
    trap.enrolAnna();
    trap.sample({.value = u"44"_s, .sampleId = u"P1"_s, .reported = u"2025-01-11"_s});
    QVERIFY(!trap.annaReached());
    QCOMPARE(trap.sample({.value = u"41"_s,
                          .status = u"corrected"_s,
                          .sampleId = u"P1"_s,
                          .reported = u"2025-01-12"_s})
                 .counts.updated,
             1);
    QVERIFY(trap.annaReached());
}

/// A number that nobody is registered with waits; it never makes a second sample of the same person.
void TrapsTest::sameSampleUnderFormerReserveNumber()
{
    Trap trap;
    trap.enrolAnna();
    trap.sample({.sampleId = u"P1"_s});
    QCOMPARE(trap.sample({.number = u"991990010123"_s, .sampleId = u"P1"_s}).counts.held, 1);
    QCOMPARE(trap.attainment(AsOf).all.tested, 1);
}

void TrapsTest::fortyOnePointNine()
{
    Trap trap;
    trap.enrolAnna();
    trap.sample({.value = u"41,9"_s});
    QVERIFY(trap.annaReached());
}

void TrapsTest::fortyOnePointNineUnderAnIntegerRule()
{
    ContractTerms terms = Trap::withoutInterest();
    terms.outcome.criterion = {Comparator::LessOrEqual, *Decimal::parse(u"41")};
    Trap trap(terms);
    trap.enrolAnna();
    trap.sample({.value = u"41,9"_s});
    QVERIFY(!trap.annaReached());
}

void TrapsTest::lessThanTwenty()
{
    Trap trap;
    trap.enrolAnna();
    QCOMPARE(trap.sample({.value = u"<20"_s}).counts.added, 1);
    QVERIFY(trap.annaReached());
    QCOMPARE(trap.sample({.sampled = u"2025-01-20"_s, .value = u"<50"_s}).counts.held, 1);
    QVERIFY(trap.annaReached());
}

void TrapsTest::unitMissing()
{
    Trap trap;
    trap.enrolAnna();
    QCOMPARE(trap.sample({.unit = {}}).counts.held, 1);
    QCOMPARE(trap.attainment(AsOf).all.tested, 0);
}

void TrapsTest::percentInAnMmolPerMolColumn()
{
    Trap trap;
    trap.enrolAnna();
    const auto receipt = trap.sample({.value = u"5,8"_s});
    QCOMPARE(receipt.counts.held, 1);
    QCOMPARE(codesOf(receipt.issues), QStringList{u"value-implausible"_s});
    QCOMPARE(trap.attainment(AsOf).all.tested, 0);
}

void TrapsTest::oneSampleReportedInTwoUnits()
{
    Trap trap;
    trap.enrolAnna();
    const auto receipt = trap.import(
        ImportKind::Results,
        {ResultHeader, ResultLine{.value = u"40"_s, .sampleId = u"P1"_s, .code = u"59261-8"_s},
         ResultLine{.value = u"5,8"_s, .unit = u"%"_s, .sampleId = u"P1"_s, .code = u"4548-4"_s}});
    QCOMPARE(receipt.counts.added, 1);
    QCOMPARE(receipt.counts.duplicates, 1);
    const Attainment attainment = trap.attainment(AsOf);
    QCOMPARE(attainment.people.first().inWindow.size(), 1);
    QVERIFY(!attainment.people.first().inWindow.first().converted);
}

/// The change cut-off of somebody who was enrolled on 15 January 2023 is 15 July 2024.
void TrapsTest::providerSwitchedFiveMonthsAndThirtyDaysBefore()
{
    Trap trap;
    trap.enrolAnna();
    const auto receipt =
        trap.import(ImportKind::Switches, {SwitchHeader, switchLine(Anna, u"2024-07-16"_s, South)});
    QCOMPARE(receipt.counts.rejected, 1);
    QCOMPARE(trap.attainment(AsOf).people.first().provider->digits(), North);
}

void TrapsTest::providerSwitchedSixMonthsBefore()
{
    Trap trap;
    trap.enrolAnna();
    const auto receipt =
        trap.import(ImportKind::Switches, {SwitchHeader, switchLine(Anna, u"2024-07-15"_s, South)});
    QCOMPARE(receipt.counts.added, 1);
    QCOMPARE(trap.attainment(AsOf).people.first().provider->digits(), South);
}

/// Six months before 31 August is the last day of February.
void TrapsTest::monthArithmeticAtTheThirtyFirstOfAugust()
{
    Trap trap;
    trap.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.enrolled = u"2022-08-31"_s}});
    const PersonOutcome person = trap.attainment(AsOf).people.first();
    QCOMPARE(person.target, QDate(2024, 8, 31));
    QCOMPARE(person.cutOff, QDate(2024, 2, 29));
}

/// One provider under the floor and one over it: pooled, the strong one's successes pay for the weak one's.
void TrapsTest::sumOfProvidersIsNotThePooledPayout()
{
    Trap each;
    each.enrolMany(10, 0, 10, North);
    each.enrolMany(10, 10, 0, South);
    QCOMPARE(each.kronor(), 7 * 47'000);
    ContractTerms pooled = Trap::withoutInterest();
    pooled.payment.basis = PaymentBasis::Pooled;
    each.setTerms(pooled);
    QCOMPARE(each.kronor(), 8 * 47'000);
}

/// "< 42" and "≤ 42" are different contracts, and so are 7.0 % unrounded and rounded first (53.006 mmol/mol).
void TrapsTest::thresholdEdge()
{
    const auto reached = [](Comparator comparator, const QString& limit, const QString& value,
                            const QString& unit) {
        ContractTerms terms = Trap::withoutInterest();
        terms.outcome.criterion = {comparator, *Decimal::parse(limit)};
        Trap trap(terms);
        trap.enrolAnna();
        trap.sample({.value = value, .unit = unit});
        return trap.annaReached();
    };
    QVERIFY(!reached(Comparator::Less, u"42"_s, u"42"_s, u"mmol/mol"_s));
    QVERIFY(reached(Comparator::LessOrEqual, u"42"_s, u"42"_s, u"mmol/mol"_s));
    QVERIFY(!reached(Comparator::LessOrEqual, u"53"_s, u"7,0"_s, u"% NGSP"_s));
    QVERIFY(reached(Comparator::LessOrEqual, u"53,01"_s, u"7,0"_s, u"% NGSP"_s));
}

QTEST_GUILESS_MAIN(TrapsTest)
#include "traps_test.moc"
