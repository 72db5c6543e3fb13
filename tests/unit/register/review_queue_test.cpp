// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/held_rows.h"
#include "core/register/evaluation_service.h"
#include "core/register/review_queue.h"
#include "core/register/review_service.h"
#include "core/storage/audit_repository.h"
#include "core/storage/fact_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/provider_repository.h"
#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace utfall;
using namespace utfall::test;

namespace {

const QDate AsOf(2025, 6, 1);

Decimal whole(int value)
{
    return Decimal::fromMillionths(value * Decimal::Scale);
}

void putProvider(storage::Database& database, const QString& number)
{
    Provider provider;
    provider.organisationNumber = OrganisationNumber::parse(number).value();
    provider.name = number;
    storage::ProviderRepository(database).insert(provider);
}

/// Enrolled on 2023-01-15, with a result on 2025-01-10 when there is a value.
void putPerson(storage::Database& database, const QString& number, const QString& provider,
               std::optional<int> value)
{
    Prepatient person;
    person.pseudonym = Pseudonym::random();
    person.identity.number = PersonNumber::parse(number, QDate(2026, 1, 1)).value();
    person.identity.givenName = u"Test"_s;
    person.identity.familyName = u"Testsson"_s;
    person.identifiedBy = u"Vårdcentralen"_s;
    person.enrolled = QDate(2023, 1, 15);
    person.intake = u"1"_s;
    person.provider = OrganisationNumber::parse(provider).value();
    person.consent = person.enrolled;
    person.inclusionDate = QDate(2023, 1, 10);
    person.inclusion = Quantity{whole(45), Unit::mmolPerMol()};
    const PersonId id = storage::PersonRepository(database).insert(person);
    if (!value)
        return;
    storage::StoredResult result;
    result.person = id;
    result.fact.analysis = u"NPU27300"_s;
    result.fact.sampled = QDate(2025, 1, 10);
    result.fact.statusText = u"final"_s;
    result.fact.value = whole(*value);
    result.fact.unit = Unit::mmolPerMol();
    result.fact.laboratory = u"Lab 1"_s;
    storage::FactRepository(database).insert(result);
}

/// A register with a queue.
struct Stage : ImportFixture
{
    explicit Stage(const ContractTerms& terms = prediabetesTerms())
        : ImportFixture(terms), evaluations(store()), review(store(), evaluations)
    {}

    /// Anna and Bertil at North, Cecilia and David at South; Bertil and David have reached the goal, Cecilia
    /// has not, Anna is not tested.
    void fill()
    {
        const auto filled = store().write([](storage::Database& database) {
            putProvider(database, North);
            putProvider(database, South);
            putPerson(database, Anna, North, {});
            putPerson(database, Bertil, North, 39);
            putPerson(database, Cecilia, South, 45);
            putPerson(database, David, South, 38);
        });
        if (!filled.result())
            qFatal("the register cannot be filled");
    }
    BatchId results(const QStringList& lines, PercentMeaning percent = PercentMeaning::Unstated)
    {
        return import(ImportKind::Results, QStringList{ResultHeader} + lines, percent).batch;
    }
    BatchId rows(ImportKind kind, const QString& header, const QString& line)
    {
        return import(kind, {header, line}).batch;
    }
    [[nodiscard]] ReviewQueue queue(QDate asOf = AsOf)
    {
        Result<ReviewQueue> queue = review.queue(asOf).result();
        if (!queue)
            qFatal("queue: %s", qPrintable(queue.error().code));
        return std::move(queue).value();
    }
    [[nodiscard]] ReviewItem only(const QString& code)
    {
        const ReviewQueue all = queue();
        const auto of = std::ranges::find_if(
            all.items, [&code](const ReviewItem& item) { return item.row.issue.code == code; });
        if (of == all.items.end())
            qFatal("nothing waits for %s", qPrintable(code));
        return *of;
    }
    [[nodiscard]] qint64 total() { return payout(AsOf).total.ore(); }

    EvaluationService evaluations;
    ReviewService review;
};

/// Something that waits, and every way in which people would settle it.
struct Case
{
    const char* name;
    const char* code;
    std::function<void(Stage&)> held;
    QList<std::function<void(Stage&)>> settle;
};

QStringList codesOf(const ReviewQueue& queue)
{
    QStringList codes;
    for (const ReviewItem& item : queue.items)
        codes.append(item.row.issue.code);
    return codes;
}

QList<Case> cases()
{
    const auto result = [](const ResultLine& line) {
        return [line](Stage& stage) { (void)stage.results({line}); };
    };
    const auto line = [](ImportKind kind, const QString& header, const QString& text) {
        return [=](Stage& stage) { (void)stage.rows(kind, header, text); };
    };
    const auto exitOf = [&line](const QString& reason) {
        return line(ImportKind::Exits, ExitHeader, exitLine(Bertil, u"2024-06-01"_s, reason));
    };
    const auto conflict = [](Stage& stage) {
        (void)stage.results({ResultLine{.value = u"41"_s}});
        (void)stage.results({ResultLine{.value = u"44"_s}});
    };
    const auto undoLast = [](int back) {
        return [back](Stage& stage) {
            const auto batches = stage.service().batches().result();
            stage.undo(batches->at(back).id);
        };
    };
    const auto tie = [](Stage& stage) {
        (void)stage.rows(ImportKind::Switches, SwitchHeader, switchLine(Bertil, u"2024-01-10"_s, North));
        (void)stage.rows(ImportKind::Switches, SwitchHeader, switchLine(Bertil, u"2024-01-10"_s, South));
    };
    const PrepatientLine newcomer{.number = Elder, .consent = {}};
    const auto admitHeld = [](Stage& stage) {
        const HeldRowId row = stage.heldRows().first().id;
        QVERIFY(stage.service().admitHeld(row, u"samtycke på papper"_s).result().ok());
    };
    return {
        {"no unit",
         "unit-missing",
         result({.value = u"38"_s, .unit = {}}),
         {result({.value = u"38"_s}), result({.value = u"60"_s})}},
        {"no unit, of somebody who has reached the goal",
         "unit-missing",
         result({.number = Bertil, .sampled = u"2025-02-01"_s, .value = u"38"_s, .unit = {}}),
         {result({.number = Bertil, .sampled = u"2025-02-01"_s, .value = u"38"_s}),
          result({.number = Bertil, .sampled = u"2025-02-01"_s, .value = u"60"_s})}},
        {"a percent sign",
         "unit-ambiguous-percent",
         result({.value = u"5,8"_s, .unit = u"%"_s}),
         {result({.value = u"5,8"_s, .unit = u"% NGSP"_s}),
          result({.value = u"5,8"_s, .unit = u"% Mono-S"_s})}},
        {"a percent sign that is high either way",
         "unit-ambiguous-percent",
         result({.value = u"7"_s, .unit = u"%"_s}),
         {result({.value = u"7"_s, .unit = u"% NGSP"_s}), result({.value = u"7"_s, .unit = u"% Mono-S"_s})}},
        {"no status",
         "status-missing",
         result({.value = u"38"_s, .status = {}}),
         {result({.value = u"38"_s})}},
        {"outside the window",
         "unit-missing",
         result({.sampled = u"2025-05-01"_s, .unit = {}}),
         {result({.sampled = u"2025-05-01"_s})}},
        {"a later sample decides",
         "unit-missing",
         result({.number = Bertil, .sampled = u"2024-12-01"_s, .unit = {}}),
         {result({.number = Bertil, .sampled = u"2024-12-01"_s, .value = u"60"_s})}},
        {"another code for the analysis",
         "analysis-unknown",
         result({.value = u"38"_s, .code = u"HBA1C"_s}),
         {result({.value = u"38"_s})}},
        {"another analysis",
         "analysis-unknown",
         result({.value = u"5,5"_s, .unit = u"mmol/L"_s, .code = u"NPU02192"_s}),
         {}},
        {"only a bound",
         "bound-undecided",
         result({.value = u"<45"_s}),
         {result({.value = u"38"_s}), result({.value = u"60"_s})}},
        {"no date", "date-missing", result({.sampled = {}, .value = u"38"_s}), {result({.value = u"38"_s})}},
        {"two answers for one sample", "sample-conflict", conflict, {undoLast(0), undoLast(1)}},
        {"two providers on one day", "switch-tied", tie, {undoLast(0), undoLast(1)}},
        {"a switch without a date",
         "date-missing",
         line(ImportKind::Switches, SwitchHeader, switchLine(Bertil, {}, South)),
         {line(ImportKind::Switches, SwitchHeader, switchLine(Bertil, u"2024-01-10"_s, South))}},
        {"a switch to somebody unknown",
         "provider-unknown",
         line(ImportKind::Switches, SwitchHeader, switchLine(Bertil, u"2024-01-10"_s, Unregistered)),
         {line(ImportKind::Providers, ProviderHeader, providerLine(Unregistered))}},
        {"a provider without a name",
         "provider-name-missing",
         [](Stage& stage) {
             (void)stage.rows(ImportKind::Switches, SwitchHeader,
                              switchLine(David, u"2024-01-10"_s, Unregistered));
             (void)stage.rows(ImportKind::Providers, ProviderHeader, providerLine(Unregistered, {}));
         },
         {line(ImportKind::Providers, ProviderHeader, providerLine(Unregistered))}},
        {"an exit for an unknown reason",
         "exit-reason-unknown",
         exitOf(u"semester"_s),
         {exitOf(u"avliden"_s), exitOf(u"flyttat"_s), exitOf(u"aterkallat-samtycke"_s),
          exitOf(u"graviditet"_s), exitOf(u"diabetesdiagnos"_s), exitOf(u"felaktigt-inskriven"_s)}},
        {"a prepatient without consent",
         "consent-missing",
         line(ImportKind::Prepatients, PrepatientHeader, newcomer),
         {admitHeld,
          [admitHeld](Stage& stage) {
              admitHeld(stage);
              (void)stage.results({ResultLine{.number = Elder, .value = u"38"_s}});
          }}},
    };
}

QList<std::pair<const char*, ContractTerms>> contracts()
{
    const ContractTerms plain = ImportFixture::prediabetesTerms();
    ContractTerms tested = plain;
    tested.payment.denominator = Denominator::Tested;
    ContractTerms pooled = plain;
    pooled.payment.basis = PaymentBasis::Pooled;
    pooled.payment.denominator = Denominator::Due;
    pooled.exits[ExitReason::Moved] = ExitRule::Leaves;
    ContractTerms capped = plain;
    capped.payment.basis = PaymentBasis::PerIntake;
    capped.payment.cap = BasisPoints(5'000);
    capped.payment.floorRule = FloorRule::Cliff;
    capped.payment.budgetCeiling = Money::fromOre(9'000'000);
    return {{"listed", plain}, {"tested", tested}, {"pooled", pooled}, {"capped", capped}};
}

} // namespace

/// The review queue of registers in memory of the size that one can work out.
class ReviewQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stakeIsWhatSettlingChanges_data();
    void stakeIsWhatSettlingChanges();
    void unknownPeopleHaveNoStake();
    void twoPeopleMayBeMeant();
    void theOrderOfFilesDoesNotMatter();
    void orderOfTheQueue();
    void rejectedRowsAreNotInIt();
    void flagsAreInItUntilApproved();
    void approvingNeedsAReason();
    void undoingTakesTheDecision();
    void inclusionIsApprovedByName();
    void storedRowsOfProtectedPeopleAreHidden();
    void countsAgreeWithTheSnapshot();
};

void ReviewQueueTest::stakeIsWhatSettlingChanges_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("contract");
    const QList<Case> all = cases();
    const auto terms = contracts();
    for (int contract = 0; contract < terms.size(); ++contract) {
        // All under plain terms, and each under one of the others.
        for (int which = 0; which < all.size(); ++which) {
            if (contract > 0 && which % 3 != contract - 1)
                continue;
            QTest::addRow("%s, %s", all.at(which).name, terms.at(contract).first) << which << contract;
        }
    }
}

void ReviewQueueTest::stakeIsWhatSettlingChanges()
{
    QFETCH(int, which);
    QFETCH(int, contract);
    const Case one = cases().at(which);
    const ContractTerms terms = contracts().at(contract).second;
    const auto stageBefore = [&] {
        auto stage = std::make_unique<Stage>(terms);
        stage->fill();
        one.held(*stage);
        return stage;
    };
    const auto before = stageBefore();
    const ReviewItem item = before->only(QLatin1String(one.code));
    QVERIFY(item.stake.has_value());
    qint64 largest = 0;
    for (const auto& settle : one.settle) {
        const auto after = stageBefore();
        settle(*after);
        largest = std::max(largest, std::abs(after->total() - before->total()));
    }
    QCOMPARE(item.stake->amount.ore(), largest);
    QCOMPARE(std::abs(item.stake->difference.ore()), largest);
}

void ReviewQueueTest::unknownPeopleHaveNoStake()
{
    Stage stage;
    stage.fill();
    (void)stage.results({ResultLine{.number = Elder}, ResultLine{.number = u"19900101-0000"_s}});
    const ReviewQueue queue = stage.queue();
    QCOMPARE(queue.items.size(), 2);
    for (const ReviewItem& item : queue.items) {
        QVERIFY(!item.stake);
        QVERIFY(item.person.isEmpty());
    }
}

void ReviewQueueTest::twoPeopleMayBeMeant()
{
    Stage stage;
    stage.fill();
    (void)stage.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.number = Elder},
                                                 PrepatientLine{.number = Younger, .provider = {}}});
    (void)stage.results({ResultLine{.number = ElderOrYounger, .value = u"38"_s}});
    const ReviewItem item = stage.only(u"person-ambiguous"_s);
    QVERIFY(item.person.isEmpty());
    // Elder has a provider and Younger none: one success more at North.
    QCOMPARE(item.stake->amount.ore(), 4'700'000);
}

void ReviewQueueTest::theOrderOfFilesDoesNotMatter()
{
    const QList<Case> all = cases();
    const auto textOf = [](const ReviewQueue& queue) {
        QStringList lines;
        for (const ReviewItem& item : queue.items)
            lines.append(u"%1 %2 %3"_s.arg(item.row.issue.code)
                             .arg(item.date.toString(Qt::ISODate))
                             .arg(item.stake ? item.stake->amount.ore() : -1));
        lines.sort();
        return lines;
    };
    Stage one;
    one.fill();
    Stage other;
    other.fill();
    // Of those that do not speak of the same person's same thing.
    const QList<int> chosen{0, 1, 9, 13, 14, 16, 17};
    for (const int which : chosen)
        all.at(which).held(one);
    for (auto which = chosen.crbegin(); which != chosen.crend(); ++which)
        all.at(*which).held(other);
    QCOMPARE(textOf(other.queue()), textOf(one.queue()));
    QVERIFY(one.queue().items.size() >= chosen.size());
}

void ReviewQueueTest::orderOfTheQueue()
{
    const auto itemOf = [](std::optional<int> kronor, QDate date, int id, bool isFlag = false) {
        ReviewItem item;
        if (kronor) {
            item.stake.emplace();
            item.stake->amount = Money::fromOre(*kronor * 100);
        }
        item.date = date;
        if (isFlag)
            item.flag.emplace().result = ResultId(id);
        else
            item.row.id = HeldRowId(id);
        return item;
    };
    const QDate early(2025, 1, 1);
    const QDate late(2025, 2, 1);
    const QList<ReviewItem> sorted{itemOf(500, late, 9), itemOf(100, early, 8),      itemOf(100, late, 2),
                                   itemOf(100, late, 3), itemOf(100, late, 1, true), itemOf(100, {}, 1),
                                   itemOf(0, early, 5),  itemOf({}, early, 7),       itemOf({}, QDate(), 4)};
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        for (qsizetype j = 0; j < sorted.size(); ++j)
            QCOMPARE(queuedBefore(sorted[i], sorted[j]), i < j);
    }
}

void ReviewQueueTest::rejectedRowsAreNotInIt()
{
    Stage stage;
    stage.fill();
    (void)stage.rows(ImportKind::Switches, SwitchHeader, switchLine(Bertil, u"2024-12-01"_s, South));
    QCOMPARE(stage.heldRows().size(), 1);
    QVERIFY(stage.queue().items.isEmpty());
}

void ReviewQueueTest::flagsAreInItUntilApproved()
{
    Stage stage;
    stage.fill();
    (void)stage.results(
        {ResultLine{.value = u"5,95"_s, .unit = u"% NGSP"_s, .laboratory = u"Kliniken (PNA)"_s}});
    const ReviewQueue queue = stage.queue();
    QCOMPARE(codesOf(queue), (QStringList{u"converted-near-limit"_s, u"point-of-care"_s}));
    const ReviewItem& near = queue.items.first();
    // From both reached, capped at 1.6 of 2, to one.
    QCOMPARE(near.stake->difference.ore(), -2'820'000);
    QCOMPARE(near.stake->amount.ore(), 2'820'000);
    QCOMPARE(near.row.issue.row, 2);
    QVERIFY(!near.row.issue.file.isEmpty());
    QCOMPARE(near.row.issue.args.value(u"value"_s), u"41,53"_s);

    const qint64 before = stage.total();
    QVERIFY(stage.review.approve({*near.flag}, u" Laboratoriet har bekräftat "_s).result().ok());
    QCOMPARE(codesOf(stage.queue()), QStringList{u"point-of-care"_s});
    QCOMPARE(stage.total(), before);
    QCOMPARE(stage.review.approve({*near.flag}, u"igen"_s).result().error().code, u"review-item-unknown"_s);

    const auto entry = stage.store()
                           .post([](storage::Database& database) {
                               storage::AuditRepository log(database);
                               const AuditLine line = log.page({}).lines.first();
                               return std::pair(line, log.secretOf(line.sequence));
                           })
                           .result();
    QCOMPARE(entry->first.action, u"result.approved"_s);
    QCOMPARE(entry->first.subject, near.person.text());
    QCOMPARE(entry->first.detail.value(u"flag"_s), u"converted-near-limit"_s);
    QCOMPARE(entry->second.value(u"reason"_s), u"Laboratoriet har bekräftat"_s);
}

void ReviewQueueTest::approvingNeedsAReason()
{
    Stage stage;
    stage.fill();
    (void)stage.results({ResultLine{.value = u"5,95"_s, .unit = u"% NGSP"_s}});
    const ResultFlag flag = *stage.queue().items.first().flag;
    QCOMPARE(stage.review.approve({flag}, u"  "_s).result().error().code, u"review-reason-missing"_s);
    // All or none.
    ResultFlag gone = flag;
    gone.result = ResultId(999'999);
    QCOMPARE(stage.review.approve({flag, gone}, u"ok"_s).result().error().code, u"review-item-unknown"_s);
    QCOMPARE(stage.queue().items.size(), 1);
}

void ReviewQueueTest::undoingTakesTheDecision()
{
    Stage stage;
    stage.fill();
    const QString line = ResultLine{.value = u"5,95"_s, .unit = u"% NGSP"_s};
    const BatchId batch = stage.results({line});
    QVERIFY(stage.review.approve({*stage.queue().items.first().flag}, u"bekräftat"_s).result().ok());
    QVERIFY(stage.queue().items.isEmpty());
    stage.undo(batch);
    (void)stage.results({line});
    QCOMPARE(codesOf(stage.queue()), QStringList{u"converted-near-limit"_s});
}

void ReviewQueueTest::inclusionIsApprovedByName()
{
    Stage stage;
    stage.fill();
    (void)stage.import(
        ImportKind::Prepatients,
        {PrepatientHeader, PrepatientLine{.number = Elder, .value = u"6,0"_s, .unit = u"% NGSP"_s}});
    const ReviewItem item = stage.only(u"converted-near-limit"_s);
    QCOMPARE(item.row.kind, ImportKind::Prepatients);
    QCOMPARE(item.row.issue.args.value(u"inclusion"_s), u"42,08"_s);
    // Without Elder the floor of North is 0.2 instead of 0.3.
    QCOMPARE(item.stake->difference.ore(), 470'000);
    QVERIFY(stage.review.approve({*item.flag}, u"journal"_s).result().ok());
    QVERIFY(stage.queue().items.isEmpty());
    QCOMPARE(stage.review.approve({*item.flag}, u"igen"_s).result().error().code, u"review-item-unknown"_s);
}

void ReviewQueueTest::storedRowsOfProtectedPeopleAreHidden()
{
    Stage stage;
    stage.fill();
    (void)stage.import(
        ImportKind::Prepatients,
        {PrepatientHeader, PrepatientLine{.number = Elder, .protection = u"sekretessmarkering"_s}});
    (void)stage.results({ResultLine{.value = u"5,95"_s, .unit = u"% NGSP"_s},
                         ResultLine{.number = Elder, .value = u"5,95"_s, .unit = u"% NGSP"_s}});
    const ReviewQueue queue = stage.queue();
    QCOMPARE(queue.items.size(), 2);
    int hidden = 0;
    for (const ReviewItem& item : queue.items) {
        QVERIFY(item.row.cells.isEmpty());
        const HeldRow row = stage.review.stored(item).result().value();
        QCOMPARE(row.cells.value(u"value"_s), u"5,95"_s);
        QCOMPARE(row.cells.contains(u"personalNumber"_s), !row.isProtected);
        QCOMPARE(row.pseudonym, row.isProtected ? item.person.text() : QString());
        hidden += row.isProtected;
    }
    QCOMPARE(hidden, 1);
}

void ReviewQueueTest::countsAgreeWithTheSnapshot()
{
    Stage stage;
    stage.fill();
    const QList<Case> all = cases();
    for (const int which : {0, 11, 12, 14, 16, 17})
        all.at(which).held(stage);
    (void)stage.results({ResultLine{.number = David,
                                    .sampled = u"2025-03-01"_s,
                                    .value = u"5,95"_s,
                                    .unit = u"% NGSP"_s,
                                    .laboratory = u"POC"_s}});
    const SnapshotPtr snapshot = stage.evaluations.snapshot(AsOf).result().value();
    QCOMPARE(snapshot->toReview(), stage.queue().items.size());
    QCOMPARE(snapshot->flags.size(), 2);
}

QTEST_GUILESS_MAIN(ReviewQueueTest)
#include "review_queue_test.moc"
