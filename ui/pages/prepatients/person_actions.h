// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/register/evaluation_service.h"
#include "core/register/prepatient_service.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace utfall {

class RegisterSession;

/// What is done with people of the register: the dialogs, the questions before, the service, and the way
/// back.
class PersonActions final : public QObject
{
    Q_OBJECT
public:
    /// `window`: over which dialogs are shown.
    PersonActions(std::shared_ptr<const Clock> clock, QWidget* window);

    void setSession(RegisterSession* session);
    void setSnapshot(const SnapshotPtr& snapshot) { m_snapshot = snapshot; }

    // By value: what the page shows changes while a dialog is open.
    void add();
    void edit(PrepatientDetail detail);
    void addSwitch(PrepatientDetail detail);
    void addExit(PrepatientDetail detail);
    void admit(PrepatientDetail detail);
    /// Asks why a protected identity has to be seen.
    void reveal(PrepatientDetail detail);
    void remove(PrepatientDetail detail);
    void removeSwitch(const PrepatientDetail& detail, SwitchId id);
    void removeExit(const PrepatientDetail& detail, ExitId id);

Q_SIGNALS:
    /// The person is there or has changed.
    void changed(utfall::PersonId id);
    void removed(utfall::PersonId id);
    /// The log holds why; the identity may be shown.
    void revealed(utfall::PersonId id);
    void failed(const utfall::Error& error);
    /// What was done, and how it is undone; the function may be empty.
    void done(const QString& text, const std::function<void()>& undo);

private:
    void addConfirmed();
    void openDialog(const Prepatient& person, bool hasResults, const std::function<void(PersonId id)>& saved);
    /// Waits for an answer; nothing happens once the register is another or closed.
    template <typename T, typename Done>
    void ask(const Async<T>& question, Done done);
    /// Waits for the service, then tells what changed.
    template <typename T>
    void finish(const Async<T>& work, PersonId person, const QString& text, std::function<void()> undo = {});
    /// A way back that does nothing once the register it belongs to is closed.
    [[nodiscard]] std::function<void()> undoing(std::function<void(PrepatientService&)> work);

    std::shared_ptr<const Clock> m_clock;
    QWidget* m_window;
    QPointer<RegisterSession> m_session;
    SnapshotPtr m_snapshot;
};

} // namespace utfall
