// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_sentences.h"

#include <QtGlobal>

namespace utfall::text {

std::span<const ErrorSentence> usageSentences()
{
    static constexpr ErrorSentence Sentences[]{
        {"usage-no-command",
         QT_TRANSLATE_NOOP("ErrorText", "no command is given. See all commands with utfall-cli --help.")},
        {"usage-unknown-command",
         QT_TRANSLATE_NOOP("ErrorText",
                           "there is no command %command. See all commands with utfall-cli --help.")},
        {"usage-unknown-command",
         QT_TRANSLATE_NOOP("ErrorText",
                           "there is no such command. See all commands with utfall-cli --help.")},
        {"usage-unknown-option",
         QT_TRANSLATE_NOOP("ErrorText",
                           "there is no option --%option here. See the options with utfall-cli --help.")},
        {"usage-unknown-option",
         QT_TRANSLATE_NOOP("ErrorText",
                           "there is no such option here. See the options with utfall-cli --help.")},
        {"usage-option-value",
         QT_TRANSLATE_NOOP("ErrorText", "the option --%option needs a value after it.")},
        {"usage-option-value", QT_TRANSLATE_NOOP("ErrorText", "an option needs a value after it.")},
        {"usage-option-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the option --%option is missing. Add it with its value.")},
        {"usage-option-missing",
         QT_TRANSLATE_NOOP("ErrorText", "a required option is missing. See utfall-cli --help.")},
        {"usage-arguments",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the command %command is called with the wrong arguments. Write: %usage.")},
        {"usage-arguments",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the command is called with the wrong arguments. See utfall-cli --help.")},
        {"usage-date",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the option --%option is not a date. Write it as year-month-day, for example "
                           "2027-06-30.")},
        {"usage-date",
         QT_TRANSLATE_NOOP("ErrorText",
                           "an option is not a date. Write it as year-month-day, for example 2027-06-30.")},
        {"usage-number",
         QT_TRANSLATE_NOOP("ErrorText", "the option --%option is not a whole number that can be used here.")},
        {"usage-number",
         QT_TRANSLATE_NOOP("ErrorText", "an option is not a whole number that can be used here.")},
        {"usage-batch",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "%value is not the number of an import. See the numbers with the command batches.")},
        {"usage-batch",
         QT_TRANSLATE_NOOP("ErrorText",
                           "that is not the number of an import. See the numbers with the command batches.")},
        {"usage-import-kind",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "%kind is nothing that can be imported. Choose providers, prepatients, switches, exits "
             "or results.")},
        {"usage-import-kind",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "that is nothing that can be imported. Choose providers, prepatients, switches, exits "
             "or results.")},
        {"usage-percent",
         QT_TRANSLATE_NOOP("ErrorText", "%value is no meaning of a percent sign. Choose ngsp or mono-s.")},
        {"usage-percent",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the meaning of a percent sign is not known. Choose ngsp or mono-s.")},
        {"usage-report-kind",
         QT_TRANSLATE_NOOP("ErrorText",
                           "there is no report %value. See the reports with utfall-cli --help.")},
        {"usage-report-kind",
         QT_TRANSLATE_NOOP("ErrorText", "there is no such report. See the reports with utfall-cli --help.")},
        {"usage-report-format",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a report cannot be written as %value. Let the file's name end in .pdf, .html or "
                           ".csv.")},
        {"usage-report-format",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the report's form is not known. Let the file's name end in .pdf, .html or .csv.")},
        {"usage-export-kind",
         QT_TRANSLATE_NOOP("ErrorText", "%value cannot be exported. The export is called cases.")},
        {"usage-export-kind",
         QT_TRANSLATE_NOOP("ErrorText", "that cannot be exported. The export is called cases.")},
        {"settings-file-unusable",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file %file holds no settings and is left as it is. Name another file.")},
        {"settings-file-unusable",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file holds no settings and is left as it is. Name another file.")},
    };
    return Sentences;
}

} // namespace utfall::text
