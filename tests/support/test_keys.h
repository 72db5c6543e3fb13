// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/credential.h"

namespace utfall::test {

inline constexpr char16_t TestPassphrase[] = u"gullregn i maj";

/// What opens the registers of tests. Cheap to try, so that a test of something else costs no more than
/// before registers were sealed.
[[nodiscard]] inline security::Credential testCredential()
{
    return security::Credential::passphrase(QString::fromUtf16(TestPassphrase), security::KdfCost::least());
}

[[nodiscard]] inline security::NewKeys testKeys()
{
    return {.passphrase = testCredential(), .recoveryConfirmed = true};
}

} // namespace utfall::test
