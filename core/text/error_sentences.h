// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <span>

namespace utfall::text {

/// One way to say a failure: what happened, where, what to do. English source of context "ErrorText",
/// beginning in lower case, because "Row 37: " may stand before it; describe() makes the first letter a
/// capital where it begins the text.
/// `%name` stands for the argument with that name, and %row, %column and %file for those of a RowIssue.
///
/// A code may have several, one after the other: the first whose arguments are all there and not empty is
/// taken, so the last one of a code names no argument.
struct ErrorSentence
{
    const char* code;
    const char* english;
};

[[nodiscard]] std::span<const ErrorSentence> valueSentences();    ///< numbers, dates, identities, units
[[nodiscard]] std::span<const ErrorSentence> contractSentences(); ///< terms, templates, price, payout
[[nodiscard]] std::span<const ErrorSentence> importSentences();   ///< rows, files of rows, batches
[[nodiscard]] std::span<const ErrorSentence>
resultSentences(); ///< rows of laboratory results, what to review
[[nodiscard]] std::span<const ErrorSentence>
laboratorySentences(); ///< messages and files that laboratories send
[[nodiscard]] std::span<const ErrorSentence> workbookSentences(); ///< Excel workbooks
[[nodiscard]] std::span<const ErrorSentence>
registerSentences(); ///< the register file and what is kept in it
[[nodiscard]] std::span<const ErrorSentence>
securitySentences(); ///< passphrases, keys, sealed records; advice on passphrases
[[nodiscard]] std::span<const ErrorSentence> usageSentences(); ///< how the programs are called

/// All sentences of a code in order, empty when it has none.
[[nodiscard]] QStringList sentencesOf(const QString& code);
/// Every code that has a sentence.
[[nodiscard]] QStringList codesWithSentence();

} // namespace utfall::text
