// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/key_service.h"
#include "core/register/prepatient_service.h"
#include "core/storage/person_repository.h"
#include "core/storage/restore.h"
#include "tests/storage/register_fixture.h"
#include "tests/support/register_fixture.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_keys.h"

#include <QDirIterator>
#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using storage::Database;
using storage::Store;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString golden(const QString& name)
{
    return sourceFolder() + u"/tests/golden/hard-cohort/"_s + name;
}

/// Every way in which a number may be written.
QStringList waysToWrite(const QString& number)
{
    QString digits = number;
    digits.remove(u'-').remove(u'+');
    if (digits.size() < 10)
        return {number};
    const QString ten = digits.right(10);
    return {ten, ten.first(6) + u'-' + ten.last(4), ten.first(6) + u'+' + ten.last(4), digits,
            digits.chopped(4) + u'-' + digits.last(4)};
}

/// Secrets that stand in the bytes, as UTF-8 or UTF-16.
QStringList found(const QByteArray& bytes, const QStringList& secrets)
{
    QStringList leaked;
    for (const QString& secret : secrets) {
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encode(encoding);
            if (bytes.contains(QByteArray(encode(secret))))
                leaked.append(secret);
        }
    }
    return leaked;
}

/// The values of some columns of a file of the golden cohort.
QStringList valuesOf(const QString& file, const QStringList& columns)
{
    const QStringList lines =
        QString::fromUtf8(bytesOf(golden(file))).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    QString header = lines.first();
    if (header.startsWith(u'\ufeff'))
        header.remove(0, 1);
    const QStringList names = header.split(u';');
    QStringList values;
    for (const QString& column : columns) {
        const qsizetype at = names.indexOf(column);
        if (at < 0)
            qFatal("The cohort has no column %s", qPrintable(column));
        for (const QString& line : lines.mid(1)) {
            if (const QString value = line.section(u';', at, at).remove(u'"'); value.size() >= 4)
                values.append(value);
        }
    }
    values.removeDuplicates();
    return values;
}

QStringList cohortSecrets()
{
    QStringList secrets = valuesOf(u"prepatients.csv"_s, {u"förnamn"_s, u"efternamn"_s});
    QStringList numbers = valuesOf(u"prepatients.csv"_s, {u"personnummer"_s});
    for (const QString& file : {u"results-1.csv"_s, u"results-2.csv"_s}) {
        numbers += valuesOf(file, {u"personnummer"_s});
        secrets += valuesOf(file, {u"provnummer"_s});
    }
    for (const QString& number : numbers)
        secrets += waysToWrite(number);
    secrets += {u"prepatients.csv"_s, u"results-1.csv"_s};
    return secrets;
}

/// As any other program would change the file, which knows its keys too little to seal anything.
void changeOutside(const QString& path, const QString& sql)
{
    auto store = Store::open(path, testContext(), testCredential());
    QVERIFY(store.ok());
    change(**store, [&](Database& db) { db.execute(sql); });
}

} // namespace

/// What a thief of the file sees, what a forger can do, and how registers from before sealing are sealed.
class SealedFileTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RegisterFixture> m_cohort;

    [[nodiscard]] QString copyOfCohort(const QString& name)
    {
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        return QFile::copy(m_cohort->path(), path) ? path : QString();
    }
    [[nodiscard]] QString copyOfV1(const QString& name)
    {
        const QString path = m_folder.filePath(name);
        if (!QFile::copy(sourceFolder() + u"/tests/data/register-v1.utfall"_s, path))
            return {};
        QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    static WorkContext today() { return testContext(QDate(2026, 11, 22)); }

private Q_SLOTS:
    void initTestCase();

    void nothingThatIdentifiesStandsInTheFile();
    void nothingThatIdentifiesStandsInTheJournal();
    void forgedRecordsAreFound_data();
    void forgedRecordsAreFound();
    void destroyedKeyDestroysThePerson();
    void rolledBackPeopleKeepTheirKeys();

    void readableRegisterWantsAPassphrase();
    void readableRegisterIsSealed();
    void readableBackupIsRestored();
    void passphraseIsChangedByWhoKnowsIt();
};

void SealedFileTest::initTestCase()
{
    m_cohort = std::make_unique<RegisterFixture>(termsFromFile(golden(u"terms.json"_s)), QDate(2027, 7, 1));
    const auto take = [this](ImportKind kind, const QStringList& names) {
        QStringList paths;
        for (const QString& name : names)
            paths.append(golden(name));
        const auto receipt = m_cohort->take(kind, paths);
        QVERIFY(receipt.ok());
    };
    take(ImportKind::Providers, {u"providers.csv"_s});
    take(ImportKind::Prepatients, {u"prepatients.csv"_s});
    take(ImportKind::Results, {u"results-1.csv"_s, u"results-2.csv"_s});
    take(ImportKind::Switches, {u"switches.csv"_s});
    take(ImportKind::Exits, {u"exits.csv"_s});
    QVERIFY(!m_cohort->session().imports().heldRows().result()->isEmpty());
    m_cohort->close();
}

void SealedFileTest::nothingThatIdentifiesStandsInTheFile()
{
    const QStringList secrets = cohortSecrets();
    QVERIFY(secrets.size() > 300);
    QStringList files;
    QDirIterator all(m_cohort->folder(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    QVERIFY(files.size() >= 5); // the register and the backups before every import
    for (const QString& name : files) {
        const QByteArray bytes = bytesOf(name);
        const QStringList leaked = found(bytes, secrets);
        QVERIFY2(leaked.isEmpty(), qPrintable(name + u": "_s + leaked.join(u' ')));
    }
    // The search itself sees what is there.
    QVERIFY(!found(bytesOf(m_cohort->path()), {u"mmol/mol"_s}).isEmpty());
    QVERIFY(!found(bytesOf(golden(u"prepatients.csv"_s)), secrets).isEmpty());
}

void SealedFileTest::nothingThatIdentifiesStandsInTheJournal()
{
    const QString path = copyOfCohort(u"journal.utfall"_s);
    const auto store = Store::open(path, testContext(), testCredential());
    QVERIFY(store.ok());
    const QByteArray journal = change(**store, [&](Database& db) {
        db.execute(u"UPDATE lab_result SET method = 'x'"_s);
        db.execute(u"UPDATE person_identity SET record = record"_s);
        db.execute(u"DELETE FROM held_row"_s);
        return bytesOf(path + u"-journal"_s);
    });
    QVERIFY(journal.size() > 10'000);
    const QStringList leaked = found(journal, cohortSecrets());
    QVERIFY2(leaked.isEmpty(), qPrintable(leaked.join(u' ')));
}

void SealedFileTest::forgedRecordsAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table");
    const auto row = [](const char* name, const QString& sql, const QString& table) {
        QTest::newRow(name) << sql << table;
    };
    row("records of two people swapped",
        u"UPDATE person_identity SET record = (SELECT record FROM person_identity o WHERE o.person_id = "
        "3 - person_identity.person_id) WHERE person_id IN (1, 2)"_s,
        u"person_identity"_s);
    row("keys of two people swapped",
        u"UPDATE person_identity SET wrapped_key = (SELECT wrapped_key FROM person_identity o WHERE "
        "o.person_id = 3 - person_identity.person_id) WHERE person_id IN (1, 2)"_s,
        u"person_identity"_s);
    row("record emptied", u"UPDATE person_identity SET record = x'' WHERE person_id = 1"_s,
        u"person_identity"_s);
    row("result given to another person",
        u"UPDATE lab_result SET person_id = (SELECT min(id) FROM person WHERE id <> lab_result.person_id) "
        "WHERE id = (SELECT min(id) FROM lab_result WHERE texts IS NOT NULL)"_s,
        u"lab_result"_s);
    row("texts of two results swapped",
        u"UPDATE lab_result SET texts = (SELECT texts FROM lab_result o WHERE o.texts IS NOT NULL AND "
        "o.id > lab_result.id LIMIT 1) WHERE id = (SELECT min(id) FROM lab_result WHERE texts IS NOT NULL)"_s,
        u"lab_result"_s);
    row("cells of a held row in another",
        u"UPDATE held_row SET cells = (SELECT cells FROM held_row o WHERE o.cells IS NOT NULL AND "
        "o.id <> held_row.id) WHERE id = (SELECT max(id) FROM held_row WHERE cells IS NOT NULL)"_s,
        u"held_row"_s);
    row("file name altered", u"UPDATE import_file SET source = randomblob(length(source)) WHERE id = 1"_s,
        u"import_file"_s);
}

void SealedFileTest::forgedRecordsAreFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, table);
    const QString path = copyOfCohort(u"forged.utfall"_s);
    changeOutside(path, sql);
    const auto session = RegisterSession::open(path, testContext(), testCredential());
    if (!session) {
        QCOMPARE(session.error(), Error(ErrorKind::Integrity, u"record-forged"_s, {{u"table"_s, table}}));
        return;
    }
    const auto findings = (*session)->check().result();
    QVERIFY(findings.ok());
    QVERIFY(findings->contains(Error(ErrorKind::Integrity, u"record-forged"_s, {{u"table"_s, table}})));
}

void SealedFileTest::destroyedKeyDestroysThePerson()
{
    const QString path = copyOfCohort(u"destroyed.utfall"_s);
    changeOutside(path, u"UPDATE person_identity SET wrapped_key = zeroblob(73) WHERE person_id = 1"_s);
    const auto session = RegisterSession::open(path, testContext(), testCredential());
    QVERIFY(!session.ok());
    QCOMPARE(session.error().code, u"record-forged"_s);
}

void SealedFileTest::rolledBackPeopleKeepTheirKeys()
{
    const auto store = newStore(m_folder.filePath(u"rollback.utfall"_s));
    const Prepatient first = testPerson(testNumbers().at(0), u"Ek"_s, u"Ida"_s);
    const PersonId id =
        change(*store, [&](Database& db) { return storage::PersonRepository(db).insert(first); });
    const auto undone = store
                            ->write([&](Database& db) -> Result<void> {
                                storage::PersonRepository people(db);
                                people.remove(id);
                                people.insert(testPerson(testNumbers().at(1), u"Al"_s, u"Bo"_s));
                                return Error(ErrorKind::BadInput, u"stop"_s);
                            })
                            .result();
    QVERIFY(!undone.ok());
    const auto person = read(*store, [&](Database& db) { return storage::PersonRepository(db).byId(id); });
    QVERIFY(person.has_value());
    QCOMPARE(person->identity, first.identity);
}

void SealedFileTest::readableRegisterWantsAPassphrase()
{
    const QString path = copyOfV1(u"wants.utfall"_s);
    const QByteArray before = bytesOf(path);
    const auto session = RegisterSession::open(path, today(), {});
    QVERIFY(!session.ok());
    QCOMPARE(session.error(), Error(ErrorKind::NotAllowed, u"passphrase-to-choose"_s));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(m_folder.path()).entryList({u"wants*"_s}, QDir::Files).size(), 1);
}

void SealedFileTest::readableRegisterIsSealed()
{
    const QString path = copyOfV1(u"old.utfall"_s);
    const QStringList secrets{
        u"Exempelgren"_s,        u"Ingrid"_s,  u"199001012385"_s, u"9001012385"_s,    u"P-KONST-1"_s,
        u"P-HALD-77"_s,          u"P000010"_s, u"konstig"_s,      u"19900118-2399"_s, u"upd.csv"_s,
        u"Företagshälsan Norr"_s};
    QCOMPARE(found(bytesOf(path), secrets).size(), secrets.size());
    {
        const auto session = RegisterSession::open(path, today(), testCredential());
        QVERIFY2(session.ok(), session.ok() ? "" : qPrintable(session.error().code));
        // What the program of that version counted.
        const auto snapshot = (*session)->evaluations().snapshot(QDate(2026, 11, 22)).result();
        QVERIFY(snapshot.ok());
        QCOMPARE((*snapshot)->inputsHash, "b39dd6e3bf47fdb2c390aab7d98ff8c2470cfd8e986b4dd8ccdda96465a49a96");
        QCOMPARE((*session)->check().result().value(), QList<Error>());
        const auto detail = (*session)->prepatients().detail(PersonId(1)).result();
        QVERIFY(detail.ok());
        QCOMPARE(detail->person.identity.familyName, u"Exempelgren-Ny"_s);
        QCOMPARE(detail->person.identifiedBy, u"Företagshälsan Norr"_s);
        const auto held = (*session)->imports().heldRows().result();
        QVERIFY(held.ok());
        QVERIFY(std::ranges::any_of(
            *held, [](const HeldRow& row) { return row.cells.value(u"sampleId"_s) == u"P-HALD-77"_s; }));
        // What a change replaced is still there to be put back.
        QVERIFY((*session)->imports().undo(BatchId(12)).result().ok());
        QCOMPARE((*session)->prepatients().detail(PersonId(1)).result()->person.identity.familyName,
                 u"Exempelgren"_s);
    }
    QCOMPARE(found(bytesOf(path), secrets), QStringList());
    // The backup is the register as it was.
    const QList<BackupInfo> backups = storage::backupsOf(path);
    QVERIFY(!backups.isEmpty());
    QCOMPARE(backups.last().reason, BackupReason::Upgrade);
    QCOMPARE(found(bytesOf(backups.last().path), secrets).size(), secrets.size());

    QVERIFY(RegisterSession::open(path, today(), testCredential()).ok());
    const auto other = security::Credential::passphrase(u"en annan"_s, security::KdfCost::least());
    const auto refused = RegisterSession::open(path, today(), other);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error(), Error(ErrorKind::NotAllowed, u"wrong-passphrase"_s));
}

void SealedFileTest::readableBackupIsRestored()
{
    const QString backup = copyOfV1(u"old-backup.utfall"_s);
    const QString path = m_folder.filePath(u"restored.utfall"_s);
    const auto preview = storage::previewRestore(backup, path, today());
    QVERIFY2(preview.ok(), preview.ok() ? "" : qPrintable(preview.error().code));
    QCOMPARE(preview->copy.people, 12);
    QVERIFY(preview->copy.newestChange.isValid());
    const auto restored = storage::restoreRegister(backup, path, false, today());
    QVERIFY2(restored.ok(), restored.ok() ? "" : qPrintable(restored.error().code));
}

void SealedFileTest::passphraseIsChangedByWhoKnowsIt()
{
    const QString path = copyOfCohort(u"keys.utfall"_s);
    const auto next = security::Credential::passphrase(u"en annan"_s, security::KdfCost::least());
    QString recovery;
    {
        const auto session = RegisterSession::open(path, testContext(), testCredential());
        QVERIFY(session.ok());
        KeyService& keys = (*session)->keys();
        QCOMPARE(keys.changePassphrase(next, next).result().error().code, u"wrong-passphrase"_s);
        QVERIFY(keys.changePassphrase(testCredential(), next).result().ok());
        const auto made = keys.newRecoveryKey(next).result();
        QVERIFY(made.ok());
        recovery = made->text();
        auto infos = keys.slotList().result().value();
        QCOMPARE(infos.size(), 2);
        QVERIFY(
            std::ranges::none_of(infos, [](const KeySlotInfo& info) { return info.confirmedAt.isValid(); }));
        QVERIFY(keys.confirmRecoveryKey().result().ok());
        infos = keys.slotList().result().value();
        QCOMPARE(
            std::ranges::count_if(infos, [](const KeySlotInfo& info) { return info.confirmedAt.isValid(); }),
            1);
    }
    QVERIFY(!RegisterSession::open(path, testContext(), testCredential()).ok());
    QVERIFY(RegisterSession::open(path, testContext(), next).ok());
    const auto key = security::RecoveryKey::parse(recovery);
    QVERIFY(key.ok());
    QVERIFY(RegisterSession::open(path, testContext(), security::Credential::recoveryKey(*key)).ok());
}

QTEST_GUILESS_MAIN(SealedFileTest)
#include "sealed_file_test.moc"
