// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"
#include "core/register/prepatient_service.h"
#include "core/register/provider_service.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace utfall {

class DateField;

/// States that a person changed provider or method on a day.
class SwitchDialog final : public FormDialog
{
    Q_OBJECT
public:
    SwitchDialog(PrepatientService& service, const PrepatientDetail& detail, const QList<Provider>& providers,
                 const ContractTerms& terms, QDate today, QWidget* parent = nullptr);
    [[nodiscard]] SwitchId savedId() const { return m_saved; }

protected:
    void submit() override;

private:
    void weigh();

    PrepatientService& m_service;
    PersonId m_person;
    QDate m_enrolled;
    QDate m_cutOff;
    SwitchId m_saved;
    DateField* m_date = nullptr;
    QComboBox* m_provider = nullptr;
    QLineEdit* m_method = nullptr;
};

/// States that a person left, and why. "Wrongly enrolled" needs the evaluator's consent.
class ExitDialog final : public FormDialog
{
    Q_OBJECT
public:
    ExitDialog(PrepatientService& service, PersonId person, const ContractTerms& terms, QDate today,
               QWidget* parent = nullptr);
    [[nodiscard]] ExitId savedId() const { return m_saved; }

protected:
    void submit() override;

private:
    [[nodiscard]] ExitReason reason() const;
    void showReason();

    PrepatientService& m_service;
    PersonId m_person;
    QMap<ExitReason, ExitRule> m_rules;
    ExitId m_saved;
    DateField* m_date = nullptr;
    QComboBox* m_reason = nullptr;
    FormField* m_reasonField = nullptr;
    QCheckBox* m_consent = nullptr;
    FormField* m_consentField = nullptr;
};

/// Lets a person in who would be held back, with a reason that is kept.
class AdmitDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `why`: what holds the person back, as a sentence.
    AdmitDialog(PrepatientService& service, PersonId person, const QString& why, QWidget* parent = nullptr);

protected:
    void submit() override;

private:
    PrepatientService& m_service;
    PersonId m_person;
    QLineEdit* m_reason = nullptr;
};

/// Asks why a protected person's identity has to be seen; accepted when the log holds the reason.
class RevealDialog final : public FormDialog
{
    Q_OBJECT
public:
    RevealDialog(PrepatientService& service, PersonId person, QWidget* parent = nullptr);

protected:
    void submit() override;

private:
    PrepatientService& m_service;
    PersonId m_person;
    QLineEdit* m_reason = nullptr;
};

} // namespace utfall
