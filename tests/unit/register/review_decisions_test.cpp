// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/settling.h"
#include "core/register/evaluation_service.h"
#include "core/register/review_service.h"
#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"

#include <QTest>

#include <algorithm>

using namespace utfall;
using namespace utfall::test;

namespace {

const QDate AsOf(2025, 6, 1);

/// Anna and Bertil at North, Cecilia and David at South, nobody tested.
struct Stage : ImportFixture
{
    Stage() : evaluations(store()), review(store(), evaluations)
    {
        import(ImportKind::Providers, bothProviders());
        QStringList people{PrepatientHeader};
        for (const QString& number : {Anna, Bertil})
            people << PrepatientLine{.number = number};
        for (const QString& number : {Cecilia, David})
            people << PrepatientLine{.number = number, .provider = South};
        import(ImportKind::Prepatients, people);
    }
    BatchId results(const QStringList& lines, const QString& profile = {})
    {
        ImportRequest request;
        request.kind = ImportKind::Results;
        request.files = {file(u"svar-%1.csv"_s.arg(++m_files), QStringList{ResultHeader} + lines)};
        request.profile.name = profile;
        request.profile.laboratory = profile.isEmpty() ? QString() : u"Lab 1"_s;
        const Result<ImportReceipt> receipt = importRequest(request);
        if (!receipt)
            qFatal("import: %s", qPrintable(receipt.error().code));
        return receipt->batch;
    }
    [[nodiscard]] ReviewQueue queue()
    {
        Result<ReviewQueue> queue = review.queue(AsOf).result();
        if (!queue)
            qFatal("queue: %s", qPrintable(queue.error().code));
        return std::move(queue).value();
    }
    [[nodiscard]] QStringList codes()
    {
        QStringList codes;
        for (const ReviewItem& item : queue().items)
            codes.append(item.row.issue.code);
        codes.sort();
        return codes;
    }
    [[nodiscard]] HeldRow waiting(const QString& code, BatchId batch = {})
    {
        for (const ReviewItem& item : queue().items) {
            if (item.row.issue.code == code && (!batch.isValid() || item.row.batch == batch))
                return item.row;
        }
        qFatal("nothing waits for %s", qPrintable(code));
    }
    [[nodiscard]] SenderMeaning sender(HeldRowId row)
    {
        Result<SenderMeaning> sender = review.sender(row).result();
        if (!sender)
            qFatal("sender: %s", qPrintable(sender.error().code));
        return std::move(sender).value();
    }
    /// The profile of the row's sender, which gets a name when it has none, with a code mapped.
    [[nodiscard]] MeaningOrder mapped(const HeldRow& row, const QString& code, const QString& analysis)
    {
        MeaningOrder order{row.id, sender(row.id).profile};
        if (order.profile.name.isEmpty())
            order.profile.name = u"Lab 1"_s;
        order.profile.codes.insert(code, {analysis, PercentMeaning::Unstated});
        return order;
    }
    [[nodiscard]] RowConflict conflict(const QString& code)
    {
        const HeldRow row = waiting(code);
        if (!mayBeChosen(row))
            qFatal("nothing to choose");
        Result<RowConflict> conflict = review.conflict(row.id, AsOf).result();
        if (!conflict)
            qFatal("conflict: %s", qPrintable(conflict.error().code));
        return std::move(conflict).value();
    }
    /// The order that lets one of the options count, by its place.
    [[nodiscard]] ChoiceOrder choice(const QString& code, qsizetype place,
                                     const QString& reason = u"asked the laboratory"_s)
    {
        ChoiceOrder order;
        order.row = waiting(code).id;
        const RowConflict between = conflict(code);
        for (const ChoiceOption& option : between.options)
            order.among.append(option.fact);
        order.fact = order.among.value(place);
        order.reason = reason;
        return order;
    }
    [[nodiscard]] bool choose(const QString& code, qsizetype place)
    {
        return review.choose(choice(code, place)).result().ok();
    }
    [[nodiscard]] Counts counts() { return attainment(AsOf).all; }
    [[nodiscard]] qint64 total() { return payout(AsOf).total.ore(); }
    [[nodiscard]] QStringList logged()
    {
        auto texts = store().post([](storage::Database& database) {
            QStringList events;
            storage::Statement rows = database.prepare(u"SELECT action FROM audit_entry ORDER BY sequence"_s);
            while (rows.step())
                events.append(rows.text(0));
            return events;
        });
        return texts.result().value();
    }

    EvaluationService evaluations;
    ReviewService review;

private:
    int m_files = 0;
};

ResultLine strange(const QString& number, const QString& code, const QString& value = u"39"_s)
{
    return {.number = number, .value = value, .code = code};
}

} // namespace

/// What is decided in the review: what a sender means, and which of two rows counts.
class ReviewDecisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void senderSaysWhatIsUnclear();
    void mappedCodeLetsTheSendersRowsIn();
    void effectIsToldBeforehandAndChangesNothing();
    void mappingIsKeptWithTheSender();
    void unitIsStatedForTheSender();
    void unitDecidesNotTheCode();
    void codeThatIsLeftOut();
    void conflictsOfMappedRowsAreTold();
    void peopleComeInWithTheirResults();
    void takingBackLeavesNoTrace_data();
    void takingBackLeavesNoTrace();
    void nothingIsTakenBackLater();
    void mappingNeedsRowAndName();

    void valueIsChosen_data();
    void valueIsChosen();
    void effectOfEachChoiceIsTold();
    void choosingNeedsAReasonAndTheSameRows();
    void laterRowContradictsTheChoice();
    void correctionGoesBeforeTheChoice();
    void choiceGoesWithItsRow();
    void choiceOutlivesTheOtherRow();
    void providerIsChosen();
    void secondChoiceGoesBeforeTheFirst();
    void choiceIsInTheHashOfInputs();
};

void ReviewDecisionsTest::senderSaysWhatIsUnclear()
{
    Stage stage;
    stage.results({strange(Anna, u"HBA1C-X"_s), strange(Bertil, u"HBA1C-X"_s), strange(David, u"GLU"_s),
                   ResultLine{.number = Cecilia, .unit = {}}},
                  u"Lab 1"_s);
    stage.results({strange(Bertil, u"HBA1C-X"_s)});
    const HeldRow row = stage.waiting(u"analysis-unknown"_s);
    const SenderMeaning sender = stage.sender(row.id);
    QCOMPARE(sender.profile.name, u"Lab 1"_s);
    QVERIFY(sender.others.isEmpty());
    QCOMPARE(sender.codes, (QMap<QString, qint64>{{u"HBA1C-X"_s, 2}, {u"GLU"_s, 1}}));
    QCOMPARE(sender.units, (QMap<QString, qint64>{{QString(), 1}}));
    QCOMPARE(unclearTextOf(row)->what, UnclearText::What::Code);
    QCOMPARE(unclearTextOf(stage.waiting(u"unit-missing"_s)),
             std::optional(UnclearText{UnclearText::What::Unit, {}}));
}

void ReviewDecisionsTest::mappedCodeLetsTheSendersRowsIn()
{
    Stage stage;
    const BatchId first = stage.results({strange(Anna, u"HBA1C-X"_s), strange(David, u"GLU"_s)}, u"Lab 1"_s);
    stage.results({strange(Bertil, u"HBA1C-X"_s)}, u"Lab 1"_s);
    stage.results({strange(Cecilia, u"HBA1C-X"_s)}, u"Lab 2"_s);
    const HeldRow row = stage.waiting(u"analysis-unknown"_s, first);
    QVERIFY(stage.review.useMeaning(stage.mapped(row, u"HBA1C-X"_s, u"NPU27300"_s)).result());
    QCOMPARE(stage.codes().size(), 2); // GLU, and the other sender, who has not said
    QCOMPARE(stage.attainment(AsOf).all.reached, 2);
    QVERIFY(stage.logged().contains(u"row.mapped"_s));
}

void ReviewDecisionsTest::effectIsToldBeforehandAndChangesNothing()
{
    Stage stage;
    stage.results({strange(Anna, u"HBA1C-X"_s), strange(Bertil, u"HBA1C-X"_s, u"45"_s)}, u"Lab 1"_s);
    const MeaningOrder order =
        stage.mapped(stage.waiting(u"analysis-unknown"_s), u"HBA1C-X"_s, u"NPU27300"_s);
    const QStringList before = stage.dump();
    const qint64 total = stage.total();
    const Result<MeaningEffect> effect = stage.review.meaningEffect(order, AsOf).result();
    QVERIFY(effect);
    QCOMPARE(stage.dump(), before);
    QCOMPARE(stage.codes().size(), 2);
    QCOMPARE(effect->takenIn, 2);
    QCOMPARE(effect->before.ore(), total);
    QVERIFY(stage.review.useMeaning(order).result());
    QCOMPARE(effect->after.ore(), stage.total());
    QVERIFY(stage.total() > total);
}

void ReviewDecisionsTest::mappingIsKeptWithTheSender()
{
    Stage stage;
    stage.results({strange(Anna, u"HBA1C-X"_s)});
    const HeldRow row = stage.waiting(u"analysis-unknown"_s);
    QVERIFY(stage.sender(row.id).profile.name.isEmpty());
    QVERIFY(stage.review.useMeaning(stage.mapped(row, u"HBA1C-X"_s, u"NPU27300"_s)).result());
    QCOMPARE(stage.service().batches().result()->first().profile, u"Lab 1"_s);
    const Result<MappingProfile> profile = stage.service().profile(u"Lab 1"_s).result();
    QVERIFY(profile);
    QCOMPARE(profile->codes.value(u"HBA1C-X"_s).analysis, u"NPU27300"_s);
}

void ReviewDecisionsTest::unitIsStatedForTheSender()
{
    Stage stage;
    stage.results({ResultLine{.number = Anna, .unit = {}}, ResultLine{.number = Bertil, .unit = u"mM/M"_s},
                   ResultLine{.number = David, .value = u"5,5"_s, .unit = u"%"_s}},
                  u"Lab 1"_s);
    QCOMPARE(stage.codes(), (QStringList{u"unit-ambiguous-percent"_s, u"unit-missing"_s, u"unit-unknown"_s}));
    for (const auto& [code, text, meant] : {std::tuple(u"unit-missing"_s, QString(), u"mmol/mol"_s),
                                            std::tuple(u"unit-unknown"_s, u"mM/M"_s, u"mmol/mol"_s),
                                            std::tuple(u"unit-ambiguous-percent"_s, u"%"_s, u"% NGSP"_s)}) {
        const HeldRow row = stage.waiting(code);
        MeaningOrder order{row.id, stage.sender(row.id).profile};
        order.profile.units.insert(text, meant);
        const Result<MeaningEffect> effect = stage.review.meaningEffect(order, AsOf).result();
        QVERIFY(effect);
        QCOMPARE(effect->takenIn, 1);
        QVERIFY(stage.review.useMeaning(order).result());
    }
    QCOMPARE(stage.codes(), QStringList());
    QCOMPARE(stage.attainment(AsOf).all.tested, 3);
}

/// A code whose name says percent leaves a value in mmol/mol what it is.
void ReviewDecisionsTest::unitDecidesNotTheCode()
{
    Stage stage;
    stage.results({strange(Anna, u"HBA1C-NGSP"_s, u"41"_s)}, u"Lab 1"_s);
    MeaningOrder order = stage.mapped(stage.waiting(u"analysis-unknown"_s), u"HBA1C-NGSP"_s, u"NPU27300"_s);
    order.profile.codes[u"HBA1C-NGSP"_s].percent = PercentMeaning::Ngsp;
    QVERIFY(stage.review.useMeaning(order).result());
    const EvaluationInput input = stage.input();
    const auto tested =
        std::ranges::find_if(input.people, [](const auto& one) { return !one.results.isEmpty(); });
    QCOMPARE(tested->results.first().unit, Unit::mmolPerMol());
    QCOMPARE(stage.attainment(AsOf).all.reached, 1);
}

void ReviewDecisionsTest::codeThatIsLeftOut()
{
    Stage stage;
    stage.results({strange(Anna, u"GLU"_s), strange(Bertil, u"GLU"_s)}, u"Lab 1"_s);
    const MeaningOrder order = stage.mapped(stage.waiting(u"analysis-unknown"_s), u"GLU"_s, {});
    const Result<MeaningEffect> effect = stage.review.meaningEffect(order, AsOf).result();
    QVERIFY(effect);
    QCOMPARE(effect->takenIn, 0);
    QCOMPARE(effect->leftOut, 2);
    QCOMPARE(effect->after, effect->before);
    QVERIFY(stage.review.useMeaning(order).result());
    QCOMPARE(stage.codes(), QStringList());
    QCOMPARE(stage.heldRows().size(), 2); // rejected, and still to be seen
}

void ReviewDecisionsTest::conflictsOfMappedRowsAreTold()
{
    Stage stage;
    stage.results({ResultLine{.number = Anna, .value = u"45"_s}});
    stage.results({strange(Anna, u"HBA1C-X"_s)}, u"Lab 1"_s);
    const MeaningOrder order =
        stage.mapped(stage.waiting(u"analysis-unknown"_s), u"HBA1C-X"_s, u"NPU27300"_s);
    const Result<MeaningEffect> effect = stage.review.meaningEffect(order, AsOf).result();
    QVERIFY(effect);
    QCOMPARE(effect->toReview, 1);
    QVERIFY(stage.review.useMeaning(order).result());
    QCOMPARE(stage.codes(), QStringList{u"sample-conflict"_s});
}

/// A unit that is stated may let a prepatient in, and with the prepatient what waited for the person.
void ReviewDecisionsTest::peopleComeInWithTheirResults()
{
    Stage stage;
    stage.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.number = Elder, .unit = {}}});
    stage.results({ResultLine{.number = Elder}});
    const HeldRow row = stage.waiting(u"unit-missing"_s);
    MeaningOrder order{row.id, stage.sender(row.id).profile};
    order.profile.name = u"Vårdcentralen"_s;
    order.profile.units.insert({}, u"mmol/mol"_s);
    QVERIFY(stage.review.useMeaning(order).result());
    QCOMPARE(stage.codes(), QStringList());
    QCOMPARE(stage.attainment(AsOf).all.listed, 5);
    QCOMPARE(stage.attainment(AsOf).all.reached, 1);
}

void ReviewDecisionsTest::takingBackLeavesNoTrace_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("unit");
    QTest::addColumn<QString>("meant");

    QTest::newRow("code of a sender") << u"Lab 1"_s << false << u"NPU27300"_s;
    QTest::newRow("code of nobody yet") << QString() << false << u"NPU27300"_s;
    QTest::newRow("code left out") << u"Lab 1"_s << false << QString();
    QTest::newRow("unit") << QString() << true << u"mmol/mol"_s;
}

void ReviewDecisionsTest::takingBackLeavesNoTrace()
{
    QFETCH(QString, profile);
    QFETCH(bool, unit);
    QFETCH(QString, meant);
    Stage stage;
    stage.results({ResultLine{.number = Anna, .value = u"45"_s}});
    stage.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.number = Elder, .unit = {}}});
    stage.results({strange(Anna, u"HBA1C-X"_s), strange(Bertil, u"HBA1C-X"_s), strange(Elder, u"HBA1C-X"_s),
                   ResultLine{.number = Elder}, ResultLine{.number = David, .unit = {}},
                   // the same as the register has: stands behind it once it is understood
                   strange(Anna, u"HBA1C-X"_s, u"45"_s)},
                  profile);
    const QStringList before = stage.dump();
    const QStringList codes = stage.codes();
    const qint64 total = stage.total();
    for (const ReviewItem& item : stage.queue().items) {
        const auto unclear = unclearTextOf(item.row);
        if (!unclear || (unclear->what == UnclearText::What::Unit) != unit)
            continue;
        MeaningOrder order{item.row.id, stage.sender(item.row.id).profile};
        if (order.profile.name.isEmpty())
            order.profile.name = u"Avsändaren"_s;
        if (unit)
            order.profile.units.insert(unclear->text, meant);
        else
            order.profile.codes.insert(unclear->text, {meant, PercentMeaning::Unstated});
        const Result<DecisionUndoPtr> done = stage.review.useMeaning(order).result();
        QVERIFY(done);
        QVERIFY(stage.dump() != before);
        QVERIFY(stage.review.mayTakeBack(*done).result().value());
        QVERIFY(stage.review.takeBack(*done).result());
        QCOMPARE(stage.dump(), before);
        QCOMPARE(stage.codes(), codes);
        QCOMPARE(stage.total(), total);
        QCOMPARE(stage.service().profiles().result()->size(), profile.isEmpty() ? 0 : 1);
        QVERIFY(stage.logged().contains(u"row.undecided"_s));
    }
    // And the person whom the rows name is still waited for.
    stage.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.number = Elder}});
    QCOMPARE(stage.attainment(AsOf).all.reached, 1);
}

void ReviewDecisionsTest::nothingIsTakenBackLater()
{
    Stage stage;
    stage.results({strange(Anna, u"HBA1C-X"_s)}, u"Lab 1"_s);
    const MeaningOrder order =
        stage.mapped(stage.waiting(u"analysis-unknown"_s), u"HBA1C-X"_s, u"NPU27300"_s);
    const Result<DecisionUndoPtr> done = stage.review.useMeaning(order).result();
    QVERIFY(done);
    stage.results({ResultLine{.number = Bertil}});
    const QStringList before = stage.dump();
    QVERIFY(!stage.review.mayTakeBack(*done).result().value());
    const Result<void> taken = stage.review.takeBack(*done).result();
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"decision-outdated"_s);
    QCOMPARE(stage.dump(), before);
}

void ReviewDecisionsTest::mappingNeedsRowAndName()
{
    Stage stage;
    stage.results({strange(Anna, u"HBA1C-X"_s)});
    const HeldRow row = stage.waiting(u"analysis-unknown"_s);
    MeaningOrder order{row.id, {}};
    QCOMPARE(stage.review.useMeaning(order).result().error().code, u"profile-unnamed"_s);
    order.profile.name = u"Lab 1"_s;
    order.row = HeldRowId(4711);
    QCOMPARE(stage.review.useMeaning(order).result().error().code, u"held-row-unknown"_s);
    QCOMPARE(stage.review.sender(order.row).result().error().code, u"held-row-unknown"_s);
}

void ReviewDecisionsTest::valueIsChosen_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("reached");

    QTest::newRow("the lower of two finals") << u"39"_s << u"45"_s << u"final"_s << 0 << 1;
    QTest::newRow("the higher of two finals") << u"39"_s << u"45"_s << u"final"_s << 1 << 0;
    QTest::newRow("one of two corrections") << u"39"_s << u"45"_s << u"corrected"_s << 0 << 1;
    QTest::newRow("one with a comparator") << u"<20"_s << u"45"_s << u"final"_s << 0 << 1;
}

void ReviewDecisionsTest::valueIsChosen()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, status);
    QFETCH(int, place);
    QFETCH(int, reached);
    Stage stage;
    stage.results({ResultLine{.number = Anna, .value = first, .status = status}});
    stage.results({ResultLine{.number = Anna, .value = second, .status = status}});
    QCOMPARE(stage.codes(), QStringList{u"sample-conflict"_s});
    QCOMPARE(stage.counts().tested, 0);
    const QStringList before = stage.dump();
    const Result<DecisionUndoPtr> done =
        stage.review.choose(stage.choice(u"sample-conflict"_s, place)).result();
    QVERIFY(done);
    QCOMPARE(stage.codes(), QStringList());
    QCOMPARE(stage.counts().tested, 1);
    QCOMPARE(stage.counts().reached, reached);
    QVERIFY(stage.logged().contains(u"result.chosen"_s));

    // The files once more change nothing of what was decided.
    stage.results({ResultLine{.number = Anna, .value = first, .status = status},
                   ResultLine{.number = Anna, .value = second, .status = status}});
    QCOMPARE(stage.codes(), QStringList());
    QCOMPARE(stage.counts().reached, reached);
    stage.undo(stage.service().batches().result()->first().id);
    QVERIFY(!stage.review.takeBack(*done).result()); // the register has changed since

    Stage again;
    again.results({ResultLine{.number = Anna, .value = first, .status = status}});
    again.results({ResultLine{.number = Anna, .value = second, .status = status}});
    const auto taken = again.review.choose(again.choice(u"sample-conflict"_s, place)).result();
    QVERIFY(taken);
    QVERIFY(again.review.takeBack(*taken).result());
    QCOMPARE(again.dump(), before);
    QCOMPARE(again.codes(), QStringList{u"sample-conflict"_s});
    QCOMPARE(again.counts().tested, 0);
}

void ReviewDecisionsTest::effectOfEachChoiceIsTold()
{
    Stage stage;
    stage.results(
        {ResultLine{.number = Anna, .value = u"39"_s}, ResultLine{.number = Anna, .value = u"45"_s}});
    const RowConflict conflict = stage.conflict(u"sample-conflict"_s);
    QCOMPARE(conflict.options.size(), 2);
    QCOMPARE(conflict.options[0].result.value->toPlainString(), u"39"_s);
    QVERIFY(conflict.options[0].reached);
    QVERIFY(!conflict.options[1].reached);
    QVERIFY(conflict.options[1].tested);
    QCOMPARE(conflict.options[0].file, u"svar-1.csv"_s);
    QCOMPARE(conflict.options[0].line, 2);
    QCOMPARE(conflict.options[1].difference, Money());
    const qint64 before = stage.total();
    QVERIFY(stage.choose(u"sample-conflict"_s, 0));
    QCOMPARE(stage.total() - before, conflict.options[0].difference.ore());
    QVERIFY(conflict.options[0].difference > Money());
}

void ReviewDecisionsTest::choosingNeedsAReasonAndTheSameRows()
{
    Stage stage;
    stage.results(
        {ResultLine{.number = Anna, .value = u"39"_s}, ResultLine{.number = Anna, .value = u"45"_s}});
    const ChoiceOrder order = stage.choice(u"sample-conflict"_s, 0);
    ChoiceOrder bad = order;
    bad.reason = u"  "_s;
    QCOMPARE(stage.review.choose(bad).result().error().code, u"review-reason-missing"_s);
    bad = order;
    bad.fact = 4711;
    QCOMPARE(stage.review.choose(bad).result().error().code, u"choice-outdated"_s);
    bad = order;
    bad.row = HeldRowId(4711);
    QCOMPARE(stage.review.choose(bad).result().error().code, u"held-row-unknown"_s);
    stage.results({ResultLine{.number = Anna, .value = u"43"_s}});
    QCOMPARE(stage.review.choose(order).result().error().code, u"choice-outdated"_s);
    QCOMPARE(stage.counts().tested, 0);
}

void ReviewDecisionsTest::laterRowContradictsTheChoice()
{
    Stage stage;
    stage.results(
        {ResultLine{.number = Anna, .value = u"39"_s}, ResultLine{.number = Anna, .value = u"45"_s}});
    QVERIFY(stage.choose(u"sample-conflict"_s, 0));
    const BatchId later = stage.results({ResultLine{.number = Anna, .value = u"43"_s}});
    QCOMPARE(stage.codes(), (QStringList{u"sample-conflict"_s,
                                         u"sample-conflict"_s})); // what was chosen, and what contradicts it
    QCOMPARE(stage.counts().tested, 0);
    QCOMPARE(stage.conflict(u"sample-conflict"_s).options.size(), 2); // what was set aside is out
    stage.undo(later);
    QCOMPARE(stage.codes(), QStringList());
    QCOMPARE(stage.counts().reached, 1);
}

void ReviewDecisionsTest::correctionGoesBeforeTheChoice()
{
    Stage stage;
    stage.results(
        {ResultLine{.number = Anna, .value = u"39"_s}, ResultLine{.number = Anna, .value = u"45"_s}});
    QVERIFY(stage.choose(u"sample-conflict"_s, 0));
    stage.results({ResultLine{.number = Anna, .value = u"46"_s, .status = u"corrected"_s}});
    QCOMPARE(stage.codes(), QStringList());
    QCOMPARE(stage.counts().tested, 1);
    QCOMPARE(stage.counts().reached, 0);
}

/// A decision for a row that is no longer there is no decision against the other.
void ReviewDecisionsTest::choiceGoesWithItsRow()
{
    Stage stage;
    stage.results({ResultLine{.number = Anna, .value = u"45"_s}});
    const BatchId second = stage.results({ResultLine{.number = Anna, .value = u"39"_s}});
    QVERIFY(stage.choose(u"sample-conflict"_s, 0));
    QCOMPARE(stage.counts().reached, 1);
    stage.undo(second);
    QCOMPARE(stage.counts().tested, 1);
    QCOMPARE(stage.counts().reached, 0);
    QCOMPARE(stage.codes(), QStringList());
}

void ReviewDecisionsTest::choiceOutlivesTheOtherRow()
{
    Stage stage;
    stage.results({ResultLine{.number = Anna, .value = u"39"_s}});
    const BatchId second = stage.results({ResultLine{.number = Anna, .value = u"45"_s}});
    const BatchId third = stage.results({ResultLine{.number = Anna, .value = u"43"_s}});
    QVERIFY(stage.choose(u"sample-conflict"_s, 0));
    stage.undo(second);
    QCOMPARE(stage.counts().reached, 1);
    stage.undo(third);
    QCOMPARE(stage.counts().reached, 1);
    QCOMPARE(stage.codes(), QStringList());
}

void ReviewDecisionsTest::providerIsChosen()
{
    Stage stage;
    const QStringList lines{SwitchHeader, switchLine(Anna, u"2023-06-01"_s, North),
                            switchLine(Anna, u"2023-06-01"_s, South)};
    stage.import(ImportKind::Switches, lines);
    QVERIFY(stage.codes().contains(u"switch-tied"_s));
    const auto providerOfAnna = [&stage] {
        const Attainment attainment = stage.attainment(AsOf);
        const EvaluationInput input = stage.input();
        for (const PersonFacts& person : input.people) {
            if (!person.switches.isEmpty())
                return std::ranges::find(attainment.people, person.pseudonym, &PersonOutcome::pseudonym)
                    ->provider->digits();
        }
        return QString();
    };
    QCOMPARE(providerOfAnna(), North); // as enrolled
    const QStringList before = stage.dump();
    const RowConflict conflict = stage.conflict(u"switch-tied"_s);
    QCOMPARE(conflict.kind, ImportKind::Switches);
    QCOMPARE(conflict.options.size(), 2);
    const qsizetype south = conflict.options[0].change.provider->digits() == South ? 0 : 1;
    const auto done = stage.review.choose(stage.choice(u"switch-tied"_s, south)).result();
    QVERIFY(done);
    QCOMPARE(stage.codes(), QStringList());
    QCOMPARE(providerOfAnna(), South);
    QVERIFY(stage.logged().contains(u"switch.chosen"_s));
    QVERIFY(stage.review.takeBack(*done).result());
    QCOMPARE(stage.dump(), before);
    QCOMPARE(providerOfAnna(), North);

    QVERIFY(stage.choose(u"switch-tied"_s, south));
    stage.import(ImportKind::Switches, lines);
    QCOMPARE(stage.codes(), QStringList());
    QCOMPARE(providerOfAnna(), South);
    // The provider that applies is taken away: the change is asked about again, not forgotten.
    QVERIFY(stage.store()
                .write([](storage::Database& database) {
                    database.prepare(u"DELETE FROM provider WHERE organisation_number = ?"_s).run(South);
                    SettleScope scope;
                    scope.switches = true;
                    settleHeldRows(database, scope);
                })
                .result());
    QVERIFY(stage.codes().contains(u"provider-unknown"_s));
}

void ReviewDecisionsTest::secondChoiceGoesBeforeTheFirst()
{
    Stage stage;
    stage.results(
        {ResultLine{.number = Anna, .value = u"39"_s}, ResultLine{.number = Anna, .value = u"45"_s}});
    QVERIFY(stage.choose(u"sample-conflict"_s, 0));
    const BatchId third = stage.results({ResultLine{.number = Anna, .value = u"43"_s}});
    const QStringList before = stage.dump();
    const auto done = stage.review.choose(stage.choice(u"sample-conflict"_s, 1)).result(); // 43
    QVERIFY(done);
    QCOMPARE(stage.counts().tested, 1);
    QCOMPARE(stage.counts().reached, 0);
    QVERIFY(stage.review.takeBack(*done).result());
    QCOMPARE(stage.dump(), before);
    QVERIFY(stage.choose(u"sample-conflict"_s, 1));
    // The row that was chosen last goes away: the first two contradict each other again.
    stage.undo(third);
    QCOMPARE(stage.codes(), (QStringList{u"sample-conflict"_s, u"sample-conflict"_s}));
    QCOMPARE(stage.counts().tested, 0);
}

void ReviewDecisionsTest::choiceIsInTheHashOfInputs()
{
    Stage stage;
    stage.results(
        {ResultLine{.number = Anna, .value = u"39"_s}, ResultLine{.number = Anna, .value = u"45"_s}});
    const auto hash = [&stage] { return hashOfInputs(stage.input(), AsOf, AsOf); };
    const QByteArray undecided = hash();
    QVERIFY(stage.choose(u"sample-conflict"_s, 0));
    QVERIFY(hash() != undecided);
}

QTEST_GUILESS_MAIN(ReviewDecisionsTest)
#include "review_decisions_test.moc"
