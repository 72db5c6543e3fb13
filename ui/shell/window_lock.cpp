// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/window_lock.h"

#include "core/register/key_service.h"
#include "ui/shell/await.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/register_document.h"
#include "ui/shell/settings.h"

#include <QCborMap>
#include <QCborValue>
#include <QFileInfo>
#include <QTimer>

namespace utfall {

namespace {

constexpr int CloseSoonMs = 1'000;

} // namespace

WindowLock::WindowLock(MainWindow& window, LockPage& page) : QObject(&window), m_window(window), m_page(page)
{
    m_watch = new IdleWatch(this);
    m_closeSoon = new QTimer(this);
    m_closeSoon->setInterval(CloseSoonMs);
    connect(m_watch, &IdleWatch::idle, this, [this] { lock(Cause::Idle); });
    connect(m_closeSoon, &QTimer::timeout, this, &WindowLock::closeWhenIdle);
    connect(&page, &LockPage::credentialGiven, this, &WindowLock::tryCredential);
    connect(&page, &LockPage::otherRegisterWanted, this, &WindowLock::openOther);
    connect(&window.settings(), &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::LockAfterMinutes)
            followSettings();
    });
    followSettings();
}

void WindowLock::followSettings()
{
    m_watch->setLimit(m_window.settings().value(Setting::LockAfterMinutes).toInt());
}

void WindowLock::lock(Cause cause)
{
    RegisterSession* session = m_window.document().session();
    if (isLocked() || session == nullptr)
        return;
    m_state = State::Covered;
    m_path = session->path();
    m_readsOnly = session->readOnlyReason().has_value();
    QByteArray place = m_window.place().toCborValue().toCbor();
    m_place = security::SecretBytes::copyOf(place);
    security::wipe(place);
    m_hidden.emplace();
    // A register that is read leaves no entries; nothing hangs on the answer.
    (void)session->keys().recordLocked(cause == Cause::Idle);
    // What was offered at the start would open the register again without anybody.
    m_window.document().setOfferedCredential({});
    m_page.showLocked(QFileInfo(m_path).completeBaseName(), cause == Cause::Idle,
                      !m_hidden->isEmpty() || m_window.isWorking());
    m_page.setKnownPassphrase(m_window.document().knownPassphrase());
    Q_EMIT lockedChanged(true);
    closeWhenIdle();
}

void WindowLock::closeWhenIdle()
{
    if (m_state != State::Covered || !m_hidden->isEmpty() || m_window.isWorking()) {
        if (m_state == State::Covered)
            m_closeSoon->start();
        return;
    }
    m_closeSoon->stop();
    m_state = State::Closed;
    m_window.document().lock();
}

void WindowLock::tryCredential(const security::Credential& credential)
{
    m_window.rememberTried(credential);
    if (m_state == State::Closed) {
        m_window.document().open(m_path, credential,
                                 m_readsOnly ? RegisterAccess::Read : RegisterAccess::Write);
        return;
    }
    m_closeSoon->stop();
    await(this, m_window.document().session()->keys().verify(credential), [this](const Result<void>& result) {
        if (!result.ok()) {
            refuse(result.error());
            return;
        }
        (void)m_window.document().session()->keys().recordUnlocked();
        uncover();
    });
}

void WindowLock::refuse(const Error& error)
{
    m_page.showRefusal(error);
    if (m_state == State::Covered)
        m_closeSoon->start();
}

void WindowLock::uncover()
{
    HiddenDialogs hidden = std::move(*m_hidden);
    leave();
    Q_EMIT lockedChanged(false);
    hidden.showAgain();
    m_window.replaceForgottenPassphrase();
}

void WindowLock::opened()
{
    const bool isSame = m_window.document().session()->path() == m_path;
    QCborMap place;
    if (isSame) {
        place = QCborValue::fromCbor(m_place.view().toByteArray()).toMap();
        (void)m_window.document().session()->keys().recordUnlocked();
    }
    leave();
    Q_EMIT lockedChanged(false);
    m_window.returnTo(place);
}

void WindowLock::openOther()
{
    if (!m_hidden->isEmpty() &&
        !ask(&m_window, {tr("Open another register"), tr("Leave the work that waits?"),
                         tr("A window with work in it stands open behind the lock. What was written in it is "
                            "lost."),
                         tr("Leave it"), true}))
        return;
    m_hidden->discard();
    // Code that waited for the dialogs goes on before the register is taken from under it.
    QTimer::singleShot(0, this, [this] {
        leave();
        m_window.document().close();
        Q_EMIT lockedChanged(false);
        m_window.showStartPage();
    });
}

void WindowLock::leave()
{
    m_closeSoon->stop();
    m_state = State::Open;
    m_hidden.reset();
    m_place = {};
    m_page.clear();
}

} // namespace utfall
