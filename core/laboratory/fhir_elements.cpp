// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/fhir_elements.h"

#include <algorithm>

namespace utfall {

namespace {

constexpr std::size_t MostOfEach = 50; ///< identifiers, codings
constexpr std::size_t DayLength = 10;  ///< YYYY-MM-DD

bool daysDiffer(std::string_view a, std::string_view b)
{
    return a.size() >= DayLength && b.size() >= DayLength && a.substr(0, DayLength) != b.substr(0, DayLength);
}

FhirTime periodTime(const JsonValue& period)
{
    FhirTime time;
    time.start = period["start"].text();
    const std::string end = period["end"].text();
    time.spread = daysDiffer(time.start, end);
    if (time.start.empty())
        time.start = end;
    return time;
}

FhirTime timingTime(const JsonValue& timing)
{
    FhirTime time;
    const JsonValue events = timing["event"];
    time.start = events.first().text();
    time.spread = events.size() > 1;
    if (time.start.empty()) {
        time = periodTime(timing["repeat"]["boundsPeriod"]);
        time.spread = true;
    }
    return time;
}

} // namespace

LabIdentifier fhirIdentifier(const JsonValue& identifier)
{
    LabIdentifier found;
    found.value = trimmed(identifier["value"].text()).substr(0, LongestIdentifier);
    found.system = identifier["system"].text().substr(0, LongestIdentifier);
    found.type = fhirConceptCode(identifier["type"]).substr(0, LongestIdentifier);
    found.old = identifier["use"].says("old");
    return found;
}

std::vector<LabIdentifier> fhirIdentifiers(const JsonValue& identifiers)
{
    std::vector<LabIdentifier> found;
    identifiers.forEach([&found](const JsonValue& identifier) {
        LabIdentifier one = fhirIdentifier(identifier);
        if (!one.value.empty() && found.size() < MostOfEach)
            found.push_back(std::move(one));
    });
    return found;
}

std::vector<LabCode> fhirCodes(const JsonValue& concept_)
{
    std::vector<LabCode> codes;
    concept_["coding"].forEach([&codes](const JsonValue& coding) {
        LabCode code{coding["code"].text(), coding["system"].text(), coding["display"].text()};
        if (!code.isEmpty() && codes.size() < MostOfEach)
            codes.push_back(std::move(code));
    });
    if (std::string words = concept_["text"].text(); codes.empty() && !words.empty())
        codes.push_back({{}, {}, std::move(words)});
    return codes;
}

std::string fhirConceptText(const JsonValue& concept_)
{
    std::string words = concept_["text"].text();
    if (!words.empty())
        return words;
    const std::vector<LabCode> codes = fhirCodes(concept_);
    const auto worded =
        std::find_if(codes.begin(), codes.end(), [](const LabCode& code) { return !code.text.empty(); });
    if (worded != codes.end())
        return worded->text;
    return codes.empty() ? std::string() : codes.front().code;
}

std::string fhirConceptCode(const JsonValue& concept_)
{
    const std::vector<LabCode> codes = fhirCodes(concept_);
    if (codes.empty())
        return {};
    return codes.front().code.empty() ? codes.front().text : codes.front().code;
}

std::string fhirRelativeReference(std::string_view reference)
{
    if (const std::size_t version = reference.find("/_history/"); version != std::string_view::npos)
        reference = reference.substr(0, version);
    const std::size_t id = reference.rfind('/');
    if (id == std::string_view::npos || id == 0 || id + 1 == reference.size())
        return {};
    const std::size_t type = reference.rfind('/', id - 1);
    reference = reference.substr(type == std::string_view::npos ? 0 : type + 1);
    const bool named = !reference.empty() && reference.front() >= 'A' && reference.front() <= 'Z';
    return named ? std::string(reference) : std::string();
}

FhirTime fhirTime(const JsonValue& owner, std::string_view name)
{
    FhirTime found;
    int stated = 0;
    const std::string base(name);
    for (const char* kind : {"DateTime", "Instant", "Period", "Timing"}) {
        const JsonValue value = owner[base + kind];
        if (!value)
            continue;
        FhirTime time;
        if (value.isString())
            time.start = value.text();
        else
            time = std::string_view(kind) == "Timing" ? timingTime(value) : periodTime(value);
        if (++stated == 1)
            found = std::move(time);
    }
    found.spread = found.spread || stated > 1;
    return found;
}

} // namespace utfall
