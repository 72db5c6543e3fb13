// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/row_issue.h"
#include "core/import/import_kind.h"
#include "core/laboratory/file_kind.h"

#include <QString>

namespace utfall {

/// What the window says about imports, in the language of the program.

/// "Providers", "Prepatients" … as a heading or choice.
[[nodiscard]] QString importKindName(ImportKind kind);
/// The same within a sentence: "prepatients".
[[nodiscard]] QString importKindInText(ImportKind kind);
/// "To review", "Rejected" or "Note".
[[nodiscard]] QString severityName(Severity severity);
/// "Excel workbook", "HL7 v2 messages" …
[[nodiscard]] QString fileFormatName(FileKind kind);
/// The code of a row's issue in a few words, to group and filter by: "Unit missing". A code without a name
/// gives its sentence.
[[nodiscard]] QString issueReason(const QString& code);
/// The issue's sentence without the row, for lists that have a column for it.
[[nodiscard]] QString issueSentence(const RowIssue& issue);

} // namespace utfall
