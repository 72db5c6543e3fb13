// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace utfall::security {

void requireSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot start: the system gives no random numbers.");
}

} // namespace utfall::security
