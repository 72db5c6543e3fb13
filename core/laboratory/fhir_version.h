// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/json_tape.h"

#include <string_view>

namespace utfall {

/// FHIR resources do not say of which version they are; their elements do. The name of another version than
/// R4 ("DSTU2", "STU3", "R5") that a resource can only be of; empty when it may be R4.
[[nodiscard]] std::string_view foreignFhirVersion(const JsonValue& resource);

/// The same from the names of code systems, which careless senders of R4 also write.
[[nodiscard]] std::string_view suspectedFhirVersion(const JsonValue& resource);

/// Whether an Observation of R4 has this element.
[[nodiscard]] bool isObservationElement(std::string_view name);

} // namespace utfall
