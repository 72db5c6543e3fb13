// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/lab_person.h"

#include "core/base/person_number.h"
#include "core/laboratory/lab_issue_codes.h"

#include <algorithm>
#include <array>

namespace utfall {

namespace {

/// Published by Inera (national and local OIDs) and HL7 Sweden (URIs of the base profiles).
constexpr std::array<std::pair<std::string_view, NationalNumber>, 16> Issuers{{
    {"1.2.752.129.2.1.3.1", NationalNumber::Personnummer},
    {"http://electronichealth.se/identifier/personnummer", NationalNumber::Personnummer},
    {"1.2.752.129.2.1.3.3", NationalNumber::Samordningsnummer},
    {"http://electronichealth.se/identifier/samordningsnummer", NationalNumber::Samordningsnummer},
    {"1.2.752.74.9.1", NationalNumber::NationalReserve},
    {"http://electronichealth.se/identifier/nationelltReservnummer", NationalNumber::NationalReserve},
    {"1.2.752.129.2.1.3.2", NationalNumber::LocalReserve},      // Carelink
    {"1.2.752.97.3.1.3", NationalNumber::LocalReserve},         // Stockholm
    {"1.2.752.113.11.0.2.1.1.1", NationalNumber::LocalReserve}, // Västra Götaland
    {"1.2.752.74.9.2", NationalNumber::LocalReserve},           // Värmland
    {"1.2.752.74.9.3", NationalNumber::LocalReserve},           // Örebro
    {"1.2.752.219.1.10.10.1", NationalNumber::LocalReserve},    // Skåne
    {"1.2.752.74.9.5", NationalNumber::LocalReserve},           // Blekinge
    {"1.2.752.269.1.1", NationalNumber::LocalReserve},          // Västernorrland
    {"1.2.752.266.1.1.1", NationalNumber::LocalReserve},        // Sörmland
    {"1.2.752.266.1.1.2", NationalNumber::LocalReserve},
}};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8).trimmed();
}

PersonNumber numberOf(const LabIdentifier& identifier, QDate today)
{
    return PersonNumber::parse(text(identifier.value), today).valueOr(PersonNumber());
}

/// The preferred one of the numbers whose issuer is known; those in use before those that are not.
const LabIdentifier* labelled(const LabObservation& observation, QDate today, bool& differ)
{
    const LabIdentifier* best = nullptr;
    const auto rank = [](const LabIdentifier& identifier) {
        return std::pair(identifier.old, *nationalNumberOf(identifier));
    };
    for (const LabIdentifier& identifier : observation.identifiers) {
        if (!nationalNumberOf(identifier))
            continue;
        if (!best || rank(identifier) < rank(*best))
            best = &identifier;
    }
    for (const LabIdentifier& identifier : observation.identifiers) {
        if (best && nationalNumberOf(identifier) && rank(identifier) == rank(*best) &&
            identifier.value != best->value && numberOf(identifier, today) != numberOf(*best, today))
            differ = true;
    }
    return best;
}

/// The one whose form says that it is a national number.
const LabIdentifier* byForm(const LabObservation& observation, QDate today, bool& differ)
{
    const LabIdentifier* best = nullptr;
    PersonNumber bestNumber;
    for (const LabIdentifier& identifier : observation.identifiers) {
        const PersonNumber number = numberOf(identifier, today);
        if (number.isEmpty() || identifier.old)
            continue;
        if (!best || number.kind() < bestNumber.kind()) {
            best = &identifier;
            bestNumber = number;
            differ = false;
        } else if (number.kind() == bestNumber.kind() && number != bestNumber) {
            differ = true;
        }
    }
    return best;
}

} // namespace

std::optional<NationalNumber> nationalNumberOf(const LabIdentifier& identifier)
{
    std::string_view system = identifier.system;
    if (system.starts_with("urn:oid:"))
        system.remove_prefix(8);
    for (const auto& [issuer, sort] : Issuers) {
        if (issuer == system)
            return sort;
    }
    if (identifier.type == "NNSWE")
        return NationalNumber::Personnummer;
    return std::nullopt;
}

QString personCell(const LabObservation& observation, QDate today, std::vector<LabFinding>& findings)
{
    bool differ = false;
    const LabIdentifier* chosen = labelled(observation, today, differ);
    if (!chosen) {
        chosen = byForm(observation, today, differ);
        if (chosen && !differ)
            findings.push_back({issue::IdentifierByForm, Severity::Note, u"personalNumber", u"", {}});
    }
    if (differ)
        findings.push_back({issue::IdentifiersDiffer, Severity::Held, u"personalNumber", u"", {}});
    if (chosen)
        return text(chosen->value);
    if (observation.identifiers.empty())
        return text(observation.subject);
    const LabIdentifier& first = observation.identifiers.front();
    const QString issuer = text(first.system.empty() ? first.type : first.system);
    return QStringLiteral("%1 (%2)").arg(text(first.value), issuer.isEmpty() ? QStringLiteral("?") : issuer);
}

} // namespace utfall
