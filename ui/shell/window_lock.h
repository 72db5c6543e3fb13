// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/security/credential.h"
#include "core/security/secret_bytes.h"
#include "ui/shell/dialog_answers.h"

#include <QObject>

#include <optional>

class QTimer;

namespace utfall {

class IdleWatch;
class LockPage;
class MainWindow;

/// Locks the window: on demand, and when nobody has been at the computer for as long as the settings say.
///
/// As a rule the register is closed, which wipes its keys and everything in memory that identifies people;
/// unlocking opens it again and goes back to the same page, filters and rows, which are kept meanwhile in
/// guarded memory. A dialog with something typed in it, or work under way, belongs to the open register and
/// is not thrown away because somebody went for coffee: then all windows are hidden, the register stays open
/// behind the lock page, and the passphrase is tried against it. What was typed identifies people as much as
/// the keys do, so that closing the register as well would cost the work and protect no more. Once the work
/// is done and no dialog waits, the register is closed after all.
class WindowLock final : public QObject
{
    Q_OBJECT
public:
    WindowLock(MainWindow& window, LockPage& page);

    enum class Cause { Asked, Idle };
    void lock(Cause cause);
    [[nodiscard]] bool isLocked() const { return m_state != State::Open; }
    /// The register is still open behind the lock page.
    [[nodiscard]] bool keepsRegisterOpen() const { return m_state == State::Covered; }
    [[nodiscard]] IdleWatch& watch() const { return *m_watch; }

    /// The register could not be opened again: said on the lock page.
    void refuse(const Error& error);
    /// The register is open again; shows where one was.
    void opened();

Q_SIGNALS:
    void lockedChanged(bool locked);

private:
    enum class State {
        Open,
        Covered, ///< out of sight; the register is open for work that waits or goes on
        Closed,  ///< the register is closed, its keys are gone
    };
    void followSettings();
    void closeWhenIdle();
    void tryCredential(const security::Credential& credential);
    void uncover();
    void openOther();
    void leave();

    MainWindow& m_window;
    LockPage& m_page;
    IdleWatch* m_watch = nullptr;
    QTimer* m_closeSoon = nullptr;
    State m_state = State::Open;
    std::optional<HiddenDialogs> m_hidden;
    QString m_path;
    bool m_readsOnly = false;
    security::SecretBytes m_place; ///< searched text may be a name
};

} // namespace utfall
