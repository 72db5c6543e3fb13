// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/security/credential.h"

#include <QObject>

namespace utfall {

class MainWindow;

/// Restoring, salvaging and recovery: what is done to a register while it is closed, and the way back into
/// it.
class SafekeepingFlow final : public QObject
{
    Q_OBJECT
public:
    explicit SafekeepingFlow(MainWindow& window);

    /// Copies the register to a place that is asked for.
    void saveCopy();
    /// Shows what differs and restores; `copy` is chosen to begin with, when given.
    void restore(const QString& registerPath, const QString& copy = {});
    /// Of a file that is asked for, or this one.
    void salvage(const QString& damagedPath = {});
    void changePassphrase();
    void makeRecoveryKey();
    /// What the open register's session found after a crash.
    void showRecovery();
    void showDamage(const QString& path, const Error& error);

private:
    void restoreNow(const QString& copy, const security::Credential& credential, const QString& registerPath);

    MainWindow& m_window;
};

} // namespace utfall
