// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/lock_file.h"

#include "core/base/iso_date.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxBytes = 4096;

QByteArray textOf(const LockHolder& holder)
{
    return QJsonDocument(QJsonObject{{u"user"_s, holder.user},
                                     {u"computer"_s, holder.computer},
                                     {u"process"_s, holder.process},
                                     {u"since"_s, holder.since.toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

/// Nothing when the text is empty; a text that is cut off still says that there was a session.
std::optional<LockHolder> holderFrom(const QByteArray& text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    LockHolder holder;
    holder.user = object.value(u"user"_s).toString();
    holder.computer = object.value(u"computer"_s).toString();
    holder.process = object.value(u"process"_s).toInteger();
    holder.since = QDateTime::fromString(object.value(u"since"_s).toString(), Qt::ISODate);
    return holder;
}

LockHolder ourselves(const QString& user)
{
    // The clock of the wall: another process compares it with its own, whatever date work is done for.
    return {user, QSysInfo::machineHostName(), QCoreApplication::applicationPid(),
            QDateTime::currentDateTimeUtc()};
}

Error lockedBy(const std::optional<LockHolder>& holder)
{
    Error error(ErrorKind::NotAllowed, u"register-locked"_s);
    if (holder && holder->process > 0) {
        error.args = {{u"holder"_s, holder->user},
                      {u"computer"_s, holder->computer},
                      {u"time"_s, toSwedishTime(holder->since).toString(u"yyyy-MM-dd HH:mm"_s)},
                      {u"pid"_s, QString::number(holder->process)}};
    }
    return error;
}

Error notWritable()
{
    return {ErrorKind::Environment, u"file-not-writable"_s};
}

} // namespace

#ifdef Q_OS_WIN

struct LockFile::Handle
{
    QString path;
    HANDLE file = INVALID_HANDLE_VALUE;

    ~Handle()
    {
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
    }

    /// Others may read the text, but nobody else gets a handle that may write.
    Result<void> open()
    {
        const std::wstring name = path.toStdWString();
        file = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_ALWAYS,
                           FILE_ATTRIBUTE_NORMAL, nullptr);
        if (file != INVALID_HANDLE_VALUE)
            return {};
        if (GetLastError() != ERROR_SHARING_VIOLATION)
            return notWritable();
        QFile text(path);
        return lockedBy(text.open(QIODevice::ReadOnly) ? holderFrom(text.read(MaxBytes)) : std::nullopt);
    }

    QByteArray read() const
    {
        QByteArray text(MaxBytes, '\0');
        DWORD length = 0;
        SetFilePointer(file, 0, nullptr, FILE_BEGIN);
        ReadFile(file, text.data(), static_cast<DWORD>(text.size()), &length, nullptr);
        text.truncate(length);
        return text;
    }

    bool write(const QByteArray& text) const
    {
        DWORD written = 0;
        SetFilePointer(file, 0, nullptr, FILE_BEGIN);
        SetEndOfFile(file);
        return WriteFile(file, text.constData(), static_cast<DWORD>(text.size()), &written, nullptr) != 0 &&
               FlushFileBuffers(file) != 0;
    }

    void removeFile()
    {
        CloseHandle(file);
        file = INVALID_HANDLE_VALUE;
        QFile::remove(path); // refused when somebody else holds it already
    }
};

#else

struct LockFile::Handle
{
    QString path;
    int file = -1;

    ~Handle() { close(); }

    void close()
    {
        if (file >= 0)
            ::close(file);
        file = -1;
    }

    Result<void> open()
    {
        for (;;) {
            bool mayWrite = true;
            file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
            if (file < 0 && errno == EACCES) {
                mayWrite = false; // somebody else's file, which may still be left over
                file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
            }
            if (file < 0)
                return notWritable();
            if (auto taken = take(); !taken)
                return taken;
            if (!isStillThere()) {
                close(); // removed by its owner between open and lock; the next one is another file
                continue;
            }
            if (mayWrite)
                return {};
            if (::unlink(QFile::encodeName(path).constData()) != 0)
                return notWritable();
            close();
        }
    }

    QByteArray read() const
    {
        QByteArray text(MaxBytes, '\0');
        const auto length = ::pread(file, text.data(), static_cast<size_t>(text.size()), 0);
        text.truncate(qMax<qsizetype>(length, 0));
        return text;
    }

    bool write(const QByteArray& text) const
    {
        return ::pwrite(file, text.constData(), static_cast<size_t>(text.size()), 0) == text.size() &&
               ::ftruncate(file, text.size()) == 0 && ::fsync(file) == 0;
    }

    /// Removed while it is still locked, so that nobody takes a file that is about to go.
    void removeFile() { ::unlink(QFile::encodeName(path).constData()); }

private:
    Result<void> take() const
    {
        if (::flock(file, LOCK_EX | LOCK_NB) == 0)
            return {};
        if (errno == EWOULDBLOCK)
            return lockedBy(holderFrom(read()));
        // A file system without locks: the text alone decides, and only this computer's processes can be
        // asked after.
        const auto holder = holderFrom(read());
        const bool isGone = holder && holder->computer == QSysInfo::machineHostName() &&
                            ::kill(static_cast<pid_t>(holder->process), 0) != 0 && errno == ESRCH;
        if (!holder || isGone)
            return {};
        return lockedBy(holder);
    }

    [[nodiscard]] bool isStillThere() const
    {
        struct stat ours = {};
        struct stat there = {};
        return ::fstat(file, &ours) == 0 && ::stat(QFile::encodeName(path).constData(), &there) == 0 &&
               ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
    }
};

#endif

LockFile::LockFile(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}

QString LockFile::pathFor(const QString& registerPath)
{
    return registerPath + u".lock"_s;
}

Result<std::unique_ptr<LockFile>> LockFile::acquire(const QString& registerPath, const QString& user)
{
    auto handle = std::make_unique<Handle>();
    handle->path = pathFor(registerPath);
    if (auto opened = handle->open(); !opened)
        return opened.error();
    std::unique_ptr<LockFile> lock(new LockFile(std::move(handle)));
    lock->m_unfinished = holderFrom(lock->m_handle->read());
    if (!lock->m_handle->write(textOf(ourselves(user)))) {
        lock->setKeepsMarker(true);
        return Error(ErrorKind::Environment, u"disk-full"_s);
    }
    return lock;
}

LockFile::~LockFile()
{
    if (m_keepsMarker)
        m_handle->write(textOf(*m_unfinished));
    else
        m_handle->removeFile();
}

} // namespace utfall::storage
