// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/fact_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/register_check.h"
#include "core/storage/salvage.h"
#include "tests/storage/register_fixture.h"
#include "tests/support/test_keys.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using storage::Database;
using storage::Store;

/// What is saved out of damaged registers.
class SalvageTest final : public QObject
{
    Q_OBJECT
private:
    static constexpr int People = 10;
    static constexpr int ResultsOfEach = 60;
    static constexpr qsizetype PageSize = 4096;
    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QHash<QString, qint64> m_roots; ///< table or index → its first page
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"register-%1.utfall"_s.arg(++m_files)); }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString damagedFile(const QByteArray& bytes)
    {
        const QString path = newPath();
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no test file");
        return path;
    }
    QByteArray withoutPages(const QList<qint64>& pages) const
    {
        QByteArray bytes = m_bytes;
        for (const qint64 page : pages)
            bytes.replace((page - 1) * PageSize, PageSize, QByteArray(PageSize, '\x5a'));
        return bytes;
    }
    static SalvagedTable countsOf(const SalvageReport& report, const QString& table)
    {
        const auto found = std::ranges::find(report.tables, table, &SalvagedTable::table);
        return found == report.tables.end() ? SalvagedTable() : *found;
    }
    /// Salvages, and verifies that the damaged file is as it was and the new one passes its check.
    Result<SalvageReport> salvage(const QString& damaged, const QString& fresh)
    {
        const QByteArray before = bytesOf(damaged);
        auto report = storage::salvageRegister(damaged, fresh, testContext(), testCredential());
        if (bytesOf(damaged) != before || QFile::exists(damaged + u"-journal"_s) ||
            QFile::exists(damaged + u".lock"_s))
            qFatal("the damaged file was touched");
        const QStringList left = QDir(m_folder.path()).entryList({u"*.skadad*"_s}, QDir::Files);
        if (!left.isEmpty())
            qFatal("a working copy was left");
        return report;
    }

private Q_SLOTS:
    void initTestCase();
    void wholeRegisterLosesNothing();
    void damagedLeaf();
    void damagedTableRoot();
    void damagedEnd();
    void lostFirstPage();
    void lostIdentityTakesThePersonAlong();
    void randomPages_data();
    void randomPages();
    void refusals();
};

void SalvageTest::initTestCase()
{
    const QString path = newPath();
    const auto store = newStore(path);
    change(*store, [](Database& db) {
        storage::PersonRepository people(db);
        storage::FactRepository facts(db);
        for (int i = 0; i < People; ++i) {
            const PersonId id = people.insert(testPerson(testNumbers().at(i), u"Ek"_s, u"Ida"_s));
            for (int day = 0; day < ResultsOfEach; ++day)
                facts.insert(testResult(id, QDate(2026, 3, 1).addDays(day), 38 + day % 9));
        }
        return 0;
    });
    m_bytes = bytesOf(path);
    m_roots = read(*store, [](Database& db) {
        QHash<QString, qint64> roots;
        auto statement = db.prepare(u"SELECT name, rootpage FROM main.sqlite_schema"_s);
        while (statement.step())
            roots.insert(statement.text(0), statement.integer(1));
        return roots;
    });
    QVERIFY(m_bytes.size() > 20 * PageSize);
}

void SalvageTest::wholeRegisterLosesNothing()
{
    const auto report = salvage(damagedFile(m_bytes), newPath());
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().code));
    QVERIFY(report->isComplete());
    QCOMPARE(countsOf(*report, u"lab_result"_s).kept, People * ResultsOfEach);
    QVERIFY(report->people.isEmpty() && report->batches.isEmpty());
}

void SalvageTest::damagedLeaf()
{
    // A leaf of the table of results: 0x0d, and its rows hold the laboratory's name.
    qint64 leaf = 0;
    int leaves = 0;
    for (qint64 page = 2; page <= m_bytes.size() / PageSize; ++page) {
        const QByteArray bytes = m_bytes.mid((page - 1) * PageSize, PageSize);
        if (bytes.at(0) == '\x0d' && bytes.count("Lab Nord") > 5 && ++leaves == 3)
            leaf = page; // one in the midst
    }
    QVERIFY(leaf > 0);
    const QString fresh = newPath();
    const auto report = salvage(damagedFile(withoutPages({leaf})), fresh);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().code));
    const SalvagedTable results = countsOf(*report, u"lab_result"_s);
    QVERIFY2(results.kept > People * ResultsOfEach * 8 / 10, qPrintable(QString::number(results.kept)));
    QVERIFY(results.lost() > 0);
    QCOMPARE(results.kept + results.lost(), People * ResultsOfEach);
    QVERIFY(!report->people.isEmpty());
    QVERIFY(report->people.first().startsWith(u"P-"_s));
    QVERIFY2(report->findings.isEmpty(), qPrintable(report->findings.value(0).code));
    const auto store = Store::open(fresh, testContext(), testCredential());
    QVERIFY(store.ok());
    QVERIFY(read(**store, [](Database& db) { return storage::checkRegister(db); }).isEmpty());
}

void SalvageTest::damagedTableRoot()
{
    const auto report = salvage(damagedFile(withoutPages({m_roots.value(u"lab_result"_s)})), newPath());
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().code));
    const SalvagedTable results = countsOf(*report, u"lab_result"_s);
    QCOMPARE(results.kept, 0);
    QCOMPARE(results.lost(), People * ResultsOfEach); // as its indexes tell
    QCOMPARE(report->people.size(), People);
    QCOMPARE(countsOf(*report, u"person"_s).kept, People);
}

void SalvageTest::damagedEnd()
{
    const auto report = salvage(damagedFile(m_bytes.first(m_bytes.size() * 2 / 3)), newPath());
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().code));
    QVERIFY(countsOf(*report, u"lab_result"_s).kept > 0);
    QVERIFY(!report->isComplete());
    QVERIFY2(report->findings.isEmpty(), qPrintable(report->findings.value(0).code));
}

void SalvageTest::lostFirstPage()
{
    const QString damaged = damagedFile(withoutPages({1}));
    QVERIFY(!Store::open(damaged, testContext(), testCredential()).ok());
    const auto report = salvage(damaged, newPath());
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().code));
    QCOMPARE(countsOf(*report, u"lab_result"_s).kept, People * ResultsOfEach);
    QCOMPARE(countsOf(*report, u"person"_s).kept, People);
    QVERIFY(report->findings.isEmpty());
}

void SalvageTest::lostIdentityTakesThePersonAlong()
{
    const auto report = salvage(damagedFile(withoutPages({m_roots.value(u"person_identity"_s)})), newPath());
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().code));
    // Without an identity nobody can say whose results they are.
    QCOMPARE(countsOf(*report, u"person"_s).kept, 0);
    QCOMPARE(countsOf(*report, u"lab_result"_s).kept, 0);
    QCOMPARE(report->people.size(), People);
    QVERIFY(report->findings.isEmpty());
}

void SalvageTest::randomPages_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void SalvageTest::randomPages()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    QByteArray bytes = m_bytes;
    for (int i = 0; i < 3; ++i) {
        const auto at = random.bounded(bytes.size() - 600);
        for (int k = 0; k < 600; ++k)
            bytes[at + k] = static_cast<char>(random.generate());
    }
    const QString fresh = newPath();
    const auto report = salvage(damagedFile(bytes), fresh);
    // A register without its contract is none; everything else gives a register that passes its check.
    if (!report) {
        QVERIFY2(report.error().code == u"salvage-no-contract"_s ||
                     report.error().code == u"register-not-utfall"_s ||
                     report.error().code == u"salvage-no-keys"_s ||
                     report.error().code == u"wrong-passphrase"_s,
                 qPrintable(report.error().code));
        QVERIFY(!QFile::exists(fresh));
        return;
    }
    QVERIFY2(report->findings.isEmpty(), qPrintable(report->findings.value(0).code));
}

void SalvageTest::refusals()
{
    const auto code = [&](const QString& damaged, const QString& fresh) {
        const auto report = storage::salvageRegister(damaged, fresh, testContext(), testCredential());
        return report ? QString() : report.error().code;
    };
    QCOMPARE(code(newPath(), newPath()), u"file-missing"_s);
    const QString text = damagedFile(QByteArray("no register at all\n").repeated(1000));
    QCOMPARE(code(text, newPath()), u"register-not-utfall"_s);
    QCOMPARE(code(text, text), u"file-exists"_s);
    QCOMPARE(code(damagedFile({}), newPath()), u"register-not-utfall"_s);
}

QTEST_GUILESS_MAIN(SalvageTest)
#include "salvage_test.moc"
