// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/register/register_session.h"
#include "core/security/credential.h"

#include <QString>

namespace utfall {

/// What a demo register is made from. The same people, seed and date of today give the same facts; pseudonyms
/// are random as in every register.
struct DemoOptions
{
    int people = 1'000;
    quint64 seed = 1;
};

/// What opens a demo register unless another passphrase is given. Everybody knows it, so it is cheap to try.
inline constexpr char16_t DemoPassphrase[] = u"utfall-demo";
[[nodiscard]] security::Credential demoCredential();

/// Makes a synthetic register (demoavtal): three providers that differ, three intakes, two years of samples
/// with noise, drop-outs, switches, corrections and held rows, taken in through the ordinary import.
/// Identities are Skatteverket's test numbers with made-up names. Errors: "demo-people" (Usage: outside 1 …
/// the number of test numbers), and those of create and import.
[[nodiscard]] Result<std::unique_ptr<RegisterSession>>
createDemoRegister(const QString& path, const DemoOptions& options, const WorkContext& context,
                   const security::Credential& passphrase = demoCredential());

} // namespace utfall
