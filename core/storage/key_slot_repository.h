// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/security/key_slot.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace utfall::storage {

class Database;

/// A key slot as the register keeps it.
struct StoredKeySlot
{
    security::KeySlot slot;
    QDateTime madeAt; ///< UTC
    QString madeBy;
    QDateTime confirmedAt; ///< recovery key: a group of it was typed back; invalid: not yet
};

/// The ways into the register. Read before anything is unlocked, so nothing in it is trusted: no more than
/// MaxSlots, no longer blobs than a slot needs. May throw SqlFailure.
class KeySlotRepository
{
public:
    static constexpr int MaxSlots = 8;

    explicit KeySlotRepository(Database& database) : m_database(database) {}

    [[nodiscard]] QList<StoredKeySlot> all();
    [[nodiscard]] QList<security::KeySlot> slotList();
    /// Makes a slot for the credential in place of every other of its kind. Errors of security::makeSlot().
    [[nodiscard]] Result<void> replace(const security::Credential& credential, bool confirmed);
    /// The recovery key has been typed back.
    void confirmRecoveryKey();

private:
    Database& m_database;
};

} // namespace utfall::storage
