// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/credential.h"
#include "ui/dialogs/form_dialog.h"

namespace utfall {

class KeyService;
class PassphrasePage;
class UnlockForm;

/// Changes the passphrase: what opens the register now, and the new one twice, with advice. Whoever opened
/// the register by the recovery key has forgotten the old one and is not asked for it.
class PassphraseDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `recoveryKey`: what the register was opened with instead of the passphrase; none: asks for the old
    /// one.
    PassphraseDialog(KeyService& keys, const security::Credential& recoveryKey, QWidget* parent = nullptr);

protected:
    void submit() override;

private:
    KeyService& m_keys;
    security::Credential m_recoveryKey;
    UnlockForm* m_current = nullptr; ///< null after the recovery key
    PassphrasePage* m_next = nullptr;
};

} // namespace utfall
