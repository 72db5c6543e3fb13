// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"

#include <QtGlobal>

#include <optional>

namespace utfall {

/// The lower and upper end of Wilson's interval without continuity correction, z = 1.959963984540054.
struct WilsonInterval
{
    Fraction low;  ///< rounded to twelve decimals
    Fraction high; ///< rounded to twelve decimals
};

/// The 95 % interval of `successes` out of `n`; nothing when n = 0. `successes` lies in 0 … n.
[[nodiscard]] std::optional<WilsonInterval> wilsonInterval(qint64 successes, qint64 n);

} // namespace utfall
