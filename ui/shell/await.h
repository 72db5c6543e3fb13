// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>

namespace utfall {

/// Calls `done(Result<T>)` on the context's thread when the service has answered. Nothing is called once the
/// context is gone, which QFuture::then() does not promise in Qt 6.4.
template <typename T, typename Done>
void await(QObject* context, const Async<T>& future, Done done)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             done(watcher->result());
                     });
    watcher->setFuture(future);
}

/// Numbers the questions of one kind. Answers may come in another order than the questions were asked, so
/// whoever asks again before the answer is there begins a new round and drops what belongs to an earlier one.
class QuestionRound
{
public:
    /// The number of the question that is asked now.
    quint64 begin() { return ++m_latest; }
    /// From now on nothing that was asked before is answered.
    void drop() { ++m_latest; }
    [[nodiscard]] bool isLatest(quint64 number) const { return number == m_latest; }

private:
    quint64 m_latest = 0;
};

} // namespace utfall
