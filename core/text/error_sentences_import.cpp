// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_sentences.h"

#include <QtGlobal>

namespace utfall::text {

std::span<const ErrorSentence> importSentences()
{
    static constexpr ErrorSentence Sentences[]{
        {"cells-too-many",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the row has %found cells, but the file has %expected columns. Check whether a "
                           "decimal comma is also the separator.")},
        {"cells-too-many",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the row has more cells than the file has columns. Check whether a decimal comma is "
             "also the separator.")},
        {"preamble-line-skipped",
         QT_TRANSLATE_NOOP("ErrorText", "the line stands above the header row and was left out.")},
        {"trailer-line-skipped",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the line is a total or a footer, not a data row, and was left out.")},
        {"header-line-repeated",
         QT_TRANSLATE_NOOP("ErrorText", "the line is the header row once more, not a data row, and was left "
                                        "out. Check whether several files were put together into this one.")},
        {"person-number-misplaced",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the column %column holds a personal identity number, which must not stand there. Check "
             "which column is which.")},
        {"person-number-misplaced",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "a column holds a personal identity number, which must not stand there. Check which "
             "column is which.")},
        {"sheets-left-out",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the workbook has more sheets with content (%sheets), which were not read. Import them "
             "one by one if they hold anything to import.")},
        {"sheets-left-out",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the workbook has more sheets with content, which were not read. Import them one by "
             "one if they hold anything to import.")},
        {"no-rows", QT_TRANSLATE_NOOP("ErrorText", "the file has no rows under its headings, so nothing was "
                                                   "read from it. Check that it is the right file.")},
        {"number-sign-ambiguous",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the column %column has numbers such as 1,234 or 1.234. They are read with three "
                           "decimals. Check that the sign does not separate thousands.")},
        {"number-sign-ambiguous",
         QT_TRANSLATE_NOOP("ErrorText",
                           "numbers such as 1,234 or 1.234 are read with three decimals. Check that the sign "
                           "does not separate thousands.")},

        {"person-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "nobody is registered with this personal identity number. The row is used by "
                           "itself when the person is registered.")},
        {"person-ambiguous",
         QT_TRANSLATE_NOOP("ErrorText",
                           "two registered people share these ten digits. Write the personal identity number "
                           "with twelve digits.")},
        {"provider-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "no provider is registered with the organisation number %number. Register the "
                           "provider or correct the number.")},
        {"provider-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "no provider is registered with the organisation number %provider. Register the "
                           "provider or correct the number.")},
        {"provider-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "no provider is registered with the organisation number. Register the provider or "
                           "correct the number.")},

        {"value-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the value is missing. Write it in the column %column.")},
        {"value-missing", QT_TRANSLATE_NOOP("ErrorText", "the value is missing. Write it as a number.")},
        {"value-not-a-number",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the value in the column %column is not a number. Write digits with at most one "
                           "comma or point, for example 41,9.")},
        {"value-not-a-number",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the value is not a number. Write digits with at most one comma or point, for "
                           "example 41,9.")},
        {"value-too-large",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the value has more digits than the program can keep. Check the value.")},
        {"unit-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the unit cannot be used under this contract. The contract's unit is %expected.")},
        {"unit-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the unit cannot be used under this contract. Write the contract's unit.")},

        {"provider-name-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the provider's name is missing. Write it in the column %column.")},
        {"provider-name-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the provider's name is missing. Fill it in.")},

        {"consent-missing",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the date of consent is missing. Without it the person is not counted. Fill it in.")},
        {"inclusion-outside",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the inclusion value is outside the contract, which admits from %atLeast to under "
                           "%below %unit. Check the value, or admit the person with a reason.")},
        {"inclusion-outside",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the inclusion value is outside the contract, which admits from %atLeast %unit. "
                           "Check the value, or admit the person with a reason.")},
        {"inclusion-outside",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the inclusion value is outside the contract, which admits under %below %unit. "
                           "Check the value, or admit the person with a reason.")},
        {"inclusion-outside",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the inclusion value is outside what the contract admits. Check the value, or admit "
             "the person with a reason.")},
        {"inclusion-date-missing",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the date of the inclusion sample is missing. The contract limits how old the sample "
             "may be, so it is needed.")},
        {"inclusion-after-enrolment",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the inclusion sample was taken after the enrolment. Check the two dates.")},
        {"inclusion-too-old",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the inclusion sample was more than %days days old at the enrolment. Check the "
                           "dates, or admit the person with a reason.")},
        {"inclusion-too-old",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the inclusion sample was too old at the enrolment. Check the dates, or admit the "
                           "person with a reason.")},
        {"enrolment-differs",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the person is registered with another enrolment date. Check which date is right.")},
        {"enrolment-outside-period",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the person was enrolled outside the contract's enrolment period, %from to %to. The "
             "person is registered all the same.")},
        {"enrolment-outside-period",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the person was enrolled outside the contract's enrolment period. The person is "
                           "registered all the same.")},
        {"protection-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the text in the column %column is not known. The person is protected as with "
                           "sekretessmarkering.")},
        {"protection-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the kind of protection is not known. The person is protected as with "
                           "sekretessmarkering.")},

        {"switch-empty",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the row names neither a provider nor a method. Fill in one of them.")},
        {"switch-after-cut-off",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the change comes after the person's change cut-off, %months months before the target "
             "date. It is not taken in.")},
        {"switch-after-cut-off",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the change comes after the person's change cut-off. It is not taken in.")},
        {"switch-before-enrolment",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the change comes before the person was enrolled. It is not taken in; check the "
                           "date.")},
        {"switch-tied",
         QT_TRANSLATE_NOOP("ErrorText",
                           "two different providers are stated for the same person and day. Neither applies "
                           "until somebody chooses the one that does.")},
        {"switch-chosen",
         QT_TRANSLATE_NOOP("ErrorText", "two different providers were stated for the same person and day. "
                                        "Somebody has decided that this one applies.")},
        {"switch-set-aside",
         QT_TRANSLATE_NOOP("ErrorText", "two different providers were stated for the same person and day. "
                                        "Somebody has decided that the other one applies.")},

        {"exit-reason-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the reason is missing. Write one of the contract's exit reasons in the column "
                           "%column.")},
        {"exit-reason-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the reason is missing. Give one of the contract's exit reasons.")},
        {"exit-reason-unknown",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the reason is none of the contract's exit reasons. Write avliden, flyttat, återkallat "
             "samtycke, graviditet, diabetesdiagnos or felaktigt inskriven.")},
        {"exit-needs-evaluator",
         QT_TRANSLATE_NOOP(
             "ErrorText", "“felaktigt inskriven” is set only with the evaluator's consent. Make sure that it "
                          "has been given.")},

        {"no-files",
         QT_TRANSLATE_NOOP("ErrorText", "no file is chosen. Choose at least one file to import.")},
        {"column-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the column %column is missing on the sheet %sheet in %file. Add it, choose "
                           "which column stands for it, or choose another sheet.")},
        {"column-missing",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the column %column is missing in %file. Add it, or choose which column stands for "
                          "it.")},
        {"column-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a required column is missing. Compare the file's header with the description.")},
        {"column-twice",
         QT_TRANSLATE_NOOP("ErrorText", "two headers on the sheet %sheet in %file stand for the column "
                                        "%column. Keep one of them, or choose another sheet.")},
        {"column-twice",
         QT_TRANSLATE_NOOP("ErrorText",
                           "two headers in %file stand for the column %column. Keep one of them.")},
        {"column-twice",
         QT_TRANSLATE_NOOP("ErrorText", "two headers stand for the same column. Keep one of them.")},
        {"mapping-unknown",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the mapping names the column %column, which this kind of file does not have. Take it "
             "out of the mapping.")},
        {"mapping-unknown",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the mapping names a column that this kind of file does not have. Take it out of the "
             "mapping.")},
        {"file-empty",
         QT_TRANSLATE_NOOP("ErrorText", "the file %file is empty. Check that it is the right file.")},
        {"file-empty", QT_TRANSLATE_NOOP("ErrorText", "the file is empty. Check that it is the right file.")},
        {"file-not-text",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file %file is not text at line %line. Save it as CSV and import it again.")},
        {"file-not-text",
         QT_TRANSLATE_NOOP("ErrorText", "the file %file is not text. Save it as CSV and import it again.")},
        {"file-not-text",
         QT_TRANSLATE_NOOP("ErrorText", "the file is not text. Save it as CSV and import it again.")},
        {"text-undecodable",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the text of %file cannot be read at line %line. Save the file as CSV in UTF-8 and "
                          "import it again.")},
        {"text-undecodable",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the text cannot be read. Save the file as CSV in UTF-8 and import it again.")},
        {"csv-quote-open",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "a quotation mark in %file is opened at line %line and never closed. Close it or take "
             "it away.")},
        {"csv-quote-open",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a quotation mark is opened and never closed. Close it or take it away.")},
        {"csv-quote-around-rows",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a quotation mark in %file at line %line goes on over several lines, so that "
                           "whole rows would be "
                           "read as one cell. Take the mark away, or close it on its own line.")},
        {"csv-quote-around-rows",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a quotation mark goes on over several lines, so that whole rows would be read as "
                           "one cell. Take the mark away, or close it on its own line.")},
        {"csv-field-too-long",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "a cell in %file at line %line is longer than the program reads. Check that the file "
             "is a table.")},
        {"csv-field-too-long",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a cell is longer than the program reads. Check that the file is a table.")},
        {"format-not-for-kind",
         QT_TRANSLATE_NOOP("ErrorText", "%file holds laboratory messages, which can only be imported as lab "
                                        "results.")},
        {"format-not-for-kind",
         QT_TRANSLATE_NOOP("ErrorText", "laboratory messages can only be imported as lab results.")},
        {"plan-outdated",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the contract's analyses or the mapping profile changed while the plan was shown. "
                           "Read the file again and look at the new plan.")},
        {"profile-unknown",
         QT_TRANSLATE_NOOP("ErrorText", "there is no mapping profile named \"%profile\". List those that "
                                        "there are.")},
        {"profile-unknown", QT_TRANSLATE_NOOP("ErrorText", "there is no such mapping profile.")},
        {"profile-unnamed",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the mapping profile has no name. Give it one, such as the sender's.")},
        {"profile-not-json",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the mapping profile cannot be read on line %line. Choose a file that "
                           "was saved by Utfall.")},
        {"profile-not-json",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file is no mapping profile. Choose a file that was saved by Utfall.")},
        {"profile-too-large",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file is too large for a mapping profile. Choose a file that was saved by "
                           "Utfall.")},
        {"profile-unknown-key",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the mapping profile has \"%path\", which Utfall does not know. Remove "
                           "it.")},
        {"profile-unknown-key",
         QT_TRANSLATE_NOOP("ErrorText", "the mapping profile has a key that Utfall does not know.")},
        {"profile-missing-key",
         QT_TRANSLATE_NOOP("ErrorText", "\"%path\" is missing in the mapping profile. Add it.")},
        {"profile-missing-key",
         QT_TRANSLATE_NOOP("ErrorText", "something that must be there is missing in the mapping profile.")},
        {"profile-bad-value",
         QT_TRANSLATE_NOOP("ErrorText", "\"%path\" in the mapping profile cannot be used. Correct it.")},
        {"profile-bad-value",
         QT_TRANSLATE_NOOP("ErrorText", "something in the mapping profile cannot be used.")},
        {"profile-version",
         QT_TRANSLATE_NOOP("ErrorText", "the mapping profile was written by another version of Utfall "
                                        "(%version). Upgrade Utfall.")},
        {"profile-version",
         QT_TRANSLATE_NOOP("ErrorText", "the mapping profile was written by another version of Utfall.")},
        {"import-too-large",
         QT_TRANSLATE_NOOP("ErrorText",
                           "there is more in %file than the program takes in at once (%rows rows, %chars "
                           "characters). Divide the file and import one part at a time.")},
        {"import-too-large",
         QT_TRANSLATE_NOOP("ErrorText", "there is more to import than the program takes in at once. Divide "
                                        "it and import one part at a time.")},
        {"csv-record-too-long",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "a row in %file at line %line is longer than the program reads. Check that the file "
             "is a table.")},
        {"csv-record-too-long",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a row is longer than the program reads. Check that the file is a table.")},
        {"csv-too-many-columns",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "a row in %file at line %line has more columns than the program reads. Check that the "
             "separator is the right one.")},
        {"csv-too-many-columns",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "a row has more columns than the program reads. Check that the separator is the right "
             "one.")},
        {"read-failed",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file %file cannot be read to its end. Check the disk or the network and try "
                           "again.")},
        {"read-failed",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file cannot be read to its end. Check the disk or the network and try again.")},

        {"batch-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "there is no import with the number %batch. Look in the list of imports.")},
        {"batch-unknown",
         QT_TRANSLATE_NOOP("ErrorText", "there is no such import. Look in the list of imports.")},
        {"batch-undone",
         QT_TRANSLATE_NOOP("ErrorText",
                           "import %batch has been undone already. There is nothing more to take back.")},
        {"batch-undone",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the import has been undone already. There is nothing more to take back.")},
        {"batch-blocked",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the later import %batch changed the same rows. Undo that one first.")},
        {"batch-blocked",
         QT_TRANSLATE_NOOP("ErrorText", "a later import changed the same rows. Undo that one first.")},
        {"held-row-unknown",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "no such row waits for review. It may have been decided already; refresh the list.")},
        {"discard-reason-missing",
         QT_TRANSLATE_NOOP("ErrorText", "a row is dropped only with a reason. Write why it is not needed.")},
        {"amend-reason-missing",
         QT_TRANSLATE_NOOP("ErrorText", "a row is corrected only with a reason. Write why.")},
        {"meaning-without-import",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the row was entered by hand and has no sender. Correct it instead.")},
        {"choice-outdated",
         QT_TRANSLATE_NOOP("ErrorText", "the rows that contradict each other have changed meanwhile. Look at "
                                        "them again.")},
        {"decision-outdated",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the register has been changed since, so the decision stands. Correct "
                           "what it changed instead.")},
        {"amend-nothing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "nothing of the row was changed. Change a cell, or close without correcting.")},
        {"admit-reason-missing",
         QT_TRANSLATE_NOOP("ErrorText", "a person is admitted only with a reason. Write why.")},
        {"admit-not-possible",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the row waits for something that admitting the person does not mend. Correct the "
                           "row and import it again.")},
    };
    return Sentences;
}

} // namespace utfall::text
