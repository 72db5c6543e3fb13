// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace utfall {

class InlineNotice;
class TermsForm;
class TermsPreview;

/// Changes the terms: fields at the left, what they mean at the right. A signed contract asks for the
/// amendment's reason.
class TermsDialog : public QDialog
{
    Q_OBJECT
public:
    TermsDialog(const ContractTerms& terms, bool isAmendment, QWidget* parent = nullptr);

    /// Valid after the dialog was accepted.
    [[nodiscard]] const ContractTerms& terms() const { return m_terms; }
    [[nodiscard]] QString reason() const;
    [[nodiscard]] TermsForm& form() const { return *m_form; }

private:
    void update();

    ContractTerms m_terms;
    TermsForm* m_form = nullptr;
    TermsPreview* m_preview = nullptr;
    InlineNotice* m_notice = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_save = nullptr;
};

/// Form and preview side by side, each scrolling by itself. Used by the dialog and the wizard.
[[nodiscard]] QWidget* besidePreview(TermsForm* form, TermsPreview* preview);

} // namespace utfall
