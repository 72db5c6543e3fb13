// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/lab_observation.h"

#include <QDate>
#include <QString>

#include <optional>

namespace utfall {

/// What sort of national number an issuer gives, the one to be preferred first.
enum class NationalNumber { Personnummer, Samordningsnummer, NationalReserve, LocalReserve };

/// By the OID (with or without "urn:oid:") or URI of who gives it, or by the type of HL7 table 0203 that says
/// "national number, Sweden"; nothing for other issuers.
[[nodiscard]] std::optional<NationalNumber> nationalNumberOf(const LabIdentifier& identifier);

/// The cell `personnummer` of an observation (see labCells()).
[[nodiscard]] QString personCell(const LabObservation& observation, QDate today,
                                 std::vector<LabFinding>& findings);

} // namespace utfall
