// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/attainment.h"

#include <QString>

namespace utfall {

/// Why a person is held, as documents and exports say it to other programs ("no-consent"); empty for None.
[[nodiscard]] QString heldReasonKey(HeldReason reason);

} // namespace utfall
