// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace utfall {

template <typename T>
class Result;

/// What a service gives back at once; the value comes from another thread. Consoles wait with `.result()`,
/// the window continues with `.then(this, …)`.
template <typename T>
using Async = QFuture<Result<T>>;

/// How long work tells where it is and learns that it is to stop. Copies share one state; safe from any
/// thread.
class Job
{
public:
    Job() : m_cancelled(std::make_shared<std::atomic_bool>(false)) {}
    /// `progress(done, total)` is called from the working thread; total 0 = not known.
    explicit Job(std::function<void(qint64 done, qint64 total)> progress) : Job()
    {
        m_progress = std::move(progress);
    }

    /// The same work, told to stop together with it, that reports in another way: for a part of it, and with
    /// nothing given for what is not worth a word.
    [[nodiscard]] Job reporting(std::function<void(qint64 done, qint64 total)> progress = {}) const
    {
        Job part(*this);
        part.m_progress = std::move(progress);
        return part;
    }

    void cancel() const { m_cancelled->store(true); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(); }
    void report(qint64 done, qint64 total) const
    {
        if (m_progress)
            m_progress(done, total);
    }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::function<void(qint64, qint64)> m_progress;
};

} // namespace utfall
