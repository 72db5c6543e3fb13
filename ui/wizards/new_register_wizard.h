// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/register/register_session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace utfall {

class InlineNotice;
class TermsForm;
class TermsPreview;
class TextLabel;

/// Sets up a new register in four steps: who, template, terms, summary and file. Every step keeps what was
/// written when one goes back.
class NewRegisterWizard : public QDialog
{
    Q_OBJECT
public:
    explicit NewRegisterWizard(QDate today, QWidget* parent = nullptr);

    /// Valid after the wizard was accepted.
    [[nodiscard]] const NewRegister& content() const { return m_content; }
    [[nodiscard]] QString path() const { return m_path; }

private:
    enum Step { CommissionerStep, TemplateStep, TermsStep, SummaryStep, StepCount };

    [[nodiscard]] QWidget* makeCommissionerStep();
    [[nodiscard]] QWidget* makeTemplateStep();
    [[nodiscard]] QWidget* makeTermsStep();
    [[nodiscard]] QWidget* makeSummaryStep();
    void goTo(int step);
    void next();
    /// Takes what the step says into the content; the sentence to show when it cannot be used.
    [[nodiscard]] Result<void> take(int step);
    void useTemplate();
    void refreshTerms();
    void finish();

    QDate m_today;
    NewRegister m_content;
    QString m_path;
    QString m_templateId;
    QStackedWidget* m_steps = nullptr;
    QList<TextLabel*> m_stepNames;
    InlineNotice* m_notice = nullptr;
    QLineEdit* m_organisation = nullptr;
    QLineEdit* m_number = nullptr;
    QListWidget* m_templates = nullptr;
    TermsForm* m_form = nullptr;
    TermsPreview* m_preview = nullptr;
    TermsPreview* m_summary = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace utfall
