// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/credential.h"
#include "ui/dialogs/form_dialog.h"

#include <functional>
#include <optional>

class QStackedWidget;

namespace utfall {

class KeyService;
class RecoveryKeyPage;
class RegisterSession;
class UnlockForm;

/// Makes a new recovery key: asks for what opens the register now, shows the key, prints or saves it, and
/// puts it in place of the old one once a group of it has been typed back.
class RecoveryKeyDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `why`: why it is asked for now; empty: somebody chose to.
    RecoveryKeyDialog(KeyService& keys, const QString& registerName, const QString& why,
                      QWidget* parent = nullptr);

protected:
    void submit() override;

private:
    void showKey();

    KeyService& m_keys;
    security::Credential m_current;
    QStackedWidget* m_steps = nullptr;
    UnlockForm* m_form = nullptr;
    RecoveryKeyPage* m_page = nullptr;
};

/// Goes on once the register has a recovery key that somebody has typed back: nobody's identity is stored in
/// a register that a forgotten passphrase would lose. A register made by the console, or from before
/// registers were sealed, has none; then one is made first. `stopped` hears why it does not go on; nothing is
/// given when the person did not want to. `context` drops the question when it goes.
void withConfirmedRecoveryKey(QWidget* context, RegisterSession& session, const std::function<void()>& goOn,
                              const std::function<void(const std::optional<Error>&)>& stopped);

} // namespace utfall
