// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace utfall::security {

/// What a program does first of all, before any secret is in its memory: it leaves no core dumps and lets no
/// other process of the same user read its memory. Does nothing under the sanitizers, which must look in.
void hardenProcess();

} // namespace utfall::security
