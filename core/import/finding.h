// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/row_issue.h"
#include "core/import/row_issue_codes.h"

#include <QString>

namespace utfall {

/// What is wrong with a row, or worth knowing of it, before it becomes a RowIssue. Small, because a file has
/// many rows and most have none.
struct Finding
{
    const char16_t* code = nullptr; ///< of row_issue_codes.h; null = nothing found
    const char16_t* column = u"";   ///< column key
    Severity severity = Severity::Held;

    explicit operator bool() const { return code != nullptr; }
    [[nodiscard]] bool is(const char16_t* other) const { return code == other; }
};

} // namespace utfall
