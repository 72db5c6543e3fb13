// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/json_tape.h"
#include "core/laboratory/lab_observation.h"

#include <string>
#include <vector>

namespace utfall {

/// The kinds of value that FHIR builds its resources of.

/// Nothing when the identifier has no value.
[[nodiscard]] std::vector<LabIdentifier> fhirIdentifiers(const JsonValue& identifiers);
[[nodiscard]] LabIdentifier fhirIdentifier(const JsonValue& identifier);
/// The codings of a CodeableConcept; its words alone when there are none.
[[nodiscard]] std::vector<LabCode> fhirCodes(const JsonValue& concept_);
/// The words of a CodeableConcept, or of its first coding that has any, or its first code.
[[nodiscard]] std::string fhirConceptText(const JsonValue& concept_);
/// The first code of a CodeableConcept, else its words.
[[nodiscard]] std::string fhirConceptCode(const JsonValue& concept_);

/// "Patient/1" of a reference, absolute or not, without its version; empty when it is no such address.
[[nodiscard]] std::string fhirRelativeReference(std::string_view reference);

/// The sample time of an element that has effective[x] or collected[x].
struct FhirTime
{
    std::string start;
    bool spread = false; ///< over several days, or stated several times
};
[[nodiscard]] FhirTime fhirTime(const JsonValue& owner, std::string_view name);

} // namespace utfall
