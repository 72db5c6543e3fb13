// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include "core/storage/backup_rotation.h"
#include "core/storage/database.h"
#include "core/storage/sql_failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto TimeFormat = "yyyy-MM-dd'T'HHmmsszzz'Z'"_L1;
constexpr auto Unfinished = ".ofullstandig"_L1;
constexpr auto Unverified = "skadad"_L1;

constexpr std::array<std::pair<BackupReason, QLatin1StringView>, 4> ReasonWords{{
    {BackupReason::Import, "inlasning"_L1},
    {BackupReason::Upgrade, "uppgradering"_L1},
    {BackupReason::Restore, "aterstallning"_L1},
    {BackupReason::Asked, "begard"_L1},
}};

QString wordFor(BackupReason reason)
{
    return std::ranges::find(ReasonWords, reason, &std::pair<BackupReason, QLatin1StringView>::first)->second;
}

Error cannotWrite(const QString& target, const char* code = "backup-not-writable")
{
    return {ErrorKind::Environment,
            QLatin1String(code),
            {{u"folder"_s, QFileInfo(QFileInfo(target).absolutePath()).fileName()}}};
}

/// The copy's own failure, in words that say that it is about the copy.
Error errorOfCopy(const Error& error, const QString& target)
{
    if (error.code == u"disk-full"_s)
        return cannotWrite(target, "backup-disk-full");
    if (error.code == u"file-not-writable"_s || error.code == u"file-read-write"_s)
        return cannotWrite(target);
    return error;
}

/// The register's own name, the moment and the reason; a number where two were made in one moment.
QString freeName(const QString& registerPath, const QString& word)
{
    // The clock of the wall: rotation is about when copies were made, not about the date work is done for.
    const QString stem =
        u"%1/%2_%3_%4"_s.arg(backupFolderOf(registerPath), QFileInfo(registerPath).completeBaseName(),
                             QDateTime::currentDateTimeUtc().toString(TimeFormat), word);
    QString path = stem + u".utfall"_s;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1-%2.utfall"_s.arg(stem).arg(number);
    return path;
}

/// Copies hold what the register holds: nobody else may look into the folder.
Result<void> makeFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkdir(folder))
        return cannotWrite(folder + u"/x"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

/// Tells how far SQLite has come with a file that grows; SQLite itself does not say.
class GrowthReport
{
public:
    GrowthReport(QString path, qint64 expected, Job job)
        : m_path(std::move(path)), m_expected(expected), m_job(std::move(job)), m_thread([this] { watch(); })
    {}
    ~GrowthReport()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_done = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    GrowthReport(const GrowthReport&) = delete;
    GrowthReport& operator=(const GrowthReport&) = delete;

private:
    void watch()
    {
        constexpr std::chrono::milliseconds Interval(250);
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, Interval, [this] { return m_done; }))
            m_job.report(std::min(QFileInfo(m_path).size(), m_expected), m_expected);
    }

    QString m_path;
    qint64 m_expected;
    Job m_job;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    std::thread m_thread;
};

/// Made empty first, so that nobody else can ever read it, whatever the umask.
Result<void> makePrivateFile(const QString& path)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotWrite(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

struct Revisions
{
    qint64 before = 0;
    qint64 after = 0;
};

Result<Revisions> vacuumInto(const QString& registerPath, const QString& temporary,
                             const WorkContext& context, const Job& job, const Migrations& migrations)
{
    auto source = Database::inspect(registerPath, context, migrations);
    if (!source)
        return source.error();
    Database& database = **source;
    try {
        Revisions revisions;
        revisions.before = database.revision();
        const qint64 bytes =
            database.integerOf(u"PRAGMA main.page_count"_s) * database.integerOf(u"PRAGMA main.page_size"_s);
        const GrowthReport report(temporary, bytes, job);
        database.prepare(u"VACUUM main INTO ?"_s).run(temporary);
        revisions.after = database.revision();
        return revisions;
    } catch (const SqlFailure& failed) {
        return errorOfCopy(failed.error(), temporary);
    }
}

/// Nobody writes while the copy is made by us alone; another process may have committed meanwhile.
Result<void> verify(const QString& copy, const Revisions& revisions, const WorkContext& context,
                    const Migrations& migrations)
{
    const Error notVerified(ErrorKind::Integrity, u"backup-not-verified"_s);
    auto opened = Database::inspect(copy, context, migrations);
    if (!opened)
        return notVerified;
    Database& database = **opened;
    try {
        const qint64 revision = database.revision();
        const bool isWhole = database.textOf(u"PRAGMA main.quick_check(1)"_s) == u"ok"_s &&
                             database.textOf(u"SELECT 1 FROM pragma_foreign_key_check LIMIT 1"_s).isEmpty();
        if (!isWhole || revision < revisions.before || revision > revisions.after)
            return notVerified;
        return {};
    } catch (const SqlFailure&) {
        return notVerified;
    }
}

Result<void> copyAndVerify(const QString& registerPath, const QString& temporary, const WorkContext& context,
                           const Job& job, const Migrations& migrations)
{
    const auto revisions = vacuumInto(registerPath, temporary, context, job, migrations);
    if (!revisions)
        return revisions.error();
    if (!flushFile(temporary))
        return cannotWrite(temporary);
    return verify(temporary, *revisions, context, migrations);
}

void rotate(const QString& registerPath, const QString& justMade)
{
    const QList<BackupInfo> backups = backupsOf(registerPath);
    QList<QDateTime> times;
    for (const BackupInfo& backup : backups)
        times.append(backup.at);
    std::ranges::reverse(times); // of equal times the later is the newer
    for (const qsizetype place : backupsToRemove(times)) {
        const QString path = backups.at(backups.size() - 1 - place).path;
        if (path != justMade)
            QFile::remove(path);
    }
}

} // namespace

bool flushFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

void flushFolder([[maybe_unused]] const QString& folder)
{
#ifndef Q_OS_WIN
    // Some file systems refuse; then there is nothing more to be done.
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

QString backupFolderOf(const QString& registerPath)
{
    return QFileInfo(registerPath).absoluteFilePath() + u"-kopior"_s;
}

QList<BackupInfo> copiesOf(const QString& registerPath)
{
    static const QRegularExpression pattern(
        u"_(\\d{4}-\\d{2}-\\d{2}T\\d{9}Z)_(inlasning|uppgradering|aterstallning|begard|skadad)(?:-(\\d+))?\\.utfall$"_s);
    struct Numbered
    {
        BackupInfo info;
        int number = 1;
    };
    QList<Numbered> found;
    const QFileInfoList files =
        QDir(backupFolderOf(registerPath)).entryInfoList({u"*.utfall"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const QRegularExpressionMatch match = pattern.match(file.fileName());
        if (!match.hasMatch())
            continue;
        QDateTime at = QDateTime::fromString(match.captured(1), TimeFormat);
        at.setTimeSpec(Qt::UTC);
        const auto reason = std::ranges::find(ReasonWords, match.captured(2),
                                              &std::pair<BackupReason, QLatin1StringView>::second);
        const bool isVerified = reason != ReasonWords.end();
        found.append({{file.filePath(), at, isVerified ? reason->first : BackupReason::Restore, file.size(),
                       isVerified},
                      match.captured(3).isEmpty() ? 1 : match.captured(3).toInt()});
    }
    std::ranges::sort(found, [](const Numbered& a, const Numbered& b) {
        return a.info.at == b.info.at ? a.number > b.number : a.info.at > b.info.at;
    });
    QList<BackupInfo> backups;
    for (const Numbered& one : found)
        backups.append(one.info);
    return backups;
}

QList<BackupInfo> backupsOf(const QString& registerPath)
{
    QList<BackupInfo> backups = copiesOf(registerPath);
    backups.removeIf([](const BackupInfo& copy) { return !copy.isVerified; });
    return backups;
}

Result<void> writeVerifiedCopy(const QString& registerPath, const QString& target, const WorkContext& context,
                               const Job& job, const Migrations& migrations)
{
    if (QFileInfo::exists(target))
        return Error(ErrorKind::BadInput, u"file-exists"_s, {{u"file"_s, QFileInfo(target).fileName()}});
    const QString temporary = target + Unfinished;
    if (auto made = makePrivateFile(temporary); !made)
        return made;
    auto copied = copyAndVerify(registerPath, temporary, context, job, migrations);
    if (copied && !QFile::rename(temporary, target))
        copied = cannotWrite(target);
    if (!copied)
        QFile::remove(temporary);
    else
        flushFolder(QFileInfo(target).absolutePath());
    return copied;
}

Result<BackupInfo> makeBackup(const QString& registerPath, BackupReason reason, const WorkContext& context,
                              const Job& job, const Migrations& migrations)
{
    const QString folder = backupFolderOf(registerPath);
    if (auto made = makeFolder(folder); !made)
        return made.error();
    // What an earlier attempt that was cut off left behind.
    const QStringList leftovers = QDir(folder).entryList({u'*' + Unfinished}, QDir::Files);
    for (const QString& leftover : leftovers)
        QFile::remove(folder + u'/' + leftover);

    const QString path = freeName(registerPath, wordFor(reason));
    if (auto copied = writeVerifiedCopy(registerPath, path, context, job, migrations); !copied)
        return copied.error();
    rotate(registerPath, path);
    for (const BackupInfo& backup : backupsOf(registerPath)) {
        if (backup.path == path)
            return backup;
    }
    return cannotWrite(path);
}

Result<QString> keepUnverified(const QString& registerPath)
{
    const QString folder = backupFolderOf(registerPath);
    if (auto made = makeFolder(folder); !made)
        return made.error();
    const QString path = freeName(registerPath, Unverified);
    const QString journal = registerPath + u"-journal"_s;
    const bool kept = QFile::copy(registerPath, path) && flushFile(path) &&
                      (!QFileInfo::exists(journal) || QFile::copy(journal, path + u"-journal"_s));
    if (!kept) {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
        return cannotWrite(path);
    }
    flushFolder(folder);
    return path;
}

} // namespace utfall::storage
