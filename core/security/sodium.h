// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace utfall::security {

/// Makes libsodium ready; called by everything in this room that uses it, from any thread. A computer on
/// which it cannot start (no source of randomness) is no place for a register: the program ends.
void requireSodium();

} // namespace utfall::security
