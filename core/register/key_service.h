// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/security/credential.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace utfall {

namespace storage {
class Store;
}

/// One way into the register, as people are told of it.
struct KeySlotInfo
{
    bool isRecoveryKey = false;
    QDateTime madeAt; ///< UTC
    QString madeBy;
    QDateTime confirmedAt; ///< of a recovery key: when a group of it was typed back; invalid: not yet
};

/// The passphrase and the recovery key of an open register. Changing either asks for what opens it now, so
/// that a register left open gives nobody a lasting way in. Copies of the file made before keep opening with
/// what opened them then.
class KeyService
{
public:
    explicit KeyService(storage::Store& store);

    [[nodiscard]] Async<QList<KeySlotInfo>> slotList();
    /// Errors: "wrong-passphrase", "wrong-recovery-key", "passphrase-needed" (NotAllowed).
    [[nodiscard]] Async<void> changePassphrase(const security::Credential& current,
                                               const security::Credential& next);
    /// Makes a new recovery key in place of the old one. It is shown once and stored nowhere. Errors as
    /// changePassphrase().
    [[nodiscard]] Async<security::RecoveryKey> newRecoveryKey(const security::Credential& current);
    /// A group of the recovery key has been typed back.
    [[nodiscard]] Async<void> confirmRecoveryKey();
    /// Puts a recovery key that has been shown and typed back in place of the old one. Errors as
    /// changePassphrase().
    [[nodiscard]] Async<void> setRecoveryKey(const security::Credential& current,
                                             const security::RecoveryKey& key);

    /// Leaves the entry that the window was locked, by somebody or by itself.
    [[nodiscard]] Async<void> recordLocked(bool byItself);
    [[nodiscard]] Async<void> recordUnlocked();
    /// Whether the credential opens this register. Errors as changePassphrase().
    [[nodiscard]] Async<void> verify(const security::Credential& credential);

private:
    storage::Store& m_store;
};

} // namespace utfall
