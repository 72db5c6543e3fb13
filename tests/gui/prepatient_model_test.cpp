// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/person_words.h"
#include "ui/models/prepatient_table_model.h"
#include "ui/models/sample_table_model.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

/// A register that answers when it is told to.
class SlowRegister
{
public:
    struct Question
    {
        PrepatientQuery query;
        std::shared_ptr<QPromise<Result<PrepatientPage>>> promise;
    };

    explicit SlowRegister(qint64 people) : total(people) {}

    PrepatientTableModel::Source source()
    {
        return [this](const PrepatientQuery& query) {
            auto promise = std::make_shared<QPromise<Result<PrepatientPage>>>();
            promise->start();
            questions << Question{query, promise};
            return promise->future();
        };
    }
    void answer(qsizetype which, const QString& prefix = u"Person"_s)
    {
        const Question question = questions.takeAt(which);
        PrepatientPage page;
        page.total = page.all = total;
        page.offset = question.query.offset;
        const qint64 end = std::min(total, question.query.offset + question.query.limit);
        for (qint64 i = question.query.offset; i < end; ++i) {
            PrepatientRow row;
            row.id = PersonId(i + 1);
            row.pseudonym = Pseudonym::fromBits(0, static_cast<quint64>(i));
            row.name = u"%1 %2"_s.arg(prefix).arg(i);
            row.enrolled = row.target = QDate(2026, 2, 1);
            page.rows << row;
        }
        question.promise->addResult(page);
        question.promise->finish();
        QCoreApplication::processEvents();
    }
    void refuse()
    {
        const Question question = questions.takeFirst();
        question.promise->addResult(Error(ErrorKind::Environment, u"file-read-write"_s));
        question.promise->finish();
        QCoreApplication::processEvents();
    }

    qint64 total;
    QList<Question> questions;
};

QString nameAt(const PrepatientTableModel& model, int row)
{
    return model.index(row, PrepatientTableModel::Name).data().toString();
}

ResultFact sample(int id, QDate date, int tenths)
{
    ResultFact row;
    row.id = ResultId(id);
    row.analysis = u"NPU27300"_s;
    row.sampled = date;
    row.value = Decimal::fromMillionths(tenths * Decimal::Scale / 10);
    row.unit = Unit::mmolPerMol();
    return row;
}

PersonFacts personInOrder()
{
    PersonFacts facts;
    facts.pseudonym = Pseudonym::fromBits(0, 1);
    facts.enrolled = facts.consent = QDate(2026, 2, 1);
    facts.inclusion = Quantity{Decimal::fromMillionths(44 * Decimal::Scale), Unit::mmolPerMol()};
    return facts;
}

} // namespace

/// The register view reads only what is shown, in few questions, and never mixes two questions' answers.
class PrepatientModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPagesOnDemand()
    {
        SlowRegister people(30'000);
        PrepatientTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(people.source());
        model.setQuery({});
        QCOMPARE(people.questions.size(), 1);
        QCOMPARE(model.rowCount(), 0);
        people.answer(0);
        QCOMPARE(model.rowCount(), 30'000);
        QCOMPARE(model.all(), 30'000);
        QCOMPARE(nameAt(model, 0), u"Person 0"_s);

        people.questions.clear();
        QCOMPARE(nameAt(model, 29'999), u"…"_s);
        QTRY_COMPARE(people.questions.size(), 1);
        QCOMPARE(people.questions[0].query.offset, 29'800);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        people.answer(0);
        QCOMPARE(nameAt(model, 29'999), u"Person 29999"_s);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(model.rowOf(PersonId(30'000)), std::optional(29'999));
    }

    void fastScrollingAsksLittle()
    {
        SlowRegister people(30'000);
        PrepatientTableModel model;
        model.setSource(people.source());
        model.setQuery({});
        people.answer(0);
        for (int row = 1'000; row < 30'000; row += 200)
            (void)nameAt(model, row);
        int asked = 0;
        QCoreApplication::processEvents();
        while (!people.questions.isEmpty()) {
            QCOMPARE(people.questions.size(), 1);
            ++asked;
            people.answer(0);
        }
        QCOMPARE(asked, 2);
        QCOMPARE(nameAt(model, 29'800), u"Person 29800"_s);
    }

    void answersOfAnOlderQuestionAreDropped()
    {
        SlowRegister people(500);
        PrepatientTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(people.source());
        model.setQuery({});
        PrepatientQuery narrow;
        narrow.text = u"x"_s;
        model.setQuery(narrow);
        QCOMPARE(people.questions.size(), 2);
        people.answer(1, u"New"_s);
        QCOMPARE(nameAt(model, 0), u"New 0"_s);
        people.answer(0, u"Old"_s);
        QCOMPARE(nameAt(model, 0), u"New 0"_s);
    }

    void reloadKeepsThePlace()
    {
        SlowRegister people(1'000);
        PrepatientTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(people.source());
        model.setQuery({});
        people.answer(0);
        people.questions.clear();
        (void)nameAt(model, 450);
        QTRY_COMPARE(people.questions.size(), 1);
        people.answer(0);
        people.questions.clear();

        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        (void)nameAt(model, 450);
        people.total = 700;
        model.reload();
        QCOMPARE(people.questions.size(), 1);
        QCOMPARE(people.questions[0].query.offset, 400);
        people.answer(0, u"Fresh"_s);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.rowCount(), 700);
        QCOMPARE(nameAt(model, 450), u"Fresh 450"_s);
    }

    void refusalIsTold()
    {
        SlowRegister people(10);
        PrepatientTableModel model;
        QSignalSpy failures(&model, &PrepatientTableModel::failed);
        model.setSource(people.source());
        model.setQuery({});
        people.refuse();
        QCOMPARE(failures.size(), 1);
        QVERIFY(!model.isLoading());
    }

    void forgetsWhenTheRegisterCloses()
    {
        SlowRegister people(10);
        PrepatientTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(people.source());
        model.setQuery({});
        people.answer(0);
        model.reload();
        model.setSource({});
        QCOMPARE(model.rowCount(), 0);
        people.answer(0);
        QCOMPARE(model.rowCount(), 0);
    }

    void statusSaysWhy_data()
    {
        QTest::addColumn<int>("tenths");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<bool>("consents");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("part");
        const QDate later(2028, 7, 1);
        QTest::newRow("reached") << 412 << later << true << u"Reached, final"_s << u"41"_s;
        QTest::newRow("not reached") << 420 << later << true << u"Not reached, final"_s << u"but the goal"_s;
        QTest::newRow("open window") << 412 << QDate(2028, 3, 1) << true << u"Reached, preliminary"_s
                                     << u"when the window closes"_s;
        QTest::newRow("no sample") << 0 << later << true << u"No sample, final"_s << u"The window closed"_s;
        QTest::newRow("waiting") << 0 << QDate(2026, 6, 1) << true << u"Listed, no sample yet"_s
                                 << u"when the window opens"_s;
        QTest::newRow("held") << 412 << later << false << u"Held back"_s << u"date of consent"_s;
        QTest::newRow("later") << 0 << QDate(2026, 1, 1) << true << u"Enrolled later"_s
                               << u"after the date shown"_s;
    }

    void statusSaysWhy()
    {
        QFETCH(int, tenths);
        QFETCH(QDate, asOf);
        QFETCH(bool, consents);
        PersonFacts facts = personInOrder();
        if (tenths > 0)
            facts.results << sample(1, QDate(2028, 2, 1), tenths);
        if (!consents)
            facts.consent = QDate();
        const ContractTerms terms;
        const PersonOutcome outcome = evaluatePerson(facts, terms, {}, asOf);
        QTEST(words::personStatus(outcome, terms), "status");
        QFETCH(QString, part);
        const QString why = words::whyStatus(outcome, facts, terms, asOf);
        QVERIFY2(why.contains(part), qPrintable(why));
    }

    void samplesSayWhatBecameOfThem()
    {
        PersonFacts facts = personInOrder();
        facts.results << sample(1, QDate(2026, 8, 1), 431) << sample(2, QDate(2028, 1, 10), 425)
                      << sample(3, QDate(2028, 2, 10), 410) << sample(4, QDate(2028, 2, 10), 410)
                      << sample(5, QDate(2028, 3, 1), 405) << sample(6, QDate(2028, 3, 1), 455)
                      << sample(7, QDate(2028, 4, 1), 400);
        facts.results[6].status = ResultStatus::NotCounted;
        facts.results[6].statusText = u"preliminary"_s;
        const ContractTerms terms;
        const QDate asOf(2028, 7, 1);
        const PersonOutcome outcome = evaluatePerson(facts, terms, {}, asOf);
        SampleTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPerson(facts, outcome, terms, asOf);
        QCOMPARE(model.rowCount(), 7);
        const auto role = [&model](int id) {
            return model.index(model.rowOf(ResultId(id)), SampleTableModel::Role).data().toString();
        };
        QCOMPARE(role(1), u"before the window"_s);
        QCOMPARE(role(2), u"in the window, another decides"_s);
        QCOMPARE((QSet<QString>{role(3), role(4)}), (QSet<QString>{u"decides"_s, u"duplicate"_s}));
        QCOMPARE(role(5), u"conflict, to be decided"_s);
        QCOMPARE(role(6), u"conflict, to be decided"_s);
        QCOMPARE(role(7), u"not final: preliminary"_s);
        QCOMPARE(model.idOf(0), ResultId(7));
        QVERIFY(!model.idOf(7).isValid());
    }
};

QTEST_MAIN(PrepatientModelTest)
#include "prepatient_model_test.moc"
