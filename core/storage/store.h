// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/sql_failure.h"
#include "core/storage/transaction.h"

#include <QPromise>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace utfall::storage {

namespace detail {

template <typename T>
struct AsResult
{
    using type = Result<T>;
};
template <typename T>
struct AsResult<Result<T>>
{
    using type = Result<T>;
};
/// What `F(Database&)` answers, as a Result.
template <typename F>
using ResultOf = typename AsResult<std::invoke_result_t<F&, Database&>>::type;

/// One piece of work for the storage thread.
class Task
{
public:
    virtual ~Task() = default;
    /// Runs on the storage thread and answers the future. True when the register changed, or was seen to
    /// have been changed by somebody else.
    [[nodiscard]] virtual bool run(Database& database) = 0;
};

/// The error of the exception that is being handled: an SqlFailure's, else as errorOfException().
[[nodiscard]] Error errorOfCurrentException();

enum class WriteKind { None, Quiet, Announced };

/// What is done before a transaction begins, such as a backup; its error stops the work.
using Preparation = std::function<Result<void>(Database&)>;

template <typename F>
class FunctionTask final : public Task
{
public:
    using R = ResultOf<F>;
    FunctionTask(F function, WriteKind kind, Preparation before, ReferenceCheck references)
        : m_function(std::move(function)), m_kind(kind), m_before(std::move(before)), m_references(references)
    {
        m_promise.start();
    }
    [[nodiscard]] QFuture<R> future() { return m_promise.future(); }

    bool run(Database& database) override
    {
        // Nobody waits for the answer any longer; work that has begun is always finished.
        if (m_promise.isCanceled()) {
            m_promise.finish();
            return false;
        }
        bool changed = false;
        R result = guarded(database, changed);
        m_promise.addResult(std::move(result));
        m_promise.finish();
        return changed;
    }

private:
    R guarded(Database& database, bool& changed)
    {
        try {
            if (m_kind == WriteKind::None && database.readOnlyReason()) {
                const ReadTransaction look(database);
                changed = look.sawChange();
                return call(database);
            }
            if (m_kind == WriteKind::None)
                return call(database);
            if (m_before) {
                if (auto prepared = m_before(database); !prepared)
                    return prepared.error();
            }
            Transaction transaction(database, m_references);
            R result = call(database);
            if (!result.ok())
                return result;
            if (m_kind == WriteKind::Announced)
                database.bumpRevision();
            transaction.commit();
            changed = m_kind == WriteKind::Announced;
            return result;
        } catch (...) {
            return errorOfCurrentException();
        }
    }
    R call(Database& database)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<F&, Database&>>) {
            m_function(database);
            return R();
        } else {
            return m_function(database);
        }
    }

    F m_function;
    WriteKind m_kind;
    Preparation m_before;
    ReferenceCheck m_references;
    QPromise<R> m_promise;
};

} // namespace detail

/// The open register and the one thread that may touch it. Work is queued and done in order; every answer is
/// a future. The functions given may return T or Result<T>; a failed SQL statement becomes the Error of the
/// result. Do not wait for a future of this store inside such a function.
class Store
{
public:
    /// Both wait until the file is open; errors as Database::create() and open().
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString& path,
                                                               const WorkContext& context,
                                                               const security::NewKeys& keys,
                                                               const Database::Seed& seed);
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& path, const WorkContext& context,
                                                             const security::Credential& credential,
                                                             RegisterAccess access = RegisterAccess::Write);
    /// Does all queued work, closes the file and ends the thread.
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] const WorkContext& context() const;
    /// As Database::readOnlyReason() and recovery().
    [[nodiscard]] const std::optional<Error>& readOnlyReason() const;
    [[nodiscard]] const std::optional<RecoveryReport>& recovery() const;

    /// Called on the storage thread after every change that was committed, and when a register that is open
    /// for reading turns out to have been changed. Set before work is given.
    void setChangedCallback(std::function<void()> callback);

    /// Runs `f(Database&)` on the storage thread for reading: without a transaction where nobody else writes,
    /// in a ReadTransaction otherwise.
    template <typename F>
    [[nodiscard]] QFuture<detail::ResultOf<F>> post(F f)
    {
        return enqueue(std::move(f), detail::WriteKind::None);
    }
    /// Runs `f(Database&)` in one transaction: committed when it answers well, taken back whole otherwise. A
    /// commit raises the register's revision and calls the changed callback.
    template <typename F>
    [[nodiscard]] QFuture<detail::ResultOf<F>> write(F f)
    {
        return enqueue(std::move(f), detail::WriteKind::Announced);
    }
    /// As write(), after a verified backup of the register as it is (backup.h), whose errors stop the work.
    template <typename F>
    [[nodiscard]] QFuture<detail::ResultOf<F>> writeAfterBackup(F f, BackupReason reason, const Job& job,
                                                                ReferenceCheck references)
    {
        return enqueue(std::move(f), detail::WriteKind::Announced, backupOf(reason, job), references);
    }
    /// As write() for entries that change nothing anybody shows, such as who opened a person.
    template <typename F>
    [[nodiscard]] QFuture<detail::ResultOf<F>> writeQuietly(F f)
    {
        return enqueue(std::move(f), detail::WriteKind::Quiet);
    }

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<std::unique_ptr<Store>>
    start(const QString& path, const WorkContext& context,
          std::function<Result<std::unique_ptr<Database>>()> open);

    template <typename F>
    QFuture<detail::ResultOf<F>> enqueue(F f, detail::WriteKind kind, detail::Preparation before = {},
                                         ReferenceCheck references = ReferenceCheck::EachRow)
    {
        auto task =
            std::make_unique<detail::FunctionTask<F>>(std::move(f), kind, std::move(before), references);
        auto future = task->future();
        enqueueTask(std::move(task));
        return future;
    }
    [[nodiscard]] static detail::Preparation backupOf(BackupReason reason, const Job& job);
    void enqueueTask(std::unique_ptr<detail::Task> task);

    std::unique_ptr<Private> d;
};

} // namespace utfall::storage
