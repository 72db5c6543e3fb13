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

} // namespace utfall
