// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/fhir_index.h"

#include <algorithm>
#include <utility>

namespace utfall {

namespace {

constexpr char End = '\x1E'; ///< of a packed text; no FHIR string may hold it
constexpr std::size_t KeyOverhead = 96;
constexpr std::size_t LongestName = 4096; ///< thousands of results may point at it

void pack(std::string& out, std::string_view text)
{
    out.append(text).push_back(End);
}

std::string packed(const FhirTarget& target)
{
    std::string out;
    out.push_back(static_cast<char>('0' + static_cast<int>(target.kind)));
    out.push_back(target.collected.spread ? '1' : '0');
    pack(out, target.name);
    pack(out, target.collected.start);
    for (const LabIdentifier& identifier : target.identifiers) {
        pack(out, identifier.value);
        pack(out, identifier.system);
        pack(out, identifier.type);
        pack(out, identifier.old ? "1" : "0");
    }
    return out;
}

std::string take(std::string_view& rest)
{
    const std::size_t end = rest.find(End);
    std::string text(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return text;
}

FhirTarget unpacked(std::string_view record)
{
    FhirTarget target;
    target.kind = static_cast<FhirTarget::Kind>(record[0] - '0');
    target.collected.spread = record[1] == '1';
    record.remove_prefix(2);
    target.name = take(record);
    target.collected.start = take(record);
    while (!record.empty()) {
        LabIdentifier identifier;
        identifier.value = take(record);
        identifier.system = take(record);
        identifier.type = take(record);
        identifier.old = take(record) == "1";
        target.identifiers.push_back(std::move(identifier));
    }
    return target;
}

std::string deviceName(const JsonValue& device)
{
    std::string name = device["deviceName"].first()["name"].text();
    if (name.empty())
        name = device["modelNumber"].text();
    return name.empty() ? fhirConceptText(device["type"]) : name;
}

} // namespace

bool isFhirTarget(std::string_view type)
{
    return type == "Patient" || type == "Organization" || type == "PractitionerRole" || type == "Specimen" ||
           type == "Device";
}

FhirTarget fhirTarget(const JsonValue& resource)
{
    FhirTarget target;
    const std::string type = resource["resourceType"].text();
    if (type == "Patient") {
        target.kind = FhirTarget::Kind::Person;
        target.identifiers = fhirIdentifiers(resource["identifier"]);
    } else if (type == "Organization") {
        target.kind = FhirTarget::Kind::Organisation;
        target.name = resource["name"].text();
    } else if (type == "PractitionerRole") {
        target.kind = FhirTarget::Kind::Organisation;
        target.name = resource["organization"]["display"].text();
    } else if (type == "Specimen") {
        target.kind = FhirTarget::Kind::Specimen;
        target.name = resource["accessionIdentifier"]["value"].text();
        if (target.name.empty())
            target.name = resource["identifier"].first()["value"].text();
        target.collected = fhirTime(resource["collection"], "collected");
    } else if (type == "Device") {
        target.kind = FhirTarget::Kind::Device;
        target.name = deviceName(resource);
    }
    target.name.resize(std::min(target.name.size(), LongestName));
    return target;
}

const FhirTarget* FhirContained::find(const std::string& id)
{
    if (!std::exchange(m_known, true)) {
        (void)m_holder["contained"].firstWhere(
            [this](const JsonValue& resource) {
                if (std::string own = resource["id"].text(); !own.empty())
                    m_byId.try_emplace(std::move(own), fhirTarget(resource));
                return false;
            },
            MostContained);
    }
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &found->second;
}

void FhirIndex::add(const JsonValue& resource, std::string_view fullUrl)
{
    const std::string type = resource["resourceType"].text();
    if (!isFhirTarget(type))
        return;
    const std::size_t record = m_records.size();
    m_records.push_back(packed(fhirTarget(resource)));
    m_bytes += m_records.back().size() + KeyOverhead;
    const std::string id = resource["id"].text();
    if (!fullUrl.empty()) {
        m_hasUrls = true;
        addKey(std::string(fullUrl), record);
    }
    if (!id.empty()) {
        addKey(type + '/' + id, record);
        // Bulk files write the address of a bundle that is no more.
        if (fullUrl.empty())
            addKey("urn:uuid:" + id, record);
    }
}

void FhirIndex::addKey(std::string key, std::size_t record)
{
    m_bytes += key.size() + KeyOverhead;
    const auto [place, added] = m_byAddress.try_emplace(std::move(key), record);
    if (!added && (place->second == Ambiguous || m_records[place->second] != m_records[record]))
        place->second = Ambiguous;
}

FhirIndex::Answer FhirIndex::find(std::string_view reference, FhirTarget& target) const
{
    if (m_byAddress.empty())
        return Answer::None;
    std::string address(reference.substr(0, reference.find("/_history/")));
    auto found = m_byAddress.find(address);
    const bool absolute = reference.find("://") != std::string_view::npos;
    if (found == m_byAddress.end() && !(absolute && m_hasUrls))
        found = m_byAddress.find(fhirRelativeReference(reference));
    if (found == m_byAddress.end())
        return Answer::None;
    if (found->second == Ambiguous)
        return Answer::Several;
    target = unpacked(m_records[found->second]);
    return Answer::One;
}

void FhirIndex::clear()
{
    m_records.clear();
    m_byAddress.clear();
    m_deleted.clear();
    m_bytes = 0;
    m_hasUrls = false;
}

} // namespace utfall
