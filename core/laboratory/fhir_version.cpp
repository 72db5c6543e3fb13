// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/fhir_version.h"

#include <algorithm>
#include <array>
#include <utility>

namespace utfall {

namespace {

using namespace std::string_view_literals;
using Sign = std::pair<std::string_view, std::string_view>;

/// Elements of Observation that only that version has.
constexpr std::array ObservationSigns{
    Sign{"comments", "DSTU2"},
    Sign{"appliesDateTime", "DSTU1"},
    Sign{"appliesPeriod", "DSTU1"},
    Sign{"reliability", "DSTU1"},
    Sign{"comment", "STU3"},
    Sign{"context", "STU3"},
    Sign{"related", "STU3"},
    Sign{"valueAttachment", "STU3"},
    Sign{"triggeredBy", "R5"},
    Sign{"instantiatesCanonical", "R5"},
    Sign{"instantiatesReference", "R5"},
    Sign{"bodyStructure", "R5"},
    Sign{"organizer", "R6"},
};

/// Elements of Patient and DiagnosticReport.
constexpr std::array PatientSigns{Sign{"careProvider", "DSTU2"}, Sign{"animal", "STU3"}};
constexpr std::array ReportSigns{Sign{"codedDiagnosis", "STU3"}, Sign{"context", "STU3"},
                                 Sign{"supportingInfo", "R5"}};

/// Types of resource that only those versions have.
constexpr std::array TypeSigns{
    Sign{"MedicationOrder", "DSTU2"},  Sign{"DiagnosticOrder", "DSTU2"}, Sign{"Conformance", "DSTU2"},
    Sign{"DeviceUseRequest", "DSTU2"}, Sign{"ProcedureRequest", "STU3"}, Sign{"ReferralRequest", "STU3"},
    Sign{"BodySite", "STU3"},          Sign{"ProcessRequest", "STU3"},   Sign{"Sequence", "STU3"},
    Sign{"Transport", "R5"},           Sign{"GenomicStudy", "R5"},       Sign{"MolecularDefinition", "R6"},
};

constexpr std::array Systems{
    Sign{"http://hl7.org/fhir/observation-category", "STU3"},
    Sign{"http://hl7.org/fhir/identifier-type", "STU3"},
    Sign{"http://hl7.org/fhir/v2/", "STU3"},
    Sign{"http://hl7.org/fhir/v3/", "STU3"},
};

constexpr std::array ObservationElements{
    "resourceType"sv,
    "id"sv,
    "meta"sv,
    "implicitRules"sv,
    "language"sv,
    "text"sv,
    "contained"sv,
    "extension"sv,
    "modifierExtension"sv,
    "identifier"sv,
    "basedOn"sv,
    "partOf"sv,
    "status"sv,
    "category"sv,
    "code"sv,
    "subject"sv,
    "focus"sv,
    "encounter"sv,
    "effectiveDateTime"sv,
    "effectivePeriod"sv,
    "effectiveTiming"sv,
    "effectiveInstant"sv,
    "issued"sv,
    "performer"sv,
    "valueQuantity"sv,
    "valueCodeableConcept"sv,
    "valueString"sv,
    "valueBoolean"sv,
    "valueInteger"sv,
    "valueRange"sv,
    "valueRatio"sv,
    "valueSampledData"sv,
    "valueTime"sv,
    "valueDateTime"sv,
    "valuePeriod"sv,
    "dataAbsentReason"sv,
    "interpretation"sv,
    "note"sv,
    "bodySite"sv,
    "method"sv,
    "specimen"sv,
    "device"sv,
    "referenceRange"sv,
    "hasMember"sv,
    "derivedFrom"sv,
    "component"sv,
    "fhir_comments"sv,
};

template <std::size_t N>
std::string_view signIn(const JsonValue& resource, const std::array<Sign, N>& signs)
{
    for (const auto& [element, version] : signs) {
        if (resource[element])
            return version;
    }
    return {};
}

std::string_view systemSign(const JsonValue& concept_)
{
    std::string_view found;
    concept_["coding"].forEach([&found](const JsonValue& coding) {
        const std::string system = coding["system"].text();
        for (const auto& [beginning, version] : Systems) {
            if (system.starts_with(beginning))
                found = version;
        }
    });
    return found;
}

} // namespace

std::string_view foreignFhirVersion(const JsonValue& resource)
{
    const std::string type = resource["resourceType"].text();
    for (const auto& [only, version] : TypeSigns) {
        if (type == only)
            return version;
    }
    if (type == "Observation") {
        if (resource["category"].isObject())
            return "DSTU2";
        return signIn(resource, ObservationSigns);
    }
    if (type == "Patient")
        return signIn(resource, PatientSigns);
    if (type == "DiagnosticReport")
        return signIn(resource, ReportSigns);
    return {};
}

std::string_view suspectedFhirVersion(const JsonValue& resource)
{
    std::string_view found;
    resource["category"].forEach([&found](const JsonValue& category) {
        if (found.empty())
            found = systemSign(category);
    });
    resource["identifier"].forEach([&found](const JsonValue& identifier) {
        if (found.empty())
            found = systemSign(identifier["type"]);
    });
    return found;
}

bool isObservationElement(std::string_view name)
{
    if (name.starts_with('_'))
        name.remove_prefix(1);
    return std::find(ObservationElements.begin(), ObservationElements.end(), name) !=
           ObservationElements.end();
}

} // namespace utfall
