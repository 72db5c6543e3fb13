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

/// The resources of a Parameters, which stand in its parameters and in the parts of those.
void forEachParameter(const JsonValue& parameters, const std::string& path,
                      const std::function<void(const JsonValue&, const std::string&)>& call)
{
    std::size_t place = 0;
    parameters.forEach([&](const JsonValue& parameter) {
        const std::string at = path + '[' + std::to_string(place++) + ']';
        if (const JsonValue resource = parameter["resource"])
            call(resource, at + ".resource");
        forEachParameter(parameter["part"], at + ".part", call);
    });
}

/// Whether results may be found in a resource that another holds.
bool mayHoldResults(const JsonValue& resource)
{
    const JsonValue type = resource["resourceType"];
    return type.says("Observation") || type.says("Bundle") || type.says("Parameters") ||
           resource["contained"].first();
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
    /// Where a resource stands, what it may point at, and how many resources it stands in.
    struct Place : FhirObservationReader::Setting
    {
        int depth = 0;
    };
    static constexpr int Deepest = 3;

    [[nodiscard]] Place placeInFile(std::string path);
    [[nodiscard]] static Place placeWithin(const Place& outer);
    Result<void> takeEntry(const JsonValue& entry, const Place& place);
    Result<void> takeResource(const JsonValue& resource, const Place& place);
    Result<void> takeBundle(const JsonValue& bundle, const Place& place);
    Result<void> takeParameters(const JsonValue& parameters, const Place& place);
    Result<void> takeContained(const JsonValue& resource, const Place& place);
    Result<void> lookAtBundle(const JsonValue& bundle);
    Result<void> tell(LabObservation::About about, const char16_t* code, const JsonValue& at,
                      const std::string& path, Severity severity = Severity::Note);
    Result<void> tellTooDeep(const JsonValue& resource, const std::string& path);
    [[nodiscard]] qint64 lineOf(const JsonValue& value) { return m_pieces.lineOf(value.offset()); }
    Result<void> finish() const;

    QIODevice& m_device;
    const Job& m_job;
    const LabLimits& m_limits;
    const LabSink& m_sink;
    JsonPieces m_pieces;
    JsonTape m_tape;
    FhirIndex m_index;
    FhirObservationReader m_observations;
    LabObservation m_row;
    qint64 m_count = 0;      ///< results, and places where some may be that are not gone into
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
            taken = takeEntry(root, placeInFile("entry[" + std::to_string(m_pieces.index()) + "]"));
        } else if (!root["resourceType"].isString()) {
            taken = errorAtLine("fhir-not-fhir", m_pieces.lineOf(0));
        } else if (*kind == Kind::Whole && root["resourceType"].says("Bundle")) {
            taken = lookAtBundle(root);
        } else {
            taken = takeResource(root, placeInFile(root["resourceType"].text()));
        }
        if (!taken)
            return taken;
    }
}

FhirFileReader::Place FhirFileReader::placeInFile(std::string path)
{
    Place place;
    place.index = &m_index;
    place.path = std::move(path);
    place.lineOf = [this](const JsonValue& value) { return lineOf(value); };
    return place;
}

/// For what a Bundle or a Parameters holds: "#…" does not reach out of it.
FhirFileReader::Place FhirFileReader::placeWithin(const Place& outer)
{
    Place inner = outer;
    inner.container = nullptr;
    inner.subject = {};
    ++inner.depth;
    return inner;
}

Result<void> FhirFileReader::takeEntry(const JsonValue& entry, const Place& place)
{
    const std::string status = entry["response"]["status"].text();
    const bool failed = status.starts_with('4') || status.starts_with('5');
    const JsonValue resource = entry["resource"];
    if (failed || resource["resourceType"].says("OperationOutcome"))
        return tell(LabObservation::About::Message, issue::EntryFailed, entry, place.path);
    if (!resource)
        return {};
    Place inner = place;
    inner.path += ".resource";
    return takeResource(resource, inner);
}

Result<void> FhirFileReader::takeResource(const JsonValue& resource, const Place& place)
{
    const std::string type = resource["resourceType"].text();
    if (const std::string_view version = foreignFhirVersion(resource); !version.empty()) {
        Error error = errorAtLine("fhir-version", lineOf(resource));
        error.args.insert(QStringLiteral("version"),
                          QString::fromLatin1(version.data(), static_cast<qsizetype>(version.size())));
        return error;
    }
    if (type == "Observation") {
        ++m_count;
        if (Result<void> taken = m_observations.read(resource, place); !taken)
            return taken;
        return takeContained(resource, place);
    }
    if (m_otherType.empty() && type != "Bundle")
        m_otherType = type;
    if (m_suspected.empty())
        m_suspected = suspectedFhirVersion(resource);
    if (type == "Bundle")
        return takeBundle(resource, place);
    return type == "Parameters" ? takeParameters(resource, place) : takeContained(resource, place);
}

/// A bundle within another, or on a line of its own: its results point at what is in it.
Result<void> FhirFileReader::takeBundle(const JsonValue& bundle, const Place& place)
{
    if (place.depth >= Deepest)
        return tellTooDeep(bundle, place.path);
    FhirIndex index;
    bundle["entry"].forEach([&](const JsonValue& entry) {
        index.add(entry["resource"], entry["fullUrl"].text());
        if (!entry["resource"] && entry["request"]["method"].says("DELETE"))
            index.addDeleted(entry["request"]["url"].text());
    });
    Place inner = placeWithin(place);
    inner.index = &index;
    Result<void> taken = lookAtBundle(bundle);
    std::size_t number = 0;
    bundle["entry"].forEach([&](const JsonValue& entry) {
        inner.path = place.path + ".entry[" + std::to_string(number++) + "]";
        if (taken)
            taken = takeEntry(entry, inner);
    });
    return taken;
}

/// What an operation of a server was given or answered. Its results point at what is in it, or when that is
/// nothing, at what stands around it.
Result<void> FhirFileReader::takeParameters(const JsonValue& parameters, const Place& place)
{
    if (place.depth >= Deepest)
        return tellTooDeep(parameters, place.path);
    FhirIndex index;
    forEachParameter(parameters["parameter"], {},
                     [&index](const JsonValue& resource, const std::string&) { index.add(resource, {}); });
    Place inner = placeWithin(place);
    if (index.bytes() > 0)
        inner.index = &index;
    Result<void> taken;
    forEachParameter(parameters["parameter"], place.path + ".parameter",
                     [&](const JsonValue& resource, const std::string& path) {
                         inner.path = path;
                         if (taken)
                             taken = takeResource(resource, inner);
                     });
    return taken;
}

/// Observations that another resource, such as a DiagnosticReport or a panel, holds within itself.
Result<void> FhirFileReader::takeContained(const JsonValue& resource, const Place& place)
{
    if (!resource["contained"].first())
        return {};
    FhirContained container(resource);
    Place inner = place;
    inner.container = &container;
    ++inner.depth;
    if (const JsonValue subject = resource["subject"])
        inner.subject = subject;
    Result<void> taken;
    std::size_t number = 0;
    resource["contained"].forEach([&](const JsonValue& contained) {
        inner.path = place.path + ".contained[" + std::to_string(number++) + "]";
        if (!taken || !mayHoldResults(contained))
            return;
        taken = place.depth >= Deepest ? tellTooDeep(contained, inner.path) : takeResource(contained, inner);
    });
    return taken;
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
                                  const std::string& path, Severity severity)
{
    m_row.clear();
    m_row.about = about;
    m_row.line = lineOf(at);
    m_row.path = path;
    m_row.find(code, severity);
    return m_sink(m_row);
}

Result<void> FhirFileReader::tellTooDeep(const JsonValue& resource, const std::string& path)
{
    ++m_count;
    return tell(LabObservation::About::Message, issue::NestedTooDeep, resource, path, Severity::Rejected);
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
