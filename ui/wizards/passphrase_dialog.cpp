// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/passphrase_dialog.h"

#include "core/register/key_service.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/new_register_keys_page.h"
#include "ui/wizards/unlock_form.h"

#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int DialogWidth = 560;
constexpr int DialogHeight = 500; ///< with room for what is wrong with the answers
constexpr int ForgottenHeight = 380;

} // namespace

PassphraseDialog::PassphraseDialog(KeyService& keys, const security::Credential& recoveryKey, QWidget* parent)
    : FormDialog(recoveryKey.isNone() ? tr("Change the passphrase") : tr("Choose a new passphrase"),
                 recoveryKey.isNone() ? tr("Change") : tr("Choose"), parent),
      m_keys(keys),
      m_recoveryKey(recoveryKey)
{
    setMinimumSize(DialogWidth, recoveryKey.isNone() ? DialogHeight : ForgottenHeight);
    auto* explanation = new TextLabel(
        recoveryKey.isNone()
            ? tr("Copies of the register that were made before still open with the old passphrase. If "
                 "somebody has learnt it, they have to be destroyed.")
            : tr("The register was opened with the recovery key. Choose a passphrase that is remembered; "
                 "the recovery key goes on opening the register. If you cancel, the register is closed."),
        TextRole::Body, TextTone::Normal, this);
    explanation->setWordWrap(true);
    body()->addWidget(explanation);
    if (recoveryKey.isNone()) {
        m_current = new UnlockForm(this);
        m_current->setPassphraseName(tr("The passphrase now"));
        body()->addWidget(m_current);
    }
    m_next = new PassphrasePage(this);
    m_next->setNames(tr("New passphrase"), tr("The new passphrase again"));
    body()->addWidget(m_next);
    body()->addStretch(1);
    (m_current != nullptr ? static_cast<QWidget*>(m_current) : m_next)->setFocus();
}

void PassphraseDialog::submit()
{
    const auto current =
        m_current != nullptr ? m_current->credential() : Result<security::Credential>(m_recoveryKey);
    if (!current) {
        showRefusal(current.error());
        return;
    }
    const auto next = m_next->credential();
    if (!next) {
        showRefusal(next.error());
        return;
    }
    submitTo(m_keys.changePassphrase(*current, *next), [] {});
}

} // namespace utfall
