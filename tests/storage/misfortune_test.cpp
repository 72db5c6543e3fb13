// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/lock_file.h"
#include "core/storage/person_repository.h"
#include "core/storage/register_check.h"
#include "tests/storage/register_fixture.h"
#include "tests/support/test_keys.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using storage::Database;
using storage::Store;

/// A register among other processes, crashes, full disks and files that must not be written.
class MisfortuneTest final : public QObject
{
    Q_OBJECT
private:
    static constexpr int RowsPerWrite = 50; // as register_writer.cpp has it
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newRegister(const QString& folder)
    {
        const QString path = folder + u"/register-%1.utfall"_s.arg(++m_files);
        const auto store = newStore(path);
        change(*store, [](Database& db) {
            return storage::PersonRepository(db).insert(testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s));
        });
        return path;
    }

    /// The line that the other process says next; empty when it ended.
    static QString lineOf(QProcess& process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(30'000))
                return {};
        }
        return QString::fromUtf8(process.readLine()).trimmed();
    }

    /// The register opens, nothing is wrong with it, and every transaction is there whole or not at all.
    static void verifyWhole(const QString& path)
    {
        const auto store = Store::open(path, testContext(), testCredential());
        QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().code));
        const auto findings = read(**store, [](Database& db) { return storage::checkRegister(db); });
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().code));
        const qint64 rows =
            read(**store, [](Database& db) { return db.integerOf(u"SELECT count(*) FROM lab_result"_s); });
        const qint64 revision = read(**store, [](Database& db) { return db.revision(); });
        QCOMPARE(rows % RowsPerWrite, 0);
        QCOMPARE(revision, 1 + rows / RowsPerWrite);
    }

private Q_SLOTS:
    void anotherProcessIsKeptOut();
    void killedAtAnyMoment();
    void fileThatMayNotGrow();
    void fullDisk();
    void fileThatMustNotBeWritten();
    void folderThatIsNotThere();
};

void MisfortuneTest::anotherProcessIsKeptOut()
{
    const QString path = newRegister(m_folder.path());
    QProcess other;
    other.start(QStringLiteral(UTFALL_REGISTER_WRITER), {path, u"hold"_s});
    QCOMPARE(lineOf(other), u"ready"_s);
    const auto store = Store::open(path, testContext(), testCredential());
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, ErrorKind::NotAllowed);
    QCOMPARE(store.error().code, u"register-locked"_s);
    QCOMPARE(store.error().args.value(u"holder"_s), u"tester"_s);
    QCOMPARE(store.error().args.value(u"computer"_s), QSysInfo::machineHostName());
    QCOMPARE(store.error().args.value(u"pid"_s), QString::number(other.processId()));
    QVERIFY(!store.error().args.value(u"time"_s).isEmpty());
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(!QFile::exists(storage::LockFile::pathFor(path)));

    const auto mine = Store::open(path, testContext(), testCredential());
    QVERIFY(mine.ok());
    QProcess second;
    second.start(QStringLiteral(UTFALL_REGISTER_WRITER), {path, u"hold"_s});
    QCOMPARE(lineOf(second), u"register-locked"_s);
    QVERIFY(second.waitForFinished());
}

void MisfortuneTest::killedAtAnyMoment()
{
    const QString path = newRegister(m_folder.path());
    qint64 rows = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(UTFALL_REGISTER_WRITER), {path, u"write"_s});
        QCOMPARE(lineOf(writer), u"ready"_s);
        // Any moment will do; these are spread over several transactions.
        QTest::qSleep(3 + (round * 37) % 61);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        // What the killed process left tells the next one to look.
        QVERIFY(QFile::exists(storage::LockFile::pathFor(path)));
        verifyWhole(path);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!QFile::exists(storage::LockFile::pathFor(path)));
    }
    const auto store = Store::open(path, testContext(), testCredential());
    rows = read(**store, [](Database& db) { return db.integerOf(u"SELECT count(*) FROM lab_result"_s); });
    QVERIFY2(rows > 0, "no transaction was ever finished, so nothing was tried");
}

void MisfortuneTest::fileThatMayNotGrow()
{
#ifdef Q_OS_UNIX
    const QString path = newRegister(m_folder.path());
    const qint64 before = QFile(path).size();
    // In units of 512 bytes or of 1 024 (bash): either leaves room for a few transactions and an end to them.
    QProcess writer;
    writer.start(u"/bin/sh"_s, {u"-c"_s, u"ulimit -f %1; exec \"$0\" \"$1\" fill"_s.arg(before / 512 + 100),
                                QStringLiteral(UTFALL_REGISTER_WRITER), path});
    QCOMPARE(lineOf(writer), u"ready"_s);
    const QString code = lineOf(writer);
    QVERIFY2(code == u"file-read-write"_s || code == u"disk-full"_s, qPrintable(code));
    QVERIFY(writer.waitForFinished());
    verifyWhole(path);
#else
    QSKIP("Limits on the size of files are set as on Unix.");
#endif
}

void MisfortuneTest::fullDisk()
{
#ifdef Q_OS_LINUX
    const QString disk = m_folder.filePath(u"disk"_s);
    QDir().mkpath(disk);
    const QStringList mount{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, disk};
    if (geteuid() != 0 || QProcess::execute(u"mount"_s, mount) != 0)
        QSKIP("A small disk can be mounted by root alone.");
    const QString path = newRegister(disk);
    QProcess writer;
    writer.start(QStringLiteral(UTFALL_REGISTER_WRITER), {path, u"fill"_s});
    const QString opened = lineOf(writer);
    const QString code = lineOf(writer);
    QVERIFY(writer.waitForFinished());
    // Kept after the disk is gone.
    const QString kept = m_folder.filePath(u"kept.utfall"_s);
    const bool journalLeft = QFileInfo(path + u"-journal"_s).size() > 0;
    const bool copied = QFile::copy(path, kept);
    QCOMPARE(QProcess::execute(u"umount"_s, {disk}), 0);
    QCOMPARE(opened, u"ready"_s);
    QCOMPARE(code, u"disk-full"_s);
    QVERIFY(!journalLeft);
    QVERIFY(copied);
    verifyWhole(kept);
#else
    QSKIP("A small disk is mounted as on Linux.");
#endif
}

void MisfortuneTest::fileThatMustNotBeWritten()
{
#ifdef Q_OS_UNIX
    const auto everybodyReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto everybodyEnters = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QFile::setPermissions(m_folder.path(), QFile::WriteOwner | everybodyReads | everybodyEnters);
    const QString path = newRegister(m_folder.path());
    QVERIFY(QFile::setPermissions(path, everybodyReads));
    QProcess other;
    // Root may write every file, so somebody else tries.
    constexpr uid_t Nobody = 65534;
    other.setChildProcessModifier([] {
        if (geteuid() == 0 && setuid(Nobody) != 0)
            _exit(9);
    });
    other.start(QStringLiteral(UTFALL_REGISTER_WRITER), {path, u"fill"_s});
    const QString opened = lineOf(other);
    const QString code = lineOf(other);
    other.waitForFinished();
    if (other.exitStatus() != QProcess::NormalExit || (opened.isEmpty() && other.exitCode() != 2))
        QSKIP("Nobody else may run the other process here.");
    // It may be read, and what would change it says why it cannot.
    QCOMPARE(opened, u"ready"_s);
    QCOMPARE(code, u"file-not-writable"_s);
    QVERIFY(!QFile::exists(storage::LockFile::pathFor(path)));
#else
    QSKIP("Permissions are set as on Unix.");
#endif
}

void MisfortuneTest::folderThatIsNotThere()
{
    const auto store =
        Store::create(m_folder.filePath(u"nowhere/a.utfall"_s), testContext(), testKeys(), seedRegister);
    QVERIFY(!store.ok());
    QCOMPARE(store.error(), Error(ErrorKind::Environment, u"file-not-writable"_s));
}

QTEST_GUILESS_MAIN(MisfortuneTest)
#include "misfortune_test.moc"
