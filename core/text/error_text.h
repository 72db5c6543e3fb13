// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/row_issue.h"

#include <QString>

namespace utfall::text {

/// The failure as a sentence in the language of the program: what happened, where, what to do (look.md,
/// Words). Every code has a sentence in error_sentences_*.cpp; a test walks all codes of the source. A code
/// is a literal of lower case words joined by hyphens.
[[nodiscard]] QString describe(const Error& error);

/// The row's issue as a sentence with row, column and remedy: "Rad 37: enheten saknas för HbA1c. Ange
/// mmol/mol eller % …".
[[nodiscard]] QString describe(const RowIssue& issue);

} // namespace utfall::text
