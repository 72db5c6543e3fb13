// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/store.h"

#include "core/base/answered.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace utfall::storage {

namespace {

using OpenDatabase = std::function<Result<std::unique_ptr<Database>>()>;

} // namespace

namespace detail {

Error errorOfCurrentException()
{
    try {
        throw;
    } catch (const SqlFailure& failed) {
        return failed.error();
    } catch (...) {
        return errorOfException();
    }
}

} // namespace detail

/// The storage thread: opens the file, does the queued tasks in order, closes the file.
struct Store::Private final : public QThread
{
    Private(QString path_, WorkContext context_, OpenDatabase open_)
        : path(std::move(path_)), context(std::move(context_)), open(std::move(open_))
    {
        setObjectName(QStringLiteral("storage"));
    }

    /// Starts the thread and waits until the file is open or refused.
    Result<void> begin()
    {
        opened.start(); // a future is waited for only once its promise has started
        start();
        return opened.future().result();
    }

    void add(std::unique_ptr<detail::Task> task)
    {
        const QMutexLocker locker(&mutex);
        tasks.push_back(std::move(task));
        somethingToDo.wakeOne();
    }

    void end()
    {
        {
            const QMutexLocker locker(&mutex);
            ending = true;
            somethingToDo.wakeOne();
        }
        wait();
    }

    /// The next task; nothing when all is done and the store is closing.
    std::unique_ptr<detail::Task> next()
    {
        const QMutexLocker locker(&mutex);
        while (tasks.empty() && !ending)
            somethingToDo.wait(&mutex);
        if (tasks.empty())
            return nullptr;
        std::unique_ptr<detail::Task> task = std::move(tasks.front());
        tasks.pop_front();
        return task;
    }

    void run() override
    {
        Result<std::unique_ptr<Database>> database = open();
        open = nullptr; // and the passphrase in it
        if (database) {
            readOnlyReason = (*database)->readOnlyReason();
            recovery = (*database)->recovery();
        }
        opened.addResult(database ? Result<void>() : Result<void>(database.error()));
        opened.finish();
        if (!database)
            return;
        while (const std::unique_ptr<detail::Task> task = next()) {
            if (task->run(**database) && changed)
                changed();
        }
    }

    QString path;
    WorkContext context;
    OpenDatabase open;
    QPromise<Result<void>> opened;
    std::function<void()> changed;
    std::optional<Error> readOnlyReason; ///< this and the next are set before `opened` is finished
    std::optional<RecoveryReport> recovery;

    QMutex mutex;
    QWaitCondition somethingToDo;
    std::deque<std::unique_ptr<detail::Task>> tasks;
    bool ending = false;
};

Store::Store(std::unique_ptr<Private> d_) : d(std::move(d_)) {}

Store::~Store()
{
    d->end();
}

Result<std::unique_ptr<Store>> Store::create(const QString& path, const WorkContext& context,
                                             const security::NewKeys& keys, const Database::Seed& seed)
{
    return start(path, context, [=] { return Database::create(path, context, keys, seed); });
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, const WorkContext& context,
                                           const security::Credential& credential, RegisterAccess access)
{
    return start(path, context,
                 [=] { return Database::open(path, context, credential, Migrations::builtIn(), access); });
}

Result<std::unique_ptr<Store>> Store::start(const QString& path, const WorkContext& context,
                                            std::function<Result<std::unique_ptr<Database>>()> open)
{
    std::unique_ptr<Store> store(new Store(std::make_unique<Private>(path, context, std::move(open))));
    if (auto opened = store->d->begin(); !opened)
        return opened.error();
    return store;
}

const QString& Store::path() const
{
    return d->path;
}

const WorkContext& Store::context() const
{
    return d->context;
}

const std::optional<Error>& Store::readOnlyReason() const
{
    return d->readOnlyReason;
}

const std::optional<RecoveryReport>& Store::recovery() const
{
    return d->recovery;
}

void Store::setChangedCallback(std::function<void()> callback)
{
    d->changed = std::move(callback);
}

detail::Preparation Store::backupOf(BackupReason reason, const Job& job)
{
    return [reason, job](Database& database) -> Result<void> {
        if (database.readOnlyReason())
            return *database.readOnlyReason();
        auto made = makeBackup(database.path(), reason, database.context(), job, database.migrations());
        if (!made)
            return made.error();
        return {};
    };
}

void Store::enqueueTask(std::unique_ptr<detail::Task> task)
{
    d->add(std::move(task));
}

} // namespace utfall::storage
