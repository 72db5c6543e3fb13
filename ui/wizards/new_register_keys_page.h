// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/credential.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace utfall {

class TextLabel;

/// Chooses a passphrase: two fields, and advice while one types.
class PassphrasePage final : public QWidget
{
    Q_OBJECT
public:
    explicit PassphrasePage(QWidget* parent = nullptr);

    /// Words that do not belong in the passphrase: name and number of the organisation.
    void setOwnWords(const QStringList& words);
    /// What the two fields are called.
    void setNames(const QString& first, const QString& again);
    /// Errors (BadInput): "passphrase-short" and the other reasons of PassphraseAdvice for one that is too
    /// weak, "passphrases-differ".
    [[nodiscard]] Result<security::Credential> credential() const;

private:
    void refreshAdvice();

    QStringList m_ownWords;
    QLabel* m_firstName = nullptr;
    QLabel* m_againName = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    TextLabel* m_advice = nullptr;
};

/// Shows a recovery key, prints or saves it, and asks for one group of it back, so that nobody goes on with a
/// key that was not kept.
class RecoveryKeyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryKeyPage(const security::RecoveryKey& key, QWidget* parent = nullptr);

    void setRegisterName(const QString& name) { m_registerName = name; }
    [[nodiscard]] const security::RecoveryKey& key() const { return m_key; }
    /// The number (1–8) of the group that is asked for.
    [[nodiscard]] int askedGroup() const { return m_asked + 1; }
    /// Error "recovery-group-differs" (BadInput) until the asked group has been typed.
    [[nodiscard]] Result<void> confirmed() const;

private:
    void print();
    void save();

    security::RecoveryKey m_key;
    int m_asked = 0;
    QString m_registerName;
    QLineEdit* m_typed = nullptr;
};

} // namespace utfall
