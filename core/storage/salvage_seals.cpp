// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/salvage_seals.h"

#include "core/security/key_slot.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>

namespace utfall::storage {

using namespace Qt::StringLiterals;
using security::KeySlot;
using security::SealedPlace;
using security::SecretBytes;

namespace {

QSqlQuery started(const QString& connection, const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    if (!query.exec(sql))
        throw SqlFailure(errorOf(query.lastError()));
    return query;
}

} // namespace

Result<SealedRows> SealedRows::unlock(const QString& connection, const security::Credential& credential)
{
    QList<KeySlot> found;
    QSqlQuery query = started(connection, u"SELECT id, kind, operations, memory_kib, salt, wrapped_key "
                                          "FROM key_slot ORDER BY id LIMIT 8"_s);
    while (query.next()) {
        KeySlot slot;
        slot.id = query.value(0).toLongLong();
        slot.kind = query.value(1).toString() == "recovery"_L1 ? security::SlotKind::RecoveryKey
                                                               : security::SlotKind::Passphrase;
        slot.cost = {query.value(2).toUInt(), query.value(3).toUInt()};
        slot.salt = query.value(4).toByteArray();
        slot.wrappedKey = query.value(5).toByteArray();
        found.append(slot);
    }
    if (found.isEmpty())
        return Error(ErrorKind::Integrity, u"salvage-no-keys"_s);
    auto identityKey = security::openAnySlot(found, credential);
    if (!identityKey)
        return identityKey.error();
    return SealedRows(connection, security::RegisterKeys(std::move(identityKey).value()));
}

void SealedRows::execute(const QString& sql) const
{
    started(m_connection, sql);
}

bool SealedRows::openPerson(qint64 person, const QByteArray& wrappedKey, const QByteArray& record)
{
    m_wrapped.insert(person, wrappedKey);
    const bool opens = opensFor(person, sealed::Person, person, record);
    if (!opens)
        m_wrapped.remove(person);
    return opens;
}

bool SealedRows::opensFor(qint64 person, QLatin1StringView column, qint64 row, const QByteArray& record) const
{
    const auto wrapped = m_wrapped.constFind(person);
    if (wrapped == m_wrapped.cend())
        return false;
    SecretBytes key(security::KeySize);
    const std::span<unsigned char, security::KeySize> room(key.data(), security::KeySize);
    return security::openSealedKey(m_keys.personWrappingKey(), *wrapped,
                                   SealedPlace{sealed::PersonKey, person}, room)
               .ok() &&
           security::openSealed(key.key(), record, SealedPlace{column, row}).ok();
}

QSet<qint64> SealedRows::removeForged()
{
    QSet<qint64> people;
    QStringList statements;
    QSqlQuery results =
        started(m_connection, u"SELECT id, person_id, texts FROM lab_result WHERE texts IS NOT NULL"_s);
    while (results.next()) {
        const qint64 person = results.value(1).toLongLong();
        if (opensFor(person, sealed::ResultTexts, results.value(0).toLongLong(),
                     results.value(2).toByteArray()))
            continue;
        people.insert(person);
        statements.append(u"DELETE FROM lab_result WHERE id = %1"_s.arg(results.value(0).toString()));
    }
    QSqlQuery changes = started(m_connection, u"SELECT id, subject_id, before, subject FROM batch_change"_s);
    while (changes.next()) {
        const qint64 id = changes.value(0).toLongLong();
        const QByteArray before = changes.value(2).toByteArray();
        const bool opens =
            changes.value(3).toString() == "person"_L1
                ? opensFor(changes.value(1).toLongLong(), sealed::ChangeBefore, id, before)
                : security::openSealed(m_keys.textKey(), before, SealedPlace{sealed::ChangeBefore, id}).ok();
        if (!opens)
            statements.append(u"DELETE FROM batch_change WHERE id = %1"_s.arg(id));
    }
    QSqlQuery held = started(m_connection, u"SELECT id, cells, args, state_reason FROM held_row"_s);
    while (held.next()) {
        const qint64 id = held.value(0).toLongLong();
        const std::array columns{sealed::HeldCells, sealed::HeldArgs, sealed::HeldReason};
        for (int column = 0; column < 3; ++column) {
            const QVariant value = held.value(column + 1);
            const SealedPlace place{columns.at(static_cast<std::size_t>(column)), id};
            if (value.isNull() || security::openSealed(m_keys.heldRowKey(), value.toByteArray(), place).ok())
                continue;
            statements.append(u"DELETE FROM held_row WHERE id = %1"_s.arg(id));
            break;
        }
    }
    QSqlQuery files = started(m_connection, u"SELECT id, source FROM import_file"_s);
    while (files.next()) {
        const qint64 id = files.value(0).toLongLong();
        const SealedPlace place{sealed::FileSource, id};
        if (!security::openSealed(m_keys.textKey(), files.value(1).toByteArray(), place).ok())
            statements.append(u"UPDATE import_file SET source = x'%1' WHERE id = %2"_s.arg(
                QString::fromLatin1(security::seal(m_keys.textKey(), encodeFileSource({}), place).toHex()),
                QString::number(id)));
    }
    for (const QString& statement : statements)
        execute(statement);
    return people;
}

} // namespace utfall::storage
