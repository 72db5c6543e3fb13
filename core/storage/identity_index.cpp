// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/identity_index.h"

#include "core/base/side_thread.h"
#include "core/base/text_folding.h"
#include "core/storage/database.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"
#include "core/storage/swedish_sort_key.h"

#include <future>
#include <vector>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PutPerson =
    "INSERT INTO mem.person_index (person_id, number, ten_digits, display_number, name, search_text, "
    "sort_key, protected, identified_by) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person_id) DO UPDATE SET number = excluded.number, "
    "ten_digits = excluded.ten_digits, display_number = excluded.display_number, name = excluded.name, "
    "search_text = excluded.search_text, sort_key = excluded.sort_key, protected = excluded.protected, "
    "identified_by = excluded.identified_by"_L1;
constexpr auto PutHeld =
    "INSERT OR REPLACE INTO mem.held_index (held_row_id, number, ten_digits) VALUES (?, ?, ?)"_L1;

/// Comes after every name: those whose names are protected are shown without, and their place must not tell.
constexpr char AfterAllNames = '\x7f';

/// A row of mem.person_index.
struct IndexedPerson
{
    PersonId id;
    QString number;
    QString tenDigits;
    QString displayNumber;
    QString name;
    QString searchText;
    QByteArray sortKey;
    bool isProtected = false;
    QString identifiedBy;
};

IndexedPerson indexed(const Prepatient& person)
{
    const PersonIdentity& identity = person.identity;
    const QString pseudonym = person.pseudonym.text();
    IndexedPerson row;
    row.id = person.id;
    row.number = identity.number.canonical();
    row.tenDigits = identity.number.tenDigits();
    row.displayNumber = identity.number.display();
    row.identifiedBy = person.identifiedBy;
    // A protected person is found by the pseudonym or by somebody who already holds the whole number;
    // matching a name or a part of the number would tell whom the row hides.
    if (person.protection != Protection::None) {
        row.searchText = pseudonym.toLower();
        row.sortKey = QByteArray(1, AfterAllNames) + pseudonym.toUtf8();
        row.isProtected = true;
        return row;
    }
    row.name = identity.givenName.isEmpty() ? identity.familyName
                                            : identity.familyName + u", "_s + identity.givenName;
    row.searchText = foldText(identity.givenName) + u' ' + foldText(identity.familyName) + u'\n' +
                     row.number.toLower() + u'\n' + row.displayNumber.toLower() + u'\n' + pseudonym.toLower();
    row.sortKey = swedishNameKey(identity.familyName, identity.givenName);
    return row;
}

void runPut(Statement& put, const IndexedPerson& row)
{
    put.run(row.id, row.number, row.tenDigits, row.displayNumber, row.name, row.searchText, row.sortKey,
            row.isProtected, row.identifiedBy);
}

/// What the register holds of somebody, still sealed.
struct SealedPerson
{
    Prepatient person; ///< what is readable
    security::KeyView key;
    QByteArray record;
};

std::vector<IndexedPerson> opened(std::vector<SealedPerson> people)
{
    std::vector<IndexedPerson> rows;
    rows.reserve(people.size());
    for (auto& [person, key, sealedRecord] : people) {
        const QByteArray record =
            RegisterSeal::openWith(key, sealed::Person, person.id.value(), sealedRecord);
        if (const Result<void> read = decodePerson(record, person); !read)
            throw SqlFailure(read.error());
        rows.push_back(indexed(person));
    }
    return rows;
}

void runPutHeld(Statement& put, HeldRowId id, const QHash<QString, QString>& cells, QDate today)
{
    const Result<PersonNumber> number = PersonNumber::parse(cells.value(personNumberCell()), today);
    if (number)
        put.run(id, number->canonical(), number->tenDigits());
}

QList<IdentityIndex::Entry> entriesOf(Statement statement)
{
    QList<IdentityIndex::Entry> entries;
    while (statement.step())
        entries.append({statement.id<PersonId>(0), statement.text(1), statement.text(2)});
    return entries;
}

} // namespace

QString personNumberCell()
{
    return u"personalNumber"_s;
}

QString protectionKey(Protection protection)
{
    switch (protection) {
    case Protection::None:
        return u""_s;
    case Protection::Sekretessmarkering:
        return u"sekretessmarkering"_s;
    case Protection::SkyddadFolkbokforing:
        return u"skyddad-folkbokforing"_s;
    case Protection::FingeradeUppgifter:
        return u"fingerade-uppgifter"_s;
    }
    Q_UNREACHABLE();
}

Protection protectionFromKey(const QString& key)
{
    for (const Protection protection :
         {Protection::Sekretessmarkering, Protection::SkyddadFolkbokforing, Protection::FingeradeUppgifter}) {
        if (key == protectionKey(protection))
            return protection;
    }
    return Protection::None;
}

void IdentityIndex::attach(Database& database)
{
    database.execute(u"ATTACH DATABASE ':memory:' AS mem"_s);
    database.execute(
        u"CREATE TABLE mem.person_index (person_id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, "
        "ten_digits TEXT NOT NULL, display_number TEXT NOT NULL, name TEXT NOT NULL, "
        "search_text TEXT NOT NULL, sort_key BLOB NOT NULL, protected INTEGER NOT NULL, "
        "identified_by TEXT NOT NULL) STRICT"_s);
    database.execute(u"CREATE INDEX mem.person_index_ten_digits ON person_index (ten_digits)"_s);
    database.execute(u"CREATE INDEX mem.person_index_sort_key ON person_index (sort_key)"_s);
    database.execute(u"CREATE TABLE mem.held_index (held_row_id INTEGER PRIMARY KEY, number TEXT NOT NULL, "
                     "ten_digits TEXT NOT NULL) STRICT"_s);
    database.execute(u"CREATE INDEX mem.held_index_ten_digits ON held_index (ten_digits)"_s);
    database.execute(u"CREATE INDEX mem.held_index_number ON held_index (number)"_s);
    // What PersonPageRepository works out anew when the register has changed.
    database.execute(u"CREATE TABLE mem.page_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s);
    database.execute(
        u"CREATE TABLE mem.page_order (position INTEGER PRIMARY KEY, person_id INTEGER NOT NULL) STRICT"_s);
    database.execute(
        u"CREATE TABLE mem.current_provider (person_id INTEGER PRIMARY KEY, provider_number TEXT) STRICT"_s);
    database.execute(u"CREATE TABLE mem.text_order (text TEXT PRIMARY KEY, sort_key BLOB NOT NULL) STRICT"_s);
}

void IdentityIndex::rebuild()
{
    m_database.execute(u"DELETE FROM mem.person_index"_s);
    m_database.execute(u"DELETE FROM mem.held_index"_s);
    try {
        addPeople();
        addHeldRows();
    } catch (const SqlFailure& failed) {
        // Two people with one number: nothing that this program writes.
        if (failed.error().code == u"storage-constraint"_s)
            throw SqlFailure(Error(ErrorKind::Integrity, u"register-damaged"_s));
        throw;
    }
}

/// People are opened on another thread while those before them are put into the index.
void IdentityIndex::addPeople()
{
    constexpr std::size_t PiecePeople = 512;

    RegisterSeal& seal = m_database.seal();
    Statement people = m_database.prepare(
        u"SELECT i.person_id, p.pseudonym, p.protection, i.wrapped_key, i.record FROM person_identity i "
        "JOIN person p ON p.id = i.person_id"_s);
    Statement putPerson = m_database.prepare(PutPerson);
    SideThread beside;
    std::future<std::vector<IndexedPerson>> opening;
    const auto putOpened = [&] {
        if (!opening.valid())
            return;
        for (const IndexedPerson& person : opening.get())
            runPut(putPerson, person);
    };
    for (bool more = true; more;) {
        std::vector<SealedPerson> piece;
        while (piece.size() < PiecePeople && (more = people.step())) {
            Prepatient person;
            person.id = people.id<PersonId>(0);
            person.pseudonym = Pseudonym(people.text(1));
            person.protection = protectionFromKey(people.text(2));
            seal.learnPersonKey(person.id, people.blob(3));
            const security::KeyView key = seal.keyOf(person.id);
            piece.push_back({std::move(person), key, people.blob(4)});
        }
        auto next = beside.start([piece = std::move(piece)]() mutable { return opened(std::move(piece)); });
        putOpened();
        opening = std::move(next);
    }
    putOpened();
}

void IdentityIndex::addHeldRows()
{
    Statement held = m_database.prepare(
        u"SELECT h.id, h.cells, b.today FROM held_row h JOIN import_batch b ON b.id = h.batch_id "
        "WHERE h.state = 'open' AND h.severity = 'held' AND h.cells IS NOT NULL"_s);
    Statement putHeldRow = m_database.prepare(PutHeld);
    while (held.step()) {
        const auto id = held.id<HeldRowId>(0);
        const Result<QHash<QString, QString>> cells =
            decodeCells(m_database.seal().openHeld(sealed::HeldCells, id.value(), held.blob(1)));
        if (!cells)
            throw SqlFailure(cells.error());
        runPutHeld(putHeldRow, id, *cells, held.date(2));
    }
}

void IdentityIndex::put(const Prepatient& person)
{
    Statement statement = m_database.prepare(PutPerson);
    runPut(statement, indexed(person));
}

void IdentityIndex::remove(PersonId id)
{
    m_database.prepare(u"DELETE FROM mem.person_index WHERE person_id = ?"_s).run(id);
}

void IdentityIndex::putHeld(HeldRowId id, const QHash<QString, QString>& cells, QDate today)
{
    Statement statement = m_database.prepare(PutHeld);
    runPutHeld(statement, id, cells, today);
}

void IdentityIndex::putHeld(HeldRowId id, const PersonNumber& number)
{
    m_database.prepare(PutHeld).run(id, number.canonical(), number.tenDigits());
}

void IdentityIndex::removeHeld(HeldRowId id)
{
    m_database.prepare(u"DELETE FROM mem.held_index WHERE held_row_id = ?"_s).run(id);
}

std::optional<PersonId> IdentityIndex::find(const PersonNumber& number)
{
    Statement statement = m_database.prepare(u"SELECT person_id FROM mem.person_index WHERE number = ?"_s);
    statement.bind(number.canonical());
    return statement.step() ? std::optional(statement.id<PersonId>(0)) : std::nullopt;
}

QList<PersonId> IdentityIndex::findByTenDigits(const QString& tenDigits)
{
    QList<PersonId> ids;
    if (tenDigits.isEmpty())
        return ids;
    Statement statement = m_database.prepare(
        u"SELECT person_id FROM mem.person_index WHERE ten_digits = ? ORDER BY person_id"_s);
    statement.bind(tenDigits);
    while (statement.step())
        ids.append(statement.id<PersonId>(0));
    return ids;
}

QSet<PersonId> IdentityIndex::sharingTenDigits()
{
    QSet<PersonId> ids;
    Statement statement =
        m_database.prepare(u"SELECT person_id FROM mem.person_index WHERE ten_digits IN (SELECT ten_digits "
                           u"FROM mem.person_index "
                           "WHERE ten_digits <> '' GROUP BY ten_digits HAVING count(*) > 1)"_s);
    while (statement.step())
        ids.insert(statement.id<PersonId>(0));
    return ids;
}

QList<HeldRowId> IdentityIndex::heldRowsNaming(const PersonNumber& number)
{
    QList<HeldRowId> ids;
    Statement statement = m_database.prepare(
        u"SELECT held_row_id FROM mem.held_index WHERE number = ? OR (ten_digits <> '' AND ten_digits = ?) ORDER BY held_row_id"_s);
    statement.bind(number.canonical(), number.tenDigits());
    while (statement.step())
        ids.append(statement.id<HeldRowId>(0));
    return ids;
}

QList<IdentityIndex::Entry> IdentityIndex::entries()
{
    return entriesOf(m_database.prepare(u"SELECT person_id, number, ten_digits FROM mem.person_index"_s));
}

QList<IdentityIndex::Entry> IdentityIndex::protectedEntries()
{
    return entriesOf(
        m_database.prepare(u"SELECT person_id, number, ten_digits FROM mem.person_index WHERE protected"_s));
}

} // namespace utfall::storage
