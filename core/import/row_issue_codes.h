// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Every code that an import puts in RowIssue::code, with its severity and the names of its args.
/// `RowIssue::column` is the Swedish header of the cell that is meant, empty when the row as a whole is. Args
/// never hold names, identity numbers or other text from a cell that could; the reader of the issue has the
/// file and the row.
namespace utfall::issue {

/// Note. A line before the header row, such as a title or the day of printing, is no data and was left out.
inline constexpr char16_t PreambleLineSkipped[] = u"preamble-line-skipped";
/// Note. A line of totals or a footer ("Summa", "Antal rader: 12", "Sida 1 av 3") that cannot be data was
/// left out; see isTrailer().
inline constexpr char16_t TrailerLineSkipped[] = u"trailer-line-skipped";
/// Note. A line after the header row has the same cells, as where files were pasted together; it was left
/// out.
inline constexpr char16_t HeaderLineRepeated[] = u"header-line-repeated";
/// Note about the file (row 0; args sheets: how many). Sheets of the workbook that nobody chose hold cells.
inline constexpr char16_t SheetsLeftOut[] = u"sheets-left-out";
/// Note about the file (row 0). It has a header, and nothing under it.
inline constexpr char16_t NoRows[] = u"no-rows";
/// Note about a column as a whole (row 0): it has numbers like "1,234" or "1.234" whose sign may separate
/// thousands (CsvDetection::ambiguousColumns); they are read as fractions.
inline constexpr char16_t NumberSignAmbiguous[] = u"number-sign-ambiguous";
/// Held. The record has filled cells beyond the last header, as when a decimal comma stands unquoted in a
/// comma separated file.
inline constexpr char16_t TooManyCells[] = u"cells-too-many";
/// Held. A required date is empty (column says which).
inline constexpr char16_t DateMissing[] = u"date-missing";
/// Held. A date is not YYYY-MM-DD or does not exist; for svarsdatum also a time that cannot be read.
inline constexpr char16_t DateUnreadable[] = u"date-unreadable";

/// Held. A column that is kept readable (laboratory, method) has a personal identity number in it.
inline constexpr char16_t PersonNumberMisplaced[] = u"person-number-misplaced";
/// Held, from PersonNumber::parse().
inline constexpr char16_t PersonNumberMissing[] = u"person-number-missing";
inline constexpr char16_t PersonNumberForm[] = u"person-number-form";
inline constexpr char16_t PersonNumberDate[] = u"person-number-date";
inline constexpr char16_t PersonNumberCheckDigit[] = u"person-number-check-digit";
/// Held in switches, exits and results. Nobody is registered with the number; the row is matched by itself
/// when somebody is.
inline constexpr char16_t PersonUnknown[] = u"person-unknown";
/// Held. A short number without "+" whose ten digits two registered people share; write it with twelve
/// digits.
inline constexpr char16_t PersonAmbiguous[] = u"person-ambiguous";

/// From OrganisationNumber::parse(). Held in providers (missing, form, check digit); Note in prepatients,
/// whose person is then registered without a provider; Rejected in switches (form, check digit).
inline constexpr char16_t OrganisationNumberMissing[] = u"organisation-number-missing";
inline constexpr char16_t OrganisationNumberForm[] = u"organisation-number-form";
inline constexpr char16_t OrganisationNumberCheckDigit[] = u"organisation-number-check-digit";
/// No provider is registered with the number. Note in prepatients (the person stands without a provider until
/// it is), Held in switches (applied by itself when the provider is registered). Args: number (the
/// organisation number, display form).
inline constexpr char16_t ProviderUnknown[] = u"provider-unknown";

/// Held in prepatients and results: the cell `värde` or `inklusionsvärde` is empty.
inline constexpr char16_t ValueMissing[] = u"value-missing";
/// Held: not a sign, digits and at most one comma or point; for results "<" or ">" may stand before.
inline constexpr char16_t ValueNotANumber[] = u"value-not-a-number";
/// Held: more digits than the program can keep.
inline constexpr char16_t ValueTooLarge[] = u"value-too-large";
/// Held: `enhet` is empty.
inline constexpr char16_t UnitMissing[] = u"unit-missing";
/// Held: a bare "%", and nobody said whether it is NGSP or Mono-S (--percent, or the choice in the wizard).
inline constexpr char16_t UnitAmbiguousPercent[] = u"unit-ambiguous-percent";
/// Held: a unit that cannot be used under the contract. Args: expected (the contract's unit).
inline constexpr char16_t UnitUnknown[] = u"unit-unknown";

/// Held: `namn` is empty.
inline constexpr char16_t ProviderNameMissing[] = u"provider-name-missing";
/// Note: `bankgiro` is not seven or eight digits with a right check digit; it is kept as written.
inline constexpr char16_t BankgiroForm[] = u"bankgiro-form";

/// Held: `samtycke` is empty. (An unreadable date is DateUnreadable.)
inline constexpr char16_t ConsentMissing[] = u"consent-missing";
/// Held: the inclusion value is outside the contract's range. Args: atLeast, below (decimal comma, empty =
/// open), unit.
inline constexpr char16_t InclusionOutside[] = u"inclusion-outside";
/// Held, only when the contract limits the sample's age: `inklusionsdatum` is empty.
inline constexpr char16_t InclusionDateMissing[] = u"inclusion-date-missing";
/// Held, only when the contract limits the sample's age: the sample was taken after the enrolment.
inline constexpr char16_t InclusionAfterEnrolment[] = u"inclusion-after-enrolment";
/// Held: the sample was too old at the enrolment. Args: days (the contract's limit).
inline constexpr char16_t InclusionTooOld[] = u"inclusion-too-old";
/// Held: the person is registered with another enrolment date. Args: none (the plan shows no dates of
/// others).
inline constexpr char16_t EnrolmentDiffers[] = u"enrolment-differs";
/// Note: enrolled outside the contract's enrolment period. Args: from, to (YYYY-MM-DD).
inline constexpr char16_t EnrolmentOutsidePeriod[] = u"enrolment-outside-period";
/// Note: the text in `skydd` is not known; the person is protected as with sekretessmarkering.
inline constexpr char16_t ProtectionUnknown[] = u"protection-unknown";

/// Rejected: neither `utförare` nor `metod` is filled.
inline constexpr char16_t SwitchEmpty[] = u"switch-empty";
/// Rejected: the date is after the person's change cut-off. Args: months (of the contract's cut-off).
inline constexpr char16_t SwitchAfterCutOff[] = u"switch-after-cut-off";
/// Rejected: the date is before the person was enrolled.
inline constexpr char16_t SwitchBeforeEnrolment[] = u"switch-before-enrolment";
/// Held: two different providers are stated for the same person and date; neither applies.
inline constexpr char16_t SwitchTied[] = u"switch-tied";
/// Note on a stored change that contradicted another: somebody has chosen it, or the other.
inline constexpr char16_t SwitchChosen[] = u"switch-chosen";
inline constexpr char16_t SwitchSetAside[] = u"switch-set-aside";

/// Held: `orsak` is empty, or is none of the contract's reasons.
inline constexpr char16_t ExitReasonMissing[] = u"exit-reason-missing";
inline constexpr char16_t ExitReasonUnknown[] = u"exit-reason-unknown";
/// Note: "felaktigt inskriven" may only be set with the evaluator's consent; the file is taken as saying that
/// there is one.
inline constexpr char16_t ExitNeedsEvaluator[] = u"exit-needs-evaluator";

/// Note about the whole file (row 0): there is no column `status`, so every row is read as final.
inline constexpr char16_t StatusColumnMissing[] = u"status-column-missing";
/// Held: `status` is empty in a file that has the column.
inline constexpr char16_t StatusMissing[] = u"status-missing";
/// Note: kept, but the status (preliminary, registered, cancelled, unknown …) never counts. Args, when no
/// rule names the status: known (the words that do something), word (as written, when it is no more than a
/// word).
inline constexpr char16_t StatusNotCounted[] = u"status-not-counted";
/// Note: kept, but the sample date is after the import's day, or before 1900. No evaluation counts a sample
/// before its day, and none has a follow-up that long ago.
inline constexpr char16_t SampleDateFuture[] = u"sample-date-future";
inline constexpr char16_t SampleDateBefore1900[] = u"sample-date-before-1900";
/// Held: `analyskod` is empty, or is none of the contract's analyses.
inline constexpr char16_t AnalysisMissing[] = u"analysis-missing";
inline constexpr char16_t AnalysisUnknown[] = u"analysis-unknown";
/// Rejected: the mapping profile says that the code is none of the contract's.
inline constexpr char16_t AnalysisLeftOut[] = u"analysis-left-out";
/// Held: a number that nobody's HbA1c has in that unit, as when percent stands as mmol/mol.
inline constexpr char16_t ValueImplausible[] = u"value-implausible";
/// Note: a value that was converted lies within 1 mmol/mol of the goal, nearer than the conversion is sure.
inline constexpr char16_t ConvertedNearLimit[] = u"converted-near-limit";
/// Held: a value with "<" or ">" that does not decide whether the goal is reached.
inline constexpr char16_t BoundUndecided[] = u"bound-undecided";
/// Held: another row says something else of the same sample; the sample counts for nothing until somebody
/// decides.
inline constexpr char16_t SampleConflict[] = u"sample-conflict";
/// Note on a stored row that contradicted another: somebody has chosen it, or the other.
inline constexpr char16_t SampleChosen[] = u"sample-chosen";
inline constexpr char16_t SampleSetAside[] = u"sample-set-aside";

/// A code as text.
[[nodiscard]] inline QString text(const char16_t* code)
{
    return QString::fromUtf16(code);
}

} // namespace utfall::issue

/// Errors of the import service as a whole (Error::code), beside those of csv_reader.h, which get the arg
/// `file` (name without folder):
/// - "file-missing" (Environment, arg file): the file cannot be opened.
/// - "column-missing" (BadInput, args file, column): a required column is not in the header.
/// - "column-twice" (BadInput, args file, column): two headers feed the same column.
/// - "no-files" (Usage): an import without files.
/// - "format-not-for-kind" (BadInput, arg file): laboratory messages hold results only.
/// - "mapping-unknown" (Usage, arg column): a mapping names a column that the kind does not have.
/// - "profile-unknown" (BadInput, arg profile): no mapping profile has the name.
/// - "profile-unnamed" (Usage): a mapping profile without a name.
/// - "plan-outdated" (BadInput): the contract's codes or the profile changed since.
/// - "cancelled" (Cancelled): stopped by the user; nothing was changed.
/// - "batch-unknown", "batch-undone" (BadInput, arg batch): there is none, or it has been undone already.
/// - "batch-blocked" (BadInput, arg batch): that later batch changed the same rows; undo it first.
/// - "held-row-unknown" (BadInput): no such row waits.
/// - "discard-reason-missing" (BadInput): a row is only dropped with a reason.
/// - "admit-reason-missing" (BadInput): a person is only let in with a reason.
/// - "admit-not-possible" (BadInput, arg code): the row waits for something that no override can mend.
