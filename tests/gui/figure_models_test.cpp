// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/figure_table_model.h"
#include "ui/models/sample_table_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QTest>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Mode = QAbstractItemModelTester::FailureReportingMode::QtTest;

ResultFact sample(qint64 id, QDate date, int millimoles)
{
    ResultFact row;
    row.id = ResultId(id);
    row.analysis = u"NPU27300"_s;
    row.sampled = date;
    row.value = Decimal::fromMillionths(millimoles * Decimal::Scale);
    row.unit = Unit::mmolPerMol();
    return row;
}

} // namespace

/// Short tables that pages fill: figures they have computed, and the samples of a person.
class FigureModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresKeepTheirPromises()
    {
        FigureTableModel model;
        const QAbstractItemModelTester tester(&model, Mode);
        model.setHeadings({u"Provider"_s, u"To pay"_s});
        model.setRows({{u"Nord"_s, u"10,00 kr"_s}, {u"Syd"_s}, {u"Sum"_s, u"10,00 kr"_s}}, true);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"To pay"_s);
        QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
        QCOMPARE(model.index(0, 1).data().toString(), u"10,00 kr"_s);
        QVERIFY(!model.index(1, 1).data().isValid()); // a row may be shorter than the headings
        QVERIFY(!model.isSumRow(1));
        QVERIFY(model.isSumRow(2));
        QVERIFY(model.index(2, 0).data(Qt::FontRole).value<QFont>().weight() > QFont::Normal);
        QVERIFY(!model.index(0, 0).data(Qt::FontRole).isValid());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isSumRow(0));
    }

    void samplesKeepTheirPromises()
    {
        SampleTableModel model;
        const QAbstractItemModelTester tester(&model, Mode);
        EvaluationInput input;
        input.terms.start = QDate(2026, 1, 1);
        input.terms.end = QDate(2029, 12, 31);
        PersonFacts facts;
        facts.pseudonym = Pseudonym::fromBits(1, 1);
        facts.enrolled = QDate(2026, 2, 1);
        facts.consent = facts.enrolled;
        facts.inclusionDate = QDate(2026, 1, 20);
        facts.inclusion = Quantity{Decimal::fromMillionths(44 * Decimal::Scale), Unit::mmolPerMol()};
        facts.results << sample(7, QDate(2027, 1, 10), 43) << sample(8, QDate(2028, 2, 3), 41);
        input.people << facts;
        const Attainment attainment = evaluateAttainment(input, QDate(2028, 7, 1));
        QCOMPARE(attainment.people.size(), 1);
        model.setPerson(facts, attainment.people.constFirst(), input.terms, QDate(2028, 7, 1));
        QCOMPARE(model.rowCount(), 2);
        const int decides = model.rowOf(ResultId(8));
        QVERIFY(decides >= 0);
        QCOMPARE(model.idOf(decides), ResultId(8));
        QCOMPARE(model.index(decides, SampleTableModel::Sampled).data().toString(), u"2028-02-03"_s);
        QVERIFY(model.index(decides, SampleTableModel::Value).data().toString().startsWith(u"41"_s));
        QVERIFY(model.index(decides, SampleTableModel::Role).data().toString() !=
                model.index(model.rowOf(ResultId(7)), SampleTableModel::Role).data().toString());
        QCOMPARE(model.rowOf(ResultId(99)), -1);
        QVERIFY(!model.idOf(2).isValid());
        for (int column = 0; column < SampleTableModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(FigureModelsTest)
#include "figure_models_test.moc"
