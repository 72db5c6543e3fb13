// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/credential.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace utfall {

class InlineNotice;

/// Takes what opens a register: its passphrase, or the recovery key when that is chosen. What is wrong with
/// it is said in place.
class UnlockForm final : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockForm(QWidget* parent = nullptr);

    /// What the field is called while it takes a passphrase.
    void setPassphraseName(const QString& name);
    /// Begins with the recovery key or the passphrase.
    void setUsesRecoveryKey(bool recovery);
    [[nodiscard]] bool usesRecoveryKey() const;
    /// Errors: "passphrase-needed" (NotAllowed) when nothing is written, "recovery-key-form" (BadInput).
    [[nodiscard]] Result<security::Credential> credential() const;
    void showError(const Error& error);
    void clearError();
    /// Forgets what was written and what was said of it.
    void clear();
    /// Chooses what was written, to be written over.
    void selectAll();

Q_SIGNALS:
    void submitted();

private:
    void switchKind(bool recovery);

    QString m_passphraseName;
    InlineNotice* m_notice = nullptr;
    QLabel* m_label = nullptr;
    QLineEdit* m_secret = nullptr;
    QCheckBox* m_isRecoveryKey = nullptr;
};

} // namespace utfall
