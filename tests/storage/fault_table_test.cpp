// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/fact_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/register_check.h"
#include "core/text/error_sentences.h"
#include "tests/storage/register_fixture.h"
#include "tests/support/test_keys.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using storage::Database;
using storage::Migrations;
using storage::Store;

/// The fault table: import, undo, upgrade and backup while the process is killed, the disk is full, the file
/// becomes read-only or another process writes. What was acknowledged is there afterwards, and every file
/// opens or says why not. UTFALL_FAULT_KILLS says how often each is killed; tests/storage/faults says 200.
class FaultTableTest final : public QObject
{
    Q_OBJECT
private:
    static constexpr int RowsPerFile = 300; // as fault_worker.cpp has it
    static constexpr int FirstImports = 12;

    QTemporaryDir m_folder;
    QString m_template; ///< a register with people and imports
    QString m_tomorrow; ///< migrations with one version more
    QHash<QString, QString> m_table;
    int m_rounds = 0;

    struct Worker
    {
        QProcess process;
        QStringList acknowledged;
        QString failure;
        bool done = false;

        void start(const QStringList& arguments)
        {
            process.start(QStringLiteral(UTFALL_FAULT_WORKER), arguments);
            read([this] { return ready; });
        }
        void begin() { process.write("go\n"); }
        /// Reads what it says until `enough`, its end, or `milliseconds` have gone.
        void read(const std::function<bool()>& enough, int milliseconds = 60'000)
        {
            QElapsedTimer clock;
            clock.start();
            take();
            while (!enough() && process.state() != QProcess::NotRunning && clock.elapsed() < milliseconds) {
                process.waitForReadyRead(qMax<int>(1, milliseconds - static_cast<int>(clock.elapsed())));
                take();
            }
            take();
        }
        void take()
        {
            while (process.canReadLine()) {
                const QString line = QString::fromUtf8(process.readLine()).trimmed();
                if (line == u"ready"_s)
                    ready = true;
                else if (line.startsWith(u"ack"_s))
                    acknowledged.append(line.mid(4));
                else if (line.startsWith(u"failed "_s))
                    failure = line.mid(7);
                else if (line == u"done"_s)
                    done = true;
            }
        }
        bool ready = false;
    };

    QStringList workOn(const QString& path, const QString& work) const
    {
        return work == u"migration"_s ? QStringList{path, work, m_tomorrow} : QStringList{path, work};
    }
    Migrations migrationsFor(const QString& work) const
    {
        return work == u"migration"_s ? Migrations(m_tomorrow) : Migrations::builtIn();
    }

    QString freshCopy(const QString& folder)
    {
        const QString path = folder + u"/r%1.utfall"_s.arg(++m_rounds);
        if (!QFile::copy(m_template, path))
            qFatal("the template cannot be copied");
        return path;
    }
    static void removeRegister(const QString& path)
    {
        for (const QString& suffix : {u""_s, u".lock"_s, u"-journal"_s})
            QFile::remove(path + suffix);
        QDir(storage::backupFolderOf(path)).removeRecursively();
    }

    /// The register opens whole, with all that was acknowledged; so does every backup. Gives what is wrong.
    static QString wrongWith(const QString& path, const QString& work, const QStringList& acknowledged,
                             const Migrations& migrations)
    {
        auto opened = Database::open(path, testContext(), testCredential(), migrations);
        if (!opened)
            return u"does not open: "_s + opened.error().code;
        Database& db = **opened;
        const QList<Error> findings = storage::checkRegister(db);
        if (!findings.isEmpty())
            return u"check: "_s + findings.first().code;
        const qint64 rows = db.integerOf(u"SELECT count(*) FROM lab_result"_s);
        const qint64 inForce = db.integerOf(u"SELECT count(*) FROM import_batch WHERE undone_at IS NULL"_s);
        if (rows != inForce * RowsPerFile)
            return u"half an import"_s;
        for (const QString& ack : acknowledged) {
            if (work == u"import"_s &&
                db.integerOf(u"SELECT count(*) FROM lab_result WHERE batch_id = "_s + ack) != RowsPerFile)
                return u"an acknowledged import is gone"_s;
            if (work == u"undo"_s &&
                db.integerOf(u"SELECT count(*) FROM lab_result WHERE batch_id = "_s + ack) != 0)
                return u"an acknowledged undoing is gone"_s;
            if (work == u"backup"_s && ack == acknowledged.last() && !QFile::exists(ack))
                return u"an acknowledged backup is gone"_s;
        }
        const QList<BackupInfo> backups = storage::backupsOf(path);
        for (const BackupInfo& backup : backups) {
            auto copy = Database::inspect(backup.path, testContext(), migrations);
            if (!copy || !storage::integrityFindings(**copy).isEmpty())
                return u"a backup is damaged"_s;
        }
        return {};
    }

    /// How long the first acknowledgement takes, in milliseconds.
    int typicalTime(const QString& work)
    {
        const QString path = freshCopy(m_folder.path());
        Worker worker;
        worker.start(workOn(path, work));
        QElapsedTimer clock;
        clock.start();
        worker.begin();
        worker.read([&] { return !worker.acknowledged.isEmpty(); });
        const auto elapsed = static_cast<int>(clock.elapsed());
        worker.process.kill();
        worker.process.waitForFinished();
        removeRegister(path);
        return qMax(elapsed, 5);
    }

    void note(const QString& work, const QString& fault, const QString& result)
    {
        m_table.insert(work + u'/' + fault, result);
    }
    static void works()
    {
        QTest::addColumn<QString>("work");
        for (const char* work : {"import", "undo", "migration", "backup"})
            QTest::newRow(work) << QString::fromLatin1(work);
    }
    static bool hasSentence(const QString& code) { return !text::sentencesOf(code).isEmpty(); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void killed_data() { works(); }
    void killed();
    void fullDisk_data() { works(); }
    void fullDisk();
    void fileThatMayNotGrow_data() { works(); }
    void fileThatMayNotGrow();
    void readOnlyMeanwhile_data() { works(); }
    void readOnlyMeanwhile();
    void anotherProcessWrites_data() { works(); }
    void anotherProcessWrites();
};

void FaultTableTest::initTestCase()
{
    // Also nobody, as whom a worker may run, has to get in.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    const QStringList versions = QDir(u":/migrations"_s).entryList(QDir::Dirs, QDir::Name);
    m_tomorrow = m_folder.filePath(u"migrations"_s);
    for (const QString& version : versions) {
        QDir().mkpath(m_tomorrow + u'/' + version);
        const QStringList steps = QDir(u":/migrations/"_s + version).entryList(QDir::Files);
        for (const QString& step : steps)
            QVERIFY(QFile::copy(u":/migrations/%1/%2"_s.arg(version, step),
                                m_tomorrow + u"/%1/%2"_s.arg(version, step)));
    }
    const QString next = m_tomorrow + u"/%1"_s.arg(int(versions.size()) + 1, 4, 10, QChar(u'0'));
    QDir().mkpath(next);
    for (const auto& [name, sql] :
         {std::pair{u"01.sql"_s, "ALTER TABLE person ADD COLUMN note TEXT NOT NULL DEFAULT ''"},
          std::pair{u"02.sql"_s, "UPDATE lab_result SET method = method || 'x'"},
          std::pair{u"03.sql"_s,
                    "CREATE INDEX lab_result_method ON lab_result (method, sampled, laboratory)"}}) {
        QFile file(next + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    m_template = m_folder.filePath(u"template.utfall"_s);
    {
        const auto store = newStore(m_template);
        for (int i = 0; i < 10; ++i)
            change(*store, [i](Database& db) {
                return storage::PersonRepository(db).insert(
                    testPerson(testNumbers().at(i), u"Ek"_s, u"Ida"_s));
            });
    }
    Worker worker;
    worker.start(workOn(m_template, u"import"_s));
    QVERIFY(worker.ready);
    worker.begin();
    worker.read([&] { return worker.acknowledged.size() >= FirstImports; });
    worker.process.kill();
    worker.process.waitForFinished();
    QCOMPARE(wrongWith(m_template, u"import"_s, worker.acknowledged, Migrations::builtIn()), QString());
    QDir(storage::backupFolderOf(m_template)).removeRecursively();
    QFile::setPermissions(m_template, QFile::Permissions(0x6666));
}

void FaultTableTest::cleanupTestCase()
{
    const QStringList faults{u"killed"_s, u"full disk"_s, u"size limit"_s, u"read-only"_s,
                             u"second writer"_s};
    QTextStream out(stdout);
    out << "\n| |";
    for (const QString& fault : faults)
        out << ' ' << fault << " |";
    out << "\n|---|---|---|---|---|---|\n";
    for (const QString& work : {u"import"_s, u"undo"_s, u"migration"_s, u"backup"_s}) {
        out << "| " << work << " |";
        for (const QString& fault : faults)
            out << ' ' << m_table.value(work + u'/' + fault, u"not run"_s) << " |";
        out << '\n';
    }
}

void FaultTableTest::killed()
{
    QFETCH(QString, work);
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("UTFALL_FAULT_KILLS", &given);
    const int kills = given ? asked : 20;
    const int typical = typicalTime(work);
    QRandomGenerator random(20'260'504);
    int amid = 0;
    int acknowledged = 0;
    for (int round = 0; round < kills; ++round) {
        const QString path = freshCopy(m_folder.path());
        Worker worker;
        worker.start(workOn(path, work));
        QVERIFY(worker.ready);
        worker.begin();
        // From before the first step to after the first acknowledgement.
        worker.read([] { return false; }, static_cast<int>(random.bounded(typical + typical / 2 + 2)));
        const bool wasWorking = worker.process.state() != QProcess::NotRunning;
        worker.process.kill();
        worker.process.waitForFinished();
        worker.take();
        amid += wasWorking ? 1 : 0;
        acknowledged += static_cast<int>(worker.acknowledged.size());
        QVERIFY2(worker.failure.isEmpty(), qPrintable(worker.failure));
        const QString wrong = wrongWith(path, work, worker.acknowledged, migrationsFor(work));
        QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
        removeRegister(path);
    }
    QVERIFY2(amid > kills / 3, "the processes were done before they were killed");
    note(work, u"killed"_s,
         u"%1 of %2 whole, %3 amid work, %4 acknowledged and kept"_s.arg(kills).arg(kills).arg(amid).arg(
             acknowledged));
}

void FaultTableTest::fullDisk()
{
    QFETCH(QString, work);
#ifdef Q_OS_LINUX
    const QString disk = m_folder.filePath(u"disk-"_s + work);
    QDir().mkpath(disk);
    const auto kibibytes = QFileInfo(m_template).size() / 1024;
    // Room for the register and little more; undoing grows the journal only, so it gets least.
    const auto room = kibibytes + (work == u"undo"_s ? 40 : kibibytes / 2 + 120);
    const QStringList mount{u"-t"_s,    u"tmpfs"_s, u"-o"_s, u"mode=0777,size=%1k"_s.arg(room),
                            u"tmpfs"_s, disk};
    if (geteuid() != 0 || QProcess::execute(u"mount"_s, mount) != 0)
        QSKIP("A small disk can be mounted by root alone; the limit on the file's size stands in for it.");
    const QString path = freshCopy(disk);
    Worker worker;
    worker.start(workOn(path, work));
    worker.begin();
    worker.read([] { return false; });
    worker.process.kill();
    worker.process.waitForFinished();
    worker.take();
    const QString kept = m_folder.filePath(u"kept-%1.utfall"_s.arg(work));
    const bool copied = QFile::copy(path, kept);
    if (QFile::exists(path + u"-journal"_s))
        QFile::copy(path + u"-journal"_s, kept + u"-journal"_s);
    QCOMPARE(QProcess::execute(u"umount"_s, {disk}), 0);
    QVERIFY(copied);
    QVERIFY2(!worker.failure.isEmpty(), "the disk was large enough, so nothing was tried");
    QVERIFY2(worker.failure.contains(u"disk-full"_s), qPrintable(worker.failure));
    QVERIFY(hasSentence(worker.failure));
    const QString wrong =
        wrongWith(kept, work == u"backup"_s ? u"import"_s : work,
                  work == u"backup"_s ? QStringList() : worker.acknowledged, migrationsFor(work));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    note(work, u"full disk"_s, u"whole, "_s + worker.failure);
#else
    QSKIP("A small disk is mounted as on Linux.");
#endif
}

void FaultTableTest::fileThatMayNotGrow()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, work);
    const QString path = freshCopy(m_folder.path());
    const qint64 size = QFileInfo(path).size();
    // In units of 512 bytes (dash) or 1 024 (bash): less than a copy or a larger register needs either way.
    const qint64 limit = work == u"undo"_s ? 16 : size / 1024 / 2;
    Worker worker;
    worker.process.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"ulimit -f %1; exec \"$0\" \"$@\""_s.arg(limit),
                                                   QStringLiteral(UTFALL_FAULT_WORKER)} +
                                           workOn(path, work));
    worker.begin();
    worker.read([] { return false; });
    worker.process.kill();
    worker.process.waitForFinished();
    worker.take();
    QVERIFY2(!worker.failure.isEmpty(), "nothing failed");
    QVERIFY2(hasSentence(worker.failure), qPrintable(worker.failure));
    const QString wrong = wrongWith(path, work, worker.acknowledged, migrationsFor(work));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    note(work, u"size limit"_s, u"whole, "_s + worker.failure);
    removeRegister(path);
#else
    QSKIP("Limits on the size of files are set as on Unix.");
#endif
}

void FaultTableTest::readOnlyMeanwhile()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, work);
    const QString folder = m_folder.filePath(u"locked-"_s + work);
    QDir().mkpath(folder);
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0777), 0);
    const QString path = freshCopy(folder);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0666), 0);
    Worker worker;
    // Root may write everything, so somebody else works.
    constexpr uid_t Nobody = 65534;
    worker.process.setChildProcessModifier([] {
        if (geteuid() == 0 && setuid(Nobody) != 0)
            _exit(9);
    });
    worker.start(workOn(path, work));
    if (!worker.ready)
        QSKIP("Nobody else may run the worker here.");
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0444), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0555), 0);
    worker.begin();
    worker.read([] { return false; });
    worker.process.kill();
    worker.process.waitForFinished();
    worker.take();
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0777), 0);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0666), 0);
    QVERIFY2(!worker.failure.isEmpty(), "nothing failed");
    QVERIFY2(hasSentence(worker.failure), qPrintable(worker.failure));
    QVERIFY(worker.acknowledged.isEmpty());
    const QString wrong = wrongWith(path, work, worker.acknowledged, migrationsFor(work));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    note(work, u"read-only"_s, u"whole, "_s + worker.failure);
#else
    QSKIP("Permissions are set as on Unix.");
#endif
}

void FaultTableTest::anotherProcessWrites()
{
    QFETCH(QString, work);
    const QString path = freshCopy(m_folder.path());
    Worker first;
    first.start({path, u"import"_s});
    QVERIFY(first.ready);
    first.begin();
    Worker second;
    second.process.start(QStringLiteral(UTFALL_FAULT_WORKER), workOn(path, work));
    second.begin();
    second.read([] { return false; });
    QCOMPARE(second.failure, u"register-locked"_s);
    QVERIFY(second.acknowledged.isEmpty());
    first.read([&] { return first.acknowledged.size() >= 3; });
    first.process.kill();
    first.process.waitForFinished();
    first.take();
    QVERIFY2(first.failure.isEmpty(), qPrintable(first.failure));
    const QString wrong = wrongWith(path, u"import"_s, first.acknowledged, Migrations::builtIn());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    note(work, u"second writer"_s, u"whole, second gets "_s + second.failure);
    removeRegister(path);
}

QTEST_GUILESS_MAIN(FaultTableTest)
#include "fault_table_test.moc"
