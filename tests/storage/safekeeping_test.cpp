// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/audit_repository.h"
#include "core/storage/backup.h"
#include "core/storage/lock_file.h"
#include "core/storage/person_repository.h"
#include "core/storage/provider_repository.h"
#include "core/storage/register_check.h"
#include "core/storage/restore.h"
#include "tests/storage/register_fixture.h"
#include "tests/support/test_keys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using storage::Database;
using storage::LockFile;
using storage::Store;

/// Locks, readers beside the writer, backups and restoring.
class SafekeepingTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newPath() { return m_folder.filePath(u"register-%1.utfall"_s.arg(++m_files)); }

    static void addPerson(Store& store, int which)
    {
        change(store, [which](Database& db) {
            storage::AuditRepository(db).append(u"person.added"_s);
            return storage::PersonRepository(db).insert(
                testPerson(testNumbers().at(which), u"Ek"_s, u"Ida"_s));
        });
    }
    static int people(Store& store)
    {
        return static_cast<int>(
            read(store, [](Database& db) { return db.integerOf(u"SELECT count(*) FROM person"_s); }));
    }
    static int indexed(Store& store)
    {
        return static_cast<int>(read(
            store, [](Database& db) { return db.integerOf(u"SELECT count(*) FROM mem.person_index"_s); }));
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
    /// A register with `count` people, closed.
    QString registerWith(int count)
    {
        const QString path = newPath();
        const auto store = newStore(path);
        for (int i = 0; i < count; ++i)
            addPerson(*store, i);
        return path;
    }

private Q_SLOTS:
    void lockNamesItsHolder();
    void leftLockIsTakenOver();
    void readerFollowsTheWriter();
    void readerDoesNotWrite();
    void readerLeavesNothingBehind();
    void markerLeadsToARecoveryReport();
    void damageAfterACrashIsReportedUntilItIsGone();

    void backupIsWholeAndPrivate();
    void backupBesideTheWriter();
    void backupNeverOverwrites();
    void backupThatCannotBeWritten();
    void backupsRotate();

    void previewTellsWhatDiffers();
    void restoreKeepsWhatStoodThere();
    void restoreIntoAnEmptyPlace();
    void restoreRefusals();
    void restoreOverADamagedRegister();
};

void SafekeepingTest::lockNamesItsHolder()
{
    const QString path = newPath();
    const auto lock = LockFile::acquire(path, u"anna"_s);
    QVERIFY(lock.ok());
    QVERIFY(!(*lock)->unfinished());
    const auto second = LockFile::acquire(path, u"bo"_s);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, u"register-locked"_s);
    QCOMPARE(second.error().args.value(u"holder"_s), u"anna"_s);
}

void SafekeepingTest::leftLockIsTakenOver()
{
    const QString path = newPath();
    writeBytes(LockFile::pathFor(path),
               R"({"user":"anna","computer":"dator-7","process":4711,"since":"2026-05-04T10:00:00Z"})");
    {
        const auto lock = LockFile::acquire(path, u"bo"_s);
        QVERIFY(lock.ok());
        QVERIFY((*lock)->unfinished().has_value());
        QCOMPARE((*lock)->unfinished()->user, u"anna"_s);
        QCOMPARE((*lock)->unfinished()->computer, u"dator-7"_s);
        (*lock)->setKeepsMarker(true);
    }
    {
        const auto lock = LockFile::acquire(path, u"bo"_s);
        QVERIFY(lock.ok());
        QCOMPARE((*lock)->unfinished()->user, u"anna"_s);
    }
    QVERIFY(!QFile::exists(LockFile::pathFor(path)));
}

void SafekeepingTest::readerFollowsTheWriter()
{
    const QString path = newPath();
    const auto writer = newStore(path);
    addPerson(*writer, 0);
    const auto reader = Store::open(path, testContext(), testCredential(), RegisterAccess::Read);
    QVERIFY(reader.ok());
    int announced = 0;
    (*reader)->setChangedCallback([&] { ++announced; });
    QCOMPARE(people(**reader), 1);
    QCOMPARE(announced, 0);
    addPerson(*writer, 1);
    QCOMPARE(people(**reader), 2);
    QCOMPARE(indexed(**reader), 2);
    QCOMPARE(announced, 1);
    // Nor does the reader stand in the writer's way.
    addPerson(*writer, 2);
    QCOMPARE(people(**reader), 3);
}

void SafekeepingTest::readerDoesNotWrite()
{
    const QString path = registerWith(1);
    const auto reader = Store::open(path, testContext(), testCredential(), RegisterAccess::Read);
    QVERIFY(reader.ok());
    QCOMPARE((*reader)->readOnlyReason(),
             std::optional(Error(ErrorKind::NotAllowed, u"register-read-only"_s)));
    const auto refused = (*reader)->write([](Database& db) { db.execute(u"DELETE FROM person"_s); }).result();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, u"register-read-only"_s);
    const auto sneaked = (*reader)->post([](Database& db) { db.execute(u"DELETE FROM person"_s); }).result();
    QVERIFY(!sneaked.ok());
    QCOMPARE(people(**reader), 1);
    QVERIFY(read(**reader, [](Database& db) { return storage::checkRegister(db); }).isEmpty());
}

void SafekeepingTest::readerLeavesNothingBehind()
{
    const QString path = registerWith(1);
    const QByteArray before = bytesOf(path);
    {
        const auto reader = Store::open(path, testContext(), testCredential(), RegisterAccess::Read);
        QVERIFY(reader.ok());
        QCOMPARE(people(**reader), 1);
        QVERIFY(!QFile::exists(LockFile::pathFor(path)));
    }
    QCOMPARE(bytesOf(path), before);
}

void SafekeepingTest::markerLeadsToARecoveryReport()
{
    const QString path = registerWith(1);
    const auto backup = storage::makeBackup(path, BackupReason::Asked, testContext());
    QVERIFY(backup.ok());
    writeBytes(LockFile::pathFor(path), R"({"user":"anna","computer":"dator-7","process":4711})");
    {
        const auto store = Store::open(path, testContext(), testCredential()).value();
        QVERIFY(store->recovery().has_value());
        QCOMPARE(store->recovery()->lastSession.user, u"anna"_s);
        QVERIFY(store->recovery()->isWhole());
        QVERIFY(!store->recovery()->unfinishedWorkUndone);
        QCOMPARE(store->recovery()->latestBackup, backup->path);
    }
    QVERIFY(!Store::open(path, testContext(), testCredential()).value()->recovery().has_value());
}

void SafekeepingTest::damageAfterACrashIsReportedUntilItIsGone()
{
    const QString path = registerWith(3);
    {
        const auto store = Store::open(path, testContext(), testCredential()).value();
        // An index that does not know one of the rows.
        change(*store, [](Database& db) {
            db.execute(u"PRAGMA writable_schema = ON"_s);
            db.execute(
                u"UPDATE sqlite_schema SET sql = sql || ' WHERE id > 1' WHERE name = 'person_batch'"_s);
            return 0;
        });
    }
    writeBytes(LockFile::pathFor(path), "{}");
    QVERIFY(!Store::open(path, testContext(), testCredential()).ok()); // the schema is not ours any longer
    QVERIFY(QFile::exists(LockFile::pathFor(path)));                   // so the next one looks again
}

void SafekeepingTest::backupIsWholeAndPrivate()
{
    const QString path = registerWith(2);
    const auto backup = storage::makeBackup(path, BackupReason::Import, testContext());
    QVERIFY2(backup.ok(), backup ? "" : qPrintable(backup.error().code));
    QCOMPARE(backup->reason, BackupReason::Import);
    QVERIFY(backup->path.startsWith(path + u"-kopior/register-"_s));
    QCOMPARE(storage::backupsOf(path).size(), 1);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(backup->path) & others));
    QVERIFY(!(QFile::permissions(storage::backupFolderOf(path)) & others));
    QCOMPARE(QDir(storage::backupFolderOf(path)).entryList(QDir::Files).size(), 1);
    const auto store = Store::open(backup->path, testContext(), testCredential());
    QVERIFY(store.ok());
    QCOMPARE(people(**store), 2);
    QVERIFY(read(**store, [](Database& db) { return storage::checkRegister(db); }).isEmpty());
}

void SafekeepingTest::backupBesideTheWriter()
{
    const QString path = newPath();
    const auto writer = newStore(path);
    addPerson(*writer, 0);
    const QString target = newPath();
    QVERIFY(storage::writeVerifiedCopy(path, target, testContext()).ok());
    addPerson(*writer, 1);
    QCOMPARE(people(*Store::open(target, testContext(), testCredential()).value()), 1);
    QCOMPARE(people(*writer), 2);
}

void SafekeepingTest::backupNeverOverwrites()
{
    const QString path = registerWith(1);
    const QString target = newPath();
    writeBytes(target, "mine");
    const auto refused = storage::writeVerifiedCopy(path, target, testContext());
    QCOMPARE(refused.error().code, u"file-exists"_s);
    QCOMPARE(bytesOf(target), QByteArray("mine"));
}

void SafekeepingTest::backupThatCannotBeWritten()
{
    const QString path = registerWith(1);
    // A file stands where the folder should be: also root cannot make it.
    writeBytes(storage::backupFolderOf(path), "in the way");
    const auto refused = storage::makeBackup(path, BackupReason::Import, testContext());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, u"backup-not-writable"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Environment);
    const auto store = Store::open(path, testContext(), testCredential()).value();
    const qint64 revision = read(*store, [](Database& db) { return db.revision(); });
    bool ran = false;
    const auto written = store
                             ->writeAfterBackup([&](Database&) { ran = true; }, BackupReason::Import, {},
                                                storage::ReferenceCheck::EachRow)
                             .result();
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, u"backup-not-writable"_s);
    QVERIFY(!ran);
    QCOMPARE(read(*store, [](Database& db) { return db.revision(); }), revision);
}

void SafekeepingTest::backupsRotate()
{
    const QString path = registerWith(1);
    QStringList made;
    for (int i = 0; i < 14; ++i) {
        const auto backup = storage::makeBackup(path, BackupReason::Import, testContext());
        QVERIFY(backup.ok());
        made.append(backup->path);
    }
    const QList<BackupInfo> left = storage::backupsOf(path);
    QVERIFY(left.size() >= 10 && left.size() <= 11); // midnight may pass
    QCOMPARE(left.first().path, made.last());
    QVERIFY(!QFile::exists(made.first()));
}

void SafekeepingTest::previewTellsWhatDiffers()
{
    const QString path = registerWith(1);
    const QString copy = newPath();
    QVERIFY(storage::writeVerifiedCopy(path, copy, testContext()).ok());
    addPerson(*Store::open(path, testContext(), testCredential()).value(), 1);
    const auto preview = storage::previewRestore(copy, path, testContext());
    QVERIFY(preview.ok());
    QCOMPARE(preview->copy.people, 1);
    QCOMPARE(preview->copy.organisation, u"Region Provköping"_s);
    QCOMPARE(preview->copy.contract, u"Prediabetes 2026"_s);
    QVERIFY(preview->current.has_value());
    QCOMPARE(preview->current->people, 2);
    QCOMPARE(preview->current->revision, preview->copy.revision + 1);
    QVERIFY(preview->isSameRegister());
    const auto alone = storage::previewRestore(copy, newPath(), testContext());
    QVERIFY(alone.ok() && !alone->currentExists && !alone->isSameRegister());
}

void SafekeepingTest::restoreKeepsWhatStoodThere()
{
    const QString path = registerWith(1);
    const QString copy = newPath();
    QVERIFY(storage::writeVerifiedCopy(path, copy, testContext()).ok());
    addPerson(*Store::open(path, testContext(), testCredential()).value(), 1);
    const auto done = storage::restoreRegister(copy, path, true, testContext());
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().code));
    QVERIFY(done->keptIsVerified);
    QCOMPARE(done->restored.people, 1);
    QCOMPARE(people(*Store::open(path, testContext(), testCredential()).value()), 1);
    QCOMPARE(people(*Store::open(done->kept, testContext(), testCredential()).value()), 2);
    QVERIFY(!QFile::exists(LockFile::pathFor(path)));
    QVERIFY(QFile::exists(copy));
}

void SafekeepingTest::restoreIntoAnEmptyPlace()
{
    const QString copy = registerWith(2);
    const QString path = newPath();
    const auto done = storage::restoreRegister(copy, path, false, testContext());
    QVERIFY(done.ok());
    QVERIFY(done->kept.isEmpty());
    QCOMPARE(people(*Store::open(path, testContext(), testCredential()).value()), 2);
}

void SafekeepingTest::restoreRefusals()
{
    const QString path = registerWith(1);
    const QString copy = registerWith(2);
    const QByteArray before = bytesOf(path);
    const auto code = [&](const QString& from, bool overwrite) {
        const auto done = storage::restoreRegister(from, path, overwrite, testContext());
        return done ? QString() : done.error().code;
    };
    QCOMPARE(code(copy, false), u"restore-exists"_s);
    QCOMPARE(code(path, true), u"restore-same-file"_s);
    QCOMPARE(code(newPath(), true), u"file-missing"_s);
    {
        const auto open = Store::open(path, testContext(), testCredential());
        QCOMPARE(code(copy, true), u"register-locked"_s);
    }
    const QString damaged = newPath();
    QByteArray bytes = bytesOf(copy);
    bytes.replace(8192, 8192, QByteArray(8192, 'x'));
    writeBytes(damaged, bytes);
    const QString refusal = code(damaged, true);
    QVERIFY2(refusal == u"backup-damaged"_s || refusal == u"register-damaged"_s, qPrintable(refusal));
    QCOMPARE(bytesOf(path), before);
    QVERIFY(!QDir(storage::backupFolderOf(path)).exists());
}

void SafekeepingTest::restoreOverADamagedRegister()
{
    const QString copy = registerWith(2);
    const QString path = newPath();
    writeBytes(path, "this was a register once");
    writeBytes(path + u"-journal"_s, "of another time");
    const auto done = storage::restoreRegister(copy, path, true, testContext());
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().code));
    QVERIFY(!done->keptIsVerified);
    QCOMPARE(bytesOf(done->kept), QByteArray("this was a register once"));
    QVERIFY(!QFile::exists(path + u"-journal"_s));
    QVERIFY(storage::backupsOf(path).isEmpty()); // never offered as a backup
    QCOMPARE(people(*Store::open(path, testContext(), testCredential()).value()), 2);
}

QTEST_GUILESS_MAIN(SafekeepingTest)
#include "safekeeping_test.moc"
