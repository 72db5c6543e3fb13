// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/security/credential.h"

#include <QWidget>

class QPushButton;

namespace utfall {

class InlineNotice;
class TextLabel;
class UnlockForm;

/// What the window shows while its register is locked: which register it is, and the way back in. Nothing of
/// what the register holds.
class LockPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(QWidget* parent = nullptr);

    /// Begins anew. `byItself`: nobody was at the computer. `keepsWork`: something half done waits behind the
    /// lock.
    void showLocked(const QString& registerName, bool byItself, bool keepsWork);
    /// Says the passphrase of a register that is no secret; empty: nothing.
    void setKnownPassphrase(const QString& passphrase);
    /// While what was typed is tried.
    void setTrying(bool trying);
    /// What was typed did not open the register.
    void showRefusal(const Error& error);
    /// Forgets what was typed.
    void clear();

Q_SIGNALS:
    void credentialGiven(const utfall::security::Credential& credential);
    void otherRegisterWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void submit();

    TextLabel* m_title = nullptr;
    TextLabel* m_why = nullptr;
    TextLabel* m_known = nullptr;
    InlineNotice* m_work = nullptr;
    UnlockForm* m_form = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_other = nullptr;
};

} // namespace utfall
