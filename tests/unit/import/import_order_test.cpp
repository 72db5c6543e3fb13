// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"
#include "tests/unit/import/random_import.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;

/// The outcome never depends on the order of rows, files and imports.
class ImportOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrderComesToTheSame_data();
    void anyOrderComesToTheSame();
    void resultsAreStoredByPersonAndDay();
};

void ImportOrderTest::anyOrderComesToTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 16; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ImportOrderTest::anyOrderComesToTheSame()
{
    QFETCH(quint32, seed);
    RandomImports random(seed);
    QList<RandomImport> imports = random.imports(8);
    imports.append(random.import(ImportKind::Prepatients));
    QString first;
    for (int turn = 0; turn < 3; ++turn) {
        ImportFixture fixture;
        for (const RandomImport& one : std::as_const(imports)) {
            const ImportCounts counts = fixture.import(one.kind, one.lines, one.percent).counts;
            QCOMPARE(counts.read,
                     counts.added + counts.updated + counts.duplicates + counts.held + counts.rejected);
            QCOMPARE(counts.read, one.lines.size() - 1);
        }
        QStringList outcomes;
        for (const QDate asOf : {QDate(2024, 6, 1), QDate(2025, 1, 20), QDate(2026, 1, 1)})
            outcomes.append(outcomeText(fixture.attainment(asOf), fixture.payout(asOf)));
        if (turn == 0)
            first = outcomes.join(u'\n');
        QCOMPARE(outcomes.join(u'\n'), first);
        imports = random.shuffled(imports);
    }
}

/// As the register's index of results has them, whatever the order of the file.
void ImportOrderTest::resultsAreStoredByPersonAndDay()
{
    ImportFixture fixture;
    fixture.import(ImportKind::Providers, bothProviders());
    fixture.import(ImportKind::Prepatients,
                   {PrepatientHeader, PrepatientLine{}, PrepatientLine{.number = Bertil}});
    fixture.import(ImportKind::Results,
                   {ResultHeader, ResultLine{.number = Bertil, .sampled = u"2025-03-01"_s},
                    ResultLine{.sampled = u"2025-02-02"_s}, ResultLine{.sampled = u"2024-02-01"_s},
                    ResultLine{.number = Bertil, .sampled = u"2023-03-01"_s},
                    ResultLine{.sampled = u"2023-02-03"_s}});
    QMap<ResultId, QDate> days;
    for (const PersonFacts& person : fixture.input().people) {
        for (const ResultFact& result : person.results)
            days.insert(result.id, result.sampled);
    }
    QCOMPARE(days.values(), (QList<QDate>{QDate(2023, 2, 3), QDate(2024, 2, 1), QDate(2025, 2, 2),
                                          QDate(2023, 3, 1), QDate(2025, 3, 1)}));
}

QTEST_GUILESS_MAIN(ImportOrderTest)
#include "import_order_test.moc"
