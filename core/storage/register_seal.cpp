// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/register_seal.h"

#include "core/storage/database.h"
#include "core/storage/sql_failure.h"

#include <sodium.h>

namespace utfall::storage {

using namespace Qt::StringLiterals;
using security::KeySize;
using security::KeyView;
using security::SealedPlace;
using security::SecretBytes;

namespace {

/// Guarded memory is given out in whole pages: one block holds the keys of many.
constexpr qsizetype KeysPerBlock = 2048;

SqlFailure forged(QLatin1StringView column)
{
    return SqlFailure(Error(ErrorKind::Integrity, u"record-forged"_s,
                            {{u"table"_s, QString(column.first(column.indexOf(u'.')))}}));
}

} // namespace

RegisterSeal::RegisterSeal(Database& database, security::RegisterKeys keys)
    : m_database(database), m_keys(std::move(keys))
{}

RegisterSeal::~RegisterSeal() = default;

std::span<unsigned char, KeySize> RegisterSeal::roomFor(PersonId person)
{
    auto place = m_places.constFind(person);
    if (place == m_places.cend()) {
        if (m_free.empty()) {
            const auto first = static_cast<qsizetype>(m_blocks.size()) * KeysPerBlock;
            m_blocks.emplace_back(KeysPerBlock * static_cast<qsizetype>(KeySize));
            for (qsizetype next = first + KeysPerBlock; next-- > first;)
                m_free.push_back(next);
        }
        place = m_places.insert(person, m_free.back());
        m_free.pop_back();
    }
    SecretBytes& block = m_blocks[static_cast<std::size_t>(*place / KeysPerBlock)];
    return std::span<unsigned char, KeySize>(
        block.data() + (*place % KeysPerBlock) * static_cast<qsizetype>(KeySize), KeySize);
}

QByteArray RegisterSeal::newPersonKey(PersonId person)
{
    const auto room = roomFor(person);
    randombytes_buf(room.data(), room.size());
    return security::seal(m_keys.personWrappingKey(), QByteArrayView(room.data(), KeySize),
                          SealedPlace{sealed::PersonKey, person.value()});
}

void RegisterSeal::learnPersonKey(PersonId person, const QByteArray& wrapped)
{
    if (!security::openSealedKey(m_keys.personWrappingKey(), wrapped,
                                 SealedPlace{sealed::PersonKey, person.value()}, roomFor(person))
             .ok()) {
        forgetPersonKey(person);
        throw forged(sealed::PersonKey);
    }
}

void RegisterSeal::forgetPersonKey(PersonId person)
{
    const auto place = m_places.constFind(person);
    if (place == m_places.cend())
        return;
    const auto room = roomFor(person);
    sodium_memzero(room.data(), room.size());
    m_free.push_back(*place);
    m_places.erase(place);
}

void RegisterSeal::forgetAllPersonKeys()
{
    m_places.clear();
    m_free.clear();
    m_blocks.clear();
}

KeyView RegisterSeal::keyOf(PersonId person)
{
    if (!m_places.contains(person)) {
        Statement statement =
            m_database.prepare(u"SELECT wrapped_key FROM person_identity WHERE person_id = ?"_s);
        statement.bind(person);
        if (!statement.step())
            throw forged(sealed::PersonKey);
        learnPersonKey(person, statement.blob(0));
    }
    return roomFor(person);
}

QByteArray RegisterSeal::sealFor(PersonId person, QLatin1StringView column, qint64 row, QByteArrayView plain)
{
    return security::seal(keyOf(person), plain, SealedPlace{column, row});
}

QByteArray RegisterSeal::openFor(PersonId person, QLatin1StringView column, qint64 row,
                                 const QByteArray& sealedRecord)
{
    return openWith(keyOf(person), column, row, sealedRecord);
}

QByteArray RegisterSeal::openWith(KeyView key, QLatin1StringView column, qint64 row,
                                  const QByteArray& sealedRecord)
{
    Result<QByteArray> plain = security::openSealed(key, sealedRecord, SealedPlace{column, row});
    if (!plain)
        throw forged(column);
    return std::move(plain).value();
}

QByteArray RegisterSeal::sealHeld(QLatin1StringView column, qint64 row, QByteArrayView plain) const
{
    return security::seal(m_keys.heldRowKey(), plain, SealedPlace{column, row});
}

QByteArray RegisterSeal::openHeld(QLatin1StringView column, qint64 row, const QByteArray& sealedRecord) const
{
    return openWith(m_keys.heldRowKey(), column, row, sealedRecord);
}

QByteArray RegisterSeal::sealText(QLatin1StringView column, qint64 row, QByteArrayView plain) const
{
    return security::seal(m_keys.textKey(), plain, SealedPlace{column, row});
}

QByteArray RegisterSeal::openText(QLatin1StringView column, qint64 row, const QByteArray& sealedRecord) const
{
    return openWith(m_keys.textKey(), column, row, sealedRecord);
}

QByteArray RegisterSeal::lookupOf(const PersonNumber& number) const
{
    return security::keyedHash(m_keys.lookupKey(), "number:" + number.canonical().toUtf8());
}

QByteArray RegisterSeal::contentTagOf(const QByteArray& sha256) const
{
    return security::keyedHash(m_keys.lookupKey(), "file:" + sha256);
}

qint64 nextRowId(Database& database, QLatin1StringView table)
{
    Statement statement = database.prepare(u"SELECT coalesce(max(id), 0) + 1 FROM %1"_s.arg(table));
    return statement.step() ? statement.integer(0) : 1;
}

} // namespace utfall::storage
