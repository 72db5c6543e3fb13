// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_sentences.h"

#include <QtGlobal>

namespace utfall::text {

std::span<const ErrorSentence> resultSentences()
{
    static constexpr ErrorSentence Sentences[]{
        {"status-column-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file has no column status. Every row is read as a final result.")},
        {"status-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the status is missing. Write it in the column %column, for example final.")},
        {"status-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the status is missing. Write it, for example final.")},
        {"status-not-counted",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the status “%word” is none that is known (%known), so the result is kept but never counts. Ask "
             "the laboratory what it means, write one of these in the file and import it again.")},
        {"status-not-counted",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the status is none that is known (%known), so the result is kept but never counts. Ask the "
             "laboratory what it means, write one of these in the file and import it again.")},
        {"status-not-counted",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the result is kept, but with its status it never counts. Only final, corrected and "
             "amended results do.")},
        {"sample-date-future",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the sample date lies ahead of the day of the import. The result is kept, and counts for "
             "nothing before that date. Check the date, and correct it in the file if it is wrong.")},
        {"sample-date-before-1900",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the sample date is before 1900, when no follow-up had begun, so the result is kept but counts "
             "for nothing. Check the date, and correct it in the file if it is wrong.")},
        {"analysis-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the analysis code is missing. Write it in the column %column.")},
        {"analysis-missing", QT_TRANSLATE_NOOP("ErrorText", "the analysis code is missing. Write it.")},
        {"analysis-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the analysis code is none of the contract's analyses. Check the code.")},
        {"analysis-left-out",
         QT_TRANSLATE_NOOP("ErrorText", "the mapping profile says that the analysis code does not belong to "
                                        "the contract. Change the profile if it does.")},
        {"value-implausible",
         QT_TRANSLATE_NOOP(
             "ErrorText", "nobody has such an HbA1c in the unit that the row states; percent may stand as "
                          "mmol/mol, or the other way round. Check with the laboratory, and correct the unit "
                          "or the value, or confirm the value.")},
        {"converted-near-limit",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the value was converted from % and is %value %unit, close to the limit %limit. It "
                          "counts meanwhile. Ask the laboratory for the value in %unit, or approve it.")},
        {"converted-near-limit",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the inclusion value was converted from % and is %inclusion %unit, close to the "
                           "limit %limit. It counts meanwhile. Ask for the value in %unit, or approve it.")},
        {"converted-near-limit",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the value was converted from percent and lies within 1 mmol/mol of the goal, "
                           "nearer than a conversion is sure. It counts; ask the laboratory for the value in "
                           "mmol/mol.")},
        {"bound-undecided",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the value is only known to be under or over a limit, and that does not decide "
                           "whether the goal is reached. Ask the laboratory for the value.")},
        {"sample-conflict",
         QT_TRANSLATE_NOOP(
             "ErrorText", "another row says something else of the same sample. The sample counts for nothing "
                          "until someone decides which is right.")},
        {"sample-chosen",
         QT_TRANSLATE_NOOP("ErrorText", "another row said something else of the same sample. Somebody has "
                                        "decided that this one counts.")},
        {"sample-set-aside",
         QT_TRANSLATE_NOOP("ErrorText", "another row said something else of the same sample. Somebody has "
                                        "decided that the other one counts.")},

        {"point-of-care",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the sample was measured near the patient (%now). It counts meanwhile. Ask for a "
                           "sample that a laboratory analyses, or approve it.")},
        {"point-of-care",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the sample was measured near the patient. It counts meanwhile. Ask for "
                           "a sample that a laboratory analyses, or approve it.")},
        {"laboratory-changed",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the final sample is from %now, the baseline sample from %before. It counts "
                           "meanwhile. Check that the laboratories can be compared, and approve it.")},
        {"laboratory-changed",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the final sample is from another laboratory than the baseline sample. It counts "
                           "meanwhile. Check that the laboratories can be compared, and approve it.")},
        {"method-changed",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the final sample was analysed with %now, the baseline sample with %before. It "
                           "counts meanwhile. Check that the methods can be compared, and approve it.")},
        {"method-changed",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the final sample was analysed with another method than the baseline sample. It "
                           "counts meanwhile. Check that the methods can be compared, and approve it.")},
        {"review-reason-missing",
         QT_TRANSLATE_NOOP("ErrorText", "a result is only approved with a reason. Write why.")},
        {"review-item-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "what was to be approved is gone or has been decided already. Look at "
                           "the queue again.")},
    };
    return Sentences;
}

} // namespace utfall::text
