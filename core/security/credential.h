// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/kdf_cost.h"
#include "core/security/recovery_key.h"

#include <QString>

#include <memory>
#include <optional>

namespace utfall::security {

/// What somebody gives to open a register: a passphrase or the recovery key. Copies share the same guarded
/// bytes, which are wiped with the last of them.
class Credential
{
public:
    enum class Kind { None, Passphrase, RecoveryKey };

    /// Nothing given; opens nothing.
    Credential() = default;
    /// `cost`: of slots that are made with it; measured on this computer when absent. An empty text is
    /// nothing.
    [[nodiscard]] static Credential passphrase(const QString& text, std::optional<KdfCost> cost = {});
    [[nodiscard]] static Credential recoveryKey(const RecoveryKey& key);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNone() const { return m_kind == Kind::None; }
    /// Only when something was given.
    [[nodiscard]] const SecretBytes& secret() const { return *m_secret; }
    /// What a new slot for it is to cost.
    [[nodiscard]] KdfCost cost() const { return m_cost ? *m_cost : KdfCost::measured(); }

private:
    Credential(Kind kind, SecretBytes secret, std::optional<KdfCost> cost)
        : m_kind(kind), m_secret(std::make_shared<const SecretBytes>(std::move(secret))), m_cost(cost)
    {}

    Kind m_kind = Kind::None;
    std::shared_ptr<const SecretBytes> m_secret;
    std::optional<KdfCost> m_cost;
};

/// What a new register is locked with. The recovery key is made before the register, so that it can be shown
/// and typed back before anything is stored.
struct NewKeys
{
    Credential passphrase;
    RecoveryKey recoveryKey = RecoveryKey::random();
    bool recoveryConfirmed = false; ///< a group of it was typed back
};

} // namespace utfall::security
