// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/credential.h"

namespace utfall::security {

Credential Credential::passphrase(const QString& text, std::optional<KdfCost> cost)
{
    if (text.isEmpty())
        return {};
    return {Kind::Passphrase, SecretBytes::ofText(text), cost};
}

Credential Credential::recoveryKey(const RecoveryKey& key)
{
    // Nobody guesses 150 random bits however cheap a guess is.
    return {Kind::RecoveryKey, key.secret().clone(), KdfCost::least()};
}

} // namespace utfall::security
