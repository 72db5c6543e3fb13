// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_sentences.h"

#include <QtGlobal>

namespace utfall::text {

std::span<const ErrorSentence> workbookSentences()
{
    static constexpr ErrorSentence Sentences[]{
        {"xlsx-damaged",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the workbook is damaged, in its part %part. Ask the sender to send it again.")},
        {"xlsx-damaged",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the workbook is damaged or did not arrive whole. Ask the sender to send it again.")},
        {"xlsx-part-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the workbook lacks a part that it says it has. Open it in Excel, "
                                        "save it and import it again.")},
        {"xlsx-xml-invalid",
         QT_TRANSLATE_NOOP("ErrorText", "the workbook has a fault in its part %part, line %line. Open it in "
                                        "Excel, save it and import it again.")},
        {"xlsx-xml-invalid",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the workbook has a fault in one of its parts. Open it in Excel, save it and import it again.")},
        {"xlsx-xml-dtd",
         QT_TRANSLATE_NOOP("ErrorText", "the workbook holds definitions that no workbook has and that can do "
                                        "harm. Ask the sender whether the file is right.")},
        {"xlsx-not-a-book",
         QT_TRANSLATE_NOOP("ErrorText", "the file is no Excel workbook. Check that it is the right file.")},
        {"xlsx-binary",
         QT_TRANSLATE_NOOP("ErrorText", "the workbook is saved in Excel's binary format (.xlsb). Open it in "
                                        "Excel and save it as an Excel workbook (.xlsx).")},
        {"xlsx-no-sheets",
         QT_TRANSLATE_NOOP("ErrorText", "the workbook has no sheet with cells, only charts or nothing at "
                                        "all. Check that it is the right file.")},
        {"xlsx-sheet-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the workbook has no sheet with that name. Choose one of its sheets.")},
        {"xlsx-no-cells",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the sheet is empty. Choose another sheet, or check that it is the right file.")},
        {"xlsx-formula-uncalculated",
         QT_TRANSLATE_NOOP("ErrorText", "the cell %cell has a formula that was never calculated. Open the "
                                        "workbook in Excel, save it and import it again.")},
        {"xlsx-formula-uncalculated",
         QT_TRANSLATE_NOOP("ErrorText", "a cell has a formula that was never calculated. Open the workbook "
                                        "in Excel, save it and import it again.")},
        {"xlsx-string-missing",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the text of the cell %cell is missing from the workbook. Ask the sender to send it again.")},
        {"xlsx-string-missing",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the text of a cell is missing from the workbook. Ask the sender to send it again.")},
        {"xlsx-cell-too-long",
         QT_TRANSLATE_NOOP("ErrorText", "the text of the cell %cell is longer than that of any result. Check "
                                        "that it is the right file.")},
        {"xlsx-cell-too-long",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the text of a cell is longer than that of any result. Check that it is the right file.")},
        {"xlsx-row-too-long",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the row of the cell %cell holds more text than any result. Check that it is the right file.")},
        {"xlsx-row-too-long",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a row holds more text than any result. Check that it is the right file.")},
        {"xlsx-too-many-columns",
         QT_TRANSLATE_NOOP("ErrorText", "the cell %cell lies further to the right than any table of results "
                                        "goes. Remove what is outside the table, save and import again.")},
        {"xlsx-too-many-columns",
         QT_TRANSLATE_NOOP("ErrorText", "the sheet has more columns than any table of results. Remove what "
                                        "is outside the table, save and import again.")},
        {"xlsx-cell-misplaced",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the part %part of the workbook has, at line %line, a cell in a place that no "
                           "sheet has or that is taken. Open it in Excel, save it and import it again.")},
        {"xlsx-cell-misplaced",
         QT_TRANSLATE_NOOP("ErrorText", "the workbook has a cell in a place that no sheet has or that is "
                                        "taken. Open it in Excel, save it and import it again.")},
        {"xlsx-too-large", QT_TRANSLATE_NOOP("ErrorText", "the workbook is larger than can be read. Divide "
                                                          "it into smaller ones, or save the sheet as CSV.")},
        {"xlsx-strings-too-large",
         QT_TRANSLATE_NOOP("ErrorText", "the workbook holds more text than can be kept in mind at once. "
                                        "Divide it into smaller ones, or save the sheet as CSV.")},
        {"xlsx-bomb",
         QT_TRANSLATE_NOOP("ErrorText", "the workbook unpacks to far more than any real one, which can be an "
                                        "attack. It was not read; ask the sender about it.")},
        {"xlsx-unsafe-name",
         QT_TRANSLATE_NOOP("ErrorText", "the workbook points outside itself, which no real one does. It was "
                                        "not read; ask the sender about it.")},
        {"xlsx-duplicate-part",
         QT_TRANSLATE_NOOP("ErrorText", "the workbook has the same part twice, so nobody can tell which "
                                        "holds. Ask the sender to send it again.")},
    };
    return Sentences;
}

} // namespace utfall::text
