// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/audit_repository.h"
#include "core/storage/prepatient.h"
#include "core/storage/provider.h"

namespace utfall {

/// What the audit log says of a change: every field that differs as "before → after", "–" for none. What
/// identifies the person goes into the sealed part, under the person's own key; a person seen for the first
/// time is compared with an empty one.
[[nodiscard]] storage::AuditContent changeOf(const Prepatient& before, const Prepatient& after);

/// Providers are companies; nothing of them is sealed but the person to contact.
[[nodiscard]] storage::AuditContent changeOf(const Provider& before, const Provider& after);

} // namespace utfall
