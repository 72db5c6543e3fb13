// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"
#include "core/register/prepatient_service.h"
#include "core/report/evaluation_json.h"
#include "core/text/format.h"
#include "tests/support/register_fixture.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString& name)
{
    return sourceFolder() + u"/tests/golden/hard-cohort/"_qs + name;
}

/// The kinds and files of the cohort, in one of the orders in which a coordinator may take them in.
struct Delivery
{
    ImportKind kind;
    QStringList names;
};

QList<Delivery> naturalOrder()
{
    return {{ImportKind::Providers, {u"providers.csv"_qs}},
            {ImportKind::Prepatients, {u"prepatients.csv"_qs}},
            {ImportKind::Results, {u"results-1.csv"_qs, u"results-2.csv"_qs}},
            {ImportKind::Switches, {u"switches.csv"_qs}},
            {ImportKind::Exits, {u"exits.csv"_qs}}};
}

QList<Delivery> reverseOrder()
{
    return {{ImportKind::Exits, {u"exits.csv"_qs}},
            {ImportKind::Results, {u"results-2.csv"_qs}},
            {ImportKind::Switches, {u"switches.csv"_qs}},
            {ImportKind::Results, {u"results-1.csv"_qs}},
            {ImportKind::Prepatients, {u"prepatients.csv"_qs}},
            {ImportKind::Providers, {u"providers.csv"_qs}}};
}

std::unique_ptr<RegisterFixture> takenIn(const QList<Delivery>& deliveries)
{
    auto fixture =
        std::make_unique<RegisterFixture>(termsFromFile(fileOf(u"terms.json"_qs)), QDate(2027, 7, 1));
    for (const Delivery& delivery : deliveries) {
        QStringList paths;
        for (const QString& name : delivery.names)
            paths.append(fileOf(name));
        const auto receipt = fixture->take(delivery.kind, paths);
        if (!receipt)
            qFatal("import: %s", qPrintable(receipt.error().code));
    }
    return fixture;
}

/// Says where `actual` lacks or differs from what `expected` asks for; ours may hold more.
void compare(const QJsonValue& expected, const QJsonValue& actual, const QString& path,
             QStringList& differences)
{
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject wanted = expected.toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            compare(it.value(), actual.toObject().value(it.key()), path + u'.' + it.key(), differences);
        return;
    }
    if (expected.isArray() && actual.isArray() && expected.toArray().size() == actual.toArray().size()) {
        for (qsizetype i = 0; i < expected.toArray().size(); ++i)
            compare(expected.toArray().at(i), actual.toArray().at(i), u"%1[%2]"_qs.arg(path).arg(i),
                    differences);
        return;
    }
    if (expected != actual)
        differences.append(
            path + u": "_qs +
            QString::fromUtf8(QJsonDocument(QJsonArray{expected, actual}).toJson(QJsonDocument::Compact)));
}

QList<QStringList> rowsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing %s", qPrintable(path));
    QList<QStringList> rows;
    const auto done = readCsv(file, CsvDialect(), Job(), [&](const CsvRecord& record) -> Result<void> {
        rows.append(record.cells.toList());
        return {};
    });
    if (!done)
        qFatal("%s: %s", qPrintable(path), qPrintable(done.error().code));
    return rows;
}

QString yesNo(bool value)
{
    return value ? u"1"_qs : u"0"_qs;
}

} // namespace

/// The contract worked by hand in hard-cohort/README.md: every person, every sum, in any order of the files.
class HardCohortTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data()
    {
        QTest::addColumn<bool>("reversed");
        QTest::addColumn<QDate>("asOf");
        for (const bool reversed : {false, true}) {
            for (const QDate date : {QDate(2024, 1, 15), QDate(2026, 6, 30), QDate(2027, 6, 30)})
                QTest::addRow("%s %s", reversed ? "reverse order" : "natural order",
                              qPrintable(date.toString(Qt::ISODate)))
                    << reversed << date;
        }
    }

    void figures()
    {
        QFETCH(bool, reversed);
        QFETCH(QDate, asOf);
        const auto fixture = takenIn(reversed ? reverseOrder() : naturalOrder());
        const SnapshotPtr snapshot = fixture->evaluate(asOf);
        QFile file(fileOf(u"expected-%1.json"_qs.arg(asOf.toString(Qt::ISODate))));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!expected.isEmpty());
        QStringList differences;
        compare(expected.value(u"attainment"_qs), attainmentToJson(*snapshot), u"attainment"_qs, differences);
        compare(expected.value(u"payout"_qs), payoutToJson(*snapshot), u"payout"_qs, differences);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    void everyPerson()
    {
        const auto fixture = takenIn(naturalOrder());
        const SnapshotPtr snapshot = fixture->evaluate(QDate(2027, 6, 30));
        QHash<Pseudonym, const PersonOutcome*> outcomes;
        for (const PersonOutcome& outcome : snapshot->attainment.people)
            outcomes.insert(outcome.pseudonym, &outcome);

        const QList<QStringList> rows = rowsOf(fileOf(u"people-2027-06-30.csv"_qs));
        QCOMPARE(rows.size(), 61);
        for (const QStringList& row : rows.mid(1)) {
            PrepatientQuery query;
            query.text = row.at(1);
            const auto page = fixture->session().prepatients().page(query).result();
            QVERIFY(page.ok());
            const bool registered = page->total == 1;
            if (!registered) {
                // Held rows register nobody, so they are in no count.
                QVERIFY2(row.mid(3, 5).count(u"0"_qs) == 5, qPrintable(row.first()));
                continue;
            }
            const PersonOutcome* outcome = outcomes.value(page->rows.first().pseudonym);
            QVERIFY2(outcome, qPrintable(row.first()));
            const QStringList actual{
                outcome->listed && outcome->provider ? outcome->provider->digits() : QString(),
                yesNo(outcome->listed),
                yesNo(outcome->due),
                yesNo(outcome->tested),
                yesNo(outcome->final),
                yesNo(outcome->reached),
                outcome->value ? toPlainDecimal(*outcome->value).replace(u'.', u',') : QString()};
            QStringList expected = row.mid(2, 7);
            if (expected.at(1) == u"0"_qs)
                expected[0].clear();
            QVERIFY2(actual == expected, qPrintable(row.first() + u": "_qs + actual.join(u' ') + u" ≠ "_qs +
                                                    expected.join(u' ')));
        }
    }
};

QTEST_GUILESS_MAIN(HardCohortTest)
#include "hard_cohort_test.moc"
