// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/row_issue.h"

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace utfall {

/// What a laboratory message says of one analysed sample, as text as it was sent (UTF-8). Readers fill one
/// observation again and again, so a sink copies what it wants to keep.

/// A number that the sender knows the person by.
struct LabIdentifier
{
    std::string value;
    std::string system; ///< OID, URI or name of who gave it; empty when nobody said
    std::string type;   ///< "PI", "NI", "MR" … (HL7 table 0203), or the field it stood in ("PID-19")
    bool old = false;   ///< the sender says that it is no longer used
    bool operator==(const LabIdentifier&) const = default;
};

/// A code with its system and words; any of them may be empty.
struct LabCode
{
    std::string code;
    std::string system;
    std::string text;
    bool operator==(const LabCode&) const = default;
    [[nodiscard]] bool isEmpty() const { return code.empty() && text.empty(); }
    void clear()
    {
        code.clear();
        system.clear();
        text.clear();
    }
};

enum class LabValueKind {
    None,   ///< nothing was sent
    Number, ///< digits with at most a sign and one decimal sign, perhaps with a comparator
    Text,
    Code,
    Range, ///< two numbers
    Other, ///< something else, of which only the kind is told
};

/// The register's own words for how far a result has come.
enum class LabStatus {
    Missing,
    Registered,
    Preliminary,
    Final,
    Corrected,
    Amended,
    Cancelled,
    EnteredInError,
    Unknown
};
/// "final" …; empty for Missing.
[[nodiscard]] std::string_view labStatusKey(LabStatus status);
/// The status that a FHIR resource names, without case; Unknown for other words, Missing for none.
[[nodiscard]] LabStatus labStatusFromFhir(std::string_view text);
/// The status of OBX-11 (HL7 table 0085); Unknown for other letters, Missing for none.
[[nodiscard]] LabStatus labStatusFromHl7(std::string_view text);

/// Which field the sample time was taken from.
enum class LabTimeSource { None, Observation, Order, Specimen };

/// Something to know of a row, or why it cannot be used: a code of lab_issue_codes.h. Small, since most rows
/// have none.
struct LabFinding
{
    const char16_t* code = nullptr;
    Severity severity = Severity::Held;
    const char16_t* column = u"";   ///< column key of lab_cells.h
    const char16_t* argument = u""; ///< name of the one argument
    std::string value;              ///< its text, harmless (harmlessArgument())
    bool operator==(const LabFinding& other) const;
};

struct LabObservation
{
    /// What the row is about. Whatever is not an observation comes with a finding that says why it is told.
    enum class About { Observation, Message, File };
    About about = About::Observation;

    qint64 line = 0;  ///< 1-based line in the file
    std::string path; ///< "MSH[2].OBR[1].OBX[3]", "entry[4].resource.component[0]"

    std::vector<LabIdentifier> identifiers;
    std::string subject; ///< how the sender points at somebody whose numbers are not in the file

    std::vector<LabCode> codes;

    LabValueKind kind = LabValueKind::None;
    std::string sentKind;   ///< "NM", "valueQuantity" …
    std::string comparator; ///< "<", ">", "<=", ">="
    std::string value;      ///< without the comparator
    LabCode unit;
    std::string absentReason;

    LabStatus status = LabStatus::Missing;
    std::string sentStatus;

    std::string sampled; ///< as sent
    LabTimeSource sampledFrom = LabTimeSource::None;
    std::string reported; ///< as sent

    std::string laboratory;
    std::string method;
    std::string device;
    std::string sampleId;
    std::vector<std::string> notes; ///< may name people

    std::vector<LabFinding> findings;

    void clear();
    void find(const char16_t* code, Severity severity = Severity::Held, const char16_t* column = u"",
              const char16_t* argument = u"", std::string_view text = {});
    [[nodiscard]] bool has(const char16_t* code) const;
    bool operator==(const LabObservation&) const = default;
};

/// Characters of an identifier and of what it says of itself; nobody's number is longer. A file may have the
/// same one stand for all of its rows.
inline constexpr std::size_t LongestIdentifier = 256;

/// Takes one row of a file; may return an Error to stop the reading.
using LabSink = std::function<Result<void>(const LabObservation&)>;

/// `text` cut to what may stand in a diagnostic: nothing when it has other characters than ASCII letters,
/// digits and few signs, more than forty of them, or digits enough to be somebody's number.
[[nodiscard]] std::string harmlessArgument(std::string_view text);

/// Takes a comparator off the front of `value`: "<", ">", "<=", ">=", "≤", "≥". With a space between it and
/// the rest nothing is taken: that is no number, in whatever format it came (cli.md).
[[nodiscard]] std::string takeComparator(std::string& value);
/// An optional sign, digits and at most one comma or point.
[[nodiscard]] bool isPlainNumber(std::string_view text);
/// Text without ASCII white space around.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Text with its ASCII letters in lower case.
[[nodiscard]] std::string lowered(std::string_view text);

} // namespace utfall
