// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QString>

#include <memory>

namespace utfall {

/// Who works and when: passed in by the program, recorded with every change.
struct WorkContext
{
    std::shared_ptr<const Clock> clock;
    QString user; ///< --user, else the system's user name
};

} // namespace utfall
