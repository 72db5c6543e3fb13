// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/unlock_form.h"

#include "core/text/error_text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

UnlockForm::UnlockForm(QWidget* parent) : QWidget(parent), m_passphraseName(tr("Passphrase"))
{
    m_notice = new InlineNotice(this);
    m_notice->setObjectName(u"unlockNotice"_s);
    m_notice->hide();
    m_label = new TextLabel(TextRole::Body, this);
    m_secret = new QLineEdit(this);
    m_secret->setObjectName(u"secret"_s);
    m_label->setBuddy(m_secret);
    m_isRecoveryKey = new QCheckBox(tr("I have forgotten the passphrase: open with the recovery key"), this);
    m_isRecoveryKey->setObjectName(u"useRecoveryKey"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_notice);
    column->addWidget(m_label);
    column->addWidget(m_secret);
    column->addWidget(m_isRecoveryKey);
    connect(m_isRecoveryKey, &QCheckBox::toggled, this, &UnlockForm::switchKind);
    connect(m_secret, &QLineEdit::returnPressed, this, &UnlockForm::submitted);
    setFocusProxy(m_secret);
    switchKind(false);
}

void UnlockForm::setPassphraseName(const QString& name)
{
    m_passphraseName = name;
    switchKind(usesRecoveryKey());
}

void UnlockForm::setUsesRecoveryKey(bool recovery)
{
    m_isRecoveryKey->setChecked(recovery);
}

bool UnlockForm::usesRecoveryKey() const
{
    return m_isRecoveryKey->isChecked();
}

void UnlockForm::switchKind(bool recovery)
{
    m_label->setText(recovery ? tr("Recovery key, eight groups") : m_passphraseName);
    m_secret->setAccessibleName(m_label->text());
    // It is read from paper and is hard enough to type when one sees it.
    m_secret->setEchoMode(recovery ? QLineEdit::Normal : QLineEdit::Password);
    m_secret->clear(); // a passphrase is not to be seen because a box was ticked
    if (isVisible())
        m_secret->setFocus();
}

Result<security::Credential> UnlockForm::credential() const
{
    if (m_secret->text().isEmpty())
        return Error(ErrorKind::NotAllowed, u"passphrase-needed"_s);
    if (!usesRecoveryKey())
        return security::Credential::passphrase(m_secret->text());
    const auto key = security::RecoveryKey::parse(m_secret->text());
    if (!key)
        return key.error();
    return security::Credential::recoveryKey(*key);
}

void UnlockForm::showError(const Error& error)
{
    m_notice->show(NoticeKind::Error, text::describe(error));
}

void UnlockForm::clearError()
{
    m_notice->hide();
}

void UnlockForm::clear()
{
    clearError();
    m_isRecoveryKey->setChecked(false);
    m_secret->clear();
}

void UnlockForm::selectAll()
{
    m_secret->selectAll();
    m_secret->setFocus();
}

} // namespace utfall
