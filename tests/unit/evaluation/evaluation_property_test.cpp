// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/explanation.h"
#include "tests/unit/evaluation/facts_builder.h"

#include <QTest>

#include <random>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Registers = 150;

/// Made-up registers, the same ones on every machine: the engine is specified, the standard's distributions
/// are not.
class Maker
{
public:
    explicit Maker(quint32 seed) : m_engine(seed) {}

    int upTo(int last) { return int(m_engine() % quint32(last + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    template <typename T>
    T oneOf(std::initializer_list<T> choices)
    {
        return *(choices.begin() + upTo(int(choices.size()) - 1));
    }
    template <typename T>
    void shuffle(QList<T>& list)
    {
        QList<T> shuffled;
        while (!list.isEmpty())
            shuffled.append(list.takeAt(upTo(int(list.size()) - 1)));
        list = shuffled;
    }

    EvaluationInput input()
    {
        EvaluationInput input;
        input.terms = contract();
        input.providers = providers(4);
        const int people = upTo(40);
        for (int i = 0; i < people; ++i)
            input.people.append(prepatient(i));
        return input;
    }

private:
    ContractTerms contract()
    {
        ContractTerms contract = terms();
        contract.selection = SampleSelection(upTo(4));
        contract.followUp.latestDays = oneOf({0, 30, 90});
        contract.outcome.analyses = {u"NPU27300"_qs, u"LOCAL1"_qs};
        contract.outcome.criterion.comparator = Comparator(upTo(3));
        contract.exits[ExitReason::Moved] = ExitRule(upTo(2));
        contract.exits[ExitReason::ConsentWithdrawn] = ExitRule(upTo(2));
        PaymentTerms& payment = contract.payment;
        payment.unitPrice = Money::fromOre(oneOf({1, 333, 10'050, 4'700'000}));
        payment.floor = BasisPoints(oneOf({0, 1'000, 1'333}));
        payment.cap = BasisPoints(oneOf({5'000, 8'000, 10'000}));
        payment.denominator = Denominator(upTo(2));
        payment.basis = PaymentBasis(upTo(2));
        payment.floorRule = FloorRule(upTo(1));
        payment.rounding = MoneyRounding(upTo(1));
        if (oneIn(2))
            payment.budgetCeiling = Money::fromOre(oneOf({0, 7, 1'001, 5'000'003}));
        payment.interest.method = InterestMethod(upTo(2));
        payment.interest.dayCount = DayCount(upTo(2));
        contract.evaluatorFee = {EvaluatorFeeMethod(upTo(3)), Money::fromOre(1'000)};
        return contract;
    }

    std::optional<OrganisationNumber> someProvider()
    {
        const int n = upTo(5); // 5 is not registered
        return n == 0 ? std::nullopt : std::optional(provider(n));
    }

    PersonFacts prepatient(int number)
    {
        PersonFacts facts = person(u"P-%1"_qs.arg(number, 3, 10, QLatin1Char('0')),
                                   QDate(2026, 1, 1).addDays(upTo(500)), someProvider());
        facts.intake = oneOf({QString(), u"Vår"_qs, u"Höst"_qs});
        if (oneIn(12))
            facts.consent = {};
        if (oneIn(12))
            facts.inclusion = Quantity{decimal(u"6.5"), Unit::percentNgsp()};
        if (oneIn(12))
            facts.inclusion.reset();
        facts.admitted = oneIn(15);
        for (int i = upTo(3); i > 0; --i) {
            SwitchFact one = change(i, u"2027-01-01", someProvider());
            one.date = facts.enrolled.addDays(oneOf({-1, 0, 100, 100, 400, 800}));
            one.personAmbiguous = oneIn(10);
            facts.switches.append(one);
        }
        if (oneIn(4)) {
            facts.exits.append(leaving(u"2027-01-01", ExitReason(upTo(5))));
            facts.exits.last().date = facts.enrolled.addDays(upTo(900));
        }
        for (int i = upTo(5); i > 0; --i)
            facts.results.append(result(i, facts.enrolled.addMonths(24)));
        return facts;
    }

    /// Few values, dates and numbers, so that rows meet in one sample.
    ResultFact result(int id, QDate target)
    {
        ResultFact row = test::row(id, u"2028-01-01;41"_qs);
        row.sampled = target.addDays(oneOf({-120, -30, 0, 0, 15, 60}));
        row.value = decimal(oneOf({u"40.5"_qs, u"41.5"_qs, u"42"_qs, u"43"_qs}));
        if (oneIn(4)) {
            row.unit = oneOf({Unit::percentNgsp(), Unit::percentMonoS()});
            row.value = decimal(oneOf({u"5.0"_qs, u"5.95"_qs, u"6.0"_qs}));
        }
        row.status = oneOf({ResultStatus::Final, ResultStatus::Final, ResultStatus::Final,
                            ResultStatus::Corrected, ResultStatus::Corrected, ResultStatus::NotCounted});
        if (oneIn(15))
            row.status = ResultStatus::EnteredInError;
        if (oneIn(10))
            row.bound = oneOf({ValueBound::LessThan, ValueBound::GreaterThan});
        if (oneIn(2))
            row.reported = QDateTime(row.sampled.addDays(upTo(2)), QTime(oneOf({8, 12}), 0), Qt::UTC);
        if (oneIn(3)) {
            row.laboratory = oneOf({u"L"_qs, u"M"_qs});
            row.sampleId = oneOf({u"1"_qs, u"2"_qs});
        }
        row.analysis = oneIn(6) ? u"LOCAL1"_qs : u"NPU27300"_qs;
        if (oneIn(20))
            row.value.reset();
        if (oneIn(20))
            row.unit = Unit();
        row.personAmbiguous = oneIn(20);
        return row;
    }

    std::mt19937 m_engine;
};

const QDate SomeDay(2028, 4, 15);

QString textOf(const Counts& c)
{
    return u"%1/%2/%3/%4/%5/%6"_qs.arg(c.listed)
        .arg(c.due)
        .arg(c.dueOrTested)
        .arg(c.tested)
        .arg(c.final)
        .arg(c.reached);
}
QString textOf(const std::optional<OrganisationNumber>& number)
{
    return number ? number->digits() : u"none"_qs;
}

/// Everything that an evaluation says, as lines.
QString textOf(const Attainment& attainment)
{
    QStringList lines{textOf(attainment.all), QString::number(attainment.held),
                      QString::number(attainment.removed), QString::number(attainment.preliminary)};
    for (const ProviderIntakeCounts& group : attainment.providerIntakes)
        lines.append(textOf(group.provider) + u' ' + group.intake + u' ' + textOf(group.counts));
    for (const PersonOutcome& person : attainment.people) {
        Counts one;
        one.add(person);
        QStringList parts{person.pseudonym.text(),
                          textOf(person.provider),
                          textOf(one),
                          QString::number(int(person.held)),
                          person.removedBy ? exitReasonKey(*person.removedBy) : QString(),
                          person.value ? toPlainDecimal(*person.value) : QString()};
        for (const ResolvedSample& sample : person.chosen)
            parts.append(u'c' + QString::number(sample.row.id.value()));
        for (const ResolvedSample& sample : person.inWindow)
            parts.append(u'w' + QString::number(sample.row.id.value()));
        lines.append(parts.join(u'|'));
    }
    return lines.join(u'\n');
}

QString textOf(const Payout& payout)
{
    QStringList lines;
    for (const PayoutLine& line : payout.lines) {
        lines.append(u"%1 %2 %3 %4 %5 %6 %7"_qs.arg(textOf(line.provider), line.intake)
                         .arg(line.counted)
                         .arg(line.reached)
                         .arg(line.principal.ore())
                         .arg(line.interest.ore())
                         .arg(line.total.ore()));
    }
    for (const Money total : payout.alternatives)
        lines.append(QString::number(total.ore()));
    lines.append(QString::number(payout.evaluatorFee.ore()));
    return lines.join(u'\n');
}

Payout payoutOf(const EvaluationInput& input, const Attainment& attainment)
{
    return computePayout(input.terms, attainment, SomeDay).value();
}

template <typename Groups>
Counts sumOf(const Groups& groups)
{
    Counts sum;
    for (const auto& group : groups)
        sum.add(group.counts);
    return sum;
}

} // namespace

class EvaluationPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderNeverMatters();
    void partsSumToTheWhole();
    void heldRowsChangeNothing();
    void linesSumToThePayout();
    void linesAreOrdered();
    void explanationsFitTheirLines();
    void payoutGrowsWithSuccesses();
    void theRegistersAreVaried();
};

void EvaluationPropertyTest::orderNeverMatters()
{
    for (quint32 seed = 0; seed < Registers; ++seed) {
        Maker maker(seed);
        EvaluationInput input = maker.input();
        const Attainment attainment = evaluateAttainment(input, SomeDay);
        const QString expected = textOf(attainment);
        const QString expectedPayout = textOf(payoutOf(input, attainment));
        for (int round = 0; round < 3; ++round) {
            maker.shuffle(input.people);
            for (PersonFacts& facts : input.people) {
                maker.shuffle(facts.results);
                maker.shuffle(facts.switches);
                maker.shuffle(facts.exits);
            }
            const Attainment shuffled = evaluateAttainment(input, SomeDay);
            QCOMPARE(textOf(shuffled), expected);
            QCOMPARE(textOf(payoutOf(input, shuffled)), expectedPayout);
        }
    }
}

void EvaluationPropertyTest::partsSumToTheWhole()
{
    for (quint32 seed = 0; seed < Registers; ++seed) {
        const EvaluationInput input = Maker(seed).input();
        for (const QDate asOf : {QDate(2026, 6, 1), QDate(2028, 1, 1), SomeDay, QDate(2030, 1, 1)}) {
            const Attainment attainment = evaluateAttainment(input, asOf);
            const Counts& all = attainment.all;
            QVERIFY(sumOf(attainment.providers) == all);
            QVERIFY(sumOf(attainment.intakes) == all);
            QVERIFY(sumOf(attainment.providerIntakes) == all);
            QVERIFY(all.reached <= all.tested && all.tested <= all.dueOrTested && all.due <= all.dueOrTested);
            QVERIFY(all.dueOrTested <= all.listed && all.final <= all.due);
            QCOMPARE(attainment.preliminary, all.final < all.listed);
            qint64 later = 0;
            Counts people;
            for (const PersonOutcome& person : attainment.people) {
                people.add(person);
                later += standingOf(person, input.terms) == PersonStanding::EnrolledLater;
            }
            QVERIFY(people == all);
            QCOMPARE(all.listed + attainment.held + attainment.removed + later, qint64(input.people.size()));
        }
    }
}

void EvaluationPropertyTest::heldRowsChangeNothing()
{
    for (quint32 seed = 0; seed < Registers; ++seed) {
        EvaluationInput input = Maker(seed).input();
        const QString before = textOf(evaluateAttainment(input, SomeDay));
        for (PersonFacts& facts : input.people) {
            facts.results.removeIf([&](const ResultFact& row) {
                const RowRole role = roleOfRowAlone(row, input.terms);
                return role != RowRole::Chosen;
            });
        }
        QCOMPARE(textOf(evaluateAttainment(input, SomeDay)), before);
    }
}

void EvaluationPropertyTest::linesSumToThePayout()
{
    for (quint32 seed = 0; seed < Registers; ++seed) {
        const EvaluationInput input = Maker(seed).input();
        const Attainment attainment = evaluateAttainment(input, SomeDay);
        const Payout payout = payoutOf(input, attainment);
        qint64 principal = 0;
        qint64 before = 0;
        qint64 interest = 0;
        for (const PayoutLine& line : payout.lines) {
            QVERIFY(line.provider && line.listed > 0 && line.principal.ore() >= 0 &&
                    line.interest.ore() >= 0);
            QCOMPARE(line.total.ore(), line.principal.ore() + line.interest.ore());
            QVERIFY(line.principal <= line.principalBeforeCeiling);
            principal += line.principal.ore();
            before += line.principalBeforeCeiling.ore();
            interest += line.interest.ore();
        }
        QCOMPARE(payout.principal.ore(), principal);
        QCOMPARE(payout.interest.ore(), interest);
        QCOMPARE(payout.total.ore(), principal + interest);
        QVERIFY(payout.alternatives.value(input.terms.payment.denominator) == payout.total);
        if (payout.pooled)
            QCOMPARE(before, payout.pooled->amount.ore());
        const auto& ceiling = input.terms.payment.budgetCeiling;
        QCOMPARE(payout.ceilingApplied, ceiling && before > ceiling->ore());
        QCOMPARE(principal, payout.ceilingApplied ? ceiling->ore() : before);
    }
}

void EvaluationPropertyTest::linesAreOrdered()
{
    for (quint32 seed = 0; seed < Registers; ++seed) {
        const EvaluationInput input = Maker(seed).input();
        const Payout payout = payoutOf(input, evaluateAttainment(input, SomeDay));
        for (qsizetype i = 1; i < payout.lines.size(); ++i) {
            const PayoutLine& a = payout.lines[i - 1];
            const PayoutLine& b = payout.lines[i];
            QVERIFY(a.provider < b.provider || (a.provider == b.provider && a.intake < b.intake));
        }
    }
}

void EvaluationPropertyTest::explanationsFitTheirLines()
{
    for (quint32 seed = 0; seed < Registers; ++seed) {
        const EvaluationInput input = Maker(seed).input();
        const Attainment attainment = evaluateAttainment(input, SomeDay);
        const Payout payout = payoutOf(input, attainment);
        for (const PayoutLine& line : payout.lines) {
            const PayoutExplanation told =
                explainLine(input.terms, attainment, payout, *line.provider, line.intake).value();
            QCOMPARE(told.counts.listed, line.listed);
            QCOMPARE(told.counts.under(payout.denominator), line.counted);
            QCOMPARE(told.counts.reached, line.reached);
            QVERIFY(std::get<Money>(told.steps.last().number) == line.total);
            qint64 counted = 0;
            for (const PersonExplanation& person : told.people)
                counted += person.counted;
            QCOMPARE(counted, line.counted);
        }
    }
}

void EvaluationPropertyTest::payoutGrowsWithSuccesses()
{
    for (quint32 seed = 0; seed < Registers; ++seed) {
        Maker maker(seed);
        const EvaluationInput input = maker.input();
        const qint64 counted = 1 + maker.upTo(60);
        Attainment attainment;
        attainment.asOf = SomeDay;
        for (int n = 1; n <= 2; ++n) {
            Counts counts;
            counts.listed = counts.due = counts.dueOrTested = counts.tested = counted;
            counts.reached = n == 1 ? 0 : maker.upTo(int(counted));
            attainment.all.add(counts);
            attainment.providers.append({provider(n), counts});
            attainment.providerIntakes.append({provider(n), {}, counts});
        }
        Money last;
        for (qint64 reached = 0; reached <= counted; ++reached) {
            attainment.providers[0].counts.reached = reached;
            attainment.providerIntakes[0].counts.reached = reached;
            const Money total = payoutOf(input, attainment).principal;
            QVERIFY(total >= last);
            last = total;
        }
    }
}

void EvaluationPropertyTest::theRegistersAreVaried()
{
    // The other tests say little when nothing happens in the made-up registers.
    Counts all;
    QMap<int, int> roles;
    qint64 paid = 0;
    qint64 removed = 0;
    for (quint32 seed = 0; seed < Registers; ++seed) {
        const EvaluationInput input = Maker(seed).input();
        const Attainment attainment = evaluateAttainment(input, SomeDay);
        all.add(attainment.all);
        removed += attainment.removed;
        paid += payoutOf(input, attainment).total.ore() > 0;
        for (const PersonFacts& facts : input.people) {
            for (const RowOutcome& row : resolveSamples(facts.results, input.terms).rows)
                ++roles[int(row.role)];
        }
    }
    QVERIFY(all.reached > 100 && all.tested - all.reached > 100 && all.listed - all.tested > 100);
    QVERIFY(paid > Registers / 4);
    QVERIFY(removed > 10);
    for (const RowRole role : {RowRole::Chosen, RowRole::Duplicate, RowRole::Superseded, RowRole::OtherUnit,
                               RowRole::Conflict, RowRole::Voided, RowRole::NotCounted, RowRole::NoValue,
                               RowRole::NoUnit, RowRole::UndecidedBound, RowRole::PersonAmbiguous})
        QVERIFY2(roles.value(int(role)) > 0, qPrintable(QString::number(int(role))));
}

QTEST_APPLESS_MAIN(EvaluationPropertyTest)
#include "evaluation_property_test.moc"
