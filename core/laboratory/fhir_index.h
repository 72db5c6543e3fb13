// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/fhir_elements.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace utfall {

/// What an Observation may point at, so far as it matters for a laboratory result.
struct FhirTarget
{
    enum class Kind { Person, Organisation, Specimen, Device, Other };
    Kind kind = Kind::Other;
    std::vector<LabIdentifier> identifiers; ///< of a person
    std::string name;                       ///< of an organisation or a device; a specimen's number; cut
    FhirTime collected;                     ///< of a specimen
};

/// Reads a Patient, Organization, PractitionerRole, Specimen or Device.
[[nodiscard]] FhirTarget fhirTarget(const JsonValue& resource);
/// Whether a resource of this type is worth keeping.
[[nodiscard]] bool isFhirTarget(std::string_view type);

/// The resources that one resource holds within itself, by their ids. They are looked at when the first of
/// them is asked for; the holder stays for as long.
class FhirContained
{
public:
    explicit FhirContained(const JsonValue& holder) : m_holder(holder) {}

    /// Null when none has the id, or none of the first MostContained.
    [[nodiscard]] const FhirTarget* find(const std::string& id);

private:
    static constexpr std::size_t MostContained = 1000;

    JsonValue m_holder;
    bool m_known = false;
    std::unordered_map<std::string, FhirTarget> m_byId;
};

/// The resources of a file or bundle by their addresses.
class FhirIndex
{
public:
    /// `fullUrl` is the entry's, empty in NDJSON.
    void add(const JsonValue& resource, std::string_view fullUrl);
    /// A resource that a history says was deleted ("Observation/1").
    void addDeleted(std::string_view url) { m_deleted.insert(fhirRelativeReference(url)); }
    [[nodiscard]] bool isDeleted(const std::string& address) const { return m_deleted.contains(address); }

    enum class Answer { None, One, Several };
    /// By full URL, else by "Type/id". A reference to another server never finds a resource that says where
    /// it lives.
    [[nodiscard]] Answer find(std::string_view reference, FhirTarget& target) const;

    /// About how much memory it takes.
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    void clear();

private:
    static constexpr std::size_t Ambiguous = static_cast<std::size_t>(-1);
    void addKey(std::string key, std::size_t record);

    std::vector<std::string> m_records; ///< packed targets
    std::unordered_map<std::string, std::size_t> m_byAddress;
    std::unordered_set<std::string> m_deleted;
    std::size_t m_bytes = 0;
    bool m_hasUrls = false;
};

} // namespace utfall
