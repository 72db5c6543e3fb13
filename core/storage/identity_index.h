// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/prepatient.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace utfall::storage {

class Database;

/// What identifies people, in the in-memory database "mem" alone: names, numbers, folded search text and
/// Swedish sort key, and who found the person (mem.person_index), and the numbers on rows that wait
/// (mem.held_index). Built from the file when it is opened, kept in step by PersonRepository and
/// HeldRowRepository within their transactions, gone when the file is closed. May throw SqlFailure.
class IdentityIndex
{
public:
    explicit IdentityIndex(Database& database) : m_database(database) {}

    /// Attaches "mem" and makes its tables; outside a transaction.
    static void attach(Database& database);
    /// Fills both tables from the file, opening every record. One that does not open is SqlFailure
    /// "record-forged"; one that cannot be read, or a number that two people have, "register-damaged".
    void rebuild();

    /// Takes id, pseudonym, identity, protection and identifiedBy.
    void put(const Prepatient& person);
    void remove(PersonId id);
    void putHeld(HeldRowId id, const QHash<QString, QString>& cells, QDate today);
    void putHeld(HeldRowId id, const PersonNumber& number);
    void removeHeld(HeldRowId id);

    /// The person registered under that number.
    [[nodiscard]] std::optional<PersonId> find(const PersonNumber& number);
    /// Everyone whose number ends with those ten digits.
    [[nodiscard]] QList<PersonId> findByTenDigits(const QString& tenDigits);
    /// Everyone who shares the ten digits of the number with somebody else.
    [[nodiscard]] QSet<PersonId> sharingTenDigits();
    /// Held rows whose number is this one, or a short number that may mean it.
    [[nodiscard]] QList<HeldRowId> heldRowsNaming(const PersonNumber& number);

    /// All numbers at once, for planning an import of many rows.
    struct Entry
    {
        PersonId id;
        QString number; ///< canonical
        QString tenDigits;
    };
    [[nodiscard]] QList<Entry> entries();
    [[nodiscard]] QList<Entry> protectedEntries();

private:
    void addPeople();
    void addHeldRows();

    Database& m_database;
};

/// Column key of the number in the cells of a held row (importColumns()).
[[nodiscard]] QString personNumberCell();

/// The text in person.protection: "", "sekretessmarkering", "skyddad-folkbokforing".
[[nodiscard]] QString protectionKey(Protection protection);
[[nodiscard]] Protection protectionFromKey(const QString& key);

} // namespace utfall::storage
