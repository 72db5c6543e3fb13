// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>

namespace utfall::bench {

/// Ticks in the window's thread; the longest time between two ticks is how long it did not answer.
class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        constexpr int TickMs = 2;
        m_timer.start(TickMs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
    }

    /// Runs the event loop until it is so.
    void until(const std::function<bool()>& isSo)
    {
        while (!isSo())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    /// Runs the event loop for so long.
    void pause(qint64 ms)
    {
        QElapsedTimer waited;
        waited.start();
        until([&] { return waited.elapsed() >= ms; });
    }

    /// Prints the phase that ends; the longest time without an answer in it, in milliseconds.
    qint64 tell(const char* phase)
    {
        m_longest = std::max(m_longest, m_since.elapsed()); // what the last event took
        std::printf("%-28s %6lld ms in all, longest without an answer %4lld ms\n", phase,
                    static_cast<long long>(m_phase.restart()), static_cast<long long>(m_longest));
        const qint64 longest = std::exchange(m_longest, 0);
        m_since.restart();
        return longest;
    }

    void begin()
    {
        m_phase.start();
        m_since.restart();
        m_longest = 0;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_phase;
    qint64 m_longest = 0;
};

} // namespace utfall::bench
