// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_sentences.h"

#include <QtGlobal>

namespace utfall::text {

std::span<const ErrorSentence> laboratorySentences()
{
    static constexpr ErrorSentence Sentences[]{
        {"hl7-no-header",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file does not begin as HL7 does, with a segment MSH, FHS or BHS, but with something else "
             "at line %line. Check that it is the right file and that its beginning was not lost.")},
        {"hl7-no-header",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file does not begin as HL7 does. Check that it is the right file.")},
        {"hl7-delimiters-invalid",
         QT_TRANSLATE_NOOP("ErrorText", "the message at line %line does not say which signs separate its "
                                        "fields. Ask the laboratory to send the file again.")},
        {"hl7-delimiters-invalid",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "no message says which signs separate its fields. Ask the laboratory to send the file again.")},
        {"hl7-not-results",
         QT_TRANSLATE_NOOP("ErrorText", "the file holds HL7 messages of the type %message, which are no "
                                        "results. Ask the laboratory for results, ORU^R01.")},
        {"hl7-not-results",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file holds HL7 messages that are no results. Ask the laboratory for results, ORU^R01.")},
        {"hl7-type-unread",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file holds HL7 messages of the type %message, which is for results but is not read. Ask "
             "the laboratory to send the results as ORU^R01.")},
        {"hl7-type-unread",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file holds HL7 messages of a type that is for results but is not read. Ask "
                           "the laboratory to send the results as ORU^R01.")},
        {"hl7-version-wrong",
         QT_TRANSLATE_NOOP("ErrorText", "the messages say that they are HL7 version %version. Ask the "
                                        "laboratory for one of the versions 2.3 to 2.8.")},
        {"hl7-version-wrong",
         QT_TRANSLATE_NOOP("ErrorText", "the messages are of a version of HL7 that cannot be read. Ask the "
                                        "laboratory for one of the versions 2.3 to 2.8.")},
        {"hl7-batch-count",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the batch that ends at line %line gives its number of messages as %stated, but has %found. "
             "Something is missing or was sent twice. Ask the laboratory to send the file again.")},
        {"hl7-batch-count",
         QT_TRANSLATE_NOOP("ErrorText", "a batch does not have as many messages as it says. Ask the "
                                        "laboratory to send the file again.")},
        {"hl7-file-count",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file gives its number of batches as %stated, but has %found. Something is "
                           "missing or was sent twice. Ask the laboratory to send the file again.")},
        {"hl7-file-count",
         QT_TRANSLATE_NOOP("ErrorText", "the file does not have as many batches as it says. Ask the "
                                        "laboratory to send the file again.")},
        {"hl7-frame-open",
         QT_TRANSLATE_NOOP("ErrorText", "the file ends in the middle of the message that begins at line "
                                        "%line. Ask the laboratory to send the file again.")},
        {"hl7-frame-open",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file ends in the middle of a message. Ask the laboratory to send the file again.")},
        {"hl7-message-too-long",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the message at line %line is too long to be one of results. Check that it is the right file.")},
        {"hl7-message-too-long",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a message is too long to be one of results. Check that it is the right file.")},
        {"hl7-not-text",
         QT_TRANSLATE_NOOP("ErrorText", "the file is not text at line %line. It may have been damaged on the "
                                        "way; ask the laboratory to send it again.")},
        {"hl7-not-text", QT_TRANSLATE_NOOP("ErrorText", "the file is not text. It may have been damaged on "
                                                        "the way; ask the laboratory to send it again.")},
        {"hl7-message-not-results",
         QT_TRANSLATE_NOOP("ErrorText", "the message is %message and holds no results. Ask the laboratory "
                                        "for results, ORU^R01, if it should.")},
        {"hl7-message-not-results",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the message holds no results. Ask the laboratory for results, ORU^R01, if it should.")},
        {"hl7-message-type-unread",
         QT_TRANSLATE_NOOP("ErrorText", "the message is %message, a type for results that is not read. Ask "
                                        "the laboratory to send the results as ORU^R01.")},
        {"hl7-message-type-unread",
         QT_TRANSLATE_NOOP("ErrorText", "the message is of a type for results that is not read. Ask the "
                                        "laboratory to send the results as ORU^R01.")},
        {"hl7-message-broken",
         QT_TRANSLATE_NOOP("ErrorText", "the message does not say which signs separate its fields, so it "
                                        "cannot be read. Ask the laboratory to send it again.")},
        {"hl7-message-version",
         QT_TRANSLATE_NOOP("ErrorText", "the message says that it is HL7 version %version. Ask the "
                                        "laboratory for one of the versions 2.3 to 2.8.")},
        {"hl7-message-version",
         QT_TRANSLATE_NOOP("ErrorText", "the message is of a version of HL7 that cannot be read. Ask the "
                                        "laboratory for one of the versions 2.3 to 2.8.")},
        {"hl7-version-odd",
         QT_TRANSLATE_NOOP("ErrorText", "the message says that it is HL7 version %version, which is not one "
                                        "of those tried. Look at the values.")},
        {"hl7-version-odd",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the message does not say which version of HL7 it is. Look at the values.")},
        {"hl7-message-empty",
         QT_TRANSLATE_NOOP("ErrorText", "the message is one of results, but holds none. Ask the laboratory "
                                        "whether something is missing.")},
        {"hl7-message-test",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the laboratory has marked the message as a test. Check that the result is real.")},
        {"hl7-segments-stray",
         QT_TRANSLATE_NOOP("ErrorText", "here are segments that belong to no message. Ask the laboratory "
                                        "whether something is missing.")},
        {"hl7-line-continued",
         QT_TRANSLATE_NOOP("ErrorText", "some lines begin no segment and were joined to the line before. "
                                        "Check that the text is whole.")},
        {"hl7-batch-untold",
         QT_TRANSLATE_NOOP("ErrorText", "a batch does not end with a count, so nobody can tell whether all "
                                        "of it arrived. Ask the laboratory how many messages it sent.")},
        {"hl7-no-messages",
         QT_TRANSLATE_NOOP("ErrorText", "the file holds no messages, only the envelope around them. Ask the "
                                        "laboratory whether that is right.")},
        {"hl7-escape-unknown",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the text has an escape sequence that is not known; it was left as it stands. Check the text.")},
        {"charset-declared-wrong",
         QT_TRANSLATE_NOOP("ErrorText", "the file says that its characters are %declared, but they are not. "
                                        "They were read as what they are. Look at names with å, ä and ö.")},
        {"charset-declared-wrong",
         QT_TRANSLATE_NOOP("ErrorText", "the file says that its characters are of another set than they are. "
                                        "They were read as what they are. Look at names with å, ä and ö.")},
        {"charset-missing",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file does not say which characters it is written in. Look at names with å, ä and ö.")},
        {"charset-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file is written in the characters %declared, which cannot be read. Letters "
                           "such as å, ä and ö are missing. Ask the laboratory for UTF-8.")},
        {"charset-unknown",
         QT_TRANSLATE_NOOP("ErrorText", "the file is written in characters that cannot be read. Letters such "
                                        "as å, ä and ö are missing. Ask the laboratory for UTF-8.")},
        {"value-kind-unsupported",
         QT_TRANSLATE_NOOP("ErrorText", "the value is of the kind %type, which is no laboratory number. Ask "
                                        "the laboratory for the value as a number.")},
        {"value-kind-unsupported",
         QT_TRANSLATE_NOOP("ErrorText", "the value is of a kind that is no laboratory number. Ask the "
                                        "laboratory for the value as a number.")},
        {"fhir-value-as-text",
         QT_TRANSLATE_NOOP("ErrorText", "in %element there is text, where FHIR requires a number. Ask the "
                                        "laboratory to send it as a number, without quotation marks.")},
        {"fhir-value-as-text",
         QT_TRANSLATE_NOOP("ErrorText", "the value is text, where FHIR requires a number. Ask the laboratory "
                                        "to send it as a number, without quotation marks.")},
        {"value-kind-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the message has a value, but does not say of what kind it is. Ask "
                                        "the laboratory, or correct the row when it is a number.")},
        {"value-repeated",
         QT_TRANSLATE_NOOP("ErrorText", "the result has several values. Decide which one holds.")},
        {"value-not-single",
         QT_TRANSLATE_NOOP("ErrorText", "the value is a range, a ratio or a series, and no single number. "
                                        "Ask the laboratory which value counts.")},
        {"value-absent",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the laboratory gives no value, for the reason %reason. Discard the row when none is to come.")},
        {"value-absent",
         QT_TRANSLATE_NOOP("ErrorText", "the laboratory gives no value, and says why in other words. Discard "
                                        "the row when none is to come.")},
        {"status-unknown",
         QT_TRANSLATE_NOOP("ErrorText", "the status %status is not known, so the result does not count. Ask "
                                        "the laboratory what it means.")},
        {"status-unknown",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the status is not known, so the result does not count. Ask the laboratory what it means.")},
        {"sample-times-differ",
         QT_TRANSLATE_NOOP("ErrorText", "the result and its order have different days. The day of the result "
                                        "is used. Check that it is the day of the sample.")},
        {"sample-time-spread",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the sample was collected over several days or at several times. Decide which day holds.")},
        {"sample-date-zone",
         QT_TRANSLATE_NOOP("ErrorText", "the sample was taken on this day by Swedish time, though the file "
                                        "writes another by another clock.")},
        {"unit-contradicted",
         QT_TRANSLATE_NOOP("ErrorText", "the code and the words of the unit say different things. Ask the "
                                        "laboratory which unit it is.")},
        {"subject-ambiguous",
         QT_TRANSLATE_NOOP("ErrorText",
                           "more than one person in the file fits the result. Settle whose it is.")},
        {"subject-unresolved",
         QT_TRANSLATE_NOOP("ErrorText", "the file does not hold the person that the result belongs to. Ask "
                                        "for a delivery with the people in it.")},
        {"identifiers-differ",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the result has several personal identity numbers that are not the same. Decide whose it is.")},
        {"identifier-by-form",
         QT_TRANSLATE_NOOP("ErrorText", "the sender does not say what sort of number the person has. It was "
                                        "taken for a personal identity number by its form.")},
        {"fhir-modifier-extension",
         QT_TRANSLATE_NOOP("ErrorText", "the result has an addition that may change what it means. Ask the "
                                        "laboratory what it stands for.")},
        {"fhir-focus-other",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the result is about something else than the person, such as a foetus or a donor.")},
        {"fhir-version-suspected",
         QT_TRANSLATE_NOOP("ErrorText", "the result uses names from FHIR %version. It was read as R4; ask "
                                        "the laboratory which version it is.")},
        {"fhir-version-suspected",
         QT_TRANSLATE_NOOP("ErrorText", "the result uses names from an older FHIR. It was read as R4; ask "
                                        "the laboratory which version it is.")},
        {"fhir-panel-empty",
         QT_TRANSLATE_NOOP("ErrorText", "this only groups other results and has no value of its own.")},
        {"fhir-element-unknown",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the result has the element %element, which FHIR R4 does not have. It was left aside.")},
        {"fhir-element-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the result has an element that FHIR R4 does not have. It was left aside.")},
        {"fhir-result-deleted",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the same file says that this result was deleted. Ask the laboratory whether it stands.")},
        {"fhir-entry-failed",
         QT_TRANSLATE_NOOP("ErrorText", "the sender tells of something that failed or is missing. Ask the "
                                        "laboratory whether all results are here.")},
        {"fhir-nested-too-deep",
         QT_TRANSLATE_NOOP("ErrorText", "here are resources within others in more levels than are read, so "
                                        "results in them are not read. "
                                        "Ask the laboratory to send each result by itself.")},
        {"fhir-page-incomplete",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file is one page of a search, and there are more pages. Fetch the others too.")},
        {"json-syntax",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file is not written as JSON is, at line %line. Ask the sender to send it again.")},
        {"json-syntax",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file is not written as JSON is. Ask the sender to send it again.")},
        {"json-cut-off",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file ends in the middle, at line %line. Ask the sender to send it again.")},
        {"json-cut-off",
         QT_TRANSLATE_NOOP("ErrorText", "the file ends in the middle. Ask the sender to send it again.")},
        {"json-duplicate-key",
         QT_TRANSLATE_NOOP("ErrorText", "the file says the same thing twice at line %line, so nobody can "
                                        "tell which holds. Ask the sender to send it again.")},
        {"json-duplicate-key",
         QT_TRANSLATE_NOOP("ErrorText", "the file says the same thing twice, so nobody can tell which holds. "
                                        "Ask the sender to send it again.")},
        {"json-too-deep",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the JSON at line %line is nested deeper than any result. Check that it is the right file.")},
        {"json-too-deep",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the JSON is nested deeper than any result. Check that it is the right file.")},
        {"json-number-too-large",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the number at line %line is larger than any result. Check that it is the right file.")},
        {"json-number-too-large",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a number is larger than any result. Check that it is the right file.")},
        {"json-lone-surrogate",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the text at line %line has half a character. Ask the sender to send the file again.")},
        {"json-lone-surrogate",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a text has half a character. Ask the sender to send the file again.")},
        {"json-not-utf8",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the text at line %line is not UTF-8, as JSON must be. Ask the sender to send the file again.")},
        {"json-not-utf8",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the text is not UTF-8, as JSON must be. Ask the sender to send the file again.")},
        {"fhir-not-fhir",
         QT_TRANSLATE_NOOP("ErrorText", "the file is JSON, but at line %line there is no FHIR resource. Ask "
                                        "the laboratory for FHIR R4 with Observation.")},
        {"fhir-not-fhir",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file is JSON, but not FHIR. Ask the laboratory for FHIR R4 with Observation.")},
        {"fhir-version", QT_TRANSLATE_NOOP("ErrorText", "the file is written in FHIR %version, as line %line "
                                                        "shows. Ask the laboratory for FHIR R4 (4.0.1).")},
        {"fhir-version",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file is written in another version of FHIR. Ask the laboratory for FHIR R4 (4.0.1).")},
        {"fhir-no-observations",
         QT_TRANSLATE_NOOP("ErrorText", "the file is FHIR with resources of the kind %found, but holds no "
                                        "results. Ask the laboratory for Observation.")},
        {"fhir-no-observations",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file is FHIR, but holds no results. Ask the laboratory for Observation.")},
        {"fhir-resource-too-large",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the resource at line %line is too large to be a result. Check that it is the right file.")},
        {"fhir-resource-too-large",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a resource is too large to be a result. Check that it is the right file.")},
        {"fhir-index-too-large",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file holds more people than can be kept in mind at once. Divide it into smaller files.")},
        {"file-kind-fhir-xml",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file is FHIR written as XML. Ask the laboratory for the same delivery as JSON.")},
        {"file-kind-xml",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file is XML, which is not read. Ask the laboratory for CSV, Excel, HL7 or FHIR as JSON.")},
        {"file-kind-json",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file is JSON, but not FHIR. Ask the laboratory for FHIR R4 with Observation.")},
        {"file-kind-html",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file is a web page. Perhaps the sign-in had ended when it was fetched; fetch it again.")},
        {"file-kind-pdf",
         QT_TRANSLATE_NOOP("ErrorText", "the file is a PDF, which is made for people to read. Ask the "
                                        "laboratory for CSV, Excel, HL7 or FHIR.")},
        {"file-kind-document",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file is a text document. Save its table as CSV or Excel and import that.")},
        {"file-kind-archive",
         QT_TRANSLATE_NOOP("ErrorText", "the file is packed together. Unpack it and import what is in it.")},
        {"file-kind-old-excel",
         QT_TRANSLATE_NOOP("ErrorText", "the file is in Excel's old format. Open it in Excel and save it as "
                                        "an Excel workbook (.xlsx).")},
        {"file-kind-encrypted",
         QT_TRANSLATE_NOOP("ErrorText", "the file is protected with a password. Open it, take the password "
                                        "away, save it and import it again.")},
        {"file-kind-open-document",
         QT_TRANSLATE_NOOP("ErrorText", "the file is a spreadsheet from LibreOffice. Save it as Excel "
                                        "(.xlsx) or CSV and import it again.")},
        {"file-kind-register",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file is a register, not a delivery. Open it with Open register.")},
        {"file-kind-sie",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file is bookkeeping in SIE format and holds no results. Check that it is the right file.")},
        {"file-kind-edifact",
         QT_TRANSLATE_NOOP("ErrorText", "the file is EDIFACT, which is not read. Ask the laboratory for CSV, "
                                        "Excel, HL7 or FHIR as JSON.")},
        {"file-kind-binary",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file is not text and of no kind that is known. Check that it is the right file.")},
    };
    return Sentences;
}

} // namespace utfall::text
