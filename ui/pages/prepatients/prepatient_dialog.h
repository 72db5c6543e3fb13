// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/contract/terms.h"
#include "core/register/prepatient_service.h"
#include "core/register/provider_service.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace utfall {

class DateField;

/// What the dialog offers to choose from.
struct PrepatientChoices
{
    QList<Provider> providers;
    QStringList intakes;
    ContractTerms terms;
    QDate today;
    bool hasResults = false; ///< then the enrolment date stands
};

/// Registers a person or changes one. The identity of a protected person is neither shown nor changed.
class PrepatientDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `person` without an id: a new one.
    PrepatientDialog(PrepatientService& service, const Prepatient& person, const PrepatientChoices& choices,
                     QWidget* parent = nullptr);

    /// The person that was saved; invalid before that.
    [[nodiscard]] PersonId savedId() const { return m_saved; }

protected:
    void submit() override;

private:
    void buildIdentity(QVBoxLayout* column);
    void buildContact(QVBoxLayout* column);
    void buildEnrolment(QVBoxLayout* column);
    void buildInclusion(QVBoxLayout* column);
    void fill();
    [[nodiscard]] Prepatient entered() const;
    [[nodiscard]] std::optional<Quantity> enteredInclusion() const;
    [[nodiscard]] QString problemOfInclusion() const;
    void weigh();
    QLineEdit* line(const QString& name, int maximumLength);

    PrepatientService& m_service;
    Prepatient m_person;
    PrepatientChoices m_choices;
    PersonId m_saved;
    bool m_hidden = false; ///< protected: the identity stays as it is

    QLineEdit* m_number = nullptr;
    QLineEdit* m_givenName = nullptr;
    QLineEdit* m_familyName = nullptr;
    QComboBox* m_protection = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_postalCode = nullptr;
    QLineEdit* m_city = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_identifiedBy = nullptr;
    DateField* m_enrolled = nullptr;
    QComboBox* m_intake = nullptr;
    QComboBox* m_provider = nullptr;
    QLineEdit* m_method = nullptr;
    DateField* m_consent = nullptr;
    QLineEdit* m_consentVersion = nullptr;
    DateField* m_inclusionDate = nullptr;
    QLineEdit* m_inclusionValue = nullptr;
    QComboBox* m_unit = nullptr;
};

} // namespace utfall
