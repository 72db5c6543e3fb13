// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <future>
#include <memory>
#include <type_traits>
#include <utility>

namespace utfall {

/// One thread beside the caller's, which does what it is given in that order. It stays the same thread: many
/// short ones would each begin on the caller's core and take turns with it. When it is destroyed, what it was
/// given is done first.
class SideThread
{
public:
    SideThread()
    {
        m_pool.setMaxThreadCount(1);
        constexpr int Never = -1;
        m_pool.setExpiryTimeout(Never);
    }

    /// The future gives what `work` returns or throws.
    template <typename Work>
    [[nodiscard]] std::future<std::invoke_result_t<Work>> start(Work work)
    {
        auto task = std::make_shared<std::packaged_task<std::invoke_result_t<Work>()>>(std::move(work));
        auto result = task->get_future();
        m_pool.start([task = std::move(task)] { (*task)(); });
        return result;
    }

private:
    QThreadPool m_pool;
};

} // namespace utfall
