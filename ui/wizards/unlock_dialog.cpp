// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/unlock_dialog.h"

#include "core/text/error_text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/new_register_keys_page.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 520;

} // namespace

UnlockDialog::UnlockDialog(const QString& fileName, const Error& why, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Open %1").arg(fileName));
    setMinimumWidth(DialogWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::Gap);
    column->setSpacing(metrics::Gap);
    m_notice = new InlineNotice(this);
    m_notice->hide();
    column->addWidget(m_notice);

    const bool isNew = why.code == "passphrase-to-choose"_L1;
    if (isNew) {
        auto* explanation = new TextLabel(text::describe(why), TextRole::Body, TextTone::Normal, this);
        explanation->setWordWrap(true);
        column->addWidget(explanation);
        m_choice = new PassphrasePage(this);
        column->addWidget(m_choice);
        m_choice->setFocus();
    } else {
        auto* form = new QFormLayout;
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        addUnlockFields(*form);
        column->addLayout(form);
        m_isRecoveryKey->setChecked(why.code == "wrong-recovery-key"_L1);
        if (why.code != "passphrase-needed"_L1)
            showError(why);
    }

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* open = buttons->addButton(isNew ? tr("Seal and open") : tr("Open"), QDialogButtonBox::AcceptRole);
    open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnlockDialog::reject);
    column->addWidget(buttons);
}

void UnlockDialog::addUnlockFields(QFormLayout& form)
{
    auto* label = new QLabel(tr("Passphrase"), this);
    m_secret = new QLineEdit(this);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    label->setBuddy(m_secret);
    form.addRow(label, m_secret);
    m_isRecoveryKey = new QCheckBox(tr("I have forgotten the passphrase: open with the recovery key"), this);
    m_isRecoveryKey->setObjectName(u"useRecoveryKey"_s);
    form.addRow(m_isRecoveryKey);
    connect(m_isRecoveryKey, &QCheckBox::toggled, this, [this, label](bool recovery) {
        label->setText(recovery ? tr("Recovery key, eight groups") : tr("Passphrase"));
        // It is read from paper and is hard enough to type when one sees it.
        m_secret->setEchoMode(recovery ? QLineEdit::Normal : QLineEdit::Password);
        m_secret->setFocus();
    });
    m_secret->setFocus();
}

void UnlockDialog::showError(const Error& error)
{
    m_notice->show(NoticeKind::Error, text::describe(error));
}

void UnlockDialog::accept()
{
    if (m_choice) {
        const auto chosen = m_choice->credential();
        if (!chosen) {
            showError(chosen.error());
            return;
        }
        m_credential = *chosen;
    } else if (m_isRecoveryKey->isChecked()) {
        const auto key = security::RecoveryKey::parse(m_secret->text());
        if (!key) {
            showError(key.error());
            return;
        }
        m_credential = security::Credential::recoveryKey(*key);
    } else {
        m_credential = security::Credential::passphrase(m_secret->text());
        if (m_credential.isNone())
            return;
    }
    QDialog::accept();
}

} // namespace utfall
