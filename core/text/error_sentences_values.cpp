// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_sentences.h"

#include <QtGlobal>

namespace utfall::text {

std::span<const ErrorSentence> valueSentences()
{
    static constexpr ErrorSentence Sentences[]{
        {"amount-too-large",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the amount is larger than the program can count with. Check the price, the number "
                          "of people and the interest.")},
        {"money-negative",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the amount under %field is negative. Write it without a minus sign.")},
        {"money-negative",
         QT_TRANSLATE_NOOP("ErrorText", "the amount is negative. Write the amount without a minus sign.")},
        {"money-not-a-number",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the amount under %field cannot be read. Write kronor in digits, such as 47 000.")},
        {"money-not-a-number",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the amount cannot be read. Write kronor in digits, such as 47 000.")},
        {"share-negative",
         QT_TRANSLATE_NOOP("ErrorText",
                           "an amount that was to be shared is negative. This is a fault of the program; "
                           "please report it.")},

        {"not-a-number",
         QT_TRANSLATE_NOOP("ErrorText", "the number under %field cannot be read. Write digits with at most "
                                        "one comma or point, for example 41,9.")},
        {"not-a-number",
         QT_TRANSLATE_NOOP("ErrorText", "the number cannot be read. Write digits with at most one comma "
                                        "or point, for example 41,9.")},
        {"number-too-large",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the number under %field has more digits than the program can keep. Check the value.")},
        {"number-too-large",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the number has more digits than the program can keep. Check the value.")},

        {"date-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the date is missing. Write it in the column %column as year-month-day, for "
                           "example 2027-06-30.")},
        {"date-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the date is missing. Write it as year-month-day, for example "
                                        "2027-06-30.")},
        {"date-unreadable",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the date in the column %column cannot be read. Write it as year-month-day, for "
                           "example 2027-06-30.")},
        {"date-unreadable",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the date cannot be read. Write it as year-month-day, for example 2027-06-30.")},

        {"person-number-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the personal identity number is missing. Write it in the column %column.")},
        {"person-number-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the personal identity number is missing. Write it with twelve digits.")},
        {"person-number-form",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the personal identity number is not written in a known form. Write it with twelve "
                          "digits, year first.")},
        {"person-number-date",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the personal identity number holds a date that does not exist. Check its first "
                           "eight digits.")},
        {"person-number-check-digit",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the check digit of the personal identity number is not right. Check the number "
                           "for a mistyped digit.")},

        {"organisation-number-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the organisation number is missing. Write it in the column %column.")},
        {"organisation-number-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the organisation number is missing. Write it with ten digits.")},
        {"organisation-number-form",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the organisation number is not written in a known form. Write it with ten digits, "
                          "for example 556000-0001.")},
        {"organisation-number-check-digit",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the check digit of the organisation number is not right. Check the number for a "
                           "mistyped digit.")},
        {"bankgiro-form",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the bankgiro number does not have seven or eight digits with a right check digit. "
                          "Check the number.")},

        {"unit-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the unit is missing. Write mmol/mol, % NGSP or % Mono-S in the column %column.")},
        {"unit-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the unit is missing. Write mmol/mol, % NGSP or % Mono-S.")},
        {"unit-ambiguous-percent",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the unit is only a percent sign. Say whether it means % NGSP or % Mono-S, in the "
                           "column %column or for the whole import.")},
        {"unit-ambiguous-percent",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the unit is only a percent sign. Say whether it means % NGSP or % Mono-S.")},
    };
    return Sentences;
}

} // namespace utfall::text
