// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/key_service.h"

#include "core/storage/audit_repository.h"
#include "core/storage/key_slot_repository.h"
#include "core/storage/store.h"

namespace utfall {

using namespace Qt::StringLiterals;
using security::Credential;
using security::RecoveryKey;
using storage::Database;
using storage::KeySlotRepository;

namespace {

Result<void> requireKnown(Database& database, const Credential& current)
{
    const auto opened = security::openAnySlot(KeySlotRepository(database).slotList(), current);
    return opened ? Result<void>() : opened.error();
}

} // namespace

KeyService::KeyService(storage::Store& store) : m_store(store) {}

Async<QList<KeySlotInfo>> KeyService::slotList()
{
    return m_store.post([](Database& database) {
        QList<KeySlotInfo> infos;
        for (const storage::StoredKeySlot& stored : KeySlotRepository(database).all())
            infos.append({stored.slot.kind == security::SlotKind::RecoveryKey, stored.madeAt, stored.madeBy,
                          stored.confirmedAt});
        return infos;
    });
}

Async<void> KeyService::changePassphrase(const Credential& current, const Credential& next)
{
    return m_store.write([current, next](Database& database) -> Result<void> {
        if (next.kind() != Credential::Kind::Passphrase)
            return Error(ErrorKind::NotAllowed, u"passphrase-needed"_s);
        if (auto known = requireKnown(database, current); !known)
            return known;
        if (auto made = KeySlotRepository(database).replace(next, false); !made)
            return made;
        storage::AuditRepository(database).append(u"passphrase.changed"_s);
        return {};
    });
}

Async<RecoveryKey> KeyService::newRecoveryKey(const Credential& current)
{
    return m_store.write([current](Database& database) -> Result<RecoveryKey> {
        if (auto known = requireKnown(database, current); !known)
            return known.error();
        const RecoveryKey key = RecoveryKey::random();
        if (auto made = KeySlotRepository(database).replace(Credential::recoveryKey(key), false); !made)
            return made.error();
        storage::AuditRepository(database).append(u"recovery.new"_s);
        return key;
    });
}

Async<void> KeyService::confirmRecoveryKey()
{
    return m_store.write([](Database& database) -> Result<void> {
        KeySlotRepository(database).confirmRecoveryKey();
        storage::AuditRepository(database).append(u"recovery.confirmed"_s);
        return {};
    });
}

Async<void> KeyService::setRecoveryKey(const Credential& current, const RecoveryKey& key)
{
    return m_store.write([current, key](Database& database) -> Result<void> {
        if (auto known = requireKnown(database, current); !known)
            return known;
        if (auto made = KeySlotRepository(database).replace(Credential::recoveryKey(key), true); !made)
            return made;
        storage::AuditRepository log(database);
        log.append(u"recovery.new"_s);
        log.append(u"recovery.confirmed"_s);
        return {};
    });
}

Async<void> KeyService::recordLocked(bool byItself)
{
    return m_store.writeQuietly([byItself](Database& database) {
        storage::AuditRepository(database).append(byItself ? u"register.locked-idle"_s
                                                           : u"register.locked"_s);
    });
}

Async<void> KeyService::recordUnlocked()
{
    return m_store.writeQuietly(
        [](Database& database) { storage::AuditRepository(database).append(u"register.unlocked"_s); });
}

Async<void> KeyService::verify(const Credential& credential)
{
    return m_store.post([credential](Database& database) { return requireKnown(database, credential); });
}

} // namespace utfall
