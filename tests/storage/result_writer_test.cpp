// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/batch_repository.h"
#include "core/storage/content_digest.h"
#include "core/storage/fact_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/quoted_row.h"
#include "core/storage/result_writer.h"
#include "tests/storage/register_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using namespace utfall::storage;

namespace {

/// More than one piece, and no whole number of blocks.
constexpr int Many = 8 * int{ContentDigest::BlockRows} + 700;

const auto GoOn = [](qsizetype) { return true; };

} // namespace

/// Many results at once are the same results as one by one.
class ResultWriterTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    QList<PersonId> m_people;
    FactOrigin m_origin;

    /// Results with everything that differs between results.
    [[nodiscard]] QList<StoredResult> results(int count) const
    {
        const QStringList texts{u""_s, u"O'Brien's"_s, u"Åre lab; \"Ö\""_s, u"before\0after"_s, u"𝕏"_s};
        QList<StoredResult> rows;
        for (int i = 0; i < count; ++i) {
            StoredResult row =
                testResult(m_people[i % m_people.size()], QDate(2024, 1, 1).addDays(i % 400), 38 + i % 9);
            row.fact.laboratory = texts[i % texts.size()];
            row.fact.method = texts[i / 7 % texts.size()];
            row.fact.sampleId = i % 3 == 0 ? QString() : u"P%1"_s.arg(i);
            row.fact.bound = static_cast<ValueBound>(i % 3);
            row.fact.status = static_cast<ResultStatus>(i / 2 % 4);
            row.fact.statusText = i % 11 == 0 ? u"slutgiltigt"_s : QString();
            row.fact.reported =
                i % 4 == 0 ? QDateTime() : QDateTime(QDate(2024, 5, 1), QTime(8, i % 60), Qt::UTC);
            row.valueText = i % 5 == 0 ? u"0%1"_s.arg(i) : QString();
            if (i % 13 == 0) {
                row.fact.value.reset();
                row.fact.unit = Unit();
            } else if (i % 17 == 0) {
                row.fact.value = Decimal::fromMillionths(-i);
            }
            row.origin = i % 19 == 0 ? FactOrigin() : m_origin;
            row.origin.line = i % 19 == 0 ? 0 : i + 2;
            row.origin.centuryAssumed = i % 6 == 0;
            rows.append(row);
        }
        return rows;
    }

    static std::optional<ResultId> write(Database& db, const QList<StoredResult>& rows,
                                         const ResultWriter::Progress& progress = GoOn)
    {
        const ResultWriter::Source source{[&rows](qsizetype place) { return rows[place].person; },
                                          [&rows](qsizetype place) { return rows[place]; }};
        return ResultWriter(db).write(rows.size(), source, progress);
    }

    /// Every column but the sealed one, with what was sealed.
    static QStringList readAll(Database& db)
    {
        QStringList rows;
        Statement statement = db.prepare(u"SELECT id, quote(id) || quote(person_id) || quote(analysis) || "
                                         u"quote(sampled) || quote(reported) || "
                                         "quote(status) || quote(value) || quote(bound) || quote(unit) || "
                                         "quote(CAST(laboratory AS BLOB)) || "
                                         "quote(CAST(method AS BLOB)) || quote(texts IS NULL) || "
                                         "quote(century_assumed) || quote(batch_id) || "
                                         "quote(file_id) || quote(line) FROM lab_result ORDER BY id"_s);
        FactRepository facts(db);
        while (statement.step()) {
            const auto stored = facts.resultById(statement.id<ResultId>(0));
            rows.append(statement.text(1) + stored->fact.statusText + u'|' + stored->valueText + u'|' +
                        stored->fact.sampleId);
        }
        return rows;
    }

    /// The triggers that note changed rows.
    static QStringList noteNames(Database& db)
    {
        QStringList names;
        Statement statement = db.prepare(u"SELECT name FROM temp.sqlite_schema WHERE type = 'trigger' AND "
                                         "tbl_name = 'lab_result' AND name LIKE '%UPDATE%'"_s);
        while (statement.step())
            names.append(statement.text(0));
        return names;
    }

    qsizetype findings()
    {
        return read(*m_store, [](Database& db) { return ContentDigest(db).findings().size(); });
    }
    qint64 stored()
    {
        return read(*m_store,
                    [](Database& db) { return db.integerOf(u"SELECT count(*) FROM lab_result"_s); });
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void sameAsOneByOne();
    void digestsAreThoseOfTheStoredRows_data();
    void digestsAreThoseOfTheStoredRows();
    void rowsBesideAreDigestedToo();
    void stoppedLeavesNothing();
    void refusedRowLeavesNothing_data();
    void refusedRowLeavesNothing();
    void quotesAsSqlite_data();
    void quotesAsSqlite();
};

void ResultWriterTest::init()
{
    static int files = 0;
    m_store = newStore(m_folder.filePath(u"results-%1.utfall"_s.arg(++files)));
    m_people.clear();
    change(*m_store, [this](Database& db) {
        BatchRecord batch;
        batch.kind = u"results"_s;
        batch.today = QDate(2026, 5, 4);
        batch.files = {{0, u"svar.csv"_s, QByteArray(64, '0'), 1, u"UTF-8"_s, u";"_s}};
        batch = BatchRepository(db).insert(batch);
        m_origin = {batch.id, batch.files.first().id, 0, false};
        for (int i = 0; i < 3; ++i)
            m_people.append(PersonRepository(db).insert(testPerson(testNumbers().at(i), u"Ek"_s, u"Ida"_s)));
    });
}

void ResultWriterTest::sameAsOneByOne()
{
    const QList<StoredResult> rows = results(Many);
    QStringList together;
    QStringList alone;
    const auto never = [&](const auto& insert, QStringList& seen) {
        // Taken back, so that both begin with the same register.
        (void)m_store
            ->write([&](Database& db) -> Result<void> {
                insert(db);
                seen = readAll(db);
                return Error(ErrorKind::Cancelled, u"cancelled"_s);
            })
            .result();
    };
    never([&](Database& db) { QCOMPARE(write(db, rows), ResultId(1)); }, together);
    never(
        [&](Database& db) {
            for (const StoredResult& row : rows)
                FactRepository(db).insert(row);
        },
        alone);
    QCOMPARE(alone.size(), Many);
    QCOMPARE(together, alone);
}

void ResultWriterTest::digestsAreThoseOfTheStoredRows_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << 0 << 1;
    QTest::newRow("up to a block") << 0 << 511;
    QTest::newRow("into the next") << 0 << 512;
    QTest::newRow("within a block") << 100 << 20;
    QTest::newRow("from a block's end") << 510 << 600;
    QTest::newRow("many pieces") << 3 << Many;
}

void ResultWriterTest::digestsAreThoseOfTheStoredRows()
{
    QFETCH(const int, before);
    QFETCH(const int, count);
    change(*m_store, [&](Database& db) { write(db, results(before)); });
    change(*m_store, [&](Database& db) { write(db, results(count)); });
    QCOMPARE(stored(), before + count);
    QCOMPARE(findings(), 0);
    // And they are there: what is changed behind their back is found.
    change(*m_store, [&](Database& db) {
        const QStringList notes = noteNames(db);
        QCOMPARE(notes.size(), 2);
        for (const QString& name : notes)
            db.execute(u"DROP TRIGGER temp."_s + name);
        db.execute(u"UPDATE lab_result SET value = 1 WHERE id = (SELECT max(id) / 2 + 1 FROM lab_result)"_s);
    });
    QCOMPARE(findings(), 1);
}

void ResultWriterTest::rowsBesideAreDigestedToo()
{
    change(*m_store, [&](Database& db) {
        FactRepository facts(db);
        facts.insert(results(1).first());
        write(db, results(1000));
        facts.insert(results(1).first());
        facts.remove(ResultId(600));
    });
    QCOMPARE(stored(), 1001);
    QCOMPARE(findings(), 0);
    change(*m_store, [&](Database& db) { FactRepository(db).insert(results(1).first()); });
    QCOMPARE(findings(), 0);
}

void ResultWriterTest::stoppedLeavesNothing()
{
    const QList<StoredResult> rows = results(Many);
    QList<qsizetype> seen;
    const auto stopped = m_store
                             ->write([&](Database& db) -> Result<void> {
                                 const auto first = write(db, rows, [&](qsizetype done) {
                                     seen.append(done);
                                     return done == 0;
                                 });
                                 return first ? Result<void>() : Error(ErrorKind::Cancelled, u"cancelled"_s);
                             })
                             .result();
    QVERIFY(!stopped);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(stored(), 0);
    change(*m_store, [&](Database& db) { FactRepository(db).insert(rows.first()); });
    QCOMPARE(findings(), 0);
}

void ResultWriterTest::refusedRowLeavesNothing_data()
{
    QTest::addColumn<StoredResult>("refused");
    StoredResult row = results(2).last();
    row.origin.batch = BatchId(4711);
    QTest::newRow("of no import") << row;
    row = results(2).last();
    row.origin.file = 4711;
    QTest::newRow("of no file") << row;
}

void ResultWriterTest::refusedRowLeavesNothing()
{
    QFETCH(const StoredResult, refused);
    QList<StoredResult> rows = results(Many);
    rows.last() = refused;
    for (const ReferenceCheck references : {ReferenceCheck::EachRow, ReferenceCheck::AtCommit}) {
        const auto written = m_store
                                 ->writeAfterBackup([&](Database& db) { write(db, rows); },
                                                    BackupReason::Import, {}, references)
                                 .result();
        QCOMPARE(written.error().code, u"storage-constraint"_s);
        QCOMPARE(stored(), 0);
    }
    change(*m_store, [&](Database& db) { FactRepository(db).insert(results(1).first()); });
    QCOMPARE(stored(), 1);
    QCOMPARE(findings(), 0);
}

void ResultWriterTest::quotesAsSqlite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("plain") << QByteArray("mmol/mol");
    QTest::newRow("quotes") << QByteArray("'O''Brien'");
    QTest::newRow("not ASCII") << u"Åre 𝕏"_s.toUtf8();
    QTest::newRow("NUL") << QByteArray("be'fore\0after", 13);
    QTest::newRow("bytes") << QByteArray("\x00\x7f\x80\xff", 4);
}

void ResultWriterTest::quotesAsSqlite()
{
    QFETCH(const QByteArray, text);
    QByteArray ours;
    QuotedRow(ours).integer(-42).text(text).blob(text).null().integer(std::numeric_limits<qint64>::min());
    const QByteArray theirs = read(*m_store, [&](Database& db) {
        Statement statement = db.prepare(
            u"SELECT CAST(quote(?) || ',' || quote(CAST(? AS TEXT)) || ',' || quote(?) || ',' || quote(NULL) "
            "|| ',' || quote(?) AS BLOB)"_s);
        statement.bind(-42, text, text, std::numeric_limits<qint64>::min());
        return statement.step() ? statement.blob(0) : QByteArray();
    });
    QCOMPARE(ours, theirs);
}

QTEST_GUILESS_MAIN(ResultWriterTest)
#include "result_writer_test.moc"
