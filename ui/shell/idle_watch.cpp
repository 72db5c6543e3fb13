// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QTimer>

namespace utfall {

namespace {

constexpr int LookMs = 5'000;
constexpr qint64 MinuteMs = 60'000;

bool isFromSomebody(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent), m_now(&QDateTime::currentMSecsSinceEpoch), m_lastSeen(m_now())
{
    m_timer = new QTimer(this);
    m_timer->setInterval(LookMs);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(int minutes)
{
    m_minutes = minutes;
    if (minutes > 0)
        m_timer->start();
    else
        m_timer->stop();
    somebodyIsThere();
}

void IdleWatch::setNow(Now now)
{
    m_now = std::move(now);
    somebodyIsThere();
}

void IdleWatch::look()
{
    const qint64 now = m_now();
    if (now < m_lastSeen)
        m_lastSeen = now; // somebody has set the clock back
    if (m_minutes == 0 || m_told || now - m_lastSeen < m_minutes * MinuteMs)
        return;
    m_told = true;
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isFromSomebody(event->type())) {
        // The first touch after a sleep comes before the timer: it is too late all the same.
        look();
        somebodyIsThere();
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::somebodyIsThere()
{
    m_lastSeen = m_now();
    m_told = false;
}

} // namespace utfall
