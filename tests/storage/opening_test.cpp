// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/contract_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/schema.h"
#include "tests/storage/register_fixture.h"
#include "tests/support/test_keys.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using storage::Database;
using storage::Migrations;
using storage::Store;

/// What may be opened, and how older files become new ones.
class OpeningTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newPath() { return m_folder.filePath(u"register-%1.utfall"_s.arg(++m_files)); }
    QString newRegister()
    {
        const QString path = newPath();
        newStore(path).reset();
        return path;
    }
    /// As any other program would change the file.
    static void changeOutside(const QString& path, const QStringList& statements)
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path);
            QVERIFY(other.open());
            for (const QString& sql : statements) {
                QSqlQuery query(other);
                QVERIFY2(query.exec(sql), qPrintable(sql));
            }
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    static Error refusal(const QString& path)
    {
        const auto store = Store::open(path, testContext(), testCredential());
        return store ? Error() : store.error();
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void writeBytes(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static int today() { return Migrations::builtIn().latest(); }
    /// A folder with the built-in migrations and an empty next version; gives the next version's folder.
    static QString copyMigrations(const QString& folder)
    {
        const QStringList versions = QDir(u":/migrations"_s).entryList(QDir::Dirs, QDir::Name);
        for (const QString& version : versions) {
            const QString from = u":/migrations/%1/"_s.arg(version);
            const QString to = u"%1/%2/"_s.arg(folder, version);
            QDir().mkpath(to);
            for (const QString& step : QDir(from).entryList(QDir::Files))
                QFile::copy(from + step, to + step);
        }
        const QString next = u"%1/%2"_s.arg(folder).arg(today() + 1, 4, 10, QChar(u'0'));
        QDir().mkpath(next);
        return next;
    }
    /// The built-in migrations and a version of tomorrow.
    QString folderOfTomorrow()
    {
        const QString folder = m_folder.filePath(u"migrations"_s);
        if (QDir(folder).exists())
            return folder;
        const QString next = copyMigrations(folder);
        writeBytes(next + u"/01_person_note.sql"_s,
                   "ALTER TABLE person ADD COLUMN note TEXT NOT NULL DEFAULT ''");
        writeBytes(next + u"/02_note_index.sql"_s, "CREATE INDEX person_note ON person (note)");
        return folder;
    }

private Q_SLOTS:
    void missingFile();
    void notARegister_data();
    void notARegister();
    void newerVersion();
    void damagedFile_data();
    void damagedFile();
    void foreignObjects_data();
    void foreignObjects();
    void oneRecordForTwoPeople();
    void walIsTurnedBack();
    void refusedFileIsLeftAsItWas();
    void hotJournalIsRolledBack();

    void freshSchemaIsTheUpgradedSchema();
    void upgradeKeepsContentAndACopy();
    void failedUpgradeChangesNothing();
    void damagedFileIsNotUpgraded();
    void everyMigrationIsOneStatement();
};

void OpeningTest::missingFile()
{
    const QString path = newPath();
    QCOMPARE(refusal(path), Error(ErrorKind::Environment, u"file-missing"_s));
    QVERIFY(!QFile::exists(path));
}

void OpeningTest::notARegister_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("personnummer;datum\n").repeated(200);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("short") << QByteArray("SQLite format 3");
}

void OpeningTest::notARegister()
{
    QFETCH(QByteArray, bytes);
    const QString path = newPath();
    writeBytes(path, bytes);
    QCOMPARE(refusal(path), Error(ErrorKind::BadInput, u"register-not-utfall"_s));
    QCOMPARE(bytesOf(path), bytes);

    const QString other = newPath();
    changeOutside(other, {u"CREATE TABLE t (a)"_s});
    QCOMPARE(refusal(other), Error(ErrorKind::BadInput, u"register-not-utfall"_s));
    QCOMPARE(refusal(m_folder.path()), Error(ErrorKind::BadInput, u"register-not-utfall"_s));
}

void OpeningTest::newerVersion()
{
    const QString path = newRegister();
    changeOutside(path, {u"PRAGMA user_version = 99"_s});
    const Error error = refusal(path);
    QCOMPARE(error.code, u"register-newer"_s);
    QCOMPARE(error.kind, ErrorKind::BadInput);
    QCOMPARE(error.args.value(u"version"_s), u"99"_s);
    QCOMPARE(error.args.value(u"program"_s), QString::number(Migrations::builtIn().latest()));
}

void OpeningTest::damagedFile_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("schema page") << 100 << 3000;
    QTest::newRow("second page and on") << 4096 << 1'000'000;
}

void OpeningTest::damagedFile()
{
    const QString path = newRegister();
    QByteArray bytes = bytesOf(path);
    QFETCH(int, from);
    QFETCH(int, length);
    for (qsizetype i = from; i < qMin<qsizetype>(from + length, bytes.size()); ++i)
        bytes[i] = static_cast<char>(i * 31 + 7);
    writeBytes(path, bytes);
    const Error error = refusal(path);
    QCOMPARE(error.kind, ErrorKind::Integrity);
    QCOMPARE(error.code, u"register-damaged"_s);
}

void OpeningTest::foreignObjects_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("trigger")
        << u"CREATE TRIGGER thief AFTER INSERT ON lab_result BEGIN UPDATE person SET method = 'x'; END"_s
        << u"register-foreign-objects"_s << u"thief"_s;
    QTest::newRow("view") << u"CREATE VIEW spy AS SELECT * FROM person_identity"_s
                          << u"register-foreign-objects"_s << u"spy"_s;
    QTest::newRow("table") << u"CREATE TABLE more (a)"_s << u"register-foreign-objects"_s << u"more"_s;
    QTest::newRow("index") << u"CREATE INDEX more ON person (intake)"_s << u"register-foreign-objects"_s
                           << u"more"_s;
    QTest::newRow("altered") << u"ALTER TABLE person ADD COLUMN more TEXT"_s << u"register-schema-altered"_s
                             << u"person"_s;
    QTest::newRow("missing") << u"DROP TABLE batch_change"_s << u"register-schema-altered"_s
                             << u"batch_change"_s;
    QTest::newRow("statistics are SQLite's own") << u"ANALYZE"_s << QString() << QString();
}

void OpeningTest::foreignObjects()
{
    QFETCH(QString, sql);
    const QString path = newRegister();
    changeOutside(path, {sql});
    const Error error = refusal(path);
    QTEST(error.code, "code");
    QTEST(error.args.value(u"name"_s), "name");
    if (!error.code.isEmpty())
        QCOMPARE(error.kind, ErrorKind::Integrity);
}

void OpeningTest::oneRecordForTwoPeople()
{
    const QString path = newRegister();
    auto store = Store::open(path, testContext(), testCredential()).value();
    change(*store, [](Database& db) {
        storage::PersonRepository people(db);
        people.insert(testPerson(testNumbers().at(0), u"A"_s, u"Ett"_s));
        people.insert(testPerson(testNumbers().at(1), u"A"_s, u"Två"_s));
        db.execute(u"UPDATE person_identity SET record = (SELECT record FROM person_identity LIMIT 1)"_s);
    });
    store.reset();
    // A record is bound to its row.
    QCOMPARE(refusal(path),
             Error(ErrorKind::Integrity, u"record-forged"_s, {{u"table"_s, u"person_identity"_s}}));
}

void OpeningTest::walIsTurnedBack()
{
    const QString path = newRegister();
    changeOutside(path, {u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE t (a)"_s, u"DROP TABLE t"_s});
    const auto store = Store::open(path, testContext(), testCredential());
    QVERIFY(store.ok());
    QCOMPARE(read(**store, [](Database& db) { return db.textOf(u"PRAGMA main.journal_mode"_s); }),
             u"delete"_s);
}

void OpeningTest::refusedFileIsLeftAsItWas()
{
    const QString path = newRegister();
    changeOutside(path, {u"CREATE TABLE more (a)"_s});
    const QByteArray before = bytesOf(path);
    QVERIFY(!refusal(path).code.isEmpty());
    QCOMPARE(bytesOf(path), before);
    QVERIFY(!QFile::exists(path + u"-journal"_s));
}

void OpeningTest::hotJournalIsRolledBack()
{
    // What a crash leaves: the file half written and the journal with the pages as they were.
    const QString path = newRegister();
    const QString crashed = newPath();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crash"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QSqlQuery(other).exec(u"PRAGMA cache_spill = 1"_s);
        QSqlQuery(other).exec(u"PRAGMA cache_size = 1"_s);
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        for (int i = 0; i < 500; ++i)
            QVERIFY(QSqlQuery(other).exec(
                u"INSERT INTO audit_entry (at, by, action, sealed, hash) VALUES ('x', 'x', 'x', randomblob(1000), zeroblob(32))"_s));
        QVERIFY(QSqlQuery(other).exec(u"UPDATE register_info SET organisation = 'Halv'"_s));
        QVERIFY(QFile::copy(path, crashed));
        QVERIFY(QFile::copy(path + u"-journal"_s, crashed + u"-journal"_s));
        QSqlQuery(other).exec(u"ROLLBACK"_s);
    }
    QSqlDatabase::removeDatabase(u"crash"_s);
    QVERIFY(QFile(crashed + u"-journal"_s).size() > 0);
    const auto store = Store::open(crashed, testContext(), testCredential());
    QVERIFY(store.ok());
    QCOMPARE(read(**store, [](Database& db) { return db.integerOf(u"SELECT count(*) FROM audit_entry"_s); }),
             0);
    QCOMPARE(read(**store, [](Database& db) { return db.textOf(u"PRAGMA main.integrity_check"_s); }),
             u"ok"_s);
}

void OpeningTest::freshSchemaIsTheUpgradedSchema()
{
    const Migrations tomorrow(folderOfTomorrow());
    QCOMPARE(tomorrow.latest(), today() + 1);
    const QString fresh = newPath();
    const QString old = newRegister();
    const auto created = Database::create(fresh, testContext(), testKeys(), seedRegister, tomorrow);
    QVERIFY(created.ok());
    const auto upgraded = Database::open(old, testContext(), testCredential(), tomorrow);
    QVERIFY(upgraded.ok());
    QCOMPARE((*upgraded)->integerOf(u"PRAGMA user_version"_s), today() + 1);
    QVERIFY(schemaOf(**created) == schemaOf(**upgraded));
    QVERIFY(schemaOf(**created) == expectedSchema(tomorrow, today() + 1));
    QVERIFY(schemaOf(**created) != expectedSchema(Migrations::builtIn(), today()));
}

void OpeningTest::upgradeKeepsContentAndACopy()
{
    const Migrations tomorrow(folderOfTomorrow());
    const QString path = newRegister();
    {
        const auto store = Store::open(path, testContext(), testCredential()).value();
        change(*store, [](Database& db) {
            return storage::PersonRepository(db).insert(testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s));
        });
    }
    {
        const auto upgraded = Database::open(path, testContext(), testCredential(), tomorrow);
        QVERIFY(upgraded.ok());
        QCOMPARE((*upgraded)->integerOf(u"SELECT count(*) FROM person WHERE note = ''"_s), 1);
    }
    // An older program says so instead of reading what it does not know.
    QCOMPARE(refusal(path).code, u"register-newer"_s);
    // The backup is the register as it was.
    const QList<BackupInfo> backups = storage::backupsOf(path);
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().reason, BackupReason::Upgrade);
    const auto old = Store::open(backups.first().path, testContext(), testCredential());
    QVERIFY(old.ok());
    QCOMPARE(read(**old, [](Database& db) { return storage::PersonRepository(db).count(); }), 1);
}

void OpeningTest::failedUpgradeChangesNothing()
{
    const QString folder = m_folder.filePath(u"failing"_s);
    const QString next = copyMigrations(folder);
    writeBytes(next + u"/01_good.sql"_s, "CREATE TABLE good (a) STRICT");
    writeBytes(next + u"/02_bad.sql"_s, "CREATE TABLE bad (a INTEGER REFERENCES");
    const QString path = newRegister();
    const auto upgraded = Database::open(path, testContext(), testCredential(), Migrations(folder));
    QVERIFY(!upgraded.ok());
    QCOMPARE(refusal(path), Error()); // still whole, still of today
}

void OpeningTest::damagedFileIsNotUpgraded()
{
    const QString path = newRegister();
    changeOutside(path, {u"PRAGMA writable_schema = ON"_s,
                         u"UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'lab_result_batch'"_s});
    const QByteArray before = bytesOf(path);
    const auto upgraded =
        Database::open(path, testContext(), testCredential(), Migrations(folderOfTomorrow()));
    QVERIFY(!upgraded.ok());
    QCOMPARE(upgraded.error().kind, ErrorKind::Integrity);
    QCOMPARE(bytesOf(path), before);
}

void OpeningTest::everyMigrationIsOneStatement()
{
    const Migrations& migrations = Migrations::builtIn();
    QVERIFY(migrations.latest() >= 1);
    for (int version = 1; version <= migrations.latest(); ++version) {
        QVERIFY(!migrations.statements(version).isEmpty());
        for (const QString& statement : migrations.statements(version)) {
            // QtSql would run the first of several and say nothing.
            QVERIFY2(!statement.contains(u';'), qPrintable(statement));
            if (statement.contains(u"CREATE TABLE"_s))
                QVERIFY2(statement.trimmed().endsWith(u") STRICT"_s), qPrintable(statement));
        }
    }
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening_test.moc"
