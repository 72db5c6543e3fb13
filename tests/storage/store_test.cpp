// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/person_repository.h"
#include "tests/storage/register_fixture.h"
#include "tests/support/test_keys.h"

#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using storage::Database;
using storage::PersonRepository;
using storage::ReferenceCheck;
using storage::Store;

class StoreTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newPath() { return m_folder.filePath(u"register-%1.utfall"_s.arg(++m_files)); }

private Q_SLOTS:
    void createsAndOpensAgain();
    void createRefusesAnExistingFile();
    void createLeavesNothingBehindWhenTheSeedFails();
    void writeCommitsAndRaisesTheRevision();
    void writeRollsBackOnError();
    void writeRollsBackOnSqlFailure();
    void quietWriteIsNotAnnounced();
    void workIsDoneInOrderAndBeforeClosing();
    void pragmasReadBack();
    void referencesAreCheckedAtTheLatestAtTheCommit_data();
    void referencesAreCheckedAtTheLatestAtTheCommit();
    void secondOpeningIsRefused();
    void journalIsGoneAfterClosing();
    void pathsOfAnyLetters_data();
    void pathsOfAnyLetters();
    void cancelledWorkIsLeftOut();
};

void StoreTest::createsAndOpensAgain()
{
    const QString path = newPath();
    newStore(path).reset();
    auto again = Store::open(path, testContext(), testCredential());
    QVERIFY(again.ok());
    const auto organisation =
        (*again)
            ->post([](Database& db) { return db.textOf(u"SELECT organisation FROM register_info"_s); })
            .result();
    QVERIFY(organisation.ok());
    QCOMPARE(*organisation, u"Region Provköping"_s);
}

void StoreTest::createRefusesAnExistingFile()
{
    const QString path = newPath();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("mine"), 4);
    file.close();
    const auto store = Store::create(path, testContext(), testKeys(), seedRegister);
    QVERIFY(!store.ok());
    QCOMPARE(store.error().code, u"file-exists"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void StoreTest::createLeavesNothingBehindWhenTheSeedFails()
{
    const QString path = newPath();
    const auto store = Store::create(path, testContext(), testKeys(), [](Database&) -> Result<void> {
        return Error(ErrorKind::BadInput, u"terms-bad-value"_s);
    });
    QVERIFY(!store.ok());
    QCOMPARE(store.error().code, u"terms-bad-value"_s);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(path + u"-journal"_s));
}

void StoreTest::writeCommitsAndRaisesTheRevision()
{
    const auto store = newStore(newPath());
    std::atomic_int announced = 0;
    store->setChangedCallback([&] { ++announced; });
    const auto before = store->post([](Database& db) { return db.revision(); }).result();
    const auto written = store
                             ->write([](Database& db) -> Result<int> {
                                 db.execute(u"UPDATE register_info SET organisation = 'Annan'"_s);
                                 return 7;
                             })
                             .result();
    QCOMPARE(written.valueOr(0), 7);
    const auto after = store->post([](Database& db) { return db.revision(); }).result();
    QCOMPARE(*after, *before + 1);
    QCOMPARE(announced.load(), 1);
}

void StoreTest::writeRollsBackOnError()
{
    const auto store = newStore(newPath());
    std::atomic_int announced = 0;
    store->setChangedCallback([&] { ++announced; });
    const auto written = store
                             ->write([](Database& db) -> Result<void> {
                                 db.execute(u"UPDATE register_info SET organisation = 'Annan'"_s);
                                 return Error(ErrorKind::Cancelled, u"cancelled"_s);
                             })
                             .result();
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    const auto name =
        store->post([](Database& db) { return db.textOf(u"SELECT organisation FROM register_info"_s); })
            .result();
    QCOMPARE(*name, u"Region Provköping"_s);
    QCOMPARE(announced.load(), 0);
}

void StoreTest::writeRollsBackOnSqlFailure()
{
    const auto store = newStore(newPath());
    const auto written = store
                             ->write([](Database& db) {
                                 db.execute(u"UPDATE register_info SET organisation = 'Annan'"_s);
                                 db.execute(u"UPDATE register_info SET organisation_number = 'x'"_s);
                             })
                             .result();
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, u"storage-constraint"_s);
    const auto name =
        store->post([](Database& db) { return db.textOf(u"SELECT organisation FROM register_info"_s); })
            .result();
    QCOMPARE(*name, u"Region Provköping"_s);
}

void StoreTest::quietWriteIsNotAnnounced()
{
    const auto store = newStore(newPath());
    std::atomic_int announced = 0;
    store->setChangedCallback([&] { ++announced; });
    const auto before = store->post([](Database& db) { return db.revision(); }).result();
    QVERIFY(
        store->writeQuietly([](Database& db) { db.execute(u"UPDATE register_info SET created_by = 'b'"_s); })
            .result()
            .ok());
    const auto after = store->post([](Database& db) { return db.revision(); }).result();
    QCOMPARE(*after, *before);
    QCOMPARE(announced.load(), 0);
}

void StoreTest::workIsDoneInOrderAndBeforeClosing()
{
    QList<int> done;
    QThread* storageThread = nullptr;
    {
        const auto store = newStore(newPath());
        for (int i = 0; i < 50; ++i) {
            auto ignored = store->post([&, i](Database&) {
                storageThread = QThread::currentThread();
                done.append(i);
            });
        }
    }
    QCOMPARE(done.size(), 50);
    QVERIFY(std::ranges::is_sorted(done));
    QVERIFY(storageThread != QThread::currentThread());
}

void StoreTest::pragmasReadBack()
{
    const auto store = newStore(newPath());
    const auto values =
        store
            ->post([](Database& db) {
                QStringList texts;
                for (const auto& name : {u"foreign_keys"_s, u"journal_mode"_s, u"synchronous"_s,
                                         u"secure_delete"_s, u"trusted_schema"_s, u"temp_store"_s,
                                         u"main.locking_mode"_s, u"application_id"_s, u"user_version"_s})
                    texts.append(name + u'=' + db.textOf(u"PRAGMA "_s + name));
                return texts;
            })
            .result();
    QCOMPARE(*values, (QStringList{u"foreign_keys=1"_s, u"journal_mode=delete"_s, u"synchronous=2"_s,
                                   u"secure_delete=1"_s, u"trusted_schema=0"_s, u"temp_store=2"_s,
                                   u"main.locking_mode=normal"_s, u"application_id=1431586380"_s,
                                   u"user_version=%1"_s.arg(storage::Migrations::builtIn().latest())}));
}

void StoreTest::referencesAreCheckedAtTheLatestAtTheCommit_data()
{
    QTest::addColumn<ReferenceCheck>("references");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("each row, pointing at nothing") << ReferenceCheck::EachRow << false;
    QTest::newRow("each row, whole") << ReferenceCheck::EachRow << true;
    QTest::newRow("at commit, pointing at nothing") << ReferenceCheck::AtCommit << false;
    QTest::newRow("at commit, whole") << ReferenceCheck::AtCommit << true;
}

void StoreTest::referencesAreCheckedAtTheLatestAtTheCommit()
{
    QFETCH(const ReferenceCheck, references);
    QFETCH(const bool, isWhole);
    const auto store = newStore(newPath());
    change(*store, [](Database& db) {
        PersonRepository(db).insert(testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s));
    });
    const auto written = store
                             ->writeAfterBackup(
                                 [&](Database& db) {
                                     db.prepare(u"INSERT INTO person_exit (person_id, exited, reason) "
                                                "VALUES (?, '2024-05-01', 'moved')"_s)
                                         .run(isWhole ? 1 : 4711);
                                 },
                                 BackupReason::Import, {}, references)
                             .result();
    QCOMPARE(written.ok(), isWhole);
    if (!isWhole)
        QCOMPARE(written.error().code, u"storage-constraint"_s);
    const auto look = [&](const QString& sql) {
        return read(*store, [&](Database& db) { return db.integerOf(sql); });
    };
    QCOMPARE(look(u"SELECT count(*) FROM person_exit"_s), isWhole ? 1 : 0);
    // Later transactions check each row, whatever came of this one.
    QCOMPARE(look(u"PRAGMA foreign_keys"_s), 1);
}

void StoreTest::secondOpeningIsRefused()
{
    const QString path = newPath();
    auto store = newStore(path);
    const auto second = Store::open(path, testContext(), testCredential());
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, u"register-locked"_s);
    QCOMPARE(second.error().kind, ErrorKind::NotAllowed);
    store.reset();
    QVERIFY(Store::open(path, testContext(), testCredential()).ok());
}

void StoreTest::journalIsGoneAfterClosing()
{
    const QString path = newPath();
    auto store = newStore(path);
    QVERIFY(store->write([](Database& db) { db.execute(u"UPDATE register_info SET created_by = 'b'"_s); })
                .result()
                .ok());
    // Old pages are not left on disk, and a copy of the one file is the whole register.
    QVERIFY(!QFile::exists(path + u"-journal"_s));
    store.reset();
    QVERIFY(!QFile::exists(path + u".lock"_s));
    QVERIFY(!QFile::exists(path + u"-journal"_s));
}

void StoreTest::pathsOfAnyLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Swedish") << u"Åtgärder öst.utfall"_s;
    QTest::newRow("percent") << u"100 %41 av alla.utfall"_s;
    QTest::newRow("question and hash") << u"klart? #1&2.utfall"_s;
    QTest::newRow("quote and semicolon") << u"det 'nya'; registret.utfall"_s;
    QTest::newRow("plus") << u"a+b=c.utfall"_s;
    QTest::newRow("colon") << u"2026:1.utfall"_s;
}

void StoreTest::pathsOfAnyLetters()
{
    QFETCH(QString, name);
#ifdef Q_OS_WIN
    if (name.contains(u'?') || name.contains(u':'))
        QSKIP("Windows has no such file names.");
#endif
    const QString path = m_folder.filePath(name);
    newStore(path).reset();
    QVERIFY(QFile::exists(path));
    QVERIFY(QFileInfo(path).size() > 0);
    QVERIFY(Store::open(path, testContext(), testCredential()).ok());
}

void StoreTest::cancelledWorkIsLeftOut()
{
    const auto store = newStore(newPath());
    QSemaphore busy;
    QSemaphore free;
    auto first = store->post([&](Database&) {
        busy.release();
        free.acquire();
        return 1;
    });
    busy.acquire();
    bool ran = false;
    auto second = store->write([&](Database&) { ran = true; });
    auto third = store->post([](Database&) { return 3; });
    second.cancel();
    first.cancel(); // begun already: it is finished all the same
    free.release();
    QCOMPARE(third.result().valueOr(0), 3);
    QVERIFY(!ran);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
