// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/fhir_reader.h"

#include "core/laboratory/fhir_version.h"
#include "core/laboratory/json_pieces.h"
#include "core/laboratory/lab_issue_codes.h"

#include <algorithm>
#include <functional>

namespace utfall {

namespace {

using Kind = JsonPieces::Kind;

/// A failure of reading one piece of JSON.
Error faultError(const JsonTape::Fault& fault, JsonPieces& pieces)
{
    // Only the end of the file can have been cut off.
    const bool cutInside = std::string_view(fault.code) == "json-cut-off" && !pieces.isLast();
    return errorAtLine(cutInside ? "json-syntax" : fault.code, pieces.lineOf(fault.at));
}

/// Finds out without reading it whether a piece may hold something that others point at.
class TargetSearch
{
public:
    [[nodiscard]] bool mayHoldTarget(std::string_view piece) const
    {
        auto at = piece.begin();
        while (true) {
            at = std::search(at, piece.end(), m_search);
            if (at == piece.end())
                return false;
            at += static_cast<std::ptrdiff_t>(Needle.size());
            const auto begin = std::find(at, piece.end(), '"');
            const auto end = begin == piece.end() ? begin : std::find(begin + 1, piece.end(), '"');
            if (end == piece.end())
                return false;
            if (isFhirTarget(std::string_view(begin + 1, end)))
                return true;
            at = end;
        }
    }

private:
    static constexpr std::string_view Needle = "\"resourceType\"";
    std::boyer_moore_horspool_searcher<std::string_view::const_iterator> m_search{Needle.begin(),
                                                                                  Needle.end()};
};

/// The first reading: what results may point at.
Result<void> fillIndex(QIODevice& device, const Job& job, const LabLimits& limits, FhirIndex& index)
{
    JsonPieces pieces(device, job, limits, 0, device.size() * 2);
    JsonTape tape;
    const TargetSearch search;
    while (true) {
        const Result<Kind> kind = pieces.next();
        if (!kind)
            return kind.error();
        if (*kind == Kind::End)
            return {};
        const std::string_view text = pieces.text();
        const bool deletes = *kind == Kind::Entry && text.find("\"DELETE\"") != std::string_view::npos;
        if (!deletes && !search.mayHoldTarget(text))
            continue;
        // What is not well-formed is told by the second reading.
        if (tape.parse(text))
            continue;
        const JsonValue root = tape.root();
        if (*kind == Kind::Entry) {
            const JsonValue resource = root["resource"];
            index.add(resource, root["fullUrl"].text());
            if (!resource && root["request"]["method"].says("DELETE"))
                index.addDeleted(root["request"]["url"].text());
        } else if (!root["resourceType"].says("Bundle")) {
            index.add(root, {});
        }
        if (index.bytes() > limits.indexBytes)
            return Error(ErrorKind::BadInput, QStringLiteral("fhir-index-too-large"));
    }
}

/// The second reading: the results.
class FhirFileReader
{
public:
    FhirFileReader(QIODevice& device, const Job& job, const LabSink& sink, const LabLimits& limits)
        : m_device(device),
          m_job(job),
          m_limits(limits),
          m_sink(sink),
          m_pieces(device, job, limits, device.size(), device.size() * 2),
          m_observations(sink)
    {}

    Result<void> read();

private:
    Result<void> takeEntry(const JsonValue& entry, const std::string& path, const FhirIndex& index);
    Result<void> takeResource(const JsonValue& resource, const std::string& path, const FhirIndex& index,
                              int depth);
    Result<void> takeBundle(const JsonValue& bundle, const std::string& path, int depth);
    Result<void> takeContained(const JsonValue& resource, const std::string& path, const FhirIndex& index);
    Result<void> takeObservation(const JsonValue& observation, const FhirObservationReader::Setting& setting);
    Result<void> lookAtBundle(const JsonValue& bundle);
    Result<void> tell(LabObservation::About about, const char16_t* code, const JsonValue& at,
                      const std::string& path);
    [[nodiscard]] qint64 lineOf(const JsonValue& value) { return m_pieces.lineOf(value.offset()); }
    Result<void> finish() const;

    QIODevice& m_device;
    const Job& m_job;
    const LabLimits& m_limits;
    const LabSink& m_sink;
    JsonPieces m_pieces;
    JsonTape m_tape;
    FhirIndex m_index;
    FhirIndex m_bundleIndex;
    FhirObservationReader m_observations;
    LabObservation m_row;
    qint64 m_count = 0;
    std::string m_otherType; ///< of the first resource that is no result
    std::string m_suspected; ///< version
    bool m_incompleteTold = false;
};

Result<void> FhirFileReader::read()
{
    if (Result<void> filled = fillIndex(m_device, m_job, m_limits, m_index); !filled)
        return filled;
    while (true) {
        const Result<Kind> kind = m_pieces.next();
        if (!kind)
            return kind.error();
        if (*kind == Kind::End)
            return finish();
        if (const auto fault = m_tape.parse(m_pieces.text()))
            return faultError(*fault, m_pieces);
        const JsonValue root = m_tape.root();
        Result<void> taken;
        if (*kind == Kind::Entry) {
            taken = takeEntry(root, "entry[" + std::to_string(m_pieces.index()) + "]", m_index);
        } else if (!root["resourceType"].isString()) {
            taken = errorAtLine("fhir-not-fhir", m_pieces.lineOf(0));
        } else if (*kind == Kind::Whole && root["resourceType"].says("Bundle")) {
            taken = lookAtBundle(root);
        } else {
            taken = takeResource(root, root["resourceType"].text(), m_index, 0);
        }
        if (!taken)
            return taken;
    }
}

Result<void> FhirFileReader::takeEntry(const JsonValue& entry, const std::string& path,
                                       const FhirIndex& index)
{
    const std::string status = entry["response"]["status"].text();
    const bool failed = status.starts_with('4') || status.starts_with('5');
    const JsonValue resource = entry["resource"];
    if (failed || resource["resourceType"].says("OperationOutcome"))
        return tell(LabObservation::About::Message, issue::EntryFailed, entry, path);
    return resource ? takeResource(resource, path + ".resource", index, 0) : Result<void>();
}

Result<void> FhirFileReader::takeResource(const JsonValue& resource, const std::string& path,
                                          const FhirIndex& index, int depth)
{
    const std::string type = resource["resourceType"].text();
    if (const std::string_view version = foreignFhirVersion(resource); !version.empty()) {
        Error error = errorAtLine("fhir-version", lineOf(resource));
        error.args.insert(QStringLiteral("version"),
                          QString::fromLatin1(version.data(), static_cast<qsizetype>(version.size())));
        return error;
    }
    if (type == "Observation") {
        FhirObservationReader::Setting setting;
        setting.index = &index;
        setting.path = path;
        return takeObservation(resource, setting);
    }
    if (m_otherType.empty() && type != "Bundle")
        m_otherType = type;
    if (m_suspected.empty())
        m_suspected = suspectedFhirVersion(resource);
    if (type == "Bundle")
        return takeBundle(resource, path, depth);
    return takeContained(resource, path, index);
}

/// A bundle within another, or on a line of its own: its results point at what is in it.
Result<void> FhirFileReader::takeBundle(const JsonValue& bundle, const std::string& path, int depth)
{
    constexpr int deepest = 3;
    if (depth >= deepest)
        return tell(LabObservation::About::Message, issue::EntryFailed, bundle, path);
    FhirIndex index;
    bundle["entry"].forEach([&](const JsonValue& entry) {
        index.add(entry["resource"], entry["fullUrl"].text());
        if (!entry["resource"] && entry["request"]["method"].says("DELETE"))
            index.addDeleted(entry["request"]["url"].text());
    });
    Result<void> taken = lookAtBundle(bundle);
    std::size_t place = 0;
    bundle["entry"].forEach([&](const JsonValue& entry) {
        const std::string at = path + ".entry[" + std::to_string(place++) + "]";
        if (taken && entry["resource"]["resourceType"].says("Bundle"))
            taken = takeBundle(entry["resource"], at + ".resource", depth + 1);
        else if (taken)
            taken = takeEntry(entry, at, index);
    });
    return taken;
}

/// Observations that another resource, such as a DiagnosticReport, holds within itself.
Result<void> FhirFileReader::takeContained(const JsonValue& resource, const std::string& path,
                                           const FhirIndex& index)
{
    Result<void> taken;
    FhirContained container(resource);
    std::size_t place = 0;
    resource["contained"].forEach([&](const JsonValue& contained) {
        const std::string at = path + ".contained[" + std::to_string(place++) + "]";
        if (!taken || !contained["resourceType"].says("Observation"))
            return;
        FhirObservationReader::Setting setting;
        setting.index = &index;
        setting.container = &container;
        setting.subject = resource["subject"];
        setting.path = at;
        taken = takeObservation(contained, setting);
    });
    return taken;
}

Result<void> FhirFileReader::takeObservation(const JsonValue& observation,
                                             const FhirObservationReader::Setting& setting)
{
    ++m_count;
    FhirObservationReader::Setting placed = setting;
    placed.lineOf = [this](const JsonValue& value) { return lineOf(value); };
    return m_observations.read(observation, placed);
}

Result<void> FhirFileReader::lookAtBundle(const JsonValue& bundle)
{
    bool goesOn = false;
    bundle["link"].forEach(
        [&goesOn](const JsonValue& link) { goesOn = goesOn || link["relation"].says("next"); });
    if (!goesOn || std::exchange(m_incompleteTold, true))
        return {};
    return tell(LabObservation::About::File, issue::PageIncomplete, bundle, "link");
}

Result<void> FhirFileReader::tell(LabObservation::About about, const char16_t* code, const JsonValue& at,
                                  const std::string& path)
{
    m_row.clear();
    m_row.about = about;
    m_row.line = lineOf(at);
    m_row.path = path;
    m_row.find(code, Severity::Note);
    return m_sink(m_row);
}

Result<void> FhirFileReader::finish() const
{
    if (m_count > 0)
        return {};
    if (!m_suspected.empty()) {
        Error error = errorAtLine("fhir-version", 1);
        error.args.insert(QStringLiteral("version"), QString::fromStdString(m_suspected));
        return error;
    }
    Error error(ErrorKind::BadInput, QStringLiteral("fhir-no-observations"));
    if (const std::string type = harmlessArgument(m_otherType); !type.empty())
        error.args.insert(QStringLiteral("found"), QString::fromStdString(type));
    return error;
}

} // namespace

Result<void> readFhir(QIODevice& device, const Job& job, const LabSink& sink, const LabLimits& limits)
{
    return FhirFileReader(device, job, sink, limits).read();
}

} // namespace utfall
