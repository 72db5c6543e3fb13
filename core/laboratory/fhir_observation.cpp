// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/fhir_observation.h"

#include "core/laboratory/fhir_version.h"
#include "core/laboratory/lab_issue_codes.h"

#include <utility>

namespace utfall {

namespace {

constexpr std::size_t LongestText = 4096;
constexpr std::size_t MostNotes = 50;
constexpr std::size_t MostPerformers = 50;

bool isValueElement(std::string_view name)
{
    return name.size() > 5 && name.starts_with("value") && name[5] >= 'A' && name[5] <= 'Z';
}

/// Why a quantity has no number, where the reason stands in an extension.
std::string absenceExtension(const JsonValue& element)
{
    std::string reason;
    element["extension"].forEach([&reason](const JsonValue& extension) {
        if (extension["url"].text().ends_with("/data-absent-reason"))
            reason = extension["valueCode"].text();
    });
    return reason;
}

} // namespace

Result<void> FhirObservationReader::read(const JsonValue& observation, const Setting& setting)
{
    m_setting = &setting;
    m_contained = FhirContained(observation);
    m_row.clear();
    readWhole(observation);
    m_shared = m_row.findings;

    const JsonValue components = observation["component"];
    bool hasValue = bool(observation["dataAbsentReason"]);
    observation.forEachMember(
        [&](std::string_view name, const JsonValue&) { hasValue = hasValue || isValueElement(name); });
    if (hasValue || !components.first()) {
        if (!hasValue && observation["hasMember"].first()) {
            m_row.about = LabObservation::About::Message;
            m_row.find(issue::PanelEmpty, Severity::Note);
        }
        if (Result<void> done = emit(observation, setting.path); !done)
            return done;
    }
    Result<void> done;
    std::size_t place = 0;
    components.forEach([&](const JsonValue& component) {
        m_row.findings = m_shared;
        if (component["modifierExtension"])
            m_row.find(issue::MeaningExtended);
        const std::string path = setting.path + ".component[" + std::to_string(place++) + "]";
        if (done)
            done = emit(component, path);
    });
    return done;
}

/// What holds for the value and for every component.
void FhirObservationReader::readWhole(const JsonValue& observation)
{
    m_row.sentStatus = observation["status"].text();
    m_row.status = labStatusFromFhir(m_row.sentStatus);
    if (m_row.status == LabStatus::Unknown &&
        lowered(trimmed(m_row.sentStatus)) != labStatusKey(LabStatus::Unknown))
        m_row.find(issue::StatusUnknown, Severity::Note, u"status", u"status", m_row.sentStatus);
    lookAtElements(observation);
    const JsonValue subject = observation["subject"];
    readSubject(subject ? subject : m_setting->subject);
    readSpecimen(observation["specimen"]);
    readTimes(observation);
    readOrigin(observation);
    observation["note"].forEach([this](const JsonValue& note) {
        std::string text = note["text"].text().substr(0, LongestText);
        if (!text.empty() && m_row.notes.size() < MostNotes)
            m_row.notes.push_back(std::move(text));
    });
}

void FhirObservationReader::lookAtElements(const JsonValue& observation)
{
    if (observation["modifierExtension"] || observation["implicitRules"])
        m_row.find(issue::MeaningExtended);
    if (observation["focus"])
        m_row.find(issue::FocusOther, Severity::Held, u"personalNumber");
    observation.forEachMember([this](std::string_view name, const JsonValue&) {
        if (!isObservationElement(name))
            m_row.find(issue::ElementUnknown, Severity::Note, u"", u"element", name);
    });
    if (const std::string_view version = suspectedFhirVersion(observation); !version.empty())
        m_row.find(issue::VersionSuspected, Severity::Note, u"", u"version", version);
    const std::string address = "Observation/" + observation["id"].text();
    if (m_setting->index->isDeleted(address))
        m_row.find(issue::ResultDeleted);
}

void FhirObservationReader::readSubject(const JsonValue& subject)
{
    m_row.subject = subject["reference"].text();
    if (LabIdentifier logical = fhirIdentifier(subject["identifier"]); !logical.value.empty())
        m_row.identifiers.push_back(std::move(logical));
    const FhirIndex::Answer answer = resolve(subject, m_target);
    if (answer == FhirIndex::Answer::One && m_target.kind == FhirTarget::Kind::Person) {
        for (LabIdentifier& identifier : m_target.identifiers)
            m_row.identifiers.push_back(std::move(identifier));
    } else if (answer == FhirIndex::Answer::Several) {
        m_row.find(issue::SubjectAmbiguous, Severity::Held, u"personalNumber");
    } else if (m_row.identifiers.empty() && !m_row.subject.empty()) {
        m_row.find(issue::SubjectUnresolved, Severity::Held, u"personalNumber");
    }
}

FhirIndex::Answer FhirObservationReader::resolve(const JsonValue& reference, FhirTarget& target)
{
    const std::string address = reference["reference"].text();
    if (address.empty())
        return FhirIndex::Answer::None;
    if (address.front() != '#')
        return m_setting->index->find(address, target);
    const std::string id = address.substr(1);
    const FhirTarget* found = m_contained.find(id);
    if (!found && m_setting->container)
        found = m_setting->container->find(id);
    if (!found)
        return FhirIndex::Answer::None;
    target = *found;
    return FhirIndex::Answer::One;
}

void FhirObservationReader::readSpecimen(const JsonValue& specimen)
{
    m_specimenTime = {};
    if (!specimen)
        return;
    if (resolve(specimen, m_target) == FhirIndex::Answer::One &&
        m_target.kind == FhirTarget::Kind::Specimen) {
        m_row.sampleId = m_target.name;
        m_specimenTime = m_target.collected;
    }
    if (m_row.sampleId.empty())
        m_row.sampleId = specimen["identifier"]["value"].text();
    // The address tells samples apart where nothing else does.
    if (std::string address = specimen["reference"].text();
        m_row.sampleId.empty() && !address.starts_with('#'))
        m_row.sampleId = std::move(address);
}

void FhirObservationReader::readTimes(const JsonValue& observation)
{
    FhirTime time = fhirTime(observation, "effective");
    m_row.sampledFrom = LabTimeSource::Observation;
    if (time.start.empty()) {
        time = m_specimenTime;
        m_row.sampledFrom = time.start.empty() ? LabTimeSource::None : LabTimeSource::Specimen;
    }
    m_row.sampled = time.start;
    if (time.spread)
        m_row.find(issue::SampleTimeSpread, Severity::Held, u"sampled");
    m_row.reported = observation["issued"].text();
}

void FhirObservationReader::readOrigin(const JsonValue& observation)
{
    (void)observation["performer"].firstWhere(
        [this](const JsonValue& performer) { return readLaboratory(performer); }, MostPerformers);
    m_row.method = fhirConceptText(observation["method"]);
    const JsonValue device = observation["device"];
    m_row.device = device["display"].text();
    if (m_row.device.empty() && resolve(device, m_target) == FhirIndex::Answer::One)
        m_row.device = m_target.name;
    if (m_row.device.empty())
        m_row.device = device["identifier"]["value"].text();
}

/// True for a performer that is an organisation: people are not laboratories, and are not named here.
bool FhirObservationReader::readLaboratory(const JsonValue& performer)
{
    const std::string reference = performer["reference"].text();
    const bool organisation = resolve(performer, m_target) == FhirIndex::Answer::One &&
                              m_target.kind == FhirTarget::Kind::Organisation;
    if (!organisation && reference.find("Organization/") == std::string::npos &&
        !performer["type"].says("Organization"))
        return false;
    if (organisation)
        m_row.laboratory = m_target.name;
    if (m_row.laboratory.empty())
        m_row.laboratory = performer["display"].text();
    if (m_row.laboratory.empty())
        m_row.laboratory = performer["identifier"]["value"].text();
    if (m_row.laboratory.empty())
        m_row.laboratory = reference;
    return !m_row.laboratory.empty();
}

/// Hands on the row with the code and value of `holder`, the observation or a component of it.
Result<void> FhirObservationReader::emit(const JsonValue& holder, const std::string& path)
{
    m_row.path = path;
    m_row.line = m_setting->lineOf(holder);
    m_row.codes = fhirCodes(holder["code"]);
    clearValue();
    readValue(holder);
    Result<void> taken = m_sink(m_row);
    m_row.about = LabObservation::About::Observation;
    return taken;
}

void FhirObservationReader::clearValue()
{
    m_row.kind = LabValueKind::None;
    for (std::string* text : {&m_row.sentKind, &m_row.comparator, &m_row.value, &m_row.absentReason})
        text->clear();
    m_row.unit.clear();
}

void FhirObservationReader::readValue(const JsonValue& holder)
{
    int values = 0;
    holder.forEachMember([&](std::string_view name, const JsonValue& value) {
        if (!isValueElement(name))
            return;
        if (++values > 1) {
            m_row.find(issue::ValueRepeated, Severity::Held, u"value");
            return;
        }
        m_row.sentKind = name;
        readTypedValue(name, value);
    });
    readAbsence(holder);
}

void FhirObservationReader::readTypedValue(std::string_view element, const JsonValue& value)
{
    if (element == "valueQuantity" && value.isObject()) {
        readQuantity(value);
    } else if (element == "valueString" && value.isString()) {
        readText(value.text());
    } else if (element == "valueInteger" && value.isNumber()) {
        m_row.kind = LabValueKind::Number;
        m_row.value = value.raw();
    } else if (element == "valueCodeableConcept" && value.isObject()) {
        m_row.kind = LabValueKind::Code;
        m_row.value = fhirConceptText(value);
    } else if (element == "valueRange" || element == "valueRatio" || element == "valueSampledData") {
        m_row.kind = LabValueKind::Range;
        m_row.find(issue::ValueNotSingle, Severity::Held, u"value");
    } else if (element == "valueInteger" && value.isString()) {
        readNumberAsText(value, element);
    } else {
        m_row.kind = LabValueKind::Other;
        m_row.value = value.raw().substr(0, value.isObject() || value.isArray() ? 0 : LongestText);
        m_row.find(issue::ValueKind, Severity::Held, u"value", u"type", element);
    }
}

void FhirObservationReader::readQuantity(const JsonValue& quantity)
{
    const JsonValue value = quantity["value"];
    if (value.isNumber()) {
        m_row.kind = LabValueKind::Number;
        m_row.value = value.raw();
        m_row.comparator = quantity["comparator"].text();
    } else if (value.isString()) {
        readNumberAsText(value, "valueQuantity.value");
    } else if (value) {
        m_row.kind = LabValueKind::Other;
        m_row.value = value.text().substr(0, LongestText);
        m_row.find(issue::ValueKind, Severity::Held, u"value", u"type", "valueQuantity");
    }
    m_row.unit = {quantity["code"].text(), quantity["system"].text(), quantity["unit"].text()};
    if (quantity["modifierExtension"])
        m_row.find(issue::MeaningExtended);
    if (m_row.absentReason = absenceExtension(quantity); m_row.absentReason.empty())
        m_row.absentReason = absenceExtension(quantity["_value"]);
}

/// A number in quotes is none in FHIR, and nobody knows what else is wrong with the sender.
void FhirObservationReader::readNumberAsText(const JsonValue& value, std::string_view element)
{
    m_row.kind = LabValueKind::Other;
    m_row.value = value.text().substr(0, LongestText);
    m_row.find(issue::ValueAsText, Severity::Held, u"value", u"element", element);
}

void FhirObservationReader::readText(const std::string& text)
{
    m_row.value = trimmed(std::string_view(text).substr(0, LongestText));
    m_row.comparator = takeComparator(m_row.value);
    m_row.kind = isPlainNumber(m_row.value) ? LabValueKind::Number : LabValueKind::Text;
}

void FhirObservationReader::readAbsence(const JsonValue& holder)
{
    if (const JsonValue reason = holder["dataAbsentReason"])
        m_row.absentReason = fhirConceptCode(reason);
    else if (m_row.absentReason.empty())
        return;
    m_row.find(issue::ValueAbsent, Severity::Held, u"value", u"reason", m_row.absentReason);
}

} // namespace utfall
