// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/key_slot_repository.h"

#include "core/storage/database.h"
#include "core/storage/register_seal.h"

#include <limits>

namespace utfall::storage {

using namespace Qt::StringLiterals;
using security::KeySlot;
using security::SlotKind;

namespace {

QString kindKey(SlotKind kind)
{
    return kind == SlotKind::RecoveryKey ? u"recovery"_s : u"passphrase"_s;
}

/// What does not fit becomes 0, which no slot may ask for.
quint32 boundedNumber(qint64 number)
{
    return number < 0 || number > std::numeric_limits<quint32>::max() ? 0 : static_cast<quint32>(number);
}

} // namespace

QList<StoredKeySlot> KeySlotRepository::all()
{
    QList<StoredKeySlot> stored;
    Statement statement = m_database.prepare(u"SELECT id, kind, operations, memory_kib, substr(salt, 1, 64), "
                                             u"substr(wrapped_key, 1, 256), made_at, "
                                             "made_by, confirmed_at FROM key_slot ORDER BY id LIMIT ?"_s);
    statement.bind(MaxSlots);
    while (statement.step()) {
        KeySlot slot;
        slot.id = statement.integer(0);
        slot.kind = statement.text(1) == "recovery"_L1 ? SlotKind::RecoveryKey : SlotKind::Passphrase;
        slot.cost = {boundedNumber(statement.integer(2)), boundedNumber(statement.integer(3))};
        slot.salt = statement.blob(4);
        slot.wrappedKey = statement.blob(5);
        stored.append({slot, statement.dateTime(6), statement.text(7), statement.dateTime(8)});
    }
    return stored;
}

QList<KeySlot> KeySlotRepository::slotList()
{
    QList<KeySlot> found;
    for (const StoredKeySlot& stored : all())
        found.append(stored.slot);
    return found;
}

Result<void> KeySlotRepository::replace(const security::Credential& credential, bool confirmed)
{
    const auto made = security::makeSlot(nextRowId(m_database, "key_slot"_L1), credential,
                                         m_database.seal().keys().identityKey());
    if (!made)
        return made.error();
    m_database.prepare(u"DELETE FROM key_slot WHERE kind = ?"_s).run(kindKey(made->kind));
    const QDateTime now = m_database.context().clock->now();
    m_database
        .prepare(u"INSERT INTO key_slot (id, kind, operations, memory_kib, salt, wrapped_key, made_at, "
                 "made_by, confirmed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(made->id, kindKey(made->kind), made->cost.operations, made->cost.memoryKib, made->salt,
             made->wrappedKey, now, m_database.context().user, confirmed ? now : QDateTime());
    return {};
}

void KeySlotRepository::confirmRecoveryKey()
{
    m_database.prepare(u"UPDATE key_slot SET confirmed_at = ? WHERE kind = 'recovery'"_s)
        .run(m_database.context().clock->now());
}

} // namespace utfall::storage
