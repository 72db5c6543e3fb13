// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/register/register_session.h"
#include "ui/wizards/wizard_dialog.h"

#include <functional>

class QLineEdit;
class QListWidget;

namespace utfall {

class PassphrasePage;
class RecoveryKeyPage;
class TermsForm;
class TermsPreview;

/// Sets up a new register in six steps: who, template, terms, summary, passphrase, recovery key and file.
/// Every step keeps what was written when one goes back.
class NewRegisterWizard final : public WizardDialog
{
    Q_OBJECT
public:
    explicit NewRegisterWizard(QDate today, QWidget* parent = nullptr);

    /// Valid after the wizard was accepted.
    [[nodiscard]] const NewRegister& content() const { return m_content; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const security::NewKeys& keys() const { return m_keys; }

protected:
    void next() override;
    void back() override;
    [[nodiscard]] bool mayClose() override;

private:
    /// Takes what a step says into the content; the error to show when it cannot be used.
    using Take = std::function<Result<void>()>;

    /// The next step in order; what is chosen in it is taken when one goes on.
    void add(const QString& name, const QString& question, const QString& explanation, QWidget* content,
             Take take);
    void addCommissionerStep();
    void addTemplateStep();
    void addTermsStep();
    void addPassphraseStep();
    void addRecoveryKeyStep();
    void addSummaryStep();
    void goTo(int step);
    [[nodiscard]] bool isLastStep() const { return currentStep() == m_takes.size() - 1; }
    [[nodiscard]] Result<void> takeCommissioner();
    [[nodiscard]] Result<void> takeTemplate();
    [[nodiscard]] Result<void> takeTerms();
    [[nodiscard]] Result<void> takePassphrase();
    [[nodiscard]] Result<void> takeRecoveryKey();
    void refreshTerms();
    void finish();

    QDate m_today;
    NewRegister m_content;
    security::NewKeys m_keys;
    QString m_path;
    QString m_templateId;
    QList<Take> m_takes; ///< in the order of the steps
    QLineEdit* m_organisation = nullptr;
    QLineEdit* m_number = nullptr;
    QListWidget* m_templates = nullptr;
    TermsForm* m_form = nullptr;
    TermsPreview* m_preview = nullptr;
    TermsPreview* m_summary = nullptr;
    PassphrasePage* m_passphrase = nullptr;
    RecoveryKeyPage* m_recoveryKey = nullptr;
};

} // namespace utfall
