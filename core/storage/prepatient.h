// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/organisation_number.h"
#include "core/base/person_number.h"
#include "core/base/pseudonym.h"
#include "core/base/quantity.h"
#include "core/base/typed_id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace utfall {

/// How a person's data is protected (skyddade personuppgifter): a confidentiality marking, registration in
/// another place than where the person lives, or fictitious data (fingerade uppgifter), the strongest.
enum class Protection { None, Sekretessmarkering, SkyddadFolkbokforing, FingeradeUppgifter };

/// What identifies a prepatient. Never in logs, file names, tooltips or exports.
struct PersonIdentity
{
    PersonNumber number;
    QString givenName;
    QString familyName;
    QString address;
    QString postalCode;
    QString city;
    QString phone;
    QString email;
    bool operator==(const PersonIdentity&) const = default;
};

/// A prepatient as the register page edits it.
struct Prepatient
{
    PersonId id;
    Pseudonym pseudonym; ///< given by the register
    PersonIdentity identity;
    Protection protection = Protection::None;
    QString identifiedBy; ///< identifierare
    QDate enrolled;
    QString intake;
    std::optional<OrganisationNumber> provider; ///< stated at enrolment
    QString method;
    QDate consent;
    QString consentVersion;
    QDate inclusionDate;
    std::optional<Quantity> inclusion;
    QString inclusionText;  ///< the inclusion value as it was written, when it was imported
    QString admittedReason; ///< not empty: admitted by a named override
    QString admittedBy;
    bool operator==(const Prepatient&) const = default;
};

} // namespace utfall
