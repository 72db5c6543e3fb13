// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QTimer;

namespace utfall {

/// Tells when nobody has touched keyboard, mouse or screen for a while. Time spent asleep counts: whoever
/// opens the lid of a laptop again may be somebody else.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds of a clock that goes on while the computer sleeps.
    using Now = std::function<qint64()>;

    /// Watches the events of the whole program.
    explicit IdleWatch(QObject* parent = nullptr);

    /// 0: never. Begins anew.
    void setLimit(int minutes);
    [[nodiscard]] int limit() const { return m_minutes; }
    /// For tests, which decide what time it is.
    void setNow(Now now);
    /// Looks at the clock; the watch does so by itself every few seconds.
    void look();

Q_SIGNALS:
    /// The limit is reached; again only after somebody was there.
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void somebodyIsThere();

    Now m_now;
    qint64 m_lastSeen = 0;
    int m_minutes = 0;
    bool m_told = false;
    QTimer* m_timer = nullptr;
};

} // namespace utfall
