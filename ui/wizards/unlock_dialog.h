// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/security/credential.h"

#include <QDialog>

namespace utfall {

class InlineNotice;
class PassphrasePage;
class UnlockForm;

/// Asks for what opens a register: its passphrase, or the recovery key when that is chosen. A register from
/// before registers were sealed asks for a new passphrase instead.
class UnlockDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `fileName` without folder; `why` as RegisterDocument::passphraseWanted() says it.
    UnlockDialog(const QString& fileName, const Error& why, QWidget* parent = nullptr);

    /// Given when the dialog was accepted.
    [[nodiscard]] const security::Credential& credential() const { return m_credential; }
    void accept() override;

private:
    security::Credential m_credential;
    InlineNotice* m_notice = nullptr;
    UnlockForm* m_form = nullptr;       ///< null when a new passphrase is asked for
    PassphrasePage* m_choice = nullptr; ///< null unless a new passphrase is asked for
};

} // namespace utfall
