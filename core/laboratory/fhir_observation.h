// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/laboratory/fhir_index.h"
#include "core/laboratory/lab_observation.h"

#include <functional>
#include <string>

namespace utfall {

/// Reads one Observation of FHIR R4: one row for its value and one for each component. Kept between
/// observations, so that its memory is.
class FhirObservationReader
{
public:
    explicit FhirObservationReader(const LabSink& sink) : m_sink(sink) {}

    /// Where an Observation stands and what it may point at.
    struct Setting
    {
        const FhirIndex* index = nullptr;
        FhirContained* container = nullptr; ///< of the resource that holds it; null: it stands by itself
        JsonValue subject;                  ///< of that resource, for an Observation without its own
        std::string path;
        std::function<qint64(const JsonValue&)> lineOf;
    };
    [[nodiscard]] Result<void> read(const JsonValue& observation, const Setting& setting);

private:
    void readWhole(const JsonValue& observation);
    void readSubject(const JsonValue& subject);
    void readTimes(const JsonValue& observation);
    void readOrigin(const JsonValue& observation);
    [[nodiscard]] bool readLaboratory(const JsonValue& performer);
    void readSpecimen(const JsonValue& specimen);
    void lookAtElements(const JsonValue& observation);
    [[nodiscard]] Result<void> emit(const JsonValue& holder, const std::string& path);
    void clearValue();
    void readValue(const JsonValue& holder);
    void readTypedValue(std::string_view element, const JsonValue& value);
    void readQuantity(const JsonValue& quantity);
    void readNumberAsText(const JsonValue& value, std::string_view element);
    void readText(const std::string& text);
    void readAbsence(const JsonValue& holder);
    /// What a reference points at, among contained resources or in the index.
    [[nodiscard]] FhirIndex::Answer resolve(const JsonValue& reference, FhirTarget& target);

    const LabSink& m_sink;
    const Setting* m_setting = nullptr;
    FhirContained m_contained{{}}; ///< of the observation
    LabObservation m_row;
    std::vector<LabFinding> m_shared; ///< findings of the observation as a whole
    FhirTarget m_target;
    FhirTime m_specimenTime;
};

} // namespace utfall
