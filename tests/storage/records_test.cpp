// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/audit_repository.h"
#include "core/storage/batch_repository.h"
#include "core/storage/contract_repository.h"
#include "core/storage/fact_repository.h"
#include "core/storage/held_row_repository.h"
#include "core/storage/identity_index.h"
#include "core/storage/identity_record.h"
#include "core/storage/person_repository.h"
#include "core/storage/provider_repository.h"
#include "core/storage/text_map.h"
#include "tests/storage/register_fixture.h"

#include <QCborStreamWriter>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using namespace utfall::storage;

/// Facts, held rows, imports and the event log; and what of them may be read on the disk.
class RecordsTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    static BatchRecord batch(const QString& kind, const QByteArray& file)
    {
        BatchRecord record;
        record.kind = kind;
        record.today = QDate(2026, 5, 4);
        record.percentMeaning = u"ngsp"_s;
        record.read = 10;
        record.added = 4;
        record.updated = 1;
        record.duplicates = 2;
        record.held = 2;
        record.rejected = 1;
        record.files = {{0, u"svar.csv"_s, file.rightJustified(64, '0'), 1234, u"UTF-8"_s, u";"_s}};
        return record;
    }
    static HeldRowRecord heldRow(const BatchRecord& batch, qint64 line, const QString& number)
    {
        HeldRowRecord row;
        row.batch = batch.id;
        row.file = batch.files.first().id;
        row.kind = batch.kind;
        row.issue = {u"svar.csv"_s,       line,           u"personalNumber"_s,
                     u"person-unknown"_s, Severity::Held, {{u"n"_s, u"1"_s}}};
        row.cells = {{u"personalNumber"_s, number}, {u"value"_s, u"41,9"_s}};
        return row;
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void factsRoundTrip();
    void factsAreRemoved();
    void batchRoundTrips();
    void receiptRoundTrips();
    void fileOfAnEarlierBatchIsFound();
    void countsThatDoNotAddUpAreRefused();
    void changesOfABatch();
    void heldRowRoundTrips();
    void heldRowsAreFoundByNumber();
    void heldRowsComeNewestFirst();
    void textMaps();
    void cellsAreCbor_data();
    void cellsAreCbor();
    void providersAreFound();
    void nullTextIsEmptyText();
    void queryInsideItsOwnLoop();
    void diskKeepsNoIdentitiesInJournals();
    void deletedIdentitiesAreOverwritten();
};

void RecordsTest::init()
{
    static int files = 0;
    m_store = newStore(m_folder.filePath(u"records-%1.utfall"_s.arg(++files)));
}

void RecordsTest::factsRoundTrip()
{
    change(*m_store, [](Database& db) {
        const BatchRecord from = BatchRepository(db).insert(batch(u"results"_s, "a"));
        const PersonId person =
            PersonRepository(db).insert(testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s));
        FactRepository facts(db);
        StoredSwitch change;
        change.person = person;
        change.fact = {{}, QDate(2026, 3, 1), testOrganisation(1), u"Grupp"_s, false};
        change.origin = {from.id, from.files.first().id, 7, true};
        const SwitchId switchId = facts.insert(change);
        StoredExit exit;
        exit.person = person;
        exit.fact = {{}, QDate(2026, 4, 1), ExitReason::WronglyEnrolled, false};
        exit.evaluatorConsent = true;
        const ExitId exitId = facts.insert(exit);
        StoredResult result = testResult(person, QDate(2026, 2, 2), 43);
        result.origin = change.origin;
        result.valueText = u"43,0"_s;
        const ResultId resultId = facts.insert(result);
        [&] {
            const auto switches = facts.switches(person);
            QCOMPARE(switches.size(), 1);
            QCOMPARE(switches.first().fact.id, switchId);
            QCOMPARE(switches.first().fact.date, change.fact.date);
            QCOMPARE(switches.first().fact.provider, change.fact.provider);
            QCOMPARE(switches.first().fact.method, change.fact.method);
            QVERIFY(switches.first().origin == change.origin);
            QVERIFY(facts.switchById(switchId).has_value());
            const auto exits = facts.exits(person);
            QCOMPARE(exits.first().fact.reason, ExitReason::WronglyEnrolled);
            QVERIFY(exits.first().evaluatorConsent);
            QVERIFY(exits.first().origin == FactOrigin());
            QCOMPARE(facts.exitById(exitId)->person, person);
            const auto results = facts.results(person);
            QCOMPARE(results.first().fact.id, resultId);
            QCOMPARE(results.first().valueText, u"43,0"_s);
            QCOMPARE(results.first().fact.reported, result.fact.reported);
            QVERIFY(results.first().origin == change.origin);
        }();
    });
}

void RecordsTest::factsAreRemoved()
{
    change(*m_store, [](Database& db) {
        const PersonId person =
            PersonRepository(db).insert(testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s));
        FactRepository facts(db);
        const ResultId first = facts.insert(testResult(person, QDate(2026, 2, 2), 43));
        facts.insert(testResult(person, QDate(2026, 2, 3), 43));
        facts.remove(first);
        [&] { QCOMPARE(facts.results(person).size(), 1); }();
        facts.removeAll(person);
        [&] { QVERIFY(facts.results(person).isEmpty()); }();
        PersonRepository(db).remove(person);
    });
    QCOMPARE(
        read(*m_store, [](Database& db) { return db.integerOf(u"SELECT count(*) FROM person_identity"_s); }),
        0);
}

void RecordsTest::batchRoundTrips()
{
    const BatchRecord stored =
        change(*m_store, [](Database& db) { return BatchRepository(db).insert(batch(u"results"_s, "a")); });
    const auto found = read(*m_store, [&](Database& db) { return BatchRepository(db).byId(stored.id); });
    QVERIFY(found.has_value());
    QCOMPARE(found->kind, u"results"_s);
    QCOMPARE(found->at, testContext().clock->now());
    QCOMPARE(found->by, u"tester"_s);
    QCOMPARE(found->today, QDate(2026, 5, 4));
    QCOMPARE(found->percentMeaning, u"ngsp"_s);
    QCOMPARE(found->programVersion, QStringLiteral(UTFALL_VERSION));
    QCOMPARE(found->read, 10);
    QCOMPARE(found->rejected, 1);
    QVERIFY(!found->undoneAt.isValid());
    QCOMPARE(found->files.size(), 1);
    QCOMPARE(found->files.first().name, u"svar.csv"_s);
    QCOMPARE(found->files.first().sha256.size(), 64);
    QVERIFY(!read(*m_store, [](Database& db) { return BatchRepository(db).byId(BatchId(99)); }).has_value());
}

void RecordsTest::receiptRoundTrips()
{
    BatchRecord written = batch(u"results"_s, "a");
    written.files.first().sheet = u"Svar för Ida"_s;
    written.files.first().rows = 10;
    written.receipt = ImportReceiptRecord{u"Labb Nord"_s,
                                          3,
                                          7,
                                          QDate(2026, 1, 2),
                                          QDate(2026, 3, 4),
                                          9,
                                          Decimal::fromMillionths(-1'234'567),
                                          {{u"person-unknown"_s, Severity::Held, 2},
                                           {u"too-many-cells"_s, Severity::Rejected, 1},
                                           {u"century-assumed"_s, Severity::Note, 1}}};
    const BatchId id = change(*m_store, [&](Database& db) { return BatchRepository(db).insert(written).id; });
    const auto found = read(*m_store, [&](Database& db) { return BatchRepository(db).byId(id); });
    QVERIFY(found && found->receipt);
    const ImportReceiptRecord& receipt = *found->receipt;
    QCOMPARE(receipt.profile, u"Labb Nord"_s);
    QCOMPARE(receipt.released, 3);
    QCOMPARE(receipt.people, 7);
    QCOMPARE(receipt.first, QDate(2026, 1, 2));
    QCOMPARE(receipt.last, QDate(2026, 3, 4));
    QCOMPARE(receipt.numbers, 9);
    QCOMPARE(receipt.sum, written.receipt->sum);
    QCOMPARE(receipt.reasons.size(), 3);
    QCOMPARE(receipt.reasons.at(1).code, u"too-many-cells"_s);
    QCOMPARE(receipt.reasons.at(1).severity, Severity::Rejected);
    QCOMPARE(receipt.reasons.at(0).rows, 2);
    QCOMPARE(found->files.first().sheet, u"Svar för Ida"_s);
    QCOMPARE(found->files.first().rows, std::optional<qint64>(10));

    // What is not known is told apart from what is nothing.
    written.receipt->sum.reset();
    written.receipt->first = {};
    written.files.first().rows.reset();
    const BatchId vague =
        change(*m_store, [&](Database& db) { return BatchRepository(db).insert(written).id; });
    const auto again = read(*m_store, [&](Database& db) { return BatchRepository(db).byId(vague); });
    QVERIFY(again && again->receipt);
    QVERIFY(!again->receipt->sum);
    QVERIFY(!again->receipt->first.isValid());
    QVERIFY(!again->files.first().rows);

    // A sheet may be named after a person.
    QFile file(m_store->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Ida"));
}

void RecordsTest::fileOfAnEarlierBatchIsFound()
{
    const auto holding = [this](const QString& kind, const QByteArray& file) {
        return read(*m_store, [=](Database& db) {
            return BatchRepository(db).holdingFile(kind, file.rightJustified(64, '0'));
        });
    };
    const auto first =
        change(*m_store, [](Database& db) { return BatchRepository(db).insert(batch(u"results"_s, "a")); });
    const auto second =
        change(*m_store, [](Database& db) { return BatchRepository(db).insert(batch(u"results"_s, "a")); });
    QCOMPARE(holding(u"results"_s, "a"), std::optional(second.id));
    QVERIFY(!holding(u"exits"_s, "a"));
    QVERIFY(!holding(u"results"_s, "b"));
    change(*m_store, [&](Database& db) { BatchRepository(db).markUndone(second.id); });
    QCOMPARE(holding(u"results"_s, "a"), std::optional(first.id));
    const auto all = read(*m_store, [](Database& db) { return BatchRepository(db).all(); });
    QCOMPARE(all.first().id, second.id);
    QCOMPARE(all.first().undoneBy, u"tester"_s);
    QVERIFY(all.first().undoneAt.isValid());
}

void RecordsTest::countsThatDoNotAddUpAreRefused()
{
    BatchRecord wrong = batch(u"results"_s, "a");
    wrong.added = 5;
    const auto stored =
        m_store->write([=](Database& db) { return BatchRepository(db).insert(wrong); }).result();
    QVERIFY(!stored.ok());
    QCOMPARE(stored.error().code, u"storage-constraint"_s);
}

void RecordsTest::changesOfABatch()
{
    change(*m_store, [](Database& db) {
        // What a change replaced is sealed with the person's own key.
        PersonRepository(db).insert(testPerson(testNumbers().at(0), u"Ek"_s, u"Ida"_s));
        PersonRepository(db).insert(testPerson(testNumbers().at(1), u"Al"_s, u"Bo"_s));
        BatchRepository batches(db);
        const BatchId first = batches.insert(batch(u"prepatients"_s, "a")).id;
        const BatchId second = batches.insert(batch(u"prepatients"_s, "b")).id;
        batches.insertChange({first, u"person"_s, 1, "one"});
        batches.insertChange({first, u"person"_s, 2, "two"});
        batches.insertChange({second, u"person"_s, 1, "three"});
        [&] {
            QCOMPARE(batches.changesOf(first).size(), 2);
            QCOMPARE(batches.changesOf(first).last().before, QByteArray("two"));
            QCOMPARE(batches.laterChange(first, u"person"_s, 1), std::optional(second));
            QVERIFY(!batches.laterChange(first, u"person"_s, 2));
            QVERIFY(!batches.laterChange(first, u"provider"_s, 1));
            batches.markUndone(second);
            QVERIFY(!batches.laterChange(first, u"person"_s, 1));
        }();
    });
}

void RecordsTest::heldRowRoundTrips()
{
    change(*m_store, [](Database& db) {
        const BatchRecord from = BatchRepository(db).insert(batch(u"results"_s, "a"));
        HeldRowRepository rows(db);
        const HeldRowRecord row = heldRow(from, 7, testNumbers().first());
        const HeldRowId id = rows.insert(row, from.today);
        [&] {
            const auto stored = rows.byId(id);
            QVERIFY(stored.has_value());
            QCOMPARE(stored->issue, row.issue);
            QCOMPARE(stored->cells, row.cells);
            QCOMPARE(stored->batch, from.id);
            QCOMPARE(stored->kind, u"results"_s);
            QVERIFY(stored->state == HeldState::Open);
            rows.setState(id, HeldState::Discarded, u"Dubblett"_s);
            QVERIFY(rows.byId(id)->state == HeldState::Discarded);
            QCOMPARE(rows.byId(id)->stateReason, u"Dubblett"_s);
            QCOMPARE(rows.waitingCount(), 0);
            QCOMPARE(rows.ofBatch(from.id).size(), 1);
        }();
    });
}

void RecordsTest::heldRowsAreFoundByNumber()
{
    const QString older = testNumbers().at(10);
    const QString younger = testNumbers().at(11);
    change(*m_store, [&](Database& db) {
        const BatchRecord from = BatchRepository(db).insert(batch(u"results"_s, "a"));
        HeldRowRepository rows(db);
        IdentityIndex index(db);
        const HeldRowId whole = rows.insert(heldRow(from, 1, older), from.today);
        const HeldRowId shortForm = rows.insert(heldRow(from, 2, younger.sliced(2)), from.today);
        const HeldRowId unreadable = rows.insert(heldRow(from, 3, u"inget"_s), from.today);
        HeldRowRecord rejected = heldRow(from, 4, older);
        rejected.issue.severity = Severity::Rejected;
        rows.insert(rejected, from.today);
        [&] {
            const auto named = [&](const QString& number) {
                return index.heldRowsNaming(PersonNumber::parse(number, from.today).value());
            };
            QCOMPARE(named(older), (QList<HeldRowId>{whole, shortForm}));
            QCOMPARE(named(younger), (QList<HeldRowId>{whole, shortForm}));
            QVERIFY(named(testNumbers().first()).isEmpty());
            rows.setState(whole, HeldState::Released);
            QCOMPARE(named(older), QList<HeldRowId>{shortForm});
            rows.setState(whole, HeldState::Open);
            QCOMPARE(named(older), (QList<HeldRowId>{whole, shortForm}));
            QVERIFY(unreadable.isValid());
            // As when the file is opened again.
            index.rebuild();
            QCOMPARE(named(older), (QList<HeldRowId>{whole, shortForm}));
        }();
    });
}

void RecordsTest::heldRowsComeNewestFirst()
{
    change(*m_store, [](Database& db) {
        const BatchRecord first = BatchRepository(db).insert(batch(u"results"_s, "a"));
        const BatchRecord second = BatchRepository(db).insert(batch(u"exits"_s, "b"));
        HeldRowRepository rows(db);
        rows.insert(heldRow(first, 9, u"1"_s), first.today);
        rows.insert(heldRow(first, 3, u"1"_s), first.today);
        rows.insert(heldRow(second, 5, u"1"_s), second.today);
        HeldRowRecord byHand = heldRow(second, 0, u"1"_s);
        byHand.batch = {};
        byHand.file = 0;
        rows.insert(byHand, second.today);
        [&] {
            QList<qint64> lines;
            for (const HeldRowRecord& row : rows.waiting())
                lines.append(row.issue.row);
            QCOMPARE(lines, (QList<qint64>{5, 3, 9, 0}));
            QCOMPARE(rows.waiting(u"results"_s).size(), 2);
            QCOMPARE(rows.waitingCount(), 4);
            QCOMPARE(rows.dayOf(first.id, {}), first.today);
            QCOMPARE(rows.dayOf({}, QDate(2026, 1, 1)), QDate(2026, 1, 1));
            RowIssue issue = rows.waiting().first().issue;
            issue.code = u"person-ambiguous"_s;
            rows.setIssue(rows.waiting().first().id, issue);
            QCOMPARE(rows.waiting().first().issue.code, u"person-ambiguous"_s);
        }();
    });
}

void RecordsTest::textMaps()
{
    QCOMPARE(textMapToJson({{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}}), uR"({"a":"1","b":"2"})"_s);
    QCOMPARE(textMapFromJson(uR"({"a":"1","b":2})"_s), (QMap<QString, QString>{{u"a"_s, u"1"_s}}));
    QVERIFY(textMapFromJson(u"["_s).isEmpty());
}

void RecordsTest::cellsAreCbor_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {0, 23, 24, 255, 256, 65'535, 65'536, 100'000})
        QTest::addRow("%d", length) << length;
}

void RecordsTest::cellsAreCbor()
{
    QFETCH(const int, length);
    const QHash<QString, QString> cells{{u"value"_s, QString(length, u'7')}, {u"unit"_s, u"Åre 𝕏"_s}};
    const QByteArray blob = encodeCells(cells);
    QCOMPARE(*decodeCells(blob), cells);
    QByteArray expected;
    QCborStreamWriter writer(&expected);
    writer.startMap(2);
    for (const QString& key : {u"unit"_s, u"value"_s}) {
        writer.append(QStringView(key));
        writer.append(QStringView(cells.value(key)));
    }
    writer.endMap();
    QCOMPARE(blob, expected);
}

void RecordsTest::providersAreFound()
{
    change(*m_store, [](Database& db) {
        ProviderRepository providers(db);
        const ProviderId id = providers.insert(testProvider(1));
        [&] {
            QCOMPARE(providers.byNumber(testOrganisation(1))->id, id);
            QVERIFY(!providers.byNumber(testOrganisation(0)));
            QVERIFY(!providers.byId(ProviderId(99)));
            QVERIFY(!providers.isInUse(testOrganisation(1)));
            QCOMPARE(providers.numbers(), QSet<OrganisationNumber>{testOrganisation(1)});
        }();
        const PersonId person =
            PersonRepository(db).insert(testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s));
        StoredSwitch change;
        change.person = person;
        change.fact = {{}, QDate(2026, 3, 1), testOrganisation(1), {}, false};
        FactRepository(db).insert(change);
        [&] { QVERIFY(providers.isInUse(testOrganisation(1))); }();
    });
}

void RecordsTest::nullTextIsEmptyText()
{
    change(*m_store, [](Database& db) {
        Provider provider = testProvider(0);
        provider.contact = QString();
        const ProviderId id = ProviderRepository(db).insert(provider);
        [&] { QVERIFY(ProviderRepository(db).byId(id)->contact.isEmpty()); }();
    });
}

void RecordsTest::queryInsideItsOwnLoop()
{
    const auto pairs = change(*m_store, [](Database& db) {
        AuditRepository log(db);
        for (int i = 0; i < 3; ++i)
            log.append(QString::number(i));
        QStringList found;
        const QString sql = u"SELECT action FROM audit_entry ORDER BY sequence"_s;
        Statement outer = db.prepare(sql);
        while (outer.step()) {
            Statement inner = db.prepare(sql);
            while (inner.step())
                found.append(outer.text(0) + inner.text(0));
        }
        return found;
    });
    QCOMPARE(pairs,
             (QStringList{u"00"_s, u"01"_s, u"02"_s, u"10"_s, u"11"_s, u"12"_s, u"20"_s, u"21"_s, u"22"_s}));
}

void RecordsTest::diskKeepsNoIdentitiesInJournals()
{
    const QString name = u"Särskiltsson"_s;
    const PersonId id = change(*m_store, [&](Database& db) {
        return PersonRepository(db).insert(testPerson(testNumbers().first(), name, u"Ida"_s));
    });
    change(*m_store, [&](Database& db) {
        Prepatient person = PersonRepository(db).byId(id).value();
        person.intake = u"2"_s;
        PersonRepository(db).update(person);
    });
    // The register is the only file that holds what was written; the journal was emptied, temporary tables
    // are in memory.
    const QFileInfo self(m_store->path());
    const QStringList files = self.dir().entryList({self.fileName() + u"?*"_s}, QDir::Files);
    for (const QString& file : files) {
        QFile other(self.dir().filePath(file));
        QVERIFY(other.open(QIODevice::ReadOnly));
        const QByteArray bytes = other.readAll();
        QVERIFY2(!bytes.contains(name.toUtf8()), qPrintable(file));
        QVERIFY2(!bytes.contains(testNumbers().first().toLatin1()), qPrintable(file));
    }
    QCOMPARE(QFileInfo(m_store->path() + u"-journal"_s).size(), 0);
}

void RecordsTest::deletedIdentitiesAreOverwritten()
{
    const QString name = u"Särskiltsson"_s;
    const PersonId id = change(*m_store, [&](Database& db) {
        return PersonRepository(db).insert(testPerson(testNumbers().first(), name, u"Ida"_s));
    });
    const auto onDisk = [this] {
        QFile file(m_store->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(!onDisk().contains(name.toUtf8()));
    QVERIFY(!onDisk().contains(testNumbers().first().toLatin1()));
    const auto column = [this](const QString& sql) {
        return read(*m_store, [&](Database& db) {
            Statement statement = db.prepare(sql);
            return statement.step() ? statement.blob(0) : QByteArray();
        });
    };
    const QByteArray key = column(u"SELECT wrapped_key FROM person_identity"_s);
    const QByteArray record = column(u"SELECT record FROM person_identity"_s);
    QVERIFY(onDisk().contains(key) && onDisk().contains(record));
    change(*m_store, [&](Database& db) { PersonRepository(db).remove(id); });
    QVERIFY(!onDisk().contains(key));
    QVERIFY(!onDisk().contains(record));
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "records_test.moc"
