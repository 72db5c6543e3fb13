// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <type_traits>

namespace utfall {

/// The error of the exception that is being handled: "out-of-memory" (Environment), else "internal", which is
/// logged.
[[nodiscard]] Error errorOfException();

/// What `work` answers, a Result. An exception becomes its error, so that whoever waits for work on another
/// thread is always answered.
template <typename Work>
[[nodiscard]] std::invoke_result_t<Work&> answered(Work work)
{
    try {
        return work();
    } catch (...) {
        return errorOfException();
    }
}

} // namespace utfall
