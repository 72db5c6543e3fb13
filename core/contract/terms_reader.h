// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/strict_json.h"
#include "core/contract/terms.h"

namespace utfall {

/// The terms in one value of a larger document, as a template holds them. Errors as termsFromJson().
[[nodiscard]] Result<ContractTerms> termsFromValue(const JsonValue& value);

} // namespace utfall
