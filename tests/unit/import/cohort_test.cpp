// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/terms_json.h"
#include "tests/support/shared_data.h"
#include "tests/unit/import/import_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2021, 12, 31);

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString share(const std::optional<Fraction>& value)
{
    return value ? toFixedDecimal(*value, 6) : QString();
}

} // namespace

/// The small contract beside the clone, from its files to its answer.
class CohortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAnswerComesFromTheFiles_data();
    void theAnswerComesFromTheFiles();
    void importingAgainChangesNothing();

private:
    ImportReceipt take(ImportFixture& fixture, ImportKind kind);
    void compareWithAnswer(ImportFixture& fixture);

    QDir m_folder;
    ContractTerms m_terms;
    QJsonObject m_answer;
};

void CohortTest::initTestCase()
{
    if (sharedDataFolder().isEmpty())
        QSKIP("The shared data is not beside the clone.");
    m_folder = QDir(sharedDataFolder() + u"/cohort"_s);
    const Result<ContractTerms> terms = termsFromJson(contentOf(m_folder.filePath(u"terms.json"_s)));
    QVERIFY(terms);
    m_terms = *terms;
    m_answer = QJsonDocument::fromJson(contentOf(m_folder.filePath(u"expected-2021-12-31.json"_s))).object();
    QVERIFY(!m_answer.isEmpty());
}

ImportReceipt CohortTest::take(ImportFixture& fixture, ImportKind kind)
{
    ImportRequest request;
    request.kind = kind;
    request.files = {m_folder.filePath(importKindKey(kind) + u".csv"_s)};
    const Result<ImportReceipt> receipt = fixture.importRequest(request);
    if (!receipt)
        qFatal("The cohort cannot be imported: %s", qPrintable(receipt.error().code));
    return *receipt;
}

void CohortTest::theAnswerComesFromTheFiles_data()
{
    QTest::addColumn<QList<ImportKind>>("order");
    QList<ImportKind> order{ImportKind::Providers, ImportKind::Prepatients, ImportKind::Results};
    do {
        QStringList names;
        for (const ImportKind kind : order)
            names.append(importKindKey(kind));
        QTest::newRow(qPrintable(names.join(u' '))) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

void CohortTest::theAnswerComesFromTheFiles()
{
    QFETCH(QList<ImportKind>, order);
    ImportFixture fixture(m_terms);
    for (const ImportKind kind : order) {
        const ImportCounts counts = take(fixture, kind).counts;
        QCOMPARE(counts.read,
                 counts.added + counts.updated + counts.duplicates + counts.held + counts.rejected);
    }
    compareWithAnswer(fixture);
}

void CohortTest::compareWithAnswer(ImportFixture& fixture)
{
    const Attainment attainment = fixture.attainment(AsOf);
    QCOMPARE(attainment.all.listed, m_answer.value("listed"_L1).toInteger());
    QCOMPARE(attainment.all.due, m_answer.value("due"_L1).toInteger());
    QCOMPARE(attainment.all.tested, m_answer.value("tested"_L1).toInteger());
    QCOMPARE(attainment.all.final, m_answer.value("final"_L1).toInteger());
    QCOMPARE(attainment.all.reached, m_answer.value("reached"_L1).toInteger());
    QCOMPARE(attainment.preliminary, m_answer.value("preliminary"_L1).toBool());
    const QJsonObject shares = m_answer.value("attainment"_L1).toObject();
    QCOMPARE(share(attainment.share(Denominator::Listed)), shares.value("listed"_L1).toString());
    QCOMPARE(share(attainment.share(Denominator::Due)), shares.value("due"_L1).toString());
    QCOMPARE(share(attainment.share(Denominator::Tested)), shares.value("tested"_L1).toString());

    const QJsonArray providers = m_answer.value("providers"_L1).toArray();
    QCOMPARE(attainment.providers.size(), providers.size());
    for (qsizetype i = 0; i < providers.size(); ++i) {
        const QJsonObject expected = providers[i].toObject();
        const ProviderCounts& found = attainment.providers[i];
        QVERIFY(found.provider);
        QCOMPARE(found.provider->digits(), expected.value("organisationNumber"_L1).toString());
        QCOMPARE(found.counts.listed, expected.value("listed"_L1).toInteger());
        QCOMPARE(found.counts.reached, expected.value("reached"_L1).toInteger());
    }

    const Payout payout = fixture.payout(AsOf);
    const QJsonArray lines = m_answer.value("lines"_L1).toArray();
    QCOMPARE(payout.lines.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(payout.lines[i].total.ore(), lines[i].toObject().value("totalOre"_L1).toInteger());
    QCOMPARE(payout.total.ore(), m_answer.value("totals"_L1).toObject().value("totalOre"_L1).toInteger());
    QCOMPARE(payout.evaluatorFee.ore(), m_answer.value("evaluatorFeeOre"_L1).toInteger());
    const QJsonObject alternatives = m_answer.value("alternatives"_L1).toObject();
    QCOMPARE(payout.alternatives.value(Denominator::Due).ore(), alternatives.value("due"_L1).toInteger());
    QCOMPARE(payout.alternatives.value(Denominator::Tested).ore(),
             alternatives.value("tested"_L1).toInteger());
}

void CohortTest::importingAgainChangesNothing()
{
    ImportFixture fixture(m_terms);
    for (const ImportKind kind : {ImportKind::Providers, ImportKind::Prepatients, ImportKind::Results})
        take(fixture, kind);
    const QString before = outcomeText(fixture.attainment(AsOf), fixture.payout(AsOf));
    for (const ImportKind kind : {ImportKind::Providers, ImportKind::Prepatients, ImportKind::Results}) {
        const ImportCounts counts = take(fixture, kind).counts;
        QCOMPARE(counts.added, 0);
        QCOMPARE(counts.updated, 0);
    }
    QCOMPARE(outcomeText(fixture.attainment(AsOf), fixture.payout(AsOf)), before);
}

QTEST_GUILESS_MAIN(CohortTest)
#include "cohort_test.moc"
