// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What only laboratory messages can have: codes of LabFinding, beside those that the cells of any row give
/// (row_issue_codes.h of the import). Arguments never hold text that could name anybody.
namespace utfall::issue {

/// Rejected. A message in HL7 v2 that holds no results. Args: message ("ADT^A01").
inline constexpr char16_t MessageNotResults[] = u"hl7-message-not-results";
/// Rejected. A message of a type for results that is not read. Args: message ("OUL^R22").
inline constexpr char16_t MessageTypeUnread[] = u"hl7-message-type-unread";
/// Rejected. A message whose MSH does not declare usable delimiters.
inline constexpr char16_t MessageBroken[] = u"hl7-message-broken";
/// Rejected. A message in a version that is not HL7 v2. Args: version.
inline constexpr char16_t MessageVersion[] = u"hl7-message-version";
/// Note. Read, though of a version that laboratories hardly send. Args: version.
inline constexpr char16_t MessageVersionOdd[] = u"hl7-version-odd";
/// Note. A message of results without results.
inline constexpr char16_t MessageEmpty[] = u"hl7-message-empty";
/// Note. The sender marks the message as a test (MSH-11).
inline constexpr char16_t MessageTest[] = u"hl7-message-test";
/// Rejected. Segments outside any message.
inline constexpr char16_t SegmentsStray[] = u"hl7-segments-stray";
/// Note. A line that begins no segment was joined to the one before.
inline constexpr char16_t LineContinued[] = u"hl7-line-continued";
/// Note about the file. Batches without a single message.
inline constexpr char16_t MessagesNone[] = u"hl7-no-messages";
/// Note about the file. FHS or BHS without its trailer: nobody can tell whether all of it arrived.
inline constexpr char16_t BatchUntold[] = u"hl7-batch-untold";
/// Note. An escape sequence that means nothing here was left as it stands.
inline constexpr char16_t EscapeUnknown[] = u"hl7-escape-unknown";
/// Note about the file. The bytes are not in the character set that MSH-18 declares; they were read as they
/// are. Args: declared.
inline constexpr char16_t CharsetWrong[] = u"charset-declared-wrong";
/// Note about the file. No character set is declared, and the bytes are not ASCII.
inline constexpr char16_t CharsetMissing[] = u"charset-missing";
/// Note about the file. A character set that cannot be read; letters beyond ASCII are lost. Args: declared.
inline constexpr char16_t CharsetUnknown[] = u"charset-unknown";

/// Held. A kind of value that is no laboratory number. Args: type ("ED", "valueBoolean").
inline constexpr char16_t ValueKind[] = u"value-kind-unsupported";
/// Held. A value of FHIR that is text where a number is required. Args: element ("valueQuantity.value").
inline constexpr char16_t ValueAsText[] = u"fhir-value-as-text";
/// Held. A value is there without the kind of value (OBX-2).
inline constexpr char16_t ValueKindMissing[] = u"value-kind-missing";
/// Held. Several values in one result.
inline constexpr char16_t ValueRepeated[] = u"value-repeated";
/// Held. A range, a ratio or a series, no single number.
inline constexpr char16_t ValueNotSingle[] = u"value-not-single";
/// Held. The sender says why there is no value. Args: reason (a code).
inline constexpr char16_t ValueAbsent[] = u"value-absent";
/// Note. A status that the standard does not know; the row is read as "unknown". Args: status.
inline constexpr char16_t StatusUnknown[] = u"status-unknown";
/// Note. The times of the result and of its order are of different days; the result's is used.
inline constexpr char16_t SampleTimesDiffer[] = u"sample-times-differ";
/// Held. The sample was collected over several days, or at several times.
inline constexpr char16_t SampleTimeSpread[] = u"sample-time-spread";

/// Note. By the clock in Sweden the sample was taken on another day than the sender's text begins with.
inline constexpr char16_t SampleDateZone[] = u"sample-date-zone";
/// Held. The code and the words of the unit say different units.
inline constexpr char16_t UnitContradicted[] = u"unit-contradicted";

/// Held. More than one person fits what the sender points at.
inline constexpr char16_t SubjectAmbiguous[] = u"subject-ambiguous";
/// Held. The file does not hold the person that the result points at.
inline constexpr char16_t SubjectUnresolved[] = u"subject-unresolved";
/// Held. Several national numbers are stated that are not the same.
inline constexpr char16_t IdentifiersDiffer[] = u"identifiers-differ";
/// Note. The number was taken by its form: the sender does not say what sort it is.
inline constexpr char16_t IdentifierByForm[] = u"identifier-by-form";

/// Held. The sender says that an extension changes what the result means.
inline constexpr char16_t MeaningExtended[] = u"fhir-modifier-extension";
/// Held. The result is about something else than the person, such as a foetus or a donor.
inline constexpr char16_t FocusOther[] = u"fhir-focus-other";
/// Note. Names of code systems are those of an older FHIR. Args: version.
inline constexpr char16_t VersionSuspected[] = u"fhir-version-suspected";
/// Note. An Observation that only groups others.
inline constexpr char16_t PanelEmpty[] = u"fhir-panel-empty";
/// Note. An element that FHIR R4 does not have. Args: element.
inline constexpr char16_t ElementUnknown[] = u"fhir-element-unknown";
/// Held. The same bundle says that this result was deleted.
inline constexpr char16_t ResultDeleted[] = u"fhir-result-deleted";
/// Note. An entry that failed at the sender, or that tells of something missing.
inline constexpr char16_t EntryFailed[] = u"fhir-entry-failed";
/// Rejected. Resources within resources within resources, deeper than they are gone into.
inline constexpr char16_t NestedTooDeep[] = u"fhir-nested-too-deep";
/// Note about the file. A page of a search with more pages to come.
inline constexpr char16_t PageIncomplete[] = u"fhir-page-incomplete";

} // namespace utfall::issue
